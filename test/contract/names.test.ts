import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptsScope,
  allScopes,
  grantCovers,
  headerKnowledge,
  isPermission,
  isScope,
  looksLikePermission,
  nearestPermissions,
  nearestScopes,
  operationKey,
  operationsWithPermission,
  scopeShape,
} from '../../src/contract/index.js';

describe('scopes', () => {
  it('are those of the contract, without the placeholder', () => {
    expect(isScope('users:readonly')).toBe(true);
    expect(isScope('all')).toBe(false);
    expect(allScopes()).not.toContain('all');
    expect(isScope('__proto__')).toBe(false);
    expect(isScope('Users')).toBe(false);
  });

  it.each([
    ['routing', 'known'],
    ['routing:queue:view', 'permission'],
    ['routing:queue:read', 'permission-shaped'],
    ['analytics:read', 'unknown'],
    ['all', 'unknown'],
    ['a::b', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (name, shape) => {
    expect(scopeShape(name)).toBe(shape);
  });

  it.each([
    ['analytics:read', ['analytics:readonly', 'analytics']],
    ['user:read', ['users:readonly', 'users']],
    ['user:write', ['users', 'users:readonly']],
    ['webchat:read', ['web-chat:readonly', 'web-chat']],
    ['web_chat', ['web-chat', 'web-chat:readonly']],
    ['notification:read', ['notifications']],
    ['recording:read', ['recordings:readonly', 'recordings']],
    ['routing:queue:view', ['routing:readonly', 'routing']],
    ['analitics:read', ['analytics:readonly', 'analytics']],
    ['conversations:readonley', ['conversations:readonly', 'conversations']],
    ['conversations:read-only', ['conversations:readonly', 'conversations']],
    ['conversations:readonl', ['conversations:readonly', 'conversations']],
    ['usres:readonly', ['users:readonly', 'users']],
    ['conversations:write', ['conversations', 'conversations:readonly']],
    ['sicm', ['scim', 'scim:readonly']],
    ['sim', ['scim', 'scim:readonly']],
    ['usr', ['users', 'users:readonly']],
    ['us', []],
    ['user-basics', []],
    ['screen-recording:read', []],
    ['screen_recording:read', []],
    ['admin:organization', []],
    ['interaction:read', []],
    ['all', []],
    ['', []],
    [':', []],
  ])('near %s', (name, expected) => {
    expect(nearestScopes(name)).toEqual(expected);
  });

  it('are accepted any-of and exactly', () => {
    expect(acceptsScope(['users', 'users:readonly'], ['users:readonly'])).toBe(true);
    expect(acceptsScope(['users'], ['users:readonly'])).toBe(false);
    expect(acceptsScope(['users'], [])).toBe(false);
    expect(acceptsScope([], [])).toBe(true);
  });

  it('suggestions exist (property)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('\ud800', '\udc00/%', '\0', '\u2028')), (name) =>
        nearestScopes(name).every(isScope),
      ),
    );
  });
});

