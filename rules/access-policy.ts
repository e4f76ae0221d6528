import { answerPermissions } from '../src/caller/permission-answer.js';
import type { AccessPolicyInfo } from '../src/caller/types.js';
import {
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  notApplicable,
} from '../src/judge/define-rule.js';
import { refusalPremise } from '../src/judge/premises.js';
import { isSilent } from '../src/judge/subject.js';

/** `the policy "Office hours": DENY routing:queue:view, for OAuth clients too`. */
function policyInWords({ id, name, effect, target, active, appliesToClients }: AccessPolicyInfo): string {
  const what = [effect, target].filter((part) => part !== null).join(' ');
  const details = [
    what === '' ? null : what,
    active === false ? 'not active' : null,
    appliesToClients === null ? null : appliesToClients ? 'for OAuth clients too' : 'not for OAuth clients',
  ].filter((part) => part !== null);
  return `the policy ${name === null ? id : `"${name}"`}${details.length > 0 ? `: ${details.join(', ')}` : ''}`;
}

export const accessPolicy = defineRule({
  id: 'access-policy',
  question: 'Does an access policy of the organization deny the call?',
  decides: 'nothing',
  docs: {
    summary:
      'Organizations can define attribute-based access policies. A policy that denies stands above the permissions that are held, and adding roles does not help. The refusal names the policies by id.',
    pass: 'Never: only the organization can tell that no policy applies.',
    fail: 'The answer says that a policy denied the call.',
    inconclusive: 'The permission is held and the call is refused all the same, without a reason.',
    advice:
      'Look the policy up by its id (GET /api/v2/authorization/policies/{policyId}, needs authorization:policy:view).',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/routing/queues' },
        response: {
          status: 403,
          body: {
            code: 'authz.policy.denied',
            message:
              "Unable to perform the requested action. Your organization's security policies have denied access. Policy ID(s): [55555555-0000-4000-8000-000000000005]",
            status: 403,
          },
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-said': notApplicable('the answer names no policy'),
    refused: fail<{ policies: readonly string[] }>(({ policies }) =>
      policies.length > 0 ? `denied by policy ${policies.join(', ')}` : 'denied by an access policy',
    ),
    'held-but-refused': inconclusive(
      'the permission is held and the call is refused: an access policy may deny it',
    ),
  },
  judge(subject, caller, say) {
    const { refusal, operation } = subject;
    if (refusal.kind === 'policy') {
      const told = caller.accessPolicies.filter(({ value }) => refusal.policies.includes(value.id));
      return say(
        'refused',
        { policies: refusal.policies },
        {
          premises: [refusalPremise(subject), ...told.map((fact) => factPremise(fact, policyInWords))],
          nominates: [explains('access-policy')],
        },
      );
    }
    if (subject.kind !== 'api' || operation === null || !isSilent(subject)) return say('not-said', {});
    const answer = answerPermissions(subject, caller, operation);
    if (answer.kind !== 'held') return say('not-said', {});
    return say('held-but-refused', {}, { missing: ['body'], nominates: [explains('access-policy')] });
  },
});
