import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallSeen, watchRefreshes } from '../../src/run/refreshed.js';
import type { RunOptions } from '../../src/run/types.js';
import { ANSWERS, exchange, OTHER_TOKEN, TOKEN, withToken } from '../judge/harness.js';
import { runOn, runOver } from './run.js';

const ME = 'GET /api/v2/users/me';
const refused = (token = TOKEN, time: string | null = null) => ({
  ...withToken(ME, ANSWERS.badCredentials, {}, token),
  time,
});
const worked = (token = OTHER_TOKEN, time: string | null = null, call = ME) => ({
  ...withToken(call, { status: 200, body: { id: 'x' } }, {}, token),
  time,
});
const NOON = '2026-08-20T12:00:00Z';
const LATER = '2026-08-20T14:30:00+02:00';

describe('a 401 that a later success with another token healed', () => {
  const remarked = (calls: readonly unknown[], options: RunOptions = {}) =>
    runOver(calls, options).diagnoses.map(({ verdict, remarks }) => [
      verdict,
      remarks.some((remark) => remark.startsWith('Later the same call succeeded with another token')),
    ]);

  it.each([
    ['behind it in the input', [refused(), worked()], true],
    [
      'behind it, with others between',
      [refused(), worked(TOKEN, null, 'GET /api/v2/routing/queues'), worked()],
      true,
    ],
    ['before it in the input', [worked(), refused()], false],
    [
      'before it in the input, and later by its time',
      [worked(OTHER_TOKEN, LATER), refused(TOKEN, NOON)],
      true,
    ],
    [
      'behind it in the input, and earlier by its time',
      [refused(TOKEN, LATER), worked(OTHER_TOKEN, NOON)],
      false,
    ],
    ['with the same token', [refused(), worked(TOKEN)], false],
    ['of another call', [refused(), worked(OTHER_TOKEN, null, 'GET /api/v2/routing/queues')], false],
    ['and a 401 after it', [refused(), worked(), refused()], false],
    ['and a 401 after it, healed again', [refused(), worked(), refused(), worked()], true],
    [
      'that is a page of a proxy',
      [refused(), withToken(ME, { status: 200, body: '<html>' }, {}, OTHER_TOKEN)],
      false,
    ],
    [
      'whose tokens were not recorded',
      [exchange(ME, ANSWERS.badCredentials), exchange(ME, { status: 200 })],
      false,
    ],
  ])('%s', (_, calls, healed) => {
    const verdicts = remarked(calls);
    expect(verdicts.length).toBeGreaterThan(0);
    for (const verdict of verdicts) expect(verdict).toEqual(['refused', healed]);
  });

  it('is no matter of a 403', () => {
    expect(remarked([withToken(ME, ANSWERS.bare(403)), worked()])).toEqual([['refused', false]]);
  });

  it('is seen of what a selection does not pick, too', () => {
    const calls = [refused(TOKEN, NOON), worked(OTHER_TOKEN, LATER)];
    expect(remarked(calls, { at: NOON })).toEqual([['refused', true]]);
  });

  it('says where, and is no part of what makes problems equal', () => {
    const third = 'example-token-0003-zyxwvutsrqpo';
    const report = runOver([refused(), worked(), refused(third)], { group: true });
    expect(report.diagnoses[0]?.remarks.at(-1)).toMatch(
      /^Later the same call succeeded with another token \(token#2\), at calls\.json, line \d+: the token seems to have been refreshed\.$/,
    );
    expect(report.summary.byCause).toEqual({ 'invalid-token': 2 });
  });

  it('needs times across inputs', () => {
    const over = (first: unknown, second: unknown) =>
      runOn([{ exchanges: [first] }, { path: 'b.json', exchanges: [second] }]).diagnoses[0]?.remarks.length;
    expect(over(refused(), worked())).toBe(0);
    expect(over(refused(TOKEN, NOON), worked(OTHER_TOKEN, LATER))).toBe(1);
  });
});

describe('watching for refreshes', () => {
  const call = fc.record({
    call: fc.constantFrom('a', 'b'),
    label: fc.constantFrom('token#1', 'token#2', 'token#3'),
    refused: fc.boolean(),
  });

  it('says the same as looking at the whole input', () => {
    fc.assert(
      fc.property(fc.array(call, { maxLength: 30 }), (calls) => {
        const watch = watchRefreshes();
        const problemOf = (each: { call: string; label: string }) =>
          ['a', 'b'].indexOf(each.call) * 3 + Number(each.label.slice(-1));
        calls.forEach((each, index) => {
          const seen: CallSeen = {
            call: each.call,
            label: each.label,
            input: 0,
            index,
            line: null,
            time: null,
          };
          if (each.refused) watch.refused(problemOf(each), seen);
          else watch.succeeded(seen);
        });
        for (const each of calls.filter(({ refused: isRefused }) => isRefused)) {
          const last = calls.findLastIndex(
            (other) => other.refused && other.call === each.call && other.label === each.label,
          );
          const expected = calls.findIndex(
            (other, index) =>
              index > last && !other.refused && other.call === each.call && other.label !== each.label,
          );
          expect(watch.healedBy(problemOf(each))?.index ?? -1).toBe(expected);
        }
      }),
    );
  });
});
