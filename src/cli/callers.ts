/** The callers of preflight, can and who: from contexts, from roles, and asked live. */
import { inShard, readShard } from '../preflight/shard.js';
import type { PreflightCaller } from '../preflight/types.js';
import { PlainError } from '../primitives/plain-error.js';
import { safeText } from '../primitives/safe-text.js';
import { type FlagValues, isOn } from './arguments.js';
import { type CallerSpec, configuredAs, type KnownBy, namedCallers } from './caller-specs.js';
import { foreignProblem } from './foreign.js';
import { growHeapSlowly } from './heap.js';
import type { CallerCredentials } from './live/caller-credentials.js';
import { parseMaxAge } from './max-age.js';
import { jsonFiles, type NamedFile } from './named-files.js';
import { type ContextOptions, contextCallers, roleCaller } from './preflight-contexts.js';
import type { Settings } from './settings.js';

/** One column that is still to be learnt. */
type Column =
  | ({ readonly kind: 'context' } & NamedFile)
  | { readonly kind: 'spec'; readonly name: string; readonly spec: CallerSpec };

/** Of more callers the answers, and the reports of them, are large. */
const FEW = 8;

const NOBODY =
  "nobody is named who calls: --context 'orgs/*.json' as why403 token --format context writes them, --caller, --role FILE, or preflight.callers in a configuration";

/**
 * All that are named, each with what is known of it, in this order: contexts, callers of flags, those of the configuration
 * where no flag names any. Whoever names no divisions gets those of `--division`.
 *
 * @throws PlainError where nobody is named, or two have one name
 */
export async function callersOf(flags: FlagValues, settings: Settings): Promise<readonly PreflightCaller[]> {
  const specs = namedCallers(flags, settings);
  const columns = [
    ...contextColumns(flags),
    ...specs.map((spec) => ({ kind: 'spec' as const, name: spec.name, spec })),
  ];
  if (columns.length === 0) throw new PlainError(NOBODY);
  return learn(columns, flags, settings);
}

/** Only those of whom contexts tell. */
export const callersOfContexts = (
  flags: FlagValues,
  settings: Settings,
): Promise<readonly PreflightCaller[]> => learn(contextColumns(flags), flags, settings);

const contextColumns = (flags: FlagValues): readonly Column[] =>
  jsonFiles(flags.context).map((file) => ({ kind: 'context', ...file }));

async function learn(
  columns: readonly Column[],
  flags: FlagValues,
  settings: Settings,
): Promise<readonly PreflightCaller[]> {
  checkNames(columns);
  if (columns.length > FEW) growHeapSlowly();
  const [shard] = flags.shard;
  const own = shard === undefined ? columns : inShard(columns, readShard(shard));
  const known = await learnAll(own, flags, settings);
  return own.flatMap((column) => {
    const caller = known.get(column.name);
    if (caller === undefined) return [];
    const said = column.kind === 'spec' ? column.spec : configuredAs(column.name, settings);
    const { expected = null, divisions = [], grantedBy = null } = said ?? {};
    const foreign = caller.caller === null ? null : foreignProblem(expected, caller.caller);
    const problem = caller.problem ?? (foreign === null ? null : safeText(foreign));
    const where = divisions.length > 0 ? divisions : flags.division;
    return [{ ...caller, problem, expected, divisions: where, grantedBy }];
  });
}

function checkNames(columns: readonly Column[]): void {
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    throw new PlainError(`two callers have the name ${twice.slice(0, 60)}; give one of them another one`);
}

/** What is known of each, by its name. */
async function learnAll(
  columns: readonly Column[],
  flags: FlagValues,
  settings: Settings,
): Promise<ReadonlyMap<string, PreflightCaller>> {
  const options = {
    maxAge: maxAgeOf(flags, settings),
    now: Date.now(),
    scopesEnforced: isOn(flags, 'scopes-enforced'),
  };
  const known = new Map<string, PreflightCaller>();
  const contexts = columns.filter((column) => column.kind === 'context');
  const learnt = await contextCallers(
    contexts.map(({ path }) => path),
    options,
  );
  for (const [index, { name }] of contexts.entries()) {
    const caller = learnt[index];
    if (caller !== undefined) known.set(name, { ...caller, name });
  }
  const specs = columns.flatMap((column) => (column.kind === 'spec' ? [column.spec] : []));
  for (const spec of specs) {
    const caller = await ofFiles(spec, options);
    if (caller !== null) known.set(spec.name, { ...caller, name: spec.name });
  }
  for (const caller of await askLive(specs, flags, settings)) known.set(caller.name, caller);
  return known;
}

/** null: it is to be asked. */
async function ofFiles(spec: CallerSpec, options: ContextOptions): Promise<PreflightCaller | null> {
  const { knownBy, name, scopes, grantType } = spec;
  if (knownBy.kind === 'context') return (await contextCallers([knownBy.path], options))[0] ?? null;
  if (knownBy.kind !== 'roles') return null;
  return roleCaller(knownBy.paths, {
    name,
    scopes: scopes.length > 0 ? scopes : null,
    ...(grantType !== null && { grantType }),
    scopesEnforced: options.scopesEnforced === true,
  });
}

/** What opens sockets is loaded where somebody is to be asked. */
async function askLive(
  specs: readonly CallerSpec[],
  flags: FlagValues,
  { region }: Settings,
): Promise<readonly PreflightCaller[]> {
  const asked = specs.flatMap((spec) => {
    const credentials = credentialsOf(spec.knownBy);
    return credentials === null ? [] : [{ ...spec, credentials }];
  });
  if (asked.length === 0) return [];
  const { askCallers } = await import('./live/preflight-callers.js');
  return askCallers(asked, { flags, region });
}

function credentialsOf(knownBy: KnownBy): CallerCredentials | null {
  switch (knownBy.kind) {
    case 'environment':
      return { environment: { id: knownBy.id, secret: knownBy.secret } };
    case 'profile':
      return { profile: knownBy.profile };
    case 'context':
    case 'roles':
      return null;
  }
}

function maxAgeOf({ 'max-age': [typed] }: FlagValues, { file }: Settings): number | null {
  if (typed !== undefined) return parseMaxAge(typed);
  const configured = file?.config.preflight?.maxAge;
  return configured === undefined || file === null
    ? null
    : parseMaxAge(configured, file.at('preflight', 'maxAge'));
}
