import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';
import { circles, type House, unknownRooms, wrongArrows, wrongPackages } from './checks.js';
import { readGraph } from './imports.js';

const HOUSE: House = {
  rooms: [
    'version',
    'primitives',
    'page',
    'exchange',
    'contract',
    'redact',
    'refusal',
    'caller',
    'judge',
    'rules',
    'sight',
    'read',
    'source',
    'published',
    'live',
    'ask',
    'report',
    'run',
    'needs',
    'lint',
    'rules/lint',
    'explain',
    'preflight',
    'difference',
    'config',
    'cli',
    'index',
    'node',
  ],
  onlyFor: {
    rules: ['report', 'explain', 'run', 'preflight', 'cli', 'index'],
    'rules/lint': ['explain', 'cli', 'index'],
    config: ['cli'],
    cli: [],
  },
  packages: [
    {
      isMeant: (name) => isBuiltin(name) || /^(?:undici|yargs)(?:\/|$)/.test(name),
      only: ['src/cli/', 'src/live/', 'src/node.ts', 'src/read/files/'],
    },
    {
      isMeant: (name) => /^zod(?:\/|$)/.test(name),
      only: [
        'src/primitives/schema-problems.ts',
        'src/report/schema.ts',
        'src/needs/formats/schema.ts',
        'src/ask/',
        'src/cli/context-schema.ts',
        'src/config/',
        'src/lint/schema.ts',
        'src/preflight/schema.ts',
        'src/difference/schema.ts',
      ],
    },
    {
      isMeant: (name) => name === 'jsonc-parser',
      only: ['src/config/', 'src/needs/written/', 'src/needs/terraform/', 'src/lint/outline/'],
    },
    { isMeant: (name) => name === 'yaml', only: ['src/needs/written/', 'src/lint/outline/'] },
    {
      isMeant: (name) => /^(?:web-tree-sitter|@tree-sitter-grammars)(?:\/|$)/.test(name),
      only: ['src/needs/terraform/'],
    },
    { isMeant: (name) => /^chalk(?:\/|$)/.test(name), only: ['src/page/', 'src/cli/'] },
  ],
};

describe('the house', () => {
  const graph = readGraph();
  const wrong = [...wrongArrows(graph, HOUSE), ...wrongPackages(graph, HOUSE), ...circles(graph)];

  it('has a place for every room', () => {
    expect(unknownRooms(graph, HOUSE)).toEqual([]);
  });

  it('has no arrow up, no package where it does not belong, no circle of files', () => {
    expect(wrong).toEqual([]);
  });

  it.each([
    ['src/report/', 'src/report/formats.ts', /\/(?:format|safe-report|wishes)\.ts$/, 'json.ts'],
    ['src/lint/formats/', 'src/lint/formats/index.ts', /\/(?:format|safe-lint)\.ts$/, 'json.ts'],
    ['src/needs/formats/', 'src/needs/formats/index.ts', /\/(?:format|safe-needs)\.ts$/, 'json.ts'],
    [
      'src/difference/formats/',
      'src/difference/formats/index.ts',
      /\/(?:format|safe-difference)\.ts$/,
      'json.ts',
    ],
  ])(
    'shows nothing of %s but through its table, which hands formats only what is safe',
    (folder, table, other, one) => {
      const formats = (graph.get(table) ?? []).filter((file) => file.startsWith(folder) && !other.test(file));
      expect(formats).toContain(folder + one);
      const importers = [...graph].flatMap(([file, imported]) =>
        imported.some((name) => formats.includes(name)) ? [file] : [],
      );
      expect(importers).toEqual([table]);
    },
  );

  it('was read as a whole', () => {
    expect(graph.size).toBeGreaterThan(200);
    const files = [...graph.values()].flat().filter((name) => /^(?:src|rules)\//.test(name));
    expect(files.filter((file) => !graph.has(file))).toEqual([]);
  });
});
