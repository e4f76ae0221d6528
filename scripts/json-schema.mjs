// Writes a JSON Schema from the module that holds the schema of zod.
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** @param {string} source the module; @param {string} name its function; @param {string} target the file to write. */
export async function writeSchema(source, name, target) {
  const bundle = join(dirname(target), `.${name}.mjs`);
  await build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
  });
  try {
    const module = await import(pathToFileURL(bundle).href);
    writeFileSync(target, `${JSON.stringify(module[name](), null, 2)}\n`);
  } finally {
    rmSync(bundle, { force: true });
  }
}
