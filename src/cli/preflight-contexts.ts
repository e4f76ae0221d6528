/** Callers of which files tell: contexts as `token --format context` writes them, and roles as the platform exports them. */
import { type RoleInfo, readRole } from '../caller/introspection.js';
import { buildCaller, emptyLists } from '../caller/record.js';
import { statedFacts } from '../caller/stated.js';
import type { Caller } from '../caller/types.js';
import type { GrantType, Stated } from '../exchange/types.js';
import { EVERYWHERE } from '../preflight/judge.js';
import type { PreflightCaller } from '../preflight/types.js';
import { asList, asObject, isObject } from '../primitives/json.js';
import { PlainError } from '../primitives/plain-error.js';
import { safeText } from '../primitives/safe-text.js';
import { readContext, readJson } from './context-file.js';
import { ageProblem, futureProblem } from './max-age.js';
import { jsonFiles } from './named-files.js';
import { say } from './say.js';
import { checkRegion } from './stated-flags.js';

export interface ContextOptions {
  /** Milliseconds; null: any age. */
  readonly maxAge: number | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Said on the command line, of all callers. */
  readonly scopesEnforced?: boolean;
}

const callerOf = (
  name: string,
  known: Pick<PreflightCaller, 'caller' | 'problem' | 'asked' | 'fault'>,
): PreflightCaller => ({
  name,
  ...known,
  expected: null,
  divisions: [],
  grantedBy: null,
});

const unusable = (problem: string) => ({ caller: null, problem, asked: null, fault: 'unusable' }) as const;

/** The reason of something that whoever runs the program can mend; anything else is a fault of the program. */
function reasonIn(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  throw error;
}

/**
 * A caller for each context file, in the order of the names; patterns and folders are expanded. A file that cannot be
 * read, is no context or is too old has `caller` null and says why, and the others go on.
 */
export async function contextCallers(
  paths: readonly string[],
  options: ContextOptions,
): Promise<readonly PreflightCaller[]> {
  const callers: PreflightCaller[] = [];
  for (const { path, name, problem: missing } of jsonFiles(paths)) {
    try {
      if (missing !== null) throw new PlainError(missing);
      const stated = await readContext(path);
      if (stated.region !== undefined) checkRegion(stated.region, 'region:');
      callers.push(callerOf(name, { ...ofContext(path, stated, options), asked: stated.asked ?? null }));
    } catch (error) {
      callers.push(callerOf(name, unusable(`${shown(path)}: ${reasonIn(error)}`)));
    }
  }
  return callers;
}

const shown = (path: string): string => safeText(path, 200);

function ofContext(
  path: string,
  stated: Stated,
  { maxAge, now, scopesEnforced = false }: ContextOptions,
): Pick<PreflightCaller, 'caller' | 'problem' | 'fault'> {
  const { asked = null } = stated;
  const problem = maxAge === null ? null : ageProblem(asked, { maxAge, now });
  if (problem !== null) return { caller: null, problem: `${shown(path)} ${problem}`, fault: 'stale' };
  const future = futureProblem(asked, now);
  if (future !== null) say(`note: ${shown(path)} ${future}`);
  const facts = [statedFacts(stated, `context file ${path}`)];
  // What is typed comes last: of statements the later one holds.
  if (scopesEnforced) facts.push(statedFacts({ scopesEnforced }, '--scopes-enforced'));
  const caller = buildCaller(null, facts, []);
  return { caller, problem: null };
}

export interface RoleOptions {
  readonly name: string;
  /** null: not known. */
  readonly scopes: readonly string[] | null;
  /** `pkce` unless given. */
  readonly grantType?: GrantType;
  /** Whether the organization enforces scopes: false where nobody said so. */
  readonly scopesEnforced?: boolean;
}

/**
 * Whoever holds these roles and no other: an app whose users decide. The files are roles as the platform exports them
 * (GET /api/v2/authorization/roles/{roleId}), one or a list of them. Whoever names a role asks what it gives, not where it will be
 * granted: it counts as granted in all divisions, which is said. All of it is `stated`.
 */
export function roleCaller(
  paths: readonly string[],
  { name, scopes, grantType = 'pkce', scopesEnforced = false }: RoleOptions,
): PreflightCaller {
  try {
    const files = jsonFiles(paths).map(({ path, problem }) => ({ path, ...rolesIn(path, problem) }));
    const caller = holderOf(files, { scopes, grantType, scopesEnforced });
    return { ...callerOf(name, { caller, problem: null, asked: null }), mind: [IN_ALL_DIVISIONS] };
  } catch (error) {
    return callerOf(name, unusable(reasonIn(error)));
  }
}

interface Roles {
  readonly roles: readonly RoleInfo[];
  /** False: the list has further pages. */
  readonly whole: boolean;
}

const IN_ALL_DIVISIONS =
  'in which divisions the role will be granted is not judged: it is taken as granted in all of them';

const NO_ROLE = 'holds no role with its policies; GET /api/v2/authorization/roles/{roleId} gives one';

function rolesIn(path: string, missing: string | null): Roles {
  try {
    if (missing !== null) throw new PlainError(missing);
    const value = readJson(path, 'name a file that holds only roles');
    const { entities, pageCount } = asObject(value);
    const items = Array.isArray(value) ? value : entities === undefined ? [value] : asList(entities);
    // A role that is yet to be made has no id.
    const roles = items.flatMap((item, index) => readRole({ id: `${index}`, ...asObject(item) }) ?? []);
    if (!items.every(isObject) || !roles.some(({ permissions }) => permissions !== null))
      throw new PlainError(NO_ROLE);
    return { roles, whole: typeof pageCount !== 'number' || pageCount <= 1 };
  } catch (error) {
    throw new PlainError(`${shown(path)}: ${reasonIn(error)}`);
  }
}

function holderOf(
  files: readonly (Roles & { readonly path: string })[],
  {
    scopes,
    grantType,
    scopesEnforced,
  }: Pick<RoleOptions, 'scopes'> & Required<Pick<RoleOptions, 'grantType' | 'scopesEnforced'>>,
): Caller {
  const roles = files.flatMap((file) => file.roles);
  const named = files.length === 1 ? `role file ${files[0]?.path}` : `${files.length} role files`;
  const source = `${named}, taken as granted in all divisions`;
  const lists = emptyLists();
  const fact = <T>(value: T) => ({ value, grade: 'stated' as const, source });
  lists.grantType.push(fact(grantType));
  if (scopes !== null) lists.scopes.push(fact(scopes));
  if (scopesEnforced) lists.scopesEnforced.push({ ...fact(true), source: '--scopes-enforced' });
  const names = roles.flatMap(({ name }) => name ?? []);
  if (names.length > 0) lists.roles.push(fact(names));
  lists.grants.push(
    fact({
      entries: roles.flatMap(({ name: role, permissions }) =>
        (permissions ?? []).map((each) => ({ ...each, divisions: EVERYWHERE, role })),
      ),
      complete: files.every(({ whole }) => whole) && roles.every(({ permissions }) => permissions !== null),
    }),
  );
  return buildCaller(null, [lists], []);
}
