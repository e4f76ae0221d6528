import { organizationText, sameOrganization } from '../src/caller/organization.js';
import {
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  notApplicable,
  pass,
} from '../src/judge/define-rule.js';
import { contractPremise, refusalPremise } from '../src/judge/premises.js';
import { isSilent } from '../src/judge/subject.js';

export const organizationMatch = defineRule({
  id: 'organization-match',
  question: 'Does the token act in the organization that holds the resource?',
  decides: 'answer',
  docs: {
    summary:
      'A token acts in exactly one organization. A client-credentials token acts in the organization that owns the client; a user token in the one that was chosen at login. No header of the contract changes that.',
    pass: 'The organization of the token is the target.',
    fail: 'The organization of the token is another than the target.',
    inconclusive: 'Several organizations are involved and one of the two is not known.',
    advice: 'Use a client of the target organization, or log in with that organization as the target.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/routing/queues' },
        response: { status: 403 },
        context: {
          organization: { id: '11111111-0000-4000-8000-000000000001' },
          targetOrganization: { id: '33333333-0000-4000-8000-000000000003' },
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'single-org': notApplicable('one organization only, as far as the input tells'),
    matches: pass<{ organization: string }>(
      ({ organization }) => `the token acts in the target organization ${organization}`,
    ),
    differs: fail<{ actual: string; target: string }>(
      ({ actual, target }) => `the token acts in ${actual}, the target is ${target}`,
    ),
    unknown: inconclusive('in which organization the token acts, or which one is the target, is not known'),
    trustor: inconclusive('the right is missing in the trustor organization'),
    trustee: fail('the answer refuses because the caller is a trustee of another organization'),
    disabled: fail('the answer says that the organization is disabled'),
  },
  judge(subject, caller, say) {
    const { refusal } = subject;
    if (refusal.kind === 'organization') {
      return refusal.problem === 'trustee'
        ? say('trustee', {}, { premises: [refusalPremise(subject)], nominates: [explains('wrong-org')] })
        : say(
            'disabled',
            {},
            { premises: [refusalPremise(subject)], nominates: [explains('feature-unavailable')] },
          );
    }
    if (refusal.kind === 'permissions' && refusal.organization === 'trustor') {
      return say(
        'trustor',
        {},
        { missing: ['organization', 'target-organization'], nominates: [explains('wrong-org')] },
      );
    }
    const target = caller.targetOrganization[0];
    const actual = caller.organization[0];
    const several = caller.multiOrg[0]?.value === true;
    if (target === undefined && !several) return say('single-org', {});
    const nominates =
      isSilent(subject) || refusal.kind === 'oauth' || refusal.kind === 'no-response'
        ? [explains('wrong-org')]
        : [];
    if (target === undefined || actual === undefined) {
      return say(
        'unknown',
        {},
        {
          missing: target === undefined ? ['organization', 'target-organization'] : ['organization'],
          nominates,
        },
      );
    }
    const matches = sameOrganization(actual.value, target.value);
    if (matches === null)
      return say('unknown', {}, { missing: ['organization', 'target-organization'], nominates });
    const premises = [
      contractPremise('a token acts in exactly one organization'),
      factPremise(actual, (value) => `the token acts in ${organizationText(value)}`),
      factPremise(target, (value) => `the target is ${organizationText(value)}`),
    ];
    if (matches) return say('matches', { organization: organizationText(actual.value) }, { premises });
    return say(
      'differs',
      { actual: organizationText(actual.value), target: organizationText(target.value) },
      { premises, nominates: [explains('wrong-org')] },
    );
  },
});
