import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/read/log/logfmt.js';
import { namedIds } from '../../../src/read/log/named-ids.js';
import { readAs } from '../helpers.js';

const URL_ = 'https://api.mypurecloud.com/api/v2/users';

/** `403`, `200`, `null` for a call without a known answer; of one line behind a time and a level. */
const statusesOf = (message: string, level = 'INFO'): readonly (number | null)[] =>
  readAs('log', `2026-08-20 21:30:28 ${level} ${message}\n`).exchanges.map(
    ({ response }) => response?.status ?? null,
  );

describe('a status that is said beats the other numbers of its line', () => {
  it.each([
    [`GET ${URL_} bytes=401 status=200`, 200],
    [`GET ${URL_} duration=403 status=204`, 204],
    [`GET ${URL_} 200 (403)`, 200],
    [`GET ${URL_} "200" "403"`, 200],
    [`GET ${URL_} 200 {"entities":[{"message":"403 forbidden","status":"403"}]}`, 200],
    [`GET ${URL_} took 403 ms, status 200, 401 bytes`, 200],
    [`GET ${URL_} 403 in 200 ms`, 403],
    [`GET ${URL_} bytes=200 status=403`, 403],
  ])('%s', (message, status) => {
    expect(statusesOf(message)).toEqual([status]);
  });
});

describe('what a program says in passing', () => {
  it.each([
    'sent mail "How to handle 403 Forbidden" to 401 recipients',
    'loaded 401 docs: "code":"bad.credentials" is documented',
    'retrying attempt 401 after 403 ms',
    'Access denied list refreshed, 403 entries',
  ])('is no answer: %s', (message) => {
    expect(statusesOf(message)).toEqual([]);
  });

  it('is one where it fails', () => {
    expect(statusesOf('Request failed with status code 403', 'ERROR')).toEqual([403]);
    expect(statusesOf('dump\nHTTP/1.1 403 Forbidden\ncontent-type: application/json\n', 'DEBUG')).toEqual([
      403,
    ]);
  });
});

it('the lines of W3C have their time, in UTC', () => {
  const [exchange] = readAs(
    'log',
    '#Fields: date time cs-method cs-uri-stem sc-status\n2026-08-20\t21:00:02\tGET\t/api/v2/users\t403\n',
  ).exchanges;
  expect(exchange).toMatchObject({ time: '2026-08-20T21:00:02Z', response: { status: 403 } });
});

describe('ids in messages', () => {
  it.each([
    ['corr=1 GET /x', ['corr 1']],
    ['requestId=5A3B2C1D done', ['5a3b2c1d']],
    ['[UsersApi#getUsers] ---> GET /x', ['speaker usersapi#getusers']],
    ['12 > GET /x', ['speaker 12']],
    ['request: GET /x', []],
    ['inin-correlation-id: 5a3b2c1d', []],
    ['the request took 403 ms', []],
  ])('%s', (message, ids) => {
    expect(namedIds(message, null)).toEqual(ids);
  });
});

describe('fields of logfmt', () => {
  it('stand at the end of a message', () => {
    expect(readFields('Received HTTP Response: a=1 b="x \\"y\\" z" c=3')).toEqual({
      lead: 'Received HTTP Response:',
      values: { a: '1', b: 'x "y" z', c: '3' },
    });
  });

  it.each(['a=1 b=2', 'a=1 b=2 c=3 and words', 'no fields', '__proto__=1 b=2'])('are none: %s', (message) => {
    expect(readFields(message)).toBeNull();
  });
});
