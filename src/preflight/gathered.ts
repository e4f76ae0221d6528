/** What is gathered of one caller over all operations: what lacks, and what to mind. */
import { operationKey } from '../contract/index.js';
import type { CauseId } from '../judge/ids.js';
import { counted } from '../primitives/wording.js';
import { firstNames } from '../report/lists.js';
import { notAvailable, surely } from './cells.js';
import type { Judged } from './judge.js';
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
  return {
    add(judged, cell) {
      const lacks = lacksOf(judged);
      if (lacks !== null) lacking.push(lacks);
      const text = toMind(judged, cell);
      if (text === null) return;
      const known = minded.get(text) ?? { text, operations: [] };
      known.operations.push(operationKey(judged.operation));
      minded.set(text, known);
    },
    lacking: () => lacking,
    mind: () => [...minded.values()].map(sentence),
  };
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

function toMind(judged: Judged, cell: Cell): string | null {
  const { diagnosis, answer } = judged;
  if (answer.kind === 'conditional') {
    const names = [...new Set(answer.grants.map(({ permission }) => permission))];
    return `holds ${firstNames(names)} only under a condition of the role, which may refuse`;
  }
  if (cell.answer === 'N/AVAIL') {
    const gone = notAvailable(diagnosis);
    const failed = gone?.findings.find(({ outcome }) => outcome === 'fail');
    return `${failed?.message() ?? 'the organization does not offer what is needed'}, so that no role can carry it: it must be licensed first`;
  }
  if (cell.answer === 'PARTIAL' && isGone(judged))
    return 'holds in some divisions what the organization does not offer, so that no role can carry it elsewhere';
  if (cell.answer !== 'REFUSED') return null;
  const beyond = surely(diagnosis).find(({ id }) => NO_GRANT[id] !== undefined);
  return beyond === undefined ? null : (NO_GRANT[beyond.id] ?? null);
}
