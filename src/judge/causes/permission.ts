/** A permission of the caller is missing. */
import { actsAs } from '../../caller/acts-as.js';
import { type Offer, offerOf } from '../../caller/offered.js';
import { answerNeed, type Need, needOf } from '../../caller/permission-answer.js';
import type { Caller } from '../../caller/types.js';
import {
  changesWith,
  contractSource,
  firstSeenWords,
  isPermission,
  nearestPermissions,
  ROLE_CHANGES_TAKE,
  removedOperations,
} from '../../contract/index.js';
import { either } from '../../primitives/wording.js';
import { factPremise } from '../define-rule.js';
import {
  contradictedBy,
  type Holding,
  heldAllTheSame,
  heldWords,
  lackingOf,
  namedPermissions,
  unusable,
  wanted,
  wrongHint,
} from '../held.js';
import { contractPremise, permissionWords } from '../premises.js';
import type { Subject } from '../subject.js';
import { fixesAgainstHeld } from './against-held.js';
import { type Against, type Cause, type CauseContext, type Fix, SILENT_OF_RIGHTS } from './define.js';
import { disagreement, holderOf, isServiceCheck, words } from './wanted.js';

/** Why questions about the token were refused, where its scopes do not suffice for them. */
const SCOPE_REFUSAL = 'app.not.authorized.for.scope';

