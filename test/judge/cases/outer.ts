/** Causes of the outer layers: host, endpoint, token. */
import type { CauseId } from '../../../src/judge/ids.js';
import {
  ANSWERS,
  CLIENT,
  exchange,
  OTHER_TOKEN,
  refusedWith,
  TOKEN,
  tokensMe,
  withToken,
} from '../harness.js';
import { type CauseCases, certain, likely, not, possible } from './case.js';

const QUEUES = 'GET /api/v2/routing/queues';
const IRELAND = 'GET https://api.mypurecloud.ie/api/v2/routing/queues';
const LOGIN = 'POST https://login.mypurecloud.com/oauth/token';
const FOREIGN = 'GET https://api.other-product.example/v1/calls';
const GATEWAY = 'GET https://gateway.example.com/api/v2/routing/queues';
const BUCKET = 'GET https://example-bucket.s3.us-east-1.amazonaws.com/recording';
const STORAGE = `${BUCKET}?X-Amz-Expires=3600`;
const SCREEN = 'GET /api/v2/recordings/screen/{recordingId}';
const bare = ANSWERS.bare(403);
const unauthorized = ANSWERS.bare(401);
const viewQueues = ANSWERS.missingAny('[routing:queue:view]');

const s3 = (code: string, message: string, status = 403) => ({
  status,
  body: `<?xml version="1.0"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});
const issued = exchange(
  LOGIN,
  ANSWERS.ok({ access_token: TOKEN }),
  {},
  { body: 'grant_type=client_credentials' },
);
const oauth = (description: string) => ({
  status: 400,
  body: { error: 'invalid_client', description, error_description: description },
});
const PREFLIGHT = 'OPTIONS /api/v2/routing/queues';
const FROM_PAGE = { headers: { Origin: 'https://app.example', 'Access-Control-Request-Method': 'GET' } };
const ownPage = { headers: { Origin: 'https://apps.mypurecloud.com' } };

type Outer =
  | 'not-genesys-cloud'
  | 'signed-url'
  | 'wrong-region'
  | 'foreign-response'
  | 'network-restriction'
  | 'cross-origin'
  | 'wrong-token-endpoint'
  | 'unknown-endpoint'
  | 'wrong-method'
  | 'invalid-token'
  | 'inactive-client';

export const OUTER: Record<Extract<CauseId, Outer>, CauseCases> = {
  'not-genesys-cloud': {
    explained: [
      likely('another system', exchange(FOREIGN, { status: 403, body: 'Forbidden' })),
      likely(
        'another system that uses a word of the catalogue',
        exchange(FOREIGN, { status: 403, body: { code: 'forbidden', message: 'No.' } }),
      ),
      likely(
        'another system that has a token endpoint',
        exchange('POST https://api.other-product.example/oauth/token', {
          status: 401,
          body: { error: 'invalid_client' },
        }),
      ),
      likely(
        'a script of another site in storage',
        exchange('GET https://cdn.example.org/agent.js', s3('AccessDenied', 'Access Denied')),
      ),
      likely(
        'recorded, of a bucket, without a signature',
        exchange(BUCKET, s3('AccessDenied', 'Access Denied'), {}, { headers: { Accept: '*/*' } }),
      ),
      possible('of a bucket, where the signature may have been cut off', exchange(BUCKET, bare)),
      likely(
        'a page of another system',
        exchange('GET https://api.niceincontact.com/x', { status: 403, body: '<html></html>' }),
      ),
    ],
    near: [
      not(
        'a content network without a signature',
        exchange('GET https://d111111abcdef8.cloudfront.net/x', bare),
      ),
      not("the platform's words behind a gateway", withToken(GATEWAY, viewQueues)),
      not("the platform's path behind a gateway", withToken(GATEWAY, bare)),
      not(
        'a name like that of the platform',
        withToken('GET https://api.mypurecloud.us/api/v2/routing/queues', bare),
      ),
      not(
        'a signed link at a host of its own',
        exchange(
          'GET https://media.example.org/x.mp3?Key-Pair-Id=K0&Signature=abcdefgh1234',
          s3('AccessDenied', 'Access Denied'),
        ),
      ),
      not(
        'no host, and another product is named',
        { request: { method: 'POST', url: '/api/v2/interactions' }, response: bare },
        { otherProduct: 'NICE CXone' },
      ),
      not('no host', { request: { method: 'GET', url: '/v1/calls' }, response: bare }),
    ],
  },
  'signed-url': {
    explained: [
      certain('expired', exchange(STORAGE, s3('AccessDenied', 'Request has expired'))),
      certain(
        'two mechanisms',
        withToken(STORAGE, s3('InvalidArgument', 'Only one auth mechanism allowed', 400)),
      ),
      likely('a link without a body', exchange(`${STORAGE}&X-Amz-Signature=abcdef0123456789abcdef`, bare)),
    ],
    near: [
      not(
        'XML of something else at an api host',
        withToken(QUEUES, { status: 403, body: '<fault><code>Blocked</code></fault>' }),
      ),
      not(
        'an object that is not there',
        exchange(STORAGE, s3('NoSuchKey', 'The specified key does not exist.', 404)),
      ),
      not('an ordinary refusal', withToken(QUEUES, viewQueues)),
      not('no signature', exchange('GET https://cdn.example.org/a.js', s3('AccessDenied', 'Access Denied'))),
      not('a bucket without a signature', exchange(BUCKET, s3('AccessDenied', 'Access Denied'))),
    ],
  },
  'wrong-region': {
    explained: [
      likely(
        'a token said to be of another region',
        withToken(IRELAND, unauthorized, { region: 'mypurecloud.com' }),
      ),
      likely('and no answer yet', withToken(IRELAND, null, { region: 'mypurecloud.com' })),
      certain('a token that was issued in another region', [issued, withToken(IRELAND, unauthorized)]),
      likely('a host of no region', withToken('GET https://api.mypurecloud.us/api/v2/routing/queues', bare)),
    ],
    near: [
      not('nothing is known of the region of the token', withToken(IRELAND, unauthorized)),
      not('said to be of another region, and a 403', withToken(IRELAND, bare, { region: 'mypurecloud.com' })),
      not('issued in another region, and a 403', [issued, withToken(IRELAND, bare)]),
      not('said to be of another region, and another call worked here', [
        withToken('GET https://api.mypurecloud.ie/api/v2/users', ANSWERS.ok()),
        withToken(IRELAND, unauthorized, { region: 'mypurecloud.com' }),
      ]),
      not(
        'an operation at the login host',
        withToken('GET https://login.mypurecloud.com/api/v2/routing/queues', bare),
      ),
      not(
        'the answer judges the rights of the caller',
        withToken(IRELAND, viewQueues, { region: 'mypurecloud.com' }),
      ),
      not('the token was issued here', [issued, withToken(QUEUES, ANSWERS.badCredentials)]),
      not('another token worked in another region', [
        withToken(QUEUES, ANSWERS.ok(), {}, OTHER_TOKEN),
        withToken(IRELAND, ANSWERS.badCredentials),
      ]),
      not('a client that is not found', exchange(LOGIN, oauth('client not found'))),
    ],
  },
  'foreign-response': {
    explained: [
      likely(
        'HTML',
        withToken(QUEUES, {
          status: 403,
          body: '<!DOCTYPE html><html><head><title>Blocked</title></head></html>',
        }),
      ),
      likely('a proxy that refuses to connect', exchange('CONNECT https://api.mypurecloud.com:443', bare)),
      likely(
        'a deny header',
        withToken(QUEUES, { status: 403, headers: { 'x-deny-reason': 'host_not_allowed' } }),
      ),
      likely(
        'a web filter',
        withToken(QUEUES, { status: 403, headers: { Server: 'Zscaler/6.2' }, body: 'Blocked' }),
      ),
      likely('XML', withToken(QUEUES, { status: 401, body: '<error><reason>blocked</reason></error>' })),
    ],
    near: [
      not('no body', withToken(QUEUES, bare)),
      not(
        'a proxy that asks for credentials',
        exchange('CONNECT https://api.mypurecloud.com:443', ANSWERS.bare(407)),
      ),
      not(
        'a refusal of the platform that a web filter passed on',
        withToken(QUEUES, { ...viewQueues, headers: { Server: 'Zscaler/6.2' } }),
      ),
      not(
        'a proxy on the way',
        withToken(QUEUES, { status: 403, headers: { Via: '1.1 squid', Server: 'nginx' } }),
      ),
      not(
        'JSON that names a web filter',
        withToken(QUEUES, { status: 403, body: { message: 'see Zscaler' } }),
      ),
      not('HTML of another system', exchange(FOREIGN, { status: 403, body: '<html></html>' })),
      not('JSON of no catalogue', withToken(QUEUES, { status: 403, body: { message: 'Blocked by policy' } })),
      not('plain text', withToken(QUEUES, { status: 403, body: 'Blocked by policy' })),
      not('XML of storage', exchange(STORAGE, s3('AccessDenied', 'Access Denied'))),
    ],
  },
  'cross-origin': {
    explained: [
      likely('a preflight that was answered 403', exchange(PREFLIGHT, bare, {}, FROM_PAGE)),
      likely('a preflight that was answered 405', exchange(PREFLIGHT, ANSWERS.bare(405), {}, FROM_PAGE)),
      likely('a preflight that a gateway asks for a token', exchange(PREFLIGHT, unauthorized, {}, FROM_PAGE)),
      likely(
        'a preflight at a gateway',
        exchange('OPTIONS https://gateway.example.com/api/v2/routing/queues', bare, {}, FROM_PAGE),
      ),
      likely(
        'a preflight of a token request',
        exchange('OPTIONS https://login.mypurecloud.com/oauth/token', bare, {}, FROM_PAGE),
      ),
      likely(
        'an answer without CORS headers',
        withToken(QUEUES, {
          status: 0,
          error: "blocked by CORS policy: No 'Access-Control-Allow-Origin' header",
        }),
      ),
      likely('words of Firefox', withToken(QUEUES, { status: 0, error: 'CORS Missing Allow Origin' })),
      likely('an extension', withToken(QUEUES, { status: 0, error: 'net::ERR_BLOCKED_BY_CLIENT' })),
      possible('a failure of a browser', withToken(QUEUES, { status: 0, error: 'net::ERR_FAILED' })),
      possible('OPTIONS without its headers', exchange(PREFLIGHT, bare)),
    ],
    near: [
      not('a 403 with a body of the platform', exchange(QUEUES, viewQueues, {}, FROM_PAGE)),
      not('words of the platform to OPTIONS', exchange(PREFLIGHT, viewQueues, {}, FROM_PAGE)),
      not('a 403 without a body', exchange(QUEUES, bare, {}, FROM_PAGE)),
      not('a failure of the network', withToken(QUEUES, { status: 0, error: 'net::ERR_CONNECTION_REFUSED' })),
      not('a name that is not resolved', withToken(QUEUES, { status: 0, error: 'getaddrinfo ENOTFOUND' })),
      not('status 0 without a word', withToken(QUEUES, { status: 0 })),
      not(
        'a preflight of another system',
        exchange('OPTIONS https://api.other-product.example/v1', bare, {}, FROM_PAGE),
      ),
      not('a preflight that was allowed', exchange(PREFLIGHT, ANSWERS.ok(), {}, FROM_PAGE)),
    ],
  },
  'network-restriction': {
    explained: [
      certain(
        'with the address',
        withToken(
          QUEUES,
          refusedWith(
            'ip.not.authorized',
            'Requests originating from this IP address are not authorized: [192.0.2.1]',
            401,
          ),
        ),
      ),
      likely(
        'a code that was retyped',
        withToken(QUEUES, { status: 401, body: { code: 'ip_not_authorised' } }),
      ),
    ],
    near: [
      not('a bare 401', withToken(QUEUES, unauthorized)),
      not('a bare 403', withToken(QUEUES, bare)),
      not('bad credentials', withToken(QUEUES, ANSWERS.badCredentials)),
    ],
  },
  'wrong-token-endpoint': {
    explained: [
      likely('the api host', exchange('POST https://api.mypurecloud.com/oauth/token', unauthorized)),
      likely('a path of the API', exchange('POST https://api.mypurecloud.com/api/v2/oauth/token', bare)),
      likely(
        'the api host, which asks for a token',
        exchange('POST https://api.mypurecloud.com/oauth/token', ANSWERS.noToken),
      ),
      likely(
        'a path of the API, which asks for a token',
        exchange('POST https://api.mypurecloud.com/api/v2/oauth/token', ANSWERS.noToken),
      ),
      likely('a 404', exchange('POST https://api.mypurecloud.com/oauth/token', { status: 404 })),
      likely(
        'JSON instead of a form',
        exchange(
          LOGIN,
          { status: 400, body: { error: 'invalid_request' } },
          {},
          { body: { grant_type: 'client_credentials' } },
        ),
      ),
    ],
    near: [
      not(
        'the login host',
        exchange(LOGIN, oauth('authentication failed'), {}, { body: 'grant_type=client_credentials' }),
      ),
      not(
        'JSON, and the answer judges the client',
        exchange(LOGIN, oauth('client not found'), {}, { body: { grant_type: 'client_credentials' } }),
      ),
      not(
        'a 404 of the login host',
        exchange(LOGIN, { status: 404 }, {}, { body: 'grant_type=client_credentials' }),
      ),
      not(
        'a 404 of another system',
        exchange('POST https://api.other-product.example/oauth/token', { status: 404 }),
      ),
      not('a host that is not known', {
        request: { method: 'POST', url: '/oauth/token' },
        response: { status: 400, body: { error: 'invalid_client' } },
      }),
      not('an operation about tokens', withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials)),
    ],
  },
  'unknown-endpoint': {
    explained: [
      likely(
        'a path outside the contract',
        withToken(SCREEN, { status: 403, body: { message: 'Access denied' } }),
      ),
      likely('a removed operation', withToken('GET /api/v2/conversations/chats', bare)),
      likely('a path without /api', withToken('GET https://api.mypurecloud.com/v2/routing/queues', bare)),
    ],
    near: [
      not('the platform knew the call well enough to name a permission', withToken(SCREEN, viewQueues)),
      not('a call of the web pages', exchange(SCREEN, bare, {}, ownPage)),
      not('a plain 404', withToken(SCREEN, { status: 404 })),
      not('no token reached the platform', exchange(SCREEN, ANSWERS.noToken)),
      not('a page of the platform', exchange('GET https://apps.mypurecloud.com/directory/', bare)),
      not(
        'a content network without a signature',
        exchange('GET https://d111111abcdef8.cloudfront.net/x', bare),
      ),
      not('an elided path', withToken('GET https://api.mypurecloud.com/.../queues', bare)),
      not('an operation', withToken(QUEUES, bare)),
    ],
  },
  'wrong-method': {
    explained: [
      likely('a method that the path does not have', withToken('PATCH /api/v2/routing/queues', bare)),
      likely('no answer yet', withToken('PATCH /api/v2/routing/queues', null)),
    ],
    near: [
      not('the platform knew the call', withToken('PATCH /api/v2/routing/queues', viewQueues)),
      not('a call of the web pages', exchange('PATCH /api/v2/routing/queues', bare, {}, ownPage)),
      not('the method is not known', { request: { url: '/api/v2/routing/queues' }, response: bare }),
    ],
  },
  'invalid-token': {
    explained: [
      certain('no token reached the platform', exchange(QUEUES, ANSWERS.noToken)),
      certain(
        'a guest token that expired',
        withToken(
          'POST /api/v2/webchat/guest/conversations',
          refusedWith('credentials.expired', 'The supplied credentials are expired and cannot be used.', 401),
        ),
      ),
      likely('bad credentials', withToken(QUEUES, ANSWERS.badCredentials)),
      likely('a complete request without a token', exchange(QUEUES, unauthorized, {}, { headers: {} }), {
        complete: true,
      }),
      certain('tokens/me rejects it', [
        withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials),
        withToken(QUEUES, unauthorized),
      ]),
      likely('a client that is not accepted', exchange(LOGIN, oauth('authentication failed'))),
      // A client of another region is answered in the same way.
      possible(
        'a gateway of a company, which may send a token of its own',
        exchange(
          'GET https://gateway.example.com/pc/api/v2/users/me',
          unauthorized,
          {},
          {
            headers: { 'x-api-key': 'a key' },
          },
        ),
        { complete: true },
      ),
      possible('a client that is not known', exchange(LOGIN, oauth('client not found'))),
      possible('a bare 401', withToken(QUEUES, unauthorized)),
    ],
    near: [
      not('a bare 403', withToken(QUEUES, bare)),
      not('a recording without headers, with 403', exchange(QUEUES, bare)),
      not('a complete request without a token, with 403', exchange(QUEUES, bare, {}, { headers: {} }), {
        complete: true,
      }),
      not(
        'the address is not allowed',
        withToken(
          QUEUES,
          refusedWith(
            'ip.not.authorized',
            'Requests originating from this IP address are not authorized: [192.0.2.1]',
            401,
          ),
        ),
      ),
      not(
        'an error of a wrong token endpoint',
        exchange('POST https://api.mypurecloud.com/oauth/token', oauth('authentication failed')),
      ),
      not('a catalogued 403', withToken(QUEUES, viewQueues)),
      not('a catalogued 403 of a token that tokens/me rejects', [
        withToken('GET /api/v2/tokens/me', ANSWERS.badCredentials),
        withToken(QUEUES, viewQueues),
      ]),
      not('tokens/me rejects it in another region', [
        withToken('GET https://api.mypurecloud.ie/api/v2/tokens/me', ANSWERS.badCredentials),
        withToken(QUEUES, unauthorized),
      ]),
      not(
        'a token request at a wrong address, which asks for a token',
        exchange('POST https://api.mypurecloud.com/oauth/token', ANSWERS.noToken),
      ),
    ],
  },
  'inactive-client': {
    explained: [
      certain('disabled, by the answer about the client', [
        tokensMe({ OAuthClient: { id: CLIENT, authorizedGrantType: 'CLIENT-CREDENTIALS' } }),
        withToken(`GET /api/v2/oauth/clients/${CLIENT}`, ANSWERS.ok({ id: CLIENT, state: 'disabled' })),
        withToken(QUEUES, unauthorized),
      ]),
      likely('disabled, as stated', withToken(QUEUES, unauthorized, { clientState: 'disabled' })),
    ],
    near: [
      not('nothing is known of the client', withToken(QUEUES, ANSWERS.badCredentials)),
      not('disabled, and a 403', withToken(QUEUES, bare, { clientState: 'disabled' })),
      not('disabled, and a catalogued 403', withToken(QUEUES, viewQueues, { clientState: 'disabled' })),
      not(
        'inactive, with an older token',
        withToken(QUEUES, ANSWERS.badCredentials, { clientState: 'inactive' }),
      ),
      not('active', withToken(QUEUES, ANSWERS.badCredentials, { clientState: 'active' })),
    ],
  },
};
