/** What `live` sends of a recording: none of its credentials, wherever they stand, and all the rest as it was written. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { httpServer } from '../transport/servers.js';
import { openStage } from './stage.js';

interface Request {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const FORM_TYPE = { 'Content-Type': 'application/x-www-form-urlencoded' };
const posted = (body: unknown, headers: Readonly<Record<string, string>> = JSON_TYPE): Request => ({
  method: 'POST',
  body,
  headers,
});
const multipart = (field: string, value: string): Request =>
  posted(
    `--b0und4ry\r\nContent-Disposition: form-data; name="name"\r\n\r\nqueue\r\n--b0und4ry\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n--b0und4ry--\r\n`,
    { 'Content-Type': 'multipart/form-data; boundary=b0und4ry' },
  );
const jwt = (secret: string) => `${['eyJhbGciOi', 'JIUzI1NiJ9'].join('')}.eyJzdWIiOiJ4In0.${secret}`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Each gets a secret of its own, so that none is found for the sake of another. */
const POSITIONS: Readonly<Record<string, (secret: string) => Request>> = {
  Authorization: (secret) => ({ headers: { Authorization: `Bearer ${secret}` } }),
  'authorization, lower case': (secret) => ({ headers: { authorization: `bearer ${secret}` } }),
  'Authorization: Basic': (secret) => ({ headers: { Authorization: `Basic ${base64(`id:${secret}`)}` } }),
  'Proxy-Authorization': (secret) => ({
    headers: { 'Proxy-Authorization': `Basic ${base64(`u:${secret}`)}` },
  }),
  Cookie: (secret) => ({ headers: { Cookie: `session=${secret}; theme=dark` } }),
  'X-Note: Bearer': (secret) => ({ headers: { 'X-Note': `Bearer ${secret}` } }),
  'X-Note: token in words': (secret) => ({ headers: { 'X-Note': `the token is ${secret}` } }),
  'X-Debug: bare': (secret) => ({ headers: { 'X-Debug': secret } }),
  'X-Forwarded-Authorization': (secret) => ({ headers: { 'X-Forwarded-Authorization': `Bearer ${secret}` } }),
  'X-Original-Authorization': (secret) => ({ headers: { 'X-Original-Authorization': secret } }),
  DPoP: (secret) => ({ headers: { DPoP: jwt(secret) } }),
  'X-Api-Key': (secret) => ({ headers: { 'X-Api-Key': secret } }),
  'X-Auth-Token': (secret) => ({ headers: { 'X-Auth-Token': secret } }),
  'X-CSRF-Token': (secret) => ({ headers: { 'X-CSRF-Token': secret } }),
  'X-Amz-Security-Token': (secret) => ({ headers: { 'X-Amz-Security-Token': secret } }),
  'Sec-WebSocket-Protocol': (secret) => ({ headers: { 'Sec-WebSocket-Protocol': `bearer, ${secret}` } }),
  'Sec-WebSocket-Protocol, with a dot': (secret) => ({
    headers: { 'Sec-WebSocket-Protocol': `base64url.bearer.authorization.k8s.io.${secret}` },
  }),
  'Referer, token': (secret) => ({ headers: { Referer: `https://apps.mypurecloud.com/?token=${secret}` } }),
  'Referer, access_token in the fragment': (secret) => ({
    headers: { Referer: `https://apps.mypurecloud.com/#access_token=${secret}&expires_in=1` },
  }),
  'Referer, code': (secret) => ({ headers: { Referer: `https://app.example/callback?code=${secret}` } }),
  'Referer, user and password': (secret) => ({ headers: { Referer: `https://me:${secret}@app.example/` } }),
  'X-Forwarded-Uri': (secret) => ({
    headers: { 'X-Forwarded-Uri': `/api/v2/users/me?access_token=${secret}` },
  }),
  'X-Original-URL': (secret) => ({ headers: { 'X-Original-URL': `/x?sig=${secret}` } }),
  'a JSON header': (secret) => ({ headers: { 'X-Context': JSON.stringify({ password: secret }) } }),
  'a header in base64': (secret) => ({
    headers: { 'X-Blob': base64(JSON.stringify({ access_token: secret })) },
  }),
  '?access_token': (secret) => ({ query: `pageSize=5&access_token=${secret}` }),
  '?Access_Token': (secret) => ({ query: `Access_Token=${secret}` }),
  '?token': (secret) => ({ query: `token=${secret}` }),
  '?id_token': (secret) => ({ query: `id_token=${jwt(secret)}` }),
  '?code': (secret) => ({ query: `code=${secret}&state=x` }),
  '?refresh_token': (secret) => ({ query: `refresh_token=${secret}` }),
  '?api_key': (secret) => ({ query: `api_key=${secret}` }),
  '?sig': (secret) => ({ query: `se=2026-07-15&sig=${secret}` }),
  '?X-Amz-Signature': (secret) => ({ query: `X-Amz-Signature=${secret}` }),
  '?client_secret': (secret) => ({ query: `client_id=x&client_secret=${secret}` }),
  '?password': (secret) => ({ query: `password=${secret}` }),
  '?q with a token in words': (secret) => ({ query: `q=${encodeURIComponent(`Bearer ${secret}`)}` }),
  '?redirect with a token in it': (secret) => ({
    query: `redirect=${encodeURIComponent(`https://app.example/?access_token=${secret}`)}`,
  }),
  ';access_token': (secret) => ({ path: `/list;access_token=${secret}` }),
  ';jsessionid in the middle': (secret) => ({ path: `/list;jsessionid=${secret}/members` }),
  'a token in the path': (secret) => ({ path: `/tokens/${secret}` }),
  'body, password': (secret) => posted({ name: 'x', password: secret }),
  'body, refreshToken': (secret) => posted({ refreshToken: secret }),
  'body, access_token': (secret) => posted({ access_token: secret }),
  'body, clientSecret, nested': (secret) => posted({ a: [{ b: { clientSecret: secret } }] }),
  'body, JSON in a string': (secret) => posted({ data: JSON.stringify({ password: secret }) }),
  'body, Bearer in words': (secret) => posted({ note: `sent with Bearer ${secret}` }),
  'body, {name, value}': (secret) =>
    posted({ headers: [{ name: 'Authorization', value: `Bearer ${secret}` }] }),
  'body, form': (secret) => posted(`name=x&password=${secret}`, FORM_TYPE),
  'body, form, client_secret': (secret) =>
    posted(`grant_type=client_credentials&client_secret=${secret}`, FORM_TYPE),
  'body, form, encoded': (secret) =>
    posted(`payload=${encodeURIComponent(`{"password":"${secret}"}`)}`, FORM_TYPE),
  'body, multipart': (secret) => multipart('password', secret),
  'body, multipart, token': (secret) => multipart('access_token', secret),
  'body, XML': (secret) =>
    posted(`<login><password>${secret}</password></login>`, { 'Content-Type': 'text/xml' }),
  'body, text': (secret) => posted(`password: ${secret}`, { 'Content-Type': 'text/plain' }),
  'body, URL': (secret) => posted({ callback: `https://me:${secret}@hook.example/x` }),
};

