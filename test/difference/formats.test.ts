/** What every format of a difference is held to, and what is each one's own. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../src/contract/types.js';
import { diffContracts } from '../../src/difference/diff.js';
import { DIFFERENCE_FORMAT_NAMES, DIFFERENCE_FORMATS } from '../../src/difference/formats/index.js';
import { MOST_CHARACTERS } from '../../src/difference/formats/markdown.js';
import { differenceJsonSchema } from '../../src/difference/schema.js';
import type {
  Concerns,
  ContractDifference,
  ContractSide,
  DifferenceReport,
} from '../../src/difference/types.js';
import { displayWidth } from '../../src/page/wrap.js';
import { place } from '../needs/needs.js';
import { ACTING, COMMAND } from '../report/acting.js';
import { hostileText } from '../report/fragments.js';
import { foreign, shownText } from '../report/rendered.js';
import { all, any, callingAll, concernsOf, none, scopes, side, words } from './sides.js';

const at = (name: string, parts: Partial<Operation>): Partial<Operation> => ({
  path: `/api/v2/${name}`,
  ...parts,
});

/** Something of every kind; every text of the contracts and of the input has this one in it. */
function contracts(text = ''): readonly [ContractSide, ContractSide] {
  const own = (name: string) => `${name}${text}`;
  const from = side(own('A'), [
    at(own('gone'), all('x')),
    at(own('stricter'), any(own('a:view'), own('b:view'))),
    at(own('open'), none),
    at(own('wider'), all(own('a:view'))),
    at(own('words'), any('a')),
    at(own('scoped'), scopes(own('s'), own('t'))),
    at(own('old'), none),
    at(own('token'), { auth: 'none' }),
  ]);
  const to = side(own('B'), [
    at(own('new'), any(own('n'))),
    at(own('stricter'), any(own('b:view'))),
    at(own('open'), all(own('a:view'), own('c:view'))),
    at(own('wider'), any(own('a:view'), own('d:view'))),
    at(own('words'), words),
    at(own('scoped'), scopes(own('t'))),
    at(own('old'), { deprecated: true }),
    at(own('token'), none),
  ]);
  return [from, to];
}

function report(text = '', isFor = false): DifferenceReport {
  const [from, to] = contracts(text);
  const difference = diffContracts(from, to, text === '' ? [] : [text]);
  if (!isFor) return { ...difference, for: null };
  const caller = callingAll(from, to, text === '' ? {} : { client: text, clientName: text });
  const concerns = concernsOf(from, to, [
    {
      ...caller,
      operations: caller.operations.map((one) => ({
        ...one,
        at: [place(`calls.txt${text}`, 3, text || null)],
      })),
    },
  ]);
  return {
    ...difference,
    for: {
      ...concerns,
      unmatched: [
        { text: `PUT /api/v2/nothing${text}`, at: place(`calls.txt${text}`, 9), why: `unknown${text}` },
      ],
      unread: [{ path: `b.har${text}`, at: 'line 2', message: `broken${text}` }],
      notes: text === '' ? [] : [text],
    },
  };
}

const HOSTILE =
  '\u001b]0;owned\u0007\u001b[31mred\r\n::error::x\n##[error]y\n##vso[task.z]section_start:0:s\r\u001b[0K\n--- fold\n\u0085\u009b31m\u2028\u202e\ud800\u0000\u00ad\u3164\u{e0041} $' +
  '{var.x} "q" \\ | </script><b>```';

describe.each(DIFFERENCE_FORMAT_NAMES)('%s', (name) => {
  const { render, write, output } = DIFFERENCE_FORMATS[name];

  it.each([
    ['all that differs', false],
    ['what concerns somebody', true],
  ] as const)('lets no text of a contract or an input act where it is shown: %s', (_, isFor) => {
    for (const options of [{}, { verbose: true, columns: 60 }]) {
      const text = render(report(HOSTILE, isFor), options);
      expect(text).toContain('red');
      expect(text).not.toMatch(ACTING);
      if (output === 'lines') expect(text).not.toMatch(COMMAND);
      expect(text).toMatch(/\n$/);
    }
  });

  it('says all of it that is known, and what is not', () => {
    const text = render(report('', true), { verbose: true });
    for (const part of [
      'GET /api/v2/stricter',
      'GET /api/v2/open',
      'GET /api/v2/wider',
      'GET /api/v2/words',
      'GET /api/v2/scoped',
      'GET /api/v2/gone',
      'GET /api/v2/new',
      'GET /api/v2/old',
      'GET /api/v2/token',
      'PUT /api/v2/nothing',
      'b.har',
      'c:view',
    ])
      expect(text).toContain(part);
  });

  it('is the same each time, and in pieces', () => {
    expect([...write(report('', true))].join('')).toBe(render(report('', true)));
  });

  it('takes long texts in time', () => {
    expect(render(report('word [x](y) '.repeat(1_000), true), { verbose: true })).toMatch(/\n$/);
  });
});

