/** Text of the input made fit for one line of any human format. */
import { removeControls, removeEscapes, removeInvisible } from './marks.js';

const BREAKS = /[\t-\r\x85\u2028\u2029]+/g;
const LONE = /\p{Surrogate}/gu;
const PRINTABLE_ASCII = /^[ -~]*$/;

/** The first `limit` code points, the last of them `…` when something was cut. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let units = 0;
  let lastFit = 0;
  for (let points = 0; units < text.length; points++) {
    if (points === limit) return limit > 0 ? `${text.slice(0, lastFit)}…` : '';
    lastFit = units;
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  }
  return text;
}

/**
 * What the runner of a build takes for a command: where it begins a line (`::error::`, and `--- ` and its like, by which
 * Buildkite folds), or where it stands in one (`##[error]`, `##vso[…]`, `##teamcity[…]`, `section_start:0:x` of GitLab).
 * Lines are wrapped later, so that any place may become a beginning.
 */
function withoutCommands(text: string): string {
  return text
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=#[a-z]{0,20}\[)/gi, '# ')
    .replace(/(?<=section_(?:start|end)):(?=\d)/gi, ': ')
    .replace(/(?<!\S)(?:---|\+\+\+|~~~|\^\^\^)(?!\S)/g, (fold) => `${fold.slice(0, 1)} ${fold.slice(1)}`);
}

/** One line: without escape sequences, each as a whole; a blank for line breaks and tabs, U+FFFD for a lone surrogate. */
const oneLine = (text: string): string => removeEscapes(text).replace(BREAKS, ' ').replace(LONE, '\ufffd');

/**
 * One line of printable text. Escape sequences go as a whole, line breaks and tabs become a space, other
 * control, bidi and zero-width characters go, a lone surrogate becomes U+FFFD.
 */
export function printable(text: string): string {
  return PRINTABLE_ASCII.test(text) ? text : removeInvisible(oneLine(text));
}

/**
 * As {@link printable}, for what is written as JSON or XML: characters that are not seen but control nothing stay in the value,
 * so that two names that look alike are two. `inertJson` and `xmlText` write them as escapes.
 */
export function uncontrolled(text: string): string {
  return PRINTABLE_ASCII.test(text) ? text : removeControls(oneLine(text));
}

/**
 * One line of printable text ({@link printable}) that no runner of a build takes for a command.
 *
 * @param limit at most so many code points, the `…` of a cut included; no limit when not given
 */
export function safeText(text: string, limit = Number.POSITIVE_INFINITY): string {
  return cut(withoutCommands(printable(text)), limit);
}
