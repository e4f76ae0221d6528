/** One cell as a report has a call: what was asked of it, its cause, and what mends it. */
import { findOperation, isListing } from '../../contract/index.js';
import { CAUSES } from '../../judge/causes/index.js';
import type { CauseId, Verdict } from '../../judge/ids.js';
import { NOTHING_MISSING } from '../../judge/missing.js';
import { firstNames, MOST_NAMES } from '../../report/lists.js';
import type { CallerReport, CauseReport, DiagnosisReport, Place } from '../../report/types.js';
import type { Answer, CallerRow, Cell, MatrixRow, ToAdd } from '../types.js';
import { IN_ORGANIZATION } from './table.js';

/** What a place in a report names: the caller, or the line of a file that asks for the operation, where there is one. */
export type PlacedBy = 'caller' | 'file';

const VERDICTS: Readonly<Record<Answer, Verdict>> = {
  ok: 'allowed',
  open: 'allowed',
  PARTIAL: 'would-be-refused',
  REFUSED: 'would-be-refused',
  'N/AVAIL': 'would-be-refused',
  '?': 'cannot-tell',
};

export interface OfCell {
  readonly added: readonly ToAdd[];
  readonly shared: Shared;
  readonly problem: number;
  readonly by: PlacedBy;
}

/** The call of a cell; of an answer that is fine nearly all is shared with others. */
export function cellDiagnosis(
  { operation, at }: MatrixRow,
  cell: Cell,
  { shared, added, problem, by }: OfCell,
): DiagnosisReport {
  const [first] = at;
  const inFile = by === 'file' && first !== undefined;
  const resource = first?.what ?? null;
  const source = {
    path: inFile ? first.path : cell.caller,
    index: problem,
    line: inFile ? first.line : null,
    ...(inFile && resource !== null && { resource }),
  };
  const made = { ...shared, ...placed(source, operation, problem), verdict: VERDICTS[cell.answer] };
  // What is equal is the same, so that formats make it safe once.
  if (cell.answer === 'ok') return made;
  if (cell.answer === 'open') return { ...made, causes: NONE_NAMED, remarks: OPEN_REMARKS };
  if (cell.cause === null) return { ...made, causes: [], surer: [cell.why] };
  const said = answeredBy(operation, cell);
  return { ...made, ...(said !== null && { answered: said }), causes: [causeOf(cell.cause, cell, added)] };
}

/** null: that it would be refused, as the verdict says. */
function answeredBy(key: string, { answer }: Cell): string | null {
  if (answer !== 'PARTIAL') return null;
  const operation = findOperation(key);
  return operation !== null && isListing(operation)
    ? 'would be shortened'
    : 'would be refused in some divisions';
}

const NOTHING: readonly never[] = [];
const NONE_NAMED: readonly never[] = [];
const OPEN_REMARKS: readonly string[] = [
  'The contract names no permission for it; the service behind may still refuse.',
];

/**
 * Whether a caller acts where it is meant to, as a call of its own; null where nobody said where.
 *
 * @param file in which calls stand, where places are files: the name of a caller is none
 */
export function organizationDiagnosis(
  caller: CallerRow,
  shared: Shared,
  { problem, file }: { readonly problem: number; readonly file: string | null },
): DiagnosisReport | null {
  const { name, expected, expectedOrganization, organization } = caller;
  if (expectedOrganization === null) return null;
  const acts = organization?.id ?? organization?.name ?? 'one that is not known';
  const why = `the organization is ${acts}; it is meant to be ${expectedOrganization}`;
  const source = { path: file ?? name, index: problem, line: null };
  const made = { ...shared, ...placed(source, IN_ORGANIZATION, problem) };
  if (expected === true) return { ...made, verdict: 'allowed' };
  if (expected === null) return { ...made, verdict: 'cannot-tell', causes: [], surer: [why] };
  const cell = {
    caller: name,
    answer: 'REFUSED',
    why,
    grade: 'stated',
    likelihood: 'likely',
    divisions: [],
    cause: 'wrong-org',
  } as const;
  return {
    ...made,
    verdict: 'would-be-refused',
    answered: 'no',
    causes: [causeOf('wrong-org', cell, [])],
  };
}

function causeOf(
  id: CauseId,
  { caller, why, grade, likelihood, answer }: Cell,
  added: readonly ToAdd[],
): CauseReport {
  const isMended = (answer === 'REFUSED' || answer === 'PARTIAL') && MENDED.has(id) && added.length > 0;
  return {
    id,
    likelihood: likelihood ?? 'likely',
    blocking: true,
    relation: 'explains',
    who: CAUSES[id].who,
    summary: `${answer}: ${why}.`,
    evidence: grade === null ? [] : [{ grade, text: why, source: 'preflight' }],
    notKnown: [],
    fixes: isMended
      ? [
          {
            who: CAUSES[id].who,
            action: `Add ${added.map(addedText).join('; ')} to what ${caller} holds: that is all that roles and scopes can mend of it.`,
            command: null,
            where: null,
            use: added.flatMap(namesOf).slice(0, MOST_NAMES),
          },
        ]
      : [],
    noUse: [],
    rules: [],
  };
}

const namesOf = ({ permissions, scopes }: ToAdd): readonly string[] => [...permissions, ...scopes];

function addedText(added: ToAdd): string {
  const { divisions } = added;
  const where =
    divisions.length === 0 ? '' : ` in ${divisions.includes('*') ? 'all divisions' : firstNames(divisions)}`;
  return `${firstNames(namesOf(added))}${where}`;
}

const MENDED: ReadonlySet<CauseId> = new Set<CauseId>([
  'missing-permission',
  'missing-division-access',
  'missing-scope',
]);

type Placed = Pick<DiagnosisReport, 'exchange' | 'problem' | 'count' | 'places'>;
export type Shared = Omit<DiagnosisReport, keyof Placed | 'verdict'>;

/** What all diagnoses of a caller have in common. */
export const sharedBy = (caller: CallerRow): Shared => ({
  refusal: { kind: 'no-response', code: null, message: null, recognition: 'uncatalogued' },
  caller: callerOf(caller),
  missing: NOTHING_MISSING,
  mayBeMissing: NOTHING_MISSING,
  read: NOTHING,
  causes: NOTHING,
  findings: NOTHING,
  surer: NOTHING,
  questions: NOTHING,
  remarks: NOTHING,
});

/** @param operation what the call is, where it is none what was asked */
function placed(source: Place, operation: string, problem: number): Placed {
  const [method = null] = /^[A-Z]+(?= \/)/.exec(operation) ?? [];
  return {
    exchange: { source, method, url: null, status: null, operation, correlationId: null, time: null },
    problem,
    count: 1,
    places: [{ ...source, correlationId: null, time: null }],
  };
}

/** By the name under which it was asked: that tells callers apart, also two of one client. */
export const callerOf = ({ name }: CallerRow): CallerReport => ({
  label: name,
  actsAs: null,
  user: null,
  client: null,
  organization: null,
});
