import { describe, expect, it } from 'vitest';
import { COUNTS, embeddedContract, openContract, useContract } from '../../src/contract/index.js';
import { type PackableOperation, packOperations } from '../../src/contract/pack/index.js';
import { explainAll, isExplainable } from '../../src/explain/index.js';
import { createPage } from '../../src/page/paint.js';

const kindOf = (...words: readonly string[]) =>
  explainAll(words).map(({ data }) => Object.keys(Array.isArray(data) ? data[0] : data)[0]);
const nearest = (name: string) =>
  explainAll([name]).flatMap(({ data }) => ('nearest' in data ? data.nearest : []));
const text = (...words: readonly string[]) =>
  explainAll(words)
    .flatMap(({ lines }) => lines(createPage({ columns: 80, colour: 0, verbose: false })))
    .join('\n');

const MESSAGE =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view]';

describe('what a name is', () => {
  it.each([
    // Ids of operations, as SDKs write them.
    ['getRoutingQueues', 'operation'],
    ['GetRoutingQueues', 'operation'],
    ['get_routing_queues', 'operation'],
    ['getUsersMe', 'operation'],
    ['deleteRoutingQueue', 'operation'],
    ['getRoutingQeues', 'unknown'],
    ['getRouting', 'unknown'],
    ['routingQueues', 'unknown'],
    ['get', 'unknown'],
    ['getNothingAtAll', 'unknown'],
    // Wildcards.
    ['routing:queue:*', 'grant'],
    ['routing:*:*', 'grant'],
    ['routing:*', 'grant'],
    ['routing:*:view', 'grant'],
    ['*:*:*', 'grant'],
    ['*', 'grant'],
    ['routing:queue:vi*', 'unknown'],
    ['routing:queu:*', 'unknown'],
    ['flurb:*:*', 'unknown'],
    ['routing:queue:view:*', 'unknown'],
    ['**', 'unknown'],
    // The beginning of permissions is no permission.
    ['routing:queue', 'unknown'],
    ['wfm', 'unknown'],
    ['routing', 'scope'],
    // Statuses.
    ['403', 'status'],
    ['401', 'status'],
    ['429', 'status'],
    ['404', 'status'],
    ['500', 'status'],
    ['HTTP 403', 'status'],
    ['HTTP/1.1 403 Forbidden', 'status'],
    ['status code: 401', 'status'],
    ['403 Forbidden', 'status'],
    ['Forbidden', 'status'],
    ['403 Not Found', 'unknown'],
    ['299', 'unknown'],
    ['4030', 'unknown'],
    ['-403', 'unknown'],
    ['Found', 'unknown'],
    ['OK', 'unknown'],
    // Regions.
    ['eu-west-1', 'awsRegion'],
    ['eu_west_1', 'awsRegion'],
    ['mypurecloud.ie', 'awsRegion'],
    ['api.mypurecloud.ie', 'awsRegion'],
    ['https://login.mypurecloud.ie', 'awsRegion'],
    ['USW2.PURE.CLOUD', 'awsRegion'],
    ['mypurecloud.example', 'unknown'],
    ['eu-west-9', 'unknown'],
    ['example.org', 'unknown'],
    ['api.mypurecloud.ie.example.org', 'unknown'],
    ['eu', 'unknown'],
    // Errors of OAuth.
    ['invalid_client', 'oauthError'],
    ['invalid_scope', 'oauthError'],
    ['unauthorized_client', 'oauthError'],
    ['invalid_flurb', 'unknown'],
    ['server_errors', 'unknown'],
    // The beginning of paths.
    ['/api/v2/routing', 'path'],
    ['/api/v2/routing/', 'path'],
    ['/api/v2/analytics/conversations', 'path'],
    ['https://api.mypurecloud.ie/api/v2/routing', 'path'],
    ['/platform/api/v2/routing', 'path'],
    ['/api/v2', 'path'],
    ['/api/v2/routing/queues', 'operation'],
    ['/api/v2/rout', 'unknown'],
    ['/api/v3/routing', 'unknown'],
    ['/routing', 'unknown'],
    ['GET /api/v2/routing', 'unknown'],
    ['/foo/bar', 'unknown'],
  ])('%s: %s', (name, kind) => {
    expect(kindOf(name)[0]).toBe(kind);
  });

  it.each([
    [MESSAGE, 'missing.any.permissions'],
    ['App not authorized to use scope users', 'app.not.authorized.for.scope'],
    ['403 Forbidden: App not authorized to use scope users', 'app.not.authorized.for.scope'],
    ['Requests originating from this IP address are not authorized: [192.0.2.1]', 'ip.not.authorized'],
    ['invalid login credentials', 'bad.credentials'],
    ['Invalid login credntials.', 'bad.credentials'],
    ['you are not authorised to perform the requested action', 'not.authorized'],
    ['{"status": 403, "code": "authz.policy.denied", "message": "denied"}', 'authz.policy.denied'],
    ['{"code":"missing.permissions"}', 'missing.permissions'],
    ['ApiException: bad.credentials while calling', 'bad.credentials'],
  ])('the message %s is that of %s', (message, code) => {
    expect(text(message)).toMatch(new RegExp(`^${code.replaceAll('.', '\\.')} {2}`));
  });

  it.each([
    'the user is not allowed',
    'Access denied by the gateway',
    'You must have a permission',
    'bad credentials',
    'not authorized',
    '{"code": "other.thing"}',
    'we have the scope users',
    'please read error.log',
  ])('is no message: %s', (message) => {
    expect(explainAll([message]).map(({ known }) => known)).toEqual([false]);
  });

  it('a message, a status and a menu need no quotes', () => {
    expect(text(...MESSAGE.split(' '))).toMatch(/^missing\.any\.permissions /);
    expect(kindOf('403', 'Forbidden')).toEqual(['status']);
    expect(kindOf('Routing > Queue > View')).toEqual(['permission']);
    expect(kindOf('Routing > Queue > Flurb')).toEqual(['unknown']);
  });

  it('several names are explained one by one', () => {
    expect(kindOf('403', '401')).toEqual(['status', 'status']);
    expect(kindOf('routing:queue:view', 'users', 'flurb')).toEqual(['permission', 'scope', 'unknown']);
    expect(kindOf('missing.any.permissions', 'eu-west-1', '/api/v2/routing')).toEqual([
      'code',
      'awsRegion',
      'path',
    ]);
  });
});

