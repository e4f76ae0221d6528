/** What holds for every input, whatever is in it. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { toShared } from '../../src/exchange/export.js';
import type { RawExchange } from '../../src/exchange/types.js';
import { inertJson } from '../../src/primitives/inert-json.js';
import { readInputs } from '../../src/read/input.js';
import { secure } from '../../src/redact/secure.js';
import { createVault } from '../../src/redact/vault.js';
import { cleanDeep } from '../../src/report/clean.js';
import { FORMAT_NAMES, FORMATS } from '../../src/report/formats.js';
import { reportJsonSchema } from '../../src/report/schema.js';
import type { DiagnosisReport, Report } from '../../src/report/types.js';
import { startRun } from '../../src/run/run.js';
import { ACTING, COMMAND } from '../report/acting.js';
import type { FuzzInput } from './inputs.js';

/** Milliseconds and bytes for an input below 1 MB. */
const MOST_TIME = 1000;
const MOST_MEMORY = 300 * 1024 * 1024;
/** A busy machine may be slow once. */
const TRIES = 3;

const fits: ValidateFunction = new Ajv2020({ strict: true }).compile(reportJsonSchema(false));

interface Read {
  readonly form: string;
  readonly exchanges: readonly RawExchange[];
}

/** The report, and what the reader gave. */
function run(bytes: Uint8Array, path: string): { readonly report: Report; readonly read: Read } {
  const run = startRun();
  const exchanges: RawExchange[] = [];
  let form = '';
  readInputs([{ text: bytes, name: path }], (path, found) => {
    form = found;
    const sink = run.input(path, found);
    return {
      ...sink,
      exchange: (raw) => {
        exchanges.push(raw);
        sink.exchange(raw);
      },
    };
  });
  return { report: run.finish(), read: { form, exchanges } };
}