const ALLOWED: Readonly<Record<string, Request>> = {
  'usual headers': {
    headers: {
      Accept: 'application/json',
      'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0.0.0',
      'Accept-Language': 'de-DE,de;q=0.9',
      Origin: 'https://apps.mypurecloud.com',
      Referer: 'https://apps.mypurecloud.com/directory/#/search?query=routing',
      'sec-ch-ua': '"Chromium";v="126", "Not.A/Brand";v="24"',
    },
  },
  'ids of traces': {
    headers: {
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      'X-B3-TraceId': '4bf92f3577b34da6a3ce929d0e0e4736',
      'X-Request-Id': '9f8e7d6c5b4a39281706f5e4d3c2b1a0',
      'ININ-Correlation-Id': '3b1c5a60-9d0e-4f6a-8b7c-2d1e0f9a8b7c',
    },
  },
  'a validator': { headers: { 'If-None-Match': '"33a64df551425fcc55e4d42a148795d9f25f89d4"' } },
  'headers of an application': {
    headers: {
      'X-Genesys-Org-Id': '10000000-0000-4000-8000-000000000001',
      'X-Application': 'Acme Wallboard 2024.11',
      'X-Token-Type': 'bearer',
      'X-Note': 'the token has expired, please sign in again',
    },
  },
  'a query': { query: 'pageSize=25&sortOrder=ASC&name=Sales%20*&expand=members,skills&empty=&flag' },
  'a query of ids and times': {
    query:
      'id=3b1c5a60-9d0e-4f6a-8b7c-2d1e0f9a8b7c&interval=2026-07-14T00%3A00%3A00Z%2F2026-07-15T00%3A00%3A00Z&tokenType=x',
  },
  'a cursor': { query: 'pageSize=5&cursor=WzE3MjM3MTY5MDAwMDAsImFiYyJd' },
  'a query written oddly': { query: '&&pageSize=5&&a=b+c&x=%7E' },
  'a path of ids': { path: '/3b1c5a60-9d0e-4f6a-8b7c-2d1e0f9a8b7c/members;v=1' },
  'a body': {
    ...posted({
      name: 'Sales',
      description: 'password reset line',
      skills: ['token ring'],
      count: 3,
      x: null,
    }),
  },
  'a body of ids': { ...posted([{ id: '3b1c5a60-9d0e-4f6a-8b7c-2d1e0f9a8b7c', ringNumber: 1 }]) },
  'a form': { ...posted('name=Sales&pageSize=25&note=a+b', FORM_TYPE) },
  'a body that is written oddly': { ...posted('{ "name" :\t"Sales", "a":1.0 }') },
  'a body to be filled in': { ...posted({ name: 'x', note: '$TOKEN', password: '***' }) },
};

