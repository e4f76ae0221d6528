import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawExchange, Said } from '../../../src/exchange/types.js';
import { read } from './read.js';

const FOLDER = new URL('../../../fixtures/text/', import.meta.url);
const ANY_OF =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: ';
const ALL_OF = 'Unable to perform the requested action. You are missing the following permission(s): ';

interface Expected {
  /** Method and URL as one string; null when the text names no call. */
  readonly call: string | null;
  readonly status?: number | null;
  /** The code and message of a JSON body, or a body that is no JSON. */
  readonly code?: string;
  readonly message?: string;
  readonly body?: string | null;
  readonly response?: null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly headersComplete?: boolean;
  readonly correlation?: string;
  readonly stated?: Said;
  readonly truncated?: boolean;
  readonly line?: number;
  readonly time?: string;
  readonly requestBody?: string;
}

const EXPECTED: Readonly<Record<string, readonly Expected[]>> = {
  'access-log': [{ call: 'GET /api/v2/users?pageSize=403', status: 403, body: null }],
  advice: [
    { call: 'DELETE /api/v2/users/{userId}', status: 403, stated: { scopes: ['routing', 'users:readonly'] } },
  ],
  'ambiguous-success': [{ call: 'GET /api/v2/routing/queues', status: 403, stated: {} }],
  axios: [
    {
      call: 'GET https://api.mypurecloud.com/api/v2/recording/jobs',
      status: 403,
      code: 'missing.any.permissions',
      message: `${ANY_OF}[recording:job:view]`,
      headers: { Authorization: 'Bearer example-token-axios-0009' },
      headersComplete: false,
    },
  ],
  'axios-json': [
    { call: 'POST https://api.mypurecloud.com.au/api/v2/users', status: 403, code: 'not.authorized' },
  ],
  'bodies-two': [
    { call: null, status: 403, code: 'missing.permissions', line: 1 },
    { call: null, status: 401, code: 'bad.credentials', line: 3 },
  ],
  chat: [
    {
      call: 'PUT /api/v2/routing/queues/{queueId}/members',
      status: 403,
      code: 'missing_any_permissions',
      stated: {
        roles: ['Queue Admin'],
        permissions: ['routing:queue:edit'],
        wording: { whole: false, words: 'role "Queue Admin" with permission routing:queue:edit' },
      },
    },
  ],
  'curl-body': [
    {
      call: 'GET https://api.mypurecloud.de/api/v2/routing/skills?pageSize=50',
      status: 403,
      code: 'missing.any.permissions',
      headers: { Authorization: 'Bearer example-token-one-0001' },
      headersComplete: true,
    },
  ],
  'curl-command-and-transcript': [
    {
      call: 'GET https://api.mypurecloud.com/api/v2/users/me',
      status: 401,
      code: 'bad.credentials',
      correlation: '0d3c9c5e-0000-4000-8000-000000000018',
      headers: { authorization: 'Bearer example-token-v-0018' },
      stated: {},
    },
  ],
  'curl-exception': [
    {
      call: 'POST https://api.mypurecloud.com/api/v2/conversations/calls',
      status: 403,
      body: null,
      requestBody: '{"phoneNumber":"tel:+15555550100"}',
    },
  ],
  'curl-head-and-body': [
    {
      call: 'GET https://api.mypurecloud.com/api/v2/analytics/queues/summary',
      status: 403,
      code: 'badRequest',
      message: 'Access denied. Check scopes or org settings.',
      correlation: '0d3c9c5e-6f6e-4d7d-9a5a-3b8f6a6a0002',
    },
    { call: 'GET /api/v2/tokens/me', status: 200, headers: { Authorization: 'Bearer $TOKEN' }, line: 15 },
  ],
  'curl-html': [{ call: 'GET https://api.mypurecloud.com/api/v2/users', status: 403 }],
  'curl-lead': [
    {
      call: 'GET https://api.mypurecloud.com/api/v2/routing/wrapupcodes',
      status: 403,
      body: null,
      stated: { grantType: 'client_credentials' },
    },
  ],
  'curl-reason': [{ call: 'GET https://api.mypurecloud.com/api/v2/users/me', status: 403, body: null }],
  'curl-several': [
    { call: 'GET https://api.mypurecloud.com/api/v2/users/me', status: 200, line: 1 },
    {
      call: 'DELETE https://api.mypurecloud.com/api/v2/routing/queues/33333333-0000-4000-8000-000000000004',
      status: 403,
      code: 'missing.permissions',
      line: 4,
    },
  ],
  dotnet: [{ call: 'GET /api/v2/users/me', status: 401, code: 'bad.credentials' }],
  'dotnet-http': [
    { call: 'GET https://api.mypurecloud.jp/api/v2/quality/forms/evaluations', status: 403, body: null },
  ],
  escaped: [
    {
      call: 'GET https://api.mypurecloud.com/api/v2/routing/queues',
      status: 403,
      code: 'missing.any.permissions',
      message: `${ANY_OF}[routing:queue:view]`,
    },
  ],
  'fetch-browser': [
    {
      call: 'POST https://api.mypurecloud.com/api/v2/conversations/messages',
      status: 403,
      body: null,
      headers: { authorization: 'bearer example-token-fetch-0013' },
      headersComplete: true,
      requestBody: '{"queueId":"x"}',
    },
  ],
  'fetch-node': [
    {
      call: 'POST https://api.mypurecloud.com/api/v2/routing/queues',
      status: 403,
      code: 'missing.permissions',
      headers: { Authorization: 'Bearer $token' },
      requestBody: '{"name":"Example"}',
    },
  ],
  forum: [
    {
      call: 'GET /api/v2/conversations/{conversationId}/recordings',
      status: 403,
      code: 'missing.any.permissions',
      headers: {},
      stated: { grantType: 'pkce', scopes: ['recordings:readonly', 'conversations'] },
      line: 3,
    },
  ],
  'gc-cli': [{ call: 'GET /api/v2/users', status: 403, code: 'missing.any.permissions' }],
  german: [
    {
      call: 'GET /api/v2/users/me',
      status: 403,
      body: 'You are not authorized to perform the requested action.',
      stated: { grantType: 'client_credentials', scopes: ['users:readonly'] },
    },
  ],
  'go-map': [
    {
      call: null,
      status: 403,
      code: 'missing.any.permissions',
      message: `${ANY_OF}[routing:queue:view, routing:queue:join]`,
    },
  ],
  'go-struct': [
    { call: null, status: 403, code: 'missing.any.permissions', message: `${ANY_OF}[telephony:plugin:all]` },
  ],
  html: [{ call: null, status: 403 }],
  httpx: [{ call: 'null https://api.usw2.pure.cloud/api/v2/authorization/roles', status: 401, body: null }],
  'introspection-alone': [
    { call: 'GET /api/v2/routing/queues', status: 403, code: 'missing.any.permissions' },
    { call: 'GET /api/v2/authorization/subjects/me', status: 200 },
  ],
  'invoke-webrequest': [
    { call: 'GET https://api.mypurecloud.de/api/v2/flows', status: 403, headersComplete: false },
  ],
  'java-class': [
    { call: null, status: 403, code: 'missing.permissions', message: `${ALL_OF}quality:evaluation:add` },
  ],
  'java-map': [
    {
      call: null,
      status: 401,
      code: 'authentication.required',
      message: 'No authentication bearer token specified in authorization header.',
    },
  ],
  'java-sdk': [
    {
      call: null,
      status: 403,
      code: 'missing.any.permissions',
      correlation: '0d3c9c5e-0000-4000-8000-000000000007',
    },
  ],
  'lambda-wrapper': [{ call: null, status: 403, code: 'bad.credentials' }],
  mail: [
    {
      call: 'POST /api/v2/analytics/conversations/details/query',
      status: 403,
      body: `${ANY_OF}[analytics:conversationDetail:view]`,
      stated: { clientId: '55555555-0000-4000-8000-000000000005', region: 'mypurecloud.ie' },
    },
  ],
  nothing: [],
  okhttp: [
    { call: 'POST https://api.euw2.pure.cloud/api/v2/notifications/channels', status: 403, body: null },
  ],
  postman: [
    {
      call: 'GET https://api.{{environment}}/api/v2/authorization/divisions',
      status: 403,
      code: 'missing.any.permission',
      headers: { Authorization: 'Bearer example-token-postman-0015' },
    },
  ],
  powershell: [
    {
      call: 'POST https://api.mypurecloud.com/api/v2/users',
      status: 403,
      code: 'missing.permissions',
      headers: {
        Authorization: 'Bearer example-token-ps-0012',
        'X-Genesys-Org-Id': '44444444-0000-4000-8000-000000000004',
        'Content-Type': 'application/json',
      },
      headersComplete: true,
      requestBody: '{"name":"Example"}',
    },
  ],
  'python-bytes': [{ call: null, status: 403, code: 'not.authorized', message: "The caller can't do this." }],
  'python-dict': [
    {
      call: null,
      status: 403,
      code: 'app.not.authorized.for.scope',
      message: 'App not authorized to use scope [routing, routing:readonly]',
      stated: {},
    },
  ],
  'python-requests': [
    { call: 'POST https://api.mypurecloud.ie/api/v2/scim/v2/users', status: 403, body: null },
  ],
  'python-sdk': [
    {
      call: 'GET /api/v2/routing/queues',
      status: 403,
      code: 'missing.permissions',
      message: `${ALL_OF}conversation:webchat:create`,
      correlation: '0d3c9c5e-0000-4000-8000-000000000006',
    },
  ],
  'raw-http': [
    {
      call: 'GET https://api.mypurecloud.com/api/v2/routing/queues?pageSize=25',
      status: 403,
      code: 'missing.any.permissions',
      headersComplete: true,
      stated: { scopes: ['routing', 'users:readonly'], roles: ['Queue Viewer'] },
    },
  ],
  'requests-literal': [
    {
      call: 'GET https://api.mypurecloud.com/api/v2/users/me',
      status: 401,
      code: 'bad.credentials',
      headers: { Authorization: 'Bearer {token}', 'X-Genesys-Org-Id': '$org' },
      headersComplete: false,
    },
  ],
  s3: [{ call: null, status: null }],
  'scim-ticket': [
    {
      call: 'POST https://api.mypurecloud.com/v2/scim/users',
      status: 403,
      body: 'Insufficient permissions to perform this operation.',
      stated: { roles: ['Scim Admin'], multiOrg: true },
    },
  ],
  'scope-parameter': [
    {
      call: 'GET /api/v2/analytics/events',
      status: 403,
      stated: { grantType: 'implicit', scopes: ['analytics:readonly', 'users:readonly'] },
    },
  ],
  'sdk-log-js': [
    {
      call: 'POST https://api.mypurecloud.com/api/v2/flows',
      status: 403,
      code: 'app.not.authorized.for.scope',
      time: '2026-04-01T10:00:00.000Z',
      requestBody: '{\n  "name": "x"\n}',
    },
  ],
  'sdk-log-json': [
    { call: 'GET https://api.mypurecloud.com/api/v2/users/me', status: 200, correlation: 'c-1' },
    {
      call: 'GET https://api.mypurecloud.com/api/v2/routing/queues',
      status: 403,
      code: 'missing.any.permissions',
      correlation: 'c-2',
      headers: { Authorization: '[REDACTED]' },
      headersComplete: false,
      time: '2026-04-01T10:00:01.000Z',
      line: 2,
    },
  ],
  'sdk-log-text': [
    {
      call: 'GET https://api.mypurecloud.com/api/v2/routing/queues',
      status: 403,
      code: 'missing.any.permissions',
      correlation: 'c-3',
      headers: { Authorization: '[REDACTED]', 'User-Agent': 'PureCloud SDK/go' },
    },
    { call: 'GET https://api.mypurecloud.com/api/v2/users/me', status: 200, body: null },
  ],
  sentence: [
    {
      call: 'GET https://api.mypurecloud.ie/api/v2/recordings/screen/{recordingId}',
      status: 403,
      body: 'Access denied',
      headers: { 'X-Genesys-Org-Id': '' },
      headersComplete: false,
      stated: { grantType: 'client_credentials', scopes: ['screen-recording:read', 'admin:recording'] },
    },
  ],
  spanish: [
    {
      call: 'POST https://api.sae1.pure.cloud/api/v2/outbound/campaigns',
      status: 403,
      body: `${ALL_OF}outbound:campaign:add`,
      stated: { grantType: 'authorization_code' },
    },
  ],
  'terraform-box': [
    {
      call: null,
      status: 403,
      body: `${ANY_OF}[authorization:division:view, authorization:division:edit]`,
      stated: {},
    },
  ],
  'terraform-detail': [
    {
      call: 'GET /api/v2/flows',
      status: 403,
      body: `${ANY_OF}[architect:flow:view]`,
      correlation: '0d3c9c5e-0000-4000-8000-000000000014',
    },
  ],
  'terraform-line': [{ call: null, status: 403, body: `${ANY_OF}[authorization:division:edit]` }],
  'terraform-two': [
    { call: null, status: 403, body: `${ANY_OF}[routing:queue:view]` },
    { call: null, status: 400, body: 'Bad things were said' },
  ],
  'token-error': [
    {
      call: 'POST https://api.mypurecloud.com/oauth/token',
      status: 401,
      body: '{"error":"invalid_client","error_description":"Client authentication failed"}',
      stated: { grantType: 'client_credentials' },
    },
  ],
  'token-words': [
    {
      call: 'null /oauth/token',
      status: 401,
      body: 'invalid client credentials',
      stated: {
        clientId: '66666666-0000-4000-8000-000000000006',
        targetOrganization: { id: '77777777-0000-4000-8000-000000000007' },
        multiOrg: true,
        scopesEnforced: true,
      },
    },
  ],
  truncated: [{ call: null, status: null, truncated: true }],
  'two-calls': [
    { call: 'GET /api/v2/users/me', status: 200, line: 1, time: '2026-04-01T10:00:00Z' },
    { call: 'GET /api/v2/routing/queues', status: 403, line: 2 },
    { call: 'POST /api/v2/routing/queues', status: 401, line: 3 },
  ],
  'two-calls-sentence': [
    { call: 'GET /api/v2/flows', status: 403 },
    { call: 'POST /api/v2/users', status: 401 },
  ],
  verbose: [
    {
      call: 'POST https://api.mypurecloud.com/api/v2/analytics/conversations/details/query',
      status: 403,
      code: 'missing.any.permissions',
      correlation: '0d3c9c5e-6f6e-4d7d-9a5a-3b8f6a6a0005',
      headers: { Authorization: 'Bearer example-token-five-0005' },
      headersComplete: true,
    },
  ],
  websocket: [
    {
      call: 'null wss://api.mypurecloud.com/api/v2/notification/events?access_token=example-token-ws-0016',
      status: 403,
    },
  ],
  'words-only': [
    {
      call: 'POST https://api.mypurecloud.com/api/v2/messaging/organizations/<orgId>/conversations',
      status: null,
      body: 'Forbidden (Access Denied)',
    },
  ],
  works: [{ call: 'GET /api/v2/users/me', response: null }],
};

