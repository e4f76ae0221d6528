/** What `sanitize` makes of a recording: without secrets, inert, readable, and judged the same. */
import { toShared } from '../../src/exchange/export.js';
import type { Exchange, RawExchange } from '../../src/exchange/types.js';
import { inertJson } from '../../src/primitives/inert-json.js';
import { readInputs } from '../../src/read/input.js';
import { secure } from '../../src/redact/secure.js';
import { createVault } from '../../src/redact/vault.js';
import { cleanDeep } from '../../src/report/clean.js';
import type { DiagnosisReport, Report } from '../../src/report/types.js';
import { startRun } from '../../src/run/run.js';
import { shownWrongly } from './shown.js';

/** More would be judged twice for long. */
const MOST_CALLS = 500;

interface Shared {
  readonly exchanges: readonly Exchange[];
  /** As `sanitize` writes it, a line an exchange. */
  readonly text: string;
}

function sanitized(raws: readonly RawExchange[]): Shared {
  const vault = createVault();
  for (const raw of raws) secure(raw, vault);
  const exchanges = raws.map((raw) => secure(raw, vault));
  const lines = exchanges.map((each) => `${inertJson(cleanDeep(toShared(each), vault.clean))}\n`);
  return { exchanges, text: lines.join('') };
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

export function wronglySanitized(
  raws: readonly RawExchange[],
  { diagnoses, inputs }: Report,
  canary: string | null,
): readonly string[] {
  if (raws.length === 0 || raws.length > MOST_CALLS) return [];
  const { exchanges, text } = sanitized(raws);
  const wrong = shownWrongly(text, canary).map((each) => `sanitize: ${each}`);
  const run = startRun({ all: true });
  const again: RawExchange[] = [];
  readInputs([{ text, name: 'input', as: 'ndjson' }], (path, form) => {
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
  if (again.length !== raws.length)
    return [...wrong, `sanitize: ${raws.length} calls became ${again.length}`];

  // Refusals come first, so a verdict that changed would change the order, too.
  const after = new Map(run.finish().diagnoses.map((each) => [each.exchange.source.index, each]));
  const vault = createVault();
  const isLost = exchanges.some((exchange, at) => {
    const copy = again[at];
    return copy === undefined || losesWithSecret(exchange, secure(copy, vault));
  });
  const compared = exchanges.some(hidesAddress) ? answerOf : isLost ? callOf : judgementOf;
  // What a reader left out has a number, and no copy.
  const copies = new Map(raws.map(({ source }, at) => [source.index, at]));
  for (const diagnosis of diagnoses) {
    const copy = after.get(copies.get(diagnosis.exchange.source.index) ?? -1);
    if (copy === undefined) continue;
    const [is, was]: Readonly<Record<string, unknown>>[] = [compared(copy), compared(diagnosis)];
    const changed = Object.keys(was ?? {}).filter((field) => is?.[field] !== was?.[field]);
    if (changed.length === 0) continue;
    const told = (value = {}) => JSON.stringify(value);
    return [...wrong, `sanitize changes ${changed.join(', ')}: ${told(was)} became ${told(is)}`];
  }
  return wrong;
}
