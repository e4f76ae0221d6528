/** Callers of which files tell: contexts, of any age, and roles. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ageProblem, parseMaxAge } from '../../src/cli/max-age.js';
import { contextCallers, roleCaller } from '../../src/cli/preflight-contexts.js';

const NOW = Date.parse('2026-08-20T12:00:00Z');
const DAY = 86_400_000;
const daysAgo = (days: number): string => new Date(NOW - days * DAY).toISOString();
const GRANTS = {
  grants: [{ division: '*', permissions: ['routing:queue:view'], conditional: [] }],
  grantsComplete: true,
};

/** A folder with these files; texts are written as they are. */
function folderOf(files: Readonly<Record<string, unknown>>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'why403-contexts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return (name) => join(folder, name);
}

describe('contexts', () => {
  it('are found by patterns and folders, each once, and named by their files', async () => {
    const at = folderOf({
      'orgs/beta.json': GRANTS,
      'orgs/acme.json': { ...GRANTS, asked: daysAgo(1), organization: { id: 'o', name: 'Acme' } },
      'orgs/notes.txt': 'nothing',
      'eu/acme.json': GRANTS,
    });
    const callers = await contextCallers([at('orgs/*.json'), at('eu'), at('orgs/beta.json')], {
      maxAge: null,
      now: NOW,
    });
    expect(callers.map(({ name, problem }) => [name, problem])).toEqual([
      ['orgs/acme', null],
      ['beta', null],
      ['eu/acme', null],
    ]);
    expect(callers[0]).toMatchObject({ asked: daysAgo(1), expected: null, divisions: [], grantedBy: null });
    expect(callers[0]?.caller?.organization[0]).toMatchObject({ value: { name: 'Acme' }, grade: 'stated' });
    expect(callers[0]?.caller?.grants[0]?.value).toMatchObject({
      complete: true,
      entries: [{ permission: 'routing:queue:view', divisions: '*' }],
    });
  });

  it('that serve for nothing say why, each in one line, and the others go on', async () => {
    const at = folderOf({
      'old.json': { ...GRANTS, asked: daysAgo(12.4) },
      'timeless.json': GRANTS,
      'future.json': { ...GRANTS, asked: daysAgo(-2) },
      'text.json': 'no context',
      'list.json': [1],
      'key.json': { permission: ['a:b:c'] },
      'region.json': { region: 'nowhere' },
      'ok.json': { ...GRANTS, asked: daysAgo(6.9) },
    });
    const names = ['old', 'timeless', 'future', 'text', 'list', 'key', 'region', 'ok', 'missing', 'none-*'];
    const callers = await contextCallers(
      names.map((name) => at(`${name}.json`)),
      { maxAge: 7 * DAY, now: NOW },
    );
    const ANEW = '--max-age takes at most 7 days: why403 token --format context makes a new one';
    expect(callers.map(({ name }) => name)).toEqual(names);
    const problems = callers.map(({ problem }) => problem?.replace(at(''), '').replace(/^\//, '') ?? null);
    expect(problems).toEqual([
      `old.json is 12 days old; ${ANEW}`,
      `timeless.json does not say when it was made; ${ANEW}`,
      `future.json says that it was made at ${daysAgo(-2)}, which is still to come: a clock is wrong, so its age is not known; ${ANEW}`,
      'text.json: is not valid JSON',
      'list.json: must be a JSON object such as {"grantType": "client_credentials"}',
      'key.json: the key permission is not known; did you mean permissions?',
      expect.stringMatching(/^region\.json: region: nowhere is no region of Genesys Cloud/),
      null,
      'missing.json: no such file or folder',
      'none-*.json: no file matches this pattern',
    ]);
    const faults = callers.map(({ fault }) => fault ?? 'none');
    expect([...new Set(faults.slice(0, 3)), ...new Set(faults.slice(3))]).toEqual([
      'stale',
      'unusable',
      'none',
    ]);
    for (const { caller, problem } of callers) expect(caller === null).toBe(problem !== null);
  });
});

describe('--max-age', () => {
  it.each([
    ['7d', 7 * DAY],
    [' 36H ', 1.5 * DAY],
    ['90m', 5_400_000],
  ])('%s', (text, milliseconds) => {
    expect(parseMaxAge(text)).toBe(milliseconds);
  });

  it.each(['', '7', 'd', '0d', '-1d', '1.5d', '7 d', '7w', '7dd', '999999d'])('is not %j', (text) => {
    expect(() => parseMaxAge(text)).toThrow(/^--max-age takes minutes, hours or days, more than 0: [^\n]+$/);
  });

  it.each([
    ['7d', 7.2, 'is 172 hours old; --max-age takes at most 7 days'],
    ['36h', 3, 'is 3 days old; --max-age takes at most 36 hours'],
    ['1d', 1.0001, 'is a little more than 1 day old; --max-age takes at most 1 day'],
    ['90m', 0.5, 'is 12 hours old; --max-age takes at most 90 minutes'],
  ])('%s, after %d days', (text, days, problem) => {
    const age = ageProblem(daysAgo(days), { maxAge: parseMaxAge(text), now: NOW });
    expect(age).toBe(`${problem}: why403 token --format context makes a new one`);
  });

  it('takes what is as old, or younger, and a clock that differs a little', () => {
    const age = fc.record({
      days: fc.integer({ min: 1, max: 99 }),
      share: fc.double({ min: -0.003, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(age, ({ days, share }) => {
        const asked = new Date(NOW - share * DAY).toISOString();
        const problem = ageProblem(asked, { maxAge: parseMaxAge(`${days}d`), now: NOW });
        expect(problem === null).toBe(NOW - Date.parse(asked) <= days * DAY);
      }),
    );
  });
});

describe('roles', () => {
  const ROLE = {
    id: '1',
    name: 'Supervisor',
    permissions: ['group_creation'],
    permissionPolicies: [
      { domain: 'routing', entityName: 'queue', actionSet: ['view', 'edit'], allowConditions: false },
      {
        domain: 'recording',
        entityName: 'recording',
        actionSet: ['*'],
        allowConditions: true,
        resourceConditionNode: { variableName: 'queue', operator: 'EQ' },
      },
    ],
  };
  const { id: _, ...UNMADE } = ROLE;
  const options = { name: 'app', scopes: ['routing'] };

  it.each([
    ['one', ROLE],
    ['one that is yet to be made', UNMADE],
    ['a page of them', { entities: [ROLE], pageCount: 1 }],
    ['a list', [ROLE]],
  ])(
    'are what a user of an app holds, taken as granted in all divisions, which is said: %s',
    (_name, content) => {
      const at = folderOf({ 'role.json': content });
      const { caller, problem, mind } = roleCaller([at('role.json')], options);
      expect(problem).toBeNull();
      expect(caller).toMatchObject({
        grantType: [{ value: 'pkce', grade: 'stated' }],
        scopes: [{ value: ['routing'] }],
        roles: [{ value: ['Supervisor'] }],
      });
      const held = (permission: string, conditional: boolean) => ({
        permission,
        conditional,
        divisions: '*' as const,
        role: 'Supervisor',
      });
      expect(mind).toEqual([
        expect.stringContaining('in which divisions the role will be granted is not judged'),
      ]);
      expect(caller?.grants[0]?.source).toMatch(
        /^role file .*role\.json, taken as granted in all divisions$/,
      );
      expect(caller?.grants.map(({ value }) => value)).toEqual([
        {
          complete: true,
          entries: [
            held('routing:queue:view', false),
            held('routing:queue:edit', false),
            held('recording:recording:*', true),
            held('group_creation', false),
          ],
        },
      ]);
    },
  );

  it('are of an organization that enforces scopes only where that is said', () => {
    const at = folderOf({ 'role.json': ROLE, 'acme.json': { grantType: 'pkce' } });
    const of = (more: { readonly scopesEnforced?: boolean }) =>
      roleCaller([at('role.json')], { ...options, ...more }).caller?.scopesEnforced.map(({ value }) => value);
    expect(of({})).toEqual([]);
    expect(of({ scopesEnforced: true })).toEqual([true]);
  });

  it('are not the whole where one of them, or a page, is missing', () => {
    const bare = { id: '2', name: 'Agent' };
    const at = folderOf({ 'a.json': [ROLE, bare], 'b.json': { entities: [ROLE], pageCount: 2 } });
    for (const name of ['a.json', 'b.json'])
      expect(roleCaller([at(name)], options).caller?.grants[0]?.value.complete).toBe(false);
  });

  it.each([
    ['no JSON', 'text', /: is not valid JSON$/],
    ['no role', { id: '1' }, /: holds no role with its policies; GET /],
    ['an empty page', { entities: [] }, /: holds no role with its policies; GET /],
  ])('say what is wrong: %s', (_name, content, problem) => {
    const at = folderOf({ 'role.json': content });
    const caller = roleCaller([at('role.json')], options);
    expect(caller.caller).toBeNull();
    expect(caller.problem).toMatch(problem);
  });
});
