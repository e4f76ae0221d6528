/** Divisions as they are named: by id, and by name where an answer told it. */
import type { Caller } from './types.js';

/** `Home (dddddddd-…)`, or the id alone. */
export function divisionText({ divisionNames }: Caller, id: string): string {
  const name = divisionNames.find(({ value }) => value.id.toLowerCase() === id.toLowerCase())?.value.name;
  return name === undefined ? id : `${name} (${id})`;
}
