/** The permission is held, but not in the division of the object. */
import { actsAs } from '../../caller/acts-as.js';
import { divisionText } from '../../caller/divisions.js';
import { grantsOf } from '../../caller/permission-answer.js';
import type { Caller } from '../../caller/types.js';
import { isOfCategory, ROLE_CHANGES_TAKE } from '../../contract/index.js';
import { either } from '../../primitives/wording.js';
import { type Premise, premise } from '../define-rule.js';
import { contractPremise, permissionWords } from '../premises.js';
import { type Cause, type Fix, SILENT_OF_RIGHTS } from './define.js';
import {
  heldAllTheSame,
  holderOf,
  isServiceCheck,
  permissionContradiction,
  wanted,
  words,
} from './wanted.js';

const named = (divisions: readonly string[], caller: Caller): string =>
  divisions.map((id) => divisionText(caller, id)).join(', ');

/** Where roles are granted in divisions. */
const PLACES = { client: 'oauth-clients', user: 'people', guest: 'roles' } as const;

/** The roles of the caller that hold the permission, where the platform told: they need only the division. */
function carryingRoles(names: readonly string[], { grants }: Caller): readonly Premise[] {
  return grants.flatMap(({ value, grade, source }) => {
    const roles = names.flatMap((name) => grantsOf(value, name)).flatMap(({ role }) => role ?? []);
    const distinct = [...new Set(roles)];
    if (distinct.length === 0) return [];
    const listed = either(distinct, 'and');
    return [
      premise(grade, source, `${names.length === 1 ? names[0] : 'one of them'} is in the role ${listed}`),
    ];
  });
}

export const missingDivisionAccess: Cause = {
  id: 'missing-division-access',
  layer: 'division',
  title: 'The right is missing in the division of the object',
  docs: {
    summary:
      'Roles are granted in divisions. The refusal names the division, often with an empty list of permissions: that does not mean that no permission is needed. Listings are shortened silently instead.',
    decides:
      'GET /api/v2/authorization/divisionspermitted/paged/me?permission=…, and the division of the object.',
  },
  who: 'org admin',
  fits: {
    ...SILENT_OF_RIGHTS,
    // Workforce management refuses for teams, units and divisions in much the same words.
    divisions: ({ refusal }) => (isOfCategory(refusal.code, 'wfm-team-or-unit') ? 'suggests' : 'names'),
    resource: ({ refusal }) =>
      refusal.kind === 'resource' && refusal.aspect === 'team' ? 'doubtful' : 'excluded',
    permissions: (subject, caller) =>
      isServiceCheck(subject) || heldAllTheSame(subject, caller) !== null ? 'doubtful' : 'excluded',
  },
  contradiction: permissionContradiction,
  summary: ({ subject: { refusal }, caller, likelihood }) => {
    if (refusal.kind !== 'divisions') {
      return likelihood === 'possible'
        ? 'The permission may be held, but not in the division of the object.'
        : 'The permission is held, but not in the division of the object.';
    }
    const where =
      refusal.divisions.length > 0
        ? `Refused for division ${named(refusal.divisions, caller)}.`
        : 'The right is missing in the division of the object; the answer does not name it.';
    const empty =
      refusal.list === 'empty'
        ? ' The list of permissions is empty ("[]"); the server often leaves it so. It does not mean that no permission is needed, nor that it is held in another division.'
        : '';
    return where + empty;
  },
  evidence: ({ subject, caller }) => [
    ...(subject.operation === null
      ? []
      : [contractPremise(`${subject.operationKey ?? ''} requires ${permissionWords(subject.operation)}`)]),
    ...carryingRoles(wanted(subject).names, caller),
  ],
  fixes: ({ subject, caller }) => {
    const need = wanted(subject);
    const { refusal } = subject;
    const divisions = refusal.kind === 'divisions' ? refusal.divisions : [];
    const fixes: Fix[] = [];
    if (need.names.length === 0 && subject.match.kind === 'no-path')
      fixes.push({ who: 'you', action: "name the call, to learn the permission: --call 'PUT /api/v2/…'" });
    fixes.push({
      who: 'org admin',
      action: 'look the division up: GET /api/v2/authorization/divisions needs no right',
      where: 'divisions',
      use: ['GET /api/v2/authorization/divisions'],
    });
    fixes.push({
      who: 'org admin',
      action: `grant ${holderOf(caller)} the role that has ${need.names.length > 0 ? words(need) : 'the permission'} in ${divisions.length > 0 ? `division ${named(divisions, caller)}` : 'the division of the object'}; ${ROLE_CHANGES_TAKE}`,
      where: PLACES[actsAs(caller) ?? 'guest'],
      use: need.names,
    });
    return fixes;
  },
  noUse: () => ['scopes', 'the same role in another division'],
};
