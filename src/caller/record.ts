/** A caller under construction: the same questions as `Caller`, collected in any order. */
import { LIVE, type OrganizationRef, type Source } from '../exchange/types.js';
import { withConditions } from './conditions.js';
import { sortFacts } from './facts.js';
import type { Caller, Fact, Success } from './types.js';

type Lists = Omit<Caller, 'label' | 'successes'>;
/** Each question with the facts collected so far. */
export type FactLists = { [K in keyof Lists]: Lists[K][number][] };
export type Question = keyof FactLists;

export const emptyLists = (): FactLists => ({
  grantType: [],
  clientId: [],
  clientName: [],
  clientState: [],
  userId: [],
  userName: [],
  organization: [],
  homeOrganization: [],
  targetOrganization: [],
  multiOrg: [],
  region: [],
  scopes: [],
  scopesEnforced: [],
  grants: [],
  divisionNames: [],
  roles: [],
  offeredPermissions: [],
  accessPolicies: [],
  untold: [],
  idleAt: [],
  rejected: [],
});

export const QUESTIONS = Object.keys(emptyLists()) as Question[];

interface Division {
  readonly id: string | null;
  readonly name: string | null;
}
type Told = Pick<Fact<unknown>, 'grade' | 'source'>;

/** Divisions that are remembered by name; an organization has tens. */
const MOST_DIVISIONS = 200;

/** What a list of facts holds already; it is searched at each fact that is added. */
const held = new WeakMap<readonly Fact<unknown>[], Set<string>>();

function heldBy(facts: readonly Fact<unknown>[]): Set<string> {
  const known = held.get(facts);
  if (known !== undefined) return known;
  const fresh = new Set(facts.map(keyOf));
  held.set(facts, fresh);
  return fresh;
}

const keyOf = ({ grade, value }: Fact<unknown>): string => `${grade} ${JSON.stringify(value)}`;

/** Adds a fact unless the same value of the same grade is known already. Nothing else adds to the list. */
export function addFact<K extends Question>(lists: FactLists, question: K, fact: FactLists[K][number]): void {
  const facts = lists[question] as Fact<unknown>[];
  if (facts.length === 0) {
    facts.push(fact);
    return;
  }
  const known = heldBy(facts);
  const key = keyOf(fact);
  if (known.has(key)) return;
  known.add(key);
  facts.push(fact);
}

/** One caller from several collections; the later ones win among equal grades. */
export function buildCaller(
  label: string | null,
  parts: readonly FactLists[],
  successes: readonly Success[],
): Caller {
  const lists = emptyLists();
  for (const question of QUESTIONS) {
    const merged = parts.flatMap((part) => part[question] as Fact<unknown>[]);
    (lists as Record<Question, readonly Fact<unknown>[]>)[question] = sortFacts(merged);
  }
  return { label, ...lists, grants: withConditions(lists.grants), successes };
}

/** Adds the name of a division where an answer gives both; there is no use for the one without the other. */
export function addDivisionName(lists: FactLists, { id, name }: Division, { grade, source }: Told): void {
  if (id === null || name === null || id === name) return;
  if (lists.divisionNames.length < MOST_DIVISIONS)
    addFact(lists, 'divisionNames', { value: { id, name }, grade, source });
}

/** In words, for evidence: `recording.har:12`. What was asked live stands in no input. */
export function placeOf({ path, line, index }: Source): string {
  if (path === LIVE) return 'asked live';
  return line === null ? `${path} (call ${index + 1})` : `${path}:${line}`;
}

/** `the token response at recording.har:12`, `GET /api/v2/tokens/me, asked live`. */
export const atPlace = (what: string, source: Source): string =>
  `${what}${source.path === LIVE ? ',' : ' at'} ${placeOf(source)}`;

export const organizationRef = (value: unknown): OrganizationRef | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { id, name } = value as { id?: unknown; name?: unknown };
  if (typeof id !== 'string' && typeof name !== 'string') return null;
  return { ...(typeof id === 'string' ? { id } : {}), ...(typeof name === 'string' ? { name } : {}) };
};
