// Builds dist/: the program and the two libraries as split bundles, declarations, and the schema of the report.
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeSchema } from './report-schema.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Only the parser of yargs is used. The helper that brings it imports the rest (layout, locales from disk,
 * string-width with its Intl.Segmenter: 40 ms at start); told that those have no side effects, esbuild leaves
 * them out.
 */
const onlyTheParserOfYargs = {
  name: 'only-the-parser-of-yargs',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /platform-shims|apply-extends|process-argv/ },
      async ({ path, pluginData, ...options }) => {
        if (pluginData === 'seen') return undefined;
        const found = await resolve(path, { ...options, pluginData: 'seen' });
        return { path: found.path, errors: found.errors, sideEffects: false };
      },
    );
  },
};

/** The level of colour is given to chalk; what would find it out imports node:tty, node:os and node:process. */
const chalkWithoutDetection = {
  name: 'chalk-without-detection',
  setup({ onResolve }) {
    onResolve({ filter: /^#supports-color$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, 'vendor/supports-color/browser.js'),
    }));
  },
};

const shared = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  format: 'esm',
  splitting: true,
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  define: { __VERSION__: JSON.stringify(version) },
  logLevel: 'warning',
};

rmSync(dist, { recursive: true, force: true });

await Promise.all([
  build({
    ...shared,
    entryPoints: { why403: 'src/cli/why403.ts', node: 'src/node.ts' },
    chunkNames: 'chunks/[name]-[hash]',
    platform: 'node',
    plugins: [onlyTheParserOfYargs, chalkWithoutDetection],
  }),
  // The pure library: a `node:` import in it cannot be resolved and fails the build.
  build({
    ...shared,
    entryPoints: { index: 'src/index.ts' },
    chunkNames: 'chunks/pure-[name]-[hash]',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  }),
]);

const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
await writeSchema(join(root, 'src/report/schema.ts'), join(dist, 'report.schema.json'));
chmodSync(join(dist, 'why403.js'), 0o755);
