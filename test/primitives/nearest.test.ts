import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/primitives/nearest.js';

describe('nearest', () => {
  it.each([
    ['scoep', 'scope'],
    ['perm', 'permission'],
    ['SCOPE', 'scope'],
    ['elephant', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('%s', (word, expected) => {
    expect(nearest(word, ['scope', 'permission', 'role'])).toBe(expected);
  });

  it('is said in brackets, or not at all', () => {
    expect(didYouMean('scoep', ['scope'], '--')).toBe(' (did you mean --scope?)');
    expect(didYouMean('elephant', ['scope'])).toBe('');
  });
});
