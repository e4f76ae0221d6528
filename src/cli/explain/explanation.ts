/** What `explain` says about one name. */
import { sourceReference } from '../../contract/index.js';
import type { ReportedClaim } from '../../contract/types.js';
import type { Page } from '../../page/paint.js';
import { hang, pad } from '../../page/wrap.js';

export interface Explanation {
  /** False: not in the published API, nor one of our rules and causes. */
  readonly known: boolean;
  /** The answer of `--format json`. */
  readonly data: unknown;
  readonly lines: (page: Page) => string[];
}

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

/** JSON gives a single answer as itself and several as an array. */
export function oneOrAll(items: readonly unknown[]): unknown {
  return items.length === 1 ? items[0] : items;
}

export function claimText({ sources }: ReportedClaim): string {
  return `only public threads name it (${sources.map(sourceReference).join('; ')})`;
}

export const NOT_PUBLISHED = 'not in the published API';

/** A name that is not known, with those that are near. */
export function unknownName(
  name: string,
  near: readonly string[],
  remark = '',
  finding = `${NOT_PUBLISHED}, and no rule or cause of why403`,
): Explanation {
  return {
    known: false,
    data: { unknown: name, nearest: near },
    lines: (page) => [
      ...title(name, finding, page),
      ...labelled('note', remark, page),
      ...(near.length > 0 ? listed('nearest', near, 5, page) : labelled('nearest', 'nothing is near', page)),
    ],
  };
}
