/**
 * Exchanges that differ in one field: for every field of an exchange, each header, query parameter and field of a body
 * that anything looks at, values of which any two make a pair.
 */
import type { Header, RawExchange, RawRequest, RawResponse } from '../../src/exchange/types.js';
import type { RequiredHeader } from '../../src/sight/required-headers.js';
import { DIVISION, ORG, OTHER_DIVISION, OTHER_ORG } from '../judge/harness.js';

export interface Variation {
  /** The field that varies: `header origin`. */
  readonly field: string;
  readonly exchanges: readonly RawExchange[];
  /** What the run requires of them. */
  readonly requiredHeaders?: readonly RequiredHeader[];
}

const HOST = 'https://api.mypurecloud.com';
const ID = '0b1c2d3e-0000-4000-8000-000000000001';
const MISSING =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: ';

const POLICY_DENIED =
  "Unable to perform the requested action. Your organization's security policies have denied access.";

interface Parts {
  readonly unanswered?: boolean;
  readonly failure?: string | undefined;
  readonly otherProduct?: string | undefined;
  readonly request?: Partial<RawRequest>;
  readonly response?: Partial<RawResponse> | null;
  readonly context?: RawExchange['context'];
  readonly time?: string | null;
}

/** A refused call whose credentials were not recorded, so that no call tells anything of another. */
function raw({
  request,
  response,
  context = {},
  time = null,
  unanswered,
  failure,
  otherProduct,
}: Parts = {}): RawExchange {
  return {
    source: { path: 'calls.json', index: 0, line: 1 },
    request: {
      method: 'GET',
      url: `${HOST}/api/v2/routing/queues`,
      headers: [],
      headersComplete: false,
      body: null,
      ...request,
    },
    response:
      response === null ? null : { status: 403, headers: [], body: null, truncated: false, ...response },
    ...(unanswered !== undefined && { unanswered }),
    ...(failure !== undefined && { failure }),
    ...(otherProduct !== undefined && { otherProduct }),
    context,
    time,
  };
}

const at = (url: string, more: Partial<RawRequest> = {}, response: Parts['response'] = {}): RawExchange =>
  raw({ request: { url, ...more }, response });
const json = (value: unknown): string => JSON.stringify(value);
const answer = (body: unknown, status = 403): RawExchange =>
  raw({ response: { status, body: typeof body === 'string' ? body : json(body) } });
const sent = (headers: readonly Header[] | null, context: RawExchange['context'] = {}): RawExchange =>
  raw({ request: { headers, headersComplete: true }, context });
