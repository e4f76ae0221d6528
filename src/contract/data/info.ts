// Generated from facts/ by npm run contract. Do not edit.
export const INFO = {
  "version": "Platform API 10706",
  "date": "2026-08-15",
  "operations": 3280,
  "removedOperations": 41,
  "userOperations": 43,
  "clientOperations": 9,
  "permissions": 1457,
  "scopes": 134,
  "errorCodes": 135,
  "regions": 18
};
