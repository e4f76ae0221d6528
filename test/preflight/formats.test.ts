import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/page/wrap.js';
import { PREFLIGHT_FORMATS } from '../../src/preflight/formats/index.js';
import { asReport } from '../../src/preflight/formats/report.js';
import { fromMiddle, shortApart, shortOperation } from '../../src/preflight/formats/short.js';
import { outcome } from '../../src/preflight/outcome.js';
import { preflight } from '../../src/preflight/preflight.js';
import { readPreflight } from '../../src/preflight/read.js';
import { preflightJsonSchema } from '../../src/preflight/schema.js';
import type {
  CallerFault,
  Preflight,
  PreflightCaller,
  PreflightOperation,
} from '../../src/preflight/types.js';
import { FORMAT_NAMES, FORMATS } from '../../src/report/formats.js';
import { ACTING, COMMAND, withoutOwnCommands } from '../report/acting.js';
import { hostileText } from '../report/fragments.js';
import { foreign, skeleton } from '../report/rendered.js';
import { wrongSarif } from '../report/taken.js';
import { column, EAST, needing, ORGANIZATION, WEST } from './harness.js';

const RECORDINGS = 'GET /api/v2/conversations/{conversationId}/recordings';
const at = (key: string, name: string, line: number): PreflightOperation => ({
  ...needing('ANY', [name], key),
  at: [{ path: 'calls.txt', line, what: null }],
});
const OPERATIONS = [
  at(RECORDINGS, 'recording:recording:view', 1),
  at('POST /api/v2/analytics/conversations/details/query', 'analytics:conversationDetail:view', 2),
  at('GET /api/v2/architect/ivrs', 'routing:callRoute:view', 3),
  at('GET /api/v2/journey/actionmaps', 'journey:actionmap:view', 4),
];
const NAMES = OPERATIONS.flatMap(({ operation }) => operation.permissions.names);
const except = (...names: readonly string[]) =>
  NAMES.filter((name) => !names.includes(name)).map((permission) => ({ permission }));

const CALLERS: readonly PreflightCaller[] = [
  column('acme-eu', { grants: except('routing:callRoute:view') }, { expected: ORGANIZATION }),
  column(
    'beta-us',
    {
      grants: [
        ...except('recording:recording:view', 'journey:actionmap:view'),
        { permission: 'recording:recording:view', divisions: [EAST] },
      ],
      offered: NAMES.filter((name) => name !== 'journey:actionmap:view'),
    },
    { expected: ORGANIZATION, divisions: [EAST, WEST] },
  ),
  column(
    'gamma-au',
    {
      grants: [
        ...except('recording:recording:view'),
        { permission: 'recording:recording:view', conditional: true },
      ],
    },
    { expected: ORGANIZATION },
  ),
];

const made = (callers: readonly PreflightCaller[], operations = OPERATIONS): Preflight =>
  preflight({ operations, unmatched: [], callers, excess: true, since: null });
const result = made(CALLERS);
const page = PREFLIGHT_FORMATS.stylish;

