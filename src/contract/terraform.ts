/**
 * Which operations each resource and data source of the Terraform provider uses, as its documentation says. Not among
 * what ./index.ts gives: only what reads Terraform loads it.
 */

import { TERRAFORM_KINDS, type TerraformKind } from './closed-lists.js';
import { embeddedContract, ofContract } from './current.js';
import { TERRAFORM_DATE, TERRAFORM_TYPES, TERRAFORM_VERSION } from './data/terraform.js';
import { findOperation, operationKey } from './operations.js';
import { cells, rows } from './rows.js';
import type { Operation } from './types.js';

export { TERRAFORM_KINDS, type TerraformKind };

/** How the names of all types of the provider begin. */
export const TERRAFORM_PREFIX = 'genesyscloud_';

/** What a type of the provider uses. */
export interface TerraformUses {
  /** `genesyscloud_routing_queue`. */
  readonly name: string;
  readonly kind: TerraformKind;
  readonly operations: readonly Operation[];
  /** Endpoints that are said to be used and are no operation of the contract, as they are written. */
  readonly unknown: readonly string[];
}

/** The release of the provider that {@link terraformType} tells of. */
export const TERRAFORM_PROVIDER: { readonly version: string; readonly date: string } = {
  version: TERRAFORM_VERSION,
  date: TERRAFORM_DATE,
};

const types = ofContract(() => {
  // The places are those of the embedded contract; another one may hold the operation elsewhere, or not at all.
  const embedded = embeddedContract().operations();
  const found: Readonly<Record<TerraformKind, Map<string, TerraformUses>>> = {
    resource: new Map(),
    'data-source': new Map(),
  };
  for (const [shortName = '', ...packed] of rows(TERRAFORM_TYPES))
    for (const [index, kind] of TERRAFORM_KINDS.entries()) {
      const places = packed[2 * index] ?? '-';
      if (places === '-') continue;
      const name = TERRAFORM_PREFIX + shortName;
      const keys = places === '' ? [] : places.split('.').flatMap((place) => keyAt(embedded, place));
      found[kind].set(name, {
        name,
        kind,
        operations: keys.flatMap((key) => published(key) ?? []),
        unknown: [...cells(packed[2 * index + 1]), ...keys.filter((key) => published(key) === null)],
      });
    }
  return found;
});

function keyAt(operations: readonly Operation[], place: string): string | readonly string[] {
  const operation = operations[Number.parseInt(place, 36)];
  return operation === undefined ? [] : operationKey(operation);
}

/** The operation of the contract in use; null when it has none, or no longer. */
function published(key: string): Operation | null {
  const operation = findOperation(key);
  return operation === null || operation.removed ? null : operation;
}

/** What a resource or data source of this name uses; null when the provider has none of it. */
export function terraformType(kind: TerraformKind, name: string): TerraformUses | null {
  return types()[kind].get(name) ?? null;
}

/** The names of all types of a kind, sorted. */
export function terraformTypeNames(kind: TerraformKind): readonly string[] {
  return [...types()[kind].keys()];
}
