import { acceptedAt } from '../src/caller/siblings.js';
import {
  defineRule,
  explains,
  factPremise,
  fail,
  inconclusive,
  notApplicable,
  pass,
  premise,
} from '../src/judge/define-rule.js';
import { refusalPremise } from '../src/judge/premises.js';
import { isLogin, isOfClient } from '../src/judge/subject.js';

export const tokenAccepted = defineRule({
  id: 'token-accepted',
  question: 'Does the platform accept the token?',
  decides: 'nothing',
  docs: {
    summary:
      'A token that is unknown, expired, revoked, idle, of another region, or whose client was disabled is answered with 401 bad.credentials; the code does not say which of these it is. A refusal that judges permissions, or any success of the same token at the same host, shows that it was accepted.',
    pass: 'Another call of the token succeeded at the same host, or the answer judges the rights of its holder.',
    fail: 'The answer says that the token is not accepted, tokens/me rejected it, or its JWT had expired; or a login did not accept the client.',
    inconclusive: 'Nothing in the input tells.',
    advice: 'Ask for a new token and repeat. GET /api/v2/tokens/me tells whether a token lives.',
    example: {
      input: {
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/routing/queues' },
        response: {
          status: 401,
          body: { code: 'bad.credentials', message: 'Invalid login credentials.', status: 401 },
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'no-token-needed': notApplicable('no bearer token is judged here'),
    'client-refused': fail('the login host did not accept the client, which may be of another region'),
    refused: fail<{ expired: boolean }>(({ expired }) =>
      expired
        ? 'the answer says that the credentials have expired'
        : 'the answer says that the token is not accepted',
    ),
    rejected: fail('tokens/me answered 401 to this token'),
    'jwt-expired': fail('the JWT had expired when the call was made'),
    'judges-rights': pass('the answer judges the rights of its holder'),
    'worked-elsewhere': pass<{ source: string }>(
      ({ source }) => `another call of this token succeeded at this host (${source})`,
    ),
    unknown: inconclusive('nothing tells whether the token is accepted'),
  },
  judge(subject, caller, say) {
    const { credentials, hostName, refusal } = subject;
    if (subject.kind === 'token' && isOfClient(subject) && isLogin(subject))
      return say(
        'client-refused',
        {},
        { premises: [refusalPremise(subject)], nominates: [explains('invalid-token', 'possible')] },
      );
    if (subject.kind !== 'api') return say('no-token-needed', {});
    const nominates = [explains('invalid-token')];
    if (refusal.kind === 'credentials' && refusal.problem !== 'absent') {
      return say(
        'refused',
        { expired: refusal.problem === 'expired' },
        { premises: [refusalPremise(subject)], nominates },
      );
    }
    if (refusal.kind === 'credentials') return say('no-token-needed', {});
    if (refusal.recognition !== 'uncatalogued' && refusal.status === 403)
      return say('judges-rights', {}, { premises: [refusalPremise(subject)] });
    const rejected = caller.rejected.find(({ value }) => value === '' || value === hostName);
    if (rejected !== undefined)
      return say(
        'rejected',
        {},
        { premises: [factPremise(rejected, () => 'tokens/me answered 401')], nominates },
      );
    if (credentials.kind === 'bearer' && credentials.jwt?.expired === true) {
      return say(
        'jwt-expired',
        {},
        {
          premises: [premise('introspection', 'the claims of the JWT', 'exp lies before the call')],
          nominates,
        },
      );
    }
    const sibling = hostName === null ? null : acceptedAt(caller, hostName);
    if (sibling !== null)
      return say(
        'worked-elsewhere',
        { source: sibling.source },
        { premises: [premise('sibling', sibling.source, 'succeeded with the same token')] },
      );
    const maybe =
      refusal.status === 401 ||
      refusal.kind === 'oauth' ||
      (refusal.kind === 'unexplained' && refusal.hint === 'token');
    return say('unknown', {}, { missing: ['introspection'], nominates: maybe ? nominates : [] });
  },
});
