/** What form a file has, by its name first and by its content second. */
import { isHcl } from '../../needs/terraform/index.js';
import { languageOf } from '../../source/languages.js';
import type { LintForm } from './types.js';

const ENDINGS: ReadonlyMap<string, LintForm> = new Map(
  Object.entries<LintForm>({
    tf: 'terraform',
    tfvars: 'terraform',
    hcl: 'terraform',
    tofu: 'terraform',
    json: 'json',
    jsonc: 'json',
    json5: 'json',
    jsonl: 'json',
    ndjson: 'json',
    har: 'json',
    webmanifest: 'json',
    yml: 'yaml',
    yaml: 'yaml',
    env: 'env',
    properties: 'env',
    ini: 'env',
    toml: 'env',
    cfg: 'env',
    conf: 'env',
    md: 'markdown',
    mdx: 'markdown',
    markdown: 'markdown',
  }),
);

/** What stands behind the ending of a file of which somebody makes the real one. */
const MADE_FROM = /\.(?:example|sample|template|tmpl|tpl|j2|erb|dist|orig|bak)$/;
/** Files of text whatever they begin with. */
const TEXT = /\.(?:txt|text|log|rst|adoc|asciidoc|csv|tsv|diff|patch|out|eml)$/;

/** The form of a file, of which `text` is looked at where the name says nothing. */
export function formOf(path: string, text: string): LintForm {
  const name = nameOf(path);
  if (/^\.env(?:\.|$)/.test(name)) return 'env';
  const form = ENDINGS.get(endingOf(name.replace(MADE_FROM, '')));
  if (form !== undefined) return form;
  if (languageOf(path) !== null) return 'source';
  return TEXT.test(name) ? 'text' : formOfContent(text.slice(0, HEAD));
}

/** Does the name say the form, so that what cannot be read of it is broken? A recording that is cut off is none of these. */
export const isNamedAsForm = (path: string): boolean => {
  const ending = endingOf(nameOf(path));
  return ending !== 'har' && ENDINGS.has(ending);
};

const nameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
const endingOf = (name: string): string => (name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : '');

/** So much of a text tells its form. */
const HEAD = 4096;
const COMMENT = /^\s*(?:#|\/\/|$)/;
const ASSIGNMENT = /^(?:export\s+)?[A-Z][A-Z0-9_]{2,80}=/;
/** A key by itself or with a value, an item, the mark of a document; deeper lines are of one of these. */
const YAML = /^(?:[A-Za-z][\w.-]{0,80}:(?:\s|$)|-\s|---\s*$|\s)/;

/** The form of a text without a name, where it is plain; else `text`. */
function formOfContent(head: string): LintForm {
  if (/^\ufeff?\s{0,200}[{[]\s{0,200}["{[\]}]/.test(head)) return 'json';
  const lines = head
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => !COMMENT.test(line));
  // Not further below, where a text has it as an example.
  if (isHcl(lines.slice(0, 3).join('\n')) && !/^#|^[-*>`]/.test(lines[0] ?? '')) return 'terraform';
  // The last one may be cut.
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  if (whole.length === 0) return 'text';
  if (whole.every((line) => ASSIGNMENT.test(line))) return 'env';
  const isNested = whole.some((line) => /^\s+(?:-\s+)?[\w"'.-]+:?(?:\s|$)/.test(line));
  return isNested && whole.every((line) => YAML.test(line)) && /^(?:[\w.-]+:|---|-\s)/.test(whole[0] ?? '')
    ? 'yaml'
    : 'text';
}
