// Generated from facts/ by npm run contract. Do not edit.
export const ENFORCEMENT: string = `user management	2025-12-01	/users	COMM_PERM2025
stations and call forwarding	2026-03-01	/stations¦/users/stations¦/users/{}/station¦/users/{}/callforwarding	COMM_STATION
screen recording	2026-04-20	/conversations/{}/recordings¦/conversations/{}/recordingmetadata¦/recording/batchrequests¦/recordings/screensessions	COMM_SCREENREC
case management	2026-06-01	/casemanagement	COMM_CASE`;
