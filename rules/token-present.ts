import type { CredentialFault } from '../src/exchange/types.js';
import { CREDENTIAL_FAULTS, faultOf } from '../src/judge/causes/credentials.js';
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
import { isLogin, isUnlistedHost } from '../src/judge/subject.js';

export const tokenPresent = defineRule({
  id: 'token-present',
  question: 'Does the request carry a bearer token?',
  decides: 'nothing',
  docs: {
    summary:
      'Nearly all operations want `Authorization: Bearer <token>`. Recorders leave this header out (browsers export HAR files without it), so its absence from a recording shows nothing; its absence from a curl command does.',
    pass: 'A bearer token is presented.',
    fail: 'The answer says that none was, or a complete request shows none, other credentials, or what can be no token.',
    inconclusive: 'The recording does not show the credentials.',
    advice: 'Send the header `Authorization: Bearer "$TOKEN"`, with the word Bearer.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/routing/queues' },
        response: {
          status: 401,
          body: {
            code: 'authentication.required',
            message: 'No authentication bearer token specified in authorization header.',
            status: 401,
          },
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-needed': notApplicable('the request needs no bearer token'),
    refused: fail('the answer says that no bearer token was presented'),
    absent: fail('the request, which is given whole, has no Authorization header'),
    'other-scheme': fail<{ scheme: string }>(
      ({ scheme }) =>
        `the Authorization header is not of the form Bearer <token>${scheme === '' ? '' : ` but ${scheme}`}`,
    ),
    malformed: fail<{ fault: CredentialFault }>(
      ({ fault }) => `the Authorization header holds ${CREDENTIAL_FAULTS[fault].is}`,
    ),
    placeholder: inconclusive('the token is given as a placeholder'),
    'left-out': inconclusive('the recording does not show the credentials'),
    present: pass<{ label: string }>(({ label }) => `${label} is presented`),
  },
  judge(subject, _caller, say) {
    const { credentials, operation, refusal } = subject;
    const fault = faultOf(subject);
    if (subject.kind === 'token' && fault === 'not-encoded' && isLogin(subject))
      return say(
        'malformed',
        { fault },
        {
          premises: [premise('stated', 'the request as given', CREDENTIAL_FAULTS[fault].is)],
          // Words may stand there for what was sent in their place.
          nominates: [explains('invalid-token', 'possible')],
        },
      );
    if (subject.kind !== 'api' || (operation !== null && operation.auth === 'none'))
      return say('not-needed', {});
    if (refusal.kind === 'credentials' && refusal.problem === 'absent') {
      return say(
        'refused',
        {},
        { premises: [refusalPremise(subject)], nominates: [explains('invalid-token')] },
      );
    }
    // The contract answers 401 to a call without a token; another status was then refused by something else. A gateway
    // may send a token of its own in place of what it was sent.
    const answersSo =
      refusal.status === null || refusal.status === 401 || (fault !== null && refusal.status === 400);
    const nominates = [
      answersSo && !isUnlistedHost(subject)
        ? explains('invalid-token')
        : explains('invalid-token', 'possible'),
    ];
    const premises = [
      contractPremise('the operation takes a bearer token'),
      premise('stated', 'the request as given', 'no bearer token in it'),
    ];
    if (fault !== null) {
      const why = premise('stated', 'the request as given', CREDENTIAL_FAULTS[fault].is);
      return say(
        'malformed',
        { fault },
        { premises: [contractPremise('the operation takes a bearer token'), why], nominates },
      );
    }
    switch (credentials.kind) {
      case 'absent':
        return say('absent', {}, { premises, nominates });
      case 'basic':
        return say('other-scheme', { scheme: 'Basic' }, { premises, nominates });
      case 'other':
        return say('other-scheme', { scheme: credentials.scheme }, { premises, nominates });
      case 'unknown':
        return say(
          credentials.why === 'placeholder' ? 'placeholder' : 'left-out',
          {},
          { missing: ['credentials'] },
        );
      case 'bearer':
        return say(
          'present',
          { label: credentials.label },
          { premises: [premise('stated', 'the request', 'a bearer token')] },
        );
    }
  },
});
