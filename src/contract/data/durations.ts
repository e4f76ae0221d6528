// Generated from facts/ by npm run contract. Do not edit.
export const DURATIONS: string = `media-link	2	60	60
role-change		5	`;
