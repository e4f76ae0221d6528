import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlaceLog, type LoggedPlace } from '../../src/run/place-log.js';
import { overflowInMemory } from './overflow.js';

/** Ids that have nothing in common, as those of a platform. */
const uuid = (seed: number) =>
  [8, 4, 4, 4, 12]
    .map((length, part) =>
      ((seed + 1) * 0x9e3779b1 * (part + 7919)).toString(16).slice(-length).padStart(length, '7'),
    )
    .join('-');
const callAt = (index: number): LoggedPlace => ({
  problem: index % 7,
  input: 0,
  index,
  line: index * 40 + 1,
  url: `https://api.mypurecloud.com/api/v2/conversations/${uuid(index)}/recordings`,
  correlationId: uuid(index * 3),
  resource: null,
  time: `2026-08-15T10:${String(10 + (index % 50))}:02.${String(100 + (index % 900))}Z`,
});

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.uuid(), fc.constant(''));
const places: fc.Arbitrary<LoggedPlace> = fc.record({
  problem: fc.nat({ max: 3 }),
  input: fc.nat(),
  index: fc.nat({ max: 2 ** 40 }),
  line: fc.option(fc.integer({ min: 1, max: 2 ** 40 })),
  url: fc.option(text),
  correlationId: fc.option(
    fc.oneof(
      text,
      fc.uuid().map((id) => id.toUpperCase()),
    ),
  ),
  resource: fc.option(text),
  time: fc.option(text),
});

describe('the log of places', () => {
  it.each([
    ['in memory', null, undefined],
    ['with all that is full in an overflow', overflowInMemory, 0],
    ['with an overflow that takes nothing', () => overflowInMemory(0), 0],
  ] as const)('gives back what was added, in order and more than once: %s', (_, overflow, most) => {
    fc.assert(
      fc.property(fc.array(places, { maxLength: 40 }), (added) => {
        const log = createPlaceLog(overflow?.() ?? null, most);
        for (const place of added) log.add(place);
        expect([...log.walk()]).toEqual(added);
        expect([...log.walk()]).toEqual(added);
      }),
    );
  });

  it.each([
    ['an overflow', undefined],
    ['an overflow that fills up', 400_000],
  ])('keeps many places over several chunks with %s', (_, most) => {
    const overflow = overflowInMemory(most);
    const log = createPlaceLog(overflow, 300_000);
    const added = Array.from({ length: 12_000 }, (__, index) => callAt(index));
    for (const place of added) log.add(place);
    expect(overflow.size()).toBeGreaterThan(0);
    expect([...log.walk()]).toEqual(added);
  });

  it('takes at most 100 bytes a call of the usual kind', () => {
    const overflow = overflowInMemory();
    const log = createPlaceLog(overflow, 0);
    const count = 20_000;
    for (let index = 1_000_000; index < 1_000_000 + count; index++) log.add(callAt(index));
    expect(overflow.size() / count).toBeLessThan(100);
  });
});
