/**
 * Secrets that are recognised by their own form or by what stands before them, in a text of any kind.
 * Every expression here takes linear time: repetitions are bounded or cannot overlap with what follows.
 */
import { decodeBase64 } from './base64.js';
import { type SecretKind, secretField, secretParameter } from './names.js';
import { isPlaceholder, isUuid, looksRandom } from './values.js';

/** A part of the text that is a secret. */
export interface Suspect {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
  /** Worth searching for elsewhere; else it is only hidden where it stands. */
  readonly searchable: boolean;
}
type Report = (suspect: Suspect) => void;

const JWT = /(?<![A-Za-z0-9])eyJ[\w-]{5,600}(?:\.[\w-]*){2,4}/g;
const BEARER = /\bbearer[\s:]{1,4}["']?([\w.~+/-]{8,}={0,2})/gi;
const BASIC = /\bbasic[\s:]{1,4}["']?([A-Za-z0-9+/_-]{8,}={0,2})/gi;
const PARAMETER = /[?&#;]([\w.$[\]-]{1,64})=((?:token|secret|cookie|signature|key|code)#\d+|[^&#;\s"'<>\\`]+)/g;
const NAME = /(?<![\w.$-])([A-Za-z_][\w.$-]{0,63})(["'`]?)\s{0,4}(=>|[:=])(\s{0,4})/g;
const QUOTED_DOUBLE = /"([^"\n]+)/y;
const QUOTED_SINGLE = /'([^'\n]+)/y;
const UNQUOTED = /[^\s"'`,;&<>{}()[\]]+/y;
const LINE = /[^\r\n"]+/y;
const ELEMENT = /<([A-Za-z][\w:.-]{0,63})(?:\s[^<>]{0,256})?>([^<]+)<\//g;
const INPUT = /\bname=["']([\w.-]{1,64})["'][^<>]{0,256}?\bvalue=["']([^"'<>]+)/g;
const AWS_KEY = /(?<![A-Za-z0-9])A(?:KIA|SIA|ROA|IDA)[A-Z0-9]{16}(?![A-Za-z0-9])/g;
const USERINFO = /:\/\/([^\s/?#"'<>\\]{1,512})@/g;
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,32}PRIVATE KEY-----([^-"<>]+)/g;
const CLIENT_PAIR =
  /(?<![0-9A-Za-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:([\w-]{20,})/gi;

/** Reports group `group` of every match that `accept` takes. The group ends the match, but for `tail` units. */
function eachMatch(
  text: string,
  expression: RegExp,
  value: (match: RegExpExecArray) => string | undefined,
  tail: number,
  accept: (value: string, match: RegExpExecArray) => Omit<Suspect, 'start' | 'end'> | null,
  report: Report,
): void {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const part = value(match);
    if (part === undefined) continue;
    const what = accept(part, match);
    if (what === null) continue;
    const end = match.index + match[0].length - tail;
    report({ start: end - part.length, end, ...what });
  }
}

const TOKEN = { kind: 'token', searchable: true } as const;
const SECRET = { kind: 'secret', searchable: true } as const;
const KEY = { kind: 'key', searchable: true } as const;

function named(name: { kind: SecretKind } | null, value: string): Omit<Suspect, 'start' | 'end'> | null {
  if (name === null || isPlaceholder(value)) return null;
  return { kind: name.kind, searchable: looksRandom(value) };
}

function isBasicCredential(value: string): boolean {
  const decoded = decodeBase64(value);
  return decoded === null ? value.length >= 24 && looksRandom(value) : decoded.includes(':');
}

/** `name=value`, `"name": "value"`, `name => 'value'`, `Name: value`: one pass over the names of the text. */
function findNamedValues(text: string, report: Report): void {
  NAME.lastIndex = 0;
  for (let match = NAME.exec(text); match !== null; match = NAME.exec(text)) {
    const [whole, name = '', quote = '', separator = '', space = ''] = match;
    const field = secretField(name);
    if (field === null || (!field.certain && field.kind !== 'cookie')) continue;
    const at = match.index + whole.length;
    const unquotedColon = separator === ':' && quote === '';
    const header = field.kind === 'cookie' && unquotedColon;
    const double = text[at] === '"';
    const single = text[at] === "'";
    const expression = double ? QUOTED_DOUBLE : single ? QUOTED_SINGLE : header ? LINE : UNQUOTED;
    expression.lastIndex = at;
    const found = expression.exec(text);
    if (found === null) continue;
    const value = found[1] ?? found[0];
    NAME.lastIndex = at + found[0].length;
    if (isPlaceholder(value)) continue;
    const random = looksRandom(value);
    // `invalid token: expired` is prose, `domain:token:view` a permission; only a random value is a secret there.
    if (unquotedColon && !double && !single && !(random && space !== '') && !header) {
      NAME.lastIndex = at;
      continue;
    }
    const start = at + found[0].length - value.length;
    report({ start, end: start + value.length, kind: field.kind, searchable: random && !header });
  }
}

/** Reports every part of the text that is a secret by its form or its name. Parts may overlap. */
export function findSuspects(text: string, report: Report): void {
  if (text.length < 4) return;
  const equals = text.includes('=');
  const colon = text.includes(':');
  const space = /\s/.test(text);
  if (text.includes('eyJ'))
    eachMatch(
      text,
      JWT,
      (match) => match[0],
      0,
      () => TOKEN,
      report,
    );
  if (space || colon) {
    eachMatch(
      text,
      BEARER,
      (match) => match[1],
      0,
      (value) =>
        value.length >= 20 || looksRandom(value) ? { kind: 'token', searchable: looksRandom(value) } : null,
      report,
    );
    eachMatch(
      text,
      BASIC,
      (match) => match[1],
      0,
      (value) => (isBasicCredential(value) ? SECRET : null),
      report,
    );
  }
  if (equals) {
    eachMatch(
      text,
      PARAMETER,
      (match) => match[2],
      0,
      (value, match) => named(secretParameter(match[1] ?? ''), value),
      report,
    );
  }
  if (equals || colon) findNamedValues(text, report);
  if (text.includes('</')) {
    eachMatch(
      text,
      ELEMENT,
      (match) => match[2],
      2,
      (value, match) => named(secretField(match[1] ?? ''), value),
      report,
    );
  }
  if (equals && text.includes('<')) {
    eachMatch(
      text,
      INPUT,
      (match) => match[2],
      0,
      (value, match) => named(secretField(match[1] ?? ''), value),
      report,
    );
  }
  if (text.includes('KIA') || text.includes('SIA') || text.includes('ROA') || text.includes('IDA')) {
    eachMatch(
      text,
      AWS_KEY,
      (match) => match[0],
      0,
      () => KEY,
      report,
    );
  }
  if (text.includes('://') && text.includes('@')) {
    eachMatch(
      text,
      USERINFO,
      (match) => match[1],
      1,
      (value) => (isPlaceholder(value) ? null : { kind: 'secret', searchable: false }),
      report,
    );
  }
  if (text.includes('PRIVATE KEY'))
    eachMatch(
      text,
      PRIVATE_KEY,
      (match) => match[1],
      0,
      () => KEY,
      report,
    );
  if (colon) {
    eachMatch(
      text,
      CLIENT_PAIR,
      (match) => match[1],
      0,
      (value) => (isUuid(value) ? null : SECRET),
      report,
    );
  }
}
