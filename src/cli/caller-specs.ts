/** Who is meant by the flags and the configuration of preflight: a row a caller, before anything is known of it. */
import { isVariableName, KNOWN_BY } from '../config/preflight.js';
import type { PreflightCallerSetting } from '../config/types.js';
import { findRegion } from '../contract/index.js';
import type { GrantType } from '../exchange/types.js';
import { didYouMean, nearest } from '../primitives/nearest.js';
import { PlainError } from '../primitives/plain-error.js';
import { isUuid } from '../primitives/uuid.js';
import { GRANT_TYPE } from '../read/json/stated.js';
import type { FlagValues } from './arguments.js';
import { besideFile } from './project-files.js';
import type { ProjectFile, Settings } from './settings.js';

/** By what it is known who calls. */
export type KnownBy =
  | { readonly kind: 'environment'; readonly id: string; readonly secret: string }
  | { readonly kind: 'profile'; readonly profile: string }
  | { readonly kind: 'context'; readonly path: string }
  | { readonly kind: 'roles'; readonly paths: readonly string[] };

export interface CallerSpec {
  readonly name: string;
  /** A domain or an AWS name; null where nobody said. */
  readonly region: string | null;
  /** Id of the organization in which it is meant to act. */
  readonly expected: string | null;
  readonly knownBy: KnownBy;
  /** Of users. */
  readonly scopes: readonly string[];
  readonly grantType: GrantType | null;
  readonly divisions: readonly string[];
  readonly grantedBy: string | null;
  /** Where it is stated: `--caller acme-eu`, `why403.config.json:12`. */
  readonly source: string;
}

/** `--caller name=acme-eu,region=…`: the keys, and the settings that they are. */
const KEYS = {
  name: 'name',
  region: 'region',
  organization: 'organization',
  id: 'id',
  secret: 'secret',
  profile: 'profile',
  context: 'context',
  role: 'roles',
  scope: 'scopes',
  'grant-type': 'grantType',
  division: 'divisions',
  'granted-by': 'grantedBy',
} as const;
type Key = keyof typeof KEYS;
const KEY_NAMES = Object.keys(KEYS) as readonly Key[];
const LISTS: ReadonlySet<Key> = new Set(['role', 'scope', 'division']);
const isKey = (key: string): key is Key => Object.hasOwn(KEYS, key);

/**
 * The callers that the flags name, or those of the configuration where they name none, in their order. Flags that stand
 * for a caller of the configuration (`--caller acme-eu`) take all that is said there.
 *
 * @throws PlainError where it cannot be told who is meant
 */
export function namedCallers(flags: FlagValues, { file }: Pick<Settings, 'file'>): readonly CallerSpec[] {
  const configured = file?.config.preflight?.callers ?? [];
  const specs = flags.caller.map((written) => {
    if (written.includes('=')) return specOf(readSpec(written), `--caller ${nameIn(written)}`, null, file);
    const index = configured.findIndex(({ name }) => name === written);
    const setting = configured[index];
    if (setting === undefined || file === null) {
      const hint = didYouMean(
        written,
        configured.map(({ name }) => name),
      );
      throw new PlainError(
        `--caller ${written.slice(0, 60)}: no caller of the configuration has this name${hint}; a caller of the command line is name=…,id=VARIABLE,secret=VARIABLE`,
      );
    }
    return specOf(setting, file.at('preflight', 'callers', index), file, file);
  });
  const named = [...specs, ...ofRoles(flags)];
  const isNamedElsewhere = flags.context.length > 0;
  if (named.length > 0 || isNamedElsewhere || file === null) return distinct(named);
  return distinct(
    configured.map((setting, index) => specOf(setting, file.at('preflight', 'callers', index), file, file)),
  );
}

/** What the configuration says of the caller of a context that has its name. */
export function configuredAs(
  name: string,
  { file }: Pick<Settings, 'file'>,
): Pick<CallerSpec, 'expected' | 'divisions' | 'grantedBy'> | null {
  const callers = file?.config.preflight?.callers ?? [];
  const index = callers.findIndex((caller) => caller.name === name);
  const setting = callers[index];
  return setting === undefined || file === null
    ? null
    : specOf(setting, file.at('preflight', 'callers', index), file, file);
}

function distinct(specs: readonly CallerSpec[]): readonly CallerSpec[] {
  const names = specs.map(({ name }) => name);
  const twice = specs.find(({ name }, index) => names.indexOf(name) < index);
  if (twice === undefined) return specs;
  throw new PlainError(
    `${twice.source}: a caller before it has the name ${twice.name.slice(0, 60)}; give it another one`,
  );
}

/** Users with these roles: one caller. */
function ofRoles(flags: FlagValues): readonly CallerSpec[] {
  if (flags.role.length === 0) return [];
  return [
    {
      name: 'users',
      region: null,
      expected: null,
      knownBy: { kind: 'roles', paths: flags.role },
      scopes: flags.scope,
      grantType: GRANT_TYPE.find(flags['grant-type'][0] ?? '') ?? null,
      divisions: [],
      grantedBy: null,
      source: '--role',
    },
  ];
}

