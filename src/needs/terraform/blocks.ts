/** What the blocks of Terraform code mean, in HCL and in JSON alike. */
import type { FoundSink } from './types.js';

/** Why something is not followed. */
export const MODULE_FROM_ELSEWHERE =
  'modules from elsewhere are not read, so what they use is not known; give a plan, which holds all of them: terraform show -json';

export const NO_TABLE =
  'what the provider calls for blocks of this kind is not published in the table of its types; what its calls need shows in a recording of a run';

export const MODULE_OF_EXPRESSION =
  'its source is no text that stands there, so which module it is, and what that uses, is not known; give a plan, which holds all modules: terraform show -json';

/** Modules from folders that are given are read by themselves. */
export const isLocal = (source: string): boolean => /^\.{1,2}[/\\]/.test(source);

/** A text that stands there as it is; null for one that is put together. */
export const plainText = (text: string): string | null => (/[$%]\{/.test(text) ? null : text);

/** `module.eu.genesyscloud_user.jane["a"]`: the resource that an address leads to. */
const ADDRESS = /^(?:module\.[\w-]+(?:\[[^\]]{0,200}\])?\.)*(genesyscloud_\w+)\./;

/** Finds the resource that a block speaks of by its address. */
export function findAddress(
  address: string | null,
  line: number | null,
  actions: readonly string[],
  sink: FoundSink,
): void {
  const type = ADDRESS.exec(address ?? '')?.[1];
  if (type !== undefined) sink.found({ kind: 'resource', type, what: address ?? '', line, actions });
}
