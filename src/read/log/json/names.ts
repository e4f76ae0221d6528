/** Finds the row of the table for a name as a record writes it. */
import { CONTAINERS, FIELDS, type Group, type Part, SERVER_FIELDS } from './fields.js';

export interface Field {
  readonly part: Part;
  /** Of names for one part, the least counts first. */
  readonly rank: number;
}

export interface Container {
  /** What the names inside are put behind. */
  readonly inside: string;
  readonly group: Group | null;
}

export interface Name {
  readonly fields: readonly Field[];
  readonly container: Container | null;
  /** It may be an answer of the platform, standing as such. */
  readonly mayAnswer: boolean;
  /** It may hold a line of another log, which is read as one of its own. */
  readonly wraps: boolean;
  /** Only a server writes it, of its own request. */
  readonly isServers: boolean;
  /** What stands in it is a list of objects such as the record itself. */
  readonly isList: boolean;
  /** The header that it is, where each has a field of its own. */
  readonly header: string | null;
}

/** A name without what tells its spellings apart. */
export const fold = (name: string): string => name.replace(/[._\-:/ @]/g, '').toLowerCase();

const FOLDED = foldTable();
const CONTAINERS_BY_NAME: ReadonlyMap<string, Container> = new Map(
  CONTAINERS.flatMap(([inside, group, , names]) =>
    names.split(' ').map((name): [string, Container] => [fold(name), { inside: fold(inside), group }]),
  ),
);
const SERVERS: ReadonlySet<string> = new Set(SERVER_FIELDS.split(' ').map(fold));

function foldTable(): ReadonlyMap<string, readonly Field[]> {
  const table = new Map<string, Field[]>();
  let rank = 0;
  for (const [part, , names] of FIELDS) {
    for (const name of names.split(' ')) {
      const folded = fold(name);
      const fields = table.get(folded) ?? [];
      if (fields.every((field) => field.part !== part)) fields.push({ part, rank: rank++ });
      table.set(folded, fields);
    }
  }
  return table;
}

/** Records of one log have few names: each is looked up once, as long as they are few. */
const MOST_KEPT = 2_000;
const LONGEST = 80;
const kept = new Map<string, Map<string, Name | null>>();

/** The names that stand in one container, by how they are written there. */
export interface Names {
  /** What the name is of; null for one that says nothing of a call. */
  get(key: string): Name | null;
}

/** @param inside what the names are put behind, folded; one of the table's own. */
export function namesIn(inside: string): Names {
  const known = kept.get(inside) ?? new Map<string, Name | null>();
  kept.set(inside, known);
  return {
    get(key) {
      const name = known.get(key);
      if (name !== undefined) return name;
      const found = key.length > LONGEST ? null : nameOf(inside, key);
      if (known.size < MOST_KEPT && key.length <= LONGEST) known.set(key, found);
      return found;
    },
  };
}

const HEADER = /^http(request|response)headers?(?=.)/;

function nameOf(inside: string, key: string): Name | null {
  const own = fold(key);
  if (own === '') return null;
  const folded = inside + own;
  const fields = FOLDED.get(folded) ?? [];
  const container = CONTAINERS_BY_NAME.get(folded) ?? null;
  const isServers = inside === '' && SERVERS.has(own);
  const side = fields.length === 0 && container === null ? HEADER.exec(folded)?.[1] : undefined;
  if (side !== undefined) {
    const part = side === 'request' ? 'request-header' : 'response-header';
    const header = key.replace(/^.*headers?[._]/i, '').replaceAll('_', '-');
    return { ...NOTHING, fields: [{ part, rank: 0 }], header };
  }
  if (fields.length === 0 && container === null) return null;
  const mayAnswer = fields.some(({ part }) => part === 'answer');
  const wraps = fields.some(({ part }) => part === 'wrapped');
  return { ...NOTHING, fields, container, mayAnswer, wraps, isServers, isList: own === 'scopes' };
}

const NOTHING: Name = {
  fields: [],
  container: null,
  mayAnswer: false,
  wraps: false,
  isServers: false,
  isList: false,
  header: null,
};
