/** Which names of a long list are shown. */
import { expect, it } from 'vitest';
import { differentFirst, requirementText } from '../../src/difference/effect.js';

const names = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `a:b:${String(first + index).padStart(2, '0')}`);

it('a list that is shortened begins with what the other side lacks', () => {
  const [before, now] = [names(1, 20), names(1, 22)].map((list) => ({ mode: 'ANY' as const, names: list }));
  if (before === undefined || now === undefined) throw new Error();
  expect(requirementText(differentFirst(now, before))).toMatch(
    /^any of a:b:21, a:b:22, a:b:01, .* … or \d+ more$/,
  );
  expect(requirementText(differentFirst(before, now))).toBe(requirementText(before));
  expect([...differentFirst(now, before).names].sort()).toEqual(now.names);
});

it('a short list keeps its order', () => {
  const short = { mode: 'ANY' as const, names: ['a:b:c', 'd:e:f'] };
  expect(differentFirst(short, { mode: 'ANY', names: ['a:b:c'] })).toBe(short);
});
