/** A name that is itself a value: `{"parameter": "password", "val": "…"}`, `["X-Sig", "…"]`, `name: PASSWORD` above `value: …`. */
import { isUuid } from '../primitives/uuid.js';
import type { SecretName } from './name-tables.js';
import { marksAsSecret, secretField, secretHeader } from './names.js';
import type { Report } from './suspects.js';
import { isLongRandom, isOrdinary, isPlaceholder, looksRandom, looksSecret } from './values.js';

const NAMING =
  /^(?:[a-z]{0,16}(?:name|key)|header|field|param|parameter|property|attribute|attr|variable|var|setting|option|claim|label|title|id|identifier|type|kind|k|n)$/i;
/** Fields of a structure that say nothing of their own, so that their value is of what the structure is named. */
const VALUING =
  /^(?:[a-z]{0,16}values?|val|v|text|plain|plaintext|string|raw|data|contents?|current|new|old|default|s|\$t|_|#text)$/i;
const withoutSeparators = (field: string): string => field.replace(/[_-]/g, '');

/** Does a field give the value of what is named elsewhere? */
export const isValuing = (field: string): boolean => VALUING.test(withoutSeparators(field));

/** A field of a structure, or a header that stands as one. */
export function secretName(name: string): SecretName | null {
  return secretField(name) ?? (/^(?:x|sec|ocp)-/i.test(name) ? secretHeader(name) : null);
}

const AUTHORIZATION = /^(?:proxy-?)?authorization$/i;
/** `routing:queue:view` and sentences name nothing. */
const NAME = /^[\w.$[\]-]{2,64}$/;

const namesSecret = (text: string): boolean =>
  NAME.test(text) && (AUTHORIZATION.test(text) || secretName(text) !== null);

/** How a structure names what it gives the value of; each takes other fields for that value. */
export interface PairName {
  readonly name: string;
  readonly by: 'name' | 'label' | 'pointer';
}

/** `Client Secret`, as forms label their fields. */
const LABEL_OF_A_FIELD = /^[A-Za-z]\w{0,31}(?: \w{1,32}){1,3}$/;
/** Where in a body a field stands, in errors of validation and JSON Patch (RFC 6902). */
const POINTER = /^(?:loc|path|pointer|datapath|instancepath|propertypath)$/i;
const LAST_SEGMENT = /(?:^|[/.])([\w$-]{2,64})$/;

function pointedName(value: unknown): string | null {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  const name = typeof last === 'string' ? LAST_SEGMENT.exec(last)?.[1] : undefined;
  return name !== undefined && namesSecret(name) ? name : null;
}

/** What a structure says that it is the value of, where that is a secret: `{"key": "password", …}`. */
export function pairName(fields: readonly (readonly [string, unknown])[]): PairName | null {
  for (const [field, value] of fields) {
    const plain = withoutSeparators(field);
    if (POINTER.test(plain)) {
      const name = pointedName(value);
      if (name !== null) return { name, by: 'pointer' };
    }
    if (typeof value !== 'string' || !NAMING.test(plain)) continue;
    const name = value.trim().replace(/:$/, '');
    if (namesSecret(name) || name === 'code') return { name, by: 'name' };
    if (LABEL_OF_A_FIELD.test(name) && secretField(name)?.certain) return { name, by: 'label' };
  }
  return null;
}

const NO_VALUE = /(?:id|ur[il]|date|time|path|host|message|description|name|key|type)$/i;
/** `/oauth/token` is a path of the platform, too: what is beside it is no token. */
const POINTED_AT = /(?:^|[a-z])values?$|^(?:input|inputvalue)$/i;

/** Is a field of such a structure the value that it names? */
export function isValueOfPair(field: string, value: unknown, { name, by }: PairName): boolean {
  if (by === 'pointer') return POINTED_AT.test(withoutSeparators(field));
  // The code of an error is made of words.
  if (name === 'code') return isValuing(field) && typeof value === 'string' && isLongRandom(value);
  if (by === 'label') return isValuing(field) && typeof value === 'string' && looksSecret(value);
  if (isValuing(field)) return true;
  return typeof value === 'string' && looksSecret(value) && !NO_VALUE.test(field);
}

/** Lists that hold names and values in turn, as `rawHeaders` of Node. */
const LIST_OF_PAIRS = /(?:headers?|pairs|entries|params|parameters|cookies|env|settings)$/i;

/** The name that stands before an item of a flat list, where the item is the secret that it names. */
export function nameBefore(list: readonly unknown[], at: number, field: string): string | null {
  const [name, value] = [list[at - 1], list[at]];
  if (at % 2 === 0 || typeof name !== 'string' || typeof value !== 'string' || !namesSecret(name))
    return null;
  if (list.length % 2 === 0 && LIST_OF_PAIRS.test(field)) return name;
  // A list of scopes or of required fields holds names only.
  if (AUTHORIZATION.test(name)) return /^\w{1,20}\s+\S/.test(value) || looksSecret(value) ? name : null;
  return looksRandom(value) && !isUuid(value) && !namesSecret(value) ? name : null;
}

const NAMING_WORDS =
  '(?:[A-Za-z]{0,16}[_-]?(?:[Nn]ame|[Kk]ey)|header|field|param|parameter|property|variable|setting|option|type|id)';
const VALUING_WORDS = '(?:[A-Za-z]{0,16}[_-]?[Vv]alue|val|content|data|text)';
const ASSIGNED = '["\']?\\s{0,8}(?:=>|[:=])\\s{0,8}';
const NAMED_FIRST = new RegExp(
  `(?<![\\w.-])${NAMING_WORDS}${ASSIGNED}["']?([\\w.$-]{2,64})["']?[\\s,;]{1,64}(?:- )?["']?${VALUING_WORDS}${ASSIGNED}(?:"([^"\\n]{1,4096})"|'([^'\\n]{1,4096})'|([^\\s"',;{}]{1,512}))`,
  'g',
);
const VALUED_FIRST = new RegExp(
  `(?<![\\w.-])${VALUING_WORDS}${ASSIGNED}(?:"([^"\\n]{1,4096})"|'([^'\\n]{1,4096})'|([^\\s"',;{}]{1,512}))[\\s,;]{1,64}["']?${NAMING_WORDS}${ASSIGNED}["']?([\\w.$-]{2,64})`,
  'g',
);

const COOKIE_VALUE = /=([^;\s"]{1,4096})/g;

function reportPair(name: string, value: string, start: number, report: Report): void {
  const secret = namesSecret(name) ? secretName(name) : null;
  if (!marksAsSecret(secret, value) || isPlaceholder(value)) return;
  // A label that stands among cookies is none of them.
  if (secret.kind === 'cookie' && value.includes('=')) {
    for (const { index, 0: whole, 1: cookie = '' } of value.matchAll(COOKIE_VALUE)) {
      const end = start + index + whole.length;
      if (looksRandom(cookie)) report({ start: end - cookie.length, end, kind: 'cookie', searchable: true });
    }
    return;
  }
  if (!secret.certain && (!looksRandom(value) || isUuid(value))) return;
  report({ start, end: start + value.length, kind: secret.kind, searchable: !isOrdinary(value) });
}

/** The same in running text: YAML, output of programs, JSON that was cut. */
export function findPairs(text: string, report: Report): void {
  if (!/val|content|data|text/i.test(text)) return;
  for (const { 0: whole, 1: name = '', 2: double, 3: single, 4: plain, index } of text.matchAll(
    NAMED_FIRST,
  )) {
    const value = double ?? single ?? plain ?? '';
    const quote = plain === undefined ? 1 : 0;
    reportPair(name, value, index + whole.length - quote - value.length, report);
  }
  for (const { 0: whole, 1: double, 2: single, 3: plain, 4: name = '', index } of text.matchAll(
    VALUED_FIRST,
  )) {
    const value = double ?? single ?? plain ?? '';
    reportPair(name, value, index + whole.indexOf(value, whole.search(/[:=]/)), report);
  }
}
