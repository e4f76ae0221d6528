import type { Caller } from '../../caller/types.js';
import { isOfCategory, isPermission, ROLE_CHANGES_TAKE } from '../../contract/index.js';
import type { Refusal } from '../../refusal/types.js';
import { heldAllTheSame } from '../held.js';
import { refusalPremise } from '../premises.js';
import type { Subject } from '../subject.js';
import { fixesAgainstHeld } from './against-held.js';
import { type Cause, EXCLUDED, type Fit, type Fix, SILENT_OF_RIGHTS } from './define.js';
import { isServiceCheck } from './wanted.js';

type Aspect = Extract<Refusal, { kind: 'resource' }>['aspect'];

const SUMMARY: Record<Aspect, string> = {
  participation:
    'The caller is not an active participant of the conversation or appointment, and only participants may do this.',
  ownership: 'The resource belongs to somebody else: only whoever made it may do this.',
  team: 'The caller has no access to the team, management unit or business unit concerned.',
  state:
    'The state of the resource, or a rule of the service, forbids this action; it is not a matter of rights.',
  entity: 'Access to this one resource is refused.',
};

const FIXES: Record<Aspect, readonly Fix[]> = {
  participation: [
    {
      who: 'developer',
      action:
        'call with the token of a user who is active in the conversation, or use an operation for supervisors',
    },
  ],
  ownership: [
    {
      who: 'developer',
      action:
        'call with the identity that made the resource (for a job: the one that submitted it), or make it anew with this one',
    },
  ],
  team: [
    {
      who: 'org admin',
      action: `give the caller access to the team, or to the division of the management unit or business unit; ${ROLE_CHANGES_TAKE}`,
    },
  ],
  state: [
    {
      who: 'developer',
      action: 'look at the state of the resource and at the message: this action is not allowed for it',
    },
  ],
  entity: [{ who: 'developer', action: 'GET the resource and look at its owner, division and state' }],
};

const aspectOf = (refusal: Refusal): Aspect | null => (refusal.kind === 'resource' ? refusal.aspect : null);

function ofOneObject(subject: Subject, caller: Caller): Fit {
  const held = heldAllTheSame(subject, caller);
  if (held === null) return isServiceCheck(subject) ? 'doubtful' : 'excluded';
  return held.kind === 'conditional' ? 'fits' : 'doubtful';
}

export const resourceAccess: Cause = {
  id: 'resource-access',
  layer: 'resource',
  title: 'Refused for this one resource',
  docs: {
    summary:
      'The caller may do this in general, but not with this resource: not a participant, not the owner or submitter, another team, or the state of the resource. Conditions of a permission (queue, user, team) show in the same way.',
    decides: "The same call on a resource of the caller's own.",
  },
  who: 'developer',
  fits: {
    ...SILENT_OF_RIGHTS,
    resource: ({ refusal }) =>
      refusal.kind === 'resource' && refusal.aspect === 'team' ? 'suggests' : 'names',
    // A right that is held and refused all the same: a condition of the grant, or this one object.
    permissions: ofOneObject,
    divisions: (subject, caller) =>
      isOfCategory(subject.refusal.code, 'wfm-team-or-unit') ? 'doubtful' : ofOneObject(subject, caller),
  },
  summary: ({ subject, caller }) => {
    const { refusal } = subject;
    const aspect = aspectOf(refusal);
    if (heldAllTheSame(subject, caller)?.kind === 'conditional')
      return 'The permission is held under a condition (queue, user, team), which this call seems not to meet.';
    if (refusal.kind === 'resource' && aspect === 'entity')
      return `Access to ${refusal.type ?? 'the resource'} ${refusal.id ?? ''} is refused.`.replace('  ', ' ');
    return aspect === null
      ? 'The refusal may be about this one resource: not a participant, not the owner, a condition of the permission, or its state.'
      : SUMMARY[aspect];
  },
  evidence: ({ subject, caller }) => {
    const held = heldAllTheSame(subject, caller);
    return held === null ? [] : [refusalPremise(subject), held.premise];
  },
  fixes: ({ subject, caller }) => {
    const held = heldAllTheSame(subject, caller);
    if (held !== null) return fixesAgainstHeld(subject, caller, held);
    const aspect = aspectOf(subject.refusal);
    return aspect === null
      ? [
          {
            who: 'developer',
            action: 'repeat the call on a resource of the same caller; if it works, no role is missing',
          },
        ]
      : FIXES[aspect];
  },
  noUse: ({ subject: { refusal } }) =>
    refusal.kind === 'resource' && refusal.aspect !== 'team'
      ? ['more roles or permissions', 'scopes']
      : ['scopes'],
};

/** `403 missing.any.permissions (routing:queue:view)`, as far as it is told. */
function answered({ answered: { status, code, names } }: Extract<Refusal, { kind: 'relayed' }>): string {
  const parts = [status, code, names.length > 0 ? `(${names.join(', ')})` : null];
  return parts.filter((part) => part !== null).join(' ');
}

export const downstreamRefusal: Cause = {
  id: 'downstream-refusal',
  layer: 'resource',
  title: 'A system behind the platform refused',
  docs: {
    summary:
      'The platform did its part and called another system (a data action, a bot connector), which refused. The credentials of the integration are then at fault, not the rights of the caller.',
    decides: 'The test of the action in the administration, and the logs of the system behind.',
  },
  who: 'org admin',
  fits: { ...EXCLUDED, relayed: 'names', generic: 'fits', unexplained: 'fits', 'no-response': 'excluded' },
  summary: ({ subject: { refusal }, likelihood }) => {
    if (likelihood === 'possible')
      return 'The operation calls another system for the caller; that system may have refused.';
    const answer = refusal.kind === 'relayed' ? answered(refusal) : '';
    return `The system behind the platform refused${answer === '' ? '' : `: it answered ${answer}`}.`;
  },
  notKnown: ({ subject: { refusal } }) =>
    refusal.kind === 'relayed' && refusal.ofPlatform
      ? [
          'which system was called; the code is one of the platform, so it seems to be the platform itself, called with the OAuth client of the integration',
        ]
      : [],
  fixes: ({ subject: { refusal } }) => [
    ...(refusal.kind === 'relayed' && refusal.ofPlatform && refusal.answered.names.length > 0
      ? [
          {
            who: 'org admin' as const,
            action: `if the action calls the platform: give the OAuth client in the credentials of the integration a role with ${refusal.answered.names.join(', ')}; ${ROLE_CHANGES_TAKE}`,
            use: refusal.answered.names.filter(isPermission),
          },
        ]
      : []),
    {
      who: 'org admin',
      action:
        'test the action in the administration: it shows what the system behind answers; check the credentials of the integration',
    },
    { who: 'developer', action: 'look into the logs of the system behind for the time of the call' },
  ],
  noUse: ({ likelihood }) => (likelihood === 'possible' ? [] : ['roles or scopes of the caller']),
};
