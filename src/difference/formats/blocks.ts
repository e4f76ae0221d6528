/** Parts of a page of a difference. */
import type { Page } from '../../page/paint.js';
import { hang } from '../../page/wrap.js';
import { grouped } from '../../primitives/number.js';

export type Lines = readonly string[];

/** Operations that are named of a list; of more there is a count. */
export const MOST_NAMED = 10;
/** The same of those of which more is said. */
export const MOST_CHANGED = 30;

/** A heading, and behind it what it is about. */
export const titleOf = (title: string, text: string, page: Page): Lines =>
  hang(`${page.paint.heading(title)}  `, text, page.width);

/** The name of an operation, never broken: it is there to be copied. */
export const nameLine = (operation: string): Lines => [`  ${operation}`];

/** A line each. */
export const noteLines = (notes: readonly string[], page: Page): Lines =>
  notes.flatMap((note) => hang('note: ', note, page.width));

/** The first of many, and how many more there are. */
export function shortened<T>(all: readonly T[], most: number, page: Page, lines: (one: T) => Lines): Lines {
  const shown = page.verbose ? all : all.slice(0, most);
  const more = all.length - shown.length;
  return [...shown.flatMap(lines), ...(more === 0 ? [] : [`  and ${grouped(more)} more: --verbose`])];
}
