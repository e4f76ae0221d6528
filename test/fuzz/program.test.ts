/** Inputs of the same kinds through the built program. */
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { programApart } from './apart.js';
import { inputOf, readFixtures } from './inputs.js';

const root = join(import.meta.dirname, '../..');
const fixtures = readFixtures(join(root, 'fixtures'));
const program = programApart(root);

afterAll(() => program.close());

describe('the built program', () => {
  it.each(Array.from({ length: 8 }, (_, share) => share))('part %i', (share) => {
    for (let number = share * 4; number < (share + 1) * 4; number += 1) {
      const input = inputOf(11, number, fixtures);
      expect(program.complaints(input), `input ${number}: ${input.name}`).toEqual([]);
    }
  });
});