const fixture = (name: string): string => readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8');

describe('fixtures', () => {
  it('has an expectation for every fixture', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.txt$/, ''));
    expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  for (const [name, expected] of Object.entries(EXPECTED)) {
    it(name, () => {
      const { exchanges } = read(fixture(name));
      expect(exchanges.map((exchange) => callOf(exchange))).toEqual(expected.map((one) => one.call));
      for (const [index, one] of expected.entries()) compare(exchanges[index], one);
    });
  }

  it('takes the XML of a storage link as it is', () => {
    expect(read(fixture('s3')).exchanges[0]?.response?.body).toMatch(/^<\?xml.*<\/Error>$/s);
    expect(read(fixture('html')).exchanges[0]?.response?.body).toMatch(/^<!DOCTYPE html>.*<\/html>$/s);
  });

  it('says what it took, in short words', () => {
    expect(read(fixture('sentence')).took).toEqual([
      'call',
      'header X-Genesys-Org-Id',
      'status',
      'message',
      'grant type',
      '2 scopes',
    ]);
    expect(read(fixture('advice')).took).toContain('mentions scope admin:users');
    expect(read(fixture('token-words')).took).toEqual(expect.arrayContaining(['multi-org', 'organization']));
    expect(read(fixture('curl-body')).took).toContain('code missing.any.permissions');
  });

  it('has a problem, and no exchange, for a text without call and answer', () => {
    const { exchanges, problems } = read(fixture('nothing'));
    expect(exchanges).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it('gives the body of a pasted answer as it was written', () => {
    const body = read(fixture('curl-body')).exchanges[0]?.response?.body ?? '';
    expect(fixture('curl-body')).toContain(body);
    expect(JSON.parse(body)).toMatchObject({ contextId: '6f0d1f7e-3f3b-4f2a-9d53-1d5b5f0f0a01' });
  });
});

function callOf({ request }: RawExchange): string | null {
  return request.url === null ? null : `${request.method} ${request.url}`;
}

function compare(exchange: RawExchange | undefined, expected: Expected): void {
  if (exchange === undefined) throw new Error('no such exchange');
  const { request, response } = exchange;
  if (expected.response === null) expect(response).toBeNull();
  if (expected.status !== undefined) expect(response?.status).toBe(expected.status);
  if (expected.body !== undefined) expect(response?.body).toBe(expected.body);
  if (expected.code !== undefined || expected.message !== undefined) {
    const body: unknown = JSON.parse(response?.body ?? '');
    if (expected.code !== undefined) expect(body).toMatchObject({ code: expected.code });
    if (expected.message !== undefined) expect(body).toMatchObject({ message: expected.message });
  }
  if (expected.headers !== undefined) {
    const headers = Object.fromEntries((request.headers ?? []).map(({ name, value }) => [name, value]));
    expect(headers).toMatchObject(expected.headers);
    if (Object.keys(expected.headers).length === 0) expect(headers).toEqual({});
  }
  if (expected.headersComplete !== undefined) expect(request.headersComplete).toBe(expected.headersComplete);
  if (expected.correlation !== undefined)
    expect(response?.headers?.find((header) => /correlation-id/i.test(header.name))?.value).toBe(
      expected.correlation,
    );
  if (expected.stated !== undefined) expect(exchange.context).toEqual(expected.stated);
  if (expected.truncated !== undefined) expect(response?.truncated).toBe(expected.truncated);
  if (expected.line !== undefined) expect(exchange.source.line).toBe(expected.line);
  if (expected.time !== undefined) expect(exchange.time).toBe(expected.time);
  if (expected.requestBody !== undefined) expect(request.body).toBe(expected.requestBody);
}
