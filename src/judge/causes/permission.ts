import { enforcementFor, isPermission, nearestPermissions, removedOperations, sourceReference } from '../../contract/index.js';
import { premise, type Premise } from '../define-rule.js';
import { contractPremise, permissionWords } from '../premises.js';
import { answerPermissions } from '../permission-answer.js';
import { actsAs, type Subject } from '../subject.js';
import { type Cause, type CauseContext, either, EXCLUDED, type Fix, SILENT } from './define.js';

/** Role changes take effect within five minutes (help center, "Edit a role"). */
const PROPAGATION = 'role changes take up to five minutes';

/** The permissions that would do, and how many of them are needed. */
export function wanted({ refusal, operation }: Subject): { readonly mode: 'any' | 'all'; readonly names: readonly string[] } {
  if ((refusal.kind === 'permissions' || refusal.kind === 'divisions') && refusal.names.length > 0) {
    return { mode: refusal.kind === 'permissions' ? refusal.mode : 'any', names: refusal.names };
  }
  if (operation === null) return { mode: 'any', names: [] };
  return { mode: operation.permissions.mode === 'ALL' ? 'all' : 'any', names: operation.permissions.names };
}

const words = ({ mode, names }: { mode: 'any' | 'all'; names: readonly string[] }) =>
  names.length < 2 ? (names[0] ?? '') : mode === 'all' ? either(names, 'and') : either(names);

/**
 * A check of a single service that names no permission (`recording.recording.view.permission.check.failed`) has been
 * seen for a missing permission, a division and a condition alike.
 */
export const isServiceCheck = ({ refusal }: Subject): boolean =>
  refusal.kind === 'permissions' && refusal.list === 'absent' && refusal.code !== null && !refusal.code.startsWith('missing.');

/** Server and contract name different permissions, or introspection shows it held: nothing is certain then. */
function permissionContradiction(subject: Subject): Premise | null {
  const { refusal, operation, caller, exchange } = subject;
  if (refusal.kind !== 'permissions' && refusal.kind !== 'divisions') return null;
  if (refusal.kind === 'permissions' && refusal.organization === 'own' && operation !== null) {
    const answer = answerPermissions(caller, operation, exchange.target.host, exchange.time);
    if (answer.kind === 'held' && answer.fact.grade === 'introspection') return premise('introspection', answer.fact.source, 'the permission is held');
  }
  if (operation === null || operation.permissions.mode === 'NONE') return null;
  if (refusal.list === 'empty' && refusal.kind === 'permissions') return contractPremise(() => `the answer names none, the contract ${permissionWords(operation)}`);
  if (refusal.list !== 'present') return null;
  const known = operation.permissions.names;
  return refusal.names.some((name) => known.includes(name)) ? null : contractPremise(() => `the contract names ${permissionWords(operation)}, the answer names ${refusal.names.join(', ')}`);
}

const holderOf = (subject: Subject): string => {
  const actor = actsAs(subject);
  if (actor === 'client') return 'the OAuth client';
  return actor === 'user' ? 'the user' : 'the caller (the OAuth client with client credentials, else the signed-in user)';
};

/** Before anything is granted on a mere possibility: the question to the platform that settles it. */
function checkFix({ subject, likelihood }: CauseContext): readonly Fix[] {
  if (likelihood !== 'possible') return [];
  if (actsAs(subject) === 'client') {
    return [{ who: 'org admin', action: 'first look at the roles of the OAuth client and at what they hold: GET /api/v2/oauth/clients/{clientId}, then GET /api/v2/authorization/roles/{roleId}', use: ['GET /api/v2/oauth/clients/{clientId}', 'GET /api/v2/authorization/roles/{roleId}'] }];
  }
  return [{ who: 'developer', action: 'first ask what the token may do: GET /api/v2/authorization/subjects/me needs no permission', use: ['GET /api/v2/authorization/subjects/me'] }];
}

function grantFix({ subject, likelihood }: CauseContext): Fix {
  const need = wanted(subject);
  const give = likelihood === 'possible' ? 'if it is missing: give' : 'give';
  const trustor = subject.refusal.kind === 'permissions' && subject.refusal.organization === 'trustor' ? ' in the trustor organization' : '';
  if (need.names.length === 0) {
    return { who: 'org admin', action: `${give} ${holderOf(subject)}${trustor} a role with the permission that the operation requires; ${PROPAGATION}` };
  }
  const division = actsAs(subject) === 'client' ? ', in the division of the objects' : '';
  return { who: 'org admin', action: `${give} ${holderOf(subject)}${trustor} a role with ${words(need)}${division}; ${PROPAGATION}`, use: need.names };
}

/** Where the permission is not offered, no role can carry it: the check that tells. */
function offerFix({ subject }: CauseContext): readonly Fix[] {
  const { names } = wanted(subject);
  if (names.length === 0) return [];
  return [{ who: 'org admin', action: `if the role editor does not offer ${names.length === 1 ? (names[0] ?? '') : 'it'}, the organization lacks the product: GET /api/v2/authorization/permissions (needs no right) tells`, use: ['GET /api/v2/authorization/permissions'] }];
}