const header = (name: string, value: string): Header => ({ name, value });
const jwt = (claims: object): string => {
  const part = (value: object) =>
    btoa(json(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
  return `${part({ alg: 'none' })}.${part(claims)}.c2lnbmF0dXJlLW9mLW5vYm9keQ`;
};
const LOGIN = 'https://login.mypurecloud.com/oauth';
const asking = (body: string, more: Partial<RawRequest> = {}): RawExchange =>
  raw({
    request: { method: 'POST', url: `${LOGIN}/token`, headersComplete: true, body, ...more },
    response: { status: 400, body: json({ error: 'invalid_scope' }) },
  });
/** Held in one division, so that the division of the object matters. */
const HELD = { permissions: ['routing:queue:add'], divisions: [DIVISION] };
const creating = (body: string): RawExchange =>
  raw({ request: { method: 'POST', body }, response: { status: 403 }, context: HELD });

/** Headers that rules, matching or parsing look at, each with values that matter to them, and some that they do not. */
const REQUEST_HEADERS: Readonly<Record<string, readonly string[]>> = {
  authorization: [
    'Basic aWQ6c2VjcmV0LW9mLW5vYm9keQ',
    'Digest mnopqrst12345678',
    'Token uvwxyzab12345678',
    '$TOKEN',
  ],
  'X-Genesys-Org-Id': [ORG, OTHER_ORG, 'not-an-id', '<org>'],
  'X-Genesys-Application-Id': ['one', 'two'],
  'x-gc-division-id': ['a', 'b'],
  'X-Tenant': ['a'],
  origin: ['https://apps.mypurecloud.com', 'https://app.customer.example'],
  referer: ['https://apps.mypurecloud.com/directory/', 'https://app.customer.example/'],
  'content-type': ['application/json', 'application/x-www-form-urlencoded'],
  accept: ['*/*'],
  cookie: ['session=ijklmnop12345678'],
};
const RESPONSE_HEADERS: Readonly<Record<string, readonly string[]>> = {
  'inin-correlation-id': [ORG, OTHER_ORG],
  'content-type': ['application/json', 'text/html'],
  'www-authenticate': ['Bearer realm="x"'],
  server: ['nginx', 'AmazonS3', 'Zscaler/6.2', 'squid/5.7'],
  'x-deny-reason': ['host_not_allowed'],
  via: ['1.1 proxy'],
  location: ['https://login.mypurecloud.com/'],
  'retry-after': ['3'],
};

const EXPIRY = Date.parse('2026-01-01T12:00:00Z') / 1000;
const guest = (claims: object, time: string | null = null): RawExchange => ({
  ...raw({
    request: { headers: [header('Authorization', `Bearer ${jwt(claims)}`)] },
    response: { status: 401 },
  }),
  time,
});

export const VARIATIONS: readonly Variation[] = [
  {
    field: 'method',
    exchanges: ['GET', 'POST', 'PATCH', 'OPTIONS', 'HEAD', null].map((method) =>
      raw({ request: { method } }),
    ),
  },
  {
    field: 'method of a token request',
    exchanges: ['GET', 'POST', null].map((method) => asking('grant_type=client_credentials', { method })),
  },
  {
    field: 'form of a token request',
    exchanges: ['grant_type=client_credentials', 'client_id=a', '', 'grant_type=password&client_id=a'].map(
      (body) => asking(body),
    ),
  },
  {
    field: 'who answered in place of the platform',
    exchanges: ['x-deny-reason', 'x-amzn-ErrorType', 'x-other'].map((name) =>
      at('https://gateway.example.com/api/v2/users', {}, { headers: [header(name, 'a')] }),
    ),
  },
  {
    field: 'placeholder in place of a token',
    exchanges: ['Bearer {{token}}', 'Bearer $TOKEN', 'Bearer YOUR_ACCESS_TOKEN'].map((value) =>
      raw({ request: { headers: [header('Authorization', value)] }, response: { status: 401 } }),
    ),
  },
  {
    field: 'scheme of the address',
    exchanges: ['https://', 'http://', '//', ''].map((scheme) =>
      at(`${scheme}api.mypurecloud.com/api/v2/routing/queues`),
    ),
  },
  {
    field: 'host of the address',
    exchanges: [
      'https://api.mypurecloud.com',
      'https://api.mypurecloud.ie',
      'https://login.mypurecloud.com',
      'https://apps.mypurecloud.com',
      'https://api.mypurecloud.fr',
      'https://realtime.mypurecloud.com',
      'https://api.{region}.pure.cloud',
      'https://gateway.example.com',
      'https://other.example.com',
      'http://localhost:8080',
      'https://bucket.s3.us-east-1.amazonaws.com',
      '{{baseUrl}}',
      '',
    ].map((host) => at(`${host}/api/v2/routing/queues`)),
  },
  {
    field: 'path of the address',
    exchanges: [
      '/api/v2/routing/queues',
      '/api/v2/Routing/Queues',
      `/api/v2/routing/queues/${ID}`,
      `/api/v2/Routing/queues/${ID}`,
      '/api/v2/users/me',
      '/api/v2/flows/milestones/divisionviews',
      '/api/v2/internal/nope',
      '/api/v2/routing/...',
      '/users/me',
      '/foo/bar',
      '/oauth/token',
      '/oauth2/token',
      '/oauth/authorize',
      '/api/v2/oauth/token',
      '',
    ].map((path) => at(HOST + path)),
  },
  {
    field: 'path of a call with a method that it has not',
    exchanges: ['/api/v2/routing/queues', '/api/v2/users/me', '/api/v2/date'].map((path) =>
      at(HOST + path, { method: 'PATCH' }),
    ),
  },
  {
    field: 'path behind a placeholder, or none',
    exchanges: ['/foo/bar', '{{baseUrl}}/foo/bar', '{{baseUrl}}/users/me', '/users/me', '...'].map((url) =>
      at(url),
    ),
  },
  {
    field: 'ids in a path of the login host',
    exchanges: [`${LOGIN}/token`, `${LOGIN}/token/`, `${LOGIN}/tokens`, `${LOGIN}/authorize`].map((url) =>
      at(url, { method: 'POST' }, { status: 400, body: json({ error: 'invalid_client' }) }),
    ),
  },
  {
    field: 'no address',
    exchanges: [null, `${HOST}/api/v2/routing/queues`].map((url) => raw({ request: { url } })),
  },
  ...['divisionId', 'scope', 'permission', 'expand', 'pageSize', 'X-Amz-Expires'].map(
    (name): Variation => ({
      field: `query ${name}`,
      exchanges: ['', 'routing', 'screen-recording', DIVISION, OTHER_DIVISION, '3600'].map((value) => ({
        ...at(`${HOST}/api/v2/routing/queues${value === '' ? '' : `?${name}=${value}`}`, { method: 'POST' }),
        context: HELD,
      })),
    }),
  ),
  {
    field: 'query access_token',
    exchanges: ['', '?access_token=cdefghij12345678', '?access_token=$TOKEN'].map((query) =>
      at(`${HOST}/api/v2/routing/queues${query}`, { headersComplete: true }),
    ),
  },
  {
    field: 'query scope of the login page',
    exchanges: ['', 'routing', 'routing:read', 'screen-recording', 'routing+users'].map((scope) =>
      at(`${LOGIN}/authorize?response_type=token&scope=${scope}`),
    ),
  },
  {
    field: 'signature in the query',
    exchanges: ['', '?X-Amz-Signature=abc', '?Key-Pair-Id=abc', '?Expires=1'].map((query) =>
      at(`https://media.example.com/recording.wav${query}`, {}, { status: 403, body: '<Error/>' }),
    ),
  },
  { field: 'headers recorded or not', exchanges: [sent(null), sent([])] },
  {
    field: 'kind of the credentials',
    exchanges: [
      raw({ request: { headers: null } }),
      sent([]),
      raw({ request: { headers: [] } }),
      sent([header('Authorization', 'Bearer $TOKEN')]),
      sent([header('Authorization', 'Bearer {{token}}')]),
      sent([header('Authorization', 'Bearer klmnopqr12345678')]),
      sent([header('Authorization', 'Bearer stuvwxyz12345678')]),
    ],
  },
  {
    field: 'headers complete or not',
    exchanges: [true, false].map((headersComplete) => raw({ request: { headersComplete } })),
  },
  {
    field: 'headers that are required',
    requiredHeaders: [{ name: 'X-Team', value: 'billing-*' }],
    exchanges: [
      null,
      [],
      [header('X-Team', 'billing-1')],
      [header('x-team', 'other')],
      [header('X-Team', '<team>')],
    ].map((headers) => sent(headers)),
  },
  ...Object.entries(REQUEST_HEADERS).map(
    ([name, values]): Variation => ({
      field: `header ${name}`,
      exchanges: [[], ...values.map((value) => [header(name, value)])].map((headers) =>
        sent(headers, { targetOrganization: { id: ORG } }),
      ),
    }),
  ),
  {
    field: 'header origin of a path that is not published',
    exchanges: ['https://apps.mypurecloud.com', 'https://app.customer.example', ''].map((origin) =>
      at(`${HOST}/api/v2/internal/nope`, { headers: [header('Origin', origin)] }),
    ),
  },
  {
    field: 'header content-type of a token request',
    exchanges: ['application/json', 'application/x-www-form-urlencoded', 'text/json; charset=utf-8'].map(
      (type) => asking('grant_type=client_credentials', { headers: [header('Content-Type', type)] }),
    ),
  },
  {
    field: 'claims of a JWT',
    exchanges: [{}, { exp: EXPIRY }, { organizationId: ORG }, { organizationId: OTHER_ORG }].map((claims) =>
      guest(claims, '2026-01-01T13:00:00Z'),
    ),
  },
  {
    field: 'time of a call with a JWT',
    exchanges: [null, '2026-01-01T11:59:00Z', '2026-01-01T12:01:00Z'].map((time) =>
      guest({ exp: EXPIRY }, time),
    ),
  },
  {
    field: 'time',
    exchanges: [null, '2025-01-01T00:00:00Z', '2026-03-01T00:00:00Z', '2026-04-20T10:00:00Z'].map((time) =>
      raw({ time }),
    ),
  },
  {
    field: 'time of a call of which something else is required since',
    exchanges: [null, '2026-05-06T00:00:00Z', '2026-05-08T00:00:00Z', '2027-06-01T00:00:00Z'].map((time) => ({
      ...at(`${HOST}/api/v2/routing/skills`),
      time,
    })),
  },
  {
    field: 'field of the request body: division',
    exchanges: [
      '',
      json({ division: 'home', divisionId: DIVISION }),
      json({ division: 'home', divisionId: OTHER_DIVISION }),
      json({ division: { id: DIVISION } }),
      json({ division: { id: OTHER_DIVISION } }),
      json({ name: 'a queue' }),
      'division=home',
    ].map(creating),
  },
  {
    field: 'field of the request body: scope, and its form',
    exchanges: [
      'grant_type=client_credentials',
      'grant_type=client_credentials&scope=routing',
      'grant_type=client_credentials&scope=screen-recording',
      'grant_type=authorization_code&scope=routing%20users',
      json({ grant_type: 'client_credentials' }),
      'client_id=a',
      'client_id=a&scope=routing',
    ].map((body) => asking(body)),
  },
  {
    field: 'answer or none',
    exchanges: [raw(), raw({ response: null }), raw({ response: null, unanswered: true })],
  },
  {
    field: 'what a browser says',
    exchanges: [
      undefined,
      'net::ERR_FAILED',
      'net::ERR_BLOCKED_BY_CLIENT',
      'blocked by CORS policy',
      'CORS preflight',
    ].map((failure) => raw({ response: null, unanswered: true, failure })),
  },
  {
    field: 'who answered',
    exchanges: [
      raw(),
      raw({ response: { tunnel: true } }),
      raw({ response: { headers: [header('Server', 'Zscaler/6.2')] } }),
      raw({ response: { headers: [header('Server', 'squid/5.7')] } }),
      raw({ response: { headers: [header('x-squid-error', 'ERR_ACCESS_DENIED 0')] } }),
    ],
  },
  {
    field: 'another product',
    exchanges: [undefined, 'NICE CXone', 'PureConnect'].map((otherProduct) =>
      raw({ request: { url: '/api/v2/interactions' }, otherProduct }),
    ),
  },
  {
    field: 'status',
    exchanges: [null, 200, 302, 400, 401, 403, 404, 405, 407, 429, 500, 501, 503].map((status) =>
      raw({ response: { status, body: json({ message: 'Access denied' }) } }),
    ),
  },
  ...Object.entries(RESPONSE_HEADERS).map(
    ([name, values]): Variation => ({
      field: `header ${name} of the answer`,
      exchanges: [[], ...values.map((value) => [header(name, value)])].map((headers) =>
        raw({ response: { headers } }),
      ),
    }),
  ),
  {
    field: 'whole body of the answer',
    exchanges: [
      '',
      'Forbidden',
      '<html><title>Blocked</title></html>',
      '<Error><Code>AccessDenied</Code></Error>',
      '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>',
      '<answer/>',
      '[]',
      '"Access denied"',
      '{"code":"missing.any.perm',
    ].map((body) => answer(body)),
  },
  {
    field: 'code of the body',
    exchanges: [
      'missing.any.permissions',
      'missing_any_permissions',
      'missing.permissions',
      'missing.any.division.permissions',
      'not.authorized',
      'forbidden',
      'feature.forbidden',
      'authz.policy.denied',
      'app.not.authorized.for.scope',
      'nope',
    ].map((code) => answer({ code, message: `${MISSING}[routing:queue:view]`, status: 403 })),
  },
  {
    field: 'message of the body',
    exchanges: [
      `${MISSING}[routing:queue:view]`,
      `${MISSING}[routing:queue:edit]`,
      `${MISSING}[]`,
      MISSING,
      `${MISSING}[routing:queue:view] in at least one of the following division(s): [${DIVISION}]`,
    ].map((message) => answer({ code: 'missing.any.permissions', message })),
  },
  {
    field: 'what a refusal names',
    exchanges: [
      answer({ code: 'authz.policy.denied', message: `${POLICY_DENIED} Policy ID(s): [${ID}]` }),
      answer({ code: 'authz.policy.denied', message: `${POLICY_DENIED} Policy ID(s): [${ORG}]` }),
      answer({ code: 'app.not.authorized.for.scope', message: 'App not authorized to use scope [routing]' }),
      answer({ code: 'app.not.authorized.for.scope', message: 'App not authorized to use scope [users]' }),
      answer({ code: 'missing.division.permission', message: `In division(s): [${DIVISION}]` }),
      answer({
        code: 'missing.any.division.permissions',
        message: `${MISSING}[] in the following division(s): [${DIVISION}]`,
      }),
      answer({
        code: 'missing.any.division.permissions',
        message: `${MISSING}[] in the following division(s): [${OTHER_DIVISION}]`,
      }),
      answer({ code: 'missing.trustor.permissions', message: 'Missing required permission(s)' }),
      answer({ code: 'missing.permissions', message: 'Missing required permission(s)' }),
      answer({ code: 'not.job.owner', message: 'x' }),
      answer({ code: 'conversation.error.forbidden.not.active.participant', message: 'x' }),
      answer(
        {
          code: 'ip.not.authorized',
          message: 'Requests originating from this IP address are not authorized: [192.0.2.1]',
          status: 401,
        },
        401,
      ),
      answer(
        {
          code: 'ip.not.authorized',
          message: 'Requests originating from this IP address are not authorized: [192.0.2.2]',
          status: 401,
        },
        401,
      ),
      answer({ code: 'not.a.user', message: 'x', status: 400 }, 400),
      answer({ code: 'not.a.client', message: 'x', status: 400 }, 400),
      answer({ message: "Access to queue 'a' is forbidden" }),
      answer({ message: "Access to user 'b' is denied" }),
    ],
  },
  {
    field: 'error_description of the body',
    exchanges: ['client not found', 'authentication failed', 'something else', ''].map((description) =>
      at(
        `${LOGIN}/token`,
        { method: 'POST' },
        {
          status: 400,
          body: json({ error: 'invalid_client', error_description: description, message: 'the same' }),
        },
      ),
    ),
  },
  {
    field: 'error of the body',
    exchanges: ['invalid_client', 'invalid_grant', 'unauthorized_client', 'invalid_scope', 'odd'].map(
      (error) => at(`${LOGIN}/token`, { method: 'POST' }, { status: 400, body: json({ error }) }),
    ),
  },
  {
    field: 'other fields of the body',
    exchanges: [
      { status: 401 },
      { status: 403 },
      { contextId: ORG },
      { contextId: OTHER_ORG },
      { errors: [{ code: 'not.authorized' }] },
      { messageParams: { permissions: 'routing:queue:view' } },
      { details: [{ errorCode: 'x' }] },
    ].map((body) => answer(body)),
  },
  {
    field: 'body of the answer cut off or not',
    exchanges: [true, false].map((truncated) => raw({ response: { truncated, body: '{"code":' } })),
  },
  {
    field: 'what is stated',
    exchanges: [
      {},
      { grantType: 'client_credentials' } as const,
      { grantType: 'pkce' } as const,
      { scopes: ['routing'] },
      { scopes: ['screen-recording'] },
      { permissions: ['routing:queue:view'] },
      { permissions: ['routing:queue:edit'] },
      { permissions: ['routing:queue:view'], divisions: [DIVISION] },
      { roles: ['employee'] },
      { products: ['callCenter'] },
      { region: 'mypurecloud.ie' },
      { clientId: ID },
      { clientState: 'disabled' } as const,
      { organization: { id: ORG }, targetOrganization: { id: OTHER_ORG } },
      { homeOrganization: { id: ORG } },
      { multiOrg: true },
      { scopesEnforced: true },
    ].map((context) => raw({ context })),
  },
];
