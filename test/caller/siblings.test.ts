import { describe, expect, it } from 'vitest';
import { acceptedAt, acceptedInRegion, sameRight } from '../../src/caller/siblings.js';
import { findOperation, historyCovers, yearBefore } from '../../src/contract/index.js';
import type { Operation } from '../../src/contract/types.js';
import { ANSWERS, exchange, lastDiagnosis, lastProblem, OTHER_TOKEN, withToken } from '../judge/harness.js';

const HOST = 'api.mypurecloud.com';
const CALL = 'GET /api/v2/routing/queues';

function operation(key: string): Operation {
  const found = findOperation(key);
  if (found === null) throw new Error(`no operation ${key}`);
  return found;
}

/** Calls of one token, then what is known of its caller. */
const callerAfter = (...calls: readonly unknown[]) =>
  lastProblem([...calls, withToken(CALL, ANSWERS.bare(403))]).caller;
const success = (call: string, time?: string, token?: string) => ({
  ...withToken(call, ANSWERS.ok(), {}, token),
  ...(time === undefined ? {} : { time }),
});
const proves = (done: unknown, asked: string, host = HOST, time: string | null = null) =>
  sameRight(callerAfter(done), operation(asked), host, time) !== null;

describe('that the token is accepted', () => {
  it('at the host of a success, with its place', () => {
    expect(acceptedAt(callerAfter(success('GET /api/v2/date')), HOST)).toMatchObject({
      host: HOST,
      source: 'calls.json:1',
    });
  });

  it('and so in its region', () => {
    const caller = callerAfter(success('GET https://api.mypurecloud.ie/api/v2/date'));
    expect(acceptedInRegion(caller, 'mypurecloud.ie')).not.toBeNull();
    expect(acceptedAt(caller, HOST)).toBeNull();
    expect(acceptedInRegion(caller, 'mypurecloud.com')).toBeNull();
  });

  it.each([301, 304, 400, 401, 403, 404, 429, 500])('not by a %i', (status) => {
    expect(callerAfter(withToken(CALL, ANSWERS.bare(status))).successes).toEqual([]);
  });

  it.each([200, 201, 202, 204])('by a %i', (status) => {
    expect(callerAfter(withToken(CALL, ANSWERS.bare(status))).successes).toHaveLength(1);
  });

  it('not by another token, nor by a call whose token was not recorded', () => {
    expect(callerAfter(success(CALL, undefined, OTHER_TOKEN)).successes).toEqual([]);
    expect(callerAfter(exchange(CALL, ANSWERS.ok())).successes).toEqual([]);
  });
});

describe('that a permission was held', () => {
  it('by an operation that requires the same one', () => {
    expect(proves(success(CALL), 'GET /api/v2/routing/queues/{queueId}')).toBe(true);
    expect(proves(success('GET /api/v2/routing/queues/{queueId}'), CALL)).toBe(true);
  });

  it('not by one that requires another', () => {
    expect(proves(success(CALL), 'POST /api/v2/routing/queues')).toBe(false);
    expect(proves(success('PUT /api/v2/routing/queues/{queueId}'), CALL)).toBe(false);
  });

  it('not by one that names none, and of one that names none nothing is asked', () => {
    expect(proves(success('GET /api/v2/date'), CALL)).toBe(false);
    expect(proves(success('GET /api/v2/date'), 'GET /api/v2/date')).toBe(false);
  });

  it('not by one outside the contract, nor by a removed one', () => {
    expect(proves(success('GET /api/v2/internal/queues'), CALL)).toBe(false);
    expect(proves(success('POST /api/v2/conversations/chats'), 'POST /api/v2/conversations/chats')).toBe(
      false,
    );
  });

  it('not at another host', () => {
    expect(proves(success(CALL), CALL, 'api.mypurecloud.ie')).toBe(false);
    expect(sameRight(callerAfter(success(CALL)), operation(CALL), null, null)).toBeNull();
  });

  it('by one that requires all of several: each of them', () => {
    const both = success('POST /api/v2/authorization/divisions');
    expect(proves(both, 'POST /api/v2/authorization/divisions/{divisionId}/restore')).toBe(true);
    expect(proves(both, 'POST /api/v2/authorization/roles/{roleId}')).toBe(true);
  });

  it('not all of several by one of them', () => {
    expect(
      proves(success('POST /api/v2/authorization/roles/{roleId}'), 'POST /api/v2/authorization/divisions'),
    ).toBe(false);
  });

  it('by one that requires any of several only where each of them would do', () => {
    const any = success('GET /api/v2/routing/predictors');
    expect(operation('GET /api/v2/routing/predictors').permissions.names).toEqual([
      'routing:predictor:view',
      'routing:queue:view',
    ]);
    expect(proves(any, CALL)).toBe(false);
    expect(proves(success(CALL), 'GET /api/v2/routing/predictors')).toBe(true);
    expect(
      proves(success('GET /api/v2/integrations/actions'), 'GET /api/v2/integrations/actions/drafts'),
    ).toBe(true);
  });
});

