/** What the flags state about the caller. */
import { allRegions, findRegion, regionsMeant } from '../contract/index.js';
import type { Stated } from '../exchange/types.js';
import { didYouMean } from '../primitives/nearest.js';
import { PlainError } from '../primitives/plain-error.js';
import { either } from '../primitives/wording.js';
import { readStated } from '../read/json/stated.js';
import type { StatedSource } from '../run/types.js';
import { type FlagValues, isOn } from './arguments.js';
import { readContextFile } from './context-file.js';
import type { FlagName } from './flags.js';
import { checkOneCaller } from './one-caller.js';
import type { Settings } from './settings.js';

/** The flags that state something, and what they state. Permissions and their divisions belong together. */
const STATEMENTS: readonly {
  readonly flags: readonly FlagName[];
  readonly read: (flags: FlagValues) => unknown;
}[] = [
  { flags: ['grant-type'], read: (flags) => ({ grantType: flags['grant-type'][0] }) },
  { flags: ['scope'], read: (flags) => ({ scopes: flags.scope.join(' ') }) },
  {
    flags: ['permission', 'division'],
    read: ({ permission, division }) => ({
      ...(permission.length > 0 && { permissions: permission }),
      ...(division.length > 0 && { divisions: division }),
    }),
  },
  { flags: ['role'], read: (flags) => ({ roles: flags.role }) },
  { flags: ['region'], read: (flags) => ({ region: flags.region[0] }) },
  { flags: ['org'], read: ({ org }) => ({ organization: org[0] }) },
  { flags: ['home-org'], read: (flags) => ({ homeOrganization: flags['home-org'][0] }) },
  {
    flags: ['target-org'],
    read: (flags) => ({ targetOrganization: flags['target-org'][0] }),
  },
  { flags: ['client-id'], read: (flags) => ({ clientId: flags['client-id'][0] }) },
  { flags: ['client-state'], read: (flags) => ({ clientState: flags['client-state'][0] }) },
  { flags: ['multi-org'], read: (flags) => ({ multiOrg: isOn(flags, 'multi-org') }) },
  { flags: ['scopes-enforced'], read: (flags) => ({ scopesEnforced: isOn(flags, 'scopes-enforced') }) },
];

/** @throws PlainError when there is no such region */
export function checkRegion(name: string, source: string): void {
  if (findRegion(name) !== null) return;
  const meant = regionsMeant(name).map(({ domain, awsRegion }) => `${domain} (${awsRegion})`);
  if (meant.length > 0)
    throw new PlainError(
      `${source} ${name.slice(0, 40)} is no region of Genesys Cloud (did you mean ${either(meant)}?)`,
    );
  const names = allRegions().flatMap(({ domain, awsRegion }) => [domain, awsRegion]);
  const hint =
    didYouMean(name, names) || ': a domain such as mypurecloud.ie, or its AWS name such as eu-west-1';
  throw new PlainError(`${source} ${name.slice(0, 40)} is no region of Genesys Cloud${hint}`);
}

/** @throws PlainError when a value is not one that the fact can have. */
function check(value: unknown, source: string): Stated {
  const { stated, problems } = readStated(value);
  const [problem] = problems;
  // The problem begins with the key of the JSON form, which nobody typed.
  if (problem !== undefined) throw new PlainError(`${source}: ${problem.replace(/^[a-zA-Z]+: /, '')}`);
  if (stated.region !== undefined) checkRegion(stated.region, source);
  return stated;
}

/**
 * Context files first, then flags, each with its source in words.
 *
 * @throws PlainError when a value is not one that the fact can have, or two callers are stated.
 */
export async function statedBy(
  flags: FlagValues,
  settings: Pick<Settings, 'sources'> = { sources: {} },
): Promise<readonly StatedSource[]> {
  const sources: StatedSource[] = [];
  for (const path of flags.context) {
    const stated = await readContextFile(path);
    if (stated.region !== undefined) checkRegion(stated.region, `--context ${path}: region:`);
    sources.push({ stated, source: `context file ${path}` });
  }
  for (const statement of STATEMENTS) {
    const given = statement.flags.filter((name) => flags[name].length > 0);
    if (given.length === 0) continue;
    const from = given.map((name) => settings.sources[name] ?? `--${name}`);
    const source = from.join(', ');
    const stated = check(statement.read(flags), source);
    // A context file was named for this run; a configuration is there for all of them.
    const isDefault = from.every((each) => !each.startsWith('--'));
    const isStated = (key: string): boolean => sources.some((other) => Object.hasOwn(other.stated, key));
    if (isDefault && Object.keys(stated).some(isStated)) continue;
    sources.push({ stated, source });
  }
  checkOneCaller(sources);
  return sources;
}