describe('the page', () => {
  it('shows the matrix', () => {
    expect(page.render(result).split('\n\n')[0]).toBe(
      [
        '                                                acme-eu  beta-us  gamma-au',
        '  acts in the expected organization             yes      yes      yes',
        '  GET  /conversations/{}/recordings             ok       PARTIAL  ?',
        '  POST /analytics/conversations/details/query   ok       ok       ok',
        '  GET  /architect/ivrs                          REFUSED  ok       ok',
        '  GET  /journey/actionmaps                      ok       N/AVAIL  ok',
      ]
        .join('\n')
        .replaceAll(/^(.{45}) /gm, '$1'),
    );
  });

  it('says for each caller what to do, with a block to paste', () => {
    const text = page.render(result);
    expect(text).toContain('add           routing:callRoute:view (not architect:*)');
    expect(text).toContain('resource "genesyscloud_auth_role"');
    expect(text).toContain('mind          holds recording:recording:view only under a condition');
    expect(text).toMatch(/2 of 3 callers cannot do all of it; of 1 more it cannot be told\n$/);
    expect(text).not.toContain('permissionPolicies');
    expect(page.render(result, { verbose: true })).toContain('"permissionPolicies"');
  });

  it('is not wider than it is to be, whatever the names', () => {
    const callers = Array.from({ length: 12 }, (_, index) =>
      column(
        `production-of-acme-region-${index}-client-with-a-long-name`,
        { grants: [] },
        { divisions: [EAST] },
      ),
    );
    for (const columns of [60, 80, 100]) {
      const lines = page.render(made(callers), { columns }).split('\n');
      // A block is there to be copied, so that its lines are as long as they are.
      const block = /^(?:resource| {2}name|# {5}role_id) /;
      expect(lines.filter((line) => displayWidth(line) > columns && !block.test(line))).toEqual([]);
    }
    const heads = page
      .render(made(callers))
      .split('\n')
      .filter((line) => /^ {20}.*…/.test(line))
      .flatMap((line) => line.trim().split(/\s+/));
    expect(new Set(heads).size).toBe(12);
  });

  it('says that all is well', () => {
    const text = page.render(made([column('acme', { grants: except() })]));
    expect(text).toMatch(/The caller can do all of it, as far as is known\n$/);
  });

  it('counts what is fine in a long matrix', () => {
    const many = Array.from({ length: 60 }, () => OPERATIONS[0]).flatMap((one) => one ?? []);
    const text = page.render(made([column('acme', { grants: except() })], many));
    expect(text).toContain('and 60 operations that can be called');
    expect(page.render(made([column('acme', { grants: except() })], many), { verbose: true })).not.toContain(
      'and 60',
    );
  });
});

describe('many callers', () => {
  it('are counted where they can do all of it', () => {
    const callers = Array.from({ length: 30 }, (_, index) =>
      column(`org-${index}`, { grants: index === 7 ? [] : except() }),
    );
    const text = page.render(made(callers));
    expect(text).toContain('and 29 callers that can do all that was judged');
    expect(text.split('\n')[0]?.trim()).toBe('org-7');
    expect(text).toMatch(/1 of 30 callers cannot do all of it\n$/);
  });
});

describe('short names', () => {
  it('keep beginning and end', () => {
    expect(fromMiddle('production-acme-eu', 11)).toBe('produ…me-eu');
    expect(fromMiddle('short', 11)).toBe('short');
    expect(shortOperation('GET /api/v2/users/{userId}/x/{y}', 6)).toBe('GET    /users/{}/x/{}');
  });

  it('fit, and are told apart', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 20 }),
        fc.integer({ min: 8, max: 20 }),
        (names, width) => {
          const short = shortApart(names, width);
          expect(new Set(short).size).toBe(names.length);
          expect(short.filter((name) => displayWidth(name) > width)).toEqual([]);
        },
      ),
    );
  });
});

describe('the JSON', () => {
  const fits = new Ajv2020({ strict: true }).compile(preflightJsonSchema());

  it('is as its schema says, and is read back', () => {
    const text = PREFLIGHT_FORMATS.json.render(result);
    expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
    expect(readPreflight(text, 'a.json')).toEqual(result);
    expect(fits({ ...JSON.parse(text), later: 1 })).toBe(true);
  });

  it('is refused by one plain line where it is something else', () => {
    for (const [text, why] of [
      ['', /a\.json is not JSON/],
      ['[]', /a\.json is no result of preflight/],
      ['{"schemaVersion":1,"diagnoses":[]}', /a\.json is no result of preflight/],
      [JSON.stringify({ ...result, schemaVersion: 2 }), /another schemaVersion/],
      [JSON.stringify({ ...result, callers: [{}] }), /callers\.0/],
    ] as const) {
      expect(() => readPreflight(text, 'a.json')).toThrow(why);
      expect(() => readPreflight(text, 'a.json')).not.toThrow(/\n/);
    }
  });
});

