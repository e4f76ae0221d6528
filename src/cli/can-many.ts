/** `why403 can --calls FILE`: many calls and one caller or many, as the matrix of preflight. */
import { buildCaller } from '../caller/record.js';
import { statedFacts } from '../caller/stated.js';
import { NEED_FILES } from '../needs/forms.js';
import { topicsNotJudged } from '../needs/topics.js';
import { unreadParts } from '../needs/unread.js';
import { outcome } from '../preflight/outcome.js';
import { preflight as judged } from '../preflight/preflight.js';
import type { PreflightCaller } from '../preflight/types.js';
import { PlainError } from '../primitives/plain-error.js';
import type { FlagValues } from './arguments.js';
import { callersOfContexts } from './callers.js';
import type { ExitCode } from './exit-code.js';
import type { FlagName } from './flags.js';
import { keepApart } from './keep-apart.js';
import { exitCodeOf, operationsOf, readMatrixOutputs, writeMatrix } from './preflight.js';
import { readNeeds } from './read-needs.js';
import type { Settings } from './settings.js';
import { statedBy } from './stated-flags.js';

/** What says who calls and is not a context: of many callers it would be said of all. */
const OF_ONE = [
  'grant-type',
  'scope',
  'permission',
  'role',
  'org',
  'home-org',
  'client-id',
  'client-state',
] as const satisfies readonly FlagName[];
const LIVE = ['live', 'token-file', 'token', 'profile'] as const satisfies readonly FlagName[];

/** Exit codes: as `can`; 2 for a context or an input that cannot be used. */
export async function canMany(
  words: readonly string[],
  flags: FlagValues,
  settings: Settings,
): Promise<ExitCode> {
  if (words.length > 0)
    throw new PlainError('can takes a call, or --calls FILE with many of them; give one of the two');
  const live = LIVE.find((name) => flags[name].length > 0);
  if (live !== undefined)
    throw new PlainError(`--${live} is of one call; to ask the platform about many calls: why403 preflight`);
  const outputs = readMatrixOutputs(flags);
  await keepApart(outputs, [...flags.calls, ...flags.context], flags, settings, NEED_FILES);
  const callers =
    flags.context.length === 0 ? [await statedCaller(flags, settings)] : await ofContexts(flags, settings);
  const { needs, unreadable, incomplete } = await readNeeds(flags.calls, flags, []);
  const result = judged({
    operations: operationsOf(needs),
    unmatched: [...needs.unmatched, ...topicsNotJudged(needs)],
    unread: unreadParts(needs),
    callers,
    excess: false,
    since: null,
  });
  await writeMatrix(result, outputs, flags, settings);
  const faults = callers.flatMap(({ fault }) => fault ?? []);
  return exitCodeOf(outcome(result), { unreadable, incomplete, faults });
}

async function ofContexts(flags: FlagValues, settings: Settings): Promise<readonly PreflightCaller[]> {
  const typed = OF_ONE.find((name) => flags[name].length > 0 && settings.sources[name] === undefined);
  if (typed !== undefined)
    throw new PlainError(`--${typed} says who calls, and so does --context; give one of them with --calls`);
  return callersOfContexts(flags, settings);
}

/** The one caller that flags state. */
async function statedCaller(flags: FlagValues, settings: Settings): Promise<PreflightCaller> {
  const stated = await statedBy(flags, settings);
  return {
    name: 'caller',
    caller: buildCaller(
      null,
      stated.map(({ stated: facts, source }) => statedFacts(facts, source)),
      [],
    ),
    problem: null,
    expected: null,
    asked: null,
    divisions: [],
    grantedBy: null,
  };
}
