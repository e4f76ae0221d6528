import { defineRule, explains, fail, inconclusive, notApplicable, pass } from '../src/judge/define-rule.js';
import { contractPremise, refusalPremise } from '../src/judge/premises.js';
import { isRefused } from '../src/judge/subject.js';

export const responseOrigin = defineRule({
  id: 'response-origin',
  question: 'Was it the platform that answered?',
  decides: 'nothing',
  docs: {
    summary:
      'The platform answers with JSON that has a code and a contextId. An HTML page, or XML that is not of storage, comes from something in between: a proxy, a firewall, a captive portal.',
    pass: "The code or the words of the answer are in the catalogue of the platform, or it carries the platform's correlation id.",
    fail: "The body is positively not the platform's.",
    inconclusive: 'There is no body, or words that no catalogue knows.',
    advice: 'Repeat the call from another network, or with curl -v, and look who answers.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/routing/queues' },
        response: {
          status: 403,
          body: '<html><head><title>Blocked</title></head><body>Blocked by policy</body></html>',
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-asked': notApplicable('no refusal of the platform is in question'),
    foreign: fail<{ body: string }>(
      ({ body }) => `the body is ${body.toUpperCase()}, which the platform does not answer`,
    ),
    platform: pass('the answer is in the words of the platform'),
    correlated: pass('the answer carries the correlation id of the platform'),
    unknown: inconclusive('nothing in the answer tells who gave it'),
  },
  judge(subject, _caller, say) {
    const { refusal, kind, answer } = subject;
    if (kind === 'storage' || kind === 'foreign' || !isRefused(subject)) return say('not-asked', {});
    if (refusal.kind === 'foreign') {
      return say(
        'foreign',
        { body: refusal.body },
        {
          premises: [contractPremise('errors of the platform are JSON'), refusalPremise(subject)],
          nominates: [explains('foreign-response')],
        },
      );
    }
    if (refusal.recognition !== 'uncatalogued')
      return say('platform', {}, { premises: [refusalPremise(subject)] });
    if (answer?.correlated === true)
      return say(
        'correlated',
        {},
        { premises: [contractPremise('ININ-Correlation-Id is a header of the platform')] },
      );
    return say('unknown', {}, { missing: ['body'] });
  },
});
