/** A permission is missing: the caller's, or somebody else's. */
import { actsAs } from '../../caller/acts-as.js';
import {
  isPermission,
  nearestPermissions,
  REPEAT_AFTER_ROLE_CHANGE,
  ROLE_CHANGES_TAKE,
  removedOperations,
} from '../../contract/index.js';
import { contractPremise, permissionWords } from '../premises.js';
import type { Subject } from '../subject.js';
import { type Cause, type CauseContext, EXCLUDED, type Fix, SILENT_OF_RIGHTS } from './define.js';
import {
  heldAllTheSame,
  holderOf,
  isServiceCheck,
  permissionContradiction,
  unusable,
  wanted,
  words,
} from './wanted.js';

/** Before anything is granted on a mere possibility: the question to the platform that settles it. */
function checkFix({ caller, likelihood }: CauseContext): readonly Fix[] {
  if (likelihood !== 'possible') return [];
  if (actsAs(caller) === 'client') {
    return [
      {
        who: 'org admin',
        action:
          'first look at the roles of the OAuth client and at what they hold: GET /api/v2/oauth/clients/{clientId}, then GET /api/v2/authorization/roles/{roleId}',
        use: ['GET /api/v2/oauth/clients/{clientId}', 'GET /api/v2/authorization/roles/{roleId}'],
      },
    ];
  }
  return [
    {
      who: 'developer',
      action: 'first ask what the token may do: GET /api/v2/authorization/subjects/me needs no permission',
      use: ['GET /api/v2/authorization/subjects/me'],
    },
  ];
}

function grantFix({ subject, caller, likelihood }: CauseContext): Fix {
  const need = wanted(subject);
  const give = likelihood === 'possible' ? 'if it is missing: give' : 'give';
  const trustor =
    subject.refusal.kind === 'permissions' && subject.refusal.organization === 'trustor'
      ? ' in the trustor organization'
      : '';
  if (need.names.length === 0) {
    return {
      who: 'org admin',
      action: `${give} ${holderOf(caller)}${trustor} a role with the permission that the operation requires; ${ROLE_CHANGES_TAKE}`,
      where: 'roles',
    };
  }
  const division = actsAs(caller) === 'client' ? ', in the division of the objects' : '';
  return {
    who: 'org admin',
    action: `${give} ${holderOf(caller)}${trustor} a role with ${words(need)}${division}; ${ROLE_CHANGES_TAKE}`,
    where: 'roles',
    use: need.names,
  };
}

/** Where the permission is not offered, no role can carry it: the check that tells. */
function offerFix({ subject }: CauseContext): readonly Fix[] {
  const { names } = wanted(subject);
  if (names.length === 0) return [];
  return [
    {
      who: 'org admin',
      action: `if the role editor does not offer ${names.length === 1 ? (names[0] ?? '') : 'it'}, the organization lacks the product: GET /api/v2/authorization/permissions (needs no right) tells`,
      use: ['GET /api/v2/authorization/permissions'],
    },
  ];
}

/** The answer and other evidence disagree: nothing is granted twice, and nothing on one word alone. */
function disagreementFixes({ subject, caller }: CauseContext): readonly Fix[] | null {
  const { refusal, operation } = subject;
  if (heldAllTheSame(subject, caller) !== null) {
    return [
      { who: 'developer', action: REPEAT_AFTER_ROLE_CHANGE },
      {
        who: 'org admin',
        action:
          'if it stays: compare the divisions and the conditions of the grant with the object of the call; another grant of the same permission does not help',
        use: ['GET /api/v2/authorization/divisionspermitted/paged/me'],
      },
    ];
  }
  if (refusal.kind !== 'permissions' || refusal.names.length === 0 || operation === null) return null;
  if (permissionContradiction(subject, caller) === null || unusable(refusal.names).length > 0) return null;
  const names = [...new Set([...operation.permissions.names, ...refusal.names])];
  return [
    {
      who: 'org admin',
      action: `contract and answer name different permissions: try ${permissionWords(operation)} first (the contract), then ${refusal.names.join(', ')} (the answer); ${ROLE_CHANGES_TAKE}`,
      use: names,
    },
  ];
}

