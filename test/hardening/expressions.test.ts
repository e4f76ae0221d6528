import { describe, expect, it } from 'vitest';
import { collectExpressions } from './expressions.js';
import { slowFor } from './linear.js';
import { pumpingsOf } from './pumping.js';

/** What is slow is slow each time; a busy machine is not. */
const RETRY = 2;

describe('the test itself', () => {
  // Mended ones of this project, and the usual ones. Each was slow on texts of some kilobytes.
  it.each([
    /(a*)*b/,
    /^(?:\w+\s?)*$/,
    /^([A-Z][A-Z_]*(?:[._][A-Z_]+)*)$/,
    /[).;]+$/,
    /<(?:a|b)\b[^>]*>/i,
    /[a-z]+(?:\.[a-z]+)+/g,
    /\bfoo[^\n]*bar/g,
    /^\s*([^>]+?)\s*>\s*([^>]+?)\s*$/,
    /x(?=[^y]*y)/g,
    /(?<!x[^\n]*)y/g,
  ])('%s is found out', { retry: RETRY }, (regexp) => {
    expect(slowFor(regexp, pumpingsOf(regexp))).not.toBeNull();
  });

  it.each([
    /(?<![).;])[).;]+$/,
    /(?:(?<!\s)\s+)?[:>]\s*/,
    /<(?:a|b)\b[^<>]*>/i,
    /^(?:\w+\s)*$/,
    /\bfoo[^\n]{0,100}bar/g,
    /^[a-z]+(?:[._][a-z]+)*$/,
  ])('%s is not', (regexp) => {
    expect(slowFor(regexp, pumpingsOf(regexp))).toBeNull();
  });
});

describe('the regular expressions of src and rules', () => {
  it('take linear time', { timeout: 180_000, retry: RETRY }, async () => {
    const all = await collectExpressions();
    expect(all.length).toBeGreaterThan(1000);
    const slow = all.flatMap(({ site, regexp }) => {
      const pumping = slowFor(regexp, pumpingsOf(regexp));
      return pumping === null ? [] : [{ site, regexp: String(regexp), ...pumping }];
    });
    expect(slow).toEqual([]);
  });
});
