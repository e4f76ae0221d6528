/** What people and services read of needs. */
import { describe, expect, it } from 'vitest';
import { NEEDS_FORMATS } from '../../../src/needs/formats/index.js';
import type { Needs } from '../../../src/needs/types.js';
import { displayWidth } from '../../../src/page/wrap.js';
import { callerNeeds, needed, needsOf, place } from '../needs.js';

const many = Array.from({ length: 9 }, (_, at) => `a:long${at}:edit`);
const scenario: Needs = needsOf({
  callers: [
    callerNeeds(
      [
        needed(
          {
            path: '/api/v2/a',
            permissions: { mode: 'ANY', names: ['a:b:view', 'a:b:edit'] },
            scopes: ['a', 'a:readonly'],
          },
          [place('main.tf', 12, 'genesyscloud_a.b'), place('main.tf', 20, 'genesyscloud_a.c')],
        ),
        needed(
          { path: '/api/v2/b', permissions: { mode: 'ALL', names: ['a:c:add', 'a:c:delete'] } },
          [place('-')],
          {
            grade: 'stated',
          },
        ),
        needed({ path: '/api/v2/c', permissions: { mode: 'ANY', names: many } }),
        needed({ path: '/api/v2/d', permissions: { mode: 'NONE', names: [] }, scopes: null }),
      ],
      { client: 'c1', clientName: 'acme export', grantType: 'pkce' },
    ),
    callerNeeds([needed({ scopes: ['b'] })], { client: 'c2', grantType: 'client_credentials' }),
  ],
  unmatched: [{ text: 'genesyscloud_new', at: place('main.tf', 30), why: 'no documentation names it' }],
  uncertain: [{ text: 'GET /api/v2/e', at: place('calls.har', 4), why: 'it is said in words' }],
  notes: ['phases are split by method'],
});

const words = (text: string): string => text.replace(/\s+/g, ' ');

describe('the table', () => {
  const text = NEEDS_FORMATS.table.render(scenario);
  const said = words(text);

  it.each([
    'client acme export, c1 (pkce): 4 operations',
    'GET /api/v2/a any of a:b:view, a:b:edit 2 places, the first main.tf:12 (genesyscloud_a.b)',
    'GET /api/v2/b [stated] all of a:c:add, a:c:delete standard input',
    'any of a:long0:edit, a:long1:edit, a:long2:edit, a:long3:edit, a:long4:edit … or 4 more',
    'for client acme export, c1 (pkce); no smaller set is possible for what was matched permissions a:b:view, a:c:add, a:c:delete, a:long0:edit scopes a:readonly',
    '(a:b:edit would do in place of a:b:view)',
    '(a would do in place of a:readonly)',
    'for 1 of the 4 operations the contract names no permission; what stands behind may still refuse',
    'for 1 of the 4 operations the accepted scopes are not known',
    'client c2 (client_credentials): 1 operation',
    'main.tf:30: genesyscloud_new no documentation names it',
    'calls.har:4: GET /api/v2/e it is said in words',
    'note: phases are split by method',
  ])('says: %s', (sentence) => {
    expect(said).toContain(sentence);
  });

  it('asks a client with its own credentials for no scope', () => {
    expect(said.slice(said.indexOf('LEAST for client c2'))).not.toContain('scopes ');
  });

  it('is no wider than the page, and verbose leaves nothing out', () => {
    expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    const all = words(NEEDS_FORMATS.table.render(scenario, { verbose: true }));
    for (const name of many) expect(all).toContain(name);
    expect(all).toContain('main.tf:20 (genesyscloud_a.c)');
  });

  it('says where the least is not proved', () => {
    const [caller = callerNeeds([])] = scenario.callers;
    const unproved = needsOf({ callers: [{ ...caller, minimal: { ...caller.minimal, exact: false } }] });
    expect(words(NEEDS_FORMATS.table.render(unproved))).toMatch(
      /LEAST for .*; a smaller set may be possible .*whether a smaller set is possible is not known/,
    );
    expect(NEEDS_FORMATS.markdown.render(unproved)).not.toContain('Fewer do not suffice');
  });

  it('says of all at once what holds for all', () => {
    const stated = Array.from({ length: 2 }, () =>
      needed({ path: '/api/v2/a' }, [place('a')], { grade: 'stated' }),
    );
    expect(words(NEEDS_FORMATS.table.render(needsOf({ callers: [callerNeeds(stated)] })))).toMatch(
      /^USES whoever calls: 2 operations \[stated\] GET \/api\/v2\/a the contract names none a GET \/api\/v2\/a the/,
    );
  });

  it('says so where nothing is used', () => {
    expect(NEEDS_FORMATS.table.render(needsOf())).toBe('USES  whoever calls: no operation\n');
  });
});

