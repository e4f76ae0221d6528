/** The HAR that `sanitize --har` writes: valid, and read back as the exchange that it was written of. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { SharedExchange } from '../../../src/exchange/export.js';
import { exchangeOfEntry } from '../../../src/read/har/entry.js';
import { HAR_BEGINS, HAR_ENDS, harEntryOf } from '../../../src/read/har/written.js';
import { exchangeOf } from '../../../src/read/json/exchange-file.js';

const schema: object = JSON.parse(
  readFileSync(new URL('../../../fixtures/schemas/har-1.2.schema.json', import.meta.url), 'utf8'),
);
const isHar = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const SOURCE = { path: 'x', index: 0, line: 1 };

const request = { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/users?q=token#1&x', headers: [] };
const EXCHANGES: Readonly<Record<string, SharedExchange>> = {
  'nothing known': { request: {} },
  'an answer alone': { request: {}, response: { status: 403, body: '{"code":"forbidden"}' } },
  'a whole call': {
    request: {
      ...request,
      method: 'POST',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      body: '{"a":"ä"}',
    },
    response: {
      status: 403,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      body: '{"message":"ä"}',
    },
    time: '2026-08-20T10:00:00.123+02:00',
  },
  'a path with a Host beside it': {
    request: { url: '/api/v2/users', headers: [{ name: 'Host', value: 'api.mypurecloud.com' }] },
  },
  'headers that are complete': {
    request: { ...request, headersComplete: true },
    response: { status: 401, headers: [] },
  },
  'headers that are not known': { request: { method: 'GET', url: request.url }, response: { status: 401 } },
  'no answer': { request, unanswered: true, failure: 'net::ERR_FAILED' },
  'no answer, for no reason': { request, unanswered: true },
  'an answer that was withheld': { request, response: { status: 403, headers: [] }, failure: 'CORS error' },
  'no status': { request, response: { headers: [], body: 'Forbidden' } },
  'a status and nothing else': { request, response: { status: 204 } },
  'a body that is cut off': {
    request,
    response: { status: 403, headers: [], body: '{"code":', truncated: true },
  },
  'a body that only looks cut off': { request, response: { status: 403, headers: [], body: '{"code": "ä"' } },
  'a body that was left out': { request, response: { status: 200, headers: [], truncated: true } },
  'a tunnel': { request, response: { status: 407, headers: [], tunnel: true } },
  'a posted text with headers before it': {
    request: { ...request, body: 'Content-Type: text/plain\r\n\r\nx' },
  },
  'what is stated': {
    request,
    response: { status: 403, headers: [] },
    context: { grantType: 'client_credentials', scopes: ['routing'], multiOrg: true },
    wording: { whole: true, words: 'The role has routing:queue:view' },
    otherProduct: 'NICE CXone',
    resource: 'genesyscloud_user.x',
  },
  'a time without a zone': { request, response: { status: 403, headers: [] }, time: '2026-08-20T10:00:00' },
  'the beginning of a time': { request, response: { status: 403, headers: [] }, time: '2026-08' },
  'a pseudo-header': {
    request: { url: '/api/v2/users', headers: [{ name: ':authority', value: 'api.mypurecloud.ie' }] },
  },
};

describe('an entry', () => {
  it.each(Object.entries(EXCHANGES))('of %s', (_, shared) => {
    const entry = harEntryOf(shared);
    const document: unknown = JSON.parse(`${HAR_BEGINS}${JSON.stringify(entry)}${HAR_ENDS}`);
    expect(isHar(document), JSON.stringify(isHar.errors)).toBe(true);
    const wanted = exchangeOf(shared, SOURCE, () => {});
    expect(exchangeOfEntry(entry, SOURCE)).toEqual(wanted);
  });

  it('of a whole call needs no field of its own', () => {
    expect(Object.keys(harEntryOf(EXCHANGES['a whole call'] as SharedExchange))).not.toContain('_why403');
  });
});

describe('what is not known', () => {
  it('of the time is said, and read as none', () => {
    const entry = harEntryOf({ request });
    expect(entry).toMatchObject({
      comment: expect.stringContaining('not recorded'),
      _why403: { time: null },
    });
    expect(exchangeOfEntry(entry, SOURCE).time).toBeNull();
  });

  it('of the content type is read beside the body, and written where it was', () => {
    const headers = [{ name: 'Accept', value: '*/*' }];
    const postData = { mimeType: 'application/json', text: '{}' };
    const { request: read } = exchangeOfEntry({ request: { headers, postData } }, SOURCE);
    expect(read.headers).toEqual([...headers, { name: 'Content-Type', value: 'application/json' }]);
    const written = harEntryOf({ request: { headers: read.headers ?? [], body: '{}' } });
    expect(written).toMatchObject({ request: { postData: { mimeType: 'application/json' } } });
    expect(exchangeOfEntry({ request: { postData } }, SOURCE).request.headers).toBeNull();
  });
});

describe('the field of this program in a HAR of somebody else', () => {
  it.each([
    null,
    'text',
    [],
    { request: 1, response: 'x', unanswered: 'yes', context: [], wording: 1, time: 5 },
    {
      request: { method: 1, url: [], headers: 'x', body: {} },
      response: { status: 'x', headers: 5, body: 1, truncated: 'no' },
    },
  ])('%j changes nothing that is known, or makes it unknown', (own) => {
    const entry = { ...harEntryOf(EXCHANGES['a whole call'] as SharedExchange), _why403: own };
    const { request: read, response } = exchangeOfEntry(entry, SOURCE);
    expect(read.url).toBe(request.url);
    expect(response?.body).toBe('{"message":"ä"}');
  });
});

describe('a document without entries', () => {
  it('is one', () => {
    expect(isHar(JSON.parse(`${HAR_BEGINS}${HAR_ENDS}`))).toBe(true);
  });
});