describe('stylish', () => {
  const { render } = DIFFERENCE_FORMATS.stylish;

  it('has the counts first, then before and now of what changed', () => {
    expect(render(report())).toBe(
      `CHANGED  A (2030-01-01) → B (2030-01-01)
  added         1 operation
  removed       1 operation
  permissions   of 3 operations
  scopes        of 1 operation
  token         of 1 operation
  deprecated    1 operation

PERMISSIONS  of 3 operations
  GET /api/v2/open
    before  none named
    now     all of a:view, c:view
  GET /api/v2/stricter
    before  any of a:view, b:view
    now     b:view
  GET /api/v2/wider
    before  a:view
    now     any of a:view, d:view

SCOPES  of 1 operation
  GET /api/v2/scoped
    before  any of s, t
    now     t

AUTHENTICATION  of 1 operation
  GET /api/v2/token
    before  no token
    now     an OAuth token

REMOVED  1 operation
  GET /api/v2/gone

DEPRECATED  1 operation
  GET /api/v2/old

ADDED  1 operation
  GET /api/v2/new

note: whether the permissions of 1 operation changed cannot be told: one of the
      two has words in place of permissions
`,
    );
  });

  it('says of what is called what the change does, and what to grant', () => {
    const text = render(report('', true));
    expect(text).toMatch(
      /^YOURS {2}9 calls of 9 operations: calls of 5 operations can be refused; 1 call\n {7}could not be matched; 1 part of the input could not be read\n {2}A /,
    );
    expect(text).toContain(
      `  GET /api/v2/stricter: permissions changed
    before  any of a:view, b:view
    now     b:view
    so      whoever does not hold b:view can be refused; a:view does not suffice
            any more
    grant   b:view
    called  calls.txt:3
`,
    );
    expect(text).toContain('GRANT  to whoever calls, before the change; no smaller set is possible beside');
    expect(text).toContain('  permissions   a:view, b:view, c:view, n\n  scopes        t\n');
    expect(text).toMatch(/NOT KNOWN {2}whether the permissions of 1 operation changed cannot be told/);
    expect(text).not.toContain('note:');
    expect(text.indexOf('CAN BE REFUSED')).toBeLessThan(text.indexOf('OTHER CHANGES'));
  });

  it('says that nothing concerns those whose operations are as they were', () => {
    const [from] = contracts();
    const told = { ...diffContracts(from, from), for: concernsOf(from, from) };
    expect(render(told)).toBe(
      'YOURS  8 calls of 8 operations: no change that is known concerns them\n  A (2030-01-01) → A (2030-01-01)\n',
    );
  });

  it('shortens long lists unless it is verbose, and is not wider than it is to be', () => {
    const many = Array.from({ length: 40 }, (_, index) => at(`x${index}`, any(...'abcdefgh')));
    const told = { ...diffContracts(side('A', []), side('B', many)), for: null };
    expect(render(told)).toContain('  and 30 more: --verbose\n');
    expect(render(told, { verbose: true })).not.toContain('more');
    const changed = many.map((one) => ({ ...one, ...any('i') }));
    const both = { ...diffContracts(side('A', many), side('B', changed)), for: null };
    expect(render(both)).toContain('any of a, b, c, d, e … or 3 more');
    for (const columns of [60, 80, 100]) {
      const lines = render(report('', true), { columns }).split('\n');
      expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
    }
  });
});

