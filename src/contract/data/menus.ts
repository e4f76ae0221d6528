// Generated from facts/ by npm run contract. Do not edit.
export const MENUS: string = `authorized-applications	Admin > Integrations > Authorized Applications¦Menu > IT and Integrations > Authorized Applications
divisions	Admin > People and Permissions > Divisions
oauth-clients	Admin > Integrations > OAuth¦Menu > IT and Integrations > OAuth
people	Admin > People and Permissions > People
roles	Admin > People and Permissions > Roles and Permissions¦Menu > User Management > Roles and Permissions`;
