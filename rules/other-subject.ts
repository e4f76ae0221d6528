import { defineRule, explains, fail, notApplicable } from '../src/judge/define-rule.js';
import { refusalPremise } from '../src/judge/premises.js';

export const otherSubject = defineRule({
  id: 'other-subject',
  question: 'Is it somebody else who lacks the permission?',
  decides: 'nothing',
  docs: {
    summary:
      'Some refusals name the missing permission of another person: the assignee of a work item, the owner of a case plan, the agent who is monitored. Granting the caller more does nothing.',
    pass: 'Never: only an answer can tell.',
    fail: 'The answer names the assignee, the owner or the agent.',
    inconclusive: 'Never: without such an answer the question does not arise.',
    advice: 'Grant the permission to the person that the answer names.',
    example: {
      input: {
        request: { method: 'POST', url: 'https://api.mypurecloud.com/api/v2/taskmanagement/workitems' },
        response: {
          status: 403,
          body: {
            code: 'assignee.missing.any.permissions',
            message: 'Assignee does not have permissions assigned',
            status: 403,
          },
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-said': notApplicable('the answer names nobody else'),
    refused: fail<{ subject: string; names: readonly string[] }>(
      ({ subject, names }) => `the ${subject} lacks ${names.length > 0 ? names.join(', ') : 'a permission'}`,
    ),
  },
  judge(subject, _caller, say) {
    const { refusal } = subject;
    if (refusal.kind !== 'other-subject') return say('not-said', {});
    return say(
      'refused',
      { subject: refusal.subject, names: refusal.names },
      { premises: [refusalPremise(subject)], nominates: [explains('other-subject')] },
    );
  },
});
