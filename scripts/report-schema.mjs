// Writes report.schema.json from the schema in src/report/schema.ts. Zod runs here and nowhere else.
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @param {string} source the module; @param {string} target the file to write. */
export async function writeSchema(source, target) {
  const bundle = join(dirname(target), '.schema.mjs');
  await build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  try {
    const { reportJsonSchema } = await import(pathToFileURL(bundle).href);
    writeFileSync(target, `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  } finally {
    rmSync(bundle, { force: true });
  }
}
