/** OAuth clients, as Terraform, bodies of `POST /api/v2/oauth/clients` and exports configure them. */
import type { Entry, Group, Span } from '../outline/types.js';
import { entryOf, nameOf, onlyTextOf, plainKey, textOf } from './entries.js';
import { surelyIn } from './names.js';
import { ofGroup } from './of-group.js';
import type { Place, Reading } from './reading.js';
import { aboutOf } from './standing.js';
import type { About, ClientMention } from './types.js';

const RESOURCE = 'genesyscloud_oauth_client';
const GRANT: ReadonlySet<string> = new Set(['authorizedgranttype']);
const SCOPES: ReadonlySet<string> = new Set(['authorizedscopes', 'scope', 'scopes']);
const ROLES: ReadonlySet<string> = new Set(['roleids', 'roledivisions', 'roles']);
const NAME: ReadonlySet<string> = new Set(['name']);

export function clientsIn(reading: Reading): readonly ClientMention[] {
  if (!/authorized_?grant_?type|genesyscloud_oauth_client/i.test(reading.text)) return [];
  return reading.places.flatMap((place) => clientIn(place, reading) ?? []);
}

const OWN_GRANT = /^(?:CLIENT-CREDENTIALS|SAML2-?BEARER)$/;
const OWN_KEYS: ReadonlySet<string> = new Set([
  'roleids',
  'roledivisions',
  'registeredredirecturi',
  'accesstokenvalidityseconds',
]);

/**
 * By the form of a group alone: is it an OAuth client as bodies of `POST /api/v2/oauth/clients` have them? No other system is
 * known to call the kind of a client so; a second word of the platform makes it sure. null: it is none.
 */
export const aboutClient = ofGroup((group): About | null => {
  const grant = entryOf(group, GRANT);
  if (grant === null) return null;
  const isSure = OWN_GRANT.test(textOf(grant)?.text ?? '') || entryOf(group, OWN_KEYS) !== null;
  return { known: isSure ? 'yes' : 'perhaps', why: 'it has the form of an OAuth client of Genesys Cloud' };
});

function clientIn({ group, around }: Place, { stand }: Reading): ClientMention | null {
  const grant = entryOf(group, GRANT);
  const isBlock = isResource(group, around[1]);
  if (grant === null && !isBlock) return null;
  const standing = stand(group.at, around, null);
  const isKnown = isBlock || standing.kind === 'place' || standing.kind === 'file';
  const about = isKnown || standing.kind === 'other' ? aboutOf(standing) : aboutClient(group);
  if (about === null) return null;
  const scopes = entryOf(group, SCOPES);
  const roles = entryOf(group, ROLES);
  const rolesAt = rolesIn(group, roles);
  const grantType = onlyTextOf(grant);
  return {
    kind: 'client',
    at: grant?.at ?? group.at,
    about,
    name: textOf(entryOf(group, NAME))?.text ?? (isBlock ? nameOf(group) : null),
    grantType: grantType?.text ?? null,
    grantTypeAt: grantType?.at ?? null,
    scopes: scopes === null ? [] : surelyIn(scopes).map(({ text }) => text),
    scopesAt: scopes === null || isNone(scopes) ? null : scopes.at,
    hasRoles: rolesAt !== null,
    rolesAt,
    // A body or an answer may leave out what a client has.
    isWhole:
      isBlock &&
      !isDynamic(group) &&
      [grant, scopes, roles].every((entry) => entry === null || entry.isWhole),
  };
}

/** A block of Terraform, or an entry of its resources in JSON and YAML. */
function isResource({ kind, names }: Group, above: Group | undefined): boolean {
  if (kind === 'block') return names[0] === 'resource' && names[1] === RESOURCE;
  return names.at(-2) === RESOURCE || (above !== undefined && nameOf(above) === RESOURCE);
}

/** null: none are given for certain. */
function rolesIn(group: Group, entry: Entry | null): Span | null {
  if (entry !== null && isGiven(entry)) return entry.at;
  const isOfRoles = (inner: Group) => inner.names[0] !== 'dynamic' && ROLES.has(plainKey(nameOf(inner)));
  return group.groups.find(isOfRoles)?.at ?? null;
}

/** Some are written, if only as names: of `roleIds: ids` it is not known whether there are any. */
const isGiven = ({ values, isList, isWhole }: Entry): boolean =>
  values.some(({ isPossible }) => isPossible !== true) || (values.length === 0 && isList && !isWhole);

/** `[]`, `null`. */
const isNone = ({ values, isWhole }: Entry): boolean => values.length === 0 && isWhole;

const isDynamic = ({ groups }: Group): boolean => groups.some(({ names }) => names[0] === 'dynamic');
