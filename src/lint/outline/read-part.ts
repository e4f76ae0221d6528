/** How a reader reads what stands in its text in another form. */
import type { Language } from '../../source/types.js';
import type { Draft } from './draft.js';
import type { Spans } from './places.js';
import type { LintForm, OutlineProblem } from './types.js';

/** `language` is that of source code, null for other forms; `spans` are the places of offsets in this text. */
export type ReadPart = (
  form: LintForm,
  language: Language | null,
  text: string,
  spans: Spans,
  into: Draft,
) => Promise<readonly OutlineProblem[]>;
