/**
 * From findings and refusal to ordered causes: first what the refusal names, then what fits it by likelihood,
 * then by layer; what it excludes is dropped; what is merely wrong beside it stands last.
 */

import type { Caller } from '../caller/types.js';
import { isListing } from '../contract/index.js';
import type { PermissionMode } from '../contract/types.js';
import type { RefusalKind } from '../refusal/types.js';
import { type Against, EXCLUDED, type Fit, type FitOf } from './causes/define.js';
import { CAUSES } from './causes/index.js';
import type { Finding, Relation } from './define-rule.js';
import { CAUSE_IDS, type CauseId, type Likelihood } from './ids.js';
import { lessSure, likelihoodOf, likelihoodRank, surer } from './likelihood.js';
import { contractPremise } from './premises.js';
import { isLimited, isRefused, isUnlistedHost, type Subject } from './subject.js';

export interface OrderedCause {
  readonly id: CauseId;
  readonly likelihood: Likelihood;
  readonly relation: Relation;
  /** The first explaining cause, unless it is only possible. */
  readonly blocking: boolean;
  readonly named: boolean;
  /** The answer itself says or suggests it. */
  readonly said: boolean;
  readonly findings: readonly Finding[];
  readonly contradiction: Against | null;
}

interface Stand {
  readonly id: CauseId;
  readonly stands: FitOf;
  /** The answer may name or suggest the cause; otherwise only a rule can bring it up. */
  readonly mayBeSaid: boolean;
}

/** How each cause stands to a kind of refusal, by layer. Most causes play no part in a refusal. */
const STANDS: ReadonlyMap<RefusalKind, readonly Stand[]> = new Map(
  (Object.keys(EXCLUDED) as RefusalKind[]).map((kind) => [kind, CAUSE_IDS.map((id) => standOf(id, kind))]),
);

function standOf(id: CauseId, kind: RefusalKind): Stand {
  const stands = CAUSES[id].fits[kind];
  const mayBeSaid = typeof stands === 'function' || stands === 'names' || stands === 'suggests';
  return { id, stands, mayBeSaid };
}

/**
 * The causes that findings and refusal bring up, in order: explaining ones first (what the answer names, then by
 * likelihood, then what a fact about this caller points at, then by layer), then what is wrong beside. Never empty for
 * a refusal or a limit: `undetermined` stands where nothing explains it. The first is marked blocking unless only possible.
 */
export function orderCauses(
  subject: Subject,
  caller: Caller,
  findings: readonly Finding[],
): readonly OrderedCause[] {
  const explaining: OrderedCause[] = [];
  const beside: OrderedCause[] = [];
  const nominated = collect(findings);
  for (const { id, stands, mayBeSaid } of STANDS.get(subject.refusal.kind) ?? []) {
    const nominations = nominated.get(id);
    if (nominations === undefined && !mayBeSaid) continue;
    const fit = typeof stands === 'function' ? stands(subject, caller) : stands;
    if (nominations === undefined && fit !== 'names' && fit !== 'suggests') continue;
    const cause = explain(id, fit, { subject, caller }, nominations ?? []);
    if (cause !== null) explaining.push(cause);
    else {
      const remark = besides(id, fit, nominations ?? []);
      if (remark !== null) beside.push(remark);
    }
  }
  const usual = usualCauses(subject, explaining);
  explaining.sort((a, b) => compare(rank(a, usual), rank(b, usual)));
  const top = explaining[0];
  if (top === undefined && (isRefused(subject) || isLimited(subject))) explaining.push(undetermined());
  if (top !== undefined && top.likelihood !== 'possible') explaining[0] = { ...top, blocking: true };
  return [...explaining, ...beside];
}

interface Nominated {
  readonly finding: Finding;
  readonly relation: Relation;
  readonly likelihood: Likelihood;
}

function collect(findings: readonly Finding[]): Map<CauseId, Nominated[]> {
  const byCause = new Map<CauseId, Nominated[]>();
  for (const finding of findings) {
    for (const { cause, relation, atMost } of finding.nominates) {
      const proven = finding.outcome === 'fail' ? likelihoodOf(finding.premises) : 'possible';
      const likelihood = atMost === undefined ? proven : lessSure(proven, atMost);
      const known = byCause.get(cause);
      const entry = { finding, relation, likelihood };
      if (known === undefined) byCause.set(cause, [entry]);
      else known.push(entry);
    }
  }
  return byCause;
}

function explain(
  id: CauseId,
  fit: Fit,
  { subject, caller }: { readonly subject: Subject; readonly caller: Caller },
  nominations: readonly Nominated[],
): OrderedCause | null {
  const explaining = nominations.filter(({ relation }) => relation === 'explains');
  if (fit === 'excluded' || id === 'undetermined') return null;
  const own = saidBy(subject, fit);
  if (own === null && explaining.length === 0) return null;
  const best = explaining.reduce<Likelihood>((sofar, { likelihood }) => surer(sofar, likelihood), 'possible');
  const allowed = fit === 'doubtful' ? 'possible' : fit === 'suggests' ? lessSure(best, 'likely') : best;
  const contradiction =
    CAUSES[id].contradiction?.(subject, caller) ?? (fit === 'names' ? hostDoubt(id, subject) : null);
  const sure = own === null ? allowed : fit === 'names' ? own : surer(own, allowed);
  const likelihood = contradiction === null ? sure : lessSure(sure, contradiction.atMost ?? 'likely');
  // What is told or proved to be held outweighs the words of the answer.
  const named = fit === 'names' && !(contradiction?.atMost === 'possible' && isOfOneObject(subject));
  return {
    id,
    likelihood,
    relation: 'explains',
    blocking: false,
    named,
    said: own !== null,
    findings: explaining.map(({ finding }) => finding),
    contradiction,
  };
}