describe('other formats', () => {
  it('have a case an operation and caller in JUnit, and one for the organization', () => {
    const wrong = column('delta', { grants: except() }, { expected: WEST });
    const broken = column('broken', null, { expected: ORGANIZATION });
    const xml = FORMATS.junit.render(asReport(made([...CALLERS, wrong, broken]), 'junit'));
    for (const { name } of [...CALLERS, wrong]) {
      expect(xml.match(new RegExp(`<testcase [^>]*classname="why403\\.${name}"`, 'g'))).toHaveLength(5);
    }
    expect(xml).toMatch(/<testcase name="acts in the expected organization wrong-org"[^>]*><failure/);
    expect(xml).toMatch(
      /<testcase name="GET \/api\/v2\/architect\/ivrs missing-permission" classname="why403\.acme-eu"[^>]*><failure/,
    );
    expect(xml).toMatch(
      /<testcase name="GET \/api\/v2\/architect\/ivrs allowed" classname="why403\.beta-us"[^>]*\/>/,
    );
    expect(xml).toMatch(/cannot-tell" classname="why403\.gamma-au"[^>]*><skipped/);
    expect(xml).toMatch(
      /classname="why403\.broken"[^>]*><error message="the variable ACME_SECRET is not set/,
    );
  });

  it('mark the line that asks for the operation', () => {
    const text = FORMATS.concise.render(asReport(result, 'concise'));
    expect(text).toContain(
      'calls.txt:3: GET /api/v2/architect/ivrs would be refused missing-permission certain',
    );
    expect(text).toContain('for acme-eu');
    expect(wrongSarif(FORMATS.sarif.render(asReport(result, 'sarif')))).toEqual([]);
  });

  it('count as the exit code does', () => {
    const { summary } = asReport(result, 'ndjson');
    expect(summary).toMatchObject({ exchanges: 15, refused: 3, cannotTell: 1 });
    expect(outcome(result)).toEqual({ refused: true, untold: true, failed: false, unusable: false });
    const broken = (fault: CallerFault) => outcome(made([column('acme', null, { fault })]));
    expect(broken('unusable')).toEqual({ refused: false, untold: true, failed: false, unusable: true });
    expect(broken('stale')).toEqual({ refused: false, untold: true, failed: false, unusable: false });
    expect(broken('unasked')).toEqual({ refused: false, untold: true, failed: true, unusable: false });
    expect(broken('refused')).toEqual({ refused: false, untold: true, failed: true, unusable: false });
  });
});

const EVIL = [
  '\u001b[31mred',
  '\u001b]8;;https://evil.example\u0007x',
  '::error::x',
  '##vso[task.complete]',
  'a\nb',
  '```\n# x',
  '<script>alert(1)</script>',
  '[x](https://evil.example)',
  '| a |',
  '\u202ex',
  '"]]>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the syntax of Terraform
  '${file("x")}',
];

/** The result as a hostile file may hold it: every text that nothing closes in is replaced. */
function poisoned(texts: () => string): Preflight {
  const [acme, ...others] = result.callers;
  const name = texts();
  const cells = result.operations.map((row) => ({
    operation: texts(),
    at: [{ path: texts(), line: 3, what: texts() }],
    cells: row.cells.map((cell, index) => ({
      ...cell,
      caller: index === 0 ? name : cell.caller,
      why: texts(),
      divisions: [texts()],
    })),
  }));
  const toAdd = result.toAdd.map((add, index) => ({
    ...add,
    caller: index === 0 ? name : add.caller,
    permissions: [texts()],
    divisions: [texts()],
    attach: { by: texts(), may: false, lacks: [texts()], why: texts() },
    blocks: { terraform: texts(), role: texts() },
  }));
  if (acme === undefined) throw new Error('no caller');
  return {
    ...result,
    callers: [{ ...acme, name, expected: false, expectedOrganization: texts(), problem: texts() }, ...others],
    operations: cells,
    toAdd,
    mind: [{ caller: name, text: texts() }],
    excess: [{ caller: name, names: [texts()], wide: [{ name: texts(), needs: [texts()] }] }],
    unmatched: [{ text: texts(), at: { path: texts(), line: 1, what: null }, why: texts() }],
    unread: [{ path: texts(), why: texts() }],
    since: [{ caller: texts(), operation: texts(), before: null, now: 'ok' }],
    toAddSince: [{ caller: texts(), more: [texts()], less: [] }],
    notes: [texts()],
  };
}

describe('hostile text', () => {
  const text = fc
    .array(fc.constantFrom(...EVIL, 'routing:queue:view', ' ', 'x'), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.join(''));
  const hostile = fc.array(fc.oneof(text, hostileText), { minLength: 1, maxLength: 20 }).map((texts) => {
    let number = 0;
    // Names of callers are unique.
    return poisoned(() => `${texts[number++ % texts.length]} ${number}`);
  });

  it('acts in no format', () => {
    fc.assert(
      fc.property(hostile, (evil) => {
        for (const { render, output } of Object.values(PREFLIGHT_FORMATS)) {
          const shown = render(evil, { verbose: true });
          expect(shown).not.toMatch(ACTING);
          if (output === 'lines') expect(shown).not.toMatch(COMMAND);
        }
        for (const name of FORMAT_NAMES) {
          const { output, render } = FORMATS[name];
          const shown = withoutOwnCommands(render(asReport(evil, name)), output);
          expect(shown).not.toMatch(ACTING);
          if (output !== 'json' && output !== 'xml') expect(shown).not.toMatch(COMMAND);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('forms no Markdown', () => {
    fc.assert(
      fc.property(hostile, (evil) => {
        const shown = PREFLIGHT_FORMATS.markdown.render(evil, { verbose: true });
        const fences = /^<(?:\/?pre|code class="language-(?:hcl|json)")>$/;
        expect(foreign(shown).filter((tag) => !fences.test(tag))).toEqual([]);
        expect(skeleton(shown).match(/<h\d>/g)).toEqual(['<h3>', '<h3>', '<h3>']);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what was not judged', () => {
  const place = { path: 'calls.txt', line: 9, what: null };
  const LOST = { text: 'PUT /api/v2/nothing', at: place, why: 'no such path' };
  const fine = column('acme', { grants: NAMES.map((permission) => ({ permission })) });
  const of = (
    more: Partial<Parameters<typeof preflight>[0]>,
    callers: readonly PreflightCaller[] = [fine],
  ): Preflight =>
    preflight({ operations: OPERATIONS, unmatched: [], callers, excess: false, since: null, ...more });
  const NOBODY = 'This part has no caller, so that nothing was asked';

  it.each([
    [
      { unmatched: [LOST] },
      'The caller can do all that was judged, as far as is known; 1 of 5 calls could not be matched',
    ],
    [
      { unread: [{ path: 'a.tf', why: 'broken' }] },
      'The caller can do all that was judged, as far as is known; 1 input could not be read',
    ],
    [{ operations: [] }, 'Nothing was asked: no call was read'],
    [
      { operations: [], unmatched: [LOST] },
      'Nothing was asked: no call could be judged; 1 of 1 call could not',
    ],
    [{ callers: [] }, NOBODY],
  ] as const)('is said in every format: %j', (more, text) => {
    const told = of(more);
    expect(page.render(told, { columns: 1000 })).toContain(text);
    expect(PREFLIGHT_FORMATS.markdown.render(told)).toContain(text);
    for (const name of ['junit', 'github', 'azure', 'concise', 'gitlab', 'sarif'] as const) {
      const report = FORMATS[name].render(asReport(told, name));
      expect(report, name).not.toContain('no call refused');
      expect(report, name).toMatch(/no such path|could not be read|Nothing was asked|no caller/);
    }
    expect(outcome(told)).toMatchObject({ refused: false, untold: told.callers.length > 0 });
  });

  it('is nothing where all was', () => {
    expect(page.render(of({}))).toContain('The caller can do all of it, as far as is known\n');
    expect(outcome(of({})).untold).toBe(false);
  });
});

describe('an annotation', () => {
  const told = made(CALLERS);
  const concise = FORMATS.concise.render(asReport(told, 'concise'));

  it('names the call and the caller of which it cannot be told, and hints to no flag that is not there', () => {
    for (const name of ['concise', 'github', 'gitlab', 'azure', 'sarif'] as const) {
      const text = FORMATS[name].render(asReport(told, name));
      expect(text, name).toContain(`${RECORDINGS}, for gamma-au: `);
      expect(text, name).not.toContain('--all');
    }
  });

  it('says that it cannot be told of many, of the first of them', () => {
    const many = made(Array.from({ length: 30 }, (_, index) => column(`c${index}`, { grants: null })));
    const lines = FORMATS.concise.render(asReport(many, 'concise')).split('\n');
    expect(lines.filter((line) => line.startsWith('cannot tell'))).toHaveLength(21);
    expect(lines.join('\n')).toContain('and 100 more, which --format json lists');
  });

  it('is no refusal where a listing is shortened, or some divisions lack it', () => {
    const known = { grants: [{ permission: 'routing:queue:view', divisions: [EAST] }] };
    const some = made(
      [column('acme', known, { divisions: [EAST, WEST] })],
      [
        at('GET /api/v2/routing/queues', 'routing:queue:view', 1),
        at('GET /api/v2/routing/queues/{queueId}', 'routing:queue:view', 2),
      ],
    );
    const [listing, one] = FORMATS.concise.render(asReport(some, 'concise')).split('\n');
    expect(listing).toContain('would be shortened');
    expect(listing).not.toContain('refused');
    expect(one).toContain('would be refused in some divisions');
  });

  it('stands in a file, also where a caller as a whole is meant', () => {
    const elsewhere = made([column('acme', { grants: [] }, { expected: WEST, problem: 'acts elsewhere' })]);
    const lines = FORMATS.concise.render(asReport(elsewhere, 'concise')).split('\n');
    expect(lines[0]).toMatch(/^calls\.txt:1: acts in the expected organization no wrong-org/);
    expect(lines).toContain('not read: calls.txt: acme: acts elsewhere');
    expect(concise).not.toMatch(/^acme-eu:/m);
  });

  it('counts as mended only what roles and scopes mend', () => {
    const user = at('GET /api/v2/users/me', 'routing:queue:view', 1);
    const told = made(
      [column('acme', { grants: [] })],
      [
        { ...user, operation: { ...user.operation, caller: 'user' } },
        at('GET /api/v2/architect/ivrs', 'routing:callRoute:view', 2),
      ],
    );
    expect(asReport(told).toDo[0]?.refusals).toBe(1);
  });
});
