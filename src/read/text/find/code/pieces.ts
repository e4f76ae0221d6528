/** Finds the pieces of code that tell of calls: calls of functions, setters of builders, bases of addresses. */
import { anyWord } from '../../../../primitives/any-word.js';
import { CALL_METHODS } from '../../../../primitives/http.js';
import type { Span } from '../../places.js';
import {
  ADDRESS_SETTERS,
  BASE_FUNCTIONS,
  BODY_SETTERS,
  CALL_FUNCTIONS,
  CALL_METHODS_OF_OBJECTS,
  CLIENT_OBJECTS,
  HEADER_SETTERS,
  METHOD_SETTERS,
  OPENED,
} from '../../words/code.js';
import type { Names } from '../literal.js';
import { addressOf, isOwnAddress, methodOf } from './address.js';
import { type ReadArguments, readArguments } from './arguments.js';
import { bodyOf, type Given, givenBy, headerList, hostOf } from './given.js';

export interface Piece extends Span {
  /** `call` names a call by itself; `setter` adds to one; `base` begins the addresses of calls below. */
  readonly kind: 'call' | 'setter' | 'base';
  readonly given: Given;
  /** True when the headers are all that were written down, as in Copy as fetch. */
  readonly headersComplete: boolean;
}

type Told = Pick<Piece, 'kind' | 'given'> & { readonly headersComplete?: boolean };

interface Form {
  readonly pattern: RegExp;
  /** null: it tells nothing of a call. `before`: the text in front of it. */
  read(hit: RegExpExecArray, given: ReadArguments, before: string, written: string): Told | null;
}

const NOTHING: Given = { method: null, url: null, base: null, headers: null, body: null, open: false };
const anyCase = (word: string): string =>
  `[${word[0]}${word[0]?.toLowerCase()}]${word.slice(1).toLowerCase()}|${word}`;
const VERBS = CALL_METHODS.map(anyCase).join('|');
const TYPE = String.raw`(?:<[^<>\n]{0,60}>{1,3})?`;
const of = (words: readonly string[], open: string): RegExp =>
  new RegExp(String.raw`(?<![\w$.])(?:${words.join('|')})${TYPE}${open}`, 'g');
const setter = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`${anyWord(words)}\s{0,4}(?:\(|(?<=[=>,]))\s{0,40}`, 'g');

/** `Net::HTTP::Get.new`, `HttpGet`, `GET`, `$.getJSON`. */
const NAMED_VERB = new RegExp(`(?:Http|::|\\.|^)(${VERBS})(?:JSON)?(?![A-Za-z])`);

const CLIENT = new RegExp(String.raw`(?:^|[^\w.$])(?:${CLIENT_OBJECTS.join('|')})$`);
const HEADERS_WRITTEN = /["']?headers["']?\s{0,4}:\s{0,4}\{/;
/** Headers that calls have; a builder of text or of a form has other names. */
const SENT =
  /^(?:authorization|content-type|accept|user-agent|cookie|cache-control|genesys-app|inin-[\w-]+|x-[\w-]+)$/i;

/** `client.get("…")`, `client.GetAsync(…)`, `RestClient.get "…"`. */
const VERB: Form = {
  pattern: new RegExp(
    String.raw`(?:\.|->|::)\s{0,40}(${VERBS})(?:[A-Z]\w{0,24}|_\w{1,24})?${TYPE}(?:\s?\(|[ \t](?=["']))`,
    'g',
  ),
  read(hit, read, before, written) {
    const method = (hit[1] ?? '').toUpperCase();
    const known = CLIENT.test(before.trimEnd());
    if (read.positional.length === 0 && Object.keys(read.named).length === 0)
      return /\(\)$/.test(written) ? { kind: 'setter', given: { ...NOTHING, method } } : null;
    const axios = /axios\w{0,20}$/i.test(before);
    const given = givenBy(read, axios);
    if (given.url === null) {
      // `.post(body)` of a builder.
      return /^\./.test(hit[0]) && /\)\s*$/.test(before)
        ? { kind: 'setter', given: { ...NOTHING, method } }
        : null;
    }
    if (!known && !isOwnAddress(given.url)) return null;
    return { kind: 'call', given: { ...given, method } };
  },
};

