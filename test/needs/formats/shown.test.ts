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
    'for client acme export, c1 (pkce); no smaller set is possible permissions a:b:view, a:c:add, a:c:delete, a:long0:edit scopes a:readonly',
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
    folders: { folder: '/home/someone/work', root: '/home/someone/work' },
    withoutPeople: (one) => one.replaceAll('acme export', '{name}'),
  });

  it('names where to go, what to tick, the scopes, and what asks for it', () => {
    expect(text).toMatch(
      /Roles and Permissions.*tick:\n- `a > b`: `view`\n- `a > c`: `add, delete`\n- `a > long0`: `edit`\n/,
    );
    expect(text).toContain('a role with 4 permissions. Fewer do not suffice.');
    expect(text).toMatch(/^Scopes of the OAuth client .*: `a:readonly`\.$/m);
    expect(text).toContain(
      '- `GET /api/v2/a`: any of `a:b:view`, `a:b:edit` (`main.tf:12`, `genesyscloud_a.b` and 1 more place)',
    );
    expect(text).toContain('`genesyscloud_new` (`main.tf:30`): no documentation names it');
  });

  it('names nobody who may not be named, and no folder of a machine', () => {
    expect(text).not.toContain('acme');
    const elsewhere = needsOf({
      callers: [callerNeeds([needed({}, [place('/home/someone/work/sub/a.har', 1), place('b')])])],
      unmatched: [{ text: 'x', at: place('/home/someone/else/a.har', 2), why: 'y' }],
    });
    const sent = NEEDS_FORMATS.markdown.render(elsewhere, {
      folders: { folder: '/home/someone/work', root: '' },
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