describe('what was not read', () => {
  const message = 'this is no Terraform code from here on';
  const of = (parts: Partial<Needs>) =>
    needsOf({
      callers: [callerNeeds([needed({ permissions: { mode: 'ALL', names: ['a:b:add'] } })])],
      unread: [
        { path: 'main.tf', at: 'line 4', message },
        { path: 'calls.har', at: 'entry 3', message: 'is cut off' },
      ],
      ...parts,
    });
  const unmatched = scenario.unmatched;

  it.each<[string, Partial<Needs>, string]>([
    ['all was read and matched', { unread: [] }, 'no smaller set is possible permissions'],
    ['something was not read', {}, 'no smaller set is possible for what was read permissions'],
    ['something was not matched', { unread: [], unmatched }, 'possible for what was matched permissions'],
    ['something is not known', { unread: [], uncertain: unmatched }, 'possible for what was matched perm'],
    ['both', { unmatched }, 'no smaller set is possible for what was read and matched permissions'],
  ])('is no part of what is the least: %s', (_, parts, sentence) => {
    expect(words(NEEDS_FORMATS.table.render(of(parts)))).toContain(sentence);
  });

  it('stands in the table', () => {
    expect(words(NEEDS_FORMATS.table.render(of({})))).toContain(
      `NOT READ what is needed there is not in the least sets main.tf:4 ${message} calls.har entry 3: is cut off`,
    );
  });

  it('stands in the reply, which then does not say that it is all', () => {
    const text = NEEDS_FORMATS.markdown.render(of({}));
    expect(text).not.toContain('Fewer do not suffice');
    expect(text).toContain('Not all of the input could be read (see below), so more may be needed.');
    expect(text).toContain(`## What could not be read`);
    expect(text).toContain(`- \`main.tf:4\`: ${message}\n- \`calls.har\`: entry 3: is cut off`);
    expect(NEEDS_FORMATS.markdown.render(of({ unread: [] }))).toContain(' Fewer do not suffice.');
    expect(NEEDS_FORMATS.markdown.render(of({ callers: [callerNeeds([])] }))).toContain('more may be needed');
  });

  it('is a warning at its line in SARIF', () => {
    const { runs } = JSON.parse(NEEDS_FORMATS.sarif.render(of({})));
    const [run] = runs;
    expect(run.results).toHaveLength(3);
    expect(run.results[0]).toMatchObject({
      ruleId: 'needs-unread',
      level: 'warning',
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'main.tf' }, region: { startLine: 4 } } }],
    });
    expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe('needs-unread');
    expect(run.results[1].message.text).toBe('entry 3: is cut off');
  });

  it.each(['role', 'terraform'] as const)('is said beside --format %s', (name) => {
    const beside = (parts: Partial<Needs>) => NEEDS_FORMATS[name].beside(of(parts));
    expect(beside({})).toBe(
      `--format ${name} has nothing for 2 parts of the input that could not be read; --format table lists them`,
    );
    expect(beside({ unmatched })).toBe(
      `--format ${name} has nothing for 1 use of which the needs are not known and for 2 parts of the input that could not be read; --format table lists them`,
    );
    expect(beside({ unread: [] })).toBeNull();
  });
});