/** Before anything is granted on a mere possibility: the question to the platform that settles it. */
function checkFix({ caller, likelihood }: CauseContext): readonly Fix[] {
  if (likelihood !== 'possible') return [];
  if (caller.untold.some(({ value }) => value.endsWith(SCOPE_REFUSAL)))
    return [
      {
        who: 'developer',
        action:
          'first let the platform tell what the token may do: add user-basic-info and authorization:readonly to the OAuth client, log in again, and ask GET /api/v2/authorization/subjects/me',
        use: ['user-basic-info', 'authorization:readonly', 'GET /api/v2/authorization/subjects/me'],
      },
    ];
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

const inTrustor = ({ refusal }: Subject): string =>
  refusal.kind === 'permissions' && refusal.organization === 'trustor' ? ' in the trustor organization' : '';

/** Of what the organization offers, or may offer: where it does not, {@link notOfferedFixes} stand instead. */
function grantFix({ subject, caller, likelihood }: CauseContext): Fix {
  const asked = lackingOf(subject, caller);
  const offer = offerOf(caller, asked);
  // Of a list of which any would do, some may not be there to be given.
  const need = asked.mode === 'any' && offer !== null ? { ...asked, names: offer.offered } : asked;
  const give = likelihood === 'possible' ? 'if it is missing: give' : 'give';
  const trustor = inTrustor(subject);
  if (need.names.length === 0 && subject.operation?.permissions.mode === 'NONE') {
    return {
      who: 'support',
      action: `ask Genesys which permission this check wants, with the correlation id of the answer: neither the answer nor the contract names one; then give ${holderOf(caller)} a role with it`,
    };
  }
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

/** The organization told that it does not offer what is needed; whatever is held is offered. */
function notEnough(subject: Subject, caller: Caller): Offer | null {
  const offer = offerOf(caller, lackingOf(subject, caller));
  return offer === null || offer.enough || heldAllTheSame(subject, caller) !== null ? null : offer;
}

function notOffered(subject: Subject, caller: Caller): Against | null {
  const offer = notEnough(subject, caller);
  if (offer === null) return null;
  const missing = offer.notOffered.join(', ');
  return {
    ...factPremise(offer.fact, () => `the organization does not offer ${missing}`),
    atMost: 'possible',
  };
}

function notOfferedFixes({ subject, caller }: CauseContext): readonly Fix[] | null {
  const offer = notEnough(subject, caller);
  if (offer === null) return null;
  return [
    {
      who: 'org admin',
      action: `license the product first: no role can carry ${offer.notOffered.join(', ')} as long as the organization does not offer it`,
    },
  ];
}

/** A service that names no permission has often refused what belongs to somebody else. */
function ownObjectFix({ subject }: CauseContext): readonly Fix[] {
  const { operation } = subject;
  const isOpen = isServiceCheck(subject) && operation?.permissions.mode === 'NONE';
  if (!isOpen || !operation?.path.includes('{')) return [];
  return [
    {
      who: 'developer',
      action:
        'repeat the call on what is the own of the caller (the own user, an own object): if that works, the permission is one for those of others',
    },
  ];
}

/** Where the permission is not offered, no role can carry it: the check that tells. */
function offerFix({ subject, caller }: CauseContext): readonly Fix[] {
  const need = wanted(subject);
  const { names } = need;
  if (names.length === 0 || offerOf(caller, need) !== null) return [];
  return [
    {
      who: 'org admin',
      action: `if the role editor does not offer ${names.length === 1 ? (names[0] ?? '') : 'it'}, the organization lacks the product: GET /api/v2/authorization/permissions (needs no right) tells`,
      use: ['GET /api/v2/authorization/permissions'],
    },
  ];
}

/** The answer and other evidence disagree: nothing that is held is granted, and nothing on one word alone. */
function disagreementFixes({ subject, caller }: CauseContext): readonly Fix[] | null {
  const { refusal, operation } = subject;
  const held = heldAllTheSame(subject, caller);
  if (held !== null) return fixesAgainstHeld(subject, caller, held);
  if (wrongHint(subject, caller) !== null) return null;
  if (refusal.kind !== 'permissions' || refusal.names.length === 0 || operation === null) return null;
  if (disagreement(subject) === null || unusable(refusal.names).length > 0) return null;
  const { kind } = answerNeed(caller, needOf(operation));
  // What the contract asks for is held: only what the answer names is left.
  if (kind === 'held' || kind === 'disputed') return null;
  const names = [...new Set([...operation.permissions.names, ...refusal.names])];
  return [
    {
      who: 'org admin',
      action: `contract and answer name different permissions: try ${permissionWords(operation)} first (the contract), then ${refusal.names.join(', ')} (the answer); ${ROLE_CHANGES_TAKE}`,
      use: names,
    },
  ];
}

/** A permission that the answer names and the contract lacks: the contract is a dated copy. */
function unknownPermission(name: string): string {
  const wasUsed = removedOperations().some(({ permissions }) => permissions.names.includes(name));
  const age = `the contract (${contractSource()}) may be older than the platform`;
  if (wasUsed) return `${name} is required only by operations that were removed from the contract; ${age}`;
  const last = changesWith(name).at(-1);
  if (last !== undefined)
    return `whether ${name} still does anything: no operation of the contract names it any more, the last one did until ${firstSeenWords(last.firstSeen)}`;
  const near = nearestPermissions(name, 1);
  return `${name} is required by no operation of the contract${near.length > 0 ? ` (near: ${near.join(', ')})` : ''}; ${age}`;
}

const OTHERWISE: Readonly<Record<Holding['kind'], (held: Holding, caller: Caller) => string>> = {
  free: (held, caller) => `other evidence says that it is ${heldWords(held, caller)}`,
  conditional: (held, caller) => `other evidence says that it is ${heldWords(held, caller)}`,
  sibling: () => 'yet another call of the same token that needs the same succeeded',
};

/** Of a list of which any would do, none is held. */
const lacksWords = ({ mode, names }: Need): string =>
  names.length === 1
    ? `lacks ${names[0] ?? ''}`
    : mode === 'all'
      ? `lacks ${either(names, 'and')}`
      : `holds none of ${names.join(', ')}`;

const againstHeld = (lacks: string, held: Holding, caller: Caller): string =>
  `The answer says that the caller ${lacks}; ${OTHERWISE[held.kind](held, caller)}.`;

/** The answer names classes of its own where permissions belong, and no permission beside them. */
const namesClasses = (subject: Subject): boolean =>
  subject.refusal.kind === 'permissions' &&
  subject.refusal.names.length > 0 &&
  namedPermissions(subject).length === 0;

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
  // Whatever is held is offered; no role lacks what no role can carry.
  contradiction: (subject, caller) => {
    const held = heldAllTheSame(subject, caller);
    return held === null ? (notOffered(subject, caller) ?? disagreement(subject)) : contradictedBy(held);
  },
  summary: ({ subject, caller, likelihood }) => {
    const need = lackingOf(subject, caller);
    const trustor = inTrustor(subject);
    if (need.names.length === 0) {
      return `A permission ${likelihood === 'possible' ? 'may be' : 'is'} missing${trustor}; which one is not said.`;
    }
    const which =
      need.names.length === 1
        ? words(need)
        : `${need.mode === 'all' ? 'all of' : 'one of'} ${need.names.join(', ')}`;
    const held = heldAllTheSame(subject, caller);
    const hint = wrongHint(subject, caller);
    if (hint !== null)
      return `The caller ${lacksWords(hint.need)}, which the contract requires. The answer names ${hint.named.join(', ')} instead, which is held: the platform is known to name wrong permissions.`;
    if (held !== null) return againstHeld(lacksWords(need), held, caller);
    if (namesClasses(subject))
      return `The answer says that a permission is missing, but names none; the contract requires ${which}.`;
    if (notOffered(subject, caller) !== null)
      return `No role can carry ${which}, as the organization does not offer ${need.names.length === 1 ? 'it' : 'them'}.`;
    return likelihood === 'possible'
      ? `The operation requires ${which}; whether the caller holds it is not known.`
      : `The caller ${lacksWords(need)}${trustor}.`;
  },
  evidence: ({ subject, likelihood }) => [
    ...(subject.operation === null || (likelihood !== 'possible' && namedPermissions(subject).length > 0)
      ? []
      : [
          contractPremise(
            `${subject.operationKey ?? ''} requires ${permissionWords(subject.operation)}`,
            subject.operation,
          ),
        ]),
  ],
  notKnown: ({ subject }) => {
    const unknown = wanted(subject).names.filter((name) => !isPermission(name));
    return unknown.map(unknownPermission);
  },
  fixes: (context) =>
    notOfferedFixes(context) ??
    disagreementFixes(context) ?? [
      ...(context.subject.match.kind === 'no-path' && wanted(context.subject).names.length === 0
        ? [{ who: 'you' as const, action: "name the call, to learn the permission: --call 'GET /api/v2/…'" }]
        : []),
      ...ownObjectFix(context),
      ...checkFix(context),
      grantFix(context),
      ...offerFix(context),
    ],
  noUse: ({ caller }) =>
    actsAs(caller) === 'client' ? ['scopes: they do not limit client credentials'] : ['more scopes'],
};
