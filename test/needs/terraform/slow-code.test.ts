/** Code that the grammar is not asked about, since it would take quadratic time. */
import { expect, it } from 'vitest';
import { slowCodeIn } from '../../../src/needs/terraform/slow-code.js';

it.each([
  ['texts side by side', `x = 1\n${'"a" '.repeat(1000)}`, 6],
  ['texts on lines of their own', '"""\n'.repeat(1000), 0],
  ['comments that nothing closes', `/* a */ ${'(/*'.repeat(1000)}`, 9],
])('finds %s', (_, text, at) => {
  expect(slowCodeIn(text)).toBe(at);
});

it.each([
  ['a long list', `x = [${'"a", '.repeat(1000)}]`],
  ['lists of lists', `x = [${'["a", "b"], '.repeat(1000)}]`],
  ['comments that are closed', '/* a */ '.repeat(1000)],
  ['paths in texts', `x = [${'"arn:aws:s3:::b/*", '.repeat(1000)}]`],
  ['blocks with labels', 'resource "a" "b" {\n}\n'.repeat(1000)],
])('leaves alone %s', (_, text) => {
  expect(slowCodeIn(text)).toBeNull();
});
