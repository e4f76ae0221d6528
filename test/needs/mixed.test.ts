/** Lists in which something else stands: nothing that looks like a call is left out without a word. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOperations, operationKey } from '../../src/contract/index.js';
import { formsOfNeeds } from '../../src/needs/forms.js';
import { startNeeds } from '../../src/needs/needs.js';
import type { Needs } from '../../src/needs/types.js';
import { readInput } from '../../src/read/files/index.js';
import { isLinear } from '../least-seconds.js';

interface Read {
  /** Found by what looks for what the reader left. */
  readonly left: number;
  readonly needs: Needs;
  /** Where something could not be read. */
  readonly problems: readonly string[];
  readonly calls: readonly string[];
  readonly unmatched: readonly string[];
}

async function read(text: string): Promise<Read> {
  const run = startNeeds({ stated: [], standIns: new Set() });
  const problems: string[] = [];
  const others = formsOfNeeds(run, { phase: null, standIns: new Set(), map: null }, (_, { at }) =>
    problems.push(at),
  );
  let left = 0;
  let input: ReturnType<typeof run.recorded> | null = null;
  const open = (path: string, form: string) => {
    input ??= run.recorded({ path, form });
    return input;
  };
  await readInput(
    { kind: 'text', path: '<text>', text },
    (path, form) => ({ ...open(path, form), took: () => {}, problem: () => {} }),
    {
      others,
      rest(whole, path, form) {
        left = open(path, form).rest(whole);
        return left > 0;
      },
    },
  );
  const needs = run.report();
  return {
    left,
    needs,
    problems,
    calls: needs.callers
      .flatMap(({ operations }) => operations)
      .map(({ operation, at }) => `${at[0]?.line}: ${operationKey(operation)}`)
      .sort(),
    unmatched: needs.unmatched.map(({ at, text: shown }) => `${at.line}: ${shown}`),
  };
}

const [QUEUES, SKILLS, ME] = [
  'GET /api/v2/routing/queues',
  'POST /api/v2/routing/skills',
  'GET /api/v2/users/me',
];

/** What people paste between the lines of a list; none of it is a call of the list. */
const FOREIGN = [
  'curl https://api.mypurecloud.com/api/v2/users/me',
  "curl -X GET 'https://api.mypurecloud.ie/api/v2/users/me' \\\n  -H 'accept: */*'",
  '$ curl -i https://api.mypurecloud.com/api/v2/users/me',
  '{"status":403,"code":"missing.permissions","message":"x"}',
  '{\n  "status": 403,\n  "code": "missing.permissions"\n}',
  '2026-08-15T10:00:00Z GET /api/v2/users/me 200',
  '[15/Aug/2026:10:00:00 +0000] "GET /api/v2/users/me HTTP/1.1" 200 12',
  'GET /api/v2/users/me HTTP/1.1\nHost: api.mypurecloud.com',
  'HTTP/1.1 403 Forbidden\nContent-Type: application/json',
  'Authorization: Bearer {{token}}',
  'Error: Request failed with status code 403\n    at settle (node_modules/axios/lib/core/settle.js:19:12)',
  '<html><body>403 Forbidden</body></html>',
  '# a comment about /api/v2/wombats',
  'We call the platform every night.',
  '```http',
  '',
];

describe('YAML of several documents', () => {
  it('is told, as only the first one is read', async () => {
    const list = (method: string, path: string) => `- method: ${method}\n  path: ${path}\n`;
    const { problems } = await read(
      `${list('GET', '/api/v2/routing/queues')}---\n${list('DELETE', '/api/v2/users/1')}`,
    );
    expect(problems).toEqual(['line 3']);
  });
});

describe('a line of code', () => {
  it('has all its calls counted', async () => {
    const { calls } = await read(
      'GET /api/v2/routing/queues\napi.getRoutingSkills(); usersApi.deleteUser(id);\n',
    );
    expect(calls).toEqual([
      '1: GET /api/v2/routing/queues',
      '2: DELETE /api/v2/users/{userId}',
      '2: GET /api/v2/routing/skills',
    ]);
  });
});

