/** May whoever attaches a role do so? It can attach only what it holds itself, there where it holds it. */
import { sameOrganization } from '../caller/organization.js';
import { answerNeed } from '../caller/permission-answer.js';
import type { Caller } from '../caller/types.js';
import { findOperation } from '../contract/index.js';
import { isHeldIn } from '../judge/held.js';
import { EVERYWHERE } from './judge.js';
import type { Attach, PreflightCaller, ToAdd } from './types.js';

/** Gives a subject, a client too, roles in divisions; what it needs itself stands in the contract. */
const ATTACHES = 'POST /api/v2/authorization/subjects/{subjectId}/bulkadd';

/** The permissions that the contract names for attaching roles. */
export const attachingNeeds = (): readonly string[] => findOperation(ATTACHES)?.permissions.names ?? [];

/**
 * Whether the caller that attaches may attach these permissions in these divisions; null where nobody said who attaches.
 *
 * @param to whoever is to hold them
 * @param callers all of the run
 */
export function attachOf(
  by: string | null,
  { permissions, divisions }: Pick<ToAdd, 'permissions' | 'divisions'>,
  {
    to,
    callers,
  }: { readonly to: Caller; readonly callers: readonly Pick<PreflightCaller, 'name' | 'caller'>[] },
): Attach | null {
  if (by === null || permissions.length === 0) return null;
  const granter = callers.find(({ name }) => name === by)?.caller ?? null;
  if (granter === null) return { by, may: null, lacks: [], why: null };
  const asked = [
    ...permissions.map((name) => ({ name, may: mayAttach(name, divisions, granter) })),
    ...attachingNeeds().map((name) => ({ name, may: holds(name, granter) })),
  ];
  const lacks = asked.filter(({ may }) => may === false).map(({ name }) => name);
  const isSame = inOneOrganization(granter, to);
  const isOpen = isSame === null || asked.some(({ may }) => may === null);
  return {
    by,
    may: isSame === false || lacks.length > 0 ? false : isOpen ? null : true,
    lacks: [...new Set(lacks)],
    why: isSame === true ? null : isSame === false ? ELSEWHERE : NOWHERE_KNOWN,
  };
}

const ELSEWHERE = 'it acts in another organization, in which nothing of this one can be attached';
const NOWHERE_KNOWN = 'whether both act in one organization is not known';

function inOneOrganization(a: Caller, b: Caller): boolean | null {
  const [own, other] = [a.organization[0]?.value, b.organization[0]?.value];
  return own === undefined || other === undefined ? null : sameOrganization(own, other);
}

function holds(name: string, granter: Caller): boolean | null {
  const { kind } = answerNeed(granter, { mode: 'any', names: [name] });
  return kind === 'held' ? true : kind === 'lacking' ? false : null;
}

/** Where nobody said which divisions matter, only what is held in all of them is surely held where it is needed. */
function mayAttach(name: string, divisions: readonly string[], granter: Caller): boolean | null {
  const answer = answerNeed(granter, { mode: 'any', names: [name] });
  if (answer.kind === 'lacking') return false;
  if (answer.kind !== 'held') return null;
  const { where, atMost } = answer;
  if (where === EVERYWHERE) return true;
  if (divisions.length === 0) return null;
  const each = divisions.map((division) => {
    if (division === EVERYWHERE)
      return where === null || atMost === null || atMost === EVERYWHERE ? null : false;
    const there = isHeldIn(where, [division], granter);
    return there === false && isHeldIn(atMost, [division], granter) !== false ? null : there;
  });
  return each.includes(false) ? false : each.includes(null) ? null : true;
}
