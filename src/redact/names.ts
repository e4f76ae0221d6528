/**
 * Which names mark their value as a secret: headers, parameters of queries and forms, fields of JSON and XML.
 * Names are compared without case and separators: `clientSecret`, `client_secret`, `Client-Secret` are one.
 */
import type { SecretKind } from '../primitives/label.js';
import { stripMarks } from '../primitives/marks.js';
import { ENDINGS, EXACT, FOREIGN_PASSWORD, LAST_WORDS, type SecretName } from './name-tables.js';

import { isLongRandom } from './values.js';

export type { SecretName } from './name-tables.js';

/** Names that hold one of these and do not end in what tells of something about it (`passwordConfirm`, `secretValue`). */
const FIELD_PARTS: readonly (readonly [RegExp, SecretKind])[] = [
  [/passw(?:or)?[dt]|passphrase|secret|credential/, 'secret'],
  [/token|jwt/, 'token'],
];
const ABOUT_A_SECRET =
  /(?:types?|scopes?|ids?|dates?|times?|idles?|(?:expires|issued|created|changed|modified|updated|used|valid|revoked|granted)(?:in|at|on|by|until)?|lasts|ms|seconds?|minutes?|days?|expiry|expired|expiration|ttl|age|ur[il]s?|endpoints?|hosts?|paths?|files?|counts?|lengths?|size|limit|quota|usage|total|names?|algorithms?|alg|methods?|enabled|disabled|required|allowed|status|state|formats?|versions?|issuer|audience|owner|user|client|location|source|provider|description|label|title|header(?:name)?)$/;

/** Names that mean something else in a JSON body (`code` of an error, `key` of a limit) than in a query. */
const PARAMETERS: ReadonlyMap<string, SecretName> = new Map([
  ['code', { kind: 'code', certain: true }],
  ['key', { kind: 'key', certain: false }],
  ['authorization', { kind: 'token', certain: false }],
]);

/** Headers whose names look secret and are not. */
const HARMLESS_HEADERS: ReadonlySet<string> = new Set([
  'wwwauthenticate',
  'proxyauthenticate',
  'authenticationinfo',
  'authorizationpolicy',
  'authority',
  'xjourneysessionid',
  'xjourneysessiontype',
  'signatureinput',
  'idempotencykey',
  'xidempotencykey',
  'surrogatekey',
  'cachekey',
  'xcachekey',
  'xroutingkey',
]);
const HARMLESS_HEADER_PARTS = /scopes?$|^accesscontrol|author(?:s|ity)?$|tokentype$/;
const HEADER_PARTS: readonly (readonly [RegExp, SecretName])[] = [
  [/cookie/, { kind: 'cookie', certain: false }],
  [/token|assertion|jwt|oidcdata$/, { kind: 'token', certain: true }],
  [/secret|passw(?:or)?d/, { kind: 'secret', certain: true }],
  [/signature|hmac/, { kind: 'signature', certain: true }],
  [/auth/, { kind: 'token', certain: false }],
  [/session/, { kind: 'cookie', certain: false }],
  [/credential/, { kind: 'secret', certain: false }],
  [/key$/, { kind: 'key', certain: false }],
];

const FOREIGN = new RegExp(`(?:${FOREIGN_PASSWORD})$`, 'i');

/** Lower case, letters and digits of ASCII only: what a terminal does not show makes no other name. */
function normaliseName(name: string): string {
  if (/^[ -~]*$/.test(name)) return withoutSeparators(name);
  const shown = stripMarks(name);
  return FOREIGN.test(shown.normalize('NFKC').trim())
    ? 'password'
    : withoutSeparators(shown.normalize('NFKD'));
}

function withoutSeparators(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** `X-Sig`, `smsOTP`, `user_pin2`. */
const LAST_WORD = /(?:[A-Z]?[a-z]{2,15}|[A-Z]{2,15})(?=\d{0,2}$)/;

function byLastWord(name: string): SecretName | null {
  const word = LAST_WORD.exec(name)?.[0].toLowerCase() ?? '';
  return LAST_WORDS.get(word) ?? null;
}

const VALUE_OF = /(?<=.)(?:value|plaintext)$/;

/** Is the value a secret as far as its name tells: some names are more often of other things. */
export const marksAsSecret = (name: SecretName | null, value: string): name is SecretName =>
  name !== null && (name.onlyRandom !== true || isLongRandom(value));

/** Remembers answers: a recording repeats the same few names. Bounded, since names come from the input. */
function remembered(
  answer: (plain: string, name: string) => SecretName | null,
): (name: string) => SecretName | null {
  const known = new Map<string, SecretName | null>();
  return (name) => {
    const hit = known.get(name);
    if (hit !== undefined) return hit;
    const fresh = name.length > 128 ? null : answer(normaliseName(name), name);
    if (known.size >= 4096) known.clear();
    known.set(name, fresh);
    return fresh;
  };
}

function fieldName(plain: string, name: string): SecretName | null {
  const exact = EXACT.get(plain);
  if (exact !== undefined) return exact;
  for (const [ending, kind] of ENDINGS) if (plain.endsWith(ending)) return { kind, certain: true };
  // `password1`, `client_secret_2`.
  const unnumbered = plain.replace(/\d{1,2}$/, '');
  if (unnumbered !== plain && unnumbered !== '') return fieldName(unnumbered, name);
  const last = byLastWord(name);
  if (last !== null) return last;
  // `password_value` is a password, `credentialValue` what a credential is.
  if (VALUE_OF.test(plain)) {
    const of = fieldName(plain.replace(VALUE_OF, ''), name.replace(/[._-]?(?:value|plaintext)$/i, ''));
    if (of !== null) return of;
  }
  if (ABOUT_A_SECRET.test(plain)) return null;
  for (const [part, kind] of FIELD_PARTS) if (part.test(plain)) return { kind, certain: false };
  return null;
}

/** A field of JSON, XML or a log line. Does not answer for `authorization`: its value has a grammar. */
export const secretField = remembered(fieldName);

/** A parameter of a query, a fragment or a form. */
export const secretParameter = remembered((plain, name) => PARAMETERS.get(plain) ?? fieldName(plain, name));

/** A header other than Authorization, Proxy-Authorization, Cookie and Set-Cookie, whose values have a grammar. */
export const secretHeader = remembered((plain, name) => {
  if (HARMLESS_HEADERS.has(plain) || HARMLESS_HEADER_PARTS.test(plain)) return null;
  for (const [part, secret] of HEADER_PARTS) if (part.test(plain)) return secret;
  return fieldName(plain, name);
});
