import { expect, it } from 'vitest';
import { headersOf, statusOf } from '../../src/read/value.js';

it('takes statuses as numbers or digits, and nothing else', () => {
  expect([403, '403', ' 401 ', 0, -1, 403.5, '4 03', null, true, 600].map(statusOf)).toEqual([
    403,
    403,
    401,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

it('reads headers in any of their forms', () => {
  const headers = [
    { name: 'A', value: '1' },
    { name: 'B', value: '2' },
  ];
  expect(headersOf(headers).headers).toEqual(headers);
  expect(headersOf({ A: 1, B: ['2'] }).headers).toEqual(headers);
  expect(headersOf(['A: 1', 'B:2']).headers).toEqual(headers);
  expect(headersOf('A: 1')).toEqual({ headers: null, skipped: 1 });
  expect(headersOf(null)).toEqual({ headers: null, skipped: 0 });
});
