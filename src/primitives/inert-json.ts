/** JSON that does nothing where it is shown: on a terminal, in an editor, in the log of a build. */
import { escapeInvisible, escapeUnits } from './marks.js';

/** A character of what the runner of a build takes for a command: `::error::`, `##[error]`, `##vso[…]`, `##teamcity[…]`, `section_start:0`. */
export const COMMANDS = /(?<=:):|(?<=#)#(?=[a-z]{0,20}\[)|(?<=section_(?:start|end)):(?=\d)/gi;
/** Whether it is worth to look. */
export const MAY_HOLD_COMMAND = /::|##|section_/i;

/** `JSON.stringify` whose text is inert; it parses to the same value. */
export function inertJson(value: unknown, indent?: number): string {
  const text = escapeInvisible(JSON.stringify(value, null, indent));
  return MAY_HOLD_COMMAND.test(text) ? text.replace(COMMANDS, escapeUnits) : text;
}
