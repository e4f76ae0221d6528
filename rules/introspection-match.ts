import { beliefsOf, toldOf } from '../src/caller/beliefs.js';
import {
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  notApplicable,
  pass,
} from '../src/judge/define-rule.js';

export const introspectionMatch = defineRule({
  id: 'introspection-match',
  question: 'Does the platform say of the token what its user believes of it?',
  decides: 'nothing',
  docs: {
    summary:
      'Compares what is stated of the token (scopes, organization, client, grant type) with the answer of GET /api/v2/tokens/me by the same token. Access tokens of the platform are opaque: only the platform can tell what they are. Guest tokens are JWTs; their claims are compared too.',
    pass: 'Nothing that was stated contradicts the answer.',
    fail: 'The answer differs from what was stated, in the points that are listed.',
    inconclusive: 'The input holds no introspection answer of this token, or tokens/me was refused.',
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
    'no-token': notApplicable('a token is only asked for'),
    'no-answer': inconclusive('no tokens/me answer of this token in the input'),
    untold: inconclusive<{ answer: string }>(
      ({ answer }) => `tokens/me answered ${answer}: nothing is told of the token`,
    ),
    'nothing-stated': pass<{ what: readonly string[] }>(
      ({ what }) => `the platform tells its ${what.join(', ')}; nothing stated contradicts`,
    ),
    agrees: pass<{ what: readonly string[] }>(({ what }) => `${what.join(', ')} as stated`),
    differs: fail<{ differences: readonly string[] }>(({ differences }) => differences.join('; ')),
  },
  judge({ credentials, kind }, caller, say) {
    const claimed = credentials.kind === 'bearer' ? (credentials.jwt?.organizationId ?? null) : null;
    const told = toldOf(caller);
    if (told.length === 0 && claimed === null && kind === 'token') return say('no-token', {});
    const [untold] = caller.untold;
    if (told.length === 0 && claimed === null && untold !== undefined)
      return say('untold', { answer: untold.value }, {});
    if (told.length === 0 && claimed === null) return say('no-answer', {}, { missing: ['introspection'] });
    const beliefs = beliefsOf(caller, claimed);
    const wrong = beliefs.filter(({ agrees }) => !agrees);
    const premises = (wrong.length > 0 ? wrong : beliefs).flatMap(({ what, stated, actual }) => [
      factPremise(stated, (value) => `${what} said to be ${value}`),
      factPremise(actual, (value) => `${what} is ${value}`),
    ]);
    if (wrong.length > 0) {
      const differences = wrong.map(
        ({ what, stated, actual }) => `${what}: said ${stated.value}, is ${actual.value}`,
      );
      const organization = wrong.some(({ what }) => what === 'organization');
      return say(
        'differs',
        { differences },
        { premises, nominates: organization ? [explains('wrong-org', 'likely')] : [] },
      );
    }
    if (beliefs.length === 0)
      return say('nothing-stated', { what: told.length > 0 ? told : ['organization'] }, {});
    return say('agrees', { what: beliefs.map(({ what }) => what) }, { premises });
  },
});
