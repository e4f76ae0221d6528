import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '../../src/caller/types.js';
import { CAUSES } from '../../src/judge/causes/index.js';
import { type Finding, type Nomination, premise } from '../../src/judge/define-rule.js';
import { CAUSE_IDS, type CauseId, LIKELIHOODS, OUTCOMES, RULE_IDS } from '../../src/judge/ids.js';
import { likelihoodRank } from '../../src/judge/likelihood.js';
import { type OrderedCause, orderCauses } from '../../src/judge/order.js';
import { isRefused } from '../../src/judge/subject.js';
import {
  ANSWERS,
  DIVISION,
  exchange,
  lastDiagnosis,
  lastProblem,
  type Problem,
  refusedWith,
  withToken,
} from './harness.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = lastProblem(withToken(QUEUES, ANSWERS.bare(403)));
const permission = lastProblem(withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]')));

function finding(
  nominates: readonly Nomination[],
  grades: readonly Grade[],
  more: Partial<Finding> = {},
): Finding {
  return {
    rule: 'scope-present',
    outcome: 'fail',
    key: 'a-key',
    message: () => 'a message',
    premises: grades.map((grade) => premise(grade, 'a source', 'a text')),
    missing: [],
    nominates,
    ...more,
  };
}
const fails = (cause: CauseId, ...grades: readonly Grade[]) =>
  finding([{ cause, relation: 'explains' }], grades);
const shown = (causes: readonly OrderedCause[]) =>
  causes.map(({ id, likelihood, blocking }) => `${blocking ? '!' : ''}${id} ${likelihood}`);
const ordered = ({ subject, caller }: Problem, findings: readonly Finding[]) =>
  orderCauses(subject, caller, findings);
const order = (problem: Problem, ...findings: readonly Finding[]) => shown(ordered(problem, findings));

describe('order', () => {
  it('what the answer names comes before what merely fits, however sure', () => {
    expect(order(permission, fails('feature-unavailable', 'introspection'))).toEqual([
      '!missing-permission certain',
      'feature-unavailable certain',
    ]);
  });

  it('then the surer, then the outer layer', () => {
    expect(
      order(
        bare,
        fails('missing-division-access', 'stated'),
        fails('wrong-org', 'stated'),
        fails('feature-unavailable', 'introspection'),
      ),
    ).toEqual(['!feature-unavailable certain', 'wrong-org likely', 'missing-division-access likely']);
  });

  it('what the answer excludes is dropped: a catalogued permission refusal excludes scopes', () => {
    const capped = finding([{ cause: 'missing-scope', relation: 'explains', atMost: 'likely' }], ['server']);
    const open = finding([{ cause: 'invalid-token', relation: 'explains' }], ['server'], {
      outcome: 'inconclusive',
    });
    expect(order(permission, capped, open, fails('missing-scope', 'stated'))).toEqual([
      '!missing-permission certain',
    ]);
  });

  it('what is proved though the answer excludes it stands below, as also wrong, and never blocks', () => {
    const causes = ordered(permission, [
      fails('missing-scope', 'introspection'),
      fails('missing-scope', 'stated'),
    ]);
    expect(shown(causes)).toEqual(['!missing-permission certain', 'missing-scope certain']);
    expect(causes[1]).toMatchObject({ relation: 'also-wrong', named: false, said: false });
    expect(causes[1]?.findings).toHaveLength(1);
  });

  it('what is proved and merely doubtful stays an explanation', () => {
    const causes = ordered(permission, [fails('wrong-org', 'introspection')]);
    expect(causes.map(({ id, likelihood, relation }) => [id, likelihood, relation])).toEqual([
      ['missing-permission', 'certain', 'explains'],
      ['wrong-org', 'possible', 'explains'],
    ]);
  });

  it('an inconclusive rule makes a cause possible at most', () => {
    expect(
      order(
        bare,
        finding([{ cause: 'wrong-org', relation: 'explains' }], ['server'], { outcome: 'inconclusive' }),
      ),
    ).toEqual(['wrong-org possible']);
  });

  it('a cap of the rule holds, whatever its premises', () => {
    expect(
      order(
        bare,
        finding([{ cause: 'wrong-org', relation: 'explains', atMost: 'likely' }], ['introspection']),
      ),
    ).toEqual(['!wrong-org likely']);
  });

  it('the best of several findings counts, and all are kept', () => {
    const causes = ordered(bare, [fails('wrong-org', 'stated'), fails('wrong-org', 'introspection')]);
    expect(shown(causes)).toEqual(['!wrong-org certain']);
    expect(causes[0]?.findings).toHaveLength(2);
  });

  it('of merely possible causes of a 403 the missing permission comes first, of a 401 the token', () => {
    const maybe = (cause: CauseId) =>
      finding([{ cause, relation: 'explains', atMost: 'possible' }], ['contract']);
    expect(order(bare, maybe('wrong-region'), maybe('missing-permission'))).toEqual([
      'missing-permission possible',
      'wrong-region possible',
    ]);
    const unauthorized = lastProblem(withToken(QUEUES, ANSWERS.bare(401)));
    expect(order(unauthorized, maybe('wrong-region'), maybe('invalid-token'))).toEqual([
      'invalid-token possible',
      'wrong-region possible',
    ]);
    const none = lastProblem(withToken('GET /api/v2/date', ANSWERS.bare(403)));
    expect(order(none, maybe('missing-permission'), maybe('wrong-org'))).toEqual([
      'wrong-org possible',
      'missing-permission possible',
    ]);
  });

  it('undetermined stands alone, and only of what was refused', () => {
    expect(order(bare)).toEqual(['undetermined possible']);
    expect(order(lastProblem(withToken(QUEUES, null)))).toEqual([]);
    expect(order(bare, fails('undetermined', 'server'))).toEqual(['undetermined possible']);
  });

  it('what is merely wrong besides stands last and never blocks', () => {
    const besides = finding([{ cause: 'undocumented-header', relation: 'also-wrong' }], ['contract']);
    expect(order(bare, besides, fails('feature-unavailable', 'stated'))).toEqual([
      '!feature-unavailable likely',
      'undocumented-header likely',
    ]);
    expect(order(bare, besides)).toEqual(['undetermined possible', 'undocumented-header likely']);
  });

  it('what only public threads claim is possible at most, never blocks and never stands above', () => {
    expect(
      order(bare, fails('not-genesys-cloud', 'contract', 'reported'), fails('feature-unavailable', 'stated')),
    ).toEqual(['!feature-unavailable likely', 'not-genesys-cloud possible']);
    expect(order(bare, fails('not-genesys-cloud', 'reported'))).toEqual(['not-genesys-cloud possible']);
  });

  it('a contradiction takes away certainty', () => {
    const other = lastProblem(withToken(QUEUES, ANSWERS.missingAny('[routing:skill:view]')));
    const [first] = ordered(other, [fails('missing-permission', 'server')]);
    expect(first).toMatchObject({
      id: 'missing-permission',
      likelihood: 'likely',
      contradiction: { grade: 'contract' },
    });
  });
});

