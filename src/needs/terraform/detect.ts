/** Which form of Terraform an input is, told by the first of its characters. */
import { withoutByteOrderMark } from '../../primitives/marks.js';

/** Heads of blocks; the names and labels are those of Terraform. */
const BLOCK =
  /^[ \t]*(?:(?:resource|data|ephemeral|action|list)[ \t]+"?[\w-]+"?[ \t]+"?[\w-]+"?|(?:module|provider|variable|output|check)[ \t]+"?[\w-]+"?|terraform|locals|moved|removed)[ \t]*\{|^import[ \t]*\{\s*(?:to|id|for_each|provider)[ \t]*=/m;

/** Terraform code (`*.tf`). */
export function isHcl(head: string): boolean {
  return BLOCK.test(withoutByteOrderMark(head));
}

/** Keys that plans and states begin with, in whatever order. */
const SHOWN = /"(?:terraform_version|planned_values|resource_changes|prior_state|provider_config)"\s*:/;
/** Code as JSON: a section, and in it (a list of) types. */
const CODE =
  /^\s*\{\s*"(?:\/\/|terraform|provider|variable|locals|output|module|resource|data|import|removed)"\s*:/;

/** A plan or a state as JSON, or `*.tf.json`. */
export function isTerraformJson(head: string): boolean {
  const text = withoutByteOrderMark(head);
  if (!/^\s*\{/.test(text) || isTerraformLines(text)) return false;
  return SHOWN.test(text) || (CODE.test(text) && /"genesyscloud(?:_\w+)?"/.test(text));
}

/** The output of `terraform plan -json`. */
export function isTerraformLines(head: string): boolean {
  const [line = ''] = withoutByteOrderMark(head).trimStart().split('\n', 1);
  return line.startsWith('{') && /"@module"\s*:\s*"(?:terraform|tofu)\.ui"/.test(line);
}
