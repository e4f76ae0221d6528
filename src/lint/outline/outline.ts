/** A file as an outline of names and values, whatever its syntax. */
import type { SourceText } from '../../source/types.js';
import { type Draft, draft } from './draft.js';
import { readEnv } from './env.js';
import { readJson } from './json.js';
import { type Spans, spansOf } from './places.js';
import { readSourceOutline } from './source.js';
import { readTerraform } from './terraform.js';
import type { LintForm, Outline, OutlineProblem } from './types.js';

export interface OutlineInput {
  readonly path: string;
  readonly form: LintForm;
  readonly text: string;
  /** Of the form `source`: the text taken apart. Of others null. */
  readonly source: SourceText | null;
}

/** Reads a file. What cannot be read of it is a problem of the outline; throws nothing. */
export async function outlineOf({ form, text, source }: OutlineInput): Promise<Outline> {
  const spans = spansOf(text);
  const root = draft('file', [], spans(0, text.length));
  // A mark before all else is no part of any form; as a blank it leaves every place where it is.
  const marked = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const problems = await read(form, marked, source, spans, root);
  return { form, root, problems };
}

async function read(
  form: LintForm,
  text: string,
  source: SourceText | null,
  spans: Spans,
  into: Draft,
): Promise<readonly OutlineProblem[]> {
  switch (form) {
    case 'terraform':
      return readTerraform(text, spans, into);
    case 'json':
      return readJson(text, spans, into);
    case 'env':
      readEnv(text, spans, into);
      return [];
    case 'source':
      if (source !== null) readSourceOutline(source, spans, into);
      return [];
    case 'yaml':
    case 'markdown':
    case 'text':
      return [];
  }
}