describe('markdown', () => {
  const { render } = DIFFERENCE_FORMATS.markdown;

  it('is a head and tables', () => {
    const text = render(report());
    expect(text).toMatch(
      /^\*\*A \(2030-01-01\) → B \(2030-01-01\)\*\*: 1 operation added, 1 removed, permissions of 3 changed, scopes of 1 changed, authentication of 1 changed, 1 newly deprecated\.\n\n## Permissions\n\n\| Operation \| Before \| Now \|\n/,
    );
    expect(text).toContain('| `GET /api/v2/open` | none named | all of `a:view, c:view` |\n');
    expect(text).toContain('## Removed\n\n- `GET /api/v2/gone`\n');
    expect(foreign(text)).toEqual([]);
  });

  it('is made of nothing that the texts form', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, isFor) => {
        expect(foreign(render(report(text, isFor), { verbose: true }))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['operations', '', 1_500],
    ['their long names', '/`|'.repeat(300), 100],
    ['names that are longer than there is room', 'x'.repeat(MOST_CHARACTERS), 3],
  ])('is never longer than GitHub takes, and counts what is left out: many %s', (_, more, count) => {
    const made = (parts: Partial<Operation>) =>
      Array.from({ length: count }, (_each, index) => at(`x${index}${more}`, parts));
    const from = side(`A${more}`, [...made(any('a', `b${more}`)), ...made({ method: 'PUT' })]);
    const to = side('B', [...made(all('b')), ...made({ method: 'POST' })]);
    const difference = diffContracts(
      from,
      to,
      Array.from({ length: 50 }, () => `note ${more}`),
    );
    const all_ = { ...difference, for: null };
    const yours = { ...difference, for: concernsOf(from, to) };
    for (const told of [all_, yours]) {
      const text = render(told, { verbose: true });
      expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect(text).toMatch(/are left out for want of room; `--format json` lists all\.\n/);
      expect(shownText(text.slice(0, 2_000))).toMatch(/^\s*A/);
    }
  });

  it('names no folder of the machine', () => {
    const told = report('', true);
    const hidden = {
      ...told,
      for: told.for && {
        ...told.for,
        concerns: told.for.concerns.map((one) => ({
          ...one,
          at: [place('/home/ada/repository/x/calls.txt', 3)],
        })),
      },
    };
    const text = render(hidden, {
      folders: { folder: '/home/ada/repository/x', root: '/home/ada/repository' },
    });
    expect(text).toContain('`x/calls.txt:3`');
    expect(text).not.toContain('ada');
  });
});

describe('the head', () => {
  const [from, to] = contracts();
  const heads = (difference: ContractDifference, concerns: Concerns | null = null) =>
    (['stylish', 'markdown'] as const).map((name) =>
      DIFFERENCE_FORMATS[name].render({ ...difference, for: concerns }, { columns: 200 }),
    );

  it('says of what nothing but permissions is known, and counts nothing as if it were all', () => {
    const difference = diffContracts({ ...from, permissionsOnly: true, date: null }, to);
    const [stylish = '', markdown = ''] = heads(difference);
    expect(stylish).toMatch(/^CHANGED {2}A \(permissions only\) → B \(2030-01-01\)\n/);
    expect(stylish).toMatch(/added +at least 1 operation\n +removed +at least 1 operation\n/);
    expect(stylish).toMatch(/scopes +not known\n +deprecated +not known\n/);
    expect(markdown).toMatch(/ at least 1 added and 1 removed /);
  });

  it('says that nothing differs, and whether that is known', () => {
    for (const text of heads(diffContracts(to, to))) expect(text).toMatch(/no difference\b(?! )/);
    for (const text of heads(diffContracts(to, { ...to, version: 'C' })))
      expect(text).toContain('no difference that is known');
  });

  it('says of calls that none was read, which is no good news', () => {
    const concerns = {
      ...concernsOf(from, to, []),
      unread: [{ path: 'a.har', at: '', message: 'is empty' }],
    };
    for (const text of heads(diffContracts(from, to), concerns)) {
      expect(text).toContain(
        'no call of an operation could be read, so nothing is known of what concerns you',
      );
      expect(text).toMatch(/1 part of\s+the input could not be read/);
      expect(text).not.toContain('concerns them');
    }
  });
});

describe('json', () => {
  const { render } = DIFFERENCE_FORMATS.json;
  const fits = new Ajv2020({ strict: true }).compile(differenceJsonSchema());

  it('has its fields in their order', () => {
    const document: unknown = JSON.parse(render(report()));
    expect(Object.keys(document as object)).toEqual([
      'schemaVersion',
      'from',
      'to',
      'added',
      'removed',
      'permissions',
      'scopes',
      'authentication',
      'deprecated',
      'notKnown',
      'notes',
      'tool',
    ]);
    expect(document).toMatchObject({
      schemaVersion: 1,
      added: ['GET /api/v2/new'],
      permissions: [
        {
          operation: 'GET /api/v2/open',
          from: { mode: 'NONE', names: [] },
          to: { mode: 'ALL', names: ['a:view', 'c:view'] },
        },
        { operation: 'GET /api/v2/stricter' },
        { operation: 'GET /api/v2/wider' },
      ],
      scopes: [{ operation: 'GET /api/v2/scoped', from: ['s', 't'], to: ['t'] }],
    });
  });

  it('is as its schema says, whatever stands there', () => {
    for (const text of ['', HOSTILE]) {
      for (const isFor of [false, true]) {
        const document: unknown = JSON.parse(render(report(text, isFor)));
        expect(fits(document), JSON.stringify(fits.errors)).toBe(true);
        expect(fits({ ...(document as object), later: 1 })).toBe(true);
        const inPart = { version: 'A', date: null, operations: null };
        expect(fits({ ...(document as object), from: inPart })).toBe(true);
      }
    }
    expect(fits({ ...JSON.parse(render(report())), added: [1] })).toBe(false);
  });
});
