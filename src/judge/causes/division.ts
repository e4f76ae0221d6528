/** The permission is held, but not in the division of the object. */

import { actsAs } from '../../caller/acts-as.js';
import { divisionText } from '../../caller/divisions.js';
import { answerNeed } from '../../caller/permission-answer.js';
import type { Caller } from '../../caller/types.js';
import { isOfCategory, ROLE_CHANGES_TAKE } from '../../contract/index.js';
import { either } from '../../primitives/wording.js';
import { type Holding, heldAllTheSame, holding, SAME_SUCCEEDED, wanted, whereWords } from '../held.js';
import { contractPremise, permissionWords, refusalPremise } from '../premises.js';
import type { Subject } from '../subject.js';
import { fixesAgainstHeld } from './against-held.js';
import { type Cause, type CauseContext, type Fit, type Fix, SILENT_OF_RIGHTS } from './define.js';
import { holderOf, isServiceCheck, permissionContradiction, words } from './wanted.js';

const whereRefused = (divisions: readonly string[], caller: Caller): string =>
  divisions.length === 0 ? 'a division' : `division ${named(divisions, caller)}`;

const named = (divisions: readonly string[], caller: Caller): string =>
  divisions.map((id) => divisionText(caller, id)).join(', ');

/** Where roles are granted in divisions. */
const PLACES = { client: 'oauth-clients', user: 'people', guest: 'roles' } as const;

/** A refusal for a permission may be one for a division where the permission is held somewhere, but not everywhere. */
function fitOfPermissionRefusal(subject: Subject, caller: Caller): Fit {
  const held = holding(subject, caller);
  if (held === null) return isServiceCheck(subject) ? 'doubtful' : 'excluded';
  if (held.where === '*') return 'excluded';
  return held.where === null ? 'doubtful' : 'fits';
}

/** The step that gives the right in the division: what is held elsewhere is granted there, too. */
function grantStep({ subject, caller, likelihood }: CauseContext, divisions: readonly string[]): Fix {
  const need = wanted(subject);
  const where = divisions.length > 0 ? `division ${named(divisions, caller)}` : 'the division of the object';
  const held = holding(subject, caller);
  const who = holderOf(caller);
  const use = need.names;
  const condition = likelihood === 'possible' ? 'if the object is in another division: ' : '';
  if (held !== null) {
    const known = held.where === null ? '' : `: ${words(need)} is held${whereWords(held.where, caller)}`;
    return {
      who: 'org admin',
      action: `${condition}grant ${who} ${roleWords(held, words(need))} in ${where}, too${known}; ${ROLE_CHANGES_TAKE}`,
      where: PLACES[actsAs(caller) ?? 'guest'],
      use,
    };
  }
  const what = need.names.length > 0 ? words(need) : 'the permission';
  const lacking = answerNeed(caller, need).kind === 'lacking';
  return {
    who: 'org admin',
    action: lacking
      ? `give ${who} a role that has ${what}, in ${where}: no role of the caller has it; ${ROLE_CHANGES_TAKE}`
      : `${condition}grant ${who} the role that has ${what} in ${where}; ${ROLE_CHANGES_TAKE}`,
    where: PLACES[actsAs(caller) ?? 'guest'],
    use,
  };
}

const HELD_ALL_THE_SAME: Readonly<Record<Holding['kind'], string>> = {
  free: 'it is held',
  conditional: 'it is held under a condition',
  sibling: SAME_SUCCEEDED,
};

const roleWords = ({ roles }: Holding, permission: string): string =>
  roles.length > 0 ? `role ${either(roles)}` : `the role with ${permission}`;

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
    permissions: fitOfPermissionRefusal,
  },
  contradiction: (subject, caller) =>
    subject.refusal.kind === 'divisions' ? permissionContradiction(subject, caller) : null,
  summary: ({ subject, caller, likelihood }) => {
    const { refusal } = subject;
    if (refusal.kind !== 'divisions') {
      const held = holding(subject, caller);
      if (held !== null)
        return `The answer says that ${words(wanted(subject))} is missing, and ${HELD_ALL_THE_SAME[held.kind]}; it may be held, but not in the division of this object.`;
      return likelihood === 'possible'
        ? 'The permission may be held, but not in the division of the object.'
        : 'The permission is held, but not in the division of the object.';
    }
    const against = heldAllTheSame(subject, caller);
    const where =
      against !== null
        ? `The answer refuses for ${whereRefused(refusal.divisions, caller)}; other evidence says that the permission is held there.`
        : refusal.divisions.length > 0
          ? `Refused for division ${named(refusal.divisions, caller)}.`
          : 'The right is missing in the division of the object; the answer does not say which division that is.';
    const empty =
      refusal.list === 'empty'
        ? ' The list of permissions is empty ("[]"); the server often leaves it so. It does not mean that no permission is needed, nor that it is held in another division.'
        : '';
    return where + empty;
  },
  evidence: ({ subject, caller }) => {
    const held = holding(subject, caller);
    if (held !== null) return [refusalPremise(subject), held.premise];
    return subject.operation === null
      ? []
      : [
          contractPremise(
            `${subject.operationKey ?? ''} requires ${permissionWords(subject.operation)}`,
            subject.operation,
          ),
        ];
  },
  fixes: (context) => {
    const { subject, caller } = context;
    const { refusal } = subject;
    const against = heldAllTheSame(subject, caller);
    if (against !== null) return fixesAgainstHeld(subject, caller, against);
    const need = wanted(subject);
    const divisions = refusal.kind === 'divisions' ? refusal.divisions : [];
    const fixes: Fix[] = [];
    if (need.names.length === 0 && subject.match.kind === 'no-path')
      fixes.push({ who: 'you', action: "name the call, to learn the permission: --call 'PUT /api/v2/…'" });
    const [name] = need.names;
    if (context.likelihood === 'possible' && name !== undefined && holding(subject, caller) === null)
      fixes.push({
        who: 'developer',
        action: `first ask in which divisions it is held: GET /api/v2/authorization/divisionspermitted/paged/me?permission=${name} needs no permission`,
        use: ['GET /api/v2/authorization/divisionspermitted/paged/me'],
      });
    fixes.push({
      who: 'org admin',
      action: 'look the division up: GET /api/v2/authorization/divisions needs no right',
      where: 'divisions',
      use: ['GET /api/v2/authorization/divisions'],
    });
    fixes.push(grantStep(context, divisions));
    return fixes;
  },
  noUse: () => ['scopes', 'a role that is granted in other divisions only'],
};
