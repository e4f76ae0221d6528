/** What a context file, or the `context` of an exchange file, states about the caller. */
import type {
  ClientState,
  GrantType,
  NamedDivision,
  OrganizationRef,
  Stated,
  StatedGrants,
} from '../../exchange/types.js';
import { type Choices, spelled } from '../../primitives/choices.js';
import { isObject } from '../../primitives/json.js';
import { aboutKey } from '../../primitives/nearest.js';
import { momentOf } from '../../primitives/time.js';
import { isUuid } from '../../primitives/uuid.js';
import { textOf } from '../value.js';

/** Further names of grant types, as documents, clients and libraries write them; see `spelled` for how they are compared. */
export const GRANT_TYPE = spelled<GrantType>({
  client_credentials: ['client_credential'],
  authorization_code: ['code'],
  pkce: ['authorization_code_pkce', 'code_pkce'],
  implicit: ['implicit_grant', 'token'],
  saml2_bearer: ['urn:ietf:params:oauth:grant_type:saml2_bearer'],
  password: [],
  guest: [],
});
export const CLIENT_STATE = spelled<ClientState>({ active: [], inactive: [], disabled: [] });

type Reading<T> = { readonly value: T; readonly problem?: string } | { readonly problem: string };
type Readers = { readonly [Key in keyof Stated]-?: (value: unknown) => Reading<NonNullable<Stated[Key]>> };

