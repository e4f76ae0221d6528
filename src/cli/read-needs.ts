/** What an application needs, from the files that a command is given: the same for needs, preflight, can and who. */
import { formsOfNeeds, NEED_FILES } from '../needs/forms.js';
import { type NeedsRun, startNeeds } from '../needs/needs.js';
import { readTerraformMap, type TerraformMap } from '../needs/terraform/index.js';
import { ASKED_TOPICS, type KnownTopics, readTopics } from '../needs/topics.js';
import { type Needs, PHASES } from '../needs/types.js';
import { parseJson } from '../primitives/json.js';
import { PlainError } from '../primitives/plain-error.js';
import { reasonOf } from '../primitives/reason.js';
import { safeText } from '../primitives/safe-text.js';
import { collectInputs, type InputRef, type ReadInputOptions, readInput } from '../read/files/index.js';
import { readSmallFile } from '../read/files/small-file.js';
import { FORM_NAMES, isPasted } from '../read/forms.js';
import type { Problem } from '../read/types.js';
import type { StatedSource } from '../run/types.js';
import { type FlagValues, oneOf } from './arguments.js';
import { workingFolder } from './folders.js';
import { keepHeapSmall } from './heap.js';
import { standIns } from './live/stand-ins.js';
import { say } from './say.js';

export interface NeedsRead {
  readonly needs: Needs;
  /** Inputs that could not be read at all: exit code 2. */
  readonly unreadable: boolean;
  /** Something of an input could not be read: what it needs is not known as a whole. */
  readonly incomplete: boolean;
}

/** Megabytes. */
const LARGEST_MAP = 64;
const LARGEST_ANSWER = 64;
/** Lines that are said of what could not be read; nobody mends more at once. */
const MOST_SAID = 40;

/**
 * Reads the inputs and says on standard error what of them could not be read, a line each.
 *
 * @param words files, folders, patterns of them, `-`, or text; none: standard input
 * @throws PlainError for a map of Terraform, or an answer about topics, that cannot be used
 */
export async function readNeeds(
  words: readonly string[],
  flags: FlagValues,
  stated: readonly StatedSource[],
): Promise<NeedsRead> {
  const hosts = new Set(standIns(flags));
  const run = startNeeds({
    stated,
    standIns: hosts,
    folder: workingFolder() ?? '',
    topics: topicsOf(flags),
  });
  const faults = createFaults(run);
  const options = { phase: oneOf(flags, 'phase', PHASES) ?? null, map: mapOf(flags), standIns: hosts };
  const others = formsOfNeeds(run, options, faults.tell);
  const as = oneOf(flags, 'as', FORM_NAMES);
  const inputs = await collectInputs(words, NEED_FILES);
  keepHeapSmall(inputs);
  for (const { path } of inputs) run.given(path);
  let unreadable = false;
  for (const input of inputs) if (!(await readOne(input, run, faults, { as, others }))) unreadable = true;
  faults.end();
  const needs = run.report();
  if (isEmpty(needs)) {
    if (!unreadable) say(`why403: ${NOTHING_RECOGNISED}`);
    unreadable = true;
  }
  return { needs, unreadable, incomplete: needs.unread.length > 0 };
}

/** Nothing came of any input: then it is not known what is needed, and not that nothing is. */
const isEmpty = ({ callers, unmatched, possible, topics, unread }: Needs): boolean =>
  unmatched.length + possible.length + topics.length + unread.length === 0 &&
  callers.every(({ operations }) => operations.length === 0);

interface Faults {
  tell(path: string, problem: Problem): void;
  /** An input as a whole: `error` names it. */
  failed(path: string, result: { readonly error: string; readonly reason: string }): void;
  /** Was anything told of this input? */
  has(path: string): boolean;
  end(): void;
}

