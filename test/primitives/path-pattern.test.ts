import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pathPattern, textPattern } from '../../src/primitives/path-pattern.js';
import { isLinear } from '../least-seconds.js';

it.each([
  ['a/b.tf', 'a/b.tf', true],
  ['a/b.tf', './a/b.tf', true],
  ['./a/b.tf', 'a\\b.tf', true],
  ['a/*.tf', 'a/b.tf', true],
  ['a/*.tf', 'a/b/c.tf', false],
  ['a/*', 'a/.tf', true],
  ['a/**', 'a/b/c.tf', true],
  ['a/**', 'a', false],
  ['a/', 'a/b/c.tf', true],
  ['a/', 'ab/c.tf', false],
  ['**/b.tf', 'b.tf', true],
  ['**/b.tf', 'a/a/b.tf', true],
  ['**/b.tf', 'a/ab.tf', false],
  ['a/**/b/**/c', 'a/b/x/b/y/c', true],
  ['a/**/b/**/c', 'a/x/c', false],
  ['**', 'a/b', true],
  ['*', 'a', true],
  ['*', 'a/b', false],
  ['a*b*c', 'aXbYc', true],
  ['a*b*c', 'aXcYb', false],
  ['ab*ba', 'aba', false],
  ['a\\*', 'a*', true],
  ['a\\*', 'ab', false],
  ['a.c', 'abc', false],
  ['(a', '(a', true],
])('%s covers %s: %s', (pattern, path, expected) => {
  expect(pathPattern(pattern)(path)).toBe(expected);
});

it('a text pattern goes over slashes', () => {
  expect(textPattern('GET /api/*')('GET /api/v2/users')).toBe(true);
  expect(textPattern('GET /api')('GET /api/v2/users')).toBe(false);
});

it('covers what expressions cover', () => {
  const part = fc.constantFrom('a', 'b', 'ab', '*', '**', 'a*', '*b', '*a*');
  const name = fc.constantFrom('a', 'b', 'ab', 'ba', 'aa');
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 5 }),
      fc.array(name, { minLength: 1, maxLength: 5 }),
      (parts, names) => {
        // A path between slashes, so that every part has one before it.
        const source = parts
          .map((one, index) =>
            one === '**'
              ? index === parts.length - 1
                ? '(?:/[^/]+)+'
                : '(?:/[^/]+)*'
              : `/${one.replaceAll('*', '[^/]*')}`,
          )
          .join('');
        expect(pathPattern(parts.join('/'))(names.join('/'))).toBe(
          new RegExp(`^${source}$`).test(`/${names.join('/')}`),
        );
      },
    ),
    { numRuns: 300 },
  );
});

it('takes linear time', () => {
  const work = (size: number) => {
    textPattern('*a*a*a*a*a*b')('a'.repeat(size));
    return pathPattern('**/a/**/a/**/b')('a/'.repeat(size / 2));
  };
  expect(isLinear(0.1, 400_000, work)).toBe(true);
});
