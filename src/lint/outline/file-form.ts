/** What form a file has, by its name first and by its content second. */
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

/** The form of a file, of which `text` is looked at where the name says nothing. */
export function formOf(path: string, text: string): LintForm {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  if (/^\.env(?:\.|$)/.test(name)) return 'env';
  const form = name.includes('.') ? ENDINGS.get(name.slice(name.lastIndexOf('.') + 1)) : undefined;
  if (form !== undefined) return form;
  if (languageOf(path) !== null) return 'source';
  return /^\ufeff?\s{0,200}[{[]\s{0,200}["{[\]}]/.test(text.slice(0, 500)) ? 'json' : 'text';
}
