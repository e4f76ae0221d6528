import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOperations,
  findOperation,
  matchOperation,
  operationKey,
  removedOperations,
} from '../../src/contract/index.js';
import { leastSeconds } from '../least-seconds.js';

/** `kind` and, where there is one, the key of the operation. */
function matched(method: string | null, path: string): string {
  const match = matchOperation(method, path);
  return 'operation' in match ? `${match.kind} ${operationKey(match.operation)}` : match.kind;
}

const fill = (path: string, value: () => string) => path.replace(/\{[^}]*\}/g, value);

describe('every operation matches itself', () => {
  const operations = allOperations();

  it('by its template and with ids in place of parameters', () => {
    let count = 0;
    for (const operation of operations) {
      const key = `found ${operationKey(operation)}`;
      expect(matched(operation.method, operation.path)).toBe(key);
      expect(
        matched(
          operation.method,
          fill(operation.path, () => `1f9c7d3e-${count++}`),
        ),
      ).toBe(key);
    }
  });

  it('with any ids (property)', () => {
    const id = fc.oneof(fc.uuid(), fc.integer({ min: 0 }).map(String), fc.stringMatching(/^[0-9a-f]{8,24}$/));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: operations.length - 1 }), fc.infiniteStream(id), (index, ids) => {
        const operation = operations[index];
        if (operation === undefined) throw new Error('no operation');
        const match = matchOperation(
          operation.method,
          fill(operation.path, () => ids.next().value),
        );
        expect(match).toMatchObject({ kind: 'found', operation });
      }),
      { numRuns: 1500 },
    );
  });

  it('and removed ones are told from published ones', () => {
    for (const operation of removedOperations()) {
      expect(
        matched(
          operation.method,
          fill(operation.path, () => 'x1'),
        ),
      ).toBe(`removed ${operationKey(operation)}`);
    }
  });
});

describe('matchOperation', () => {
  it.each([
    // Backtracks: `me` is a literal that has no `queues` below.
    ['GET', '/api/v2/users/me/queues', 'found GET /api/v2/users/{userId}/queues'],
    ['GET', '/api/v2/users/me', 'found GET /api/v2/users/me'],
    // The path that is named literally wins, whatever the method.
    ['PATCH', '/api/v2/users/me', 'wrong-method'],
    // A removed literal wins over `{conversationId}`.
    ['GET', '/api/v2/conversations/chats', 'removed GET /api/v2/conversations/chats'],
    ['get', '/api/v2//routing/queues/?pageSize=25', 'found GET /api/v2/routing/queues'],
    ['GET', '/api/v2/routing/queues#top', 'found GET /api/v2/routing/queues'],
    ['GET', '/api/v2/users/m%65', 'found GET /api/v2/users/me'],
    ['GET', '/api/v2/users/%E0%A4%A', 'found GET /api/v2/users/{userId}'],
    ['GET', '/api/v2/users/a%2Fb', 'found GET /api/v2/users/{userId}'],
    ['HEAD', '/api/v2/tokens/me', 'found HEAD /api/v2/tokens/me'],
    ['HEAD', '/api/v2/users/me', 'wrong-method'],
    ['OPTIONS', '/api/v2/users/me', 'wrong-method'],
    // The prefix is needed, and case matters.
    ['GET', '/v2/users/me', 'unknown'],
    ['GET', '/users/me', 'unknown'],
    ['GET', '/API/v2/users/me', 'unknown'],
    ['GET', '/api/v1/users/me', 'unknown'],
    ['GET', '/api/v2/Users/me', 'unknown'],
    ['GET', '/api/v2/__proto__/constructor', 'unknown'],
    ['GET', '/api/v2/users/me/constructor', 'unknown'],
    ['POST', '/api/v2/oauth/token', 'unknown'],
    ['GET', '/api/v2/recordings/screen/{recordingId}', 'unknown'],
    ['POST', '/api/v2/conversations/messaging/{id}/messages', 'unknown'],
    ['GET', '', 'no-path'],
    ['GET', '/', 'no-path'],
    ['GET', '/...', 'no-path'],
    ['GET', '/api/v2', 'no-path'],
    ['GET', '/{path}/users', 'no-path'],
  ])('%s %s', (method, path, expected) => {
    expect(matched(method, path)).toBe(expected);
  });

  it.each([
    '{userId}',
    '{id}',
    '{{userId}}',
    ':id',
    '<userId>',
    '$ID',
    `\${USER_ID}`,
    '%ID%',
    '[id]',
    '...',
    '…',
    '*',
    '%7Bid%7D',
  ])('takes %s for a parameter, never for a word', (placeholder) => {
    expect(matched('GET', `/api/v2/users/${placeholder}/queues`)).toBe(
      'found GET /api/v2/users/{userId}/queues',
    );
  });

  it('does not decide what was elided', () => {
    // More than one segment may be hidden behind the last ellipsis.
    expect(matched('GET', '/api/v2/users/...')).toBe('no-path');
    expect(matched('GET', '/api/v2/routing/que…')).toBe('no-path');
    // A placeholder stands for one of several words of the contract.
    expect(matched('GET', '/api/v2/conversations/{mediaType}/{conversationId}')).toBe('no-path');
    // An id that is shortened is an id.
    expect(matched('GET', '/api/v2/routing/queues/1f9c7d3e-…')).toBe(
      'found GET /api/v2/routing/queues/{queueId}',
    );
  });

  it('binds decoded parameters', () => {
    expect(matchOperation('GET', '/api/v2/users/a%40b.example/queues')).toMatchObject({
      parameters: { userId: 'a@b.example' },
    });
  });

  it('names the methods of a known path', () => {
    const keys = (method: string | null, path: string) => {
      const match = matchOperation(method, path);
      return 'operations' in match ? [match.kind, ...match.operations.map(operationKey)] : [match.kind];
    };
    expect(keys(null, '/api/v2/routing/queues')).toEqual([
      'method-missing',
      'GET /api/v2/routing/queues',
      'POST /api/v2/routing/queues',
    ]);
    expect(keys('DELETE', '/api/v2/routing/queues')[0]).toBe('wrong-method');
    expect(keys(null, '/api/v2/nothing')).toEqual(['unknown']);
    // A path that is gone altogether has no right method.
    expect(keys('PATCH', '/api/v2/webchat/settings')).toEqual(['removed']);
  });

  it('never throws, and is linear on hostile paths', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('\ud800', '\udc00/%', '\0', '\u2028')), (path) => {
        expect(typeof matchOperation('GET', path).kind).toBe('string');
        expect(typeof matchOperation(null, `/api/v2/users/${path}`).kind).toBe('string');
      }),
    );
    const seconds = leastSeconds(1, () => {
      for (const unit of ['/', '%', '/{a}', '..', '/me', '\0']) {
        matchOperation('GET', `/api/v2/users${unit.repeat(1_000_000 / unit.length)}`);
        matchOperation('GET', `/api/v2/users${unit.repeat(8000 / unit.length)}`);
      }
    });
    expect(seconds).toBeLessThan(1);
  });

  it('is quick', () => {
    const calls = allOperations().map(
      ({ method, path }) => [method, fill(path, () => '1f9c7d3e-0000-4000-8000-000000000001')] as const,
    );
    // About 1 microsecond each; the bound leaves room for a busy machine.
    const seconds = leastSeconds(1, () => {
      for (let round = 0; round < 10; round++)
        for (const [method, path] of calls) matchOperation(method, path);
    });
    // About 1 microsecond each; the bound leaves room for a busy machine.
    expect(seconds).toBeLessThan(1);
  });
});

