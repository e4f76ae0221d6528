/** The address of a request made safe: its secrets registered, and a form of it for showing. */

import { decodeParameter, type Parameter, splitParameters } from '../exchange/parameters.js';
import { type AddressParts, splitAddress, targetOf } from '../exchange/target.js';
import type { QueryParameter, Target } from '../exchange/types.js';
import { isLabel } from '../primitives/label.js';
import { decodePercent } from '../primitives/percent.js';
import { UUID } from '../primitives/uuid.js';
import { marksAsSecret, secretParameter } from './names.js';
import { isPublic } from './public-words.js';
import { isHarmless, isOrdinary, isPlaceholder, looksRandom, looksSecret } from './values.js';
import type { Vault } from './vault.js';

const NAME = /^[\w.$:{}<>[\]*…-]{1,64}$/;

function registerUserinfo(userinfo: string, vault: Vault): void {
  const colon = userinfo.indexOf(':');
  const user = decodeParameter(colon < 0 ? userinfo : userinfo.slice(0, colon));
  const password = colon < 0 ? '' : decodeParameter(userinfo.slice(colon + 1));
  if (password !== '') vault.register(password, 'secret');
  if (colon < 0 || looksRandom(user)) vault.register(user, 'secret');
}

/** Registers what the names of parameters say is secret. */
function registerParameters(parameters: readonly Parameter[], vault: Vault): void {
  for (const { name, value, rawValue } of parameters) {
    const secret = value === null ? null : secretParameter(name);
    if (value === null || rawValue === null || !marksAsSecret(secret, value)) continue;
    if (secret.certain || !isOrdinary(value)) vault.register(value, secret.kind);
    // A `+` that was not encoded is meant as itself in a token.
    if (rawValue.includes('+')) vault.register(rawValue, secret.kind);
  }
}

/** Registers the secrets of a text that is an address as a whole (a Location, a link in a body). */
export function registerAddress(text: string, vault: Vault): void {
  if (text.length > 65_536 || !/[?#@]/.test(text) || /\s/.test(text)) return;
  if (!/^(?:[a-z][a-z0-9+.-]{0,31}:\/)?\//i.test(text)) return;
  registerParts(splitAddress(text), vault);
}

function registerParts(parts: AddressParts, vault: Vault): void {
  if (parts.userinfo !== null) registerUserinfo(parts.userinfo, vault);
  if (parts.query !== null) registerParameters(parts.query, vault);
  if (parts.fragment !== null)
    registerParameters(splitParameters(parts.fragment.replace(/^[^?]*\?/, '')), vault);
}

/** Stands for what is not shown. */
const ELIDED = '…';

/** Plainly harmless, or made of words that everybody knows: a list of scopes. */
const saysWhatItSays = (value: string): boolean => isHarmless(value) || isPublic(value);

function showParameter({ rawName, rawValue, name, value }: Parameter, vault: Vault): string {
  const shownName = NAME.test(name) && !(value === null && looksRandom(name)) ? vault.clean(rawName) : '…';
  if (value === null || rawValue === null) return shownName;
  if (isPlaceholder(value)) return `${shownName}=${rawValue}`;
  const secret = secretParameter(name);
  if (marksAsSecret(secret, value)) return `${shownName}=${vault.label(value, secret.kind)}`;
  const cleaned = vault.clean(value);
  if (cleaned !== value) return `${shownName}=${isLabel(cleaned) ? cleaned : ELIDED}`;
  return `${shownName}=${saysWhatItSays(value) ? rawValue : ELIDED}`;
}

/** Behind one of these a random segment is a credential. */
const BEFORE_CREDENTIALS = /token|secret|guest|session|auth|invite|reset|channels|verify|webhook|hook|key/i;
const LONG_SEGMENT = 24;
/** Most paths hold no such segment. */
const LONG_AND_NO_ID = new RegExp(`/(?!${UUID}(?:/|$))[^/]{24}`);

/** Registers or labels the segments of a path that look random: no id of the platform does but an UUID. */
function safePath(path: string, vault: Vault): string {
  const cleaned = vault.clean(path);
  if (cleaned.length < LONG_SEGMENT || !LONG_AND_NO_ID.test(cleaned)) return cleaned;
  const segments = cleaned.split('/');
  return segments
    .map((segment, index) => {
      const value = decodePercent(segment);
      if (value.length < LONG_SEGMENT || !looksSecret(value)) return segment;
      // What was cleaned, or is written in braces, is no secret any more.
      if (/[#{}<>$*…]/.test(value)) return segment;
      const before = segments.slice(Math.max(0, index - 2), index).join('/');
      return BEFORE_CREDENTIALS.test(before) || BEFORE_CREDENTIALS.test(value.slice(0, 12))
        ? vault.register(value, 'token')
        : vault.label(value, 'token');
    })
    .join('/');
}

/** A host is shown in lower case, a token in it is known in its own. */
function safeHost(host: string | null, authority: string | null, vault: Vault): string | null {
  if (host === null) return null;
  const cleaned = authority === null ? '' : vault.clean(authority);
  return cleaned === '' || cleaned === authority ? vault.clean(host) : cleaned.toLowerCase();
}

function show(parts: AddressParts, slashes: boolean, vault: Vault): string {
  let text = parts.scheme === null ? '' : `${parts.scheme}:`;
  if (parts.authority !== null) {
    if (slashes) text += '//';
    text += vault.clean(parts.authority);
    if (parts.port !== null && parts.port !== '') text += `:${parts.port}`;
  }
  text += safePath(parts.path, vault);
  if (parts.query !== null) {
    text += `?${parts.query.map((parameter) => showParameter(parameter, vault)).join('&')}`;
  }
  return text;
}

/** Values of the query are given only where they are plainly harmless. */
function safeValue({ name, value }: QueryParameter, vault: Vault): string | null {
  if (value === null || value === ELIDED) return null;
  if (!isPlaceholder(value) && (secretParameter(name) !== null || !saysWhatItSays(value))) return null;
  return vault.clean(value) === value ? value : null;
}

/** The target with everything taken out that the vault knows, even where no name says that it is a secret. */
function cleanTarget(target: Target, parts: AddressParts, vault: Vault): Target {
  return {
    ...target,
    host: safeHost(target.host, parts.authority, vault),
    path: target.path === null ? null : safePath(target.path, vault),
    query: target.query.map((parameter) => ({
      name: vault.clean(parameter.name),
      value: safeValue(parameter, vault),
    })),
  };
}

export interface SafeAddress {
  readonly target: Target;
  /** For showing: no userinfo, no fragment; values of the query where they are plainly harmless. */
  readonly url: string;
}

/** Registers the secrets of an address (userinfo, parameters, fragment) and returns it without them. */
export function secureAddress(url: string, vault: Vault): SafeAddress {
  const parts = splitAddress(url);
  registerParts(parts, vault);
  return {
    target: cleanTarget(targetOf(parts), parts, vault),
    url: show(parts, parts.scheme !== null || /^\s*\/\//.test(url), vault),
  };
}
