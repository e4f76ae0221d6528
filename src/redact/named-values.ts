/**
 * Secrets that are recognised by what stands before them: a name, a word for a secret, an element, a scheme.
 * Every expression here takes linear time: repetitions are bounded or cannot overlap with what follows.
 */

import { decodeBase64 } from '../primitives/base64.js';
import { LABEL, type SecretKind } from '../primitives/label.js';
import { decodePercent } from '../primitives/percent.js';
import { isUuid } from '../primitives/uuid.js';
import { findCalls } from './calls.js';
import { findArguments } from './command-lines.js';
import { FOREIGN_PASSWORD, type SecretName } from './name-tables.js';
import { marksAsSecret, secretParameter } from './names.js';
import { findPairs, secretName } from './pairs.js';
import { findProtocols } from './protocols.js';
import { findSpokenValues } from './spoken.js';
import { findStatements } from './statements.js';
import { eachMatch, findFurther, type Report, SECRET, type What } from './suspects.js';
import { findTabular } from './tables.js';
import { findTagged } from './tagged.js';
import { unquotedEnd } from './unquoted.js';
import { isOrdinary, isPlaceholder, looksRandom, looksSecret } from './values.js';

const BEARER = /\bbearer[\s:+]{1,4}["']?([\w.~+/-]{8,}={0,2})/gi;
const BASIC = /\bbasic[\s:+]{1,4}["']?([A-Za-z0-9+/_-]{8,}={0,2})/gi;
const PARAMETER = new RegExp(`[?&#;]([\\w.$[\\]-]{1,64})=(${LABEL}|[^&#;\\s"'<>\\\\\`]+)`, 'g');
const NAME =
  /(?<![\w.$])([A-Za-z_\u00c0-\u024f][\w.$\u00c0-\u024f-]{0,63})(["'`]?)\]?\s{0,16}(=>|={1,3}|:=?|[＝：]|,(?=\s{0,16}["']))(\s{0,16})/g;
/** What languages put before a value: `b'…'`, `Some("…")`, `<<"…">>`, `string(9) "…"`, `env.X || "…"`, `String = "…"`. */
const OPENING =
  /(?:[bBfFrRuU@]{1,2}(?=["'])|Some\(|<<(?=")|string\(\d{1,9}\) (?=")|[\w.$]{1,64} {0,4}(?:\|\||\?\?) {0,4}(?=["'])|(?:[A-Z]\w{0,40}|string|&str)\?? = (?=["']))/y;
/** A value of YAML in lines of its own. */
const BLOCK = /[|>][+-]?\r?\n[ \t]{1,32}/y;
const QUOTED_DOUBLE = /"([^"\\\n]*(?:\\.[^"\\\n]*){0,4096})/y;
/** In SQL a quote is written twice, in a shell as `'\\''`. */
const QUOTED_SINGLE = /'([^'\\\n]*(?:(?:\\.|''|'\\'')[^'\\\n]*){0,4096})/y;
const QUOTED_BACK = /`([^`\\\n]*(?:\\.[^`\\\n]*){0,4096})/y;
/** Between the parts of a value that a program puts together. */
const JOINED = /["'`] {0,4}[+.] {0,4}(?=["'`])/y;
const LINE = /[^\r\n"\\]+/y;
/** Of a value without quotes, so much is looked at to tell whether it is one. */
const JUDGED = 512;

function parameter(name: string, value: string): What | null {
  const secret = secretParameter(decodePercent(name));
  if (!marksAsSecret(secret, value) || isPlaceholder(value)) return null;
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

const ONE_TIME = /^\d{4,10}$/;

function quotedAt(text: string, at: number, separator: string): RegExp | null {
  if (text[at] === '"') return QUOTED_DOUBLE;
  if (text[at] === "'") return QUOTED_SINGLE;
  // Prose has words in such quotes, too.
  return text[at] === '`' && separator.includes('=') ? QUOTED_BACK : null;
}

/** `("password", "…")` gives a value, `"password", "client_id"` lists names. */
function isArgument(text: string, before: number, end: number, value: string, name: SecretName): boolean {
  if (looksSecret(value) || (name.kind === 'code' && ONE_TIME.test(value))) return true;
  const isPair = text[before - 1] === '(' && text[end + 1] === ')';
  return isPair && name.certain && (isUuid(value) || (looksRandom(value) && value.includes(' ')));
}

/** `"…" + "…"` */
function reportJoined(text: string, from: number, kind: SecretKind, report: Report): number {
  let at = from;
  for (let count = 0; count < 8; count++) {
    JOINED.lastIndex = at;
    const joint = JOINED.exec(text)?.[0].length ?? 0;
    const expression = joint === 0 ? null : quotedAt(text, at + joint, '=');
    if (expression === null) return at;
    expression.lastIndex = at + joint;
    const found = expression.exec(text);
    if (found === null) return at;
    at += joint + found[0].length;
    report({ start: at - (found[1] ?? '').length, end: at, kind, searchable: looksRandom(found[1] ?? '') });
  }
  return at;
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
    const colon = separator === ':' || separator === '：';
    const unquotedColon = colon && quote === '';
    const header = unquotedColon && /cookies?$/i.test(name);
    BLOCK.lastIndex = at;
    const block = colon ? (BLOCK.exec(text)?.[0].length ?? 0) : 0;
    at += block;
    const expression = block > 0 ? LINE : (quotedAt(text, at, separator) ?? (header ? LINE : null));
    if (expression !== null) expression.lastIndex = at;
    const found = expression?.exec(text) ?? null;
    if (expression !== null && found === null) continue;
    // `Header:[value]`, as Go prints lists.
    if (expression === null && text[at] === '[' && colon) at += 1;
    // `invalid token: expired` is prose, `domain:token:view` a permission; only a random value is a secret there.
    if (expression === null && unquotedColon) {
      const start = text.slice(at, unquotedEnd(text, at, at + JUDGED)).replace(/[:!?]{1,4}$/, '');
      const numeric = field.kind === 'code' && ONE_TIME.test(start);
      if (!numeric && !(space === '' ? looksSecret(start) : looksRandom(start))) {
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
    if (separator === ',' && !isArgument(text, match.index - 1, end, value, field)) {
      NAME.lastIndex = at;
      continue;
    }
    if (!marksAsSecret(field, value)) continue;
    if (!field.certain && !header && (!random || isUuid(value))) continue;
    report({
      start: end - value.length,
      end,
      kind: field.kind,
      searchable: !isOrdinary(value) && !header,
    });
    NAME.lastIndex = findFurther(text, reportJoined(text, end, field.kind, report), field.kind, report);
  }
}

/** Words of five letters or more, and short ones with what follows a name: with those below, all of name-tables.ts. */
const NAMES =
  /token|secret|passw|dpop|verifier|websocket-protocol|session|curl |sshpass|mysql|https? -|wget |passcode|passphrase|de[ _-]?passe|kennwort|contrase|senha|parola|wachtwoord|losenord|adgangskode|salasana|jelszo|heslo|cookie|signature|assertion|credential|authori[sz]|bearer|basic|saml[_-]?re|connection[ _-]?string|auth[ _-]?header|(?:pwd|jwt|auth|sig|key|keys|keyid|pin|otp|pass|sid|sessid|hmac|[cx]srf)\d{0,2}["'=:<>\\%\s|,()[\]]/i;
/** A code is most often that of an error. */
const CODE =
  /(?:device|user|auth|ation|recovery|mfa|sms|2fa|login|time|backup|security|t?otp|pin)[_ -]?codes?|ticket["'=: >]|code(?:[=:]|\\?["']\s{0,2}[:=,]\s{0,2}\\?["'][\w/+-]{16})/i;
/** A line of a cookie jar of Netscape. */
const COOKIE_JAR = /\b(?:TRUE|FALSE)(?:\\t|[\t ]{1,8})\//;
/** What is rarer in recordings, each asked for apart: that is quicker than one expression of all. */
const RARER: readonly RegExp[] = [
  /(?:redis-cli|ldap(?:search|modify|add|passwd|whoami)|keytool|smbclient|sqlplus|net use|thin:) ?/,
  /(?:docker|podman|az) {1,4}login|[bB]toa\(|b64encode|ncodeToString|getConnection|SecureString|IDENTIFIED BY|identified by/,
  /[sS]ecurity[ _-]?[aA]nswer|SECURITY[_ -]?ANSWER|\bcode (?:is )?\d/,
  /\/(?:magic|verify|invit|activat|confirm|unlock)|hooks\.slack|ebhook/,
  /:(?:\d{4,5}|\*):[\w*-]{1,63}:/,
];
const FOREIGN = new RegExp(
  `(?:${FOREIGN_PASSWORD}|lösenord|jelszó)|(?:pwd|jwt|auth|sig|key|pin|otp|pass|sid|hmac|code|ticket)[＝：]`,
  'i',
);

/** May the text name a secret? Quick, and right when it says no. */
export function maySpeakOfSecrets(text: string): boolean {
  if (NAMES.test(text)) return true;
  if (/code|ticket/i.test(text) && CODE.test(text)) return true;
  if ((text.includes('TRUE') || text.includes('FALSE')) && COOKIE_JAR.test(text)) return true;
  if (/[^\0-\x7f]/.test(text) && FOREIGN.test(text)) return true;
  return RARER.some((expression) => expression.test(text));
}

/** Reports every part of the text that a name, a word or a scheme before it makes a secret. Parts may overlap. */
export function findNamed(text: string, report: Report): void {
  const equals = text.includes('=') || text.includes('＝');
  const colon = text.includes(':') || text.includes('：');
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
  findCalls(text, report);
  findStatements(text, report);
  findProtocols(text, report);
}
