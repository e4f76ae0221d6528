/** The answer of one call and one caller, with the sentence that says what it rests on. */
import { weaker } from '../caller/facts.js';
import type { Grade } from '../caller/types.js';
import type { Finding } from '../judge/define-rule.js';
import { gradeOf } from '../judge/define-rule.js';
import type { CauseId } from '../judge/ids.js';
import { type Diagnosis, firstExplaining } from '../judge/judge.js';
import type { OrderedCause } from '../judge/order.js';
import { EVERYWHERE, type InDivision, type Judged } from './judge.js';
import type { Answer, Cell } from './types.js';
import { openText, wordsOf } from './words.js';

/** What grants or scopes can mend. */
const ADDABLE: ReadonlySet<CauseId> = new Set<CauseId>([
  'missing-scope',
  'missing-permission',
  'missing-division-access',
]);

/** The causes that make sure that it would be refused, in order. */
export const surely = ({ causes }: Pick<Diagnosis, 'causes'>): readonly OrderedCause[] =>
  causes.filter(({ relation, likelihood }) => relation === 'explains' && likelihood !== 'possible');

/** Can grants and scopes mend all that is in the way? */
export const isAddable = (diagnosis: Pick<Diagnosis, 'causes'>): boolean =>
  surely(diagnosis).every(({ id }) => ADDABLE.has(id));

/** The organization does not offer what is lacking, and nothing that grants cannot mend stands before that. */
export function notAvailable(diagnosis: Pick<Diagnosis, 'causes'>): OrderedCause | null {
  const first = surely(diagnosis).find(({ id }) => !ADDABLE.has(id));
  return first?.id === 'feature-unavailable' ? first : null;
}

/** The divisions of interest in which it is not as it should be. */
export const lackingIn = ({ divisions }: Pick<Judged, 'divisions'>): readonly InDivision[] =>
  divisions.filter(({ is }) => is === 'refused' || is === 'shortened');

export function cellOf(judged: Judged, caller: string): Cell {
  const { diagnosis } = judged;
  if (diagnosis.verdict === 'would-be-refused') return refusedCell(judged, caller);
  const lacking = lackingIn(judged);
  if (lacking.length > 0) return divisionCell(judged, caller, lacking);
  const open = judged.divisions.find(({ is }) => is === 'untold');
  if (open !== undefined || (judged.divisions.length === 0 && diagnosis.verdict !== 'allowed'))
    return untold(caller, openText(judged, open ?? null));
  if (judged.operation.permissions.mode === 'NONE')
    return {
      ...untold(caller, 'the contract names no permission for it; the service behind may still refuse'),
      answer: 'open',
    };
  return {
    caller,
    answer: 'ok',
    why: wordsOf.held(judged),
    grade: weakest(
      diagnosis.findings.filter(({ outcome, rule }) => outcome === 'pass' && DECISIVE.has(rule)),
    ),
    likelihood: null,
    divisions: [],
    cause: null,
  };
}

/** What an answer that speaks for a call rests on. */
const DECISIVE: ReadonlySet<Finding['rule']> = new Set<Finding['rule']>([
  'operation-known',
  'role-permissions',
  'division-access',
  'scope-present',
  'caller-context',
]);

const untold = (caller: string, why: string): Cell => ({
  caller,
  answer: '?',
  why,
  grade: null,
  likelihood: null,
  divisions: [],
  cause: null,
});

/** A cell of which nothing can be told, since nothing is known of the caller. */
export const unknownCell = (caller: string, problem: string | null): Cell =>
  untold(caller, problem ?? 'nothing is known of the caller');

/** Of results that were merged: another job asked this one. */
export const UNASKED = (caller: string): Cell =>
  untold(caller, 'this caller was not asked about this operation');

function refusedCell(judged: Judged, caller: string): Cell {
  const { diagnosis, divisions } = judged;
  const gone = notAvailable(diagnosis);
  const cause = gone ?? firstExplaining(diagnosis.causes) ?? null;
  return {
    caller,
    answer: gone === null ? 'REFUSED' : 'N/AVAIL',
    why: wordsOf.refused(judged, cause),
    divisions: divisions.map(({ division }) => division),
    ...ofCause(cause),
  };
}

/** Refused, or shortened without a word, in some of the divisions of interest, or in all of them. */
function divisionCell(judged: Judged, caller: string, lacking: readonly InDivision[]): Cell {
  const refused = lacking.find(({ is }) => is === 'refused');
  const inAll = lacking.every(({ is }) => is === 'refused') && lacking.length === judged.divisions.length;
  const answer: Answer = inAll && !heldSomewhere(judged) ? 'REFUSED' : 'PARTIAL';
  const own = refused?.division === EVERYWHERE ? null : (refused?.diagnosis ?? null);
  const first = own === null ? null : (surely(own)[0] ?? null);
  const found = ofCause(first);
  const { findings } = judged.diagnosis;
  return {
    caller,
    answer,
    why: wordsOf.lackingIn(judged, lacking),
    ...found,
    grade:
      found.grade ??
      weakest(findings.filter(({ rule }) => rule === 'role-permissions' || rule === 'division-access')),
    likelihood: found.likelihood ?? 'likely',
    divisions: lacking.map(({ division }) => division),
    cause: found.cause ?? 'missing-division-access',
  };
}

/** All divisions matter, and it is held in some. */
const heldSomewhere = ({ divisions, answer }: Judged): boolean =>
  divisions.some(({ division }) => division === EVERYWHERE) &&
  'where' in answer &&
  answer.where !== null &&
  answer.where.length > 0;

function ofCause(cause: OrderedCause | null): Pick<Cell, 'grade' | 'likelihood' | 'cause'> {
  if (cause === null) return { grade: null, likelihood: null, cause: null };
  return {
    grade: weakest(cause.findings.filter(({ outcome }) => outcome === 'fail')),
    likelihood: cause.likelihood,
    cause: cause.id,
  };
}

function weakest(findings: readonly Finding[]): Grade | null {
  let grade: Grade | null = null;
  for (const finding of findings) {
    const own = gradeOf(finding);
    if (own !== null) grade = grade === null ? own : weaker(grade, own);
  }
  return grade;
}
