/**
 * The server's words against what is held (design section 4): an answer says that a right is missing, and grants that
 * are known, or a success of the same token, hold it.
 */

import { divisionId, divisionText } from '../caller/divisions.js';
import { better } from '../caller/facts.js';
import { answerNeed, type Need, type NeedAnswer, needOf, type Reach } from '../caller/permission-answer.js';
import { sameRight } from '../caller/siblings.js';
import type { Caller } from '../caller/types.js';
import { isPermission, looksLikePermission, namesPermissions, operationKey } from '../contract/index.js';
import { isUuid } from '../primitives/uuid.js';
import { either } from '../primitives/wording.js';
import { factPremise, type Premise, premise } from './define-rule.js';
import type { Likelihood } from './ids.js';
import type { Subject } from './subject.js';

/** What is needed and known to be held. */
export interface Holding {
  /** `free`: by a grant without a condition. `conditional`: only by such with one. `sibling`: a success shows it. */
  readonly kind: 'free' | 'conditional' | 'sibling';
  readonly where: Reach;
  /** Names of the roles that give it, as far as they are told. */
  readonly roles: readonly string[];
  readonly premise: Premise;
}

export const SAME_SUCCEEDED = 'a call of the same token that needs the same succeeded';

/** The names of an answer that are no permissions: the platform is known to name classes of its own. */
export const unusable = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !isPermission(name) && !looksLikePermission(name));

/** The permissions that the answer itself names, and that can be permissions. */
export function namedPermissions({ refusal }: Subject): readonly string[] {
  if (refusal.kind !== 'permissions' && refusal.kind !== 'divisions') return [];
  const none = unusable(refusal.names);
  return none.length === 0 ? refusal.names : refusal.names.filter((name) => !none.includes(name));
}

/** The permissions that would do: those that the answer names, else those of the contract. */
export function wanted(subject: Subject): Need {
  const { refusal, operation } = subject;
  const names = namedPermissions(subject);
  if (names.length > 0) return { mode: refusal.kind === 'permissions' ? refusal.mode : 'any', names };
  if (operation === null) return { mode: 'any', names: [] };
  return { mode: operation.permissions.mode === 'ALL' ? 'all' : 'any', names: operation.permissions.names };
}

/** What the contract requires, where the answer names something else. */
export interface WrongHint {
  /** What the contract requires, and the caller lacks. */
  readonly need: Need;
  readonly lacking: Extract<NeedAnswer, { kind: 'lacking' }>;
  /** What the answer names, and the caller holds. */
  readonly named: readonly string[];
  readonly held: Extract<NeedAnswer, { kind: 'held' }>;
}

/**
 * The platform is known to name wrong permissions: the answer names what is told to be held, and not what the contract
 * requires and the caller is told to lack.
 */
export function wrongHint(subject: Subject, caller: Caller): WrongHint | null {
  const { refusal, operation } = subject;
  if (refusal.kind !== 'permissions' || refusal.organization !== 'own' || operation === null) return null;
  const named = namedPermissions(subject);
  if (named.length === 0 || !namesPermissions(operation)) return null;
  if (named.some((name) => operation.permissions.names.includes(name))) return null;
  const held = answerNeed(caller, wanted(subject));
  const lacking = answerNeed(caller, needOf(operation));
  if (held.kind !== 'held' || lacking.kind !== 'lacking') return null;
  if (held.fact.grade !== 'introspection' || lacking.fact.grade !== 'introspection') return null;
  return { need: { ...needOf(operation), names: lacking.names }, lacking, named, held };
}

/** What is wanted, without those of a list of all that are known to be held: nothing that is held is to be granted. */
export function lackingOf(subject: Subject, caller: Caller): Need {
  const hint = wrongHint(subject, caller);
  if (hint !== null) return hint.need;
  const need = wanted(subject);
  if (need.mode === 'any') return need;
  const names = need.names.filter(
    (name) => answerNeed(caller, { mode: 'any', names: [name] }).kind !== 'held',
  );
  return names.length === 0 ? need : { ...need, names };
}

/**
 * What is known to be held of that which a refusal for permissions or divisions is about; null when nothing is. A success
 * of the same token shows that it was held, whatever a list says that may be of another time.
 */
