/** How well a log was read: what was reported against what is true. */
import type { DiagnosisReport, Report } from '../../../src/index.js';
import type { Log, Truth } from './generator/log.js';

export interface Measured {
  readonly truths: number;
  /** Refusals of the log that were reported, if only by status or code. */
  readonly found: number;
  /** Of these, with status, code and operation right. */
  readonly whole: number;
  /** Reported refusals that are none. */
  readonly invented: number;
  /** What went wrong, a line each. */
  readonly wrong: readonly string[];
}

interface Told {
  readonly operation: string | null;
  readonly status: number | null;
  readonly code: string | null;
  readonly line: number | null;
}

/** Matches what was reported to what is true, the best fit first: each truth is found once. */
export function measure(log: Log, report: Report): Measured {
  const told = report.diagnoses.filter(({ verdict }) => verdict === 'refused').map(toldOf);
  const missed = [...log.truth];
  const whole = takeFits(told, missed, isWhole);
  const wrong: string[] = [];
  const partly = takeFits(told, missed, (one, truth) => {
    const isFit = isPartly(one, truth);
    if (isFit) wrong.push(`not whole: ${show(truth)}\n      told as: ${show(one)}`);
    return isFit;
  });
  wrong.push(
    ...missed.map((truth) => `missed: ${show(truth)}`),
    ...told.map((one) => `invented: ${show(one)}`),
  );
  return { truths: log.truth.length, found: whole + partly, whole, invented: told.length, wrong };
}

/** Takes each truth that fits away together with what told of it; the nearest in the text goes first. */
function takeFits(told: Told[], truths: Truth[], fits: (one: Told, truth: Truth) => boolean): number {
  let taken = 0;
  for (const truth of [...truths]) {
    const near = told
      .map((one, index) => ({ index, distance: Math.abs((one.line ?? 0) - truth.line), one }))
      .sort((a, b) => a.distance - b.distance)
      .find(({ one }) => fits(one, truth));
    if (near === undefined) continue;
    told.splice(near.index, 1);
    truths.splice(truths.indexOf(truth), 1);
    taken += 1;
  }
  return taken;
}

const toldOf = ({ exchange, refusal }: DiagnosisReport): Told => ({
  operation: exchange.operation,
  status: exchange.status,
  code: refusal.code,
  line: exchange.source.line,
});

const isAs = <T>(told: T | null, written: T | null, implied: T | null): boolean =>
  told === written || (written === null && told === implied);

const hasStatus = (one: Told, { status, implied }: Truth): boolean =>
  isAs(one.status, status, implied.status);
const hasCode = (one: Told, { code, implied }: Truth): boolean => isAs(one.code, code, implied.code);

const hasOperation = (one: Told, { operation, implied }: Truth): boolean =>
  isAs(one.operation, operation, implied.operation);

const isWhole = (one: Told, truth: Truth): boolean =>
  hasOperation(one, truth) && hasStatus(one, truth) && hasCode(one, truth);

/** The same refusal, of which something was not understood: never another operation's. */
const isPartly = (one: Told, truth: Truth): boolean =>
  (one.operation === truth.operation || one.operation === null || truth.operation === null) &&
  ((one.status !== null && one.status === truth.status) || (one.code !== null && hasCode(one, truth)));

const show = ({ line, operation, status, code }: Told | Truth): string =>
  `line ${line ?? '?'}: ${status ?? '-'} ${code ?? '-'} ${operation ?? '-'}`;
