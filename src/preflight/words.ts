/** The sentences of cells: what an answer rests on, or what would decide. */
import { RULES } from '../../rules/index.js';
import { divisionText } from '../caller/divisions.js';
import { needOf, type Reach } from '../caller/permission-answer.js';
import type { Finding } from '../judge/define-rule.js';
import { EVIDENCE, type EvidenceKind } from '../judge/evidence.js';
import { isHeldIn, whereWords } from '../judge/held.js';
import type { Diagnosis } from '../judge/judge.js';
import { keepsOpen, notAsked } from '../judge/open.js';
import type { OrderedCause } from '../judge/order.js';
import { firstNames } from '../report/lists.js';
import { EVERYWHERE, type InDivision, type Judged } from './judge.js';

/** What supplies it here, where that is another way than for one recorded call. */
const HERE: Readonly<Partial<Record<EvidenceKind, string>>> = {
  'object-division': 'which divisions matter (--division, or preflight.callers[].divisions)',
  body: 'trying it: what the platform answers names what is missing',
};

/** What the platform tells of a token that is at hand. */
const TOLD: ReadonlySet<EvidenceKind> = new Set<EvidenceKind>([
  'grant-type',
  'scopes',
  'grants',
  'divisions',
  'introspection',
  'organization',
  'client-state',
  'offered-permissions',
]);

const ASK = 'ask the platform: why403 token --format context';

/** `a:b:c`, `any of a:b:c, d:e:f`, `a:b:c and d:e:f, and needs both`; of many the first. */
function namesText(mode: 'any' | 'all', names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  if (mode === 'any') return `any of ${firstNames(names, 'or')}`;
  return names.length === 2
    ? `${names.join(' and ')}, and needs both`
    : `${firstNames(names)}, and needs all of them`;
}

const divisionsText = ({ caller }: Judged, divisions: readonly string[]): string =>
  firstNames(divisions.map((id) => (id === EVERYWHERE ? 'all divisions' : divisionText(caller, id))));

const failed = (cause: OrderedCause | null): readonly Finding[] =>
  cause?.findings.filter(({ outcome }) => outcome === 'fail') ?? [];

export const wordsOf = {
  /** `holds routing:queue:view in all divisions`. */
  held({ answer, caller, diagnosis }: Judged): string {
    if (answer.kind === 'held') {
      const names = [...new Set(answer.grants.map(({ permission }) => permission))];
      return `holds ${firstNames(names)}${whereWords(answer.where, caller)}`;
    }
    const passed = diagnosis.findings.find(
      ({ rule, outcome }) => rule === 'role-permissions' && outcome === 'pass',
    );
    return passed?.message() ?? 'nothing is known to be in the way';
  },

  /** `lacks any of …`, or what else is in the way. */
  refused({ operation, answer }: Judged, cause: OrderedCause | null): string {
    if (cause?.id === 'missing-permission' && answer.kind === 'lacking')
      return `lacks ${namesText(needOf(operation).mode, answer.names)}`;
    return failed(cause)[0]?.message() ?? 'it would be refused';
  },

  /** `held in a, not in b`. */
  lackingIn(judged: Judged, lacking: readonly InDivision[]): string {
    const { answer, caller, divisions } = judged;
    const where = 'where' in answer ? answer.where : null;
    const atMost = 'atMost' in answer ? answer.atMost : null;
    const isBound = answer.kind === 'conditional';
    const held = `held${isBound ? ' under a condition of the role' : ''}${whereWords(where, caller)}`;
    const idsOf = (those: readonly InDivision[]) => those.map(({ division }) => division);
    const open = divisions.filter(({ is }) => is === 'untold');
    const isIn = (reach: Reach, { division }: InDivision): boolean =>
      division !== EVERYWHERE && isHeldIn(reach, [division], caller) === true;
    // Where it is held under a condition is said already, if it is held nowhere without one.
    const bound = open.filter((one) => isIn(atMost, one) && !(isBound && isIn(where, one)));
    const dark = open.filter((one) => !isIn(atMost, one));
    const rest = [
      ...(bound.length === 0
        ? []
        : [`; in ${divisionsText(judged, idsOf(bound))} only under a condition of the role`]),
      ...(dark.length === 0 ? [] : [`; in ${divisionsText(judged, idsOf(dark))} it cannot be told`]),
    ].join('');
    if (!lacking.every(({ is }) => is === 'shortened'))
      return `${held}, not in ${divisionsText(judged, idsOf(lacking))}${rest}`;
    const others = lacking.some(({ division }) => division === EVERYWHERE)
      ? 'all others'
      : divisionsText(judged, idsOf(lacking));
    return `${held}; a listing leaves out, without a word, what is in ${others}${rest}`;
  },
};

/** Why it cannot be told, and what would decide it. */
export function openText(judged: Judged, open: InDivision | null): string {
  const diagnosis = open?.diagnosis ?? judged.diagnosis;
  const { answer, caller } = judged;
  const finding = findingsThatKeepOpen(diagnosis);
  // The rules do not keep a listing open; only in which divisions it is shortened is not known.
  if (finding.length === 0 && open !== null) {
    const held = 'where' in answer ? whereWords(answer.where, caller) : '';
    return `held${held}; whether it is held in ${divisionsText(judged, [open.division])} is not known: ${ASK}`;
  }
  // Nothing else says that it is held, which is what is odd.
  const isOdd = answer.kind === 'held' && finding.some(({ rule }) => rule === 'feature-available');
  if (isOdd) return `${wordsOf.held(judged)}, and yet ${finding.map(({ message }) => message()).join('; ')}`;
  const said = [...new Set(finding.map(({ message }) => message()))].slice(0, MOST_REASONS);
  const deciding = decidingText(finding.flatMap(({ missing }) => missing));
  const left = notAsked(diagnosis, diagnosis.subject, RULES).map(
    (id) => `the answer of ${id}, which is left out`,
  );
  const all = [...left, ...deciding];
  return `${said.join('; ') || 'not all rules were asked'}${all.length === 0 ? '' : `; what would decide it: ${all.join(', ')}`}`;
}

/** As many rules say why it is open. */
const MOST_REASONS = 2;

function findingsThatKeepOpen({ findings, causes, subject }: Diagnosis): readonly Finding[] {
  const told = causes.map(({ relation, findings: own }) => ({
    relation,
    rules: own.map(({ rule }) => rule),
  }));
  return findings.filter((finding) => keepsOpen(finding, told, subject, RULES));
}

function decidingText(kinds: readonly EvidenceKind[]): readonly string[] {
  const distinct = [...new Set(kinds)];
  const told = distinct.filter((kind) => TOLD.has(kind));
  return [
    ...told.map((kind, index) => EVIDENCE[kind].what + (index === told.length - 1 ? ` (${ASK})` : '')),
    ...distinct.filter((kind) => !TOLD.has(kind)).map((kind) => HERE[kind] ?? EVIDENCE[kind].what),
  ];
}
