import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { NEEDS_FORMATS } from '../../../src/needs/formats/index.js';
import { needsJsonSchema } from '../../../src/needs/formats/schema.js';
import { callerNeeds, needed, needsOf, place } from '../needs.js';

const validator = (extensible: boolean) => new Ajv2020({ strict: true }).compile(needsJsonSchema(extensible));

const needs = needsOf({
  callers: [
    callerNeeds(
      [
        needed(
          { path: '/api/v2/a', permissions: { mode: 'ANY', names: ['a:b:view', 'a:b:edit'] }, scopes: ['a'] },
          [place('main.tf', 12, 'genesyscloud_a.b')],
          { count: 4, grade: 'stated' },
        ),
        needed({ path: '/api/v2/b', permissions: { mode: 'UNKNOWN', names: [] }, scopes: null }),
      ],
      { client: 'c1', clientName: 'acme export', grantType: 'pkce' },
    ),
  ],
  unmatched: [{ text: 'GET /api/v2/nothing', at: place('a.txt', 2, 'x'), why: 'it is not in the contract' }],
  uncertain: [{ text: 'GET /api/v2/b', at: place('calls.har', 3), why: 'it is said in words' }],
  unread: [{ path: 'b.tf', at: 'line 2', message: 'is cut off' }],
  notes: ['phases are split by method'],
});

describe('needs as JSON', () => {
  const document: unknown = JSON.parse(NEEDS_FORMATS.json.render(needs));

  it('has callers with their operations, the least, and what is not known', () => {
    expect(document).toMatchObject({ schemaVersion: 1, tool: { name: 'why403' } });
    const { callers, unmatched, uncertain, unread, notes } = document as Record<string, unknown>;
    expect(unread).toEqual([{ path: 'b.tf', at: 'line 2', message: 'is cut off' }]);
    expect(callers).toEqual([
      {
        client: 'c1',
        clientName: 'acme export',
        grantType: 'pkce',
        operations: [
          {
            operation: 'GET /api/v2/a',
            at: [{ path: 'main.tf', line: 12, what: 'genesyscloud_a.b' }],
            count: 4,
            permissions: { mode: 'ANY', names: ['a:b:view', 'a:b:edit'] },
            scopes: ['a'],
            grade: 'stated',
          },
          {
            operation: 'GET /api/v2/b',
            at: [{ path: 'calls.har', line: 3, what: null }],
            count: 1,
            permissions: { mode: 'UNKNOWN', names: [] },
            scopes: [],
            grade: 'contract',
          },
        ],
        minimal: {
          permissions: ['a:b:view'],
          scopes: ['a'],
          exact: true,
          alternatives: [{ instead: 'a:b:view', any: ['a:b:edit'] }],
        },
      },
    ]);
    expect(unmatched).toEqual([
      { text: 'GET /api/v2/nothing', at: { path: 'a.txt', line: 2 }, why: 'it is not in the contract' },
    ]);
    expect(uncertain).toEqual([
      { text: 'GET /api/v2/b', at: { path: 'calls.har', line: 3 }, why: 'it is said in words' },
    ]);
    expect(notes).toEqual(['phases are split by method']);
  });

  it('is what its schema describes, and nothing else', () => {
    const exactly = validator(false);
    for (const one of [needs, needsOf()])
      expect([exactly(JSON.parse(NEEDS_FORMATS.json.render(one))), exactly.errors]).toEqual([true, null]);
    const more = { ...(document as object), later: 1 };
    expect(exactly(more)).toBe(false);
    expect(validator(true)(more)).toBe(true);
    expect(validator(true)({ ...(document as object), callers: null })).toBe(false);
  });
});
