/** What a result says. */
import { oneLine } from '../../page/wrap.js';

/** Nobody reads more beside an alert, and 25,000 of them stay within what GitHub takes. */
const LONGEST_MESSAGE = 1000;

/** One line that is no Markdown: `[text](1)` would be a link. */
export const messageText = (text: string): string =>
  oneLine(text.slice(0, 2 * LONGEST_MESSAGE), LONGEST_MESSAGE).replaceAll('](', '] (');
