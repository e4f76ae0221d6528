/** Bodies made safe: JSON, forms, multipart, and text, each within the other up to a limit. */

import { splitParameters } from '../exchange/parameters.js';
import { parseJson } from '../primitives/json.js';
import { isLabel } from '../primitives/label.js';
import { decodePercent } from '../primitives/percent.js';
import { isUuid } from '../primitives/uuid.js';
import { registerAddress } from './address.js';
import { readAuthorization, secureCookies } from './authorization.js';
import { FLOW_CODE, isFlowCode } from './flow-code.js';
import { holdsRows, isRow, secretColumns } from './json-columns.js';
import type { SecretName } from './name-tables.js';
import { maySpeakOfSecrets } from './named-values.js';
import { marksAsSecret, secretField, secretHeader, secretParameter } from './names.js';
import { isValueOfPair, isValuing, nameBefore, pairName, secretName } from './pairs.js';
import { findSuspects } from './patterns.js';
import type { Suspect } from './suspects.js';
import { isLongRandom, isOrdinary, isPlaceholder, looksSecret } from './values.js';
import type { Vault } from './vault.js';

/** Values deeper than this are cut off; deep enough for everything that the platform sends. */
const MAX_DEPTH = 200;
/** Strings within strings within strings: each level is parsed once. */
const MAX_STRING_LEVELS = 6;
const ELIDED = '…';
/** Escapes may hide the name of a secret; a form or a JSON text within the body shows itself by them. */
function hintsAtSecrets(text: string): boolean {
  return maySpeakOfSecrets(text) || text.includes('\\u') || text.includes('%');
}

interface Walk {
  readonly vault: Vault;
  readonly depth: number;
  readonly level: number;
  /** The name that the structure stands under, where its strings are secret for that. */
  readonly under: SecretName | null;
}

function hide(value: string, name: SecretName, vault: Vault): string {
  // The label of another recording must not be taken for a secret of this one.
  if (isLabel(value)) return vault.reserve(value) ? value : ELIDED;
  if (isPlaceholder(value)) return vault.clean(value);
  if (!name.certain && isOrdinary(value)) return vault.label(value, name.kind);
  return vault.register(value, name.kind);
}

const AUTHORIZATION = /^(?:proxy-?)?authorization$/i;

const COOKIES = /^(?:set-?)?cookie$/i;

function hideField(field: string, value: string, walk: Walk): string | null {
  if (AUTHORIZATION.test(field)) return readAuthorization(value, walk.vault).shown;
  if (COOKIES.test(field) && value.includes('=') && !isLabel(value))
    return secureCookies(value, /^set/i.test(field), walk.vault);
  const name = secretName(field);
  // `sessionId` of a conversation is an UUID and no secret.
  if (!marksAsSecret(name, value) || (name.kind === 'cookie' && isUuid(value))) return null;
  return hide(value, name, walk.vault);
}

/** A string in a structure: by its name, else by the name of the structure, else by what it holds. */
function leaf(field: string, value: string, walk: Walk): string {
  const hidden = hideField(field, value, walk);
  if (hidden !== null) return hidden;
  if (walk.under !== null && (isValuing(field) || looksSecret(value)))
    return hide(value, walk.under, walk.vault);
  return content(value, walk);
}

/** What the items of a structure stand under. A session is no secret for being one, cookies are. */
function underName(field: string, walk: Walk): SecretName | null {
  // `{"password": {"values": ["…"]}}`
  if (field === '' || (walk.under !== null && isValuing(field))) return walk.under;
  const name = AUTHORIZATION.test(field) ? null : secretField(field);
  return name === null || (name.kind === 'cookie' && !/cookies?$/i.test(field)) ? null : name;
}

function content(value: string, walk: Walk): string {
  if (walk.level < MAX_STRING_LEVELS) {
    const structured = secureStructure(value, { ...walk, level: walk.level + 1 });
    if (structured !== null) return structured;
  }
  if (value.includes('/')) registerAddress(value, walk.vault);
  return walk.vault.clean(value);
}

/** Returns the same value when nothing in it was secret. */
function walkJson(value: unknown, field: string, walk: Walk): unknown {
  if (typeof value === 'string') return leaf(field, value, walk);
  if (typeof value === 'number') {
    const name = secretField(field);
    return name?.certain && name.kind !== 'token' ? walk.vault.label(String(value), name.kind) : value;
  }
  if (value === null || typeof value !== 'object') return value;
  if (walk.depth >= MAX_DEPTH) return ELIDED;
  const deeper = { ...walk, depth: walk.depth + 1, under: underName(field, walk) };
  if (Array.isArray(value)) {
    let changed = false;
    const items = value.map((item: unknown, at) => {
      // The items of `{"Authorization": ["Bearer …"]}` stand under the name of the list.
      const above = typeof item === 'object' && !Array.isArray(item) ? '' : field;
      const safe = walkJson(item, nameBefore(value, at, field) ?? above, deeper);
      if (safe !== item) changed = true;
      return safe;
    });
    return changed ? items : value;
  }
  return walkObject(value as Record<string, unknown>, field, deeper);
}

function walkRows(rows: readonly unknown[], columns: readonly string[], walk: Walk): unknown {
  return rows.map((row) =>
    isRow(row, columns)
      ? row.map((cell, at) => walkJson(cell, columns[at] ?? '', walk))
      : walkJson(row, '', walk),
  );
}

