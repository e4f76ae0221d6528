// Generated from facts/ by npm run contract. Do not edit.
export const INFO = {
  "edition": {
    "version": "Platform API 10793",
    "date": "2026-09-16",
    "older": {
      "version": "Platform API 10706",
      "date": "2026-08-15"
    },
    "kept": null,
    "operations": 3315,
    "source": null
  },
  "counts": {
    "operations": 3315,
    "removedOperations": 41,
    "userOperations": 43,
    "clientOperations": 9,
    "permissions": 1471,
    "scopes": 134,
    "errorCodes": 135,
    "regions": 18
  }
};
