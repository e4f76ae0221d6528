import {
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  notApplicable,
  pass,
} from '../src/judge/define-rule.js';
import { refusalPremise } from '../src/judge/premises.js';

/** How the network shows in an answer to a question about the token. */
const IP_REFUSAL = 'ip.not.authorized';

export const networkAllowed = defineRule({
  id: 'network-allowed',
  question: 'May requests come from this network?',
  decides: 'nothing',
  docs: {
    summary:
      'An organization can allow only certain IP addresses. The list covers API clients and trustees too, and is answered with 401 ip.not.authorized, never with 403. Restrictions of single clients were announced, too; with which code they answer is not known.',
    pass: 'The answer judges the rights of the caller, so the network was allowed.',
    fail: 'The answer says that the address is not authorized, or tokens/me was answered so.',
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
    told: fail<{ answer: string }>(({ answer }) => `tokens/me answered ${answer} from this network`),
    passed: pass('the answer judges the rights of the caller'),
    unknown: inconclusive('a 401 without a code: the network may be the reason'),
  },
  judge(subject, caller, say) {
    const { refusal } = subject;
    if (refusal.kind === 'network')
      return say(
        'refused',
        { addresses: refusal.addresses },
        { premises: [refusalPremise(subject)], nominates: [explains('network-restriction')] },
      );
    if (subject.kind !== 'api') return say('not-asked', {});
    // The call may be made from elsewhere than the question, so this is never certain.
    const untold = caller.untold.find(({ value }) => value.endsWith(IP_REFUSAL));
    const isSilentOf401 = refusal.kind === 'unexplained' && refusal.status === 401;
    if (untold !== undefined && (refusal.kind === 'no-response' || isSilentOf401))
      return say(
        'told',
        { answer: untold.value },
        {
          premises: [factPremise(untold, (answer) => `tokens/me answered ${answer}`)],
          nominates: [explains('network-restriction', 'likely')],
        },
      );
    if (refusal.recognition !== 'uncatalogued' && refusal.status === 403)
      return say('passed', {}, { premises: [refusalPremise(subject)] });
    if (isSilentOf401)
      return say('unknown', {}, { missing: ['body'], nominates: [explains('network-restriction')] });
    return say('not-asked', {});
  },
});
