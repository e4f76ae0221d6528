/** Every regular expression of src and rules: the literals as they stand, the composed ones as they are when made. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { parseAst } from 'vitest/node';
import { readGraph } from '../house/imports.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `src/a.ts:12` */
type Site = string;

export interface Expression {
  /** The first place that has it. */
  readonly site: Site;
  readonly regexp: RegExp;
}

/**
 * Loads all modules and makes what they would make later. What a function composes when it is called is made with a
 * word for each of its parts. Each source with its flags once.
 */
export async function collectExpressions(): Promise<readonly Expression[]> {
  const seen = new Map<string, Expression>();
  const add = (site: Site, regexp: RegExp): void => {
    const key = String(regexp);
    if (!seen.has(key)) seen.set(key, { site, regexp });
  };
  const unmade = new Map<Site, RegExp | null>();
  const sources = new Map(
    // The program starts when it is loaded; all it does is in main.ts.
    [...readGraph().keys()]
      .filter((file) => basename(file) !== 'why403.ts' && !file.startsWith('src/contract/data/'))
      .map((file) => [file, prepare(file, add, unmade)]),
  );
  const { outputFiles } = await build({
    stdin: {
      contents: [...sources.keys()]
        .map((file) => `import * as _${file.replace(/\W/g, '_')} from './${file}';`)
        .join('\n'),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    treeShaking: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    target: 'node20',
    define: { __VERSION__: '""', 'import.meta.url': JSON.stringify(import.meta.url) },
    loader: { '.wasm': 'binary' },
    plugins: [instead(sources), withWasm],
    logLevel: 'error',
  });
  const later: (() => unknown)[] = [];
  const keep = (make: () => unknown): unknown => {
    later.push(make);
    return make;
  };
  const made = (site: Site, regexp: RegExp): RegExp => {
    unmade.delete(site);
    add(site, regexp);
    return regexp;
  };
  const run = new Function(
    'require',
    'module',
    'exports',
    'madeRegExp',
    'keptForLater',
    outputFiles[0]?.text ?? '',
  );
  const module = { exports: {} };
  run(createRequire(import.meta.url), module, module.exports, made, keep);
  for (const make of later) make();
  for (const [site, regexp] of unmade) {
    if (regexp === null) throw new Error(`${site}: of what this is composed cannot be seen`);
    add(site, regexp);
  }
  return [...seen.values()];
}

/** Packages stay outside, but for modules of WebAssembly: they are bytes, as in the built program. */
const withWasm: Plugin = {
  name: 'with-wasm',
  setup({ onResolve }) {
    onResolve({ filter: /\.wasm$/ }, ({ path }) => ({ path: createRequire(import.meta.url).resolve(path) }));
  },
};

/** The source with each `new RegExp(…)` handed to `madeRegExp`, and each `lazy(…)` to `keptForLater`; its literals are added. */
function prepare(
  file: string,
  add: (site: Site, regexp: RegExp) => void,
  unmade: Map<Site, RegExp | null>,
): string {
  const source = readFileSync(join(root, file), 'utf8');
  if (file === 'src/primitives/lazy.ts')
    return `${source.replace('function lazy', 'function original')}
export const lazy = (make: any) => keptForLater(original(make));`;
  const inserts: [at: number, text: string][] = [];
  for (const node of nodesOf(parseAst(source, { lang: 'ts' }))) {
    const site = (): Site => `${file}:${source.slice(0, node.start).split('\n').length}`;
    if (node.type === 'Literal' && 'regex' in node) {
      const { pattern, flags } = node['regex'] as { pattern: string; flags: string };
      add(site(), new RegExp(pattern, flags));
    }
    if (node.type === 'NewExpression' && /^new RegExp\(/.test(source.slice(node.start, node.end))) {
      unmade.set(site(), madeOfWords(node));
      inserts.push([node.start, `madeRegExp(${JSON.stringify(site())}, `], [node.end, ')']);
    }
  }
  return inserts
    .sort(([a], [b]) => b - a)
    .reduce((text, [at, piece]) => text.slice(0, at) + piece + text.slice(at), source);
}

/** `new RegExp(`<${tag}>`)` with a word for each part; null when it is no template. */
function madeOfWords({ arguments: given }: SyntaxNode): RegExp | null {
  const [template, flags] = Array.isArray(given) ? given : [];
  if (!isNode(template) || template.type !== 'TemplateLiteral' || !Array.isArray(template['quasis']))
    return null;
  const pieces = template['quasis'].map(({ value }: { value: { cooked: string } }) => value.cooked);
  return new RegExp(pieces.join('name'), isNode(flags) ? String(flags['value']) : '');
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (isNode(value)) yield value;
  if (typeof value === 'object' && value !== null)
    for (const child of Object.values(value)) if (typeof child === 'object') yield* nodesOf(child);
}

const instead = (sources: ReadonlyMap<string, string>): Plugin => ({
  name: 'instead',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = sources.get(path.slice(root.length).replaceAll('\\', '/'));
      return contents === undefined ? undefined : { contents, loader: 'ts' };
    });
  },
});