/** Why a text that is shown is not safe to show. */
export function shownWrongly(text: string, canary: string | null): readonly string[] {
  const wrong: string[] = [];
  const acting = ACTING.exec(text);
  if (acting !== null) wrong.push(`U+${acting[0].codePointAt(0)?.toString(16)} is shown`);
  const command = COMMAND.exec(text);
  if (command !== null) wrong.push(`a command of a build is shown: ${JSON.stringify(command[0])}`);
  // A page is wrapped: what stands on two lines is read as one word.
  if (canary !== null && (text.includes(canary) || text.replace(/\s+/g, '').includes(canary)))
    wrong.push('the secret comes out');
  return wrong;
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

export function miscounted({ diagnoses, inputs, summary }: Report): readonly string[] {
  const wrong: string[] = [];
  const equal = (what: string, is: number, wanted: number): void => {
    if (is !== wanted) wrong.push(`${what}: ${is}, but ${wanted} are listed`);
  };
  const of = (verdict: string): number => diagnoses.filter((each) => each.verdict === verdict).length;
  equal('summary.refused', summary.refused, diagnoses.filter(({ verdict }) => COUNTED.has(verdict)).length);
  equal('summary.wouldBeRefused', summary.wouldBeRefused, of('would-be-refused'));
  equal(
    'summary.exchanges',
    summary.exchanges,
    inputs.reduce((sum, { exchanges }) => sum + exchanges, 0),
  );
  const causes = Object.values(summary.byCause).reduce((sum, count) => sum + (count ?? 0), 0);
  if (causes > summary.refused + summary.cannotTell) wrong.push(`summary.byCause counts ${causes}`);
  if (summary.picked > summary.exchanges) wrong.push('summary.picked is more than all');
  const numbers = new Set(diagnoses.map(({ problem }) => problem));
  if ([...numbers].some((number) => number >= numbers.size)) wrong.push('problems are not numbered from 0');
  return wrong;
}

/** What must be the same of a recording and of what `sanitize` made of it. */
const verdictOf = ({ verdict, refusal, causes, exchange }: DiagnosisReport): string =>
  JSON.stringify([
    verdict,
    refusal.kind,
    refusal.code,
    exchange.status,
    exchange.operation,
    causes[0]?.id,
    causes[0]?.likelihood,
  ]);

const verdictsOf = (raws: readonly RawExchange[], form: string): readonly string[] => {
  const run = startRun({ all: true });
  const sink = run.input('shared.ndjson', form);
  for (const raw of raws) sink.exchange(raw);
  return run.finish().diagnoses.map(verdictOf);
};

/** As `sanitize` writes it, a line an exchange. */
function sanitized(raws: readonly RawExchange[]): string {
  const vault = createVault();
  for (const raw of raws) secure(raw, vault);
  return raws.map((raw) => `${inertJson(cleanDeep(toShared(secure(raw, vault)), vault.clean))}\n`).join('');
}

/** A label says neither what was wrong with a credential, nor what a JWT claimed: both go with the secret. */
function losesWithSecret(raw: RawExchange): boolean {
  const { credentials } = secure(raw, createVault());
  if (credentials.kind === 'bearer' && credentials.jwt !== null) return true;
  return 'fault' in credentials && credentials.fault !== undefined;
}

function wronglySanitized({ form, exchanges }: Read, canary: string | null): readonly string[] {
  if (exchanges.length === 0 || exchanges.length > 500) return [];
  const shared = sanitized(exchanges);
  const wrong = shownWrongly(shared, canary).map((each) => `sanitize: ${each}`);
  const again: RawExchange[] = [];
  const problems: string[] = [];
  readInputs([{ text: shared, as: 'ndjson' }], () => ({
    exchange: (raw) => void again.push(raw),
    took: () => {},
    problem: ({ at, message }) => void problems.push(`${at}: ${message}`),
  }));
  if (problems.length > 0) wrong.push(`sanitize: cannot be read again: ${problems[0]}`);
  if (again.length !== exchanges.length)
    wrong.push(`sanitize: ${exchanges.length} calls became ${again.length}`);
  if (exchanges.some(losesWithSecret)) return wrong;
  const [before, after] = [verdictsOf(exchanges, form), verdictsOf(again, form)];
  const at = before.findIndex((verdict, index) => verdict !== after[index]);
  if (at >= 0) wrong.push(`sanitize: ${before[at]} became ${after[at]}`);
  return wrong;
}

/** What is wrong with the report and its formats. */
function wrongIn(bytes: Uint8Array, canary: string | null): readonly string[] {
  const { report, read } = run(bytes, 'input');
  const wrong: string[] = [...miscounted(report)];
  if (!fits(report))
    wrong.push(`the report is not valid: ${fits.errors?.[0]?.instancePath} ${fits.errors?.[0]?.message}`);
  for (const name of FORMAT_NAMES) {
    const text = FORMATS[name].render(report, { verbose: true });
    wrong.push(...shownWrongly(text, canary).map((each) => `${name}: ${each}`));
    if (FORMATS[name].output !== 'json') continue;
    const value: unknown = name === 'ndjson' ? fromLines(text) : JSON.parse(text);
    if (!fits(value))
      wrong.push(`${name} is not valid: ${fits.errors?.[0]?.instancePath} ${fits.errors?.[0]?.message}`);
  }
  return [...wrong, ...wronglySanitized(read, canary)];
}

/** Milliseconds that reading and judging take, and how much more memory is held at most than ever before. */
function cost(bytes: Uint8Array): { readonly time: number; readonly memory: number } {
  const most = process.resourceUsage().maxRSS;
  const start = performance.now();
  const used = process.cpuUsage();
  for (const piece of FORMATS.json.write(run(bytes, 'input').report)) void piece;
  const { user, system } = process.cpuUsage(used);
  // Of a busy machine the clock tells too much, of several threads the processor.
  const time = Math.min(performance.now() - start, (user + system) / 1000);
  return { time, memory: (process.resourceUsage().maxRSS - most) * 1024 };
}

function tooDear(bytes: Uint8Array): readonly string[] {
  const wrong: string[] = [];
  const first = cost(bytes);
  let { time } = first;
  for (let tries = 1; tries < TRIES && time > MOST_TIME; tries += 1) time = Math.min(time, cost(bytes).time);
  if (time > MOST_TIME) wrong.push(`takes ${Math.round(time)} ms`);
  if (first.memory > MOST_MEMORY) wrong.push(`takes ${Math.round(first.memory / 1024 / 1024)} MB`);
  return wrong;
}

/** Everything that is wrong, a line each; empty is good. */
export function complaints({ bytes, canary }: FuzzInput): readonly string[] {
  try {
    const start = performance.now();
    const wrong = wrongIn(bytes, canary);
    // What takes long in all is measured by itself.
    const isDear = performance.now() - start > MOST_TIME || bytes.length > 100_000;
    return isDear ? [...wrong, ...tooDear(bytes)] : wrong;
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}