function unknownPermission(name: string): string {
  const wasUsed = removedOperations().some(({ permissions }) => permissions.names.includes(name));
  if (wasUsed)
    return `${name} is required only by operations that were removed from the contract; the organization may not offer it`;
  const near = nearestPermissions(name, 1);
  return `${name} is required by no operation of the contract${near.length > 0 ? ` (near: ${near.join(', ')})` : ''}; the organization may not offer it`;
}

/** The permissions that the answer itself names. */
const namesOf = ({ refusal }: Subject): readonly string[] =>
  refusal.kind === 'permissions' || refusal.kind === 'divisions' ? refusal.names : [];

export const missingPermission: Cause = {
  id: 'missing-permission',
  layer: 'permission',
  title: 'The caller lacks a required permission',
  docs: {
    summary:
      'The roles of the caller do not hold the permissions that the operation requires: any of a list, or all of it. With client credentials the roles are those of the client; otherwise those of the signed-in user. The name of a role decides nothing.',
    decides: 'GET /api/v2/authorization/subjects/me, or users/me?expand=authorization for a user.',
  },
  who: 'org admin',
  fits: { ...SILENT_OF_RIGHTS, permissions: (subject) => (isServiceCheck(subject) ? 'suggests' : 'names') },
  contradiction: permissionContradiction,
  summary: ({ subject, caller, likelihood }) => {
    const need = wanted(subject);
    const trustor =
      subject.refusal.kind === 'permissions' && subject.refusal.organization === 'trustor'
        ? ' in the trustor organization'
        : '';
    if (need.names.length === 0) {
      return `A permission ${likelihood === 'possible' ? 'may be' : 'is'} missing${trustor}; which one is not said.`;
    }
    const which =
      need.names.length === 1
        ? words(need)
        : `${need.mode === 'all' ? 'all of' : 'one of'} ${need.names.join(', ')}`;
    if (heldAllTheSame(subject, caller) !== null) {
      return `The answer says that the caller lacks ${which}${trustor}; other evidence says that it is held.`;
    }
    return likelihood === 'possible'
      ? `The operation requires ${which}; whether the caller holds it is not known.`
      : `The caller lacks ${which}${trustor}.`;
  },
  evidence: ({ subject, likelihood }) => [
    ...(subject.operation === null || (likelihood !== 'possible' && namesOf(subject).length > 0)
      ? []
      : [contractPremise(`${subject.operationKey ?? ''} requires ${permissionWords(subject.operation)}`)]),
  ],
  notKnown: ({ subject }) => {
    const unknown = wanted(subject).names.filter((name) => !isPermission(name));
    return unknown.map(unknownPermission);
  },
  fixes: (context) =>
    disagreementFixes(context) ?? [
      ...(context.subject.match.kind === 'no-path' && wanted(context.subject).names.length === 0
        ? [{ who: 'you' as const, action: "name the call, to learn the permission: --call 'GET /api/v2/…'" }]
        : []),
      ...checkFix(context),
      grantFix(context),
      ...offerFix(context),
    ],
  noUse: ({ caller }) =>
    actsAs(caller) === 'client' ? ['scopes: they do not limit client credentials'] : ['more scopes'],
};

export const otherSubject: Cause = {
  id: 'other-subject',
  layer: 'permission',
  title: "Somebody else's permission is missing",
  docs: {
    summary:
      'The answer names the assignee, owner or agent: that person lacks the permission, not the caller.',
    decides: 'The code of the answer (assignee.*, owner.*, agent.*).',
  },
  who: 'org admin',
  fits: { ...EXCLUDED, 'other-subject': 'names', 'no-response': 'excluded' },
  summary: ({ subject: { refusal } }) =>
    refusal.kind === 'other-subject'
      ? `The ${refusal.subject} lacks ${refusal.names.length > 0 ? refusal.names.join(', ') : 'the permission'}, not the caller.`
      : 'Somebody else lacks the permission.',
  fixes: ({ subject: { refusal } }) => {
    const who = refusal.kind === 'other-subject' ? refusal.subject : 'person concerned';
    const names = refusal.kind === 'other-subject' ? refusal.names : [];
    return [
      {
        who: 'org admin',
        action: `give the ${who} a role with ${names.length > 0 ? names.join(', ') : 'the permission that their part in this operation needs'}, in the division of the object; ${ROLE_CHANGES_TAKE}`,
        use: names,
      },
      { who: 'developer', action: `or name another ${who}` },
    ];
  },
  noUse: () => ['more permissions for the caller', 'scopes'],
};