describe('a small log', () => {
  const head = '2026-01-01T00:00:00Z INFO GET /api/v2/routing/queues 200\n';

  it.each([
    ['2026-01-01T00:00:01Z WARN calling https://api.mypurecloud.com/api/v2/groups failed'],
    ['2026-01-01T00:00:01Z DEBUG method=DELETE path=/api/v2/groups/1'],
    ['2026-01-01T00:00:01Z INFO requesting /api/v2/groups/1 with DELETE'],
  ])('leaves no path of the platform out without a word: %s', async (line) => {
    const { needs } = await read(head + line);
    const told = needs.unmatched.length + (needs.callers[0]?.operations.length ?? 0);
    expect(told).toBeGreaterThan(1);
  });

  it('says nothing of the same path twice, and nothing of what answers hold', async () => {
    const { unmatched } = await read(
      `${head}2026-01-01T00:00:01Z DEBUG got {"selfUri": "/api/v2/groups/1"} for /api/v2/routing/queues\n`,
    );
    expect(unmatched).toEqual([]);
  });
});

describe('a list that mixes', () => {
  it.each(FOREIGN)('with %s in between is read completely', async (foreign) => {
    for (const gap of ['\n', '\n\n']) {
      const { calls } = await read([QUEUES, foreign, SKILLS].join(gap));
      const found = calls.map((call) => call.replace(/^\d+: /, ''));
      expect(found).toEqual(expect.arrayContaining([QUEUES, SKILLS]));
      expect(new Set([...found, ME])).toEqual(new Set([QUEUES, SKILLS, ME]));
    }
  });

  it.each([
    [`${QUEUES}; ${SKILLS}`],
    [`${QUEUES}, ${SKILLS}`],
    [`${QUEUES} and ${SKILLS}`],
    [`${QUEUES}  ${SKILLS}`],
    [`${QUEUES}\t${SKILLS}`],
    [`- \`${QUEUES}\`, \`${SKILLS}\``],
    ['RoutingApi.getRoutingQueues\nplatformClient.RoutingApi().postRoutingSkills(body)'],
    ['routing.get_routing_queues\nrouting_api.post_routing_skills(body)'],
    ['new platformClient.RoutingApi().getRoutingQueues({})\napi.PostRoutingSkills(body);'],
    [`["${QUEUES}", "${SKILLS}"]`],
    [`{"calls": ["${QUEUES}", "${SKILLS}"]}`],
    [`{"list": [\n  "${QUEUES}",\n  "${SKILLS}",\n]}`],
    ['[{"method":"GET","path":"/api/v2/routing/queues"},{"method":"POST","url":"/api/v2/routing/skills"}]'],
    [
      '{"method":"GET","endpoint":"/api/v2/routing/queues"}\n{"method":"POST","uri":"/api/v2/routing/skills"}',
    ],
    ['{"GET": ["/api/v2/routing/queues"], "POST": ["/api/v2/routing/skills"]}'],
    [`{"${QUEUES}": "why", "${SKILLS}": "why"}`],
    [`{"list": "${QUEUES}", "make": "${SKILLS}"}`],
    ['[["GET", "/api/v2/routing/queues"], ["POST", "/api/v2/routing/skills"]]'],
    ['{"/api/v2/routing/queues": ["GET"], "/api/v2/routing/skills": "POST"}'],
    [
      '[{"path":"/api/v2/routing/queues","methods":["GET"]},{"method":"POST","path":"/api/v2/routing/skills","status":"planned"}]',
    ],
    [
      '{"a":{"method":"GET","url":"/api/v2/routing/queues"},"b":{"method":"POST","url":"/api/v2/routing/skills"}}',
    ],
    [`"${QUEUES}"\n"${SKILLS}"`],
    ['- GET: /api/v2/routing/queues\n- POST: /api/v2/routing/skills\n'],
    [`calls:\n  - ${QUEUES}\n  - ${SKILLS}\n`],
    ['- method: GET\n  path: /api/v2/routing/queues\n- method: POST\n  path: /api/v2/routing/skills\n'],
    [
      'a:\n  b:\n    - path: /api/v2/routing/queues\n      method: GET\n    - verb: post\n      url: "/api/v2/routing/skills"\n',
    ],
  ])('%s gives both calls', async (text) => {
    const { calls, unmatched } = await read(text);
    expect(calls.map((call) => call.replace(/^\d+: /, ''))).toEqual([QUEUES, SKILLS]);
    expect(unmatched).toEqual([]);
  });

  it.each([
    ['["GET /api/v2/users/me", "nonsense"]', '1: nonsense'],
    ['["GET /api/v2/users/me",\n 5]', '2: 5'],
    ['[{"method":"GET","path":"/api/v2/users/me"},\n{"x":1}]', '2: {"x":1}'],
    ['{"method":"GET","path":"/api/v2/users/me"}\n{"x":1}', '2: {"x":1}'],
    ['GET /api/v2/users/me\napi.getUsersMee(id)', '2: getUsersMee'],
    ['GET /api/v2/users/me  or rather /api/v2/wombats', '1: /api/v2/wombats'],
    ['GET /api/v2/users/me (before: POST /api/v2/wombats)', '1: POST /api/v2/wombats'],
    [
      'curl https://api.mypurecloud.com/api/v2/users/me\nAnd then https://api.mypurecloud.com/api/v2/wombats',
      '2: https://api.mypurecloud.com/api/v2/wombats',
    ],
    [
      'curl https://api.mypurecloud.com/api/v2/users/me\nAnd then PUT /api/v2/wombats at night',
      '2: PUT /api/v2/wombats',
    ],
    [
      'curl https://api.mypurecloud.com/api/v2/users/me\n/api/v2/routing/queues/{id}',
      '2: /api/v2/routing/queues/{id}',
    ],
  ])('%s gives one call, and tells the other', async (text, other) => {
    const { calls, unmatched } = await read(text);
    expect(calls).toEqual(['1: GET /api/v2/users/me']);
    expect(unmatched).toEqual([other]);
  });

  it('tells functions that have names of operations, where they may be anything', async () => {
    const { calls, unmatched } = await read(
      'curl https://api.mypurecloud.com/api/v2/users/me\nawait api.deleteGroup(id);\nconst x = api.getUsersMe();',
    );
    expect(calls).toEqual(['1: GET /api/v2/users/me']);
    expect(unmatched).toEqual(['2: deleteGroup']);
  });

  it('is read behind a line that is too long, which is told', async () => {
    for (const long of [`GET /api/v2/${'a'.repeat(1_100_000)}`, `see /api/v2/${'a'.repeat(1_100_000)}`]) {
      const { calls, unmatched } = await read(`GET queues\n${long}\nPOST /routing/skills`);
      expect(calls).toEqual([`3: ${SKILLS}`]);
      expect(unmatched.some((one) => one.startsWith('2: '))).toBe(true);
    }
  });

  it('in a sentence is known by what is said only', async () => {
    const { needs } = await read(
      'curl https://api.mypurecloud.com/api/v2/users/me\nThen we call GET /api/v2/routing/queues twice.',
    );
    expect(needs.callers[0]?.operations.map(({ grade }) => grade)).toEqual(['stated', 'contract']);
  });

  it('gives every call, in any order of anything', async () => {
    const operation = fc.constantFrom(...allOperations().filter(({ path }) => !/\}[^/]|[^/]\{/.test(path)));
    const item = fc.oneof(operation, fc.constantFrom(...FOREIGN));
    await fc.assert(
      fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 12 }), async (items) => {
        const text = items.map((one) => (typeof one === 'string' ? one : operationKey(one))).join('\n');
        const { calls, unmatched } = await read(text);
        const told = new Set(
          [...calls, ...unmatched].map((one) => one.replace(/^\w+: /, '').replace(/\{[^{}]*\}/g, '{}')),
        );
        for (const one of items)
          if (typeof one !== 'string') expect(told).toContain(operationKey(one).replace(/\{[^{}]*\}/g, '{}'));
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is no call', () => {
  it.each([
    [
      'curl https://api.mypurecloud.com/api/v2/users/me\n{\n "selfUri": "/api/v2/users/x",\n "uri": "/api/v2/groups/y"\n}',
    ],
    ['curl https://api.mypurecloud.com/api/v2/users/me\n# and /api/v2/groups\n// /api/v2/flows'],
    ['curl https://api.mypurecloud.com/api/v2/users/me\n    at get (/api/v2/groups.js:1:2)'],
    ['curl https://api.mypurecloud.com/api/v2/users/me\nhttps://developer.genesys.cloud/api/v2/groups'],
    ['curl https://api.mypurecloud.com/api/v2/users/me\nSee https://api.mypurecloud.com/api/v2/users/me.'],
    [
      'GET /api/v2/users/me HTTP/1.1\nHost: api.mypurecloud.com\n\nHTTP/1.1 302 Found\nLocation: /api/v2/wombats\n',
    ],
  ])('%s is not told', async (text) => {
    const { calls, unmatched } = await read(text);
    expect(calls).toEqual(['1: GET /api/v2/users/me']);
    expect(unmatched).toEqual([]);
  });

  it.each([
    ['GET /api/v2/users/me works, but GET /api/v2/routing/queues says 403.', 2],
    [readFileSync('fixtures/curl/chrome-bash.txt', 'utf8'), 1],
    [readFileSync('fixtures/http/rest-client.http', 'utf8'), 3],
    [readFileSync('fixtures/curl/forum-markdown.md', 'utf8'), 2],
  ])('of a paste nothing is told twice', async (text, most) => {
    const { calls, unmatched } = await read(text);
    expect(calls.length + unmatched.length).toBeLessThanOrEqual(most);
  });

  it('does not come from what people paste', { timeout: 20_000 }, async () => {
    const found: string[] = [];
    for (const folder of ['curl', 'http', 'log', 'text']) {
      for (const name of readdirSync(`fixtures/${folder}`)) {
        const { left } = await read(readFileSync(`fixtures/${folder}/${name}`, 'utf8'));
        if (left > 0) found.push(name);
      }
    }
    // "GET … works fine, but GET … returns 403": two calls.
    expect(found).toEqual(['ambiguous-success.txt']);
  });

  it.each([
    ['{"status": 403, "message": "x", "path": "/api/v2/users/me"}'],
    ['{"openapi": "3.0.0", "paths": {"/api/v2/users/me": {"get": {}}}}'],
    ['{"entities": [{"id": "x", "selfUri": "/api/v2/users/x"}]}'],
  ])('%s is no list of calls', async (text) => {
    expect((await read(text)).needs.inputs[0]?.form).not.toBe('json-calls');
  });
});

it('takes linear time', async () => {
  const run = startNeeds({ stated: [], standIns: new Set() });
  for (const piece of [
    'GET /api/v2/',
    '/api/v2/',
    'GET /x  ',
    '{',
    '["GET ',
    '.getUsersMe',
    ' and GET /a/',
    '<',
    '"path":"/api/v2/x"',
  ])
    expect({
      piece,
      linear: isLinear(0.3, 20_000, (size) => {
        run.recorded({ path: 'x', form: 'text' }).rest(piece.repeat(Math.ceil(size / piece.length)));
      }),
    }).toEqual({ piece, linear: true });
});
