/** The organization forbids it or lacks it: an access policy, a product, a feature. */
import { actsAs } from '../../caller/acts-as.js';
import { offerOf } from '../../caller/offered.js';
import { answerNeed, type NeedAnswer } from '../../caller/permission-answer.js';
import type { AccessPolicyInfo, Caller } from '../../caller/types.js';
import { either } from '../../primitives/wording.js';
import { factPremise } from '../define-rule.js';
import { wanted } from '../held.js';
import type { Subject } from '../subject.js';
import { type Against, type Cause, EXCLUDED, SILENT_OF_RIGHTS } from './define.js';

const told = ({ accessPolicies }: Caller, id: string | undefined) =>
  accessPolicies.find(({ value }) => value.id === id)?.value ?? null;
/** Why a policy that was told cannot have denied this call, as it stands now; null when it can. */
function cannotDeny({ active, effect, appliesToClients }: AccessPolicyInfo, caller: Caller): string | null {
  if (active === false) return 'is not active';
  if (effect !== null && /^allow$/i.test(effect)) return 'does not deny, but allows';
  if (appliesToClients === false && actsAs(caller) === 'client') return 'does not apply to OAuth clients';
  return null;
}

/** The policies that the answer names were read, and none of them can have denied the call. */
function noneDenies({ refusal }: Subject, caller: Caller): Against | null {
  if (refusal.kind !== 'policy' || refusal.policies.length === 0) return null;
  const facts = refusal.policies.map((id) => caller.accessPolicies.find(({ value }) => value.id === id));
  const reasons = facts.map((fact) => (fact === undefined ? null : cannotDeny(fact.value, caller)));
  const [fact] = facts;
  const [reason] = reasons;
  if (fact === undefined || reason === undefined || reason === null || reasons.includes(null)) return null;
  return factPremise(fact, () => `as it stands now the policy ${reason}`);
}

const isTold = (caller: Caller, id: string | undefined): boolean => told(caller, id) !== null;

/** `"No deletion of queues" (id)`, or the id alone. */
function policyName(caller: Caller, id: string): string {
  const name = told(caller, id)?.name ?? null;
  return name === null ? id : `"${name}" (${id})`;
}

export const accessPolicy: Cause = {
  id: 'access-policy',
  layer: 'policy',
  title: 'An access policy of the organization denies it',
  docs: {
    summary:
      'An attribute-based access policy denies the call. A policy that denies stands above every permission that is held.',
    decides: 'GET /api/v2/authorization/policies/{policyId} with the id of the answer.',
  },
  who: 'org admin',
  fits: { ...EXCLUDED, policy: 'names', generic: 'fits', unexplained: 'fits', 'no-response': 'excluded' },
  contradiction: noneDenies,
  summary: ({ subject: { refusal }, caller }) =>
    refusal.kind === 'policy'
      ? `A security policy of the organization denies the call${refusal.policies.length > 0 ? `: ${refusal.policies.map((id) => policyName(caller, id)).join(', ')}` : ''}.`
      : 'An access policy of the organization may deny the call although the permission is held.',
  fixes: ({ subject, subject: { refusal }, caller }) =>
    refusal.kind === 'policy' && refusal.policies.length > 0
      ? [
          ...(noneDenies(subject, caller) === null
            ? []
            : [
                {
                  who: 'developer' as const,
                  action:
                    'repeat the call first: as the policy stands now it does not deny, so it may have been changed after the refusal',
                },
              ]),
          {
            who: 'org admin',
            action: isTold(caller, refusal.policies[0])
              ? `change the policy ${policyName(caller, refusal.policies[0] ?? '')}, or exempt this caller`
              : `look the policy up (GET /api/v2/authorization/policies/${refusal.policies[0] ?? '{policyId}'}) and change it, or exempt this caller; a policy may apply to OAuth clients too`,
            use: ['GET /api/v2/authorization/policies/{policyId}', 'authorization:policy:view'],
          },
        ]
      : [
          {
            who: 'org admin',
            action:
              'look for an active policy with effect DENY that covers this caller: GET /api/v2/authorization/policies needs authorization:policy:view',
            use: ['GET /api/v2/authorization/policies', 'authorization:policy:view'],
          },
        ],
  noUse: () => ['more roles or permissions', 'scopes'],
};

const HELD: ReadonlySet<NeedAnswer['kind']> = new Set(['held', 'conditional', 'disputed']);

export const featureUnavailable: Cause = {
  id: 'feature-unavailable',
  layer: 'feature',
  title: 'The organization lacks the product or feature',
  docs: {
    summary:
      'The product, licence, preview or feature switch is missing, so no role can carry the permission. A permission that the role editor does not offer is such a one.',
    decides: 'GET /api/v2/authorization/permissions (needs no permission).',
  },
  who: 'org admin',
  fits: {
    ...SILENT_OF_RIGHTS,
    feature: 'names',
    permissions: 'fits',
    organization: ({ refusal }) =>
      refusal.kind === 'organization' && refusal.problem === 'disabled' ? 'suggests' : 'excluded',
  },
  summary: ({ subject, subject: { refusal, operation }, caller, likelihood }) => {
    if (refusal.kind === 'feature') return 'The feature is not enabled for this organization.';
    if (refusal.kind === 'organization') return 'The organization is disabled.';
    if (operation?.preview === true)
      return 'A preview operation, which may be switched off in the organization.';
    const need = wanted(subject);
    const offer = offerOf(caller, need);
    if (offer !== null && !offer.enough && HELD.has(answerNeed(caller, need).kind))
      return `The organization does not offer ${either(offer.notOffered, 'and')}, although a role of the caller names it: a role may keep the name of a permission whose product is gone.`;
    return likelihood === 'possible'
      ? 'The organization may lack the product; then its role editor does not offer the permission, and no role can carry it.'
      : 'The organization does not offer the permission, so no role can carry it.';
  },
  notKnown: ({ likelihood }) =>
    likelihood === 'likely'
      ? ['whether the list of permissions is filtered by product in every organization']
      : [],
  fixes: ({ subject, caller }) => {
    const need = wanted(subject);
    const { names } = need;
    const offer = offerOf(caller, need);
    if (offer !== null && !offer.enough)
      return [
        {
          who: 'org admin',
          action: `license the product that ${either(offer.notOffered, 'and')} ${offer.notOffered.length === 1 ? 'belongs' : 'belong'} to, or have the feature switched on by Genesys: the organization does not offer ${offer.notOffered.length === 1 ? 'it' : 'them'}`,
        },
      ];
    if (offer !== null)
      return [
        {
          who: 'org admin',
          action: `have the feature switched on by Genesys, or license the product: the organization offers ${either(offer.offered, 'and')}, so no role is what is missing`,
        },
      ];
    // Which product a permission comes with is published nowhere, so products help only where no permission is known.
    const [look, path] =
      names.length > 0
        ? [`look for ${either(names)} in the role editor`, 'GET /api/v2/authorization/permissions']
        : ['look whether the organization has the product', 'GET /api/v2/authorization/products'];
    return [
      { who: 'org admin', action: `${look}; ${path} (needs no right) tells`, use: [path] },
      {
        who: 'org admin',
        action: 'if it is missing: license the product, or have the feature switched on by Genesys',
      },
    ];
  },
  noUse: () => ['more roles, as long as the permission is not offered', 'scopes'],
};
