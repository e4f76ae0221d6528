/** What grants and scopes would mend of one answer. */
import { offerOf } from '../caller/offered.js';
import { answerNeed, needOf } from '../caller/permission-answer.js';
import type { Operation } from '../contract/types.js';
import { accepted } from '../judge/causes/scope.js';
import { isHeldIn } from '../judge/held.js';
import { isAddable, surely } from './cells.js';
import { EVERYWHERE, type Judged } from './judge.js';

export interface Lacks {
  /** The operation, with what of its permissions and scopes lacks in place of what it needs. */
  readonly operation: Operation;
  /** The divisions of interest in which the permissions lack. */
  readonly divisions: readonly string[];
  /** Those of them in which one of the permissions lacks. */
  lackedIn(name: string): readonly string[];
}

/** null where nothing lacks, or something is in the way that neither grants nor scopes mend. */
export function lacksOf(judged: Judged): Lacks | null {
  const { operation, diagnosis, divisions } = judged;
  if (!isAddable(diagnosis) || !divisions.every((one) => isAddable(one.diagnosis))) return null;
  const ids = new Set(surely(diagnosis).map(({ id }) => id));
  const everywhere = ids.has('missing-permission') || ids.has('missing-division-access');
  const where = divisions.filter(({ lacks }) => everywhere || lacks).map(({ division }) => division);
  const lacksPermission = everywhere || where.length > 0;
  const lacksScope = ids.has('missing-scope');
  if ((!lacksPermission && !lacksScope) || (lacksPermission && isGone(judged))) return null;
  return {
    operation: {
      ...operation,
      permissions: lacksPermission ? permissionsOf(judged, where) : { mode: 'NONE', names: [] },
      scopes: lacksScope ? accepted(diagnosis.subject) : null,
    },
    divisions: where,
    lackedIn: (name) => {
      const those = where.filter((division) => !isHeldThere(name, division, judged));
      // What is not held as a whole, and in each of them, is held under a condition or the like.
      return those.length === 0 ? where : those;
    },
  };
}

function isHeldThere(name: string, division: string, { caller }: Pick<Judged, 'caller'>): boolean {
  const answer = answerNeed(caller, { mode: 'any', names: [name] });
  if (answer.kind !== 'held' && answer.kind !== 'conditional') return false;
  const { atMost } = answer;
  return division === EVERYWHERE ? atMost === EVERYWHERE : isHeldIn(atMost, [division], caller) === true;
}

/** Held somewhere, perhaps by a wildcard, and yet not offered: nobody can grant it elsewhere. */
export const isGone = ({ operation, caller }: Pick<Judged, 'operation' | 'caller'>): boolean =>
  offerOf(caller, needOf(operation))?.enough === false;

/**
 * Of an any-of list all that the organization offers, as far as that is known: none of it is held where it is needed. Of a
 * list of all those that are not.
 */
function permissionsOf(judged: Judged, divisions: readonly string[]): Operation['permissions'] {
  const { operation, caller } = judged;
  const need = needOf(operation);
  if (need.mode === 'any') return { mode: 'ANY', names: offerOf(caller, need)?.offered ?? need.names };
  return {
    mode: 'ALL',
    names: need.names.filter((name) => !isHeld(name, divisions, judged)),
  };
}

/** Held in each of them; where nobody said which matter, held at all. */
function isHeld(name: string, divisions: readonly string[], judged: Judged): boolean {
  const { kind } = answerNeed(judged.caller, { mode: 'any', names: [name] });
  if (kind !== 'held' && kind !== 'conditional') return false;
  return divisions.every((division) => isHeldThere(name, division, judged));
}
