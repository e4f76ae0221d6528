/** The organization forbids it or lacks it: an access policy, a product, a feature. */
import { either } from '../../primitives/wording.js';
import { wanted } from '../held.js';
import { type Cause, EXCLUDED, SILENT_OF_RIGHTS } from './define.js';

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
  summary: ({ subject: { refusal } }) =>
    refusal.kind === 'policy'
      ? `A security policy of the organization denies the call${refusal.policies.length > 0 ? `: ${refusal.policies.join(', ')}` : ''}.`
      : 'An access policy of the organization may deny the call although the permission is held.',
  fixes: ({ subject: { refusal } }) =>
    refusal.kind === 'policy' && refusal.policies.length > 0
      ? [
          {
            who: 'org admin',
            action: `look the policy up (GET /api/v2/authorization/policies/${refusal.policies[0] ?? '{policyId}'}) and change it, or exempt this caller; a policy may apply to OAuth clients too`,
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
  summary: ({ subject: { refusal, operation }, likelihood }) => {
    if (refusal.kind === 'feature') return 'The feature is not enabled for this organization.';
    if (refusal.kind === 'organization') return 'The organization is disabled.';
    if (operation?.preview === true)
      return 'A preview operation, which may be switched off in the organization.';
    return likelihood === 'possible'
      ? 'The organization may lack the product; then its role editor does not offer the permission, and no role can carry it.'
      : 'The organization does not offer the permission, so no role can carry it.';
  },
  notKnown: ({ likelihood }) =>
    likelihood === 'likely'
      ? ['whether the list of permissions is filtered by product in every organization']
      : [],
  fixes: ({ subject }) => {
    const { names } = wanted(subject);
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
