import { defineRule, explains, fail, inconclusive, notApplicable } from '../src/judge/define-rule.js';
import { refusalPremise } from '../src/judge/premises.js';
import { isSilent } from '../src/judge/subject.js';
import { callsOthers } from '../src/refusal/relayed.js';

const SPEAKS_OF_OTHERS =
  /\b(?:lambda|downstream|upstream|remote (?:service|system|endpoint)|web ?service|rest call|third.party|target (?:service|system))\b/i;

export const downstream = defineRule({
  id: 'downstream',
  question: 'Did a system behind the platform refuse?',
  decides: 'nothing',
  docs: {
    summary:
      'Data actions and bot connectors call other systems for the caller. When such a system refuses, the platform has worked: roles and scopes of the caller are right, the credentials of the integration are not.',
    pass: 'Never: success is not asked about.',
    fail: 'The words of the answer speak of the system behind.',
    inconclusive: 'A refusal without a reason of an operation that calls another system.',
    advice:
      'Test the action in the administration, and look at the credentials of the integration and at the logs of the system behind.',
    example: {
      input: {
        request: {
          method: 'POST',
          url: 'https://api.mypurecloud.com/api/v2/integrations/actions/{actionId}/execute',
        },
        response: { status: 403, body: { message: 'The downstream service answered 403' } },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-asked': notApplicable('the operation calls no other system'),
    said: fail('the answer speaks of the system behind the platform'),
    possible: inconclusive('the operation calls another system, which may have refused'),
  },
  judge(subject, _caller, say) {
    const { operation, refusal } = subject;
    const relayed = refusal.kind === 'relayed';
    if (!relayed && (operation === null || !callsOthers(operation.path) || !isSilent(subject)))
      return say('not-asked', {});
    if (relayed || SPEAKS_OF_OTHERS.test(refusal.message ?? '')) {
      return say(
        'said',
        {},
        {
          premises: [refusalPremise(subject)],
          nominates: [explains('downstream-refusal')],
        },
      );
    }
    return say('possible', {}, { missing: ['body'], nominates: [explains('downstream-refusal')] });
  },
});
