import {
  alsoWrong,
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  pass,
} from '../src/judge/define-rule.js';
import { isOfClient } from '../src/judge/subject.js';

export const clientActive = defineRule({
  id: 'client-active',
  question: 'Is the OAuth client active?',
  decides: 'nothing',
  docs: {
    summary:
      'A client is active, inactive or disabled. An inactive client gets no new tokens and will be deleted; disabling one ends its existing tokens too. Deleting a client cuts off every organization that authorized it.',
    pass: 'The client is active, by introspection or as stated.',
    fail: 'The client is disabled, or inactive and asks for a token.',
    inconclusive: 'The state of the client is not known.',
    advice:
      'GET /api/v2/oauth/clients/{clientId} (needs oauth:client:view) or the page of the client in the administration shows its state.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/routing/queues' },
        response: {
          status: 401,
          body: { code: 'bad.credentials', message: 'Invalid login credentials.', status: 401 },
        },
        context: { clientState: 'disabled' },
      },
      outcome: 'fail',
    },
  },
  messages: {
    unknown: inconclusive('the state of the client is not known'),
    active: pass('the client is active'),
    'inactive-but-issued': inconclusive(
      'the client is inactive: it gets no new tokens; what holds for older ones is not known',
    ),
    'not-active': fail<{ state: string }>(({ state }) => `the client is ${state}`),
  },
  judge({ kind, refusal }, caller, say) {
    const state = caller.clientState[0];
    const clientRefused = isOfClient({ refusal });
    if (state === undefined) {
      const maybe = clientRefused || (refusal.kind === 'credentials' && refusal.problem === 'not-accepted');
      return say(
        'unknown',
        {},
        {
          missing: [kind === 'token' ? 'login-client' : 'client-state'],
          nominates: maybe ? [explains('inactive-client')] : [],
        },
      );
    }
    const premises = [factPremise(state, (value) => `the client is ${value}`)];
    if (state.value === 'active') return say('active', {}, { premises });
    if (state.value === 'inactive' && kind !== 'token') {
      // What the answer says explains it; the client is told all the same.
      const isExplained = refusal.status === 403 && refusal.recognition !== 'uncatalogued';
      const nominates = [isExplained ? alsoWrong('inactive-client') : explains('inactive-client')];
      return say('inactive-but-issued', {}, { premises, nominates });
    }
    // A disabled client is expected to be answered with 401; another status has another reason too.
    const nominates = [
      refusal.status === 403 ? explains('inactive-client', 'possible') : explains('inactive-client'),
    ];
    return say('not-active', { state: state.value }, { premises, nominates });
  },
});