function walkObject(value: Record<string, unknown>, under: string, walk: Walk): unknown {
  const entries = Object.entries(value);
  // `{"name": "Authorization", "value": "…"}`: the name of the value is itself a value.
  const pair = pairName(entries);
  const columns = secretColumns(entries);
  const code = entries.find(([key]) => key.toLowerCase() === 'code')?.[1];
  const hidesCode = code !== undefined && isFlowCode(code, Object.keys(value), under);
  const safe: Record<string, unknown> = Object.create(null);
  let changed = false;
  for (const [key, item] of entries) {
    const named = pair !== null && isValueOfPair(key, item, pair) ? pair.name : null;
    const isCode = named === 'code' || (hidesCode && item === code);
    const safeKey = key.length >= 8 ? walk.vault.clean(key) : key;
    const safeItem =
      isCode && typeof item === 'string'
        ? hide(item, FLOW_CODE, walk.vault)
        : columns !== null && holdsRows(key, item)
          ? walkRows(item, columns, walk)
          : walkJson(item, named ?? key, walk);
    if (safeKey !== key || safeItem !== item) changed = true;
    safe[safeKey] = safeItem;
  }
  return changed ? safe : value;
}

function secureJson(text: string, walk: Walk): string | null {
  const value = parseJson(text);
  if (value === undefined) return null;
  const safe = walkJson(value, '', walk);
  // The text itself when nothing changed: it may write a name twice, which only a search of the text finds.
  return walk.vault.clean(safe === value ? text : JSON.stringify(safe));
}

const FORM = /^[\w.~%+[\]$-]{1,128}=[^\s&]*(?:&[\w.~%+[\]$-]{1,128}(?:=[^\s&]*)?)*&?$/;

function secureForm(text: string, walk: Walk): string {
  const parts = splitParameters(text).map(({ rawName, rawValue, name, value }) => {
    if (value === null || rawValue === null)
      return looksSecret(name) ? walk.vault.register(name, 'secret') : walk.vault.clean(rawName);
    const secret = secretParameter(name);
    if (!marksAsSecret(secret, value)) {
      // A `+` that was not encoded is meant as itself in what is no form (`…;AccountKey=a+b`).
      const written = rawValue.includes('+') ? decodePercent(rawValue) : value;
      const kept = written === value ? value : content(written, walk);
      const safe = kept === written ? content(value, walk) : kept;
      return `${rawName}=${safe === value ? rawValue : encodeURIComponent(safe)}`;
    }
    if (rawValue.includes('+') && secret.certain) walk.vault.register(rawValue, secret.kind);
    return `${rawName}=${isPlaceholder(value) ? rawValue : hide(value, secret, walk.vault)}`;
  });
  return walk.vault.clean(parts.join('&'));
}

/** RFC 7578: each part is named in its Content-Disposition. */
function secureMultipart(text: string, walk: Walk): string | null {
  const boundary = /^--[^\s]{1,80}/.exec(text)?.[0];
  if (boundary === undefined || !/name\*?=/.test(text)) return null;
  const parts = text.split(boundary).map((part) => {
    const gap = /\r?\n\r?\n/.exec(part);
    if (gap === null) return walk.vault.clean(part);
    const head = part.slice(0, gap.index);
    const field = decodePercent(
      /\bname(?:\*=[\w-]{1,20}'[\w-]{0,20}'|=)"?([^";\r\n]{1,128})/i.exec(head)?.[1] ?? '',
    );
    const bodyStart = gap.index + gap[0].length;
    const body = part.slice(bodyStart).replace(/\r?\n$/, '');
    const tail = part.slice(bodyStart + body.length);
    const secret = secretParameter(field);
    const safe = secret === null ? leaf(field, body, walk) : hide(body, secret, walk.vault);
    return `${walk.vault.clean(head)}${gap[0]}${safe}${tail}`;
  });
  return parts.join(boundary);
}

/** Null when the text has no structure that is known here. */
function secureStructure(text: string, walk: Walk): string | null {
  const first = /\S/.exec(text)?.[0];
  if (first === '{' || first === '[' || first === '"') return secureJson(text, walk);
  if (first === '-' && text.startsWith('--')) return secureMultipart(text, walk);
  if (text.includes('=') && text.length <= 1 << 20 && FORM.test(text)) return secureForm(text, walk);
  return null;
}

/** Browsers send no other header with a socket, so tokens stand among its protocols: `base64url.bearer.…<token>, chat`. */
function registerProtocols(value: string, vault: Vault): void {
  for (const item of value.split(/[,\s]+/))
    for (const part of [item, item.slice(item.lastIndexOf('.') + 1), item.slice(item.indexOf('-') + 1)])
      if (isLongRandom(part)) vault.register(part, 'token');
}

/** One header, not Authorization or a cookie: by its name, else by what it holds. */
export function secureHeaderValue(name: string, value: string, vault: Vault): string {
  const secret = secretHeader(name);
  if (marksAsSecret(secret, value)) return hide(value, secret, vault);
  if (/^sec-websocket-protocol$/i.test(name)) registerProtocols(value, vault);
  if (value.includes('/')) registerAddress(value, vault);
  return vault.clean(value);
}

/** Registers the secrets of a body and returns it without them. */
export function secureBody(text: string, vault: Vault): string {
  if (!hintsAtSecrets(text)) return vault.clean(text);
  return content(text, { vault, depth: 0, level: 0, under: null });
}

/** Registers the secrets of a body that is not kept. */
export function registerBody(text: string, vault: Vault): void {
  if (hintsAtSecrets(text)) {
    secureBody(text, vault);
    return;
  }
  const register = ({ start, end, kind, searchable }: Suspect): void => {
    if (searchable) vault.register(text.slice(start, end), kind);
  };
  findSuspects(text, register, false);
}
