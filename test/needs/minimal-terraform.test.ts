/** For what each type of the Terraform provider uses, no set is smaller: all smaller ones are tried, without the search. */
import { describe, expect, it } from 'vitest';
import { TERRAFORM_KINDS, terraformType, terraformTypeNames } from '../../src/contract/terraform.js';
import { minimalFor } from '../../src/needs/minimal.js';

const USES = TERRAFORM_KINDS.flatMap((kind) =>
  terraformTypeNames(kind).flatMap((name) => terraformType(kind, name) ?? []),
);

describe('the least permissions for Terraform', () => {
  it.each([
    ['all that it may do', () => true],
    ['what only reads', ({ method }: { readonly method: string }) => method === 'GET'],
  ])('are proved, and no fewer do, for each type: %s', (_, isMeant) => {
    for (const { name, operations } of USES) {
      const meant = operations.filter(isMeant);
      const { permissions, exact } = minimalFor(meant, { scopes: false });
      const lists = meant.flatMap(({ permissions: { mode, names } }) =>
        mode === 'ANY' ? [names] : names.map((one) => [one]),
      );
      const must = new Set(lists.flatMap((list) => (list.length === 1 ? list : [])));
      const open = lists.filter((list) => list.length > 0 && !list.some((one) => must.has(one)));
      expect(
        lists.filter((list) => list.length > 0 && !list.some((one) => permissions.includes(one))),
        name,
      ).toEqual([]);
      expect(exact, name).toBe(true);
      expect(
        [...must].filter((one) => !permissions.includes(one)),
        name,
      ).toEqual([]);
      const room = permissions.length - must.size;
      expect(room > 0 && canBeMet(open, room - 1), name).toBe(false);
    }
  });

  it('are proved for all types at once', () => {
    const { exact } = minimalFor(
      USES.flatMap(({ operations }) => operations),
      { scopes: true },
    );
    expect(exact).toBe(true);
  });
});

/** Do so many names suffice? Each name of the first list that is open is tried. */
function canBeMet(lists: readonly (readonly string[])[], most: number): boolean {
  const [first] = lists;
  if (first === undefined) return true;
  return (
    most > 0 &&
    first.some((name) =>
      canBeMet(
        lists.filter((list) => !list.includes(name)),
        most - 1,
      ),
    )
  );
}
