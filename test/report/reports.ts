/** Reports made by hand, for the tests of the formats. */
import type { Verdict } from '../../src/judge/ids.js';
import type {
  CallReport,
  CauseReport,
  DiagnosisReport,
  FindingReport,
  Report,
} from '../../src/report/types.js';

export const finding = (
  rule: FindingReport['rule'],
  outcome: FindingReport['outcome'],
  message: string,
  more: Partial<FindingReport> = {},
): FindingReport => ({ rule, outcome, message, grade: null, evidence: [], missing: [], ...more });

export const cause = (
  id: CauseReport['id'],
  summary: string,
  more: Partial<CauseReport> = {},
): CauseReport => ({
  id,
  summary,
  likelihood: 'likely',
  blocking: false,
  relation: 'explains',
  who: 'developer',
  evidence: [],
  notKnown: [],
  fixes: [],
  noUse: [],
  rules: [],
  ...more,
});

const NONE_MISSING = { permissions: { mode: 'ANY', names: [] }, scopes: [], divisions: [] } as const;

/** A caller of whom nothing is told, and nothing that is said to be missing. */
export const NOBODY = {
  caller: { label: null, actsAs: null, user: null, client: null, organization: null },
  missing: NONE_MISSING,
  mayBeMissing: NONE_MISSING,
} as const;

/** A place of which neither id nor time is known. */
export const placed = <P extends object>(place: P) => ({ ...place, correlationId: null, time: null });

export const unknownEndpoint: DiagnosisReport = {
  exchange: {
    source: { path: 'calls.json', index: 0, line: 1 },
    method: 'GET',
    url: 'https://api.mypurecloud.com/api/v2/recordings/screen/{recordingId}',
    status: 403,
    operation: null,
    correlationId: null,
    time: null,
  },
  problem: 0,
  count: 1,
  places: [{ path: 'calls.json', index: 0, line: 1, correlationId: null, time: null }],
  ...NOBODY,
  verdict: 'refused',
  refusal: { kind: 'unexplained', code: null, message: 'Access denied', recognition: 'uncatalogued' },
  read: ['call', 'status', 'message', 'grant type', '2 scopes', 'multi-org'],
  causes: [
    cause('unknown-endpoint', 'This path is not in the published API, nor among its removed paths.', {
      blocking: true,
      evidence: [
        { grade: 'contract', text: '3,280 operations, Platform API 10706, 2026-08-15', source: 'contract' },
      ],
      notKnown: [
        'what the platform answers to unknown paths. So this 403 shows neither that the recording exists nor that a right is missing.',
      ],
      fixes: [
        {
          who: 'developer',
          action:
            'use GET /api/v2/conversations/{conversationId}/recordings (entries with media "screen"; 202: transcoding, ask again)',
          command: 'why403 explain GET /api/v2/conversations/{conversationId}/recordings',
          where: null,
          use: ['GET /api/v2/conversations/{conversationId}/recordings'],
        },
        {
          who: 'org admin',
          action:
            'in each customer organization: a client of that organization whose role has recording:screenRecording:view, in the division of the conversations',
          command: null,
          where: null,
          use: ['recording:screenRecording:view'],
        },
      ],
      noUse: ['more scopes', 'waiting for scopes to propagate'],
      rules: ['operation-known'],
    }),
    cause('unknown-scope', 'screen-recording:read, analytics:read do not exist', {
      relation: 'also-wrong',
      rules: ['scope-known'],
    }),
  ],
  findings: [
    finding('scope-present', 'not-applicable', 'scopes do not limit client credentials'),
    finding('introspection-match', 'inconclusive', 'no tokens/me answer in the input', {
      missing: [
        { what: 'what the platform says of the token', supply: ['add the answer of GET /api/v2/tokens/me'] },
      ],
    }),
    finding(
      'org-header',
      'fail',
      'X-Genesys-Org-Id absent. *Public claim only: the contract knows no such header',
      {
        grade: 'reported',
        evidence: [
          { grade: 'reported', text: 'named in a public thread', source: 'https://forum.example/t/1' },
        ],
      },
    ),
    finding('region-match', 'inconclusive', 'no host in the input'),
    finding('role-permissions', 'inconclusive', 'grants unknown'),
    finding('operation-known', 'fail', 'not in the contract', { grade: 'contract' }),
    finding('host-known', 'pass', 'api.mypurecloud.com is the API host of us-east-1', { grade: 'contract' }),
    finding('token-accepted', 'inconclusive', 'the answer does not say'),
    finding('signed-url', 'not-applicable', 'not a storage link'),
  ],
  surer: ['keep body and headers', '--region mypurecloud.com'],
  questions: [],
  remarks: ['A public thread claims that this path works.'],
};