const PATH = '/api/v2/routing/queues';

const exchangeOf = ({ method = 'GET', path = '', query, headers = {}, body }: Request, index: number) => ({
  request: {
    method,
    url: `https://api.mypurecloud.com${PATH}/n${index}${path}${query === undefined ? '' : `?${query}`}`,
    headers,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  },
  response: { status: 403 },
});

/** As many as are made again of one input. */
const BATCH = 20;

async function arrivals(requests: readonly Request[], ...flags: readonly string[]) {
  const stage = await openStage();
  const server = await httpServer((_, response) => response.writeHead(200).end('{}'));
  const said: string[] = [];
  for (let at = 0; at < requests.length; at += BATCH) {
    const calls = requests.slice(at, at + BATCH).map((request, index) => exchangeOf(request, at + index));
    const file = stage.write('calls.ndjson', calls.map((call) => JSON.stringify(call)).join('\n'));
    const words = ['--gateway', server.origin, 'live', file, '--allow-unsafe', ...flags];
    const { stdout, stderr } = await stage.why403(words);
    said.push(stdout + stderr);
  }
  return { arrived: server.requests, said: said.join('\n') };
}

const encodingsOf = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  base64(secret).replace(/=+$/, ''),
  base64(`id:${secret}`).slice(4, -4),
];

describe('without --use-recorded-token', () => {
  it('none of the credentials arrives, and their places are named without them', async () => {
    const secrets = Object.keys(POSITIONS).map(() => `a1Z${randomBytes(30).toString('base64url')}`);
    const requests = Object.values(POSITIONS).map((position, index) => position(secrets[index] ?? ''));
    expect(requests.length).toBeGreaterThanOrEqual(52);
    const stage = await openStage();
    const { arrived, said } = await arrivals(
      requests,
      '--token-file',
      join(stage.folder, stage.write('t', 'own-token')),
    );
    const bytes = JSON.stringify(arrived);
    const names = Object.keys(POSITIONS);
    const leaked = (text: string) =>
      names.filter((_, index) => encodingsOf(secrets[index] ?? '').some((form) => text.includes(form)));
    expect(leaked(bytes), 'sent').toEqual([]);
    expect(leaked(said), 'said').toEqual([]);
    // What can do without its credential is made again, and with the token that was given.
    expect(arrived.length).toBeGreaterThan(30);
    expect(arrived.every(({ headers }) => headers['authorization'] === 'Bearer own-token')).toBe(true);
    for (const place of ['header X-Note', 'header Referer', 'header DPoP', 'query access_token'])
      expect(said).toContain(place);
    expect(said).toContain('calls that hold a recorded credential in their body are not made again');
  });

  it.each(Object.entries(ALLOWED))('arrives unchanged: %s', async (_, request) => {
    const stage = await openStage();
    const { arrived, said } = await arrivals(
      [request],
      '--token-file',
      join(stage.folder, stage.write('t', 'own-token')),
    );
    expect(said).not.toContain('credential');
    const { request: sent } = exchangeOf(request, 0);
    expect(arrived).toMatchObject([
      {
        method: sent.method,
        url: sent.url.replace('https://api.mypurecloud.com', ''),
        headers: Object.fromEntries(
          Object.entries(sent.headers).map(([name, value]): [string, string] => [name.toLowerCase(), value]),
        ),
        body: sent.body ?? '',
      },
    ]);
  });
});

it('with --use-recorded-token what was recorded is sent', async () => {
  const secret = `a1Z${randomBytes(30).toString('base64url')}`;
  const { arrived, said } = await arrivals(
    [
      {
        headers: { Authorization: `Bearer ${secret}`, 'X-Api-Key': secret },
        query: `access_token=${secret}`,
      },
      posted({ password: secret }),
    ],
    '--use-recorded-token',
  );
  expect(arrived).toHaveLength(2);
  expect(arrived[0]).toMatchObject({
    url: expect.stringContaining(`access_token=${secret}`),
    headers: { authorization: `Bearer ${secret}`, 'x-api-key': secret },
  });
  expect(arrived[1]?.body).toBe(JSON.stringify({ password: secret }));
  expect(said).not.toContain(secret);
});
