/** What is declared to be of another system, whatever it is called: by the type of a resource, of a credential, of a realm. */
import type { Group } from '../outline/types.js';
import { entryOf, nameOf, plainKey, textOf } from './entries.js';
import { ofGroup } from './of-group.js';

const OWN_TYPE = /^genesyscloud_/;
const TYPED = /^(?:resource|data)$/;
/** Names of resources of Terraform begin with their provider. */
const TYPE = /^[a-z][a-z0-9]*_[a-z0-9_]+$/;

const TYPES: ReadonlySet<string> = new Set(['type']);
const CREDENTIAL_TYPES: ReadonlySet<string> = new Set(['credentialtypename']);
const REALMS: ReadonlySet<string> = new Set(['realm']);
const PROTOCOLS: ReadonlySet<string> = new Set(['protocol']);
/** The credentials of an integration that are of the platform itself; those of all other types open another system. */
const OWN_CREDENTIAL = /^pureCloudOAuthClient$/i;

/**
 * Does something stand in what is declared to be of another system? The label of a resource and the name of a client say for whom
 * it is, and not whose.
 */
export function isDeclaredOther(around: readonly Group[]): boolean {
  for (const [index, group] of around.entries()) {
    const above = around[index + 1];
    if (isOther(group) || (above !== undefined && isOtherResource(group, above))) return true;
    if (isOwn(group)) return false;
  }
  return false;
}

const isOwn = ({ kind, names }: Group): boolean => kind === 'block' && OWN_TYPE.test(names[1] ?? '');

const isOther = ofGroup((group): boolean => {
  const { kind, names } = group;
  if (kind === 'block' && TYPED.test(names[0] ?? '') && names[1] !== undefined)
    if (!OWN_TYPE.test(names[1])) return true;
  const credential = entryOf(group, CREDENTIAL_TYPES);
  if (credential !== null && !OWN_CREDENTIAL.test(textOf(credential)?.text ?? '')) return true;
  return kind === 'block' ? false : isOfCloudFormation(group) || isOfKeycloak(group);
});

const isOfCloudFormation = (group: Group): boolean =>
  /^(?:AWS|Alexa|Custom)::/.test(textOf(entryOf(group, TYPES))?.text ?? '');

/** An export of a realm, or one of its clients. */
const isOfKeycloak = (group: Group): boolean =>
  /^(?:openid-connect|saml|docker-v2)$/.test(textOf(entryOf(group, PROTOCOLS))?.text ?? '') ||
  (entryOf(group, REALMS) !== null && group.groups.some((inner) => plainKey(nameOf(inner)) === 'clients'));

/** A type among the resources of Terraform in JSON. */
const isOtherResource = (group: Group, above: Group): boolean =>
  group.kind === 'object' &&
  TYPED.test(nameOf(above)) &&
  TYPE.test(nameOf(group)) &&
  !OWN_TYPE.test(nameOf(group));
