/** Exchanges that differ in one field, as `sanitize` writes them: in either form each is read back and judged as it was. */
import { describe, expect, it } from 'vitest';
import { expectJudgedTheSame, sanitized } from './recordings.js';
import { VARIATIONS } from './variations.js';

const WAYS = [{}, { har: true, refused: true, personal: true }];

/** What a JWT claims goes with the token. */
const GOES = /JWT/;

describe('an exchange with', () => {
  it.each(
    VARIATIONS.filter(({ field }) => !GOES.test(field)).map(
      ({ field, exchanges }) => [field, exchanges] as const,
    ),
  )('%s', (_, exchanges) => {
    const numbered = exchanges.map((raw, index) => ({ ...raw, source: { ...raw.source, index } }));
    for (const flags of WAYS) expectJudgedTheSame(numbered, flags);
    // A HAR says what the lines say.
    expect(sanitized(numbered, { har: true })).toEqual(sanitized(numbered));
  });
});
