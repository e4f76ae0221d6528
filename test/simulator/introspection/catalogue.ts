/** What the organization offers: permissions by domain, products, divisions, and itself. */
import { allOperations } from '../../../src/contract/index.js';
import { type Answer, json } from '../answer.js';
import type { Call } from '../call.js';
import { isOffered } from '../grants.js';
import { divisionBody } from './bodies.js';
import { page } from './page.js';

let permissions: readonly string[] | null = null;

/** Every permission `domain:entity:action` that some operation asks for. */
export function allPermissions(): readonly string[] {
  permissions ??= [...new Set(allOperations().flatMap((operation) => operation.permissions.names))].filter(
    (name) => name.split(':').length === 3,
  );
  return permissions;
}

interface DomainPermissions {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly permissionMap: Record<string, { domain: string; entityType: string; action: string }[]>;
}

export function getPermissions(call: Call): Answer {
  const { platform, caller } = call;
  const everything = platform.choices.permissionCatalogue === 'everything';
  const domains = new Map<string, DomainPermissions>();
  for (const permission of allPermissions()) {
    if (!everything && !isOffered(platform.world, caller.organization, permission)) continue;
    const [domain = '', entityType = '', action = ''] = permission.split(':');
    const collection = domains.get(domain) ?? { id: domain, name: domain, domain, permissionMap: {} };
    domains.set(domain, collection);
    const actions = collection.permissionMap[entityType] ?? [];
    collection.permissionMap[entityType] = actions;
    actions.push({ domain, entityType, action });
  }
  return json(page(call, [...domains.values()]));
}

export const getProducts = (call: Call): Answer =>
  json(
    page(
      call,
      (call.caller.organization.products ?? []).map((id) => ({ id })),
    ),
  );

export const getDivisions = (call: Call): Answer => {
  const { organization } = call.caller;
  return json(
    page(
      call,
      organization.divisions.map(({ id }) => divisionBody(organization, id)),
    ),
  );
};

export function getOrganization({ caller: { organization } }: Call): Answer {
  const { id, name, features = {}, disabled } = organization;
  return json({ id, name, features, state: disabled === true ? 'inactive' : 'active', version: 1 });
}
