/**
 * Secrets that are recognised by what stands before them: a name, a word for a secret, an element, a scheme.
 * Every expression here takes linear time: repetitions are bounded or cannot overlap with what follows.
 */

import { decodeBase64 } from '../primitives/base64.js';
import { LABEL, type SecretKind } from '../primitives/label.js';
import { decodePercent } from '../primitives/percent.js';
import { isUuid } from '../primitives/uuid.js';
import { findArguments } from './command-lines.js';
import { secretParameter } from './names.js';
import { findPairs, secretName } from './pairs.js';
import { eachMatch, findFurther, type Report, SECRET, type What } from './suspects.js';
import { findTabular } from './tables.js';
import { findTagged } from './tagged.js';
import { unquotedEnd } from './unquoted.js';
import { isLongRandom, isOrdinary, isPlaceholder, looksRandom, looksSecret } from './values.js';

const BEARER = /\bbearer[\s:+]{1,4}["']?([\w.~+/-]{8,}={0,2})/gi;
const BASIC = /\bbasic[\s:+]{1,4}["']?([A-Za-z0-9+/_-]{8,}={0,2})/gi;
const PARAMETER = new RegExp(`[?&#;]([\\w.$[\\]-]{1,64})=(${LABEL}|[^&#;\\s"'<>\\\\\`]+)`, 'g');
const NAME =
  /(?<![\w.$])([A-Za-z_\u00c0-\u024f][\w.$\u00c0-\u024f-]{0,63})(["'`]?)\s{0,16}(=>|={1,3}|:=?|,(?=\s{0,16}["']))(\s{0,16})/g;
/** What languages put before a value: `b'…'`, `Some("…")`, `<<"…">>`. */
const OPENING = /(?:[bBfFrRuU]{1,2}(?=["'])|Some\(|<<(?="))/y;
const QUOTED_DOUBLE = /"([^"\\\n]*(?:\\.[^"\\\n]*){0,4096})/y;
const QUOTED_SINGLE = /'([^'\\\n]*(?:\\.[^'\\\n]*){0,4096})/y;
const LINE = /[^\r\n"\\]+/y;
/** A word for a secret, and behind it up to {@link NEAR} runs of marks and linking words. */
const SPOKEN =
  /(?:tokens?|secrets?|passw(?:or)?[dt]|passphrase|passcode|pwd|(?:api|access|private|secret|account|shared|signing|subscription|license|consumer|hmac|ssh)[ _-]?key|authori[sz]ation|jwt|cookies?|credentials?|kennwort|mot[ _-]?de[ _-]?passe|contrase(?:ñ|n\u0303?)a|senha|signature|assertion|(?<![\w.-])code(?=[=:]))(?:value|text)?(?=[^\w-]|-{1,2}>)/gi;
/** Of a value without quotes, so much is looked at to tell whether it is one. */
const JUDGED = 512;
const NEAR = 6;
const LONGEST_QUOTED = 4096;
const LINK =
  /(?:[\s"'`=:>|,()[\]{}<\\~+*-]{1,32}|\$[{(]|%(?=[G-Zg-z]\w{7,64}%)|(?:is|was|are|be|of|ist|est|es|value|some|header|bearer|basic|token|apikey|api-key|digest|genesys|[bfru]{1,2}(?=["']))(?![\w]))/iy;
const SCHEME = /[A-Za-z][\w-]{0,20}\s/y;
/** As much of a value as tells whether it is random, and the rest of it. */
const SPOKEN_VALUE = /[^\s"'`,;&<>{}()[\]|\\=]{8,128}/y;
const SPOKEN_REST = /[^\s"'`,;&<>{}()[\]|\\]*/y;

function parameter(name: string, value: string): What | null {
  const secret = secretParameter(decodePercent(name));
  if (secret === null || isPlaceholder(value)) return null;
  if (secret.onlyRandom === true && !isLongRandom(value)) return null;
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

/** `name=value`, `"name": "value"`, `name => 'value'`, `Name: value`: one pass over the names of the text. */
function findNamedValues(text: string, report: Report): void {
  NAME.lastIndex = 0;
  for (let match = NAME.exec(text); match !== null; match = NAME.exec(text)) {
    const [whole, name = '', quote = '', separator = '', space = ''] = match;
    const field = secretName(name);
    // `"name", "value"`; what is not quoted is a list of words.
    if (field === null || (separator === ',' && quote === '')) continue;
    let at = match.index + whole.length;
    OPENING.lastIndex = at;
    at += OPENING.exec(text)?.[0].length ?? 0;
    const unquotedColon = separator === ':' && quote === '';
    const header = unquotedColon && /cookies?$/i.test(name);
    const double = text[at] === '"';
    const single = text[at] === "'";
    const expression = double ? QUOTED_DOUBLE : single ? QUOTED_SINGLE : header ? LINE : null;
    if (expression !== null) expression.lastIndex = at;
    const found = expression?.exec(text) ?? null;
    if (expression !== null && found === null) continue;
    // `Header:[value]`, as Go prints lists.
    if (expression === null && text[at] === '[' && separator === ':') at += 1;
    // `invalid token: expired` is prose, `domain:token:view` a permission; only a random value is a secret there.
    if (expression === null && unquotedColon) {
      const start = text.slice(at, unquotedEnd(text, at, at + JUDGED)).replace(/[:!?]{1,4}$/, '');
      if (!(space === '' ? looksSecret(start) : looksRandom(start))) {
        NAME.lastIndex = at;
        continue;
      }
    }
    const written = found?.[0] ?? text.slice(at, unquotedEnd(text, at));
    const plain = expression === null ? written.replace(/[:!?]{1,4}$/, '') : written;
    const value = found?.[1] ?? plain;
    if (value === '') continue;
    const end = at + plain.length;
    NAME.lastIndex = end;
    // A number of tokens is no token.
    if (isPlaceholder(value) || (field.kind === 'token' && /^\d{1,19}$/.test(value))) continue;
    const random = looksRandom(value);
    if (separator === ',' && !looksSecret(value) && !(field.kind === 'code' && /^\d{4,10}$/.test(value))) {
      NAME.lastIndex = at;
      continue;
    }
    if (field.onlyRandom === true && !isLongRandom(value)) continue;
    if (!field.certain && !header && (!random || isUuid(value))) continue;
    report({
      start: end - value.length,
      end,
      kind: field.kind,
      searchable: !isOrdinary(value) && !header,
    });
    NAME.lastIndex = findFurther(text, end, field.kind, report);
  }
}

/** What a word that speaks of a secret stands for. */
function spokenKind(word: string): SecretKind {
  if (/token|authori|jwt|assertion/i.test(word)) return 'token';
  if (/key/i.test(word)) return 'key';
  if (/cookie/i.test(word)) return 'cookie';
  if (/signature/i.test(word)) return 'signature';
  return /^code/i.test(word) ? 'code' : 'secret';
}

/** Up to the quote that the value began with (`\\"ab(cd)\\"`), or over the brackets that are its own. */
function spokenEnd(text: string, start: number, end: number): number {
  const quote = /\\{0,3}["']$/.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  const closing =
    quote === undefined ? -1 : text.slice(end, end + LONGEST_QUOTED).search(/[\r\n]|\\{0,3}["']/);
  if (quote !== undefined && closing >= 0 && text.startsWith(quote, end + closing)) return end + closing;
  return /[()[\]{}]/.test(text[end] ?? '') ? Math.max(end, unquotedEnd(text, start)) : end;
}

/** `the client secret is …`, `--password …`, `| token | … |`, `Authorization: …`: only what looks random. */
function findSpokenValues(text: string, report: Report): void {
  SPOKEN.lastIndex = 0;
  for (let match = SPOKEN.exec(text); match !== null; match = SPOKEN.exec(text)) {
    const [word] = match;
    const behind = match.index + word.length;
    let at = behind;
    for (let count = 0; count < NEAR; count++) {
      LINK.lastIndex = at;
      const link = LINK.exec(text);
      if (link === null) break;
      at += link[0].length;
    }
    if (at === behind) continue;
    // `Authorization: Scheme value`.
    for (let schemes = /^authori/i.test(word) ? 0 : 1; schemes < 2; schemes++) {
      SPOKEN_VALUE.lastIndex = at;
      const value = SPOKEN_VALUE.exec(text)?.[0].replace(/[.:!?]{1,4}$/, '') ?? '';
      const kind = spokenKind(word);
      if (looksSecret(value) && (kind !== 'code' || value.length >= 16)) {
        SPOKEN_REST.lastIndex = at + value.length;
        const rest = SPOKEN_REST.exec(text)?.[0].replace(/[.:!?]{1,4}$/, '') ?? '';
        const end = spokenEnd(text, at, at + value.length + rest.length);
        report({ start: at, end, kind, searchable: true });
        SPOKEN.lastIndex = end;
        break;
      }
      SCHEME.lastIndex = at;
      at += SCHEME.exec(text)?.[0].length ?? 0;
    }
  }
}

/** Words of five letters or more, and short ones with what follows a name: all names of names.ts are among them. */
const NAMES =
  /token|secret|passw|dpop|verifier|websocket-protocol|session[_-]?key|(?:device|user|auth|ation|recovery|mfa|sms|2fa|login|time|backup|t?otp)[_-]?codes?|curl |sshpass|mysql|https? -|wget |\b(?:TRUE|FALSE)(?:\\t|[\t ]{1,8})\/|passcode|passphrase|de[ _-]?passe|kennwort|contrase|senha|cookie|session|signature|assertion|credential|authori[sz]|bearer|basic|samlre|connection[_-]?string|(?:pwd|jwt|auth|sig|key|keys|keyid|pin|otp|pass|sid|sessid|hmac|[cx]srf)\d{0,2}["'=:<>\\%\s|,()[\]]|(?:code|ticket)(?:[=:]|\\?["']\s{0,2}[:=,]\s{0,2}\\?["'][\w/+-]{16})/i;

/** May the text name a secret? Quick, and right when it says no. */
export function maySpeakOfSecrets(text: string): boolean {
  return NAMES.test(text);
}

/** Reports every part of the text that a name, a word or a scheme before it makes a secret. Parts may overlap. */
export function findNamed(text: string, report: Report): void {
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
  findSpokenValues(text, report);
  if (text.includes('<')) findTagged(text, report);
  if (equals || colon) findPairs(text, report);
  findTabular(text, report);
  findArguments(text, report);
}
