/** Permissions, where permissions stand: in roles and their policies, lists that are called so, and sentences. */
import { isScope } from '../../contract/scopes.js';
import type { Entry, Group } from '../outline/types.js';
import { entryOf, isFilledIn, plainKey, textOf } from './entries.js';
import { type Name, namesIn } from './names.js';
import { hasKnownDomain, isKnownPermission, isNearPermission, isPermissionKey } from './oauth-words.js';
import type { Place, Reading } from './reading.js';
import { aboutOf, type Standing } from './standing.js';
import type { About, PermissionMention } from './types.js';
import { wordsOf } from './words.js';

export function permissionsIn(reading: Reading): readonly PermissionMention[] {
  const hasPolicies = /action/i.test(reading.text) && /entity/i.test(reading.text);
  const written = reading.places.flatMap(
    (place) =>
      (hasPolicies ? policyIn(place, reading) : null) ??
      place.group.entries.flatMap((entry) =>
        isOfPermissions(entry, place.group) ? listed(entry, place, reading) : [],
      ),
  );
  return [...written, ...inWords(reading)];
}

const DOMAIN: ReadonlySet<string> = new Set(['domain']);
const ENTITY: ReadonlySet<string> = new Set(['entityname', 'entity']);
const ACTIONS: ReadonlySet<string> = new Set(['actionset', 'actions', 'action']);
const POLICIES =
  /^(?:permissionpolicy|permissionpolicies|domainpermissionpolicies|domainpermissioncollection|policies)$/;

/**
 * A policy of a role: domain, entity and actions apart, as the Terraform provider and bodies of
 * `POST /api/v2/authorization/roles` have them. null: the group is none.
 */
function policyIn({ group, around }: Place, { stand }: Reading): readonly PermissionMention[] | null {
  const actions = entryOf(group, ACTIONS);
  const domain = entryOf(group, DOMAIN);
  const entity = entryOf(group, ENTITY);
  if (actions === null || domain === null || entity === null) return null;
  const isNamed = around.slice(0, 2).some(({ names }) => POLICIES.test(plainKey(names.at(-1) ?? '')));
  const isShaped = plainKey(entity.key ?? '') === 'entityname' && plainKey(actions.key ?? '') === 'actionset';
  if (!isNamed && !isShaped) return null;
  const standing = stand(group.at, around, null);
  if (standing.kind === 'other') return [];
  const parts = { domain: textOf(domain)?.text ?? '{}', entity: textOf(entity)?.text ?? '{}' };
  // Of a policy that is made elsewhere, nothing can be told.
  if (isFilledIn(parts.domain) && isFilledIn(parts.entity)) return [];
  const names = namesIn(actions).map(({ text, at }) => ({
    text: `${parts.domain}:${parts.entity}:${text}`,
    at,
  }));
  const isKnown = names.some(({ text }) => isKnownPermission(text) || isNearPermission(text));
  const about: About | null =
    standing.kind === 'nothing' || standing.kind === 'hint'
      ? isKnown
        ? {
            known: isShaped ? 'yes' : 'perhaps',
            why: 'it has the form of a policy of a role: domain, entity and actions',
          }
        : null
      : aboutOf(standing);
  return about === null
    ? []
    : names.map(({ text, at }) => ({ kind: 'permission', name: text, at, about, within: 'role' }));
}

const CHECKS = /^(?:includes|has|contains|indexof|some|any|containskey)$/;

/** The key names permissions, or the function does: `hasPermission('…')`, `permissions.includes('…')`. */
function isOfPermissions({ key }: Entry, { kind, names }: Group): boolean {
  if (key !== null) return isPermissionKey(key);
  if (kind !== 'call') return false;
  const called = names.at(-1) ?? '';
  return (
    /permissions?/i.test(called) || (CHECKS.test(called.toLowerCase()) && isPermissionKey(names.at(-2) ?? ''))
  );
}

function listed(entry: Entry, { group, around }: Place, { stand }: Reading): readonly PermissionMention[] {
  const names = namesIn(entry);
  if (names.length === 0) return [];
  const standing = stand(entry.at, around, entry.key);
  const about = aboutOf(standing);
  if (about === null) return [];
  const inRole = standing.kind === 'place' && isRole(group, around);
  const within = inRole ? 'role' : 'list';
  return names.flatMap(({ text, at }): readonly PermissionMention[] => {
    const known = inRole ? 'yes' : knownHere(text, standing, names);
    return known === null
      ? []
      : [
          {
            kind: 'permission',
            name: text,
            at,
            about: { ...about, known: about.known === 'yes' ? known : 'perhaps' },
            within,
          },
        ];
  });
}

/** A role of the platform: its block, or a body with policies beside the general permissions. */
const isRole = (group: Group, around: readonly Group[]): boolean =>
  around.some(({ names }) => names.includes('genesyscloud_auth_role')) ||
  group.groups.some(({ names }) => /^permission_?policies$/i.test(names.at(-1) ?? ''));

/**
 * Words with colons are permissions of many systems, and an application has some of its own: the contract must have domain and
 * entity, or most of the list. null: it is none.
 */
function knownHere(name: string, { kind }: Standing, all: readonly Name[]): About['known'] | null {
  const share = (is: (name: string) => boolean) => all.filter(({ text }) => is(text)).length / all.length;
  switch (kind) {
    case 'nothing':
      return isKnownPermission(name) || (isNearPermission(name) && share(isKnownPermission) >= 0.5)
        ? 'perhaps'
        : null;
    case 'hint':
      return isNearPermission(name) ? 'perhaps' : null;
    case 'place':
    case 'file': {
      if (isFilledIn(name)) return share(isKnownPermission) > 0 ? 'yes' : null;
      if (isNearPermission(name) || (name.includes(':') && isScope(name))) return 'yes';
      if ((name.includes(':') || isScope(name)) && share(isNearPermission) > 0.5) return 'yes';
      return hasKnownDomain(name) ? 'perhaps' : null;
    }
    case 'other':
      return null;
  }
}

/** A name that a sentence calls a permission. */
function inWords(reading: Reading): readonly PermissionMention[] {
  return wordsOf(reading, 'permission').flatMap(({ text, at }) => {
    const standing = reading.stand(at, []);
    const about = aboutOf(standing);
    if (about === null) return [];
    const isSure = standing.kind === 'place' || standing.kind === 'file';
    const isMeant = isSure
      ? isNearPermission(text) || (text.includes(':') && isScope(text))
      : isKnownPermission(text);
    if (isMeant) return [{ kind: 'permission', name: text, at, about, within: 'words' }];
    const isDoubtful = isSure && hasKnownDomain(text);
    return isDoubtful
      ? [{ kind: 'permission', name: text, at, about: { ...about, known: 'perhaps' }, within: 'words' }]
      : [];
  });
}
