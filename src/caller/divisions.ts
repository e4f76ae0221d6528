/** Divisions as they are named: by id, and by name where an answer told it. */
import type { Caller } from './types.js';

/** The id of a division that is given by id or by a name that an answer told; else the name as it is, in lower case. */
export function divisionId({ divisionNames }: Caller, division: string): string {
  const written = division.trim().toLowerCase();
  const told = divisionNames.find(({ value }) => value.name.trim().toLowerCase() === written);
  return told?.value.id.toLowerCase() ?? written;
}

/** `Home (dddddddd-…)`, or the id alone. */
export function divisionText({ divisionNames }: Caller, id: string): string {
  const name = divisionNames.find(({ value }) => value.id.toLowerCase() === id.toLowerCase())?.value.name;
  return name === undefined ? id : `${name} (${id})`;
}
