/** What people need to see: ids, times, names, questions. */
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.js';
import type { DiagnosisReport } from '../../src/report/types.js';
import {
  ANSWERS,
  CLIENT,
  DIVISION,
  exchange,
  grant,
  ORG,
  OTHER_ORG,
  OTHER_TOKEN,
  policy,
  refusedWith,
  subjectsMe,
  tokensMe,
  withToken,
} from '../judge/harness.js';
import { runOn, runOver } from '../run/run.js';
import { cause, reportOf, unknownEndpoint } from './reports.js';

const QUEUES = 'GET /api/v2/routing/queues';
const USER = 'aaaaaaaa-0000-4000-8000-00000000000a';
const ID = '77777777-0000-4000-8000-000000000007';

const last = (...exchanges: readonly unknown[]): DiagnosisReport => {
  const diagnosis = runOver(exchanges).diagnoses.at(-1);
  if (diagnosis === undefined) throw new Error('nothing was diagnosed');
  return diagnosis;
};
const shown = (exchanges: readonly unknown[]): string =>
  FORMATS.stylish.render(runOver(exchanges), { columns: 80 });
const at = (time: string, call: object): object => ({ ...call, time });

describe('what is said once, and asked only where it decides', () => {
  it('does not guess at a missing product beside the step that looks', () => {
    const text = shown([withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'))]);
    expect(text).toContain('if the role editor does not offer routing:queue:view');
    expect(text).not.toContain('feature-unavailable');
  });

  it('asks nothing of the token where the path is what is likely wrong', () => {
    const text = shown([withToken('GET /api/v2/nowhere/at/all', ANSWERS.bare(403))]);
    expect(text).toContain('unknown-endpoint, likely');
    expect(text).not.toMatch(/grant type of the client|--grant-type/);
  });
});

describe('correlation id and time', () => {
  const missing = withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'));

  it('stand in the head of the text, on one line', () => {
    expect(shown([at('2026-08-15T10:31:02.000Z', missing)])).toContain(
      `\ncorrelation id ${ID}  at 2026-08-15T10:31:02.000Z\n`,
    );
  });

  it.each<[string, object, string]>([
    ['the id alone', missing, `\ncorrelation id ${ID}\n`],
    [
      'the time alone',
      at('2026-08-15T10:31:02Z', withToken(QUEUES, { status: 403 })),
      '\ntime 2026-08-15T10:31:02Z\n',
    ],
  ])('stand there where only one is known: %s', (_, call, line) => {
    expect(shown([call])).toContain(line);
  });

  it('are not mentioned where neither is known', () => {
    expect(shown([withToken(QUEUES, { status: 403 })])).not.toMatch(/correlation id|^time /m);
  });

  it('are those of the first call, and of each place, where problems are equal', () => {
    const calls = [1, 2, 3].map((minute) => at(`2026-08-15T10:0${minute}:00Z`, missing));
    expect(shown(calls)).toContain(`first correlation id ${ID}\n`);
    const [problem] = runOver(calls, { group: true }).diagnoses;
    expect(problem?.places.map(({ time }) => time)).toEqual([
      '2026-08-15T10:01:00Z',
      '2026-08-15T10:02:00Z',
      '2026-08-15T10:03:00Z',
    ]);
    expect(runOver(calls).diagnoses.map(({ exchange: { time }, problem: number }) => [number, time])).toEqual(
      [
        [0, '2026-08-15T10:01:00Z'],
        [0, '2026-08-15T10:02:00Z'],
        [0, '2026-08-15T10:03:00Z'],
      ],
    );
  });
});

describe('who called', () => {
  const refused = withToken(QUEUES, { status: 403 });
  const me = withToken(
    'GET /api/v2/users/me',
    ANSWERS.ok({ id: USER, name: 'Ada Example', organization: { id: ORG, name: 'Example' } }),
  );
  const client = tokensMe({
    organization: { id: ORG, name: 'Example' },
    OAuthClient: { id: CLIENT, name: 'Nightly Export', authorizedGrantType: 'CLIENT-CREDENTIALS' },
  });

  it('is the user and the organization of users/me', () => {
    expect(last(me, refused).caller).toMatchObject({
      actsAs: 'user',
      user: { id: USER, name: 'Ada Example', grade: 'introspection' },
      organization: { id: ORG, name: 'Example', grade: 'introspection' },
    });
    expect(shown([me, refused])).toContain('\ncaller: user Ada Example, organization Example\n');
  });

  it('is the client of tokens/me', () => {
    expect(last(client, refused).caller).toMatchObject({
      actsAs: 'client',
      user: null,
      client: { id: CLIENT, name: 'Nightly Export' },
    });
  });

  it('is the client by the name that oauth/clients tells, once the token names its id', () => {
    const named = withToken(
      `GET /api/v2/oauth/clients/${CLIENT}`,
      ANSWERS.ok({ id: CLIENT, name: 'Export' }),
      {},
      OTHER_TOKEN,
    );
    const unnamed = tokensMe({ OAuthClient: { id: CLIENT } });
    expect(last(unnamed, named, refused).caller.client).toMatchObject({ id: CLIENT, name: 'Export' });
  });

  it('carries its grade in the text where the platform did not tell it', () => {
    expect(shown([exchange(QUEUES, { status: 403 }, { organization: { name: 'Example' } })])).toContain(
      '\ncaller: organization Example (stated)\n',
    );
  });

  it('is named by its id where no name is told', () => {
    expect(shown([tokensMe({ organization: { id: ORG } }), refused])).toContain(
      `\ncaller: organization ${ORG}\n`,
    );
  });

  it.each<[string, readonly unknown[]]>([
    [
      'the answer went to another token',
      [tokensMe({ organization: { id: ORG, name: 'Example' } }, OTHER_TOKEN), refused],
    ],
    [
      'users/me was refused',
      [
        withToken(
          'GET /api/v2/users/me',
          refusedWith('not.a.user', 'This request requires a user context', 400),
        ),
        refused,
      ],
    ],
    ['nothing is told', [refused]],
    ['a name that is no text', [withToken('GET /api/v2/users/me', ANSWERS.ok({ name: 5 })), refused]],
  ])('is not known where %s', (_, exchanges) => {
    expect(last(...exchanges).caller).toMatchObject({ user: null, client: null, organization: null });
    expect(shown(exchanges)).not.toContain('caller: ');
  });

  it('names divisions that answers named, and the roles that hold the permission', () => {
    const sales = {
      ...grant([policy('routing:skill:view')], DIVISION, OTHER_ORG),
      division: { id: DIVISION, name: 'Sales' },
    };
    const text = shown([
      subjectsMe([sales, grant([policy('routing:queue:add')], ORG)]),
      withToken(
        'POST /api/v2/routing/queues',
        ANSWERS.missingDivision('[routing:queue:add]', `[${DIVISION}]`),
      ),
    ]).replace(/\s+/g, ' ');
    expect(text).toContain(`Refused for division Sales (${DIVISION})`);
    expect(text).toContain(`held in division ${ORG}, by role A role`);
  });
});

describe('questions to forward', () => {
  const questions = (...exchanges: readonly unknown[]) => last(...exchanges).questions;
  const refused = withToken(QUEUES, { status: 403 });
  const client = { OAuthClient: { authorizedGrantType: 'CLIENT-CREDENTIALS' } };
  const user = { OAuthClient: { authorizedGrantType: 'CODE' } };

  it('ask for the roles, say where an admin sees them, and which answer would do as well', () => {
    const roles = questions(refused).find((question) => question.startsWith('Which roles does the user'));
    expect(roles).toContain('Admin > People and Permissions > Roles and Permissions');
    expect(roles).toContain('Or send the answer of GET /api/v2/authorization/subjects/me');
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['the OAuth client', client, 'Which roles does the OAuth client have'],
    ['the user', user, 'Which roles does the user have'],
  ])('ask about %s where that is known', (_, info, begins) => {
    expect(questions(tokensMe(info), refused).some((question) => question.startsWith(begins))).toBe(true);
  });

  it('do not ask for an answer that is in the input', () => {
    const all = questions(tokensMe(client), refused).join('\n');
    expect(all).not.toContain('tokens/me');
    expect(all).toContain('subjects/me');
  });

  it.each<[string, readonly unknown[]]>([
    ['what is certain', [withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'))]],
    ['another system', [exchange('GET https://example.com/a', { status: 403 })]],
  ])('are none for %s', (_, exchanges) => {
    expect(questions(...exchanges)).toEqual([]);
  });

  it('never ask for a token or a secret', () => {
    const all = [refused, exchange('/api/v2/users', { status: 401 }), exchange(QUEUES, null)].flatMap(
      (call) => questions(call),
    );
    expect(all.length).toBeGreaterThan(4);
    for (const question of all) expect(question).not.toMatch(/send (?:us )?the (?:token|secret)|your token/i);
  });

  it('stand once at the end, however many problems ask them', () => {
    const calls = [refused, withToken('GET /api/v2/users', { status: 403 })];
    const report = runOver(calls);
    expect(new Set(report.questions).size).toBe(report.questions.length);
    const text = FORMATS.stylish.render(report, { columns: 80 });
    expect(text.match(/^TO ASK/gm)).toHaveLength(1);
    expect(text.match(/Which roles does/g)).toHaveLength(1);
  });
});

describe('steps that make it surer', () => {
  const steps = (...exchanges: readonly unknown[]) => last(...exchanges).surer.join('\n');
  const refused = withToken(QUEUES, { status: 403 });

  it('propose to ask the platform, where nobody did', () => {
    expect(steps(refused)).toContain('why403 curl');
  });

  it.each<[string, readonly unknown[], string]>([
    ['a live call', [tokensMe({ organization: { id: ORG } }), refused], 'why403 curl'],
    ['tokens/me', [tokensMe({ organization: { id: ORG } }), refused], 'GET /api/v2/tokens/me'],
    [
      'the call that was refused',
      [withToken('GET /api/v2/tokens/me', { status: 403 })],
      'GET /api/v2/tokens/me',
    ],
  ])('never propose %s again', (_, exchanges, proposed) => {
    expect(steps(...exchanges)).not.toContain(proposed);
  });
});

describe('files of one case', () => {
  it('are one report with one head and one to-do', () => {
    const report = runOn([
      { path: 'a.har', exchanges: [withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]'))] },
      {
        path: 'b.txt',
        exchanges: [withToken('GET /api/v2/users', ANSWERS.missingAny('[directory:user:view]'))],
      },
      { path: 'c.json', exchanges: [withToken('GET /api/v2/date', ANSWERS.ok())] },
    ]);
    const text = FORMATS.stylish.render(report, { columns: 80 });
    expect(text).toMatch(/^READ {2}a\.har \(1 exchange\), b\.txt \(1 exchange\), c\.json \(1 exchange\)\n/);
    expect(text.match(/^TO DO/gm)).toHaveLength(1);
    expect(text).toContain('TO DO  for token#1; 2 refused calls\n');
    expect(text).toContain('give the caller roles with directory:user:view, routing:queue:view\n');
  });

  it('have no head where there is only one, nor where nothing was refused', () => {
    const one = [withToken(QUEUES, ANSWERS.ok())];
    const of = (...paths: string[]) =>
      FORMATS.stylish.render(runOn(paths.map((path) => ({ path, exchanges: one }))), { columns: 80 });
    expect(of('a.har')).not.toContain('READ');
    expect(of('a.har', 'b.har')).not.toContain('READ');
  });
});

describe('long lists of names', () => {
  const names = Array.from({ length: 74 }, (_, index) => `routing:queue:action${index}`);
  const refused = withToken(QUEUES, ANSWERS.missingAny(`[${names.join(', ')}]`));
  const text = (verbose: boolean) =>
    FORMATS.stylish.render(runOver([refused]), { columns: 80, verbose }).replace(/\s+/g, ' ');

  it('are shortened with their count, and named in full with --verbose', () => {
    expect(text(false)).toContain('routing:queue:action4 … and 69 more (--verbose lists all)');
    expect(text(false)).not.toContain('action5,');
    expect(text(true)).toContain('routing:queue:action73');
  });

  it('are not shown twice, but in the step that is forwarded', () => {
    expect(text(false)).toContain('[the 74 names above]');
    const [beforeSteps = '', steps = ''] = text(false).split(' DO ');
    expect(beforeSteps.match(/routing:queue:action4 … and 69 more/g)).toHaveLength(1);
    expect(steps).toContain('routing:queue:action4 … and 69 more (the answer)');
  });

  it('stand in full in JSON', () => {
    expect(last(refused).mayBeMissing.permissions.names).toHaveLength(74);
  });

  it.each([5, 4, 2])('of %i names are not shortened', (length) => {
    const short = withToken(QUEUES, ANSWERS.missingAny(`[${names.slice(0, length).join(', ')}]`));
    const rendered = FORMATS.stylish.render(runOver([short]), { columns: 80 });
    expect(rendered).not.toMatch(/ … (?:and|or) \d+ more|names above/);
  });

  it.each([
    'You may not see queues, users, teams, groups, sites, phones or trunks',
    'it holds call, host, status, code, message, request headers',
    'a:b:c, d:e:f, g:h:i and some, others, too',
  ])('are no lists of words: %s', (summary) => {
    const told = { ...unknownEndpoint, causes: [cause('unknown-endpoint', summary)] };
    const rendered = FORMATS.stylish.render(reportOf([told]), { columns: 80 }).replace(/\s+/g, ' ');
    expect(rendered).toContain(summary);
  });

  it.each([
    ['a:b:c1, a:b:c2, a:b:c3, a:b:c4, a:b:c5 or a:b:c6', 'a:b:c5 … or 1 more'],
    [
      'all of a:b:c1, a:b:c2, a:b:c3, a:b:c4, a:b:c5, a:b:c6, a:b:c7.',
      'a:b:c5 … and 2 more (--verbose lists all).',
    ],
    [
      'scopes users, users:readonly, routing, routing:readonly, scim:readonly, scim',
      'scim:readonly … and 1 more',
    ],
  ])('are those within sentences, too: %s', (summary, short) => {
    const told = { ...unknownEndpoint, causes: [cause('unknown-endpoint', summary)] };
    expect(FORMATS.stylish.render(reportOf([told]), { columns: 100 }).replace(/\s+/g, ' ')).toContain(short);
  });

  it('leave what is not known of each name to --verbose, beyond the first', () => {
    expect(text(false).match(/is required by no operation of the contract/g)).toHaveLength(3);
    expect(text(false)).toContain('Not known: 71 more: --verbose');
  });
});
