/** The packed operations of the Terraform provider. What src/contract/terraform.ts reads. */
import { TERRAFORM_KINDS } from '../../src/contract/closed-lists.js';
import { inPackedOrder } from '../../src/contract/pack/operations.js';
import { list } from '../../src/contract/pack/rows.js';
import type { Facts } from './tables.js';
import { module, packedTable } from './text.js';

const blank = (key: string): string => key.replace(/\{[^}]*\}/g, '{}');

/**
 * One row a name, without `genesyscloud_`, and in it two cells a kind: the operations by their place in the contract
 * (base 36, parted by full stops; `-` where there is nothing of this kind), and the endpoints that are no operation,
 * as they are written. Names of parameters do not matter: `{id}` and `{labelId}` are the same path.
 */
export function packTerraform({ terraform, terraformMeta, operations }: Facts): string {
  const places = new Map(
    inPackedOrder(operations).map(({ method, path }, place) => [blank(`${method} ${path}`), place]),
  );
  const cellsOf = (name: string, kind: (typeof TERRAFORM_KINDS)[number]): readonly string[] => {
    const found = terraform.find((each) => each.name === name && each.kind === kind);
    if (found === undefined) return ['-', ''];
    const known = new Set(found.endpoints.flatMap((key) => places.get(blank(key)) ?? []));
    const unknown = found.endpoints.filter((key) => !places.has(blank(key)));
    return [
      [...known]
        .sort((a, b) => a - b)
        .map((place) => place.toString(36))
        .join('.'),
      list(unknown),
    ];
  };
  const names = [...new Set(terraform.map(({ name }) => name))];
  return module({
    TERRAFORM_VERSION: JSON.stringify(terraformMeta.version),
    TERRAFORM_DATE: JSON.stringify(terraformMeta.date),
    TERRAFORM_TYPES: packedTable(
      names.map((name) => [
        name.slice('genesyscloud_'.length),
        ...TERRAFORM_KINDS.flatMap((kind) => cellsOf(name, kind)),
      ]),
    ),
  });
}
