/** The headers that prove who calls: Authorization (RFC 9110, 6750, 7617) and cookies (RFC 6265). */

import { decodeJwt } from 'jose';
import type { Credentials, JwtClaims } from '../exchange/types.js';
import { decodeBase64 } from '../primitives/base64.js';
import { asObject, type JsonObject } from '../primitives/json.js';
import { isLabel } from '../primitives/label.js';
import { decodePercent } from '../primitives/percent.js';
import { isUuid, UUID } from '../primitives/uuid.js';
import { secretField } from './names.js';
import { issuedToken } from './token-text.js';
import { isOrdinary, isPlaceholder, isToFillIn, looksSecret } from './values.js';
import type { Vault } from './vault.js';

export interface Authorization {
  readonly credentials: Credentials;
  /** The value of the header for showing: `Bearer token#1`. */
  readonly shown: string;
}

/** `client-id:client-secret`. */
const CLIENT_PAIR = new RegExp(`${UUID}:([^\\s'"|)\`]{8,})`, 'g');
const PLACEHOLDER = { kind: 'unknown', why: 'placeholder' } as const satisfies Credentials;
const ORGANIZATION_CLAIMS = [
  'organizationId',
  'organization_id',
  'orgId',
  'org_id',
  'org',
  'organization',
] as const;

function text(claims: JsonObject, name: string, vault: Vault): string | null {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  return typeof value === 'string' && value !== '' && value.length <= 256 ? vault.clean(value) : null;
}

function organizationOf(claims: JsonObject, vault: Vault): string | null {
  for (const name of ORGANIZATION_CLAIMS) {
    const id = text(claims, name, vault);
    if (id !== null) return id;
  }
  return null;
}

/** The claims that identify; null when the token is no JWT. Nothing is verified. */
function readClaims(token: string, vault: Vault): JwtClaims | null {
  if (!token.startsWith('eyJ') || token.length > 65_536) return null;
  try {
    const claims: JsonObject = decodeJwt(token);
    const inner = asObject(Object.hasOwn(claims, 'data') ? claims['data'] : null);
    return {
      issuer: text(claims, 'iss', vault),
      subject: text(claims, 'sub', vault),
      organizationId: organizationOf(claims, vault) ?? organizationOf(inner, vault),
      expires: typeof claims['exp'] === 'number' && Number.isFinite(claims['exp']) ? claims['exp'] : null,
    };
  } catch {
    return null;
  }
}

/** A token as a credential: in a header, a query, or wherever it was sent. */
export function readToken(token: string, vault: Vault): Credentials {
  // The label of a recording that was sanitized still tells which calls have one caller.
  if (isLabel(token)) {
    return vault.reserve(token) ? { kind: 'bearer', label: token, jwt: null } : PLACEHOLDER;
  }
  if (isPlaceholder(token)) return PLACEHOLDER;
  const label = vault.register(token, 'token');
  return { kind: 'bearer', label, jwt: readClaims(token, vault) };
}

/** What programs write for a value that is not there. */
const NO_VALUE = /^(?:undefined|null|none|nil|nan|\[object \w{1,20}\])$/i;

