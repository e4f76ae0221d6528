/** Marks of systems that stand between a caller and the platform: proxies, web filters. */
import { lazy } from '../primitives/lazy.js';
import { INTERMEDIARY_MARKS, memberOf } from './closed-lists.js';
import { INTERMEDIARIES } from './data/intermediaries.js';
import { rows } from './rows.js';

export interface Intermediary {
  /** As a sentence names it: `Zscaler`, `an egress proxy`. */
  readonly name: string;
  /** What showed it: `the header x-deny-reason`. */
  readonly mark: string;
}

const marks = lazy(() =>
  rows(INTERMEDIARIES).map(([seenIn = '', words = '', name = '']) => ({
    seenIn: memberOf(INTERMEDIARY_MARKS, seenIn),
    words,
    name,
  })),
);

/** Characters of a page that are looked at. */
const REACH = 20_000;

/**
 * The system that gave an answer in the platform's place, by a header of its own, by the header Server or by the words of
 * its page; null when nothing shows one.
 *
 * @param page the body where it is a page for people, else null: an API may speak of any product
 */
export function findIntermediary(
  headers: readonly { readonly name: string; readonly value: string }[] | null,
  page: string | null,
): Intermediary | null {
  const text = page?.slice(0, REACH).toLowerCase() ?? '';
  for (const { seenIn, words, name } of marks()) {
    if (seenIn === 'page') {
      if (text.includes(words)) return { name, mark: `the words "${words}" of its page` };
    } else if (seenIn === 'header') {
      if (headers?.some((sent) => sent.name.toLowerCase() === words))
        return { name, mark: `the header ${words}` };
    } else {
      const server = headers?.find((sent) => sent.name.toLowerCase() === 'server')?.value;
      if (server?.toLowerCase().includes(words) === true) return { name, mark: 'the header Server' };
    }
  }
  return null;
}
