/** What is loaded for what: every file costs a millisecond of the start, and some packages tens of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');
const read = (file: string): string => readFileSync(file, 'utf8');

/** The files that a file of dist/ loads at once, itself included. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of read(file).matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\b[^;"'()]*["'](\.[^"']+)["']/g,
  ))
    loadedBy(join(file, '..', path), seen);
  return seen;
}
const filesOf = (...names: readonly string[]) => names.flatMap((name) => [...loadedBy(join(DIST, name))]);
const chunks = readdirSync(join(DIST, 'chunks')).map((name) => join('chunks', name));
const sideCommands = chunks.filter((name) => name.includes('side-commands'));
const holding = (text: string, files: readonly string[]) => files.filter((file) => read(file).includes(text));

describe('the bundle', () => {
  it('loads for a diagnosis what is pure and what is of the program, a file each', () => {
    expect(filesOf('main.js')).toHaveLength(3);
    expect(filesOf('index.js')).toHaveLength(2);
  });

  it('holds the contract once', () => {
    const all = ['why403.js', 'main.js', 'index.js', 'node.js', ...chunks].map((name) => join(DIST, name));
    expect(holding('conversations/{conversationId}/recordingmetadata', all)).toHaveLength(1);
  });

  it('keeps what is pure pure', () => {
    expect(holding('node:', filesOf('index.js'))).toEqual([]);
    expect(holding('getBuiltinModule', filesOf('index.js'))).toEqual([]);
  });

  it.each([
    ['zod', '_zod'],
    ['undici', 'from"undici"'],
    ['the parser of HCL', 'web-tree-sitter.wasm'],
    ['what the Terraform provider calls', 'architect_emergencygroup'],
    ['what reads the files of a project', 'texts stand in double quotes'],
  ])('never loads %s for a diagnosis, a command that stays offline, or a library', (_, mark) => {
    expect(sideCommands).toHaveLength(1);
    const files = filesOf('why403.js', 'main.js', 'index.js', 'node.js', ...sideCommands);
    expect(holding('feature-available', files)).not.toEqual([]);
    expect(holding(mark, files)).toEqual([]);
    // It is there, under the name that is looked for.
    expect(holding(mark, filesOf(...chunks))).not.toEqual([]);
  });
});