const READERS: Readers = {
  grantType: oneOf(GRANT_TYPE),
  scopes: listOf(/[\s,]+/),
  permissions: listOf(/[\s,]+/),
  roles: listOf(/,/),
  divisions: listOf(/,/),
  grants: readGrants,
  grantsComplete: readBoolean,
  divisionNames: readDivisionNames,
  offeredPermissions: whole(listOf(/[\s,]+/)),
  products: listOf(/,/),
  region: (value) => {
    const text = textOf(value)?.toLowerCase();
    if (text === undefined) return { problem: 'expected a domain such as mypurecloud.ie or an AWS region' };
    return {
      value: text
        .replace(/^[a-z]+:\/\//, '')
        .replace(/[/?#:].*$/s, '')
        .replace(/^(?:api|login|apps)\./, ''),
    };
  },
  clientId: readText,
  clientName: readText,
  clientState: oneOf(CLIENT_STATE),
  user: readOrganization,
  organization: readOrganization,
  homeOrganization: readOrganization,
  targetOrganization: readOrganization,
  multiOrg: readBoolean,
  scopesEnforced: readBoolean,
  asked: (value) => {
    const text = textOf(value);
    return text === null || momentOf(text) === null
      ? { problem: 'expected a time such as 2026-08-20T23:04:56Z' }
      : { value: text };
  },
};
export const STATED_KEYS = Object.keys(READERS) as readonly (keyof Stated)[];

/**
 * Reads statements of unknown shape. What cannot be understood is left out, so it stays unknown, and is named
 * in `problems`, one line each: `grantType: expected one of …`. null and empty text count as not stated; an
 * empty list is a statement. Throws nothing.
 */
export function readStated(value: unknown): { stated: Stated; problems: string[] } {
  if (value === undefined || value === null) return { stated: {}, problems: [] };
  if (!isObject(value)) return { stated: {}, problems: ['expected an object'] };
  const stated: Record<string, unknown> = {};
  const problems: string[] = [];
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(READERS, key));
  for (const key of unknown.slice(0, 20)) problems.push(aboutKey(key, STATED_KEYS));
  for (const key of STATED_KEYS) {
    const reading = readStatement(key, Object.hasOwn(value, key) ? value[key] : undefined);
    if (reading.value !== undefined) stated[key] = reading.value;
    if (reading.problem !== undefined) problems.push(`${key}: ${reading.problem}`);
  }
  return { stated, problems };
}

/** One statement in any spelling; what says nothing has no value, and no problem. */
export function readStatement(
  key: keyof Stated,
  given: unknown,
): { readonly value?: unknown; readonly problem?: string } {
  return isBlank(given) ? {} : READERS[key](given);
}

/** Fields of a template that nobody filled in. */
function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  // A set or a map shows no fields, and is none of a template.
  const isTemplate = isObject(value) && !(Symbol.iterator in value);
  return isTemplate && Object.values(value).every((part) => part === null || part === '');
}

function oneOf<T extends string>({ names, find }: Choices<T>): (value: unknown) => Reading<T> {
  const problem = `expected one of ${names.join(', ')}`;
  return (value) => {
    const found = find(textOf(value) ?? '');
    return found === null ? { problem } : { value: found };
  };
}

/** A list of texts, or one text with separators as OAuth writes scopes; objects with an id or a name count. */
function listOf(separator: RegExp): (value: unknown) => Reading<readonly string[]> {
  return (value) => {
    if (typeof value === 'string') {
      return { value: value.split(separator).flatMap((item) => textOf(item) ?? []) };
    }
    if (!Array.isArray(value)) return { problem: 'expected a list of texts' };
    const items = value.map((item) => textOf(isObject(item) ? (textOf(item.id) ?? item.name) : item));
    const texts = items.filter((item) => item !== null);
    const ignored = items.length - texts.length;
    if (ignored === 0) return { value: texts };
    const problem = `${ignored} of ${items.length} items are no texts and were ignored`;
    return texts.length === 0 ? { problem } : { value: texts, problem };
  };
}

/** What stands for all there is serves nothing with a part left out. */
function whole<T>(read: (value: unknown) => Reading<T>): (value: unknown) => Reading<T> {
  return (value) => {
    const reading = read(value);
    return reading.problem === undefined ? reading : { problem: reading.problem };
  };
}

const NO_GRANTS = 'expected a list of {"division": "…", "permissions": ["…"], "conditional": ["…"]}';
const NAMES_OF_GRANTS: readonly string[] = ['division', 'divisionName', 'permissions', 'conditional'];

/** All of them or none: without one of them the others would not be the whole. */
function readGrants(value: unknown): Reading<readonly StatedGrants[]> {
  if (!Array.isArray(value)) return { problem: NO_GRANTS };
  const read = value.map(grantsOf);
  const grants = read.filter((each) => each !== null);
  return grants.length === read.length ? { value: grants } : { problem: NO_GRANTS };
}

const readNames = whole(listOf(/[\s,]+/));

function grantsOf(value: unknown): StatedGrants | null {
  if (!isObject(value) || Object.keys(value).some((key) => !NAMES_OF_GRANTS.includes(key))) return null;
  const division = textOf(value.division);
  if (division === null && value.division !== null && value.division !== undefined) return null;
  const permissions = readNames(value.permissions ?? []);
  const conditional = readNames(value.conditional ?? []);
  if (!('value' in permissions && 'value' in conditional)) return null;
  return { division, permissions: permissions.value, conditional: conditional.value };
}

function readDivisionNames(value: unknown): Reading<readonly NamedDivision[]> {
  if (!Array.isArray(value)) return { problem: 'expected a list of {"id": "…", "name": "…"}' };
  const read = value.flatMap((item) => {
    const id = isObject(item) ? textOf(item.id) : null;
    const name = isObject(item) ? textOf(item.name) : null;
    return id === null || name === null ? [] : [{ id, name }];
  });
  const ignored = value.length - read.length;
  if (ignored === 0) return { value: read };
  const problem = `${ignored} of ${value.length} items are no {"id": "…", "name": "…"} and were ignored`;
  return read.length === 0 ? { problem } : { value: read, problem };
}

function readText(value: unknown): Reading<string> {
  const text = textOf(value);
  return text === null ? { problem: 'expected text' } : { value: text };
}

function readOrganization(value: unknown): Reading<OrganizationRef> {
  const text = textOf(value);
  if (text !== null) return { value: isUuid(text) ? { id: text } : { name: text } };
  const id = isObject(value) ? textOf(value.id) : null;
  const name = isObject(value) ? textOf(value.name) : null;
  if (id === null && name === null) return { problem: 'expected {"id": "…"} or {"name": "…"}' };
  return { value: { ...(id !== null && { id }), ...(name !== null && { name }) } };
}

function readBoolean(value: unknown): Reading<boolean> {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (text === true || text === 'true') return { value: true };
  if (text === false || text === 'false') return { value: false };
  return { problem: 'expected true or false' };
}
