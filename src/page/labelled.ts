/** Paragraphs and lists behind labels of one column: `scopes  routing, users`. */
import type { Page } from './paint.js';
import { hang, pad } from './wrap.js';

const COLUMN = 16;

/** A paragraph behind a label; none when there is no text. */
export function labelled(label: string, text: string, page: Page): string[] {
  return text === '' ? [] : hang(pad(`  ${label}`, COLUMN), text, page.width);
}

/** A heading and, on the same line, what kind of thing it is. */
export function title(name: string, kind: string, page: Page): string[] {
  return hang(`${page.paint.heading(name)}  `, kind, page.width);
}

/** The first of several, a line each. */
export function listed(label: string, items: readonly string[], limit: number, page: Page): string[] {
  const shown = page.verbose ? items : items.slice(0, limit);
  // A line each and never broken: they are there to be copied.
  const lines = shown.map((item, index) => pad(`  ${index === 0 ? label : ''}`, COLUMN) + item);
  const more = items.length - shown.length;
  return more > 0 ? [...lines, ...labelled('', `and ${more} more: --verbose`, page)] : lines;
}
