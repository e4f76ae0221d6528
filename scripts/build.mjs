// Builds dist/: the program and the two libraries as bundles, declarations, and the schemas of the report and of context files.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeSchema } from './json-schema.mjs';

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

/**
 * What the parser imports is for configuration files and for messages, of which there are none here: making a
 * `require` and importing node:util take 5 ms.
 */
const parserAlone = {
  name: 'parser-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:module|util|fs|path)$/ }, ({ importer }) =>
      importer.includes('yargs-parser') ? { path: 'nothing', namespace: 'empty' } : undefined,
    );
    onLoad({ filter: /^nothing$/, namespace: 'empty' }, () => ({
      contents:
        'export const createRequire = undefined, format = String, normalize = String, resolve = String, readFileSync = undefined;',
    }));
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

/**
 * The commands are loaded by the program, never without it. Told so by an export of it that nobody uses, esbuild
 * keeps all of the program in one chunk, not in one for each set of commands that share something of it.
 */
const commandsOfTheProgram = {
  name: 'commands-of-the-program',
  setup({ onLoad, onResolve, resolve }) {
    const commands = new Set();
    onResolve({ filter: /^\.\// }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (
        kind !== 'dynamic-import' ||
        pluginData === 'seen' ||
        !/cli.(?:commands|context-file|main)\.ts$/.test(importer)
      ) {
        return undefined;
      }
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: 'seen' });
      commands.add(found.path);
      return found;
    });
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!commands.has(path)) return undefined;
      const program = JSON.stringify(join(root, 'src/cli/main.ts'));
      return { contents: `${readFileSync(path, 'utf8')}\nexport { main } from ${program};`, loader: 'ts' };
    });
  },
};

/**
 * Importing node:fs from an ES module reads all its exports, and with them loads streams and promises (2 ms);
 * the object itself loads what is used.
 */
const lazyNode = {
  name: 'lazy-node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? undefined : { path, namespace: 'lazy-node' },
    );
    onLoad({ filter: /./, namespace: 'lazy-node' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};

/** What another bundle of dist/ holds already: `main.js` for the entry of the program, `index.js` for why403/node. */
const otherBundles = {
  name: 'other-bundles',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(?:main|index)\.js$/ }, ({ path, importer }) =>
      /src.(?:cli.why403|node)\.ts$/.test(importer) ? { path, external: true } : undefined,
    );
  },
};

/** Node keeps a file that is not all ASCII in twice the memory and compiles it at half the speed. */
function inAscii(code) {
  // esbuild has escaped all but regular expressions.
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

async function bundle(entryPoints, options) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    outdir: dist,
    entryPoints,
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    define: { __VERSION__: JSON.stringify(version) },
    logLevel: 'warning',
    ...options,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, inAscii(text));
  }
}

rmSync(dist, { recursive: true, force: true });

await Promise.all([
  // Every file that is loaded takes a millisecond: `--version` loads one, a diagnosis two more.
  bundle({ why403: 'src/cli/why403.ts' }, { platform: 'node', plugins: [otherBundles, lazyNode] }),
  bundle(
    { main: 'src/cli/main.ts' },
    {
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      platform: 'node',
      // CommonJS that asks for builtin modules by name cannot stand in an ES module; only live calls load it.
      external: ['undici'],
      plugins: [commandsOfTheProgram, onlyTheParserOfYargs, parserAlone, chalkWithoutDetection, lazyNode],
    },
  ),
  bundle({ node: 'src/node.ts' }, { platform: 'node', plugins: [otherBundles] }),
  // The pure library: a `node:` import in it cannot be resolved and fails the build.
  bundle({ index: 'src/index.ts' }, { platform: 'neutral', mainFields: ['module', 'main'] }),
]);

const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
await writeSchema(join(root, 'src/report/schema.ts'), 'reportJsonSchema', join(dist, 'report.schema.json'));
await writeSchema(
  join(root, 'src/cli/context-schema.ts'),
  'contextJsonSchema',
  join(dist, 'context.schema.json'),
);
chmodSync(join(dist, 'why403.js'), 0o755);