describe('what is near', () => {
  it.each([
    ['routing:queue:vew', ['routing:queue:view']],
    ['routing:queue:veiw', ['routing:queue:view']],
    ['routing:queu:view', ['routing:queue:view']],
    ['conversations:readonley', ['conversations:readonly', 'conversations']],
    ['getRoutingQeues', ['getRoutingQueues', 'getRoutingQueue']],
    ['us-esat-1', ['us-east-1']],
    ['mypurecloud.comm', ['mypurecloud.com']],
    ['api.mypurecloud.i', ['mypurecloud.ie']],
    ['POST /api/v2/routing/queu', ['POST /api/v2/routing/queues']],
    ['veiw', []],
    ['rooting:quail:view', []],
    ['zebra', []],
    ['getZebras', []],
    ['mypurecloud.example', []],
    ['/zebra', []],
  ])('%s: %j', (name, expected) => {
    expect(nearest(name).slice(0, 2)).toEqual(expected);
  });

  it('a path one slip away', () => {
    expect(nearest('/api/v2/routing/queue')[0]).toBe('GET /api/v2/routing/queues');
    expect(nearest('/api/v2/routing/queu')[0]).toBe('GET /api/v2/routing/queues');
  });
});

describe('the page', () => {
  it.each([
    '/api/v2',
    'routing:*:*',
    '403',
    MESSAGE,
    'eu-west-1',
    'invalid_client',
    'wfm',
    '/api/v2/routing',
  ])('of %s is short, and no line of words is wider than 80 columns', (name) => {
    const lines = text(name).split('\n');
    expect(lines.length).toBeLessThan(40);
    // What is there to be copied is never broken.
    for (const line of lines) if (/\S \S+ \S/.test(line.trim())) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('counts what it leaves out', () => {
    const operations = COUNTS.operations.toLocaleString('en-US');
    expect(text('/api/v2')).toContain(`the beginning of ${operations} operations`);
    expect(text('/api/v2/routing')).toMatch(/and \d+ more: --verbose/);
    expect(text('routing:*:*')).toMatch(/and \d+ more: --verbose/);
  });
});

describe('isExplainable', () => {
  it.each([
    'routing:queue:view',
    'routing:queue:vew',
    'missing.any.permissions',
    '403',
    'eu-west-1',
    'users',
  ])('%s', (name) => {
    expect(isExplainable(name)).toBe(true);
  });

  it.each([
    'recording.har',
    'error.json',
    'C:\\calls\\x.har',
    'zebra',
    'a:b:c',
    'calls',
    'x.403',
    './403',
    'log',
  ])('not %s', (name) => {
    expect(isExplainable(name)).toBe(false);
  });
});

describe('what has changed', () => {
  it('is said of an operation together with what was announced, in order of time', () => {
    const station = text('GET /api/v2/users/{userId}/station').replace(/\s+/g, ' ');
    expect(station).toMatch(
      /enforced from 2025-12-01 .*enforced from 2026-03-01 .*changed requires telephony:otherStationAssociation:view since API 10311, first seen 2026-05-07; before that nothing was named/,
    );
    expect(explainAll(['GET /api/v2/users/{userId}/station'])[0]?.data).toMatchObject({
      history: [
        { enforcedFrom: '2025-12-01' },
        { enforcedFrom: '2026-03-01', topic: 'stations and call forwarding' },
        {
          firstSeen: { api: 10311, date: '2026-05-07' },
          from: { mode: 'NO', names: [] },
          to: { mode: 'ANY' },
        },
      ],
    });
    expect(text('GET /api/v2/routing/queues')).not.toMatch(/changed|enforced/);
  });

  it('is said of a permission, also of one that nothing names any more', () => {
    expect(text('scripter:script:search').replace(/\s+/g, ' ')).toContain(
      'GET /api/v2/scripts/uploads/{uploadId}/status no longer names it since API 8432, first seen 2024-09-14; in its place scripter:script:view',
    );
    expect(kindOf('routing:identityResolution:view')).toEqual(['permission']);
    expect(text('routing:identityResolution:view')).toMatch(
      /^\S+ {2}a permission that no operation names any more\n/,
    );
    expect(kindOf('routing:identityResolution:viewAll')).toEqual(['unknown']);
  });

  it('is said of a removed operation: when it went', () => {
    expect(text('GET /api/v2/conversations/chats').replace(/\s+/g, ' ')).toContain(
      'last seen in the document of 2026-07-19, gone in API 10706 of 2026-08-15',
    );
  });

  it('is said of what a later contract removed, and of what came back, so that all of it fits', () => {
    const operation = (path: string, permission: string, since?: number): PackableOperation => ({
      id: `get${path.replace(/\W/g, '')}`,
      method: 'GET',
      path: `/api/v2/${path}`,
      permissions: { mode: 'ANY', names: [permission] },
      scopes: [],
      caller: 'any',
      auth: 'oauth',
      preview: false,
      deprecated: false,
      since,
    });
    const { compiled } = embeddedContract();
    const packed = packOperations({
      operations: [
        operation('routing/skills', 'routing:skill:view', 10900),
        operation('new', 'a:b:c', 10900),
      ],
      removedOperations: [operation('routing/skills/{skillId}', 'routing:skill:view')],
      permissions: ['a:b:c', 'routing:skill:view'],
      scopes: [],
    });
    const told = (...words: readonly string[]) => text(...words).replace(/\s+/g, ' ');
    try {
      useContract(openContract({ ...compiled, tables: { ...compiled.tables, ...packed } }));
      expect(told('GET /api/v2/new')).toContain('since came with Platform API 10900 source');
      expect(told('GET /api/v2/routing/skills')).toContain(
        'since back with Platform API 10900; it was published before, and gone between changed requires routing:skill:view since API 10311,',
      );
      expect(told('GET /api/v2/routing/skills/1')).toContain(
        'needed routing:skill:view changed required routing:skill:view from API 10311, first seen 2026-05-07; before that nothing was named',
      );
      expect(told('routing:skill:view')).toContain(
        'GET /api/v2/routing/skills/{skillId} named it from API 10311, first seen 2026-05-07; the operation was removed GET /api/v2/routing/skills names it since API 10311,',
      );
    } finally {
      useContract(null);
    }
  });
});
