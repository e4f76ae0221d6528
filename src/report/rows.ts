/** The neutral table: what a report finds, a row each, for all formats that list findings. */
import { type Actor, type CauseId, isRefusal, type Likelihood, type RuleId } from '../judge/ids.js';
import { fingerprint } from '../primitives/fingerprint.js';
import { grouped } from '../primitives/number.js';
import { isRecording } from '../read/forms.js';
import { answerOf, callOf, operationOf } from './call-text.js';
import { callerOrLabel } from './caller-text.js';
import type { SafeReport } from './format.js';
import { LEVEL_OF, type Level, type Levels } from './levels.js';
import { firstNames } from './lists.js';
import type { CauseReport, DiagnosisReport, InputReport, MissingReport } from './types.js';

/** A rule, or what is found without one: `undetermined`, nothing known explains it; `leaked-credentials` in an input. */
export type RowRule = RuleId | 'undetermined' | 'leaked-credentials';

export interface Row {
  /** The input, as it was named. */
  readonly file: string;
  /** Counts from 1; null where the input has none. */
  readonly line: number | null;
  readonly level: Level;
  readonly rule: RowRule;
  /** What names the operation from one run to the next (`operationOf`); null when no call is given. */
  readonly operation: string | null;
  /** null for leaked credentials. */
  readonly cause: CauseId | null;
  readonly likelihood: Likelihood | null;
  /** Who acts first. */
  readonly who: Actor;
  /** Who called, where that is known and not all calls of the report are of one caller; else empty. */
  readonly caller: string;
  /** One sentence or two in one line: the call, its answer, who called, the cause, why. */
  readonly text: string;
  /**
   * `missing routing:queue:view in division Home`, behind `also` where that is not the reason; empty when nothing is known to
   * be missing.
   */
  readonly missing: string;
  /** From rule, operation and cause: the same over runs, wherever the call stands. */
  readonly fingerprint: string;
  /** How many calls it is about. */
  readonly count: number;
  /** All that is known of it; null for leaked credentials. */
  readonly of: { readonly diagnosis: DiagnosisReport; readonly cause: CauseReport } | null;
}

/** The rule whose question a cause answers, for refusals that say themselves what no rule found. */
export const RULE_OF: Readonly<Record<CauseId, RowRule>> = {
  'not-genesys-cloud': 'host-known',
  'signed-url': 'signed-url',
  'wrong-region': 'region-match',
  'foreign-response': 'response-origin',
  'network-restriction': 'network-allowed',
  'cross-origin': 'response-origin',
  'wrong-token-endpoint': 'token-endpoint',
  'unknown-endpoint': 'operation-known',
  'wrong-method': 'operation-known',
  'invalid-token': 'token-accepted',
  'inactive-client': 'client-active',
  'wrong-org': 'organization-match',
  'no-user-context': 'caller-context',
  'no-client-context': 'caller-context',
  'missing-scope': 'scope-present',
  'unknown-scope': 'scope-known',
  'missing-permission': 'role-permissions',
  'other-subject': 'other-subject',
  'missing-division-access': 'division-access',
  'access-policy': 'access-policy',
  'feature-unavailable': 'feature-available',
  'resource-access': 'resource-access',
  'downstream-refusal': 'downstream',
  'missing-org-header': 'org-header',
  'undocumented-header': 'header-known',
  undetermined: 'undetermined',
};

/** Causes that what is missing is the reason of. */
const OF_RIGHTS: ReadonlySet<CauseId> = new Set<CauseId>([
  'missing-scope',
  'missing-permission',
  'other-subject',
  'missing-division-access',
]);

/** Is what is missing the reason, or only wrong besides? */
export const isOfRights = (cause: CauseId | null): boolean => cause !== null && OF_RIGHTS.has(cause);

/** `missing a:b:c or d:e:f`, in the words of a line; empty when nothing is missing for all that is known. */
export function missingText({
  missing,
  mayBeMissing,
}: Pick<DiagnosisReport, 'missing' | 'mayBeMissing'>): string {
  const surely = listsOf(missing);
  if (surely !== '') return `missing ${surely}`;
  const perhaps = listsOf(mayBeMissing);
  return perhaps === '' ? '' : `perhaps missing ${perhaps}`;
}

