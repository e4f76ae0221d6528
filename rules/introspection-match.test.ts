import {
  ANSWERS,
  CLIENT,
  exchange,
  ORG,
  OTHER_ORG,
  OTHER_TOKEN,
  tokensMe,
  withToken,
} from '../test/judge/harness.js';
import { cannotTell, doesNotApply, fails, passes, testRule } from '../test/rules/tester.js';
import { introspectionMatch } from './introspection-match.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = ANSWERS.bare(403);
const code = { organization: { id: ORG }, OAuthClient: { id: CLIENT, authorizedGrantType: 'CODE' } };

testRule(introspectionMatch, [
  doesNotApply(
    'no-token',
    'a token is asked for',
    exchange('POST https://login.mypurecloud.com/oauth/token', { status: 400 }),
  ),
  cannotTell('no-answer', 'no tokens/me', withToken(QUEUES, bare, { grantType: 'pkce' })),
  cannotTell('no-answer', 'tokens/me of another token', [
    tokensMe(code, OTHER_TOKEN),
    withToken(QUEUES, bare, { grantType: 'client_credentials' }),
  ]),
  cannotTell('untold', 'tokens/me that was refused for a scope', [
    withToken('GET /api/v2/tokens/me', ANSWERS.scope('[user-basic-info]')),
    withToken(QUEUES, bare),
  ]),
  cannotTell('no-answer', 'tokens/me that was refused to another token', [
    withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials, {}, OTHER_TOKEN),
    withToken(QUEUES, bare),
  ]),
  cannotTell('untold', 'tokens/me that was refused', [
    withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials),
    withToken(QUEUES, bare, { grantType: 'client_credentials' }),
  ]),
  passes('nothing-stated', 'an answer, and nothing to compare it with', [
    tokensMe(code),
    withToken(QUEUES, bare),
  ]),
  passes('agrees', 'the grant type as stated', [
    tokensMe(code),
    withToken(QUEUES, bare, { grantType: 'authorization_code' }),
  ]),
  passes('agrees', 'PKCE has no value of its own', [
    tokensMe(code),
    withToken(QUEUES, bare, { grantType: 'pkce' }),
  ]),
  passes('agrees', 'the organization in other letters', [
    tokensMe({ organization: { id: OTHER_ORG.toUpperCase() } }),
    withToken(QUEUES, bare, { organization: { id: OTHER_ORG } }),
  ]),
  fails('differs', 'the grant type', [
    tokensMe(code),
    withToken(QUEUES, bare, { grantType: 'client_credentials' }),
  ]),
  fails('differs', 'the organization', [
    tokensMe(code),
    withToken(QUEUES, bare, { organization: { id: OTHER_ORG } }),
  ]),
  fails('differs', 'the client', [tokensMe(code), withToken(QUEUES, bare, { clientId: ORG })]),
  fails('differs', 'a scope that the token does not carry', [
    tokensMe({ authorizedScope: ['users'] }),
    withToken(QUEUES, bare, { scopes: ['routing'] }),
  ]),
]);
