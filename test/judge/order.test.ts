import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grade } from '../../src/caller/types.js';
import { CAUSES } from '../../src/judge/causes/index.js';
import { type Finding, type Nomination, premise } from '../../src/judge/define-rule.js';
import { CAUSE_IDS, type CauseId, LIKELIHOODS, OUTCOMES, RULE_IDS } from '../../src/judge/ids.js';
import { judge } from '../../src/judge/judge.js';
import { likelihoodRank } from '../../src/judge/likelihood.js';
import { type OrderedCause, orderCauses } from '../../src/judge/order.js';
import { isRefused, type Subject } from '../../src/judge/subject.js';
import { ANSWERS, DIVISION, exchange, lastSubject, refusedWith, withToken } from './harness.js';

const QUEUES = 'GET /api/v2/routing/queues';
const bare = lastSubject(withToken(QUEUES, ANSWERS.bare(403)));
const permission = lastSubject(withToken(QUEUES, ANSWERS.missingAny('[routing:queue:view]')));

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
const order = (subject: Subject, ...findings: readonly Finding[]) => shown(orderCauses(subject, findings));

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
    const causes = orderCauses(permission, [
      fails('missing-scope', 'introspection'),
      fails('missing-scope', 'stated'),
    ]);
    expect(shown(causes)).toEqual(['!missing-permission certain', 'missing-scope certain']);
    expect(causes[1]).toMatchObject({ relation: 'also-wrong', named: false, said: false });
    expect(causes[1]?.findings).toHaveLength(1);
  });

  it('what is proved and merely doubtful stays an explanation', () => {
    const causes = orderCauses(permission, [fails('wrong-org', 'introspection')]);
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
    const causes = orderCauses(bare, [fails('wrong-org', 'stated'), fails('wrong-org', 'introspection')]);
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
    const unauthorized = lastSubject(withToken(QUEUES, ANSWERS.bare(401)));
    expect(order(unauthorized, maybe('wrong-region'), maybe('invalid-token'))).toEqual([
      'invalid-token possible',
      'wrong-region possible',
    ]);
    const none = lastSubject(withToken('GET /api/v2/date', ANSWERS.bare(403)));
    expect(order(none, maybe('missing-permission'), maybe('wrong-org'))).toEqual([
      'wrong-org possible',
      'missing-permission possible',
    ]);
  });

  it('undetermined stands alone, and only of what was refused', () => {
    expect(order(bare)).toEqual(['undetermined possible']);
    expect(order(lastSubject(withToken(QUEUES, null)))).toEqual([]);
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
    const subject = lastSubject(withToken(QUEUES, ANSWERS.missingAny('[routing:skill:view]')));
    const [first] = orderCauses(subject, [fails('missing-permission', 'server')]);
    expect(first).toMatchObject({
      id: 'missing-permission',
      likelihood: 'likely',
      contradiction: { grade: 'contract' },
    });
  });
});

it('the words of the platform at another host may be those of a gateway, and are certain of nothing', () => {
  const at = (answer: Readonly<Record<string, unknown>>) =>
    judge(lastSubject(withToken('GET https://gateway.example.com/api/v2/routing/queues', answer))).causes.map(
      ({ id, likelihood }) => `${id} ${likelihood}`,
    );
  expect(at(ANSWERS.bare(403))).toContain('not-genesys-cloud possible');
  const named = at(ANSWERS.missingAny('[routing:queue:view]'));
  expect(named[0]).toBe('missing-permission likely');
  expect(named).toContain('not-genesys-cloud possible');
});

const SUBJECTS: readonly Subject[] = [
  bare,
  permission,
  lastSubject(withToken(QUEUES, ANSWERS.bare(401))),
  lastSubject(withToken(QUEUES, null)),
  lastSubject(withToken(QUEUES, ANSWERS.scope('[routing]'))),
  lastSubject(withToken(QUEUES, ANSWERS.missingDivision('[]', `[${DIVISION}]`))),
  lastSubject(withToken(QUEUES, ANSWERS.policy)),
  lastSubject(withToken(QUEUES, ANSWERS.notAuthorized)),
  lastSubject(withToken(QUEUES, ANSWERS.badCredentials)),
  lastSubject(withToken(QUEUES, { status: 403, body: '<html></html>' })),
  lastSubject(withToken(QUEUES, refusedWith('feature.forbidden', 'Requested feature is forbidden'))),
  lastSubject(withToken(QUEUES, refusedWith('missing.any.permision', 'x'))),
  lastSubject(
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
        fc.constantFrom(...SUBJECTS),
        fc.array(anyFinding, { maxLength: 8 }),
        (subject, findings) => {
          const causes = orderCauses(subject, findings);
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
            const fits = typeof known === 'function' ? known(subject) : known;
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
