/** What `sanitize` makes of a recording: without secrets, inert, readable, and judged the same. */
import type { Exchange, RawExchange } from '../../src/exchange/types.js';
import { inertJson } from '../../src/primitives/inert-json.js';
import { HAR_BEGINS, HAR_ENDS, harEntryOf } from '../../src/read/har/written.js';
import { readInputs } from '../../src/read/input.js';
import { secure } from '../../src/redact/secure.js';
import { createVault } from '../../src/redact/vault.js';
import type { DiagnosisReport, Report } from '../../src/report/types.js';
import { startRun } from '../../src/run/run.js';
import { createSanitizer } from '../../src/run/sanitizer.js';
import { shownWrongly } from './shown.js';

/** More would be judged twice for long. */
const MOST_CALLS = 500;

/** What `sanitize` may be asked for. */
export interface Flags {
  readonly refused: boolean;
  readonly personal: boolean;
  readonly har: boolean;
}

interface Shared {
  /** The calls that are kept, and the number of each in the recording. */
  readonly exchanges: readonly Exchange[];
  readonly numbers: readonly number[];
  /** As `sanitize` writes it. */
  readonly text: string;
}

function sanitized(raws: readonly RawExchange[], form: string, { refused, personal, har }: Flags): Shared {
  const sanitizer = createSanitizer({ refused, personal, overflow: null });
  for (const raw of raws) sanitizer.learn(raw, 0, form);
  sanitizer.learnt();
  const exchanges: Exchange[] = [];
  const written: string[] = [];
  for (const raw of raws) {
    const exchange = sanitizer.secure(raw);
    const shared = sanitizer.share(exchange, 0);
    if (shared === null) continue;
    exchanges.push(exchange);
    written.push(inertJson(har ? harEntryOf(shared) : shared));
  }
  const text = har
    ? `${HAR_BEGINS}${written.join(',\n')}${HAR_ENDS}`
    : written.map((line) => `${line}\n`).join('');
  return { exchanges, numbers: exchanges.map(({ source }) => source.index), text };
}

/** What the answer says, whoever gave it. */
const answerOf = ({ refusal, exchange }: DiagnosisReport) => ({
  code: refusal.code,
  status: exchange.status,
});

/** What depends on who answered, and on which call. */
const callOf = (diagnosis: DiagnosisReport) => ({
  ...answerOf(diagnosis),
  refusal: diagnosis.refusal.kind,
  operation: diagnosis.exchange.operation,
});

const judgementOf = (diagnosis: DiagnosisReport) => ({
  ...callOf(diagnosis),
  verdict: diagnosis.verdict,
  cause: diagnosis.causes[0]?.id,
  likelihood: diagnosis.causes[0]?.likelihood,
});

/** A label that stands in an address up to its query: the address itself held a secret. */
const hidesAddress = ({ url }: Exchange): boolean => /#\d/.test(url?.split('?')[0] ?? '');

/**
 * A label says neither what a JWT claimed, nor what else was wrong with a credential where the words around it do not show
 * it: both go with the secret. They are facts about the caller, so other calls are judged by them, too.
 */
function losesWithSecret({ credentials: before }: Exchange, { credentials: after }: Exchange): boolean {
  if (before.kind === 'bearer' && before.jwt !== null) return true;
  return 'fault' in before && before.fault !== undefined && !('fault' in after && after.fault !== undefined);
}

const PLAIN: Flags = { refused: false, personal: false, har: false };

const isRefusal = ({ verdict }: DiagnosisReport): boolean =>
  verdict === 'refused' || verdict === 'would-be-refused';

export function wronglySanitized(
  raws: readonly RawExchange[],
  { diagnoses, inputs }: Report,
  canary: string | null,
  flags: Flags = PLAIN,
): readonly string[] {
  if (raws.length === 0 || raws.length > MOST_CALLS) return [];
  const { exchanges, numbers, text } = sanitized(raws, inputs[0]?.form ?? 'exchange', flags);
  const wrong = shownWrongly(text, canary).map((each) => `sanitize: ${each}`);
  if (exchanges.length === 0)
    return diagnoses.some(isRefusal) ? [...wrong, 'sanitize --refused keeps nothing'] : wrong;
  const run = startRun({ all: true });
  const again: RawExchange[] = [];
  readInputs([{ text, name: 'input', as: flags.har ? 'har' : 'ndjson' }], (path, form) => {
    // All of a paste are calls of one caller, which no line of the copy says.
    const sink = run.input(path, inputs[0]?.form ?? form);
    return {
      ...sink,
      exchange: (raw) => {
        again.push(raw);
        sink.exchange(raw);
      },
      problem: ({ at, message }) => void wrong.push(`sanitize: cannot be read again: ${at}: ${message}`),
    };
  });
  if (again.length !== exchanges.length)
    return [...wrong, `sanitize: ${exchanges.length} calls became ${again.length}`];

  // Refusals come first, so a verdict that changed would change the order, too.
  const after = new Map(run.finish().diagnoses.map((each) => [each.exchange.source.index, each]));
  const vault = createVault();
  const isLost = exchanges.some((exchange, at) => {
    const copy = again[at];
    return copy === undefined || losesWithSecret(exchange, secure(copy, vault));
  });
  const compared = exchanges.some(hidesAddress) ? answerOf : isLost ? callOf : judgementOf;
  // What a reader left out has a number, and no copy.
  const copies = new Map(numbers.map((index, at) => [index, at]));
  for (const diagnosis of diagnoses) {
    const copy = after.get(copies.get(diagnosis.exchange.source.index) ?? -1);
    if (copy === undefined && flags.refused && isRefusal(diagnosis))
      return [...wrong, `sanitize --refused drops a refused call, ${diagnosis.exchange.source.index}`];
    // What is kept as evidence tells no more than that.
    if (copy === undefined || (flags.refused && !isRefusal(diagnosis))) continue;
    const [is, was]: Readonly<Record<string, unknown>>[] = [compared(copy), compared(diagnosis)];
    const changed = Object.keys(was ?? {}).filter((field) => is?.[field] !== was?.[field]);
    if (changed.length === 0) continue;
    const told = (value = {}) => JSON.stringify(value);
    return [
      ...wrong,
      `sanitize${JSON.stringify(flags)} changes ${changed.join(', ')}: ${told(was)} became ${told(is)}`,
    ];
  }
  return wrong;
}
