import { defineRule, explains, fail, inconclusive, notApplicable, pass } from '../src/judge/define-rule.js';
import { refusalPremise } from '../src/judge/premises.js';

export const networkAllowed = defineRule({
  id: 'network-allowed',
  question: 'May requests come from this network?',
  decides: 'nothing',
  docs: {
    summary:
      'An organization can allow only certain IP addresses. The list covers API clients and trustees too, and is answered with 401 ip.not.authorized, never with 403. Restrictions of single clients were announced, too; with which code they answer is not known.',
    pass: 'The answer judges the rights of the caller, so the network was allowed.',
    fail: 'The answer says that the address is not authorized.',
    inconclusive: 'A 401 without a code.',
    advice:
      'Call from an address of the list, or have the address added by an administrator of the organization.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/routing/queues' },
        response: {
          status: 401,
          body: {
            code: 'ip.not.authorized',
            message: 'Requests originating from this IP address are not authorized: [192.0.2.1]',
            status: 401,
          },
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-asked': notApplicable('nothing points at the network'),
    refused: fail<{ addresses: readonly string[] }>(
      ({ addresses }) =>
        `the address ${addresses.length > 0 ? addresses.join(', ') : 'of the caller'} is not authorized`,
    ),
    passed: pass('the answer judges the rights of the caller'),
    unknown: inconclusive('a 401 without a code: the network may be the reason'),
  },
  judge(subject, _caller, say) {
    const { refusal } = subject;
    if (refusal.kind === 'network')
      return say(
        'refused',
        { addresses: refusal.addresses },
        { premises: [refusalPremise(subject)], nominates: [explains('network-restriction')] },
      );
    if (subject.kind !== 'api') return say('not-asked', {});
    if (refusal.recognition !== 'uncatalogued' && refusal.status === 403)
      return say('passed', {}, { premises: [refusalPremise(subject)] });
    if (refusal.kind === 'unexplained' && refusal.status === 401)
      return say('unknown', {}, { missing: ['body'], nominates: [explains('network-restriction')] });
    return say('not-asked', {});
  },
});
