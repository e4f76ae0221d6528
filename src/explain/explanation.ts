/** What `explain` says about one name. */
import { sourceReference } from '../contract/index.js';
import type { ReportedClaim } from '../contract/types.js';
import { labelled, listed, title } from '../page/labelled.js';
import type { Page } from '../page/paint.js';

export interface Explanation {
  /** False: not in the published API, nor one of our rules and causes. */
  readonly known: boolean;
  /** The answer of `--format json`. */
  readonly data: unknown;
  readonly lines: (page: Page) => string[];
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
