import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStatuses, pickStatus } from '../../../src/read/text/find/statuses.js';

const statusOf = (text: string) => pickStatus(findStatuses(text))?.value.status ?? null;

describe('a number that counts or names something', () => {
  it.each([
    'Search returned 403 results',
    'fetched 401 contacts',
    'got 403 events',
    'we got 403 new messages',
    '403 entries',
    'Cache returned 403 rows in 401 ms',
    'it finished after 403 ms',
    'page 3, 403 (of 500)',
    'downloaded 401 of 403',
    'read 403 lines, 401 skipped',
    '[http-403] started',
    'user 403 logged in',
    'order 401 created',
    'team "403" was moved',
    'port: 403',
    'id=403',
    'exit code 403',
    'exited with code 403',
    'exit status 401',
    'zip code: 403',
    '{"responseTime": 403}',
    '{"count": 401}',
    'elapsed=403 bytes=401',
    'duration_ms=401',
    'payloadSize = 403',
    'x = 403',
    'GET /api/v2/users 200 403',
    'offset: 403',
    'returned 401 matching queues',
    '<-- END HTTP (464-byte body)',
    '<-- END HTTP (1092-byte, 403-gzipped-byte body)',
    'HTTP response (403 bytes)',
    'HTTP response: 403 byte',
    'HTTP response, 403 KiB',
    'status: 401-byte header',
    'returned a 403-byte body',
    'HTTP 403-second timeout',
  ])('is no status: %s', (text) => {
    expect(statusOf(text)).toBeNull();
  });

  it.each([
    'we get 403 errors on every call',
    'we are seeing 403s',
    'HTTP 403 for all users',
    'it returns 403 when we call it',
    'status=403 bytes=17',
    'GET /api/v2/users -> 403 ms=12',
    'it gives 403 always',
    'gets 403 unless we are admin',
    'got 403 responses all day',
    'we got 403 across all queues',
    'the 403 persists',
    'returns 403 results in a retry',
    'Postman: 403',
    'result = 403',
    '"result": 403',
    'http_code=403',
    'rc=403',
    'HTTP-403',
    'HTTP 403-error',
    'a 403-response',
    'http-403 Forbidden',
    'GET /api/v2/users HTTP/1.1" 403 1234',
  ])('is a status all the same: %s', (text) => {
    expect(statusOf(text)).toBe(403);
  });

  it('is none whatever is counted', () => {
    // No verb and no word of English ends so that stands behind a status.
    const thing = fc.stringMatching(/^[a-z]{2,10}[bcdgmnprtw]z[ae]ts$/);
    fc.assert(
      fc.property(thing, fc.constantFrom('returned', 'got', 'gives', 'received'), (things, verb) => {
        expect(statusOf(`it ${verb} 403 ${things}`)).toBeNull();
        expect(statusOf(`it ${verb} 403 total ${things} today`)).toBeNull();
        expect(statusOf(`HTTP status 403 ${things}=1`)).toBe(403);
      }),
    );
  });
});

describe('words that stand for one status', () => {
  it.each([
    ['Too many requests', 429],
    ['Rate limit exceeded the maximum', 429],
    ['Proxy authentication required', 407],
    ['HTTP/1.1 407 Proxy Authentication Required', 407],
    ['403 on GET /api/v2/users, yesterday too many requests', 403],
    ['not too many requests', null],
  ])('%s', (text, status) => {
    expect(statusOf(text)).toBe(status);
  });
});