/** What could not be read: said a line each, and kept for the report. */
function createFaults(run: NeedsRun): Faults {
  const faulty = new Set<string>();
  let said = 0;
  const sayLine = (line: string): void => {
    said += 1;
    if (said <= MOST_SAID) say(`why403: ${safeText(run.clean(line))}`);
  };
  return {
    tell(path, { at, message }) {
      run.unread({ path, at, message });
      faulty.add(path);
      sayLine(`${path === '-' ? 'standard input' : path}: ${at === '' ? '' : `${at}: `}${message}`);
    },
    failed(path, { error, reason }) {
      // Of what was told already the parts say more.
      if (!faulty.has(path)) run.unread({ path, at: '', message: reason });
      sayLine(error);
    },
    has: (path) => faulty.has(path),
    end() {
      if (said > MOST_SAID) say(`why403: and ${said - MOST_SAID} more`);
    },
  };
}

/** False where nothing of the input could be read. */
async function readOne(
  input: InputRef,
  run: NeedsRun,
  { tell, failed, has }: Faults,
  options: Pick<ReadInputOptions, 'as' | 'others'>,
): Promise<boolean> {
  let calls = 0;
  let pasted = false;
  let recorded: ReturnType<NeedsRun['recorded']> | null = null;
  const open = (path: string, form: string) => {
    recorded ??= run.recorded({ path, form });
    return recorded;
  };
  const result = await readInput(
    input,
    (path, form) => {
      const sink = open(path, form);
      pasted = isPasted(form);
      return {
        ...sink,
        exchange(exchange) {
          const { method, url } = exchange.request;
          if (method !== null || url !== null) calls += 1;
          sink.exchange(exchange);
        },
        took: () => {},
        problem: (problem) => tell(path, problem),
        notUnderstood: ({ line }) =>
          tell(path, { at: line === null ? '' : `line ${line}`, message: NOT_UNDERSTOOD }),
      };
    },
    {
      ...options,
      rest(text, path, form) {
        const found = open(path, form).rest(text);
        calls += found;
        return found > 0;
      },
    },
  );
  if (!result.ok) {
    failed(input.path, result);
    return false;
  }
  if (pasted && calls === 0) {
    // Of what could not be read the problem says more.
    if (!has(input.path)) tell(input.path, { at: '', message: NO_CALL_RECOGNISED });
    return false;
  }
  return result.holdsCalls || !has(input.path);
}

const NOT_UNDERSTOOD = 'looks like a call or an answer and could not be read as one';

const NOTHING_RECOGNISED = 'no call was recognised in what was read, so it is not known what is needed';
const NO_CALL_RECOGNISED = 'no call was recognised; --as FORM says what the input is';

/** What `--topics` tells; nothing where it is not given. */
function topicsOf({ topics: [path] }: FlagValues): KnownTopics {
  if (path === undefined) return new Map();
  let text: string;
  try {
    text = readSmallFile(path, LARGEST_ANSWER, `save the answer of ${ASKED_TOPICS} alone`);
  } catch (error) {
    throw new PlainError(`--topics ${path}: ${reasonOf(error)}`);
  }
  const known = readTopics(parseJson(text));
  if (known === null)
    throw new PlainError(
      `--topics ${path}: holds no topics with permissions; save the answer of ${ASKED_TOPICS}`,
    );
  return known;
}

/** The map of `--terraform-map`; null where none is given. */
function mapOf(flags: FlagValues): TerraformMap | null {
  const [path] = flags['terraform-map'];
  if (path === undefined) return null;
  let text: string;
  try {
    text = readSmallFile(path, LARGEST_MAP, 'name the resource_permissions-<version>.json of the provider');
  } catch (error) {
    throw new PlainError(`--terraform-map ${path}: ${reasonOf(error)}`);
  }
  const { map, problems } = readTerraformMap(text);
  const lines = problems.map(
    ({ at, message }) => `--terraform-map ${path}: ${at === '' ? '' : `${at}: `}${message}`,
  );
  if (map === null) throw new PlainError(lines[0] ?? `--terraform-map ${path}: holds no map`);
  for (const line of lines) say(`note: ${safeText(line)}`);
  return map;
}
