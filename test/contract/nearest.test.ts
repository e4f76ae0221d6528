import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOperations, nearestOperations, operationKey, waysFor } from '../../src/contract/index.js';
import { leastSeconds } from '../least-seconds.js';

const near = (method: string | null, path: string, limit?: number) =>
  nearestOperations(method, path, limit).map(operationKey);

describe('nearestOperations', () => {
  it.each([
    ['POST', '/v2/scim/users', 'POST /api/v2/scim/users'],
    ['GET', '/v2/users/me', 'GET /api/v2/users/me'],
    ['GET', '/users/me', 'GET /api/v2/users/me'],
    ['GET', 'https://api.example.org/api/v2/user/me', 'GET /api/v2/users/me'],
    ['GET', '/api/v2/routing/queue', 'GET /api/v2/routing/queues'],
    ['GET', '/api/v2/routng/queues', 'GET /api/v2/routing/queues'],
    [
      'GET',
      '/api/v2/conversation/1f9c-7d3e/recording',
      'GET /api/v2/conversations/{conversationId}/recordings',
    ],
    ['GET', '/api/v2/speech-and-text-analytics/topics', 'GET /api/v2/speechandtextanalytics/topics'],
    ['GET', '/api/v2/wfm/managementUnits', 'GET /api/v2/workforcemanagement/managementunits'],
    ['POST', '/api/v2/notification/channels', 'POST /api/v2/notifications/channels'],
    [null, '/api/v2/routing/queue', 'GET /api/v2/routing/queues'],
    ['GET', '/api/v2/routing/queu', 'GET /api/v2/routing/queues'],
    ['GET', '/api/v2/uesrs', 'GET /api/v2/users'],
    ['GET', '/api/v2/uses/me', 'GET /api/v2/users/me'],
    ['GET', '/api/v2/tems', 'GET /api/v2/teams'],
  ])('%s %s', (method, path, expected) => {
    expect(near(method, path)[0]).toBe(expected);
  });

  it('puts the same method first, and another one only where its path fits better', () => {
    const found = near('GET', '/api/v2/analytics/conversation/details/query');
    expect(found[0]).toMatch(/^GET /);
    expect(found).toContain('POST /api/v2/analytics/conversations/details/query');
    expect(near('PATCH', '/api/v2/users/me')).toEqual(['GET /api/v2/users/me']);
  });

  it.each([
    ['POST', '/api/v2/oauth/token'],
    ['GET', '/api/v2/recordings/screen/{recordingId}'],
    ['GET', '/api/v2/analytics/queues/summary'],
    ['GET', '/api/v2/organizations/secondary-id'],
    ['POST', '/api/v2/conversations/messaging/{id}/messages'],
    ['GET', '/v2/media/recordings/{id}/stream'],
    ['GET', '/index.html'],
    ['GET', '/foo/bar'],
    ['GET', '/api/v2/food'],
    ['GET', '/api/v2/nope'],
    ['GET', '/api/v2/test/test'],
    ['GET', '/robots.txt'],
    ['GET', '/api/v2/{id}'],
    ['GET', ''],
  ])('has nothing near %s %s', (method, path) => {
    expect(near(method, path)).toEqual([]);
  });

  it('keeps to the limit', () => {
    expect(near('GET', '/api/v2/routing/queue', 1)).toEqual(['GET /api/v2/routing/queues']);
    expect(near('GET', '/api/v2/analytics/conversation/details/query', 2)).toHaveLength(2);
  });

  it('finds an operation again when its prefix is lost (property)', () => {
    const operations = allOperations().filter(({ path }) => !path.startsWith('/api/v2/scim/v2'));
    fc.assert(
      fc.property(fc.constantFrom(...operations), ({ method, path }) => {
        const best = nearestOperations(method, path.slice('/api'.length), 50);
        expect(best.some((operation) => operation.method === method && operation.path === path)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, and is quick on hostile paths', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('\ud800', '\udc00/%', '\0', '\u2028')), (path) =>
        Array.isArray(nearestOperations('GET', path)),
      ),
      { numRuns: 50 },
    );
    const seconds = leastSeconds(1.5, () => {
      for (const unit of ['/', 'a', '/abcde', '{', 'screen']) {
        nearestOperations('GET', `/${unit.repeat(8000 / unit.length)}`);
        nearestOperations('GET', unit.repeat(1_000_000 / unit.length));
        waysFor(`/${unit.repeat(8000 / unit.length)}`);
      }
    });
    expect(seconds).toBeLessThan(1.5);
  });
});

describe('waysFor', () => {
  it.each([
    '/api/v2/recordings/screen/{recordingId}',
    '/api/v2/analytics/screenrecordings/1f9c',
    '/api/v2/interaction/screenrecordings',
    '/api/v2/screen-recordings',
    '/v2/media/screenRecording/7',
  ])('%s', (path) => {
    expect(waysFor(path)?.topic).toBe('screen recording');
    expect(waysFor(path)?.operations.map(operationKey)).toEqual([
      'GET /api/v2/conversations/{conversationId}/recordings',
      'GET /api/v2/conversations/{conversationId}/recordings/{recordingId}',
      'GET /api/v2/conversations/{conversationId}/recordingmetadata',
      'GET /api/v2/conversations/{conversationId}/recordingmetadata/{recordingId}',
    ]);
  });

  it.each([
    '/api/v2/recordings/screensessions/details',
    '/api/v2/screenrecording/token',
    '/api/v2/recording/recordings',
    '/api/v2/screenmonitors/list',
    '/api/v2/recordings/{screenId}',
    '',
  ])('none for %j', (path) => {
    expect(waysFor(path)).toBeNull();
  });
});
