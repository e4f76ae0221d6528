/** Marks of systems that stand between a caller and the platform: proxies, web filters, gateways. */
import { isObject, parseJson } from '../primitives/json.js';
import { lazy } from '../primitives/lazy.js';
import { INTERMEDIARY_MARKS, memberOf } from './closed-lists.js';
import { INTERMEDIARIES } from './data/intermediaries.js';
import { rows } from './rows.js';

type SeenIn = (typeof INTERMEDIARY_MARKS)[number];

export interface Intermediary {
  /** As a sentence names it: `Zscaler`, `an egress proxy`. */
  readonly name: string;
  /** What showed it: `the header x-deny-reason`. */
  readonly mark: string;
  /** `filter`: it lets traffic pass or not. `gateway`: it has an API behind it, and credentials of its own. */
  readonly role: 'filter' | 'gateway';
}

/** What is seen of an answer. */
export interface SeenAnswer {
  readonly headers: readonly { readonly name: string; readonly value: string }[] | null;
  readonly body: string | null;
  /** The body is a page for people: an API may speak of any product. */
  readonly isPage: boolean;
  /** The host is one of the platform's, where no gateway of others has a place. */
  readonly isPlatform: boolean;
}

const marks = lazy(() =>
  rows(INTERMEDIARIES).map(([seenIn = '', words = '', name = '']) => ({
    seenIn: memberOf(INTERMEDIARY_MARKS, seenIn),
    words,
    name,
  })),
);

/** Characters of a body that are looked at. */
const REACH = 20_000;

/** What shows the mark; null where it is not there. */
const SHOWS: Readonly<Record<SeenIn, (answer: SeenAnswer, words: string) => string | null>> = {
  header: hasHeader,
  server: ({ headers }, words) =>
    headers?.some(({ name, value }) => name.toLowerCase() === 'server' && value.toLowerCase().includes(words))
      ? 'the header Server'
      : null,
  page: ({ isPage, body }, words) =>
    isPage && holds(body, words) ? `the words "${words}" of its page` : null,
  body: ({ isPlatform, isPage, body }, words) =>
    !isPlatform && !isPage && holds(body, words) ? `the words "${words}" of the body` : null,
  fields: ({ isPlatform, isPage, body }, words) =>
    !isPlatform && !isPage && hasFields(body, words.split(' ')) ? 'the form of the body' : null,
  'gateway-header': (answer, words) => (answer.isPlatform ? null : hasHeader(answer, words)),
};

const OF_GATEWAYS: ReadonlySet<SeenIn> = new Set<SeenIn>(['body', 'fields', 'gateway-header']);

/** The system that gave an answer in the platform's place, by a mark of its own; null when nothing shows one. */
export function findIntermediary(answer: SeenAnswer): Intermediary | null {
  for (const { seenIn, words, name } of marks()) {
    const mark = SHOWS[seenIn](answer, words);
    if (mark !== null) return { name, mark, role: OF_GATEWAYS.has(seenIn) ? 'gateway' : 'filter' };
  }
  return null;
}

function hasHeader({ headers }: SeenAnswer, words: string): string | null {
  return headers?.some(({ name }) => name.toLowerCase() === words) ? `the header ${words}` : null;
}

const holds = (body: string | null, words: string): boolean =>
  body?.slice(0, REACH).toLowerCase().includes(words) ?? false;

function hasFields(body: string | null, names: readonly string[]): boolean {
  const text = body?.trim() ?? '';
  if (!text.startsWith('{') || text.length > REACH) return false;
  const parsed = parseJson(text);
  return isObject(parsed) && names.every((name) => name in parsed);
}
