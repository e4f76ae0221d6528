/**
 * Secrets that are recognised by their own form or by what stands before them, in a text of any kind.
 * Every expression here takes linear time: repetitions are bounded or cannot overlap with what follows.
 */
import { decodeBase64 } from './base64.js';
import { type SecretKind, secretField, secretParameter } from './names.js';
import { decodePercent, isOrdinary, isPlaceholder, isUuid, looksRandom } from './values.js';

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
const PARAMETER =
  /[?&#;]([\w.$[\]-]{1,64})=((?:token|secret|cookie|signature|key|code)#\d+|[^&#;\s"'<>\\`]+)/g;
const NAME = /(?<![\w.$-])([A-Za-z_][\w.$-]{0,63})(["'`]?)\s{0,4}(=>|[:=])(\s{0,4})/g;
const QUOTED_DOUBLE = /"([^"\\\n]*(?:\\.[^"\\\n]*){0,4096})/y;
const QUOTED_SINGLE = /'([^'\\\n]*(?:\\.[^'\\\n]*){0,4096})/y;
const UNQUOTED = /[^\s"'`,;&<>{}()[\]]+/y;
const LINE = /[^\r\n"]+/y;
const ELEMENT = /<([A-Za-z][\w:.-]{0,63})(?:\s[^<>]{0,256})?>([^<]+)<\//g;
const INPUT = /\bname=["']([\w.-]{1,64})["'][^<>]{0,256}?\bvalue=["']([^"'<>]+)/g;
const AWS_KEY = /A(?:KIA|SIA|ROA|IDA)[A-Z0-9]{16}(?![A-Za-z0-9])/g;
const USERINFO = /:\/\/([^\s/?#"'<>\\]{1,512})@/g;
const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,32}PRIVATE KEY-----([^-"<>]+)/g;
const CLIENT_SECRET = /[\w-]{20,}/y;

/** Reports group `group` of every match that `accept` takes. The group ends the match, but for `tail` units. */
function eachMatch(
  text: string,
  expression: RegExp,
  value: (match: RegExpExecArray) => string | undefined,
  tail: number,
  accept: (value: string, match: RegExpExecArray) => What | null,
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

type What = Omit<Suspect, 'start' | 'end'>;

function named(name: string, value: string): What | null {
  const secret = secretField(name);
  if (secret === null || isPlaceholder(value)) return null;
  return { kind: secret.kind, searchable: !isOrdinary(value) };
}

function parameter(name: string, value: string): What | null {
  const secret = secretParameter(decodePercent(name));
  if (secret === null || isPlaceholder(value)) return null;
  return { kind: secret.kind, searchable: secret.certain || !isOrdinary(value) };
}

/** `Bearer authentication` is prose. */
function bearerToken(value: string): What | null {
  const random = looksRandom(value);
  return random || value.length >= 20 ? { kind: 'token', searchable: random } : null;
}

function basicCredential(value: string): What | null {
  const decoded = decodeBase64(value);
  const isCredential = decoded === null ? value.length >= 24 && looksRandom(value) : decoded.includes(':');
  return isCredential ? SECRET : null;
}

function userinfo(value: string): What | null {
  return isPlaceholder(value) ? null : { kind: 'secret', searchable: false };
}

/** `name=value`, `"name": "value"`, `name => 'value'`, `Name: value`: one pass over the names of the text. */
function findNamedValues(text: string, report: Report): void {
  NAME.lastIndex = 0;
  for (let match = NAME.exec(text); match !== null; match = NAME.exec(text)) {
    const [whole, name = '', quote = '', separator = '', space = ''] = match;
    const field = secretField(name);
    if (field === null) continue;
    const at = match.index + whole.length;
    const unquotedColon = separator === ':' && quote === '';
    const header = unquotedColon && /cookies?$/i.test(name);
    const double = text[at] === '"';
    const single = text[at] === "'";
    const expression = double ? QUOTED_DOUBLE : single ? QUOTED_SINGLE : header ? LINE : UNQUOTED;
    expression.lastIndex = at;
    const found = expression.exec(text);
    if (found === null) continue;
    const value = found[1] ?? found[0];
    NAME.lastIndex = at + found[0].length;
    // A number of tokens is no token.
    if (isPlaceholder(value) || (field.kind === 'token' && /^\d{1,19}$/.test(value))) continue;
    const random = looksRandom(value);
    if (!field.certain && !header && (!random || isUuid(value))) continue;
    // `invalid token: expired` is prose, `domain:token:view` a permission; only a random value is a secret there.
    if (unquotedColon && !double && !single && !(random && space !== '') && !header) {
      NAME.lastIndex = at;
      continue;
    }
    const start = at + found[0].length - value.length;
    report({ start, end: start + value.length, kind: field.kind, searchable: !isOrdinary(value) && !header });
  }
}

/** Words of five letters or more, and short ones with what follows a name: all names of names.ts are among them. */
const NAMES =
  /token|secret|passw|passcode|passphrase|cookie|session|signature|assertion|credential|authoriz|bearer|basic|verifier|samlre|(?:pwd|jwt|auth|authcode|sig|key|keys|keyid|pin|otp|pass|sid|sessid|hmac)["'=:>\\%\s]|(?:code|ticket)=/i;

/** May the text name a secret? Quick, and right when it says no. */
export function maySpeakOfSecrets(text: string): boolean {
  return NAMES.test(text);
}

/** `client-id:client-secret`: an UUID, a colon, and something long that is no UUID. */
function findClientPairs(text: string, report: Report): void {
  for (let colon = text.indexOf(':', 36); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (text[colon - 13] !== '-' || text[colon - 28] !== '-' || !isUuid(text.slice(colon - 36, colon)))
      continue;
    CLIENT_SECRET.lastIndex = colon + 1;
    const value = CLIENT_SECRET.exec(text)?.[0];
    if (value === undefined || isUuid(value)) continue;
    report({ start: colon + 1, end: colon + 1 + value.length, ...SECRET });
  }
}

/**
 * Reports every part of the text that is a secret by its form or its name. Parts may overlap.
 *
 * @param mayName whether the text may name a secret, where that is known already
 */
export function findSuspects(text: string, report: Report, mayName = maySpeakOfSecrets(text)): void {
  if (text.length < 4) return;
  if (text.includes('eyJ'))
    eachMatch(
      text,
      JWT,
      (match) => match[0],
      0,
      () => TOKEN,
      report,
    );
  eachMatch(
    text,
    AWS_KEY,
    (match) => match[0],
    0,
    () => KEY,
    report,
  );
  if (text.includes('://') && text.includes('@')) {
    eachMatch(text, USERINFO, (match) => match[1], 1, userinfo, report);
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
  findClientPairs(text, report);
  if (mayName) findNamed(text, report);
}

function findNamed(text: string, report: Report): void {
  const equals = text.includes('=');
  const colon = text.includes(':');
  eachMatch(text, BEARER, (match) => match[1], 0, bearerToken, report);
  eachMatch(text, BASIC, (match) => match[1], 0, basicCredential, report);
  if (equals) {
    eachMatch(
      text,
      PARAMETER,
      (match) => match[2],
      0,
      (value, match) => parameter(match[1] ?? '', value),
      report,
    );
  }
  if (equals || colon) findNamedValues(text, report);
  if (!text.includes('<')) return;
  eachMatch(
    text,
    ELEMENT,
    (match) => match[2],
    2,
    (value, match) => named(match[1] ?? '', value),
    report,
  );
  eachMatch(
    text,
    INPUT,
    (match) => match[2],
    0,
    (value, match) => named(match[1] ?? '', value),
    report,
  );
}