function enforcementEvidence({ operation }: Subject): readonly Premise[] {
  if (operation === null) return [];
  return enforcementFor(operation.path).map(({ date, topic, sources }) =>
    premise('contract', sourceReference(sources[0] ?? ''), `from ${date} the platform checks ${topic} more strictly`),
  );
}

function unknownPermission(name: string): string {
  const wasUsed = removedOperations().some(({ permissions }) => permissions.names.includes(name));
  if (wasUsed) return `${name} is required only by operations that were removed from the contract; the organization may not offer it`;
  const near = nearestPermissions(name, 1);
  return `${name} is required by no operation of the contract${near.length > 0 ? ` (near: ${near.join(', ')})` : ''}; the organization may not offer it`;
}

export const missingPermission: Cause = {
  id: 'missing-permission',
  layer: 'permission',
  title: 'The caller lacks a required permission',
  docs: {
    summary: 'The roles of the caller do not hold the permissions that the operation requires: any of a list, or all of it. With client credentials the roles are those of the client; otherwise those of the signed-in user. The name of a role decides nothing.',
    decides: 'GET /api/v2/authorization/subjects/me, or users/me?expand=authorization for a user.',
  },
  who: 'org admin',
  fits: { ...SILENT, permissions: (subject) => (isServiceCheck(subject) ? 'suggests' : 'names') },
  contradiction: permissionContradiction,
  summary: ({ subject, likelihood }) => {
    const need = wanted(subject);
    const trustor = subject.refusal.kind === 'permissions' && subject.refusal.organization === 'trustor' ? ' in the trustor organization' : '';
    if (need.names.length === 0) return `A permission is missing${trustor}; which one is not said.`;
    const which = need.names.length === 1 ? words(need) : `${need.mode === 'all' ? 'all of' : 'one of'} ${need.names.join(', ')}`;
    return likelihood === 'possible' ? `The operation requires ${which}; whether the caller holds it is not known.` : `The caller lacks ${which}${trustor}.`;
  },
  evidence: ({ subject, likelihood }) => [
    ...(subject.operation === null || likelihood !== 'possible' ? [] : [contractPremise(`${subject.operationKey ?? ''} requires ${permissionWords(subject.operation)}`)]),
    ...enforcementEvidence(subject),
  ],
  notKnown: ({ subject }) => {
    const unknown = wanted(subject).names.filter((name) => !isPermission(name));
    return unknown.map(unknownPermission);
  },
  fixes: (context) => [
    ...(context.subject.match.kind === 'no-path' && wanted(context.subject).names.length === 0 ? [{ who: 'you' as const, action: "name the call, to learn the permission: --call 'GET /api/v2/…'" }] : []),
    ...checkFix(context),
    grantFix(context),
    ...offerFix(context),
  ],
  noUse: ({ subject }) => (actsAs(subject) === 'client' ? ['scopes: they do not limit client credentials'] : ['more scopes']),
};

export const otherSubject: Cause = {
  id: 'other-subject',
  layer: 'permission',
  title: "Somebody else's permission is missing",
  docs: {
    summary: 'The answer names the assignee, owner or agent: that person lacks the permission, not the caller.',
    decides: 'The code of the answer (assignee.*, owner.*, agent.*).',
  },
  who: 'org admin',
  fits: { ...EXCLUDED, 'other-subject': 'names', 'no-response': 'excluded' },
  summary: ({ subject: { refusal } }) =>
    refusal.kind === 'other-subject' ? `The ${refusal.subject} lacks ${refusal.names.length > 0 ? refusal.names.join(', ') : 'the permission'}, not the caller.` : 'Somebody else lacks the permission.',
  fixes: ({ subject: { refusal } }) => {
    const who = refusal.kind === 'other-subject' ? refusal.subject : 'person concerned';
    const names = refusal.kind === 'other-subject' ? refusal.names : [];
    return [{ who: 'org admin', action: `give the ${who} a role with ${names.length > 0 ? names.join(', ') : 'the permission that their part in this operation needs'}, in the division of the object; ${PROPAGATION}`, use: names }, { who: 'developer', action: `or name another ${who}` }];
  },
  noUse: () => ['more permissions for the caller', 'scopes'],
};

