/** Terraform: code, plans, states -> the operations that they use. */

import { isObject, parseJson } from '../../primitives/json.js';
import { firstFault } from '../../primitives/json-fault.js';
import { withoutByteOrderMark } from '../../primitives/marks.js';
import { breaksIn } from './blanks.js';
import { readPlanLines } from './lines.js';
import { readPlan, readStateFile } from './plan.js';
import { telling } from './tell.js';
import { readTfJson } from './tf-json.js';
import type { FoundSink, TerraformOptions, TerraformSink } from './types.js';

export { isHcl, isTerraformJson, isTerraformLines } from './detect.js';
export { readTerraformMap } from './map.js';
export { PHASE_NOTE } from './phases.js';
export {
  TERRAFORM_FORMS,
  type TerraformForm,
  type TerraformMap,
  type TerraformOptions,
  type TerraformSink,
} from './types.js';

/**
 * Reads an input of Terraform. The parser of HCL is loaded for HCL only; what is found is told within one turn.
 *
 * @returns whether something of it could be read, beside what the sink is told
 */
export async function readTerraform(
  text: string,
  options: TerraformOptions,
  sink: TerraformSink,
): Promise<boolean> {
  const found = telling(options, sink);
  switch (options.form) {
    case 'hcl': {
      const { readHcl } = await import('./hcl.js');
      return readHcl(text, found);
    }
    case 'terraform-lines':
      readPlanLines(withoutByteOrderMark(text), found);
      return false;
    case 'terraform-json':
      readJson(withoutByteOrderMark(text), found);
      return false;
  }
}

function readJson(text: string, sink: FoundSink): void {
  const value = parseJson(text);
  if (value === undefined) {
    const line = breaksIn(text.slice(0, firstFault(text))) + 1;
    sink.problem({
      at: `line ${line}`,
      message: 'is not valid JSON from here on; write the plan again: terraform show -json',
    });
  } else if (!isObject(value))
    sink.problem({ at: '', message: 'is neither a plan nor a state nor code: it is no JSON object' });
  else if (isShown(value)) readPlan(value, sink);
  else if (Array.isArray(value['resources'])) readStateFile(value, sink);
  else readTfJson(text, sink);
}

const isShown = (value: Readonly<Record<string, unknown>>): boolean =>
  ['resource_changes', 'planned_values', 'prior_state', 'values', 'format_version'].some((key) =>
    Object.hasOwn(value, key),
  );