describe('findOperation', () => {
  it('ignores the names of parameters', () => {
    const operation = findOperation('GET /api/v2/conversations/{anything}/recordings');
    expect(operation?.path).toBe('/api/v2/conversations/{conversationId}/recordings');
    expect(operation?.permissions).toMatchObject({
      mode: 'ANY',
      names: [
        'recording:recording:view',
        'recording:recordingSegment:view',
        'recording:snippetRecording:view',
        'recording:screenRecording:view',
      ],
    });
    expect(operation?.scopes).toEqual(['recordings', 'recordings:readonly']);
  });

  it.each([
    'GET /api/v2/conversations/123/recordings',
    'PUT /api/v2/routing/queues',
    'GET',
    '',
    '/api/v2/users/me',
    'GET /v2/users/me',
    'GET /api/v2/users/me x',
  ])('finds nothing for %j', (key) => {
    expect(findOperation(key)).toBeNull();
  });

  it('finds every operation by its key', () => {
    for (const operation of [...allOperations(), ...removedOperations()]) {
      expect(findOperation(operationKey(operation))).toBe(operation);
    }
  });
});

describe('what operations say', () => {
  it('of caller, authentication, preview and removal', () => {
    expect(findOperation('GET /api/v2/users/me')).toMatchObject({
      id: 'getUsersMe',
      caller: 'user',
      auth: 'oauth',
      permissions: { mode: 'NONE', names: [] },
      scopesBasis: 'contract',
      removed: false,
      unlisted: false,
    });
    expect(findOperation('POST /api/v2/conversations/emails/agentless')?.caller).toBe('client');
    // Said in prose only, so it is no requirement of the contract.
    expect(findOperation('POST /api/v2/conversations/emails/{id}/reconnect')?.caller).toBe('any');
    expect(findOperation('GET /api/v2/documentation/search')).toMatchObject({ auth: 'none', scopes: [] });
    expect(findOperation('GET /api/v2/webmessaging/messages')?.auth).toBe('webmessaging-jwt');
    expect(findOperation('DELETE /api/v2/orgauthorization/trustees')?.preview).toBe(true);
    expect(findOperation('GET /api/v2/agentic/virtualagents')).toMatchObject({
      scopes: null,
      scopesBasis: 'none',
    });
    expect(findOperation('POST /api/v2/webchat/deployments')).toMatchObject({
      removed: true,
      permissions: { mode: 'ANY', names: ['webchat:deployment:create'] },
    });
  });

  it('admits an operation whose permission is an English sentence', () => {
    const odd = allOperations().filter(({ permissions }) => permissions.mode === 'UNKNOWN');
    expect(odd.map(operationKey)).toContain('GET /api/v2/userrecordings/{recordingId}/transcoding');
    expect(odd[0]?.permissions.names).toEqual([]);
  });
});
