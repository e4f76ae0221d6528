import { describe, expect, it } from 'vitest';
import { firstLabel, isLabel, readLabel, withoutLabels } from '../../src/primitives/label.js';

describe('labels', () => {
  it.each(['token#1', 'secret#12', 'cookie#3', 'signature#4', 'key#5', 'code#123456789'])(
    '%s is one',
    (text) => {
      expect(isLabel(text)).toBe(true);
      expect(firstLabel(`a ${text}, b`)).toBe(text);
      expect(withoutLabels(`a ${text}, b`)).toBe('a , b');
    },
  );

  it.each(['token#', 'Token#1', 'division#1', 'token#1234567890', 'my token#1'])('%s is none', (text) => {
    expect(isLabel(text)).toBe(false);
    expect(readLabel(text)).toBeNull();
  });

  it('are taken apart', () => {
    expect(readLabel('secret#12')).toEqual({ kind: 'secret', number: 12 });
  });
});
