/** What an application needs, from the files that a command is given: the same for needs, preflight, can and who. */
import { formsOfNeeds, NEED_EXTENSIONS } from '../needs/forms.js';
import { startNeeds } from '../needs/needs.js';
import { readTerraformMap, type TerraformMap } from '../needs/terraform/index.js';
import type { Needs } from '../needs/types.js';
import { PHASES } from '../needs/types.js';
import { PlainError } from '../primitives/plain-error.js';
import { reasonOf } from '../primitives/reason.js';
import { safeText } from '../primitives/safe-text.js';
import { collectInputs, readInput } from '../read/files/index.js';
import { readSmallFile } from '../read/files/small-file.js';
import { FORM_NAMES } from '../read/forms.js';
import type { Problem } from '../read/types.js';
import type { StatedSource } from '../run/types.js';
import { type FlagValues, oneOf } from './arguments.js';
import { keepHeapSmall } from './heap.js';
import { standIns } from './live/stand-ins.js';
import { say } from './say.js';

export interface NeedsRead {
  readonly needs: Needs;
  /** Inputs that could not be read at all: exit code 2. */
  readonly unreadable: boolean;
  /** Something of an input could not be read: what it needs is not known as a whole. */
  readonly incomplete: boolean;
  /** What of them could not be read, as it was said. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

/** Megabytes. */
const LARGEST_MAP = 64;
/** Lines that are said of what could not be read; nobody mends more at once. */
const MOST_SAID = 40;

/**
 * Reads the inputs and says on standard error what of them could not be read, a line each.
 *
 * @param words files, folders, patterns of them, `-`, or text; none: standard input
 * @throws PlainError for a map of Terraform that cannot be used
 */
export async function readNeeds(
  words: readonly string[],
  flags: FlagValues,
  stated: readonly StatedSource[],
): Promise<NeedsRead> {
  const hosts = new Set(standIns(flags));
  const run = startNeeds({ stated, standIns: hosts });
  let unreadable = false;
  let incomplete = false;
  let said = 0;
  const unread: { path: string; why: string }[] = [];
  const shown = (text: string): string => safeText(run.clean(text));
  const tell = (path: string, { at, message }: Problem): void => {
    incomplete = true;
    said += 1;
    if (said > MOST_SAID) return;
    const name = path === '-' ? 'standard input' : path;
    const why = `${at === '' ? '' : `${at}: `}${message}`;
    unread.push({ path: shown(name), why: shown(why) });
    say(`why403: ${shown(`${name}: ${why}`)}`);
  };
  const forms = formsOfNeeds(
    run,
    { phase: oneOf(flags, 'phase', PHASES) ?? null, map: mapOf(flags), standIns: hosts },
    tell,
  );
  const as = oneOf(flags, 'as', FORM_NAMES);
  const inputs = await collectInputs(words, NEED_EXTENSIONS);
  keepHeapSmall(inputs);
  for (const input of inputs) {
    const result = await readInput(
      input,
      (path, form) => ({
        ...run.recorded({ path, form }),
        took: () => {},
        problem: (problem) => tell(path, problem),
        notUnderstood: ({ line }) =>
          tell(path, { at: line === null ? '' : `line ${line}`, message: NOT_UNDERSTOOD }),
      }),
      { as, others: forms },
    );
    if (result.ok) continue;
    unreadable = true;
    const name = input.path === '-' ? 'standard input' : input.path;
    const why = result.error.startsWith(`${name}: `) ? result.error.slice(name.length + 2) : result.error;
    unread.push({ path: shown(name), why: shown(why) });
    say(`why403: ${shown(result.error)}`);
  }
  if (said > MOST_SAID) say(`why403: and ${said - MOST_SAID} more`);
  return { needs: run.report(), unreadable, incomplete, unread };
}

const NOT_UNDERSTOOD = 'looks like a call or an answer and could not be read as one';

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