describe('what is pasted', () => {
  it('has a role each caller in Terraform, of different names', () => {
    const caller = callerNeeds([needed({ permissions: { mode: 'ALL', names: ['a:b:add'] } })], {
      clientName: 'acme',
    });
    const text = NEEDS_FORMATS.terraform.render(needsOf({ callers: [caller, caller, callerNeeds([])] }));
    expect(
      [...text.matchAll(/^resource "genesyscloud_auth_role" "(\w+)" \{$/gm)].map(([, name]) => name),
    ).toEqual(['acme', 'acme_2', 'why403_needs']);
  });

  it('has the least permissions as the body of a role, and no scope', () => {
    const [caller = callerNeeds([])] = scenario.callers;
    const body: unknown = JSON.parse(NEEDS_FORMATS.role.render(needsOf({ callers: [caller] })));
    expect(body).toMatchObject({
      name: 'acme export',
      permissions: [],
      permissionPolicies: [
        { domain: 'a', entityName: 'b', actionSet: ['view'] },
        { domain: 'a', entityName: 'c', actionSet: ['add', 'delete'] },
        { domain: 'a', entityName: 'long0', actionSet: ['edit'] },
      ],
    });
  });
});

describe('the reply', () => {
  const text = NEEDS_FORMATS.markdown.render(scenario, {
    folders: { folder: '/home/someone/project', root: '/home/someone/project' },
    withoutPeople: (one) => one.replaceAll('acme export', '{name}'),
  });

  it('names where to go, what to tick, the scopes, and what asks for it', () => {
    expect(text).toMatch(
      /Roles and Permissions.*tick:\n- `a > b`: `view`\n- `a > c`: `add, delete`\n- `a > long0`: `edit`\n/,
    );
    expect(text).toContain('a role with 4 permissions. Fewer do not suffice for what was matched.');
    expect(text).toMatch(/^Scopes of the OAuth client .*: `a:readonly`\.$/m);
    expect(text).toContain(
      '- `GET /api/v2/a`: any of `a:b:view`, `a:b:edit` (`main.tf:12`, `genesyscloud_a.b` and 1 more place)',
    );
    expect(text).toContain('`genesyscloud_new` (`main.tf:30`): no documentation names it');
  });

  it('names nobody who may not be named, and no folder of a machine', () => {
    expect(text).not.toContain('acme');
    const elsewhere = needsOf({
      callers: [callerNeeds([needed({}, [place('/home/someone/project/sub/a.har', 1), place('b')])])],
      unmatched: [{ text: 'x', at: place('/home/someone/else/a.har', 2), why: 'y' }],
    });
    const sent = NEEDS_FORMATS.markdown.render(elsewhere, {
      folders: { folder: '/home/someone/project', root: '' },
    });
    expect(sent).toContain('`sub/a.har:1`');
    expect(sent).not.toContain('someone');
  });
});

describe('SARIF', () => {
  interface Result {
    readonly ruleId: string;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly unknown[];
    readonly relatedLocations?: readonly unknown[];
    readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  }
  const resultsOf = (needs: Needs): readonly Result[] =>
    JSON.parse(NEEDS_FORMATS.sarif.render(needs)).runs[0].results;

  it('has a note for each operation where it is used, and a warning for what is not known', () => {
    const results = resultsOf(scenario);
    expect(results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
      ...Array.from({ length: 2 }, () => 'needs-unmatched warning'),
      ...Array.from({ length: 5 }, () => 'needs note'),
    ]);
    const [unmatched, , first] = results;
    expect(unmatched?.message.text).toBe('genesyscloud_new: no documentation names it');
    expect(first?.message.text).toBe(
      'genesyscloud_a.b: GET /api/v2/a for client acme export, c1 (pkce): any of a:b:view, a:b:edit; accepted scopes: a, a:readonly',
    );
    expect(first?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'main.tf', uriBaseId: '%SRCROOT%' },
          region: { startLine: 12 },
        },
      },
    ]);
    expect(first?.relatedLocations).toHaveLength(1);
  });

  it('tells results apart, in every run alike', () => {
    const hashes = (needs: Needs) =>
      resultsOf(needs).map((one) => one.partialFingerprints.primaryLocationLineHash);
    expect(new Set(hashes(scenario)).size).toBe(hashes(scenario).length);
    const twice = [...scenario.unmatched, ...scenario.unmatched];
    const [one, other] = hashes({ ...scenario, unmatched: twice });
    expect(other).toBe(one?.replace(/:1$/, ':2'));
    expect(hashes({ ...scenario, unmatched: [] })).toEqual(hashes(scenario).slice(1));
  });

  it('has no more results than are taken, and says how many are left out', () => {
    const unmatched = Array.from({ length: 25_010 }, (_, at) => ({
      text: `x${at}`,
      at: place('a', 1),
      why: 'y',
    }));
    const needs = { ...scenario, unmatched };
    expect(resultsOf(needs)).toHaveLength(25_000);
    expect(NEEDS_FORMATS.sarif.render(needs)).toContain('16 of 25,016 results were left out');
  });
});
