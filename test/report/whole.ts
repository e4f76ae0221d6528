/** A report in which every field holds something, and texts of any kind put into it. */
import type { DiagnosisReport } from '../../src/report/types.js';
import { cause, divisionRefusal, finding, liveCall, reportOf, unknownEndpoint } from './reports.js';

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

/** The same with a text wherever a text stands that is not from a closed list. */
export function withText<T>(value: T, text: string, key = ''): T {
  if (typeof value === 'string') return (FREE(key) ? text : value) as T;
  if (Array.isArray(value)) {
    // Rules of a cause are named by an id.
    return (key === 'rules' ? value : value.map((item) => withText(item, text, key))) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withText(item, text, name)]),
  ) as T;
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
      refusals: 1,
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
  refused: 0,
  cannotTell: 0,
  noAnswer: 0,
  credentials: 0,
  took: ['a'],
  problems: [{ at: 'a', message: 'a' }],
};
/** A report in which every field holds something. */
export const whole = reportOf([full, unknownEndpoint], {
  calls: [liveCall],
  inputs: [input],
  toDo: [toDo],
  questions: ['a'],
});
