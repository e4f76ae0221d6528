/** What is gathered of one caller over all operations: what lacks, and what to mind. */
import { isListing, operationKey } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { accepted } from '../judge/causes/scope.js';
import { whereWords } from '../judge/held.js';
import type { CauseId } from '../judge/ids.js';
import { minimalFor } from '../needs/minimal.js';
import { counted } from '../primitives/wording.js';
import { firstNames } from '../report/lists.js';
import { surely } from './cells.js';
import { EVERYWHERE, type Judged } from './judge.js';
import { isGone, type Lacks, lacksOf } from './lacks.js';
import type { Cell } from './types.js';

export interface Gathered {
  add(judged: Judged, cell: Cell): void;
  lacking(): readonly Lacks[];
  /** Sentences: conditions, and what no grant mends. */
  mind(): readonly string[];
}

interface Minded {
  /** The sentence before the operations that it is about. */
  readonly text: string;
  readonly operations: string[];
}

export function createGathered(): Gathered {
  const lacking: Lacks[] = [];
  const minded = new Map<string, Minded>();
  /** Each with the scopes that would do, if scopes are enforced. */
  const unscoped: Operation[] = [];
  return {
    add(judged, cell) {
      if (mayLackScope(judged))
        unscoped.push({
          ...judged.operation,
          permissions: { mode: 'NONE', names: [] },
          scopes: accepted(judged.diagnosis.subject),
        });
      const lacks = lacksOf(judged);
      if (lacks !== null) lacking.push(lacks);
      const text = toMind(judged, cell);
      if (text === null) return;
      const known = minded.get(text) ?? { text, operations: [] };
      known.operations.push(operationKey(judged.operation));
      minded.set(text, known);
    },
    lacking: () => lacking,
    mind: () => [...[...minded.values()].map(sentence), ...scopesToMind(unscoped)],
  };
}

/** It has no scope that would do, and nobody knows whether scopes are enforced. */
const mayLackScope = ({ diagnosis }: Judged): boolean =>
  diagnosis.findings.some(({ rule, outcome }) => rule === 'scope-present' && outcome === 'fail') &&
  !surely(diagnosis).some(({ id }) => id === 'missing-scope');

function scopesToMind(operations: readonly Operation[]): readonly string[] {
  const { scopes } = minimalFor(operations, { scopes: true });
  if (scopes.length === 0) return [];
  const text = `if the organization enforces scopes, the client needs the ${scopes.length === 1 ? 'scope' : 'scopes'} ${scopes.join(', ')}, too (--scopes-enforced says that it does)`;
  return [sentence({ text, operations: operations.map(operationKey) })];
}

const sentence = ({ text, operations: [first = '', ...others] }: Minded): string =>
  others.length === 0
    ? `${text} (${first})`
    : `${text} (${counted(others.length + 1, 'operation')}, the first of them ${first})`;

/** What is in the way of an operation, and no grant and no scope mends. */
const NO_GRANT: Readonly<Partial<Record<CauseId, string>>> = {
  'no-user-context':
    'needs a user, so that no role of a client mends it: log a user in, or use an operation that names the user in its path',
  'no-client-context': 'needs client credentials, so that no role of a user mends it',
  'wrong-org': 'would go to another organization than the token acts in, which no role mends',
  'inactive-client': 'would be refused, since the OAuth client is not active, which no role mends',
  'unknown-endpoint': 'is not in the contract any more, which no role mends',
};

/** A listing is not refused, and yet may not hold what whoever calls looks for. */
function shortenedTo(judged: Judged, { answer: said }: Cell): string | null {
  const { operation, divisions, answer, caller } = judged;
  if (said !== 'ok' || divisions.length > 0 || !isListing(operation) || answer.kind !== 'held') return null;
  const { where } = answer;
  return where === EVERYWHERE || where === null
    ? null
    : `a listing holds, without a word, only what is in the divisions in which the permission is held:${whereWords(where, caller)}`;
}

function toMind(judged: Judged, cell: Cell): string | null {
  const { diagnosis, answer } = judged;
  if (answer.kind === 'conditional') {
    const names = [...new Set(answer.grants.map(({ permission }) => permission))];
    return `holds ${firstNames(names)} only under a condition of the role, which may refuse: a role without the condition would not`;
  }
  // What is not offered stands in the cell.
  if (cell.answer === 'N/AVAIL')
    return 'must be licensed first: no role can carry what the organization does not offer';
  const short = shortenedTo(judged, cell);
  if (short !== null) return short;
  if (cell.answer === 'PARTIAL' && isGone(judged))
    return 'holds in some divisions what the organization does not offer, so that no role can carry it elsewhere';
  if (cell.answer !== 'REFUSED') return null;
  const beyond = surely(diagnosis).find(({ id }) => NO_GRANT[id] !== undefined);
  return beyond === undefined ? null : (NO_GRANT[beyond.id] ?? null);
}