/** `fetch("…", {…})`, `requests.request("GET", url)`, `new HttpRequestMessage(HttpMethod.Get, "…")`. */
const FUNCTION: Form = {
  pattern: of(CALL_FUNCTIONS, String.raw`\s?\(`),
  read(hit, read, _before, written) {
    const verb = NAMED_VERB.exec(hit[0])?.[1] ?? null;
    const given = givenBy(read, false);
    const bare = /^(?:[A-Z]{3,6}|file_get_contents)\W*$/.test(hit[0]);
    if (given.url === null)
      return given.method !== null && /RestRequest/.test(hit[0]) ? { kind: 'call', given } : null;
    if (bare && !isOwnAddress(given.url)) return null;
    return {
      kind: 'call',
      given: verb === null ? given : { ...given, method: verb.toUpperCase() },
      headersComplete: hit[0].startsWith('fetch') && read.whole && HEADERS_WRITTEN.test(written),
    };
  },
};

/** `xhr.open("GET", url)`, `restTemplate.exchange(url, HttpMethod.GET, …)`: of any object, so with both. */
const OF_OBJECT: Form = {
  pattern: new RegExp(String.raw`(?:\.|->)${anyWord(CALL_METHODS_OF_OBJECTS)}${TYPE}\s?\(`, 'g'),
  read(_hit, read) {
    const given = givenBy(read, false);
    return given.method === null || given.url === null ? null : { kind: 'call', given };
  },
};

const BASE: Form = {
  pattern: of(BASE_FUNCTIONS, String.raw`\s?[({]`),
  read(_hit, read) {
    const given = givenBy(read, false);
    const [first] = read.positional;
    const base = given.base ?? given.url ?? (first === undefined ? null : hostOf(first));
    return base === null ? null : { kind: 'base', given: { ...NOTHING, base } };
  },
};

/** `url.openConnection()`, `new URL("…").openConnection()`. */
const OPEN: Form = {
  pattern: new RegExp(
    String.raw`(?<![\w.])(?=(?:\w{1,60}|new URL\([^()\n]{1,2000}\))\.${anyWord(OPENED)}\()`,
    'g',
  ),
  read(_hit, { positional: [first] }) {
    const url = addressOf(first);
    return url === null ? null : { kind: 'call', given: { ...NOTHING, url } };
  },
};

const ADDRESS: Form = {
  pattern: setter(ADDRESS_SETTERS),
  read(_hit, { positional: [first], named }) {
    const url = addressOf(first ?? named['string']);
    return url === null ? null : { kind: 'setter', given: { ...NOTHING, url } };
  },
};
const METHOD: Form = {
  pattern: setter(METHOD_SETTERS),
  read(_hit, { positional: [first, second] }) {
    const method = methodOf(first);
    return method === null ? null : { kind: 'setter', given: { ...NOTHING, method, body: bodyOf(second) } };
  },
};
const BODY: Form = {
  pattern: setter(BODY_SETTERS),
  read(_hit, { positional: [first] }) {
    const body = bodyOf(first);
    return body === null ? null : { kind: 'setter', given: { ...NOTHING, body } };
  },
};
const HEADER: Form = {
  pattern: setter(HEADER_SETTERS),
  read(_hit, { positional: [first, second], named }) {
    const field = named['forHTTPHeaderField'];
    const [name, value] = field === undefined ? [first, second] : [field, first];
    const headers =
      typeof name === 'string' && typeof value === 'string'
        ? SENT.test(name)
          ? [{ name, value }]
          : null
        : typeof first === 'object' && first !== null
          ? headerList(first)
          : null;
    return headers === null ? null : { kind: 'setter', given: { ...NOTHING, headers } };
  },
};

const FORMS: readonly Form[] = [FUNCTION, VERB, OF_OBJECT, BASE, OPEN, ADDRESS, METHOD, BODY, HEADER];
/** Characters in front of a call that are looked at. */
const BEFORE = 80;

/** All pieces in order of place; none stands in another. Takes time linear in the text. */
export function findPieces(text: string, namesAt: (place: number) => Names): readonly Piece[] {
  const hits = FORMS.flatMap((form) => [...text.matchAll(form.pattern)].map((hit) => ({ form, hit })));
  hits.sort((a, b) => a.hit.index - b.hit.index);
  const pieces: Piece[] = [];
  let budget = text.length * 2 + 262_144;
  let done = 0;
  for (const { form, hit } of hits) {
    const start = hit.index;
    if (start < done || budget <= 0) continue;
    const at = start + hit[0].length;
    const read = readArguments(text, at, namesAt(start), /[=>,]\s*$/.test(hit[0]) ? 1 : undefined);
    budget -= read.looked - at + 1;
    const told = form.read(
      hit,
      read,
      text.slice(Math.max(0, start - BEFORE), start),
      text.slice(start, read.end),
    );
    if (told === null) continue;
    pieces.push({ headersComplete: false, ...told, start, end: read.end });
    done = read.end;
  }
  return pieces;
}