describe('across a change of what is required (routing:skill:view, first seen 2026-05-07)', () => {
  const SKILLS = 'GET /api/v2/routing/skills';

  it.each([
    ['before', '2026-05-06T23:00:00Z', false],
    ['after', '2026-05-07T01:00:00Z', true],
    // Any of what was required within a year before the last release that is known.
    ['at a time that is not known', undefined, yearBefore(historyCovers().to.date) >= '2026-05-07'],
  ])('a success %s', (_, time, expected) => {
    expect(proves(success(SKILLS, time), SKILLS)).toBe(expected);
  });

  it('shows what was required then', () => {
    const done = success('GET /api/v2/scripts/uploads/{uploadId}/status', '2024-09-13T00:00:00Z');
    expect(operation('GET /api/v2/scripts/divisionviews').permissions.names).toEqual([
      'scripter:script:search',
    ]);
    expect(proves(done, 'GET /api/v2/scripts/divisionviews')).toBe(true);
    expect(proves(done, 'GET /api/v2/scripts')).toBe(false);
  });
});

describe('across an enforcement change (user management, 2025-12-01)', () => {
  const SEARCH = 'GET /api/v2/users/search';

  it.each([
    ['before, and the call after', '2025-11-30T00:00:00Z', '2025-12-02T00:00:00Z', false],
    ['before, and the time of the call not known', '2025-11-30T00:00:00Z', null, false],
    ['at a time that is not known', undefined, '2025-12-02T00:00:00Z', false],
    ['after, and the call after', '2025-12-02T00:00:00Z', '2025-12-03T00:00:00Z', true],
    ['before, and the call before', '2025-11-29T00:00:00Z', '2025-11-30T00:00:00Z', true],
  ])('a success %s', (_, earlier, later, expected) => {
    expect(proves(success(SEARCH, earlier), SEARCH, HOST, later)).toBe(expected);
  });

  it('the latest of several successes counts', () => {
    const caller = callerAfter(
      success(SEARCH, '2025-12-02T00:00:00Z'),
      success(SEARCH, '2025-11-01T00:00:00Z'),
    );
    expect(sameRight(caller, operation(SEARCH), HOST, '2025-12-03T00:00:00Z')).not.toBeNull();
  });

  it('an operation that was not yet checked proves nothing for one that always was', () => {
    const queuesOfUser = 'GET /api/v2/users/{userId}/queues';
    expect(proves(success(queuesOfUser, '2025-11-30T00:00:00Z'), CALL, HOST, '2026-01-01T00:00:00Z')).toBe(
      false,
    );
    expect(proves(success(queuesOfUser, '2025-12-30T00:00:00Z'), CALL, HOST, '2026-01-01T00:00:00Z')).toBe(
      true,
    );
  });
});

describe('a success of the same token', () => {
  const diagnosis = lastDiagnosis([
    success(CALL),
    withToken('GET /api/v2/routing/queues/{queueId}', ANSWERS.bare(403)),
  ]);

  it('takes the missing permission away, and leaves the division open', () => {
    const ids = diagnosis.causes.map(({ id }) => id);
    expect(ids).not.toContain('missing-permission');
    expect(ids).toContain('missing-division-access');
  });

  it('makes nothing certain', () => {
    expect(diagnosis.causes.map(({ likelihood }) => likelihood)).not.toContain('certain');
  });

  it('stands against what the answer names: both are shown, nothing is certain', () => {
    const { causes } = lastDiagnosis([
      success(CALL),
      withToken(CALL, ANSWERS.missingAny('[routing:queue:view]')),
    ]);
    const named = causes.find(({ id }) => id === 'missing-permission');
    expect(causes.map(({ likelihood }) => likelihood)).toEqual(['possible', 'possible']);
    expect(named?.contradiction).toMatchObject({ grade: 'sibling' });
  });
});