describe('permissions', () => {
  it('are known by name and by form', () => {
    expect(isPermission('routing:queue:view')).toBe(true);
    expect(isPermission('admin')).toBe(true);
    expect(isPermission('routing:queue:read')).toBe(false);
    // Named by removed operations only.
    expect(isPermission('conversation:webchat:create')).toBe(false);
    expect(looksLikePermission('conversation:webchat:create')).toBe(true);
    expect(looksLikePermission('routing:queue:*')).toBe(true);
    for (const name of ['routing', 'routing:queue', 'a:b:c:d', 'http://a:b', '*:b:c', 'a b:c:d', '']) {
      expect(looksLikePermission(name)).toBe(false);
    }
  });

  it.each([
    ['routing:queue:view', 'routing:queue:view', true],
    ['routing:queue:*', 'routing:queue:view', true],
    ['routing:*', 'routing:queue:view', true],
    ['routing:*:*', 'routing:queue:view', true],
    ['routing:*:view', 'routing:queue:view', true],
    ['*', 'routing:queue:view', true],
    ['*:*:*', 'routing:queue:view', true],
    ['admin', 'admin', true],
    ['routing:queue:edit', 'routing:queue:view', false],
    ['routing:*:edit', 'routing:queue:view', false],
    ['routing', 'routing:queue:view', false],
    ['routing:queue', 'routing:queue:view', false],
    ['Routing:Queue:View', 'routing:queue:view', false],
    ['routing:que*', 'routing:queue:view', false],
    ['routing:queue:view', 'routing:queue:*', false],
    ['*', 'admin', false],
    ['', 'routing:queue:view', false],
  ])('%s covers %s: %s', (granted, required, expected) => {
    expect(grantCovers(granted, required)).toBe(expected);
  });

  it.each([
    ['Wfm:Schedule:Read', 'wfm:schedule:view'],
    ['routing:queue:read', 'routing:queue:view'],
    ['routing:queues:view', 'routing:queue:view'],
    ['recording:screenrecording:view', 'recording:screenRecording:view'],
    ['directory:users:add', 'directory:user:add'],
    ['routing:queue:create', 'routing:queue:add'],
    ['routing:queue:vew', 'routing:queue:view'],
    ['routing:queue:veiw', 'routing:queue:view'],
    ['routing:queue:viwe', 'routing:queue:view'],
    ['routing:queu:view', 'routing:queue:view'],
    ['routing:queue:eidt', 'routing:queue:edit'],
    ['routing:queue:addd', 'routing:queue:add'],
    ['directory:usr:add', 'directory:user:add'],
    ['Routing > Queue > View', 'routing:queue:view'],
    ['routing.queue.view', 'routing:queue:view'],
  ])('near %s is %s', (name, expected) => {
    expect(nearestPermissions(name)[0]).toBe(expected);
  });

  it('names no other action beside the one that is meant', () => {
    expect(nearestPermissions('routing:queue:vew', 9)).toEqual(['routing:queue:view']);
    expect(nearestPermissions('routing:queue:flurb', 9)).toContain('routing:queue:edit');
  });

  it('has nothing near another word', () => {
    const others = ['routing:flurb:view', 'rooting:quail:view', 'wf:schedule:view', 'routing:queue', 'view'];
    for (const name of ['recordings:view', 'users:manage', 'a:b:c', '', '::', ...others])
      expect(nearestPermissions(name)).toEqual([]);
    expect(nearestPermissions('routing:queue:read', 1)).toHaveLength(1);
  });

  it('lead to their operations', () => {
    expect(operationsWithPermission('recording:screenRecording:view').map(operationKey)).toContain(
      'GET /api/v2/conversations/{conversationId}/recordings',
    );
    expect(operationsWithPermission('nothing:at:all')).toEqual([]);
  });
});

describe('headerKnowledge', () => {
  it.each([
    ['Authorization', 'contract'],
    ['accept-language', 'contract'],
    ['X-Journey-Session-Id', 'contract'],
    ['ININ-Correlation-Id', 'platform'],
    ['inin-ratelimit-reset', 'platform'],
    ['Genesys-App', 'platform'],
    ['purecloud-sdk', 'platform'],
    ['X-Genesys-Org-Id', 'reported'],
    ['x-gc-division-id', 'reported'],
    ['ININ-Organization-Id', 'reported'],
    ['Content-Type', 'standard'],
    ['retry-after', 'standard'],
    ['Sec-Fetch-Mode', 'standard'],
    ['X-Forwarded-For', 'standard'],
    ['X-Amzn-Trace-Id', 'standard'],
    ['traceparent', 'standard'],
    ['Postman-Token', 'standard'],
    [':authority', 'standard'],
    ['X-Acme-Tenant', 'unknown'],
    ['constructor', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (name, kind) => {
    expect(headerKnowledge(name)).toBe(kind);
  });
});
