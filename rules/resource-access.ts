import { namesPermissions } from '../src/contract/index.js';
import { isServiceCheck } from '../src/judge/causes/wanted.js';
import { defineRule, explains, fail, inconclusive, notApplicable } from '../src/judge/define-rule.js';
import { heldAllTheSame, whereWords } from '../src/judge/held.js';
import { refusalPremise } from '../src/judge/premises.js';

export const resourceAccess = defineRule({
  id: 'resource-access',
  question: 'Is it this one resource that is refused?',
  decides: 'nothing',
  docs: {
    summary:
      'Some refusals are about one resource, whatever the caller may do in general: not a participant of the conversation, not the one who submitted the job, not the owner, a team that is not theirs, or the state of the resource.',
    pass: 'Never: only an answer can tell.',
    fail: 'The answer names participation, ownership, a team, the state, or the resource itself; or what it says is missing is held under a condition.',
    inconclusive:
      'A refusal of an operation on one resource that gives no reason, or says that a right is missing which is held.',
    advice: "Repeat the call on a resource of the caller's own. If that works, no role is missing.",
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/recording/batchrequests/{jobId}' },
        response: {
          status: 403,
          body: {
            code: 'batch.download.permission.denied',
            message: 'Only user that initiated the job can request results',
            status: 403,
          },
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-asked': notApplicable('no single resource is in question'),
    participation: fail('the caller is not a participant'),
    ownership: fail('the resource belongs to somebody else'),
    team: fail('the caller has no access to the team or unit'),
    state: fail('the state of the resource, or a rule of the service, forbids it'),
    entity: fail<{ what: string }>(({ what }) => `access to ${what} is refused`),
    condition: fail<{ where: string }>(
      ({ where }) => `the permission is held only under a condition${where}`,
    ),
    'held-all-the-same': inconclusive(
      'the permission is held all the same: it may be this one resource that is refused',
    ),
    check: inconclusive(
      'a check of the service refused and names no permission; it may be about this one resource',
    ),
    unknown: inconclusive('the refusal gives no reason; it may be about this one resource'),
  },
  judge(subject, caller, say) {
    const { refusal, operation } = subject;
    if (refusal.kind === 'resource') {
      const detail = { premises: [refusalPremise(subject)], nominates: [explains('resource-access')] };
      if (refusal.aspect === 'entity')
        return say(
          'entity',
          { what: [refusal.type, refusal.id].filter((part) => part !== null).join(' ') },
          detail,
        );
      return say(refusal.aspect, {}, detail);
    }
    const single = operation?.path.includes('{') === true;
    const held = heldAllTheSame(subject, caller);
    if (held?.kind === 'conditional')
      return say(
        'condition',
        { where: whereWords(held.where, caller) },
        {
          premises: [refusalPremise(subject), held.premise],
          nominates: [explains('resource-access', 'likely')],
        },
      );
    if (held !== null && single)
      return say(
        'held-all-the-same',
        {},
        { missing: ['object-division'], nominates: [explains('resource-access')] },
      );
    if (single && isServiceCheck(subject) && operation !== null && !namesPermissions(operation))
      return say('check', {}, { missing: ['grants'], nominates: [explains('resource-access')] });
    const silent =
      refusal.kind === 'generic' ||
      (refusal.kind === 'unexplained' && operation !== null && !namesPermissions(operation));
    if (subject.kind !== 'api' || !single || !silent) return say('not-asked', {});
    return say('unknown', {}, { missing: ['body'], nominates: [explains('resource-access')] });
  },
});
