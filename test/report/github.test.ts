/** Annotations within what GitHub takes of one step, and the summary of the step. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, stepSummary } from '../../src/report/formats.js';
import type { DiagnosisReport, LazyReport, Report } from '../../src/report/types.js';
import { foreign } from './rendered.js';
import { cause, reportOf, summaryOf, unknownEndpoint } from './reports.js';
import { whole, withText } from './whole.js';

const { github } = FORMATS;
const bytes = (text: string): number => new TextEncoder().encode(text).length;
const commands = (text: string): readonly string[] => text.match(/^::(?:error|warning|notice)(?= )/gm) ?? [];
const counts = (text: string) => {
  const of = (name: string): number => commands(text).filter((command) => command === `::${name}`).length;
  return { error: of('error'), warning: of('warning'), notice: of('notice') };
};

/** As the runner reads a line of its log: the properties and the text, or null. */
function read(
  line: string,
): { readonly properties: Readonly<Record<string, string>>; readonly text: string } | null {
  const found = /^::(\w+) ([^:]*)::(.*)$/.exec(line);
  if (found === null) return null;
  const [, , listed = '', data = ''] = found;
  const back = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return {
    properties: Object.fromEntries(
      listed
        .split(',')
        .map((part) => [part.slice(0, part.indexOf('=')), back(part.slice(part.indexOf('=') + 1))]),
    ),
    text: back(data),
  };
}

const problem = (number: number, more: Partial<DiagnosisReport> = {}): DiagnosisReport => ({
  ...unknownEndpoint,
  problem: number,
  exchange: { ...unknownEndpoint.exchange, url: `/api/v2/x${number}` },
  ...more,
});

