/** What a diagnosis says is missing, as names: permissions, scopes, divisions. */
import { actsAs } from '../caller/acts-as.js';
import { grantsOf } from '../caller/permission-answer.js';
import type { Caller, Grant } from '../caller/types.js';
import { accepted, carried } from './causes/scope.js';
import { isHeldIn, lackingOf, unusable } from './held.js';
import type { Diagnosis } from './judge.js';
import type { OrderedCause } from './order.js';
import type { Subject } from './subject.js';

export interface Missing {
  /** ANY: one of the names suffices; ALL: each is needed. */
  readonly permissions: { readonly mode: 'ANY' | 'ALL'; readonly names: readonly string[] };
  /** Any one suffices. */
  readonly scopes: readonly string[];
  /** The divisions, as the answer or the call names them, in which the permissions are needed. */
  readonly divisions: readonly string[];
}

export interface WhatIsMissing {
  /** By causes that are certain or likely, and that nothing contradicts. */
  readonly missing: Missing;
  /** By the first cause, where it is only possible or contradicted: to be granted only if it is missing. */
  readonly mayBeMissing: Missing;
}

type Part = Partial<Missing>;

export const NOTHING_MISSING: Missing = {
  permissions: { mode: 'ANY', names: [] },
  scopes: [],
  divisions: [],
};

/** Never names what the caller is known to hold. Pure. */
export function whatIsMissing({
  subject,
  caller,
  causes,
}: Omit<Diagnosis, 'verdict' | 'findings'>): WhatIsMissing {
  const [first] = causes;
  const sure: Part[] = [];
  const possible: Part[] = [];
  for (const cause of causes) {
    const part = missingBy(cause, subject, caller);
    if (part === null || cause.relation === 'claimed') continue;
    if (cause.likelihood !== 'possible' && cause.contradiction === null) sure.push(part);
    else if (cause === first) possible.push(part);
  }
  return { missing: joined(sure), mayBeMissing: joined(possible) };
}

/** Of two causes that name the same kind, the one that stands first. */
const joined = (parts: readonly Part[]): Missing => ({
  permissions: first(parts, 'permissions'),
  scopes: first(parts, 'scopes'),
  divisions: first(parts, 'divisions'),
});

const first = <K extends keyof Missing>(parts: readonly Part[], key: K): Missing[K] =>
  parts.find((part) => part[key] !== undefined)?.[key] ?? NOTHING_MISSING[key];

function missingBy({ id }: OrderedCause, subject: Subject, caller: Caller): Part | null {
  switch (id) {
    case 'missing-permission':
      return { permissions: lacking(subject, caller, () => true) };
    case 'missing-division-access': {
      const divisions = divisionsOf(subject);
      const isThere = ({ divisions: held }: Grant) => isHeldIn(held, divisions, caller) === true;
      return { permissions: lacking(subject, caller, isThere), divisions };
    }
    case 'missing-scope': {
      // Client credentials are not limited by scopes.
      if (actsAs(caller) === 'client') return { scopes: [] };
      const scopes = accepted(subject);
      return { scopes: carried(caller, scopes) === null ? scopes : [] };
    }
    default:
      return null;
  }
}

const divisionsOf = ({ refusal, division }: Subject): readonly string[] => {
  if (refusal.kind === 'divisions' && refusal.divisions.length > 0) return refusal.divisions;
  return division === null ? [] : [division];
};

/** @param isThere does a grant count for the object of the call? */
function lacking(
  subject: Subject,
  caller: Caller,
  isThere: (grant: Grant) => boolean,
): Missing['permissions'] {
  const { mode, names } = lackingOf(subject, caller);
  const real = names.filter((name) => unusable([name]).length === 0);
  const isElsewhere = subject.refusal.kind === 'permissions' && subject.refusal.organization === 'trustor';
  const isHeld = (name: string) =>
    !isElsewhere && caller.grants.some(({ value }) => grantsOf(value, name).some(isThere));
  if (mode === 'any') return { mode: 'ANY', names: real.some(isHeld) ? [] : real };
  return { mode: 'ALL', names: real.filter((name) => !isHeld(name)) };
}
