import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeSpan } from '../../src/primitives/time.js';
import { createSelection, isWithin } from '../../src/run/selection.js';

function picks(time: string, at: string): boolean {
  const span = timeSpan(at);
  if (span === null) throw new Error(`${at} is no time`);
  return isWithin(time, span);
}

describe('a time that is asked for', () => {
  it.each([
    ['its own text', '2026-08-20T23:04:56', '2026-08-20T23:04:56', true],
    ['a minute', '2026-08-20T23:04:56.771', '2026-08-20T23:04', true],
    ['the minute after', '2026-08-20T23:05:00', '2026-08-20T23:04', false],
    ['an hour', '2026-08-20T23:59:59.999999', '2026-08-20T23', true],
    ['a day', '2026-08-20T00:00', '2026-08-20', true],
    ['the same instant in another zone', '2026-08-20T21:04:56.5Z', '2026-08-20T23:04:56+02:00', true],
    ['the same digits in another zone', '2026-08-20T23:04:56Z', '2026-08-20T23:04:56+02:00', false],
    ['a minute with a zone', '2026-08-20T21:04:30Z', '2026-08-20T23:04+02:00', true],
    ['no zone, as the recording writes it', '2026-08-20T23:04:56+02:00', '2026-08-20T23:04', true],
    ['no zone, in UTC', '2026-08-20T23:04:56+02:00', '2026-08-20T21:04', true],
    ['no zone, in neither', '2026-08-20T23:04:56+02:00', '2026-08-20T22:04', false],
    [
      'a zone, of a recording without one: by its clock',
      '2026-08-20T23:04:56',
      '2026-08-20T23:04+02:00',
      true,
    ],
    ['a zone, of a recording without one: in UTC', '2026-08-20T21:04:56', '2026-08-20T23:04+02:00', true],
    ['a zone, of a recording without one: neither', '2026-08-20T22:04:56', '2026-08-20T23:04+02:00', false],
    ['a day that begins earlier elsewhere', '2026-08-20T23:30:00Z', '2026-08-21T01+02:00', true],
    ['a recording that says no time', 'yesterday', '2026-08-20', false],
  ])('%s: %s by %s', (_, time, at, picked) => {
    expect(picks(time, at)).toBe(picked);
  });

  const dates = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  const zones = fc.constantFrom('Z', '+02:00', '-05:30', '+14:00', '');
  it('picks a time by itself and by every beginning of it', () => {
    fc.assert(
      fc.property(dates, zones, fc.constantFrom(4, 7, 10, 13, 16, 19, 21, 23), (date, zone, length) => {
        const written = date.toISOString().slice(0, -1);
        expect(picks(written + zone, written.slice(0, length))).toBe(true);
        expect(picks(written + zone, written + zone)).toBe(true);
      }),
    );
  });

  it('picks with two zones exactly when the instants are those of ECMAScript', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: -120_000, max: 120_000 }),
        zones,
        zones,
        (date, shift, zone, other) => {
          fc.pre(zone !== '' && other !== '');
          const minute = `${date.toISOString().slice(0, 16)}`;
          const start = Date.parse(`${minute}:00${zone}`);
          const time = new Date(start + shift).toISOString().slice(0, -1);
          const recorded = `${time}${other}`;
          const instant = Date.parse(recorded);
          expect(picks(recorded, minute + zone)).toBe(instant >= start && instant < start + 60_000);
        },
      ),
    );
  });
});

describe('what there was to pick from', () => {
  it('is counted, with the first and the last time as they are written', () => {
    const selection = createSelection({ at: '2031' });
    for (const time of [
      '2026-08-20T23:00:00+02:00',
      null,
      '2026-08-20T22:00:00Z',
      'x',
      '2026-08-20T20:00:00Z',
    ])
      expect(selection.takes({ time, correlationId: time === 'x' ? 'id' : null })).toBe(false);
    expect(selection.seen()).toEqual({
      exchanges: 5,
      picked: 0,
      timed: 3,
      first: '2026-08-20T20:00:00Z',
      last: '2026-08-20T22:00:00Z',
      correlated: 1,
    });
  });

  it('takes everything where nothing is asked for', () => {
    const selection = createSelection({});
    expect(selection.takes({ time: null, correlationId: null })).toBe(true);
    expect(selection.seen()).toMatchObject({ exchanges: 1, picked: 1 });
  });

  it('wants time and correlation id where both are given', () => {
    const selection = createSelection({ at: '2026-08', around: 'ABC' });
    expect(selection.takes({ time: '2026-08-20', correlationId: 'abc' })).toBe(true);
    expect(selection.takes({ time: '2026-09-20', correlationId: 'abc' })).toBe(false);
    expect(selection.takes({ time: '2026-08-20', correlationId: 'abd' })).toBe(false);
  });
});
