/** A test case each problem: a refused call failed, what cannot be told was skipped. */
import type { Verdict } from '../../judge/ids.js';
import { answerOf, operationOf } from '../call-text.js';
import { weightOf } from '../fail-on.js';
import { findingLines, findingText } from '../finding-text.js';
import type { RenderOptions, SafeReport } from '../format.js';
import { rows } from '../rows.js';
import type { DiagnosisReport } from '../types.js';
import type { Case, Outcome } from './xml.js';

/** What is not known has passed no test, and failed none. */
const OUTCOMES: Readonly<Record<Verdict, Outcome>> = {
  refused: 'failed',
  'would-be-refused': 'failed',
  'cannot-tell': 'skipped',
  'no-answer': 'skipped',
  allowed: 'passed',
  'not-refused': 'passed',
};

/** @param strict what is not known fails */
export function outcomeOf(verdict: Verdict, strict: boolean): Outcome {
  const outcome = OUTCOMES[verdict];
  return outcome === 'skipped' && strict ? 'failed' : outcome;
}

/** As for the exit code: a refusal that does not count is skipped, and fails where nothing may stay open. */
export function outcomeOfProblem(
  diagnosis: Pick<DiagnosisReport, 'verdict' | 'causes'>,
  { strict, failOn }: Pick<RenderOptions, 'strict' | 'failOn'>,
): Outcome {
  const outcome = outcomeOf(diagnosis.verdict, strict);
  if (OUTCOMES[diagnosis.verdict] !== 'failed') return outcome;
  const weight = weightOf(diagnosis, failOn);
  return weight === 'counts' || (weight === 'undecided' && strict) ? 'failed' : 'skipped';
}

/** The inputs that a problem was seen in, as far as its places name them: it is a case of each. */
export const pathsOf = ({
  exchange,
  places,
}: Pick<DiagnosisReport, 'exchange' | 'places'>): ReadonlySet<string> =>
  new Set([exchange.source.path, ...places.map(({ path }) => path)]);

export function caseOf(
  diagnosis: DiagnosisReport,
  { severalCallers }: Pick<SafeReport, 'severalCallers'>,
  options: RenderOptions,
): Case {
  const { verdict, exchange, surer, questions } = diagnosis;
  const [row] = rows({ diagnoses: [diagnosis], inputs: [], severalCallers }, options.levels, options.names);
  const call = operationOf(diagnosis) ?? 'a call that is not given';
  const status = exchange.status === null ? '' : ` ${exchange.status}`;
  if (row !== undefined)
    return {
      name: `${call}${status} ${row.cause ?? row.rule}`,
      outcome: outcomeOfProblem(diagnosis, options),
      message: findingText(row),
      type: row.cause ?? row.rule,
      text: findingLines(row, options),
    };
  return {
    name: `${call}${status} ${verdict}`,
    outcome: outcomeOf(verdict, options.strict),
    message: `${call}: ${answerOf(diagnosis)}`,
    type: verdict,
    text: [...surer, ...questions],
  };
}
