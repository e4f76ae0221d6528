import { isScope, scopeShape } from '../src/contract/index.js';
import {
  alsoWrong,
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  notApplicable,
  pass,
  premise,
} from '../src/judge/define-rule.js';
import { contractPremise } from '../src/judge/premises.js';

export const scopeKnown = defineRule({
  id: 'scope-known',
  question: 'Do the scopes that are spoken of exist?',
  decides: 'nothing',
  docs: {
    summary:
      'A scope is a name, or a name with :readonly. Three segments make a permission, which is granted by a role and is never a scope. Many public threads name scopes that do not exist.',
    pass: 'All scopes that are stated or asked for are scopes of the contract.',
    fail: 'A scope that is stated or asked for does not exist, or is a permission.',
    inconclusive: 'The platform itself reports a scope that the contract, a dated copy, does not list.',
    advice:
      'GET /api/v2/oauth/scopes lists the scopes; why403 explain <scope> names the nearest that exists.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/routing/queues' },
        response: { status: 403 },
        context: { scopes: ['routing:queue:view'] },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'none-stated': notApplicable('no scope is stated'),
    known: pass<{ scopes: readonly string[] }>(
      ({ scopes }) => `${scopes.join(', ')} ${scopes.length === 1 ? 'exists' : 'exist'}`,
    ),
    unknown: fail<{ unknown: readonly string[]; permissions: readonly string[] }>(
      ({ unknown, permissions }) =>
        [
          unknown.length > 0
            ? `${unknown.join(', ')} ${unknown.length === 1 ? 'is no scope' : 'are no scopes'}`
            : '',
          permissions.length > 0
            ? `${permissions.join(', ')} ${permissions.length === 1 ? 'is a permission' : 'are permissions'}, not a scope`
            : '',
        ]
          .filter((part) => part !== '')
          .join('; '),
    ),
    'newer-than-contract': inconclusive<{ scopes: readonly string[] }>(
      ({ scopes }) =>
        `the platform reports ${scopes.join(', ')}, which this copy of the contract does not list`,
    ),
  },
  judge({ refusal, tokenRequest }, caller, say) {
    const asked = tokenRequest?.scopes ?? [];
    const stated = caller.scopes.find(({ grade }) => grade === 'stated');
    const reported = caller.scopes.find(({ grade }) => grade === 'introspection');
    const names = [...new Set([...(stated?.value ?? []), ...asked])];
    const newer = (reported?.value ?? []).filter((scope) => !isScope(scope));
    if (names.length === 0) {
      return newer.length > 0 ? say('newer-than-contract', { scopes: newer }, {}) : say('none-stated', {});
    }
    const wrong = names.filter((scope) => !isScope(scope) && !newer.includes(scope));
    const list = contractPremise('the scopes of the published contract');
    const where =
      stated === undefined
        ? premise('stated', 'the token request', () => `asks for ${asked.join(' ')}`)
        : factPremise(stated, (scopes) => `scopes ${scopes.join(', ')}`);
    if (wrong.length === 0) return say('known', { scopes: names }, { premises: [list, where] });
    const permissions = wrong.filter((scope) => scopeShape(scope).startsWith('permission'));
    const unknown = wrong.filter((scope) => !permissions.includes(scope));
    const decides = refusal.kind === 'oauth' && refusal.problem === 'scope';
    return say(
      'unknown',
      { unknown, permissions },
      {
        premises: [list, where],
        nominates: [decides ? explains('unknown-scope') : alsoWrong('unknown-scope')],
      },
    );
  },
});