describe('annotations', () => {
  it('say where, what, what is missing, who acts', () => {
    const text = github.render(
      reportOf([
        {
          ...unknownEndpoint,
          exchange: {
            ...unknownEndpoint.exchange,
            source: { path: '/srv/repo/a,b:c%.har', index: 0, line: 7 },
          },
          count: 3,
          missing: { permissions: { mode: 'ALL', names: ['a:b:c', 'd:e:f'] }, scopes: [], divisions: [] },
        },
      ]),
      { folders: { folder: '/srv/repo/sub', root: '/srv/repo' } },
    );
    const [first = ''] = text.split('\n');
    expect(first).toMatch(/^::error file=a%2Cb%3Ac%25\.har,line=7,title=unknown-endpoint::/);
    expect(read(first)).toEqual({
      properties: { file: 'a,b:c%.har', line: '7', title: 'unknown-endpoint' },
      text: expect.stringMatching(
        /^GET \/api\/v2\/recordings.*: 403 .*unknown-endpoint, likely: .*\(3 times\)\nalso missing a:b:c and d:e:f\ndeveloper: use GET/,
      ),
    });
  });

  it('what is only possible is a warning; levels of a configuration count', () => {
    const report = reportOf([
      problem(0, {
        causes: [cause('wrong-org', 'x', { likelihood: 'possible', rules: ['organization-match'] })],
      }),
    ]);
    expect(counts(github.render(report))).toEqual({ error: 0, warning: 1, notice: 0 });
    expect(counts(github.render(report, { levels: { 'organization-match': 'note' } }))).toEqual({
      error: 0,
      warning: 0,
      notice: 1,
    });
  });

  it.each([false, true])('what cannot be told is said, as a warning where it counts: strict %s', (strict) => {
    const report = reportOf([], { summary: summaryOf(5, { cannotTell: 2, noAnswer: 1 }) });
    expect(github.render(report, { strict })).toBe(
      `::${strict ? 'warning' : 'notice'} title=not known::of 2 calls it cannot be told whether they were refused; --format stylish --all lists them%0A1 call got no answer (a network error or a blocked call); --format stylish --all lists it\n`,
    );
  });

  it('nothing refused is no word', () => {
    expect(github.render(reportOf([], { summary: summaryOf(5) }))).toBe('');
  });

  it('name the to-do, and no people', () => {
    const text = github.render(whole);
    expect(text).toMatch(/^::notice title=to do::for /m);
  });

  it('each is one line that is read back as it was said', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.oneof(
              fc.constantFrom('%', '%0A', '::', ',', ':', '\n', '\r', '::error::', '##[error]', '=', 'x'),
              fc.string(),
            ),
            {
              minLength: 1,
            },
          )
          .map((parts) => parts.join('')),
        (text) => {
          const lines = github
            .render(withText(whole, `a${text}`))
            .trimEnd()
            .split('\n');
          for (const line of lines) expect(read(line), line).not.toBeNull();
          expect(lines.length).toBe(github.render(withText(whole, 'word')).trimEnd().split('\n').length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const MANY = 50_000;
/** Made as it is asked for, as a run makes it. */
function many(text: string, count = MANY): LazyReport {
  const causes = (likelihood: 'certain' | 'likely' | 'possible') => [
    cause('unknown-endpoint', text, { likelihood, blocking: true }),
    cause('unknown-scope', text, { relation: 'also-wrong', rules: ['scope-known'] }),
  ];
  const [certain, likely, possible] = [causes('certain'), causes('likely'), causes('possible')];
  const problems = {
    *[Symbol.iterator]() {
      for (let at = 0; at < count; at++)
        yield problem(at, { causes: at === count - 1 ? certain : at % 2 === 0 ? likely : possible });
    },
  };
  const report: Report = reportOf([]);
  return {
    ...report,
    diagnoses: problems,
    problems,
    different: count,
    severalCallers: false,
    summary: summaryOf(count, { refused: count }),
  };
}

describe(`${MANY} different problems`, () => {
  it('are at most ten of each, the worst first, the others counted', () => {
    const text = github.render(many('Why.'));
    const { error, warning, notice } = counts(text);
    expect({ error, warning }).toEqual({ error: 10, warning: 10 });
    expect(notice).toBeLessThanOrEqual(10);
    expect(text).toMatch(/^::error .*x49999:.*certain/);
    expect(text).toContain('24,991 more errors, 74,989 more warnings than GitHub shows of one step');
  });

  it.each([
    ['as far as there is room', 'Why.', 1000 * 1024, MANY],
    ['in characters of several bytes', '漢字🙂'.repeat(50), 1000 * 1024, 3000],
    ['in little room', 'Why.', 5000, 300],
  ])('fit into the summary: %s', (_, why, most, count) => {
    const text = [...stepSummary(many(why, count), {}, most)].join('');
    expect(bytes(text)).toBeLessThanOrEqual(most);
    // Little of the room is left unused.
    expect(bytes(text)).toBeGreaterThan(most * 0.8 - 1000);
    const [, left = ''] = /^([\d,]+) of [\d,]+ different problems are left out here/m.exec(text) ?? [];
    const rows = text.match(/^\| \d+ \|/gm) ?? [];
    expect(rows.length + Number(left.replaceAll(',', ''))).toBe(count);
    expect(text.indexOf('### What to do')).toBeLessThan(text.indexOf('### Problems'));
    if (most < 10_000) expect(foreign(text)).toEqual([]);
  });

  it('need some room for anything', () => {
    expect([...stepSummary(many('Why.', 3), {}, 300)]).toEqual([]);
  });
});

describe('a summary of a few', () => {
  it('has them in full below the table', () => {
    const text = [...stepSummary(reportOf([problem(0), problem(1)]), {}, 100_000)].join('');
    expect(text.match(/^### \d\. /gm)).toHaveLength(2);
    expect(text).toContain('| 1 | `GET /api/v2/x0` | 403 "Access denied" | 1 | likely: ');
    expect(foreign(text)).toEqual([]);
  });

  it('says that nothing was refused', () => {
    const text = [...stepSummary(reportOf([], { summary: summaryOf(12) }), {}, 100_000)].join('');
    expect(text).toMatch(/^## why403: no refused call was found\n\nNothing refused: 12 calls read\./);
  });
});
