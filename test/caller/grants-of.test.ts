import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grantsOf } from '../../src/caller/permission-answer.js';
import { grantCovers } from '../../src/contract/index.js';

const NAMES = [
  'routing:queue:view',
  'routing:queue:*',
  'routing:*',
  '*',
  'routing:*:view',
  'group_creation',
  'a:b',
  'users:*',
];

it('finds the grants that cover a permission, in their order', () => {
  const entries = fc.array(
    fc
      .constantFrom(...NAMES)
      .map((permission) => ({ permission, divisions: null, conditional: false, role: null })),
  );
  fc.assert(
    fc.property(entries, fc.constantFrom(...NAMES, 'routing:queue:edit', 'constructor'), (list, asked) => {
      const covering = list.filter(({ permission }) => grantCovers(permission, asked));
      const found = grantsOf({ entries: list, complete: true }, asked);
      expect(found).toHaveLength(covering.length);
      expect(found.every((grant, at) => grant === covering[at])).toBe(true);
    }),
  );
});
