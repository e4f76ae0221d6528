/** Permissions as roles hold them: policies by domain and entity, and general permissions, which have no colons. */

/** The actions on one entity: `*` for all, also of the entity. */
export interface RolePolicy {
  readonly domain: string;
  readonly entity: string;
  readonly actions: readonly string[];
}

export interface RoleParts {
  /** Sorted, each once: `group_creation`. */
  readonly general: readonly string[];
  /** By domain, then by entity. */
  readonly policies: readonly RolePolicy[];
}

/** The same permissions in any order make the same parts. */
export function roleParts(permissions: readonly string[]): RoleParts {
  const names = [...new Set(permissions)].sort();
  const policies = new Map<string, { domain: string; entity: string; actions: string[] }>();
  for (const name of names) {
    if (!name.includes(':')) continue;
    // `routing:*` is all of the domain.
    const [domain = '', entity = '*', ...rest] = name.split(':');
    const key = `${domain}:${entity}`;
    const policy = policies.get(key) ?? { domain, entity, actions: [] };
    policy.actions.push(rest.length === 0 ? '*' : rest.join(':'));
    policies.set(key, policy);
  }
  return { general: names.filter((name) => !name.includes(':')), policies: [...policies.values()] };
}
