/**
 * Markdown as an outline: code in fences, and indented code, is a group of kind `snippet`, named by its language as written,
 * and read as a file of its form. Of code of no known form each line is a value without a name.
 * Sentences are no outline: what they call scopes and permissions is found in the text itself.
 */
import { languageOf } from '../../source/languages.js';
import type { Language } from '../../source/types.js';
import { addEntry, type Draft, draft } from './draft.js';
import { formIn } from './form-text.js';
import { type Spans, shifted } from './places.js';
import type { ReadPart } from './read-part.js';
import type { LintForm, OutlineProblem } from './types.js';

/** A fence in a list or a quotation, too. */
const FENCE =
  /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,4})?(`{3,200}|~{3,200})[ \t]{0,9}(?:\{?\.?([\w+#.-]{0,40}))?/;
const INDENTED = /^(?: {4}|\t)[ \t]{0,40}\S/;
const LIST = /^[ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** Reads Markdown into a group. */
export async function readMarkdown(
  written: string,
  spans: Spans,
  into: Draft,
  readPart: ReadPart,
): Promise<readonly OutlineProblem[]> {
  const text = withoutComments(written);
  let isInList = false;
  let isBlankBefore = true;
  for (let start = 0; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const fence = FENCE.exec(line);
    const mark = fence?.[1];
    const isIndented = isBlankBefore && !isInList && mark === undefined && INDENTED.test(line);
    if (mark === undefined && !isIndented) {
      if (LIST.test(line)) isInList = true;
      else if (/^\S/.test(line)) isInList = false;
      isBlankBefore = line.trim() === '';
      start = end + 1;
      continue;
    }
    const code = mark === undefined ? indentedEnd(text, start) : fenceEnd(text, end + 1, mark);
    const from = mark === undefined ? start : Math.min(end + 1, text.length);
    await readSnippet((fence?.[2] ?? '').toLowerCase(), text, from, code.end, spans, into, readPart);
    start = code.after;
  }
  return [];
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Comments of HTML are no text; as blanks they leave every place where it is. One that is not closed is none. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', from)) {
    const end = text.indexOf('-->', start);
    if (end < 0) break;
    parts.push(text.slice(from, start), text.slice(start, end + 3).replace(/[^\n]/g, ' '));
    from = end + 3;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}

interface CodeEnd {
  readonly end: number;
  /** Where the text goes on. */
  readonly after: number;
}

/** A fence ends with one that is as long; without one it goes on to the end of the text. */
function fenceEnd(text: string, from: number, mark: string): CodeEnd {
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, Math.min(end, start + 300));
    const closing = /^[ \t>]{0,40}(`{3,200}|~{3,200})[ \t\r]{0,40}$/.exec(line)?.[1];
    if (closing?.startsWith(mark)) return { end: start, after: end + 1 };
    start = end + 1;
  }
  return { end: text.length, after: text.length };
}

function indentedEnd(text: string, from: number): CodeEnd {
  let last = from;
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (INDENTED.test(line)) last = end;
    else if (line.trim() !== '') break;
    start = end + 1;
  }
  return { end: last, after: Math.min(last + 1, text.length) };
}

const FORMS: ReadonlyMap<string, LintForm> = new Map(
  Object.entries<LintForm>({
    json: 'json',
    jsonc: 'json',
    json5: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    hcl: 'terraform',
    terraform: 'terraform',
    tf: 'terraform',
    tfvars: 'terraform',
    env: 'env',
    dotenv: 'env',
    ini: 'env',
    properties: 'env',
    toml: 'env',
  }),
);
const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  Object.entries<Language>({
    javascript: 'javascript',
    node: 'javascript',
    typescript: 'typescript',
    python: 'python',
    python3: 'python',
    csharp: 'csharp',
    'c#': 'csharp',
    golang: 'go',
    kotlin: 'kotlin',
    ruby: 'ruby',
    powershell: 'powershell',
    pwsh: 'powershell',
    shell: 'shell',
    console: 'shell',
    curl: 'shell',
  }),
);

async function readSnippet(
  name: string,
  text: string,
  start: number,
  end: number,
  spans: Spans,
  into: Draft,
  readPart: ReadPart,
): Promise<void> {
  // The marks of a quotation and the prompts of a terminal are no code.
  const code = text
    .slice(start, end)
    .replace(/^[ \t]{0,3}>|^[ \t]{0,40}[$%](?=[ \t])/gm, (mark) => ' '.repeat(mark.length));
  const group = draft('snippet', name === '' ? [] : [name], spans(start, end));
  const places = shifted(spans, start);
  const form = FORMS.get(name) ?? (name === '' ? guessed(code) : 'text');
  const language =
    LANGUAGES.get(name) ??
    (name === '' ? (/^\s{0,40}curl\s/m.test(code) ? 'shell' : null) : languageOf(`x.${name}`));
  if (form !== 'text') await readPart(form, null, code, places, group);
  else if (language !== null) await readPart('source', language, code, places, group);
  else readLines(code, places, group);
  into.groups.push(group);
}

const guessed = (code: string): LintForm =>
  /^\s{0,200}[{[]\s{0,200}["{[\]}]/.test(code.slice(0, 500)) ? 'json' : 'text';

const HEADER = /^([A-Za-z][\w-]{0,80}):[ \t]{1,9}(?=\S)/;

/** Lines of HTTP and of anything: `Name: value` is an entry of that name, a form is a form, all else has no name. */
function readLines(code: string, spans: Spans, into: Draft): void {
  for (let start = 0; start < code.length; ) {
    const end = lineEnd(code, start);
    const line = code.slice(start, Math.min(end, start + 2000));
    const from = start + (line.length - line.trimStart().length);
    const text = line.trim();
    const header = HEADER.exec(text);
    const name = header?.[1] ?? null;
    const skip = header?.[0].length ?? 0;
    const value = { text: text.slice(skip), at: spans(from + skip, from + text.length) };
    if (text !== '') {
      const at = name === null ? value.at : spans(from, from + name.length);
      addEntry(into, { key: name, values: [value], isList: false, isWhole: true, at });
      // The request line: `POST https://…?key=value HTTP/1.1`.
      const address = /^[A-Z]{3,7}[ \t]{1,9}(\S{1,1900})/.exec(text)?.[1];
      const form = address === undefined ? null : formIn(null, { text: address, at: value.at });
      if (form !== null) into.groups.push(form);
    }
    start = end + 1;
  }
}
