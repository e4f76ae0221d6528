/** Finds headers that a text says were sent, and what it tells of the answer's headers. */
import type { Header } from '../../../exchange/types.js';
import { anyWord } from '../../../primitives/any-word.js';
import { isObject, stringOf } from '../../../primitives/json.js';
import { UUID } from '../../../primitives/uuid.js';
import type { Found } from '../places.js';
import { NOT_SENT, NOT_THERE } from '../words/held.js';
import { LABELS } from '../words/labels.js';
import type { Literal } from './literal.js';

export interface NamedHeader {
  readonly header: Header;
  /** False when the text says that it is missing, needed or advised. */
  readonly sent: boolean;
}

const NAME = 'X-[A-Za-z][A-Za-z0-9-]{1,60}|ININ-Organization-Id|Genesys-App|purecloud-sdk';
const MENTION = new RegExp(
  `(?<![\\w-])(${NAME})(?![\\w-])(["'\`*]{0,3}\\s{0,3}[:=]\\s{0,3}["'\`]?([^\\s"'\`,;<>)}\\]]{1,500}|<[\\w .-]{1,40}>|\\{\\{?[\\w. -]{1,40}\\}?\\}))?`,
  'gi',
);
const AUTHORIZATION =
  /(?<![\w-])(Authorization)["'`*]{0,3}\s{0,3}(?:[:=]|header:?)\s{0,3}["'`]?((?:Bearer|Basic)\s{1,3}[^\s"'`,;)}\]]{1,8000})/gi;
/** Headers that answers carry and requests do not. */
const OF_ANSWERS =
  /^(?:x-amz|x-amzn|x-cache|x-frame|x-xss|x-content-type|x-powered|x-ratelimit|x-served|x-azure|x-envoy)/i;
const UNSENT = new RegExp(
  String.raw`\b${anyWord(NOT_SENT)}\b(?:\s{1,3}[\w-]{1,14}){0,5}\s{0,3}["'\`*]{0,3}$`,
  'i',
);
const ASKED_FOR = new RegExp(
  String.raw`^["'\`*\s]{0,4}(?:header\s)?(?:is|are|was)\s${anyWord(NOT_THERE)}`,
  'i',
);

/** Request headers in order of place. One that is named without a value has the value ``. */
export function findRequestHeaders(text: string): readonly Found<NamedHeader>[] {
  const found: Found<NamedHeader>[] = [];
  for (const hit of text.matchAll(AUTHORIZATION))
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      value: { header: { name: 'Authorization', value: hit[2] ?? '' }, sent: true },
    });
  for (const hit of text.matchAll(MENTION)) {
    const name = hit[1] ?? '';
    if (OF_ANSWERS.test(name) || /correlation|request-id/i.test(name)) continue;
    const before = text.slice(Math.max(0, hit.index - 70), hit.index);
    const clause = before.slice(
      Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n')) + 1,
    );
    const after = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 40);
    const asked = UNSENT.test(clause) || ASKED_FOR.test(after);
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length,
      value: { header: { name, value: hit[3] ?? '' }, sent: !asked },
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

const CORRELATION = new RegExp(
  `${LABELS.correlationId}["'\`]?\\s{0,3}(?:(?:[:=]|=>|\\[|is|was)\\s{0,3}["'\`([]{0,3}([A-Za-z0-9][\\w.-]{1,80})|["'\`]?(${UUID}))`,
  'gi',
);

/** Correlation ids, as the header of the answer that carries them. */
export function findCorrelationIds(text: string): readonly Found<Header>[] {
  const found: Found<Header>[] = [];
  for (const hit of text.matchAll(CORRELATION)) {
    const value = (hit[1] ?? hit[2] ?? '').replace(/(?<![.-])[.-]+$/, '');
    if (value !== '' && !/^(?:null|none|undefined|header|the|in|for|and)$/i.test(value))
      found.push({
        start: hit.index,
        end: hit.index + hit[0].length,
        value: { name: 'inin-correlation-id', value },
      });
  }
  return found;
}

/** A dump of headers (name to value or to a list of values) as headers. */
export function headersOf(value: Literal | undefined): readonly Header[] | null {
  if (Array.isArray(value)) {
    const pairs = value.flatMap((entry: Literal): Header[] => {
      if (!Array.isArray(entry)) return [];
      const [name, text] = entry;
      return typeof name === 'string' ? [{ name, value: plain(text) }] : [];
    });
    return pairs.length > 0 ? pairs : null;
  }
  if (!isObject(value)) return null;
  return Object.keys(value)
    .slice(0, 500)
    .map((name) => ({ name, value: plain(value[name]) }));
}

function plain(value: Literal | undefined): string {
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (typeof value === 'object' && value !== null) return '';
  return value === undefined || value === null ? '' : stringOf(value);
}

/** Is it the header by which support finds a call? */
export const isCorrelationId = ({ name }: Header): boolean => /correlation-id/i.test(name);
