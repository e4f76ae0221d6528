/** Text of the input made fit for one line of any human format. */
import { removeEscapes, removeInvisible } from './marks.js';

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
 * What the runner of a build takes for a command when it begins a line (`::error::`) or stands in one
 * (`##[error]`, `##vso[…]`, `##teamcity[…]`): lines are wrapped later, so that any place may become a beginning.
 */
function withoutCommands(text: string): string {
  return text.replace(/:(?=:)/g, ': ').replace(/#(?=#[a-z]{0,20}\[)/gi, '# ');
}

/**
 * One line of printable text. Escape sequences go as a whole, line breaks and tabs become a space, other
 * control, bidi and zero-width characters go, a lone surrogate becomes U+FFFD.
 */
export function printable(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  return removeInvisible(removeEscapes(text).replace(BREAKS, ' ').replace(LONE, '\ufffd'));
}

/**
 * One line of printable text ({@link printable}) that no runner of a build takes for a command.
 *
 * @param limit at most so many code points, the `…` of a cut included; no limit when not given
 */
export function safeText(text: string, limit = Number.POSITIVE_INFINITY): string {
  return cut(withoutCommands(printable(text)), limit);
}
