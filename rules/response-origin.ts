import {
  defineRule,
  explains,
  fail,
  inconclusive,
  notApplicable,
  pass,
  premise,
} from '../src/judge/define-rule.js';
import { contractPremise, refusalPremise } from '../src/judge/premises.js';
import { isRefused } from '../src/judge/subject.js';

const WITHHELD = {
  'cross-origin': 'withheld',
  preflight: 'preflight',
  extension: 'blocked',
} as const;

export const responseOrigin = defineRule({
  id: 'response-origin',
  question: 'Was it the platform that answered?',
  decides: 'nothing',
  docs: {
    summary:
      'The platform answers with JSON that has a code and a contextId. An HTML page, or XML that is not of storage, comes from something in between: a proxy, a firewall, a captive portal. A proxy may also refuse to connect at all (CONNECT), show itself by its headers, or a browser may withhold the answer from a page (CORS).',
    pass: "The code or the words of the answer are in the catalogue of the platform, or it carries the platform's correlation id.",
    fail: "The answer is positively not the platform's: by its body, or by who shows that he gave it. Or a browser withheld it.",
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
    tunnel: fail('a proxy refused to connect (CONNECT); the request itself was not sent'),
    between: fail<{ name: string; mark: string }>(({ name, mark }) => `${name} answered, as ${mark} shows`),
    preflight: fail('a browser asked whether the page may make the call, and was refused'),
    options: inconclusive('an OPTIONS request may be the preflight of a browser'),
    withheld: fail('the browser withheld the answer from the page (CORS)'),
    blocked: fail('an extension of the browser blocked the call'),
    failed: inconclusive('the browser does not say why the call failed; CORS is one of the reasons'),
    platform: pass('the answer is in the words of the platform'),
    correlated: pass('the answer carries the correlation id of the platform'),
    unknown: inconclusive('nothing in the answer tells who gave it'),
  },
  judge(subject, _caller, say) {
    const { refusal, kind, answer, method, withheld } = subject;
    const mayBeWithheld = refusal.kind === 'no-answer' || refusal.kind === 'unexplained';
    if (withheld !== null && mayBeWithheld && kind !== 'foreign' && kind !== 'storage') {
      const nominates = [explains('cross-origin')];
      if (withheld === 'unsaid') return say('failed', {}, { nominates });
      const premises = [premise('stated', 'the browser', 'what the console or the recording says')];
      return say(WITHHELD[withheld], {}, { premises, nominates });
    }
    if (kind === 'storage' || kind === 'foreign' || !isRefused(subject)) return say('not-asked', {});
    if (kind === 'preflight')
      return say(
        'preflight',
        {},
        {
          premises: [premise('stated', 'the request', 'OPTIONS, sent by a browser'), refusalPremise(subject)],
          nominates: [explains('cross-origin')],
        },
      );
    if (refusal.kind === 'foreign' && refusal.by !== null) {
      const { by } = refusal;
      const nominates = [explains('foreign-response')];
      if (by.kind === 'tunnel') {
        const status = refusal.status === null ? 'a refusal' : `${refusal.status}`;
        const premises = [premise('stated', 'the client', `the proxy answered CONNECT with ${status}`)];
        return say('tunnel', {}, { premises, nominates });
      }
      const detail = { premises: [refusalPremise(subject)], nominates };
      return say('between', { name: by.name, mark: by.mark }, detail);
    }
    if (refusal.kind === 'foreign' && refusal.body !== null) {
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
    if (method === 'OPTIONS' && refusal.kind === 'unexplained')
      return say('options', {}, { missing: ['request-headers'], nominates: [explains('cross-origin')] });
    return say('unknown', {}, { missing: ['body'] });
  },
});
