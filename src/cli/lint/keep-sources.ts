/** No report is written over what people wrote. */
import { formOf } from '../../lint/outline/index.js';
import type { LintForm } from '../../lint/outline/types.js';
import { PlainError } from '../../primitives/plain-error.js';
import type { Placed } from '../placed-formats.js';
import { exists } from '../project-files.js';

/** Forms that no report has. */
const WRITTEN: ReadonlySet<LintForm> = new Set<LintForm>(['source', 'terraform', 'yaml', 'env']);

/** @throws PlainError when a report would be written over a file that lint reads as somebody's own */
export function keepSources(outputs: readonly Placed<string>[]): void {
  for (const { format, file } of outputs)
    if (file !== null && exists(file) && WRITTEN.has(formOf(file, '')))
      throw new PlainError(`--format ${format}=${file}: would overwrite a file that somebody wrote`);
}
