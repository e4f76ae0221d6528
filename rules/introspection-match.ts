import { ofGrade } from '../src/caller/facts.js';
import { organizationText, sameOrganization } from '../src/caller/organization.js';
import type { Fact } from '../src/caller/types.js';
import type { OrganizationRef } from '../src/exchange/types.js';
import {
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  type Premise,
  pass,
} from '../src/judge/define-rule.js';

/** Compares what is believed with what the platform says; null when one of them is unknown. */
function compare<T>(
  facts: readonly Fact<T>[],
  same: (stated: T, actual: T) => boolean,
  show: (value: T) => string,
  what: string,
) {
  const stated = ofGrade(facts, 'stated');
  const actual = ofGrade(facts, 'introspection');
  if (stated === null || actual === null) return null;
  const premises: readonly Premise[] = [
    factPremise(stated, (value) => `${what} said to be ${show(value)}`),
    factPremise(actual, (value) => `${what} is ${show(value)}`),
  ];
  return {
    what,
    agrees: same(stated.value, actual.value),
    stated: show(stated.value),
    actual: show(actual.value),
    premises,
  };
}

/** An id and a name do not contradict each other. */
const agree = (a: OrganizationRef, b: OrganizationRef): boolean => sameOrganization(a, b) ?? true;

export const introspectionMatch = defineRule({
  id: 'introspection-match',
  question: 'Does the platform say of the token what its user believes of it?',
  decides: 'nothing',
  docs: {
    summary:
      'Compares what is stated of the token (scopes, organization, client, grant type) with the answer of GET /api/v2/tokens/me by the same token. Access tokens of the platform are opaque: only the platform can tell what they are. Guest tokens are JWTs; their claims are compared too.',
    pass: 'Nothing that was stated contradicts the answer.',
    fail: 'The answer differs from what was stated, in the points that are listed.',
    inconclusive: 'The input holds no introspection answer of this token.',
    advice:
      'Call GET /api/v2/tokens/me?preserveIdleTTL=true with the token itself. "Verified by introspection" means this answer, not a screen of the client.',
    example: {
      input: [
        {
          request: {
            method: 'GET',
            url: 'https://api.mypurecloud.com/api/v2/tokens/me',
            headers: { Authorization: 'Bearer example-token-0001' },
          },
          response: {
            status: 200,
            body: {
              organization: { id: '11111111-0000-4000-8000-000000000001' },
              OAuthClient: { id: '22222222-0000-4000-8000-000000000002', authorizedGrantType: 'CODE' },
            },
          },
        },
        {
          request: {
            method: 'GET',
            url: 'https://api.mypurecloud.com/api/v2/routing/queues',
            headers: { Authorization: 'Bearer example-token-0001' },
          },
          response: { status: 403 },
          context: { grantType: 'client_credentials' },
        },
      ],
      outcome: 'fail',
    },
  },
  messages: {
    'no-answer': inconclusive('no tokens/me answer of this token in the input'),
    'nothing-stated': pass<{ what: readonly string[] }>(
      ({ what }) => `the platform tells its ${what.join(', ')}; nothing stated contradicts`,
    ),
    agrees: pass<{ what: readonly string[] }>(({ what }) => `${what.join(', ')} as stated`),
    differs: fail<{ differences: readonly string[] }>(({ differences }) => differences.join('; ')),
  },
  judge({ credentials }, caller, say) {
    const known: string[] = [];
    if (ofGrade(caller.grantType, 'introspection') !== null) known.push('grant type');
    if (ofGrade(caller.organization, 'introspection') !== null) known.push('organization');
    if (ofGrade(caller.scopes, 'introspection') !== null) known.push('scopes');
    if (ofGrade(caller.clientId, 'introspection') !== null) known.push('client');
    const jwt = credentials.kind === 'bearer' ? credentials.jwt : null;
    const claimed = jwt?.organizationId ?? null;
    if (known.length === 0 && claimed === null) return say('no-answer', {}, { missing: ['introspection'] });

    const organizationFacts =
      claimed === null
        ? caller.organization
        : [
            ...caller.organization,
            { value: { id: claimed }, grade: 'introspection' as const, source: 'the claims of the JWT' },
          ];
    const comparisons = [
      compare(
        caller.grantType,
        (a, b) => a === b || (a === 'pkce' && b === 'authorization_code'),
        (grant) => grant,
        'grant type',
      ),
      compare(organizationFacts, agree, organizationText, 'organization'),
      compare(caller.homeOrganization, agree, organizationText, 'home organization'),
      compare(
        caller.clientId,
        (a, b) => a.toLowerCase() === b.toLowerCase(),
        (id) => id,
        'client',
      ),
      compare(
        caller.scopes,
        (a, b) => a.every((scope) => b.includes(scope)),
        (scopes) => scopes.join(', ') || '(none)',
        'scopes',
      ),
    ].filter((comparison) => comparison !== null);
    const wrong = comparisons.filter(({ agrees }) => !agrees);
    const premises = (wrong.length > 0 ? wrong : comparisons).flatMap((comparison) => comparison.premises);
    if (wrong.length > 0) {
      const differences = wrong.map(({ what, stated, actual }) => `${what}: said ${stated}, is ${actual}`);
      const organization = wrong.some(({ what }) => what === 'organization');
      return say(
        'differs',
        { differences },
        { premises, nominates: organization ? [explains('wrong-org', 'likely')] : [] },
      );
    }
    if (comparisons.length === 0)
      return say('nothing-stated', { what: known.length > 0 ? known : ['organization'] }, {});
    return say('agrees', { what: comparisons.map(({ what }) => what) }, { premises });
  },
});
