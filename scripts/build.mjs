// Builds dist/: the program and the two libraries as bundles, the licences of what they hold of other packages,
// declarations, and the schemas of the report, of needs, of results of preflight, of differences, of context files, and of the
// files of a project.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledFolders, licensesPage, readPackage } from './bundled-licenses.mjs';
import { writeSchema } from './json-schema.mjs';
import { keepReachable } from './reachable-declarations.mjs';

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

/** What these have for `require` cannot be bundled (it asks for modules as it runs); their modules can. */
const AS_MODULES = { 'jsonc-parser': 'lib/esm/main.js', yaml: 'browser/dist/index.js' };

const packagesAsModules = {
  name: 'packages-as-modules',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:jsonc-parser|yaml)$/ }, ({ path }) => ({
      path: realpathSync(join(root, 'node_modules', path, AS_MODULES[path])),
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
 * A chunk of esbuild holds what one set of entries has in common, and every file that is loaded costs a millisecond of the
 * start. So that the sets are few, the program is said to use all of the pure library, and whatever else runs in Node all
 * of the program: a diagnosis loads one chunk of each.
 */
const fewChunks = {
  name: 'few-chunks',
  setup({ onLoad, onResolve, resolve }) {
    const program = join(root, 'src/cli/main.ts');
    const library = join(root, 'src/index.ts');
    const inNode = new Set([join(root, 'src/node.ts')]);
    onResolve({ filter: /^\.\// }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || !importer.endsWith('.ts') || pluginData === 'seen') return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: 'seen' });
      inNode.add(found.path);
      return found;
    });
    // Imported for its side effects, of which it has none: nothing of it is used, but it counts as reached.
    onResolve({ filter: /^uses:/ }, ({ path }) => ({ path: path.slice('uses:'.length) }));
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const used = path === program ? library : inNode.has(path) ? program : null;
      if (used === null) return undefined;
      return {
        contents: `${readFileSync(path, 'utf8')}\nimport ${JSON.stringify(`uses:${used}`)};`,
        loader: 'ts',
      };
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

/** The entry of the program loads the rest of it only when it is needed. */
const mainApart = {
  name: 'main-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/main\.js$/ }, ({ path, importer }) =>
      /src.cli.why403\.ts$/.test(importer) ? { path, external: true } : undefined,
    );
  },
};

/** Node keeps a file that is not all ASCII in twice the memory and compiles it at half the speed. */
function inAscii(code) {
  // esbuild has escaped all but regular expressions.
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Writes the bundle and gives what esbuild says of it. */
async function bundle(entryPoints, options) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    outdir: dist,
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'node20',
    charset: 'ascii',
    minify: true,
    legalComments: 'none',
    // The parser of HCL: its bytes are part of the chunk that needs it.
    loader: { '.wasm': 'binary' },
    define: { __VERSION__: JSON.stringify(version) },
    logLevel: 'warning',
    ...options,
  });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, inAscii(text));
  }
  return metafile;
}

rmSync(dist, { recursive: true, force: true });

const metafiles = await Promise.all([
  // Every file that is loaded takes a millisecond: `--version` loads one, a diagnosis three more.
  bundle({ why403: 'src/cli/why403.ts' }, { platform: 'node', plugins: [mainApart, lazyNode] }),
  // The libraries and the program share what they have in common, the contract above all.
  bundle(
    { index: 'src/index.ts', node: 'src/node.ts', main: 'src/cli/main.ts' },
    {
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      platform: 'node',
      // CommonJS that asks for builtin modules by name cannot stand in an ES module; only live calls load it.
      external: ['undici'],
      logOverride: { 'ignored-bare-import': 'silent' },
      plugins: [
        fewChunks,
        onlyTheParserOfYargs,
        parserAlone,
        packagesAsModules,
        chalkWithoutDetection,
        lazyNode,
      ],
    },
  ),
]);

// Minified code keeps no comments, so that the licences stand beside it.
const packages = bundledFolders(metafiles).map((folder) => readPackage(join(root, folder)));
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licensesPage(packages));

const tsc = join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
keepReachable(join(dist, 'types'), ['src/index.d.ts', 'src/node.d.ts']);
await writeSchema(join(root, 'src/report/schema.ts'), 'reportJsonSchema', join(dist, 'report.schema.json'));
await writeSchema(
  join(root, 'src/needs/formats/schema.ts'),
  'needsJsonSchema',
  join(dist, 'needs.schema.json'),
);
await writeSchema(
  join(root, 'src/cli/context-schema.ts'),
  'contextJsonSchema',
  join(dist, 'context.schema.json'),
);
await writeSchema(join(root, 'src/lint/schema.ts'), 'lintJsonSchema', join(dist, 'lint.schema.json'));
await writeSchema(
  join(root, 'src/preflight/schema.ts'),
  'preflightJsonSchema',
  join(dist, 'preflight.schema.json'),
);
await writeSchema(
  join(root, 'src/difference/schema.ts'),
  'differenceJsonSchema',
  join(dist, 'contract-diff.schema.json'),
);
for (const name of ['config', 'ignore'])
  await writeSchema(
    join(root, name === 'config' ? 'src/config/schema.ts' : 'src/config/ignore-schema.ts'),
    `${name}JsonSchema`,
    join(dist, `${name}.schema.json`),
  );
chmodSync(join(dist, 'why403.js'), 0o755);
