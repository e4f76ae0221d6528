/** What every format is held to: a new one is in these tests by its row. */
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../../src/report/formats.js';
import type { DiagnosisReport, Report } from '../../src/report/types.js';
import { ACTING, COMMAND, withoutOwnCommands } from './acting.js';
import { cause, divisionRefusal, finding, liveCall, reportOf, unknownEndpoint } from './reports.js';

const HOSTILE =
  '\u001b]0;owned\u0007\u001b[31mred\r\n::error::x\n##[error]y\n##vso[task.z]##teamcity[w]section_start:0:s\r\u001b[0K\n--- fold\n+++ fold\n^^^ +++\n\u0085\u009b31m\u2028\u202e\ud800\u0000\u00ad\u034f\u061c\u180e\u3164\ufe0f\ufff9\u{1d173}\u{e0041}\u{e0101}';

/** The texts that are not from a closed list of ours. */
const FREE = (key: string): boolean =>
  ![
    'id',
    'rule',
    'outcome',
    'verdict',
    'likelihood',
    'relation',
    'who',
    'grade',
    'kind',
    'recognition',
  ].includes(key);

/** The same with hostile text wherever text stands. */
function hostile<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (FREE(key) ? HOSTILE : value) as T;
  if (Array.isArray(value)) {
    // Rules of a cause are named by an id.
    return (key === 'rules' ? value : value.map((item) => hostile(item, key))) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hostile(item, name)])) as T;
}

const someone = { id: 'a', name: 'a', grade: 'stated', source: 'a' } as const;
const some = { permissions: { mode: 'ANY', names: ['a'] }, scopes: ['a'], divisions: ['a'] } as const;
const toDo = {
  caller: { label: 'a', actsAs: null, user: someone, client: someone, organization: someone },
  inputs: ['a'],
  toldApart: true,
  refusals: 2,
  steps: [
    {
      grant: 'permissions',
      names: ['a'],
      alternatives: [{ instead: 'a', any: ['a'] }],
      divisions: ['a'],
      inDivisionOfObject: false,
      inTrustor: false,
      ifMissing: true,
    },
  ],
} as const;

/** Every field holds something. */
const full: DiagnosisReport = {
  ...divisionRefusal,
  exchange: {
    ...divisionRefusal.exchange,
    method: 'GET',
    url: '/api/v2/x',
    operation: 'GET /api/v2/x',
    correlationId: 'a',
    time: 'a',
  },
  refusal: { ...divisionRefusal.refusal, code: 'a', message: 'a' },
  read: ['call'],
  causes: [
    cause('unknown-endpoint', 'a', {
      evidence: [{ grade: 'stated', text: 'a', source: 'a' }],
      notKnown: ['a'],
      fixes: [{ who: 'you', action: 'a', command: 'a', where: 'a', use: ['a'] }],
      noUse: ['a'],
      rules: ['operation-known'],
    }),
    cause('unknown-scope', 'a', { relation: 'also-wrong' }),
    cause('missing-org-header', 'a', { relation: 'claimed' }),
  ],
  findings: [
    finding('org-header', 'fail', 'a', {
      evidence: [{ grade: 'reported', text: 'a', source: 'a' }],
      missing: [{ what: 'a', supply: ['a'] }],
    }),
  ],
  surer: ['a'],
  questions: ['a'],
  caller: { label: 'a', actsAs: null, user: someone, client: someone, organization: someone },
  missing: some,
  mayBeMissing: some,
  places: [{ path: 'a', index: 0, line: 1, correlationId: 'a', time: 'a' }],
  remarks: ['a'],
};
const input = {
  path: 'a',
  form: 'a',
  exchanges: 2,
  credentials: 0,
  took: ['a'],
  problems: [{ at: 'a', message: 'a' }],
};
const whole = reportOf([full, unknownEndpoint], {
  calls: [liveCall],
  inputs: [input],
  toDo: [toDo],
  questions: ['a'],
});

describe.each(FORMAT_NAMES)('%s', (name) => {
  const format = FORMATS[name];
  const render = (report: Report, verbose: boolean, columns = 80): string =>
    format.render(report, { verbose, columns });

  it.each([
    ['in short', false, 80],
    ['verbose', true, 80],
    ['narrow', true, 60],
  ] as const)('lets no text of the input act where it is shown: %s', (_, verbose, columns) => {
    const text = render(hostile(whole), verbose, columns);
    expect(text).toContain('red');
    expect(text).not.toMatch(ACTING);
    expect(withoutOwnCommands(text, format.output)).not.toMatch(COMMAND);
  });

  it('ends each line with a line feed, and may be empty', () => {
    for (const report of [whole, reportOf([])]) expect(render(report, false)).toMatch(/^$|\n$/);
  });

  it('gives the same again, as pieces and as one text', () => {
    expect([...format.write(whole, { verbose: true })].join('')).toBe(render(whole, true));
    expect(render(whole, true)).toBe(render(whole, true));
  });

  it('shows equal problems as its row says', () => {
    const places = [0, 1, 2].map((index) => ({
      ...unknownEndpoint,
      exchange: { ...unknownEndpoint.exchange, url: `/api/v2/place-${index}` },
    }));
    const shown = render(reportOf(places), false).match(/place-\d/g) ?? [];
    expect(new Set(shown).size).toBe(format.grouped ? 1 : 3);
  });
});