function listsOf({ permissions, scopes, divisions }: MissingReport): string {
  const joint = permissions.mode === 'ANY' ? 'or' : 'and';
  const any = (names: readonly string[], word: 'or' | 'and'): string =>
    names.length > 2
      ? firstNames(names, word).replace(/, (?=[^,…]*$)/, ` ${word} `)
      : names.join(` ${word} `);
  return [
    any(permissions.names, joint),
    divisions.length > 0 ? `in division ${firstNames(divisions)}` : '',
    scopes.length > 0 ? `${permissions.names.length > 0 ? 'and ' : ''}scope ${any(scopes, 'or')}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

interface RowWishes {
  readonly levels: Levels;
  readonly caller: string;
}

function rowOf(diagnosis: DiagnosisReport, cause: CauseReport, { levels, caller }: RowWishes): Row {
  const rule = cause.rules[0] ?? RULE_OF[cause.id];
  const operation = operationOf(diagnosis);
  const usual = cause.relation === 'explains' ? LEVEL_OF[cause.likelihood] : 'warning';
  const call = callOf(diagnosis.exchange) ?? 'A call that is not given';
  const also = cause.relation === 'explains' ? '' : 'also wrong: ';
  const by = caller === '' ? '' : `, for ${caller}`;
  const { source } = diagnosis.exchange;
  return {
    file: source.path,
    line: source.line,
    level: (isRule(rule) ? levels[rule] : undefined) ?? usual,
    rule,
    operation,
    cause: cause.id,
    likelihood: cause.likelihood,
    who: cause.who,
    caller,
    text: `${call}: ${answerOf(diagnosis)}${by}; ${also}${cause.id}, ${cause.likelihood}: ${cause.summary}`,
    missing: cause.relation === 'explains' ? missingBy(cause.id, missingText(diagnosis)) : '',
    fingerprint: fingerprint([rule, operation ?? '', cause.id]),
    count: diagnosis.count,
    of: { diagnosis, cause },
  };
}

/** Beside another reason what is missing is missing, too. */
const missingBy = (cause: CauseId, text: string): string =>
  text === '' || isOfRights(cause) ? text : `also ${text}`;

const isRule = (rule: RowRule): rule is RuleId => rule !== 'undetermined' && rule !== 'leaked-credentials';

function leakRow({ path, credentials }: InputReport): Row {
  const noun = credentials === 1 ? 'credential' : 'credentials';
  return {
    file: path,
    line: null,
    level: 'warning',
    rule: 'leaked-credentials',
    operation: null,
    cause: null,
    likelihood: null,
    who: 'you',
    caller: '',
    text: `The recording holds ${grouped(credentials)} live-looking ${noun}; share the output of 'why403 sanitize' instead`,
    missing: '',
    fingerprint: fingerprint(['leaked-credentials', path]),
    count: 1,
    of: null,
  };
}

/**
 * What explains each refusal first, and what is wrong besides; then the inputs that hold credentials. What only public
 * threads claim is no finding.
 *
 * @param levels those of a configuration; the usual ones where it names none
 * @param names whether people are named; else they are told by their ids
 */
export function* rows(
  { diagnoses, inputs, severalCallers }: Pick<SafeReport, 'diagnoses' | 'inputs' | 'severalCallers'>,
  levels: Levels = {},
  names = false,
): Iterable<Row> {
  for (const diagnosis of diagnoses) {
    if (!isRefusal(diagnosis.verdict)) continue;
    const caller = severalCallers ? callerOrLabel(diagnosis.caller, names) : '';
    const wishes = { levels, caller };
    const first = diagnosis.causes.find(({ relation }) => relation === 'explains');
    if (first !== undefined) yield rowOf(diagnosis, first, wishes);
    for (const cause of diagnosis.causes)
      if (cause.relation === 'also-wrong') yield rowOf(diagnosis, cause, wishes);
  }
  for (const input of inputs) if (input.credentials > 0 && isRecording(input.form)) yield leakRow(input);
}
