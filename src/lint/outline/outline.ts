/** A file as an outline of names and values, whatever its syntax. */
import { readSource } from '../../source/lexer.js';
import type { SourceText } from '../../source/types.js';
import { draft } from './draft.js';
import { readEnv } from './env.js';
import { isNamedAsForm } from './file-form.js';
import { readJson } from './json.js';
import { readMarkdown } from './markdown.js';
import { spansOf } from './places.js';
import type { ReadPart } from './read-part.js';
import { readSourceOutline } from './source.js';
import type { LintForm, Outline } from './types.js';

export interface OutlineInput {
  readonly path: string;
  readonly form: LintForm;
  readonly text: string;
  /** Of the form `source`: the text taken apart. Of others null. */
  readonly source: SourceText | null;
}

/** Reads a file. What cannot be read of it is a problem of the outline; throws nothing. */
export async function outlineOf({ path, form, text, source }: OutlineInput): Promise<Outline> {
  const spans = spansOf(text);
  const root = draft('file', [], spans(0, text.length));
  // A mark before all else is no part of any form; as a blank it leaves every place where it is.
  const marked = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const problems =
    form === 'source'
      ? source === null
        ? []
        : readSourceOutline(source, spans, root)
      : await readPart(form, null, marked, spans, root);
  // What is only taken for a form, by its content or by what it is to become, may be none.
  return { form, root, problems: isNamedAsForm(path) ? problems : [] };
}

const readPart: ReadPart = async (form, language, text, spans, into) => {
  switch (form) {
    // The parsers of these two are larger than all else, so they are loaded where such a file is read.
    case 'terraform':
      return (await import('./terraform.js')).readTerraform(text, spans, into);
    case 'json':
      return readJson(text, spans, into);
    case 'env':
      return readEnv(text, spans, into);
    case 'yaml':
      return (await import('./yaml.js')).readYaml(text, spans, into, readPart);
    case 'markdown':
      return readMarkdown(text, spans, into, readPart);
    case 'source':
      return language === null ? [] : readSourceOutline(readSource(text, language), spans, into);
    case 'text':
      return [];
  }
};
