/** The reply: it can be sent as it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInputs } from '../../src/read/input.js';
import { FORMATS, stepSummary } from '../../src/report/formats.js';
import type { Report } from '../../src/report/types.js';
import { startRun } from '../../src/run/run.js';
import { readFixtures } from '../fuzz/inputs.js';
import { ANSWERS, OTHER_TOKEN, refusedWith, withToken } from '../judge/harness.js';
import { runOver } from '../run/run.js';
import { hostileText } from './fragments.js';
import { foreign, html, skeleton } from './rendered.js';
import {
  cause,
  divisionRefusal,
  liveCall,
  NOBODY,
  NOTHING_IGNORED,
  reportOf,
  summaryOf,
  unknownEndpoint,
} from './reports.js';
import { whole, withText } from './whole.js';

const { markdown } = FORMATS;
const ROOM = 1000 * 1024;
const summary = (report: Report): string => [...stepSummary(report, {}, ROOM)].join('');
const BOTH: readonly (readonly [string, (report: Report) => string])[] = [
  ['the reply', (report) => markdown.render(report)],
  ['the reply, verbose', (report) => markdown.render(report, { verbose: true })],
  ['the summary of a step', summary],
];

describe.each(BOTH)('%s', (_, render) => {
  it('is built alike whatever the texts of the input are', () => {
    const plain = skeleton(render(withText(whole, 'word')));
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        const written = render(withText(whole, text));
        expect(foreign(written)).toEqual([]);
        // An address that ends at a sign of its own leaves an empty span.
        expect(skeleton(written)).toBe(plain);
      }),
      { numRuns: 20, examples: [['\\https://    ']] },
    );
  });
});

const fixtures = readFixtures('fixtures').filter(({ name }) => !name.startsWith('schemas/'));
const reportOn = (bytes: Uint8Array, name: string): Report => {
  const run = startRun({ group: true });
  readInputs([{ text: bytes, name }], (path, form) => run.input(path, form));
  return run.finish();
};

describe('every fixture', () => {
  it.each(fixtures.map(({ name, bytes }) => [name, bytes] as const))('%s', (name, bytes) => {
    const report = reportOn(bytes, name);
    for (const [, render] of BOTH) {
      const text = render(report);
      expect(foreign(text)).toEqual([]);
      const levels = [...html(text).matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level));
      expect(levels.length).toBeGreaterThan(0);
      // One title, and no level is left out.
      expect(levels.filter((level) => level === levels[0])).toHaveLength(1);
      for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? level)).toBeLessThan(2);
      expect(text).not.toMatch(/\b(?:undefined|null|NaN|finding|nominate)\b|\[object|``/);
    }
  });
});

const USER = { id: '11111111-2222-4333-8444-555555555555', name: 'Ada Example' };
const named = runOver([
  withToken('GET /api/v2/users/me', {
    status: 200,
    body: { ...USER, organization: { id: USER.id, name: 'Example Org' } },
  }),
  withToken(
    'GET /api/v2/routing/queues',
    refusedWith(
      'missing.any.permissions',
      'User ADA  EXAMPLE, Ada.Example, ADA_EXAMPLE (ada.example@example.com, +1 555 010 0199) must have one of the following permissions: [routing:queue:view]',
    ),
  ),
]);

describe('people', () => {
  it('are not named', () => {
    for (const [, render] of BOTH) {
      const text = render(named);
      expect(text).not.toMatch(/ada|555 010/i);
      expect(text).toContain('{name}');
      expect(text).toContain(USER.id);
      expect(text).toContain('Example Org');
    }
  });

  it('are named where it is asked for', () => {
    const text = markdown.render(named, { names: true });
    expect(text).toContain('user Ada Example');
    expect(text).toContain('`ada.example@example.com`');
  });

  it('a name that is a word of a menu does not change the menu', () => {
    const admin = { id: 'u', name: 'Admin', grade: 'stated', source: 'a' } as const;
    const report = reportOf([
      {
        ...divisionRefusal,
        caller: { ...NOBODY.caller, user: admin },
        causes: [
          cause('missing-permission', 'Admin lacks it.', {
            fixes: [{ who: 'org admin', action: 'look', command: null, where: 'Admin > Divisions', use: [] }],
          }),
        ],
      },
    ]);
    const text = markdown.render(report);
    expect(text).toContain('Where: Admin > Divisions');
    expect(text).toContain('Admin lacks it.');
  });

  it('folders of this machine are left out', () => {
    const path = '/home/ada/cases/customer.har';
    const text = markdown.render({
      ...reportOf([
        {
          ...unknownEndpoint,
          exchange: { ...unknownEndpoint.exchange, source: { path, index: 0, line: 1 } },
          places: [],
          causes: [
            cause('wrong-org', 'x', {
              evidence: [{ grade: 'introspection', text: 'told', source: `GET /x at ${path}:3` }],
            }),
          ],
        },
      ]),
      inputs: [
        {
          path,
          form: 'har',
          exchanges: 1,
          refused: 0,
          cannotTell: 0,
          noAnswer: 0,
          credentials: 1,
          took: [],
          problems: [{ at: 'entry 1', message: `${path} is cut` }],
        },
      ],
    });
    expect(text).not.toContain('/home');
    expect(text).toContain('`customer.har:3`');
  });
});

describe('a single refusal', () => {
  it('says what, why, how it is known, what to do, what not', () => {
    const text = markdown.render(reportOf([unknownEndpoint]));
    expect(text).toMatch(/^# `GET \/api\/v2\/recordings\/screen\/\{recordingId\}` was refused: 403\n/);
    expect(text).toContain('- Answer: "Access denied"');
    expect(text).toContain('**How sure:** likely: it explains what is known, but nothing proves it.');
    expect(text).toContain('- The published API contract: 3,280 operations');
    expect(text).toContain('1. **Developer:** Use `GET /api/v2/conversations/{conversationId}/recordings`');
    // Others have not got this program.
    expect(text).not.toContain('why403 explain');
    expect(text).toContain('**What will not help:** more scopes; waiting for scopes to propagate.');
    expect(text).toContain('**Also wrong, but not the reason of this refusal:**');
    expect(text).toMatch(
      /Made by why403 0\.0\.0 from `calls\.json` and .*Platform API 10706, 2026-08-15, 3,280 operations\)\.\n$/,
    );
    expect(text).not.toContain('## What to do, in short');
  });

  it('shows no claim of public threads as a reason', () => {
    const text = markdown.render(
      reportOf([
        { ...unknownEndpoint, causes: [cause('missing-org-header', 'Claimed.', { relation: 'claimed' })] },
      ]),
    );
    expect(text).not.toContain('Claimed.');
    expect(text).toContain('Nothing that is known explains it.');
  });

  it('counts equal calls and names the first', () => {
    const text = markdown.render(
      reportOf([
        {
          ...unknownEndpoint,
          exchange: { ...unknownEndpoint.exchange, correlationId: 'abc-1', time: '2026-08-15T10:31:02.123Z' },
          count: 12,
        },
      ]),
    );
    expect(text).toContain('- Time of the first one: 2026-08-15 10:31:02 UTC');
    expect(text).toContain('- Correlation id of the first one: `abc-1`');
    expect(text).toContain('- How often: 12 times');
    expect(text).toContain('`calls.json`, line 1; and 11 more');
  });
});

describe('what a reader without this program and the input can do', () => {
  it('is all that is asked of them', () => {
    const run = startRun({ group: true });
    readInputs([{ text: '{"status": 403, "message": "Forbidden"}', name: '<text>' }], (path, form) =>
      run.input(path, form),
    );
    for (const [, render] of BOTH) {
      const text = render(run.finish());
      expect(text).not.toMatch(/--call|not given/);
      expect(text).toContain('Which call was refused');
    }
    expect(markdown.render(run.finish())).toMatch(/^# A call that is not named was refused: 403\n/);
  });

  it('holds no place in a configuration', () => {
    const report = reportOf([
      {
        ...unknownEndpoint,
        causes: [
          ...unknownEndpoint.causes,
          cause('missing-org-header', 'X-Team: sent with another value than why403.config.json:1 requires.', {
            relation: 'also-wrong',
            fixes: [
              {
                who: 'developer',
                action: 'send X-Team as why403.config.json:1 requires',
                command: null,
                where: null,
                use: [],
              },
            ],
          }),
        ],
      },
    ]);
    expect(markdown.render(report)).toContain(
      'than the configuration of this check requires. Developer: send X-Team as the configuration of this check requires.',
    );
  });
});

describe('several', () => {
  const many = (count: number): Report =>
    reportOf(
      Array.from({ length: count }, (_, problem) => ({
        ...unknownEndpoint,
        problem,
        exchange: { ...unknownEndpoint.exchange, url: `/api/v2/x${problem}` },
      })),
    );

  it('begin with an overview and one to-do, each step once', () => {
    const text = markdown.render(many(3));
    expect(text).toContain('# 3 different problems');
    expect(text).toContain('Of 3 calls in `calls.json`, 3 were refused.');
    expect(text).toContain('**Developer (problems 1, 2, 3):** Use `GET');
    expect(text.indexOf('## What to do, in short')).toBeLessThan(text.indexOf('## 1. `GET'));
  });

  it('beyond twenty are a line each, beyond a hundred a number', () => {
    const text = markdown.render(many(130));
    expect(text.match(/^## \d/gm)).toHaveLength(20);
    expect(text).toContain('\n100. ');
    expect(text).not.toContain('\n101. ');
    expect(text).toContain('And 30 more different problems.');
    expect(text).toContain('Problems 21 to 100 stand in the list above only.');
  });

  it('say what is to be granted', () => {
    const refused = (path: string, permission: string) =>
      withToken(path, ANSWERS.missingAny(`[${permission}]`));
    const text = markdown.render(
      runOver([
        refused('GET /api/v2/routing/queues', 'routing:queue:view'),
        refused('GET /api/v2/routing/skills', 'routing:skill:view'),
      ]),
    );
    expect(text).toMatch(
      /\*\*Genesys Cloud administrator:\*\* For .*roles with `routing:queue:view`, `routing:skill:view`\./,
    );
    expect(text).toContain('- Missing: `routing:skill:view`');
  });

  it('count the calls of each step by themselves, and name callers by nothing that only this program knows', () => {
    const calls = (token: string | undefined) => [
      withToken('GET /api/v2/routing/queues', ANSWERS.missingAny('[routing:queue:view]'), {}, token),
      withToken('GET /api/v2/routing/skills', ANSWERS.missingAny('[routing:skill:view]'), {}, token),
      withToken('GET /api/v2/conversations/calls', { status: 403 }, {}, token),
      withToken(
        'GET /api/v2/users',
        refusedWith(
          'app.not.authorized.for.scope',
          'This application is missing the following required scopes: [users]',
        ),
        {},
        token,
      ),
    ];
    const one = markdown.render(runOver(calls(undefined)));
    expect(one).toContain('For the caller of `calls.json`; 2 refused calls: give the caller roles with');
    expect(one).toMatch(/For the caller of `calls.json`; 1 refused call: add to the OAuth client/);
    const two = markdown.render(runOver([...calls(undefined), ...calls(OTHER_TOKEN)]));
    expect(two).toContain('For caller 1; 2 refused calls');
    expect(two).toContain('For caller 2; 2 refused calls');
    expect(two).toContain('- Caller: caller 2, told apart by its token');
    for (const text of [one, two]) expect(text).not.toMatch(/token#\d/);
    expect(FORMATS.stylish.render(runOver(calls(undefined)), { columns: 200 })).toMatch(
      /\(2 of the \d calls\)/,
    );
  });
});

const known = (count: number) => ({ ...NOTHING_IGNORED, count, by: 'why403-ignore.json' });

describe('what is not refused', () => {
  it.each([
    ['nothing refused', summaryOf(12), 'No refused call was found', 'Nothing refused: 12 calls read.'],
    [
      'no call',
      summaryOf(0),
      'No call was found, so nothing can be said',
      'No call found in what was read, so nothing can be said.',
    ],
    ['no call picked', summaryOf(2, { picked: 0 }), 'No call was picked, so nothing can be said', ''],
    ['no answer', summaryOf(2, { noAnswer: 2 }), 'No call got an answer, so nothing can be said', ''],
    [
      'something not understood',
      summaryOf(3, { notUnderstood: { count: 1, first: [{ path: 'a.log', line: 3 }] } }),
      'No refused call was found in what was understood',
      'Nothing refused in what was understood: 3 calls read; 1 passage looks like an answer or an error and could not be read, at `a.log:3`.',
    ],
    [
      'one cannot be told',
      summaryOf(3, { cannotTell: 1 }),
      'No refused call was found in what was understood',
      '',
    ],
    [
      'all that is refused is known',
      summaryOf(5, { ignored: known(3) }),
      '3 refused calls, all known',
      'Nothing refused but 3 calls that `why403-ignore.json` ignores: 5 calls read.',
    ],
    [
      'the only one refused is known',
      summaryOf(1, { ignored: known(1) }),
      '1 refused call, which is known',
      '',
    ],
  ] as const)('is said: %s', (_, given, title, sentence) => {
    const report = reportOf([], { summary: given });
    expect(markdown.render(report)).toContain(`# ${title}\n`);
    expect(summary(report).toLowerCase()).toContain(`## why403: ${title}\n`.toLowerCase());
    expect(markdown.render(report)).toContain(sentence);
  });

  it('is said beside what is refused: answers that are no refusals', () => {
    const report = reportOf([unknownEndpoint], {
      summary: summaryOf(5, { refused: 1, byStatus: { 429: 2, 500: 1 } }),
    });
    for (const [, render] of BOTH)
      expect(render(report)).toContain(
        'Not refused, but failed: 2 answered 429, 1 answered 500. 429 Too Many Requests is a limit, not a refusal',
      );
    expect(FORMATS.stylish.render(report)).toMatch(
      /1 refused of 5 exchanges, 2 answered 429, 1 answered 500/,
    );
  });

  it('counts the live calls that it rests on', () => {
    expect(markdown.render(reportOf([unknownEndpoint], { calls: [liveCall] }))).toContain(
      'from `calls.json`, 1 live call to the platform and the published',
    );
  });
});

describe('people whom the input names', () => {
  const reply = (exchanges: readonly unknown[]): string => {
    const run = startRun({ group: true, gathersPeople: true });
    readInputs([{ text: JSON.stringify(exchanges), name: 'calls.json' }], (path, form) =>
      run.input(path, form),
    );
    return markdown.render(run.report(), { withoutPeople: run.withoutPeople });
  };
  const told = withToken('GET /api/v2/users/me', {
    status: 200,
    body: { ...USER, name: 'Zo\u00eb Example', manager: { id: 'm', name: 'Bo Sample-Example' } },
  });
  const list = withToken('GET /api/v2/users', {
    status: 200,
    body: { entities: [{ id: 'x', name: 'Ida Instance', email: 'ida@example.com' }] },
  });
  const refused = (call: string, words: string): unknown =>
    withToken(call, refusedWith('not.authorized', words));

  it.each([
    ['the caller, in an address', '/groups/Zo%C3%AB%20Example', 'x'],
    ['with a plus', '/groups/Zo%C3%AB+Example', 'x'],
    ['with entities', '/groups/x', 'of Zo&#235; Example'],
    ['in the escapes of JSON', '/groups/x', 'of Zo\\u00eb Example'],
    ['the other way round', '/groups/x', 'of Example, Zo\u00eb'],
    ['another whom the caller names', '/groups/x', 'ask Bo Sample-Example'],
    ['somebody in the answer to another call', '/groups/Ida%20Instance', 'ask Ida Instance'],
  ])('are not named: %s', (_, path, words) => {
    const text = reply([told, list, refused(`GET /api/v2${path}`, words)]);
    expect(text).toContain('{name}');
    expect(text).not.toMatch(/zo(?:%|\W*eb|&|\u00eb)|bo sample|ida/i);
  });

  it('nor in the name of a file or in a correlation id', () => {
    const run = startRun({ group: true });
    const exchange = withToken('GET /api/v2/groups', {
      status: 403,
      headers: { 'inin-correlation-id': 'ada@example.com' },
      body: { code: 'not.authorized', message: 'no' },
    });
    const name = 'ada@example.com.har';
    readInputs([{ text: JSON.stringify([exchange, exchange]), name }], (path, form) => run.input(path, form));
    for (const [, render] of BOTH) expect(render(run.finish())).not.toContain('ada');
  });

  it('words of this program stay, whoever has them for a name', () => {
    const words = ['certain', 'likely', 'refused', 'developer', 'server', 'you', 'nobody', 'explains'];
    for (const word of words) {
      const text = reply([
        withToken('GET /api/v2/users/me', { status: 200, body: { id: 'u', name: word, firstName: word } }),
        refused('GET /api/v2/groups', 'no'),
      ]);
      expect(text).not.toMatch(/undefined|\*\*`?\{name\}/);
    }
  });
});

describe('folders', () => {
  it('of an input are no part of an address', () => {
    const path = '/api/v2/calls.json';
    const exchange = withToken('GET /api/v2/groups', { status: 403 });
    const run = startRun({ group: true });
    readInputs([{ text: JSON.stringify([exchange]), name: path }], (each, form) => run.input(each, form));
    const text = markdown.render(run.finish());
    expect(text).toContain('GET /api/v2/groups');
    expect(text).not.toContain('/api/v2/calls.json');
  });
});