function readBearer(scheme: string, rest: string, vault: Vault): Authorization {
  if (NO_VALUE.test(rest))
    return { credentials: { ...PLACEHOLDER, fault: 'no-value' }, shown: `${scheme} ${rest}` };
  if (isSubstitution(rest) || (isPlaceholder(rest) && !isLabel(rest))) {
    const shown = showPlaceholder(rest, vault);
    return { credentials: toFillIn(rest), shown: `${scheme} ${shown}`.trimEnd() };
  }
  const issued = rest.startsWith('{') ? answeredToken(rest) : null;
  if (issued !== null) {
    vault.register(rest, 'token');
    const label = vault.register(issued, 'token');
    const credentials: Credentials = { kind: 'bearer', label, jwt: null, fault: 'token-answer' };
    return { credentials, shown: `${scheme} {"access_token":"${label}"}` };
  }
  if (/\S[^\S\r\n]*[\r\n]\s*\S/.test(rest)) {
    for (const line of rest.split(/\s+/)) if (looksSecret(line)) vault.register(line, 'token');
    const label = vault.register(rest, 'token');
    return {
      credentials: { kind: 'bearer', label, jwt: null, fault: 'line-break' },
      shown: `${scheme} ${label}`,
    };
  }
  // `Bearer Bearer x` and `Bearer "x"` are sent by mistake.
  const before = /^(?:bearer\s+)*/i.exec(rest)?.[0] ?? '';
  const sent = rest.slice(before.length);
  const quote = /^(["'])[\s\S]+\1$/.exec(sent)?.[1] ?? '';
  const credentials = readToken(sent.slice(quote.length, sent.length - quote.length), vault);
  if (credentials.kind === 'bearer') {
    const fault = before !== '' ? ('twice' as const) : quote !== '' ? ('quoted' as const) : null;
    return {
      credentials: fault === null ? credentials : { ...credentials, fault },
      shown: `${scheme} ${before}${quote}${credentials.label}${quote}`,
    };
  }
  return { credentials, shown: `${scheme} ${showPlaceholder(rest, vault)}`.trimEnd() };
}

/** The token in an answer of a token endpoint that was sent as a whole, broken JSON included; null where there is none. */
function answeredToken(text: string): string | null {
  return issuedToken(text) ?? /["']access_token["']\s*:\s*["']([^"'\s]{8,})/.exec(text)?.[1] ?? null;
}

/** Short enough to be shown, and of the marks and letters that placeholders have. */
const NAMED_PLACEHOLDER = /^[\w.${}<>%[\]() :-]{3,40}$/;

/** A placeholder that somebody was to fill in is told; a mask stands for a token that was sent. */
function toFillIn(written: string): Credentials {
  return isToFillIn(written) && NAMED_PLACEHOLDER.test(written) ? { ...PLACEHOLDER, written } : PLACEHOLDER;
}

/** The output of a command of the shell: what is sent is not known. One word in backticks is a token that is set apart. */
function isSubstitution(value: string): boolean {
  return /^(?:\$\([^()]*\)|`[^`\s]*\s[^`]*`)$/.test(value.trim());
}

/** A shell substitution may hold a secret in clear: only its outline is shown. */
function showPlaceholder(value: string, vault: Vault): string {
  if (!isSubstitution(value)) return vault.clean(value);
  for (const [, secret = ''] of value.matchAll(CLIENT_PAIR)) vault.register(secret, 'secret');
  for (const word of value.split(/[\s"'`$()|;]+/)) if (looksSecret(word)) vault.register(word, 'secret');
  return '$(…)';
}

/** In place of what holds a placeholder in base64. */
const MASK = '***';

/** Said behind the label, so that a sanitized copy tells it, too. */
const NOT_ENCODED = ' (not base64)';

const notEncoded = (label: string): Credentials => ({
  kind: 'basic',
  label,
  clientId: null,
  fault: 'not-encoded',
});

function readBasic(scheme: string, rest: string, vault: Vault): Authorization {
  // The label of a recording that was sanitized: what it stands for was sent.
  const taken = rest.endsWith(NOT_ENCODED) ? rest.slice(0, -NOT_ENCODED.length) : rest;
  if (isLabel(taken)) {
    const told: Credentials =
      taken === rest ? { kind: 'basic', label: taken, clientId: null } : notEncoded(taken);
    return { credentials: vault.reserve(taken) ? told : PLACEHOLDER, shown: `${scheme} ${rest}` };
  }
  if (isSubstitution(rest) || isPlaceholder(rest))
    return { credentials: PLACEHOLDER, shown: `${scheme} ${showPlaceholder(rest, vault)}` };
  const decoded = decodeBase64(rest);
  const colon = decoded?.indexOf(':') ?? -1;
  if (decoded === null || colon < 0) {
    const label = vault.register(rest, 'secret');
    return { credentials: notEncoded(label), shown: `${scheme} ${label}${NOT_ENCODED}` };
  }
  const id = decoded.slice(0, colon);
  const secret = decoded.slice(colon + 1);
  const clientId = isUuid(id) ? id.toLowerCase() : null;
  if (isPlaceholder(secret)) {
    const credentials: Credentials =
      clientId === null ? PLACEHOLDER : { kind: 'basic', label: null, clientId };
    return { credentials, shown: `${scheme} ${MASK}` };
  }
  const label = vault.register(secret, 'secret');
  vault.register(rest, 'secret');
  return { credentials: { kind: 'basic', label, clientId }, shown: `${scheme} ${label}` };
}

function readOther(whole: string, scheme: string, rest: string, vault: Vault): Authorization {
  for (const [, name = '', quoted, plain] of rest
    .slice(0, 65_536)
    .matchAll(/([\w-]{1,64})=(?:"([^"]*)"|([^\s,"]+))/g)) {
    const value = quoted ?? plain ?? '';
    const secret = secretField(name);
    if (secret !== null || name.toLowerCase() === 'response') vault.register(value, secret?.kind ?? 'secret');
  }
  const shown = isPlaceholder(rest) ? vault.clean(rest) : vault.register(rest, 'secret');
  // It is not certain that the first word is a scheme: the whole is no less secret, blanks and all.
  if (!isPlaceholder(rest)) vault.register(whole, 'secret');
  return { credentials: { kind: 'other', scheme }, shown: `${scheme} ${shown}`.trimEnd() };
}

/**
 * Reads the value of an Authorization header and registers what it holds.
 *
 * A value without a scheme (a bare token) gives `{ kind: 'other', scheme: '' }`.
 */
export function readAuthorization(value: string, vault: Vault): Authorization {
  const trimmed = value.trim();
  if (isLabel(trimmed)) return { credentials: { kind: 'other', scheme: '' }, shown: trimmed };
  if (isSubstitution(trimmed) || isPlaceholder(trimmed))
    return { credentials: PLACEHOLDER, shown: showPlaceholder(trimmed, vault) };
  const space = trimmed.search(/\s/);
  const scheme = space < 0 ? trimmed : trimmed.slice(0, space);
  const rest = space < 0 ? '' : trimmed.slice(space).trim();
  const plainScheme = scheme.toLowerCase().replace(/:$/, '');
  if (plainScheme === 'bearer') return readBearer(scheme, rest, vault);
  if (plainScheme === 'basic') return readBasic(scheme, rest, vault);
  if (plainScheme === 'digest') {
    const shown = vault.clean(`${scheme} ${rest}`);
    // A list of parameters stays one; anything else is hidden as a whole.
    if (shown !== `${scheme} ${rest}` && rest.includes('='))
      return { credentials: { kind: 'other', scheme }, shown };
  }
  if (rest === '' || !/^[A-Za-z][\w-]{0,31}$/.test(scheme)) {
    return { credentials: { kind: 'other', scheme: '' }, shown: vault.register(trimmed, 'token') };
  }
  return readOther(trimmed, scheme, rest, vault);
}

const ATTRIBUTES =
  /^(?:path|domain|expires|max-age|samesite|secure|httponly|priority|partitioned|version|comment)$/i;

/** Cookie and Set-Cookie: every value is replaced; ordinary ones (`lang=en`) are not searched for elsewhere. */
export function secureCookies(value: string, attributes: boolean, vault: Vault): string {
  return value
    .split('\n')
    .map((line) =>
      line
        .split(';')
        .map((part, index) => {
          const equals = part.indexOf('=');
          const name = part.slice(0, Math.max(0, equals)).trim();
          if (equals < 0 && (part.trim() === '' || (attributes && ATTRIBUTES.test(part.trim())))) return part;
          if (attributes && index > 0 && ATTRIBUTES.test(name)) return vault.clean(part);
          const raw = part.slice(equals + 1).trim();
          const plain = decodePercent(/^"(.*)"$/.exec(raw)?.[1] ?? raw);
          const ordinary = secretField(name) === null && isOrdinary(plain);
          const label = ordinary ? vault.label(plain, 'cookie') : vault.register(plain, 'cookie');
          return equals < 0 ? label : `${vault.clean(part.slice(0, equals + 1))}${label}`;
        })
        .join(';'),
    )
    .join('\n');
}
