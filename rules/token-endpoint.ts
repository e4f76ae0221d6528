import { CALLER_PATHS } from '../src/contract/caller-answers.js';
import { defineRule, explains, fail, inconclusive, notApplicable, pass } from '../src/judge/define-rule.js';
import { contractPremise, refusalPremise } from '../src/judge/premises.js';

const LACKS = {
  'grant-type': 'grant_type in its form',
  client: 'the client: neither Basic nor client_id',
} as const;

export const tokenEndpoint = defineRule({
  id: 'token-endpoint',
  question: 'Does a request for a token go to the token endpoint?',
  decides: 'nothing',
  docs: {
    summary:
      'Tokens are issued at https://login.<domain>/oauth/token, by POST, form-encoded. The api host has no token endpoint, and /api/v2/oauth/token is not in the contract.',
    pass: 'The request goes to the login host, to /oauth/token.',
    fail: 'The request for a token goes to another host or path, is not form-encoded, or lacks grant_type or the client.',
    inconclusive: 'The host of the request for a token is not known.',
    advice:
      'POST to https://login.<domain>/oauth/token with Content-Type application/x-www-form-urlencoded and the client in Basic authentication.',
    example: {
      input: {
        request: { method: 'POST', url: 'https://api.mypurecloud.com/oauth/token' },
        response: { status: 401 },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'no-token-request': notApplicable('not a request for a token'),
    'login-page': notApplicable('the login page was called, which leads to a token'),
    'no-path': inconclusive('the address of the token request is not in the input'),
    'no-host': inconclusive('the host of the token request is not in the input'),
    gateway: inconclusive<{ host: string }>(
      ({ host }) => `${host} is not a login host, but the answer is that of the token endpoint: a gateway?`,
    ),
    'stands-in': pass<{ host: string }>(({ host }) => `${host} stands for the login host`),
    right: pass<{ host: string }>(({ host }) => `https://${host}/oauth/token`),
    'wrong-path': fail<{ path: string }>(({ path }) => `${path} is not the path of the token endpoint`),
    'wrong-host': fail<{ host: string }>(({ host }) => `${host} is not a login host`),
    'not-a-form': fail('the token request is not form-encoded'),
    incomplete: fail<{ lacks: string }>(({ lacks }) => `the token request lacks ${lacks}`),
    'not-post': fail<{ method: string }>(({ method }) => `a token is asked for with POST, not ${method}`),
  },
  judge(subject, _caller, say) {
    const { kind, host, hostName: name, method, refusal, tokenRequest } = subject;
    if (kind !== 'token') return say('no-token-request', {});
    if (tokenRequest?.at === 'page') return say('login-page', {});
    if (subject.path === null) return say('no-path', {}, { missing: ['login-host'] });
    const failed = {
      premises: [contractPremise('the token endpoint is https://login.<domain>/oauth/token, form-encoded')],
      nominates: [explains('wrong-token-endpoint')],
    };
    const { path } = subject;
    if (path.replace(/(?<!\/)\/+$/, '') !== CALLER_PATHS.token) return say('wrong-path', { path }, failed);
    if (name === null || host === null) {
      return say('no-host', {}, { missing: ['login-host'], nominates: [explains('wrong-token-endpoint')] });
    }
    const issuer =
      host.kind === 'foreign' && refusal.kind === 'oauth' && refusal.recognition === 'catalogued';
    if (issuer)
      return say(
        'gateway',
        { host: name },
        { premises: [refusalPremise(subject)], nominates: [explains('wrong-token-endpoint', 'possible')] },
      );
    if (host.kind !== 'login' && host.kind !== 'stand-in') return say('wrong-host', { host: name }, failed);
    if (method !== null && method !== 'POST') return say('not-post', { method }, failed);
    if (tokenRequest?.json === true) {
      const judged = refusal.kind === 'oauth' && refusal.recognition === 'catalogued';
      return say(
        'not-a-form',
        {},
        judged ? { ...failed, nominates: [explains('wrong-token-endpoint', 'possible')] } : failed,
      );
    }
    // An error that judges what was presented has read the request.
    const [lack] = tokenRequest?.lacks ?? [];
    if (lack !== undefined && (refusal.kind !== 'oauth' || refusal.problem === 'request'))
      return say('incomplete', { lacks: LACKS[lack] }, failed);
    return say(host.kind === 'login' ? 'right' : 'stands-in', { host: name }, { premises: failed.premises });
  },
});
