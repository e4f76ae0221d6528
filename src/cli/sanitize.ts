/**
 * `why403 sanitize [what…]`: the exchanges of any readable input without secrets, for sharing, as NDJSON or as a HAR.
 * Every input is read twice, since a secret that is named late may stand unnamed earlier, and what a refusal rests on may
 * stand behind it; pipes are kept in memory.
 */
import { statSync } from 'node:fs';
import type { SharedExchange } from '../exchange/export.js';
import type { Exchange, RawExchange } from '../exchange/types.js';
import { inertJson } from '../primitives/inert-json.js';
import { grouped } from '../primitives/number.js';
import { PlainError } from '../primitives/plain-error.js';
import { safeText } from '../primitives/safe-text.js';
import { collectInputs, type InputRef, readInput } from '../read/files/index.js';
import { FORM_NAMES, type Form } from '../read/forms.js';
import { HAR_BEGINS, HAR_ENDS, harEntryOf } from '../read/har/written.js';
import type { Problem } from '../read/types.js';
import type { Kept } from '../run/refused.js';
import { createSanitizer } from '../run/sanitizer.js';
import { isOn, oneOf } from './arguments.js';
import type { Command } from './command.js';
import { keepHeapSmall } from './heap.js';
import { keepOutputApart } from './keep-apart.js';
import { createOverflow } from './overflow.js';
import { say } from './say.js';
import { writeOut } from './terminal.js';

interface Outcome {
  readonly error: string | null;
  readonly problems: readonly Problem[];
}

/** @param form how the input was read */
type Take = (raw: RawExchange, form: string) => void;

async function read(input: InputRef, as: Form | undefined, take: Take): Promise<Outcome> {
  const problems: Problem[] = [];
  const result = await readInput(
    input,
    (_, form) => ({
      exchange: (raw) => take(raw, form),
      took: () => {},
      problem: (problem) => problems.push(problem),
    }),
    { as },
  );
  return { error: result.ok ? null : result.error, problems };
}

/** What is written around the exchanges, and how each of them is. */
interface Layout {
  readonly begins: string;
  /** Between two of them. */
  readonly between: string;
  readonly ends: string;
  write(shared: SharedExchange): string;
}

const LINES: Layout = {
  begins: '',
  between: '',
  ends: '',
  write: (shared) => `${inertJson(shared)}\n`,
};

const HAR: Layout = {
  begins: `${HAR_BEGINS}\n`,
  between: ',\n',
  ends: `\n${HAR_ENDS}\n`,
  write: (shared) => inertJson(harEntryOf(shared)),
};

/** Writes exchange by exchange. */
function startDocument({ begins, between, ends, write }: Layout) {
  let before = begins;
  return {
    write(shared: SharedExchange): void {
      writeOut(before + write(shared));
      before = between;
    },
    /** One without exchanges is a document, too. */
    end: () => writeOut(before === begins ? begins.trimEnd() + ends : ends),
  };
}

/** A pipe under a file name gives its bytes once. */
function canBeReadTwice(input: InputRef): boolean {
  if (input.kind === 'text') return true;
  return input.kind === 'file' && statSync(input.path, { throwIfNoEntry: false })?.isFile() === true;
}

/** How much of the recording is kept, for standard error. */
function keptLine({ exchanges, kept, refused }: Kept): string {
  if (exchanges === 0) return 'no call was read, so none is kept';
  const of = `of ${grouped(exchanges)} ${exchanges === 1 ? 'call' : 'calls'}`;
  if (refused === 0) return `nothing was refused: none ${of} kept`;
  const others = kept - refused;
  const evidence = others === 0 ? '' : `, and ${grouped(others)} that their diagnosis rests on`;
  return `kept ${grouped(kept)} ${of}: ${grouped(refused)} refused${evidence}`;
}

const TOO_MANY_NAMES =
  'more people are named than are looked for everywhere: names of the later ones are taken out of fields and addresses only; sanitize parts of the recording';

/** Exit codes: 0, or 2 when an input could not be read. */
export const sanitize: Command = async ({ words, flags }) => {
  await keepOutputApart(words);
  const as = oneOf(flags, 'as', FORM_NAMES);
  const inputs = await collectInputs(words);
  if (inputs.length === 0)
    throw new PlainError('nothing was named and nothing was piped in: name a recording');
  keepHeapSmall(inputs);
  const sanitizer = createSanitizer({
    refused: isOn(flags, 'refused'),
    personal: isOn(flags, 'personal'),
    overflow: createOverflow(),
  });
  const document = startDocument(isOn(flags, 'har') ? HAR : LINES);

  const inMemory: { readonly exchange: Exchange; readonly number: number }[] = [];
  let unreadable = false;
  for (const [number, input] of inputs.entries()) {
    const keeps = !canBeReadTwice(input);
    const { error, problems } = await read(input, as, (raw, form) => {
      const exchange = sanitizer.learn(raw, number, form);
      if (keeps) inMemory.push({ exchange, number });
    });
    const tell = (line: string) => say(safeText(sanitizer.clean(line)));
    for (const { at, message } of problems) tell(`${input.path}: ${at === '' ? '' : `${at}: `}${message}`);
    if (error === null) continue;
    unreadable = true;
    if (problems.length === 0) tell(error);
  }

  const kept = sanitizer.learnt();
  const write = (exchange: Exchange, number: number): void => {
    const shared = sanitizer.share(exchange, number);
    if (shared !== null) document.write(shared);
  };
  for (const { exchange, number } of inMemory) write(exchange, number);
  for (const [number, input] of inputs.entries())
    if (canBeReadTwice(input)) await read(input, as, (raw) => write(sanitizer.secure(raw), number));
  document.end();
  if (sanitizer.namesTooMany()) say(TOO_MANY_NAMES);
  if (kept !== null) say(keptLine(kept));
  return unreadable ? 2 : 0;
};
