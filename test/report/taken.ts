/** Whether a report is one that its takers take, by the schemas in fixtures/schemas. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schemas = join(import.meta.dirname, '../../fixtures/schemas');

function jsonCheck(schema: string): (text: string) => readonly string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  const fits = ajv.compile(JSON.parse(readFileSync(join(schemas, schema), 'utf8')));
  return (text) => {
    if (fits(JSON.parse(text))) return [];
    return (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** Says what is wrong; empty is good. */
export const wrongSarif = jsonCheck('sarif-2.1.0-subset.schema.json');
export const wrongGitlab = jsonCheck('gitlab-code-quality.schema.json');

/** What `xmllint` of Debian's libxml2-utils says of reports. */
export function wrongJunit(texts: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'why403-junit-'));
  try {
    const files = texts.map((text, at) => {
      const file = join(folder, `${at}.xml`);
      writeFileSync(file, text);
      return file;
    });
    const words = ['--noout', '--nonet', '--huge', '--schema', join(schemas, 'junit.xsd'), ...files];
    const { status, stderr, error } = spawnSync('xmllint', words, { encoding: 'utf8', maxBuffer: 1e8 });
    if (error !== undefined) return [`xmllint is needed (apt-get install libxml2-utils): ${error.message}`];
    return status === 0 ? [] : stderr.split('\n').filter((line) => !line.endsWith(' validates'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A value of an XML text, as a parser reads it: `xpath('string(//failure[1]/@message)', xml)`. */
export function xpath(expression: string, xml: string): string {
  const text = execFileSync('xmllint', ['--nonet', '--xpath', expression, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  // It ends with a line feed of its own.
  return text.replace(/\n$/, '');
}
