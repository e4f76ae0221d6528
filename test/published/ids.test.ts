/** Ids of operations to which the document gives none: no two the same, and as many as there are. */
import { expect, it } from 'vitest';
import { createIds } from '../../src/published/ids.js';

const get = (path: string, id: string | null = null) => ({ id, method: 'GET' as const, path });

it('counts up where ids would be the same as people type them', () => {
  const ids = createIds([]);
  expect(ids.of(get('/api/v2/a-b'), null)).toBe('getAB');
  expect(ids.of(get('/api/v2/a_b'), null)).toBe('getAB0');
  expect(ids.of(get('/api/v2/ab'), null)).toBe('getAb1');
  expect(ids.of(get('/api/v2/a.b'), 'getAB')).toBe('getAB2');
});

it('gives very many of them without looking at each again', () => {
  const ids = createIds([]);
  const made = Array.from({ length: 20_000 }, () => ids.of(get('/api/v2/a'), null));
  expect(new Set(made).size).toBe(20_000);
  expect(made.at(-1)).toBe('getA19998');
});
