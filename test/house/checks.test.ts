import { describe, expect, it } from 'vitest';
import { circles, type House, unknownRooms, wrongArrows, wrongPackages } from './checks.js';
import { type Graph, importsOf, resolved } from './imports.js';

const HOUSE: House = {
  rooms: ['ground', 'rules', 'middle', 'attic', 'index'],
  onlyFor: { rules: ['attic'] },
  packages: [{ isMeant: (name) => name.startsWith('node:'), only: ['src/attic/', 'src/middle/files/'] }],
};

const graph = (files: Readonly<Record<string, readonly string[]>>): Graph => new Map(Object.entries(files));

describe('imports', () => {
  it('are found in every way of writing them', () => {
    const source = `
/** import { no } from './comment.js'; */
import { a } from './a.js';
import type { B } from './b.js';
import {
  c,
  type C,
} from "./c.js";
import * as d from './d.js';
import e, { f } from './e.js';
import './effect.js';
export * from './g.js';
export type { H } from './h.js';
const later = async () => (await import('./i.js')).i;
let typed: import('./j.js').J;
const module = process.getBuiltinModule('node:module');
export const text = "from './no.js'";
`;
    expect([...importsOf(source)].sort()).toEqual(
      [...'abcdeghij']
        .map((name) => `./${name}.js`)
        .concat('./effect.js', 'node:module')
        .sort(),
    );
  });

  it('are resolved to files', () => {
    expect(resolved('src/read/har/index.ts', '../types.js')).toBe('src/read/types.ts');
    expect(resolved('src/read/har/index.ts', '../../../rules/index.js')).toBe('rules/index.ts');
    expect(resolved('src/read/har/index.ts', 'node:fs')).toBe('node:fs');
  });
});

describe('arrows', () => {
  it('may run down and within a room', () => {
    const files = {
      'src/attic/a.ts': ['src/middle/files/b.ts', 'src/attic/c.ts', 'rules/r.ts', 'node:fs', 'zod'],
      'src/index.ts': ['src/attic/a.ts'],
      'rules/r.ts': ['src/ground/g.ts'],
      'src/middle/files/b.ts': ['node:fs'],
    };
    expect(unknownRooms(graph(files), HOUSE)).toEqual([]);
    expect(wrongArrows(graph(files), HOUSE)).toEqual([]);
    expect(wrongPackages(graph(files), HOUSE)).toEqual([]);
    expect(circles(graph(files))).toEqual([]);
  });

  it('may not run up', () => {
    const files = { 'src/ground/g.ts': ['src/middle/b.ts', 'src/ground/h.ts', 'src/index.ts'] };
    expect(wrongArrows(graph(files), HOUSE)).toEqual([
      'src/ground/g.ts -> src/middle/b.ts',
      'src/ground/g.ts -> src/index.ts',
    ]);
  });

  it('may not run to what is for others', () => {
    expect(wrongArrows(graph({ 'src/middle/b.ts': ['rules/r.ts'] }), HOUSE)).toEqual([
      'src/middle/b.ts -> rules/r.ts',
    ]);
  });

  it('may not run to a room without a place, nor stand in one', () => {
    const files = { 'src/cellar/c.ts': [], 'src/ground/g.ts': [], 'src/tower.ts': [] };
    expect(unknownRooms(graph(files), HOUSE)).toEqual(['cellar', 'tower']);
  });

  it('may not run to packages that belong elsewhere', () => {
    const files = { 'src/middle/b.ts': ['node:fs', 'zod'], 'src/attic/a.ts': ['node:fs'] };
    expect(wrongPackages(graph(files), HOUSE)).toEqual(['src/middle/b.ts -> node:fs']);
  });
});

describe('circles', () => {
  it('are told once, by their shortest way', () => {
    const files = {
      'src/middle/a.ts': ['src/middle/b.ts', 'src/middle/d.ts'],
      'src/middle/b.ts': ['src/middle/c.ts'],
      'src/middle/c.ts': ['src/middle/a.ts'],
      'src/middle/d.ts': ['src/middle/b.ts'],
      'src/attic/own.ts': ['src/attic/own.ts'],
      'src/attic/free.ts': ['src/middle/a.ts'],
    };
    expect(circles(graph(files))).toEqual([
      'src/attic/own.ts -> src/attic/own.ts',
      'src/middle/a.ts -> src/middle/b.ts -> src/middle/c.ts -> src/middle/a.ts',
      'src/middle/d.ts -> src/middle/b.ts -> src/middle/c.ts -> src/middle/a.ts -> src/middle/d.ts',
    ]);
  });
});
