/**
 * `why403 sanitize [what…]`: the exchanges of any readable input as NDJSON without secrets, for sharing. Every input
 * is read twice, since a secret that is named late may stand unnamed earlier; pipes are kept in memory.
 */
import { statSync } from 'node:fs';
import { toShared } from '../exchange/export.js';
import type { Exchange } from '../exchange/types.js';
import { inertJson } from '../primitives/inert-json.js';
import { PlainError } from '../primitives/plain-error.js';
import { safeText } from '../primitives/safe-text.js';
import { collectInputs, type InputRef, readInput } from '../read/files/index.js';
import { FORM_NAMES, type Form } from '../read/forms.js';
import type { Problem } from '../read/types.js';
import { secure } from '../redact/secure.js';
import { createVault, type Vault } from '../redact/vault.js';
import { cleanDeep } from '../report/clean.js';
import { oneOf } from './arguments.js';
import type { Command } from './command.js';
import { keepOutputApart } from './keep-apart.js';
import { say } from './say.js';
import { writeOut } from './terminal.js';

interface Outcome {
  readonly error: string | null;
  readonly problems: readonly Problem[];
}

async function read(
  input: InputRef,
  as: Form | undefined,
  vault: Vault,
  take: (exchange: Exchange) => void,
): Promise<Outcome> {
  const problems: Problem[] = [];
  const sink = {
    exchange: (raw: Parameters<typeof secure>[0]) => take(secure(raw, vault)),
    took: () => {},
    problem: (problem: Problem) => problems.push(problem),
  };
  const result = await readInput(input, () => sink, { as });
  return { error: result.ok ? null : result.error, problems };
}

const write = (exchange: Exchange, vault: Vault): void =>
  writeOut(`${inertJson(cleanDeep(toShared(exchange), vault.clean))}\n`);

/** A pipe under a file name gives its bytes once. */
function canBeReadTwice(input: InputRef): boolean {
  if (input.kind === 'text') return true;
  return input.kind === 'file' && statSync(input.path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Exit codes: 0, or 2 when an input could not be read. */
export const sanitize: Command = async ({ words, flags }) => {
  await keepOutputApart(words);
  const as = oneOf(flags, 'as', FORM_NAMES);
  const vault = createVault();
  const kept: Exchange[] = [];
  const inputs = await collectInputs(words);
  if (inputs.length === 0)
    throw new PlainError('nothing was named and nothing was piped in: name a recording');
  let unreadable = false;
  for (const input of inputs) {
    const inMemory = !canBeReadTwice(input);
    const { error, problems } = await read(input, as, vault, (exchange) => {
      if (inMemory) kept.push(exchange);
    });
    const tell = (line: string) => say(safeText(vault.clean(line)));
    for (const { at, message } of problems) tell(`${input.path}: ${at === '' ? '' : `${at}: `}${message}`);
    if (error === null) continue;
    unreadable = true;
    if (problems.length === 0) tell(error);
  }
  for (const exchange of kept) write(exchange, vault);
  for (const input of inputs) {
    if (canBeReadTwice(input)) await read(input, as, vault, (exchange) => write(exchange, vault));
  }
  return unreadable ? 2 : 0;
};
