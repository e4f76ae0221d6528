/** What to do where an answer says that a right is missing which is held: the usual reasons, in the order of the design. */
import { actsAs } from '../../caller/acts-as.js';
import { divisionText } from '../../caller/divisions.js';
import { answerNeed, needOf } from '../../caller/permission-answer.js';
import type { Caller } from '../../caller/types.js';
import { namesPermissions, REPEAT_AFTER_ROLE_CHANGE } from '../../contract/index.js';
import { either } from '../../primitives/wording.js';
import { type Holding, isHeldIn, wanted, whereWords } from '../held.js';
import { permissionWords } from '../premises.js';
import type { Subject } from '../subject.js';
import type { Fix } from './define.js';
import { disagreement, words } from './wanted.js';

/** Steps that find the reason; none of them grants what is held. */
export function fixesAgainstHeld(subject: Subject, caller: Caller, held: Holding): readonly Fix[] {
  return [
    { who: 'developer', action: `if a role was changed just before: ${REPEAT_AFTER_ROLE_CHANGE}` },
    ...conditionSteps(subject, held),
    ...divisionSteps(subject, caller, held),
    ...tokenSteps(caller, held),
    ...hintSteps(subject, caller),
    ...objectSteps(subject),
  ];
}

function conditionSteps(subject: Subject, { kind, roles }: Holding): readonly Fix[] {
  if (kind !== 'conditional') return [];
  return [
    {
      who: 'org admin',
      action: `look at the condition under which ${roles.length > 0 ? `role ${either(roles)}` : 'the role'} gives ${words(wanted(subject))} (queue, user, team): the object of the call must meet it`,
    },
  ];
}

function divisionSteps(subject: Subject, caller: Caller, { where, kind }: Holding): readonly Fix[] {
  const { names } = wanted(subject);
  if (where === '*' || subject.refusal.kind === 'divisions' || names.length === 0) return [];
  const held =
    kind === 'sibling' || where === null
      ? 'look in which divisions it is held'
      : `it is held${whereWords(where, caller)}`;
  const known = subject.division === null ? null : isHeldIn(where, [subject.division], caller);
  if (known === true) return [];
  if (known === false)
    return [
      {
        who: 'org admin',
        action: `${held}, the object is in division ${divisionText(caller, subject.division ?? '')}: grant the role there, too`,
      },
    ];
  return [
    {
      who: 'org admin',
      action: `${held}; compare with the division of the object: GET /api/v2/authorization/divisionspermitted/paged/me?permission=${names[0] ?? ''} needs no permission`,
      use: ['GET /api/v2/authorization/divisionspermitted/paged/me'],
    },
  ];
}

/** What was told about a token is about that token; what was stated may be about another. */
function tokenSteps(caller: Caller, { premise: { grade } }: Holding): readonly Fix[] {
  if (caller.label !== null && grade !== 'stated') return [];
  const whose = actsAs(caller) === 'user' ? 'user' : 'OAuth client or user';
  return [
    {
      who: 'developer',
      action: `make sure that the refused call was made with the token of this ${whose}: GET /api/v2/tokens/me with the same token tells whose it is`,
      use: ['GET /api/v2/tokens/me'],
    },
  ];
}

/** The platform is known to name wrong permissions: what the contract asks for, where that is not held. */
function hintSteps(subject: Subject, caller: Caller): readonly Fix[] {
  const { operation } = subject;
  if (operation === null || !namesPermissions(operation) || disagreement(subject) === null) return [];
  const { kind } = answerNeed(caller, needOf(operation));
  if (kind === 'held' || kind === 'disputed' || kind === 'conditional') return [];
  return [
    {
      who: 'org admin',
      action: `the answer may name the wrong permission: the contract asks for ${permissionWords(operation)}; look whether that is held`,
      use: operation.permissions.names,
    },
  ];
}

function objectSteps({ operation }: Subject): readonly Fix[] {
  if (operation?.path.includes('{') !== true) return [];
  return [
    {
      who: 'developer',
      action:
        'repeat the call on another object of the same kind: if that works, it is this one that is refused',
    },
  ];
}
