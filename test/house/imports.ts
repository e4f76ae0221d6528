/** What a source file imports, types included, and the graph of all that do. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** File -> what it imports: a file of the graph (`src/read/forms.ts`) or a package (`node:fs`). */
export type Graph = ReadonlyMap<string, readonly string[]>;

const PATTERNS: readonly RegExp[] = [
  // import … from, import type … from, export … from, import for its effect.
  /^(?:import|export)\s+(?:[\w\s{},*$]+\sfrom\s+)?(['"])([^'"\n]+)\1/gm,
  // import(…), as a value and in a type.
  /\bimport\(\s*(['"])([^'"\n]+)\1/g,
  /\bgetBuiltinModule\(\s*(['"])([^'"\n]+)\1/g,
];

/** The specifiers as written. */
export function importsOf(source: string): readonly string[] {
  const found = PATTERNS.flatMap((pattern) => [...source.matchAll(pattern)].map(([, , name = '']) => name));
  return [...new Set(found)];
}

/** A relative specifier as the file that it means. */
export function resolved(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts');
}

/** All files of `src` and `rules` but tests. */
export function readGraph(): Graph {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const files = ['src', 'rules']
    .flatMap((top) =>
      readdirSync(posix.join(root, top), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${top}/${name}`,
      ),
    )
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return new Map(
    files.map((file) => [
      file,
      importsOf(readFileSync(posix.join(root, file), 'utf8')).map((name) => resolved(file, name)),
    ]),
  );
}