export function holding(subject: Subject, caller: Caller): Holding | null {
  const { refusal } = subject;
  if (refusal.kind === 'permissions' ? refusal.organization !== 'own' : refusal.kind !== 'divisions')
    return null;
  const need = wanted(subject);
  if (need.names.length === 0) return null;
  const answer = answerNeed(caller, need);
  const decided = answer.kind !== 'partial' && answer.kind !== 'unknown';
  const told = decided && answer.kind !== 'lacking' && better(answer.fact.grade, 'sibling');
  if (!told && answer.kind !== 'held') {
    const proven = provenBySibling(subject, caller);
    if (proven !== null) return proven;
  }
  if (!decided || answer.kind === 'lacking') return null;
  const { where } = answer;
  const roles = answer.grants.flatMap(({ role }) => (role === null ? [] : [role]));
  const kind = answer.kind === 'conditional' ? 'conditional' : 'free';
  const distinct = [...new Set(roles)];
  // A wildcard, or a general permission, gives it by another name.
  const wide = answer.grants.map(({ permission }) => permission).filter((name) => !need.names.includes(name));
  const names = [...new Set(wide)].slice(0, 3);
  const how = [...names, ...(distinct.length > 0 ? [`role ${either(distinct, 'and')}`] : [])];
  const by = how.length > 0 ? `, by ${how.join(' of ')}` : '';
  return {
    kind,
    where,
    roles: distinct,
    premise: factPremise(answer.fact, () => `the permission is ${heldWords({ kind, where }, caller)}${by}`),
  };
}

/** A success that needed the same by the contract; where the answer names another permission, only of the same operation. */
function provenBySibling(subject: Subject, caller: Caller): Holding | null {
  const { operation, hostName, period } = subject;
  if (operation === null || !namesPermissions(operation)) return null;
  const success = sameRight(caller, operation, hostName, period);
  if (success === null) return null;
  const named = namedPermissions(subject);
  const asked = (name: string) => operation.permissions.names.includes(name);
  const agrees =
    wanted(subject).mode === 'all' ? named.every(asked) : named.length === 0 || named.some(asked);
  if (!agrees && success.operation !== operationKey(operation)) return null;
  return {
    kind: 'sibling',
    where: null,
    roles: [],
    premise: premise('sibling', success.source, SAME_SUCCEEDED),
  };
}

/** `held in all divisions`, `held under a condition of the role, in division …`. */
export function heldWords({ kind, where }: Pick<Holding, 'kind' | 'where'>, caller: Caller): string {
  if (kind === 'sibling') return SAME_SUCCEEDED;
  return `held${kind === 'conditional' ? ' under a condition of the role' : ''}${whereWords(where, caller)}`;
}

/** ` in all divisions`, ` in division a, b`, or nothing when it is not told. */
export function whereWords(where: Reach, caller: Caller): string {
  if (where === null) return '';
  if (where === '*') return ' in all divisions';
  return where.length === 0
    ? ' in no division in common'
    : ` in division ${where.map((id) => divisionText(caller, id)).join(', ')}`;
}

/**
 * Is it held in one of these divisions? null when that is not told. Ids and names are compared without case; a name of
 * which no answer told the id may be that of any id.
 */
export function isHeldIn(where: Reach, divisions: readonly string[], caller: Caller): boolean | null {
  if (where === '*') return true;
  if (where === null || divisions.length === 0) return null;
  const held = new Set(where.map((division) => divisionId(caller, division)));
  const asked = divisions.map((division) => divisionId(caller, division));
  if (asked.some((division) => held.has(division))) return true;
  const sorts = new Set([...held, ...asked].map(isUuid));
  return sorts.size > 1 ? null : false;
}

/**
 * What is held although the answer says that it is missing, or missing in the division; null when nothing contradicts
 * the answer. A grant in another division, or one whose divisions are not told, does not contradict a refusal for a division.
 */
export function heldAllTheSame(subject: Subject, caller: Caller): Holding | null {
  const held = holding(subject, caller);
  if (held === null || wrongHint(subject, caller) !== null) return null;
  if (subject.refusal.kind !== 'divisions') return held;
  return isHeldIn(held.where, subject.refusal.divisions, caller) === true ? held : null;
}

/** How sure an answer still is that is contradicted: what is only stated leaves it likely, what is told or proved possible. */
export const contradictedBy = ({ premise: held }: Holding): Premise & { readonly atMost: Likelihood } => ({
  ...held,
  atMost: held.grade === 'stated' ? 'likely' : 'possible',
});