export const missingDivisionAccess: Cause = {
  id: 'missing-division-access',
  layer: 'division',
  title: 'The permission is not held in the division of the object',
  docs: {
    summary: 'Roles are granted in divisions. The refusal names the division, often with an empty list of permissions: that does not mean that no permission is needed. Listings are shortened silently instead.',
    decides: 'GET /api/v2/authorization/divisionspermitted/paged/me?permission=…, and the division of the object.',
  },
  who: 'org admin',
  fits: {
    ...SILENT,
    // Workforce management refuses for teams, units and divisions in much the same words.
    divisions: ({ refusal }) => (refusal.code?.startsWith('wfm.') === true ? 'suggests' : 'names'),
    resource: ({ refusal }) => (refusal.kind === 'resource' && refusal.aspect === 'team' ? 'doubtful' : 'excluded'),
    permissions: (subject) => (isServiceCheck(subject) ? 'doubtful' : 'excluded'),
  },
  contradiction: permissionContradiction,
  summary: ({ subject: { refusal }, likelihood }) => {
    if (refusal.kind !== 'divisions') {
      return likelihood === 'possible' ? 'The permission may be held, but not in the division of the object.' : 'The permission is held, but not in the division of the object.';
    }
    const where = refusal.divisions.length > 0 ? `Refused for division ${refusal.divisions.join(', ')}.` : 'The right is missing in the division of the object; the answer does not name it.';
    const empty = refusal.list === 'empty' ? ' The list of permissions is empty ("[]"); the server often leaves it so. It does not mean that no permission is needed, nor that it is held in another division.' : '';
    return where + empty;
  },
  evidence: ({ subject }) => (subject.operation === null ? [] : [contractPremise(`${subject.operationKey ?? ''} requires ${permissionWords(subject.operation)}`)]),
  fixes: ({ subject }) => {
    const need = wanted(subject);
    const { refusal } = subject;
    const divisions = refusal.kind === 'divisions' ? refusal.divisions : [];
    const fixes: Fix[] = [];
    if (need.names.length === 0 && subject.match.kind === 'no-path') fixes.push({ who: 'you', action: "name the call, to learn the permission: --call 'PUT /api/v2/…'" });
    fixes.push({ who: 'org admin', action: 'look the division up: GET /api/v2/authorization/divisions needs no right', use: ['GET /api/v2/authorization/divisions'] });
    fixes.push({
      who: 'org admin',
      action: `grant ${holderOf(subject)} the role that has ${need.names.length > 0 ? words(need) : 'the permission'} in ${divisions.length > 0 ? `division ${divisions.join(', ')}` : 'the division of the object'}; ${PROPAGATION}`,
      use: need.names,
    });
    return fixes;
  },
  noUse: () => ['scopes', 'the same role in another division'],
};

export const accessPolicy: Cause = {
  id: 'access-policy',
  layer: 'policy',
  title: 'An access policy of the organization denies it',
  docs: {
    summary: 'An attribute-based access policy denies the call. A policy that denies stands above every permission that is held.',
    decides: 'GET /api/v2/authorization/policies/{policyId} with the id of the answer.',
  },
  who: 'org admin',
  fits: { ...EXCLUDED, policy: 'names', generic: 'fits', unexplained: 'fits', 'no-response': 'excluded' },
  summary: ({ subject: { refusal } }) =>
    refusal.kind === 'policy'
      ? `A security policy of the organization denies the call${refusal.policies.length > 0 ? `: ${refusal.policies.join(', ')}` : ''}.`
      : 'An access policy of the organization may deny the call although the permission is held.',
  fixes: () => [
    { who: 'org admin', action: 'look the policy up and change it, or exempt this caller (a policy may apply to OAuth clients too)', command: 'GET /api/v2/authorization/policies/{policyId}', use: ['GET /api/v2/authorization/policies/{policyId}', 'authorization:policy:view'] },
  ],
  noUse: () => ['more roles or permissions', 'scopes'],
};

export const featureUnavailable: Cause = {
  id: 'feature-unavailable',
  layer: 'feature',
  title: 'The organization lacks the product or feature',
  docs: {
    summary: 'The product, licence, preview or feature switch is missing, so no role can carry the permission. A permission that the role editor does not offer is such a one.',
    decides: 'GET /api/v2/authorization/permissions and /api/v2/authorization/products (both need no permission).',
  },
  who: 'org admin',
  fits: { ...SILENT, feature: 'names', permissions: 'fits', organization: ({ refusal }) => (refusal.kind === 'organization' && refusal.problem === 'disabled' ? 'suggests' : 'excluded') },
  summary: ({ subject: { refusal, operation }, likelihood }) => {
    if (refusal.kind === 'feature') return 'The feature is not enabled for this organization.';
    if (refusal.kind === 'organization') return 'The organization is disabled.';
    if (operation?.preview === true) return 'A preview operation, which may be switched off in the organization.';
    return likelihood === 'possible' ? 'The organization may lack the product; then its role editor does not offer the permission, and no role can carry it.' : 'The organization does not offer the permission, so no role can carry it.';
  },
  notKnown: ({ likelihood }) => (likelihood === 'likely' ? ['whether the list of permissions is filtered by product in every organization'] : []),
  fixes: ({ subject }) => {
    const { names } = wanted(subject);
    const look = names.length > 0 ? `look for ${either(names)} in the role editor` : 'look whether the organization has the product';
    return [
      { who: 'org admin', action: `${look}; GET /api/v2/authorization/products and GET /api/v2/authorization/permissions (both need no right) tell`, use: ['GET /api/v2/authorization/products', 'GET /api/v2/authorization/permissions'] },
      { who: 'org admin', action: 'if it is missing: license the product, or have the feature switched on by Genesys' },
    ];
  },
  noUse: () => ['more roles, as long as the permission is not offered', 'scopes'],
};

