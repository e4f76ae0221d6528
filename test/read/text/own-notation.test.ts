import { describe, expect, it } from 'vitest';
import { findCalls } from '../../../src/read/text/find/calls.js';
import { findCodes } from '../../../src/read/text/find/codes.js';
import { findStatuses, pickStatus } from '../../../src/read/text/find/statuses.js';
import { read, readOne } from './read.js';

const URL_ = 'https://api.mypurecloud.com/api/v2/users';

describe('a method in the notation of a language', () => {
  it.each([
    `method: :put, url: "${URL_}"`,
    `METHOD: HttpMethod(value=PUT)\nFROM: ${URL_}`,
    `{:method=>:put, :url=>"${URL_}"}`,
    `http.request.method: Str(PUT)\nurl.full: Str(${URL_})`,
    `method: HttpMethod.Put, url: ${URL_}`,
    `PUT  api.mypurecloud.com  /api/v2/users`,
  ])('%s', (text) => {
    expect(findCalls(text)[0]?.value.method).toBe('PUT');
  });
});

describe('a status by its name', () => {
  it.each([
    ['Response Code: Forbidden', 403],
    ['StatusCode: TooManyRequests', 429],
    ['HttpStatusCode.Unauthorized', 401],
    ['http_code=not_found', 404],
    ['status.find.is(200), but actually found 403', 403],
  ])('%s', (text, status) => {
    expect(pickStatus(findStatuses(text))?.value.status).toBe(status);
  });

  it.each([
    'status: Accepted',
    'the Forbidden City',
    'error code: Forbidden.area',
    'not a status code: Forbidden',
  ])('is not in %s', (text) => {
    expect(findStatuses(text)).toEqual([]);
  });

  it('is no code', () => {
    expect(findCodes('Response Code: Forbidden')).toEqual([]);
  });
});

describe('the error of another system', () => {
  const words = `failed to get contents from '${URL_}' (403): Forbidden`;

  it('is read by the sentence that tells of the call', () => {
    const { request, response } = readOne(
      JSON.stringify({ error: { code: 'DM_Gateway_AccessError', details: [{ value: words }] } }),
    );
    expect([request?.url, response?.status]).toEqual([URL_, 403]);
    expect(response?.body ?? '').not.toContain('DM_Gateway');
  });

  it('is left where it is an answer of the platform', () => {
    const body = JSON.stringify({ code: 'missing.any.permissions', message: words, contextId: 'x' });
    expect(readOne(body).response?.body).toBe(body);
  });
});

describe('a stack', () => {
  it('that names its call again tells of one', () => {
    const trace = `E: 403 Forbidden from GET ${URL_}\n\tat a.B.c(B.java:1)\n`;
    expect(
      read(`${trace}\t*__checkpoint: 403 FORBIDDEN from GET ${URL_}?expand=x [Client]\n`).exchanges,
    ).toHaveLength(1);
    expect(read(trace + trace).exchanges).toHaveLength(2);
  });
});