/** A listing is shortened to what the caller may see: neither a division nor one object refuses it. */
const isOfOneObject = ({ operation }: Pick<Subject, 'operation'>): boolean =>
  operation === null || !isListing(operation);

/** The answer of a host that is none of the platform's is not certainly the platform's. */
function hostDoubt(id: CauseId, subject: Subject): Against | null {
  if (CAUSES[id].layer === 'host' || !isUnlistedHost(subject)) return null;
  return {
    ...contractPremise(
      `${subject.hostName ?? 'the host'} is none of the published hosts; a gateway may answer so`,
    ),
    leaves: 'whether the host is a gateway in front of the platform',
  };
}

/** What the answer itself says of a cause. Corrected codes and words of no catalogue are never certain. */
function saidBy({ refusal }: Subject, fit: Fit): Likelihood | null {
  if (fit === 'names') return refusal.recognition === 'catalogued' ? 'certain' : 'likely';
  return fit === 'suggests' ? (refusal.recognition === 'uncatalogued' ? 'possible' : 'likely') : null;
}

/** What does not explain this refusal and is wrong all the same: stated so by a rule, or proved though excluded. */
function besides(id: CauseId, fit: Fit, nominations: readonly Nominated[]): OrderedCause | null {
  const proved = (entry: Nominated) =>
    fit === 'excluded' && entry.relation === 'explains' && entry.likelihood === 'certain';
  const remarks = nominations
    .filter((entry) => entry.relation !== 'explains' || proved(entry))
    .map((entry) => ({
      ...entry,
      relation: entry.relation === 'claimed' ? ('claimed' as const) : ('also-wrong' as const),
    }));
  const relation = remarks[0]?.relation;
  if (relation === undefined) return null;
  const likelihood = remarks.reduce<Likelihood>((sofar, entry) => surer(sofar, entry.likelihood), 'possible');
  const findings = remarks.map(({ finding }) => finding);
  return {
    id,
    likelihood,
    relation,
    blocking: false,
    named: false,
    said: false,
    findings,
    contradiction: null,
  };
}

type Rank = readonly [
  unnamed: boolean,
  likelihood: number,
  contradicted: boolean,
  open: boolean,
  unusual: number,
  unspecific: boolean,
  layer: number,
];

/** By the first place in which two causes differ, the smaller stands first. */
function rank(cause: OrderedCause, usual: readonly CauseId[]): Rank {
  const isPossible = cause.likelihood === 'possible';
  const place = usual.indexOf(cause.id);
  return [
    !cause.named,
    likelihoodRank(cause.likelihood),
    !cause.named && cause.contradiction?.atMost === 'possible',
    // A check that failed outranks one that could not be made.
    isPossible && !cause.said && !hasFailed(cause),
    isPossible && place >= 0 ? place : usual.length,
    !isSpecific(cause),
    CAUSE_IDS.indexOf(cause.id),
  ];
}

const hasFailed = ({ findings }: OrderedCause): boolean => findings.some(({ outcome }) => outcome === 'fail');

function compare(a: Rank, b: Rank): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : Number(a[at]) - Number(b[at]);
}

/** A fact about the caller, and not only the words of the answer, speaks for it. */
const isSpecific = ({ findings }: OrderedCause): boolean =>
  findings.some(
    ({ outcome, premises }) =>
      outcome === 'fail' &&
      premises.some(({ grade }) => grade === 'stated' || grade === 'introspection' || grade === 'sibling'),
  );

/** May a permission be required? Where the contract names none, the platform is taken to check none. */
const MAY_REQUIRE: Readonly<Record<PermissionMode, boolean>> = {
  ANY: true,
  ALL: true,
  NONE: false,
  UNKNOWN: true,
};

/** What a refusal that gives no reason usually is where the service behind the public layer gave it (design section 4). */
const OF_THE_SERVICE = [
  'resource-access',
  'no-user-context',
  'other-subject',
  'missing-permission',
  'access-policy',
] as const satisfies readonly CauseId[];

/** Which of the merely possible causes come first: those that the answer stands for most often. */
function usualCauses(
  { refusal, operation, match, caseDiffers, hostIsPlaceholder, kind }: Subject,
  explaining: readonly OrderedCause[],
): readonly CauseId[] {
  if (hostIsPlaceholder && (match.kind === 'no-path' || match.kind === 'unknown'))
    return ['not-genesys-cloud'];
  if (refusal.status === 401 || kind === 'token') return ['invalid-token'];
  // The public layer says which permission is missing; a bare code is of the service behind it.
  if (refusal.kind === 'generic' && operation !== null) return OF_THE_SERVICE;
  if (refusal.kind === 'unexplained' && refusal.hint === 'scope') return ['missing-scope'];
  const requires =
    operation === null
      ? match.kind === 'no-path' || match.kind === 'method-missing'
      : MAY_REQUIRE[operation.permissions.mode];
  if (!requires || (refusal.status !== null && refusal.status !== 403)) return [];
  // Where the permission is known to be held, its division is what is left of it.
  const isOpen = explaining.some(({ id }) => id === 'missing-permission');
  if (isOpen) return ['missing-permission'];
  if (!isOfOneObject({ operation })) return ['access-policy', 'feature-unavailable'];
  return caseDiffers ? ['unknown-endpoint', 'missing-division-access'] : ['missing-division-access'];
}

const undetermined = (): OrderedCause => ({
  id: 'undetermined',
  likelihood: 'possible',
  relation: 'explains',
  blocking: false,
  named: false,
  said: false,
  findings: [],
  contradiction: null,
});
