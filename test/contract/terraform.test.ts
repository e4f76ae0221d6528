/** The table of the Terraform provider, held against facts/, which it is made of, and not against itself. */
import { describe, expect, it } from 'vitest';
import { operationKey } from '../../src/contract/index.js';
import {
  TERRAFORM_KINDS,
  TERRAFORM_PROVIDER,
  terraformType,
  terraformTypeNames,
} from '../../src/contract/terraform.js';
import { factsOf } from './facts.js';

interface TypeFact {
  readonly name: string;
  readonly kind: (typeof TERRAFORM_KINDS)[number];
  readonly endpoints: readonly string[];
}
interface OperationFact {
  readonly method: string;
  readonly path: string;
  readonly permissions: { readonly names: readonly string[] };
}

const types = factsOf('contract/terraform.json') as readonly TypeFact[];
const operations = factsOf('contract/operations.json') as readonly OperationFact[];
const blank = (key: string) => key.replace(/\{\w+\}/g, '{}');
const byShape = new Map(operations.map((each) => [blank(`${each.method} ${each.path}`), each]));

describe('the types of the Terraform provider', () => {
  it('are those of the release that the facts name', () => {
    expect(factsOf('contract/terraform-meta.json')).toMatchObject(TERRAFORM_PROVIDER);
    for (const kind of TERRAFORM_KINDS)
      expect(terraformTypeNames(kind)).toEqual(
        types.filter((type) => type.kind === kind).map(({ name }) => name),
      );
  });

  it.each(types.map(({ kind, name, endpoints }) => [kind, name, endpoints] as const))(
    '%s %s uses the operations and needs the permissions that its endpoints name',
    (kind, name, endpoints) => {
      const uses = terraformType(kind, name);
      const known = endpoints.flatMap((key) => byShape.get(blank(key)) ?? []);
      expect(new Set(uses?.operations.map((operation) => blank(operationKey(operation))))).toEqual(
        new Set(known.map(({ method, path }) => blank(`${method} ${path}`))),
      );
      expect(new Set(uses?.operations.flatMap(({ permissions }) => permissions.names))).toEqual(
        new Set(known.flatMap(({ permissions }) => permissions.names)),
      );
      expect(uses?.unknown).toEqual(endpoints.filter((key) => !byShape.has(blank(key))));
      expect(new Set(uses?.operations).size).toBe(uses?.operations.length);
    },
  );

  it('are looked up by their kind and their whole name', () => {
    const [resource] = types.filter(
      ({ kind, name }) => kind === 'resource' && !types.some((t) => t.name === name && t.kind !== kind),
    );
    expect(terraformType('resource', resource?.name ?? '')).not.toBeNull();
    expect(terraformType('data-source', resource?.name ?? '')).toBeNull();
    for (const name of ['__proto__', 'constructor', 'toString', '', 'group', 'genesyscloud_'])
      expect(terraformType('resource', name)).toBeNull();
  });
});
