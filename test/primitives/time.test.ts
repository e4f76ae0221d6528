import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtLeast, momentOf, timeSpan } from '../../src/primitives/time.js';

const SECOND = 1_000_000;

describe('times as they are written', () => {
  it('means what ECMAScript means by whole times with a zone', () => {
    const dates = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
        const wall = new Date(date.getTime() + offset * 60_000);
        fc.pre(wall.getUTCFullYear() <= 9999);
        const two = (value: number) => String(value).padStart(2, '0');
        const [sign, minutes] = [offset < 0 ? '-' : '+', Math.abs(offset)];
        const zone = `${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        expect(momentOf(wall.toISOString().replace('Z', zone))).toBe(date.getTime() * 1000);
        expect(momentOf(date.toISOString())).toBe(date.getTime() * 1000);
        expect(momentOf(date.toISOString().slice(0, -1))).toBe(date.getTime() * 1000);
      }),
    );
  });

  it.each([
    ['2026', '2027-01-01'],
    ['2024-02', '2024-03-01'],
    ['2026-12', '2027-01-01'],
    ['2026-08-20', '2026-08-21'],
    ['2026-12-31T23', '2027-01-01'],
    ['2026-08-20 23:04', '2026-08-20T23:05'],
    ['2026-08-20T23:04:59', '2026-08-20T23:05'],
    ['2026-08-20T23:04:59.9', '2026-08-20T23:05'],
    ['2026-08-20T23:04:56,771', '2026-08-20T23:04:56.772'],
    ['0050-03', '0050-04'],
  ])('%s goes up to %s', (text, end) => {
    const span = timeSpan(text);
    expect(span?.end).toBe(momentOf(end));
    expect(span?.start).toBe(momentOf(text));
    expect(span?.offset).toBeNull();
  });

  it.each([
    ['2026-08-20T23:04:56Z', 0],
    ['2026-08-20T23:04z', 0],
    ['2026-08-20T23:04:56+02:00', 7200 * SECOND],
    ['2026-08-20T23:04:56.7-0330', -12_600 * SECOND],
    ['2026-08-20 23:04:56 +02', 7200 * SECOND],
    ['2026-08-20T230456+0200', 7200 * SECOND],
  ])('%s has an offset', (text, offset) => {
    expect(timeSpan(text)?.offset).toBe(offset);
  });

  it.each([
    '',
    'yesterday',
    '2026-13',
    '2026-02-30',
    '2026-00-01',
    '2026-08-20T24:00',
    '2026-08-20T23:60',
    '2026-08-20T23:04:61',
    '2026-08-20T23:04:56+25:00',
    '2026-08-20T23:04:56+02:75',
    '2026-08-20+02:00',
    '23:04:56',
    '2026-08-20T23:04:56 CEST',
    '2026-8-2',
  ])('%s is none', (text) => {
    expect(timeSpan(text)).toBeNull();
    expect(momentOf(text)).toBeNull();
  });

  it('never throws, and an end is after its start', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-\d\d){0,2}(T\d\d(:\d\d(:\d\d(\.\d{1,9})?)?)?)?$/)),
        (text) => {
          const span = timeSpan(text);
          if (span !== null) expect(span.end).toBeGreaterThan(span.start);
        },
      ),
    );
  });

  it('compares instants, not texts', () => {
    expect(isAtLeast('2026-08-20T22:30:00Z', '2026-08-20T23:30:00+02:00')).toBe(true);
    expect(isAtLeast('2026-08-20T23:30:00+02:00', '2026-08-20T22:30:00Z')).toBe(false);
    expect(isAtLeast('2026-08-20', null)).toBe(true);
    expect(isAtLeast(null, '2026-08-20')).toBe(false);
    expect(isAtLeast(null, 'never')).toBe(true);
  });
});