export const divisionRefusal: DiagnosisReport = {
  exchange: {
    source: { path: '-', index: 0, line: null },
    method: null,
    url: null,
    status: 403,
    operation: null,
    correlationId: null,
    time: null,
  },
  problem: 1,
  count: 1,
  places: [],
  ...NOBODY,
  verdict: 'refused',
  refusal: {
    kind: 'divisions',
    code: 'missing.any.division.permissions',
    message: 'Unable to perform the requested action.',
    recognition: 'catalogued',
  },
  read: [],
  causes: [
    cause('missing-division-access', 'Refused for one division.', {
      likelihood: 'certain',
      blocking: true,
      who: 'org admin',
      evidence: [{ grade: 'server', text: 'the answer names one division', source: 'response' }],
      fixes: [
        {
          who: 'you',
          action: 'name the call, to learn the permission',
          command: "why403 --call 'PUT /api/v2/…'",
          where: null,
          use: [],
        },
        { who: 'org admin', action: 'look the division up', command: null, where: null, use: [] },
      ],
      noUse: ['scopes', 'the same role in another division'],
      rules: ['division-access'],
    }),
  ],
  findings: [],
  surer: [],
  questions: [],
  remarks: [],
};

export const NOTHING_IGNORED: Report['summary']['ignored'] = {
  count: 0,
  by: null,
  entries: [],
  expired: [],
  unused: [],
};

/** The summary of a run in which nothing was refused. */
export const summaryOf = (exchanges: number, more: Partial<Report['summary']> = {}): Report['summary'] => ({
  exchanges,
  refused: 0,
  wouldBeRefused: 0,
  byCause: {},
  cannotTell: 0,
  noAnswer: 0,
  byStatus: {},
  limited: 0,
  notUnderstood: { count: 0, first: [] },
  ignored: NOTHING_IGNORED,
  picked: exchanges,
  ...more,
});

export function reportOf(diagnoses: readonly DiagnosisReport[], more: Partial<Report> = {}): Report {
  const byCause: Partial<Record<CauseReport['id'], number>> = {};
  for (const { causes, count } of diagnoses) {
    const [first] = causes;
    if (first !== undefined) byCause[first.id] = (byCause[first.id] ?? 0) + count;
  }
  const counted = (...verdicts: readonly Verdict[]): number =>
    diagnoses.filter(({ verdict }) => verdicts.includes(verdict)).reduce((sum, { count }) => sum + count, 0);
  return {
    schemaVersion: 1,
    tool: { name: 'why403', version: '0.0.0' },
    contract: { version: 'Platform API 10706', date: '2026-08-15', operations: 3280 },
    inputs: [
      {
        path: 'calls.json',
        form: 'exchange',
        exchanges: diagnoses.length,
        refused: 0,
        cannotTell: 0,
        noAnswer: 0,
        credentials: 0,
        took: [],
        problems: [],
      },
    ],
    diagnoses,
    toDo: [],
    questions: [],
    calls: [],
    summary: {
      exchanges: diagnoses.reduce((sum, { count }) => sum + count, 0),
      refused: counted('refused', 'would-be-refused'),
      wouldBeRefused: counted('would-be-refused'),
      byCause,
      cannotTell: counted('cannot-tell'),
      noAnswer: counted('no-answer'),
      byStatus: {},
      limited: 0,
      notUnderstood: { count: 0, first: [] },
      ignored: NOTHING_IGNORED,
      picked: diagnoses.reduce((sum, { count }) => sum + count, 0),
    },
    ...more,
  };
}

export const liveCall: CallReport = {
  purpose: 'who the token is',
  method: 'GET',
  host: 'api.mypurecloud.com',
  path: '/api/v2/tokens/me',
  status: 200,
  told: 'who the token is',
  milliseconds: 52,
};
