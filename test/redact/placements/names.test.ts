import { describe, expect, test } from 'vitest';
import { toShared } from '../../../src/exchange/export.js';
import { secure } from '../../../src/redact/secure.js';
import { createVault } from '../../../src/redact/vault.js';
import { cleanDeep } from '../../../src/report/clean.js';
import { NAMES, pick, seeded, VALUES } from './names.js';
import { exchangeOf, POSITIONS } from './positions.js';

/** `WHY403_PLACEMENTS=100000 npm test redact/placements` tries more of them. */
const PLACEMENTS = Number(process.env['WHY403_PLACEMENTS'] ?? 10_000);
const BATCH = 200;

/** Parts of a value that tell of it: eight units that no escape of any form changes. */
const traces = (value: string): readonly string[] =>
  (value.match(/[A-Za-z0-9]{6,}/g) ?? []).flatMap((part) => [part.slice(0, 8), part.slice(-8)]);

describe(`a named secret does not come out, in ${POSITIONS.length} positions`, () => {
  test.each(POSITIONS)('$id', ({ id, holds, place }) => {
    const random = seeded([...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0);
    const leaks: string[] = [];
    let vault = createVault();
    for (let count = 0; count < PLACEMENTS / POSITIONS.length; count++) {
      if (count % BATCH === 0) vault = createVault();
      const name = pick(random, NAMES);
      const value = pick(random, VALUES[holds])(random);
      const call = place(name, value);
      const safe = secure(exchangeOf(call, count), vault);
      const shared = JSON.stringify(cleanDeep(toShared(safe), vault.clean));
      const message = createVault().clean(call.answer ?? '');
      for (const [way, text] of [
        ['secure', JSON.stringify(safe)],
        ['sanitize', shared],
        ['clean', holds === 'any' ? '' : message],
      ] as const) {
        if (traces(value).some((trace) => text.includes(trace)))
          leaks.push(`${way}: ${JSON.stringify(call)}`);
      }
    }
    expect(leaks.slice(0, 3)).toEqual([]);
  });

  test('as many as are promised', () => {
    expect(POSITIONS.length).toBeGreaterThanOrEqual(56);
  });
});
