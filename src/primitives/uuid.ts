/** Ids of the platform: UUIDs (RFC 9562), in either case. */

/** Source of a regular expression for one UUID, wherever it stands; needs no flag and captures nothing. */
export const UUID = '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';

const WHOLE = new RegExp(`^${UUID}$`);

/** Is the text an UUID and nothing else? */
export function isUuid(text: string): boolean {
  return text.length === 36 && WHOLE.test(text);
}