it('the words of the platform at another host may be those of a gateway, and are certain of nothing', () => {
  const at = (answer: Readonly<Record<string, unknown>>) =>
    lastDiagnosis(withToken('GET https://gateway.example.com/api/v2/routing/queues', answer)).causes.map(
      ({ id, likelihood }) => `${id} ${likelihood}`,
    );
  expect(at(ANSWERS.bare(403))).toContain('not-genesys-cloud possible');
  const named = at(ANSWERS.missingAny('[routing:queue:view]'));
  expect(named[0]).toBe('missing-permission likely');
  expect(named).toContain('not-genesys-cloud possible');
});

const PROBLEMS: readonly Problem[] = [
  bare,
  permission,
  lastProblem(withToken(QUEUES, ANSWERS.bare(401))),
  lastProblem(withToken(QUEUES, null)),
  lastProblem(withToken(QUEUES, ANSWERS.scope('[routing]'))),
  lastProblem(withToken(QUEUES, ANSWERS.missingDivision('[]', `[${DIVISION}]`))),
  lastProblem(withToken(QUEUES, ANSWERS.policy)),
  lastProblem(withToken(QUEUES, ANSWERS.notAuthorized)),
  lastProblem(withToken(QUEUES, ANSWERS.badCredentials)),
  lastProblem(withToken(QUEUES, { status: 403, body: '<html></html>' })),
  lastProblem(withToken(QUEUES, refusedWith('feature.forbidden', 'Requested feature is forbidden'))),
  lastProblem(withToken(QUEUES, refusedWith('missing.any.permision', 'x'))),
  lastProblem(
    exchange('POST https://login.mypurecloud.com/oauth/token', {
      status: 400,
      body: { error: 'invalid_client' },
    }),
  ),
];

const anyNomination: fc.Arbitrary<Nomination> = fc.record(
  {
    cause: fc.constantFrom(...CAUSE_IDS.filter((id) => id !== 'undetermined')),
    relation: fc.constantFrom(...(['explains', 'also-wrong', 'claimed'] as const)),
    atMost: fc.constantFrom(...LIKELIHOODS),
  },
  { requiredKeys: ['cause', 'relation'] },
);
const anyFinding: fc.Arbitrary<Finding> = fc
  .tuple(
    fc.array(anyNomination, { maxLength: 3 }),
    fc.array(fc.constantFrom<Grade>('server', 'introspection', 'contract', 'sibling', 'stated', 'reported'), {
      maxLength: 3,
    }),
    fc.constantFrom(...OUTCOMES),
    fc.constantFrom(...RULE_IDS),
  )
  .map(([nominates, grades, outcome, rule]) => finding(nominates, grades, { outcome, rule }));

describe('for any findings', () => {
  it('the order keeps its promises', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PROBLEMS),
        fc.array(anyFinding, { maxLength: 8 }),
        (problem, findings) => {
          const { subject, caller } = problem;
          const causes = ordered(problem, findings);
          const explaining = causes.filter(({ relation }) => relation === 'explains');
          expect(causes.slice(0, explaining.length)).toEqual(explaining);
          expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length);

          const keys = explaining.map(
            ({ named, likelihood }) => (named ? 0 : 3) + likelihoodRank(likelihood),
          );
          expect([...keys].sort((a, b) => a - b)).toEqual(keys);

          const first = explaining[0];
          expect(causes.filter(({ blocking }) => blocking)).toEqual(
            first !== undefined && first.likelihood !== 'possible' ? [first] : [],
          );
          if (isRefused(subject)) expect(first).toBeDefined();
          // What the answer excludes is told only where a rule says so itself, or where it is proved.
          for (const { likelihood, relation, findings: from } of causes.slice(explaining.length)) {
            const own = from.some(({ nominates }) => nominates.some((each) => each.relation === relation));
            if (!own) expect([likelihood, relation]).toEqual(['certain', 'also-wrong']);
          }
          if (causes.some(({ id }) => id === 'undetermined')) expect(explaining).toHaveLength(1);

          for (const { id } of explaining) {
            const known = CAUSES[id].fits[subject.refusal.kind];
            const fits = typeof known === 'function' ? known(subject, caller) : known;
            if (id !== 'undetermined') expect(fits).not.toBe('excluded');
          }
          for (const { likelihood, findings: from, said } of explaining) {
            const claimed = from.every(({ premises }) => premises.some(({ grade }) => grade === 'reported'));
            if (claimed && !said) expect(likelihood).toBe('possible');
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
