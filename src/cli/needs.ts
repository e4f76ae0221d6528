/** `why403 needs [what…]`: the least permissions and scopes for what was recorded or written. */
import { explainNeed, isNeedsFormat, NEEDS_FORMAT_NAMES, NEEDS_FORMATS } from '../needs/formats/index.js';
import { NEED_FILES } from '../needs/forms.js';
import type { Needs } from '../needs/types.js';
import { didYouMean } from '../primitives/nearest.js';
import { PlainError } from '../primitives/plain-error.js';
import { counted } from '../primitives/wording.js';
import { createVault } from '../redact/vault.js';
import { type FlagValues, isOn } from './arguments.js';
import type { Command } from './command.js';
import type { ExitCode } from './exit-code.js';
import { folders } from './folders.js';
import { keepApart } from './keep-apart.js';
import { terminalPage, writeLines } from './page.js';
import { placedFormats, writePlaced } from './placed-formats.js';
import { type NeedsRead, readNeeds } from './read-needs.js';
import { say } from './say.js';
import { statedBy } from './stated-flags.js';
import { colourLevel, columns } from './terminal.js';

/** Exit codes: 0, 2 an input that could not be read, 3 with `--strict`: something is unmatched, uncertain, only possible, or was not read. */
export const needs: Command = async ({ words, flags, settings }) => {
  const outputs = placedFormats(flags.format, 'table', NEEDS_FORMAT_NAMES, isNeedsFormat);
  await keepApart(outputs, [...words, ...flags.context], flags, settings, NEED_FILES);
  const read = await readNeeds(words, flags, await statedBy(flags));
  const chosen = ofClient(read.needs, flags);
  const [name] = flags.explain;
  if (name !== undefined) writeLines(explainNeed(chosen, name, terminalPage(flags)));
  else {
    for (const { format } of outputs) {
      const line = NEEDS_FORMATS[format].beside(chosen);
      if (line !== null) say(line);
    }
    await writePlaced(outputs, (format) =>
      NEEDS_FORMATS[format].write(chosen, {
        columns: columns(),
        colour: colourLevel(),
        verbose: isOn(flags, 'verbose'),
        folders: folders(),
      }),
    );
  }
  return exitCodeOf(read, chosen, isOn(flags, 'strict'));
};

function exitCodeOf(
  { unreadable, incomplete }: NeedsRead,
  { unmatched, uncertain, possible }: Needs,
  strict: boolean,
): ExitCode {
  if (unreadable) return 2;
  return strict && (incomplete || unmatched.length + uncertain.length + possible.length > 0) ? 3 : 0;
}

/** @throws PlainError when no caller is of the client that is asked for */
function ofClient(all: Needs, { client: [wanted] }: FlagValues): Needs {
  if (wanted === undefined) return all;
  const callers = all.callers.filter(({ client }) => client === wanted);
  if (callers.length > 0) {
    const unknown = all.callers.flatMap(({ client, operations }) => (client === null ? operations : []));
    if (unknown.length > 0)
      say(
        `note: ${counted(unknown.length, 'operation')} of callers that are not known ${unknown.length === 1 ? 'is' : 'are'} left out; without --client they are listed`,
      );
    return { ...all, callers };
  }
  const known = all.callers.flatMap(({ client }) => client ?? []);
  const hint =
    known.length === 0
      ? '; no input tells which client calls'
      : didYouMean(wanted, known) || `; there are ${known.join(', ')}`;
  throw new PlainError(
    createVault().clean(`--client ${wanted.slice(0, 60)}: no call is of this client${hint}`),
  );
}
