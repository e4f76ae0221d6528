/** JSON that does nothing where it is shown: on a terminal, in an editor, in the log of a build. */
import { escapeInvisible, escapeUnits } from './marks.js';

/** The second character of what the runner of a build takes for a command: `::error::`, `##[error]`, `##vso[…]`, `##teamcity[…]`. */
const COMMANDS = /(?<=:):|(?<=#)#(?=[a-z]{0,20}\[)/gi;

/** `JSON.stringify` whose text is inert; it parses to the same value. */
export function inertJson(value: unknown, indent?: number): string {
  const text = escapeInvisible(JSON.stringify(value, null, indent));
  return text.includes('::') || text.includes('##') ? text.replace(COMMANDS, escapeUnits) : text;
}