const nameIn = (written: string): string => (/(?:^|,)\s*name=([^,]*)/.exec(written)?.[1] ?? '').slice(0, 60);

/** @throws PlainError */
function readSpec(written: string): PreflightCallerSetting {
  const values = new Map<Key, string[]>();
  for (const part of written.split(',')) {
    const at = part.indexOf('=');
    const [key, value] = at < 0 ? [''] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    if (!isKey(key)) {
      const near = nearest(key, KEY_NAMES);
      throw new PlainError(
        `--caller: ${key === '' ? 'a part has no =' : `${key.slice(0, 40)} is not known`}${near === null ? `; there are ${KEY_NAMES.join(', ')}` : ` (did you mean ${near}?)`}`,
      );
    }
    if (value === undefined || value === '')
      throw new PlainError(`--caller: ${key} has no value behind its =`);
    const known = values.get(key) ?? [];
    if (known.length > 0 && !LISTS.has(key)) throw new PlainError(`--caller: ${key} is given twice`);
    values.set(key, [...known, value]);
  }
  const one = (key: Key): string | undefined => values.get(key)?.[0];
  const grantType = one('grant-type');
  const found = grantType === undefined ? undefined : GRANT_TYPE.find(grantType);
  if (found === null) throw new PlainError(`--caller: grant-type${GRANT_TYPE.unknown(grantType ?? '')}`);
  const [id, secret] = [one('id'), one('secret')];
  if ((id === undefined) !== (secret === undefined))
    throw new PlainError('--caller: id and secret go together: the names of the variables that hold them');
  for (const [key, variable] of Object.entries({ id, secret }))
    if (variable !== undefined && !isVariableName(variable))
      throw new PlainError(
        `--caller: ${key} is no name of an environment variable; the value itself never stands on the command line`,
      );
  return {
    name: one('name') ?? '',
    region: one('region'),
    organization: one('organization'),
    profile: one('profile'),
    ...(id !== undefined && secret !== undefined && { environment: { id, secret } }),
    context: one('context'),
    roles: values.get('role'),
    scopes: values.get('scope'),
    grantType: found,
    divisions: values.get('division'),
    grantedBy: one('granted-by'),
  };
}

/** @param beside the configuration that names files, which are beside it; null: they are named from here */
function specOf(
  setting: PreflightCallerSetting,
  source: string,
  beside: ProjectFile | null,
  file: ProjectFile | null,
): CallerSpec {
  const { name, region, organization, scopes, grantType, divisions, grantedBy } = setting;
  if (name.trim() === '') throw new PlainError(`${source}: it has no name: name=acme-eu`);
  return {
    name,
    region: region === undefined ? null : regionOf(region, source, file),
    expected: organization === undefined ? null : organizationOf(organization, source, file),
    knownBy: knownBy(setting, source, beside),
    scopes: scopes ?? [],
    grantType: grantType ?? null,
    divisions: divisions ?? [],
    grantedBy: grantedBy ?? null,
    source,
  };
}

function knownBy(
  { profile, environment, context, roles }: PreflightCallerSetting,
  source: string,
  beside: ProjectFile | null,
): KnownBy {
  const path = (written: string): string => (beside === null ? written : besideFile(beside.path, written));
  const given: readonly KnownBy[] = [
    ...(profile === undefined ? [] : [{ kind: 'profile' as const, profile }]),
    ...(environment === undefined ? [] : [{ kind: 'environment' as const, ...environment }]),
    ...(context === undefined ? [] : [{ kind: 'context' as const, path: path(context) }]),
    ...(roles === undefined ? [] : [{ kind: 'roles' as const, paths: roles.map(path) }]),
  ];
  const [only, ...others] = given;
  if (only !== undefined && others.length === 0) return only;
  throw new PlainError(
    only === undefined
      ? `${source}: needs one of ${KNOWN_BY.join(', ').replace('environment', 'id and secret')}, by which it is known who calls`
      : `${source}: ${given.map(({ kind }) => kind).join(' and ')} say both who calls; give one of them`,
  );
}

function regionOf(written: string, source: string, file: ProjectFile | null): string {
  const { regions = {} } = file?.config ?? {};
  const meant = findRegion(written) === null && Object.hasOwn(regions, written) ? regions[written] : written;
  if (meant !== undefined && findRegion(meant) !== null) return meant;
  throw new PlainError(
    `${source}: ${written.slice(0, 60)} is no region of Genesys Cloud: give a domain such as mypurecloud.ie`,
  );
}

function organizationOf(written: string, source: string, file: ProjectFile | null): string {
  if (isUuid(written)) return written;
  const { organizations = {} } = file?.config ?? {};
  const known = Object.hasOwn(organizations, written) ? organizations[written] : undefined;
  if (known !== undefined) return known.id;
  throw new PlainError(
    `${source}: organization ${written.slice(0, 60)} is neither an id nor a name from organizations${didYouMean(written, Object.keys(organizations))}`,
  );
}
