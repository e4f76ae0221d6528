/**
 * One operation, one caller: what the rules say of the call, in each division of interest. The rules are those of
 * `why403 can`, so that there is one mechanism that answers.
 */
import { RULES } from '../../rules/index.js';
import { answerPermissions, type Held, type PermissionAnswer } from '../caller/permission-answer.js';
import type { Caller } from '../caller/types.js';
import { isListing } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import type { Rule } from '../judge/define-rule.js';
import { isHeldIn } from '../judge/held.js';
import { type Diagnosis, judge } from '../judge/judge.js';
import type { Subject } from '../judge/subject.js';
import { inDivision } from './subjects.js';

/**
 * - `allowed`, `refused`, `untold`: as the verdict of the rules.
 * - `shortened`: a listing, which is not refused for a division: it holds nothing of this one.
 */
export type Stand = 'allowed' | 'refused' | 'shortened' | 'untold';

export interface InDivision {
  readonly division: string;
  readonly is: Stand;
  /** The permission is held, and not there. */
  readonly lacks: boolean;
  /** Of the rules, where they were asked about this division; else that of the call without one. */
  readonly diagnosis: Diagnosis;
}

/** What is said of one call of one caller. */
export interface Judged {
  readonly operation: Operation;
  readonly caller: Caller;
  /** Of a call whose object names no division. */
  readonly diagnosis: Diagnosis;
  readonly answer: PermissionAnswer;
  /** One a division of interest; empty where nobody said which matter. */
  readonly divisions: readonly InDivision[];
}

/** All divisions: what matters must be held everywhere. */
export const EVERYWHERE = '*';

/** All of them stand for each other one. */
export const interestOf = (divisions: readonly string[]): readonly string[] =>
  divisions.includes(EVERYWHERE) ? [EVERYWHERE] : [...new Set(divisions)];

/** @param asked the rules that are asked; one that decides and is left out leaves the question open */
export function judgeCall(
  operation: Operation,
  subject: Subject,
  caller: Caller,
  interest: readonly string[],
  asked: readonly Rule[] = RULES,
): Judged {
  const diagnosis = judge(subject, caller, RULES, asked);
  const answer = answerPermissions(subject, caller, operation);
  const base = standOf(diagnosis);
  const isListed = isListing(operation);
  const divisions = interest.map((division): InDivision => {
    const whole = { division, is: base, lacks: false, diagnosis };
    if ((answer.kind !== 'held' && answer.kind !== 'conditional') || answer.where === EVERYWHERE)
      return whole;
    if (division !== EVERYWHERE && !isListed) {
      const own = judge(inDivision(subject, division), caller, RULES, asked);
      const lacks = own.causes.some(
        ({ id, relation, likelihood }) =>
          id === 'missing-division-access' && relation === 'explains' && likelihood !== 'possible',
      );
      return { division, is: standOf(own), lacks, diagnosis: own };
    }
    const held = division === EVERYWHERE ? everywhere(answer) : isThere(answer, division, caller);
    const is =
      base === 'refused' || held === true
        ? base
        : held === null
          ? 'untold'
          : isListed
            ? 'shortened'
            : 'refused';
    return { ...whole, is, lacks: held === false };
  });
  return { operation, caller, diagnosis, answer, divisions };
}

const standOf = ({ verdict }: Diagnosis): Stand =>
  verdict === 'allowed' ? 'allowed' : verdict === 'would-be-refused' ? 'refused' : 'untold';

/** Held in some divisions, and needed in all: null where a condition, or what is not told, may make up for the rest. */
const everywhere = ({ where, atMost }: Held): false | null =>
  where === null || atMost === null || atMost === EVERYWHERE ? null : false;

function isThere({ where, atMost }: Held, division: string, caller: Caller): boolean | null {
  if (isHeldIn(where, [division], caller) === true) return true;
  return isHeldIn(atMost, [division], caller) === false ? false : null;
}
