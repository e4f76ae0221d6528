/** What holds for every input, whatever is in it. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { RawExchange } from '../../src/exchange/types.js';
import { readInputs } from '../../src/read/input.js';
import { FORMAT_NAMES, FORMATS } from '../../src/report/formats.js';
import type { Report } from '../../src/report/types.js';
import { startRun } from '../../src/run/run.js';
import { withoutOwnCommands } from '../report/acting.js';
import type { FuzzInput } from './inputs.js';
import { wronglySanitized } from './sanitized.js';
import { shownWrongly } from './shown.js';

/** Milliseconds for an input below 1 MB. */
const MOST_TIME = 1000;
/** A busy machine may be slow once. */
const TRIES = 3;

/** The report on every call, and what the reader gave. */
function run(bytes: Uint8Array): { readonly report: Report; readonly exchanges: readonly RawExchange[] } {
  const run = startRun({ all: true });
  const exchanges: RawExchange[] = [];
  readInputs([{ text: bytes, name: 'input' }], (path, form) => {
    const sink = run.input(path, form);
    return {
      ...sink,
      exchange: (raw) => {
        exchanges.push(raw);
        sink.exchange(raw);
      },
    };
  });
  return { report: run.finish(), exchanges };
}

/** `ndjson` put together again. */
function fromLines(text: string): unknown {
  const values = text
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
  const of = (wanted: string) =>
    values.filter(({ type }) => type === wanted).map(({ type: _, ...value }) => value);
  const { inputs, toDo, questions, ...summary } = of('summary')[0] ?? {};
  return { ...of('run')[0], inputs, diagnoses: of('diagnosis'), toDo, questions, calls: of('call'), summary };
}

const COUNTED: ReadonlySet<string> = new Set(['refused', 'would-be-refused']);

/** Counts of the summary that are not those of what is listed: of a report on every call, which lists all. */
export function miscounted({ diagnoses, inputs, summary }: Report): readonly string[] {
  const wrong: string[] = [];
  const equal = (what: string, is: number, wanted: number): void => {
    if (is !== wanted) wrong.push(`${what}: ${is}, but ${wanted} are listed`);
  };
  const of = (verdict: string): number => diagnoses.filter((each) => each.verdict === verdict).length;
  const refused = diagnoses.filter(({ verdict }) => COUNTED.has(verdict));
  equal('summary.refused', summary.refused, refused.length);
  equal('summary.wouldBeRefused', summary.wouldBeRefused, of('would-be-refused'));
  equal('summary.cannotTell', summary.cannotTell, of('cannot-tell'));
  equal(
    'summary.exchanges',
    summary.exchanges,
    inputs.reduce((sum, { exchanges }) => sum + exchanges, 0),
  );
  equal('summary.picked', summary.picked, diagnoses.length);
  const first = refused.map(({ causes }) => causes[0]?.id);
  for (const [cause, count] of Object.entries(summary.byCause))
    equal(`summary.byCause.${cause}`, count ?? 0, first.filter((id) => id === cause).length);
  const numbers = new Set(diagnoses.map(({ problem }) => problem));
  if ([...numbers].some((number) => number >= numbers.size)) wrong.push('problems are not numbered from 0');
  return wrong;
}

/** Milliseconds that reading and judging take. */
function cost(bytes: Uint8Array): number {
  const start = performance.now();
  const used = process.cpuUsage();
  for (const piece of FORMATS.json.write(run(bytes).report)) void piece;
  const { user, system } = process.cpuUsage(used);
  // Of a busy machine the clock tells too much, of several threads the processor.
  return Math.min(performance.now() - start, (user + system) / 1000);
}

function tooSlow(bytes: Uint8Array): readonly string[] {
  let time = cost(bytes);
  for (let tries = 1; tries < TRIES && time > MOST_TIME; tries += 1) time = Math.min(time, cost(bytes));
  return time > MOST_TIME ? [`takes ${Math.round(time)} ms`] : [];
}

/** Says everything that is wrong, a line each; empty is good. */
export type Oracles = (input: FuzzInput) => readonly string[];

/** @param schema that of the report, as the package has it */
export function oraclesOf(schema: object): Oracles {
  const fits = new Ajv2020({ strict: true }).compile(schema);
  const misfit = (name: string, value: unknown): readonly string[] => {
    if (fits(value)) return [];
    const { instancePath, message } = fits.errors?.[0] ?? {};
    return [`${name} is not valid: ${instancePath} ${message}`];
  };

  const wrongIn = ({ bytes, canary }: FuzzInput): readonly string[] => {
    const { report, exchanges } = run(bytes);
    const wrong: string[] = [...miscounted(report)];
    for (const name of FORMAT_NAMES) {
      const text = FORMATS[name].render(report, { verbose: true });
      const shown = withoutOwnCommands(text, FORMATS[name].output);
      wrong.push(...shownWrongly(shown, canary).map((each) => `${name}: ${each}`));
      if (name === 'json') wrong.push(...misfit(name, JSON.parse(text)));
      if (name === 'ndjson') wrong.push(...misfit(name, fromLines(text)));
    }
    // One way of all an input, drawn by its length: they are independent of one another.
    const way = bytes.length % 8;
    const flags = { refused: way % 2 === 1, personal: way % 4 > 1, har: way > 3 };
    return [...wrong, ...wronglySanitized(exchanges, report, canary, flags)];
  };

  return (input) => {
    try {
      const start = performance.now();
      const wrong = wrongIn(input);
      // What takes long in all is measured by itself.
      return performance.now() - start > MOST_TIME ? [...wrong, ...tooSlow(input.bytes)] : wrong;
    } catch (error) {
      return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
    }
  };
}
