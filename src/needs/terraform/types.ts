/** Terraform code, plans and states: what stands in them, before it is known what it uses. */
import type { TerraformKind, TerraformUses } from '../../contract/terraform.js';
import type { Problem } from '../../read/types.js';
import type { LocalModule } from '../modules.js';
import type { Phase, UseSink } from '../types.js';

/** What the provider calls for its types: the table that is built in, or that of another release above it. */
export interface TerraformMap {
  /** The releases of the provider that it is of, in words: `1.84.1`, `1.90.0 or 1.84.1`. */
  readonly version: string;
  /** null: it does not know the type. */
  find(kind: TerraformKind, name: string): TerraformUses | null;
  /** All types that it knows of a kind. */
  names(kind: TerraformKind): readonly string[];
}

/** `hcl`: `*.tf`; `terraform-json`: plans, states and `*.tf.json`; `terraform-lines`: what `terraform plan -json` prints. */
export const TERRAFORM_FORMS = ['hcl', 'terraform-json', 'terraform-lines'] as const;
export type TerraformForm = (typeof TERRAFORM_FORMS)[number];

export interface TerraformSink extends UseSink {
  /** A module from a folder, which may be given. */
  module(module: LocalModule): void;
  problem(problem: Problem): void;
}

export interface TerraformOptions {
  /** The name of the input. */
  readonly path: string;
  readonly form: TerraformForm;
  /** null: everything that is done at any time; of a plan, what its actions do. */
  readonly phase: Phase | null;
  /** null: the table that is built in. */
  readonly map: TerraformMap | null;
}

/** Something of the provider that stands in an input. */
export interface Found {
  readonly kind: TerraformKind;
  /** `genesyscloud_routing_queue`. */
  readonly type: string;
  /** `genesyscloud_routing_queue.support`, `module.eu.data.genesyscloud_user.jane`. */
  readonly what: string;
  readonly line: number | null;
  /** What will be done with it, in the words of a plan; null where nothing says so. */
  readonly actions: readonly string[] | null;
}

/** What a reader of one form finds. */
export interface FoundSink {
  found(found: Found): void;
  /** A call of a module; `source` is null where it is no text that stands there. */
  module(name: string, line: number | null, source: string | null): void;
  /** Something that is not followed: a module from elsewhere, a kind of block that no table is of. */
  notFollowed(text: string, line: number | null, why: string): void;
  problem(problem: Problem): void;
}
