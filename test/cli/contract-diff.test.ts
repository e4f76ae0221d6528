/** `contract diff`, with its sides given: what is called is read against both contracts, and the exit code is by that. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.js';
import { diff } from '../../src/cli/contract/diff.js';
import { NO_SETTINGS } from '../../src/cli/settings.js';
import { contract, findOperation, matchOperation, useContract } from '../../src/contract/index.js';
import { unionContract } from '../../src/difference/union.js';
import { all, any, none, scopes, side, words } from '../difference/sides.js';

const FROM = side('A', [
  { path: '/api/v2/owls', ...none },
  { path: '/api/v2/owls/{owlId}', ...any('owls:owl:view') },
  { path: '/api/v2/owls/{owlId}', method: 'DELETE', id: 'deleteOwl' },
  { path: '/api/v2/herons', ...all('herons:heron:view') },
]);
const TO = side('B', [
  { path: '/api/v2/owls', ...any('owls:owl:view') },
  { path: '/api/v2/owls/{id}', ...any('owls:owl:view'), ...scopes('owls'), since: 7 },
  { path: '/api/v2/owls/{id}', method: 'PUT', id: 'putOwl', scopes: ['owls'], scopesBasis: 'derived' },
  { path: '/api/v2/storks', ...words, scopes: null, scopesBasis: 'none', since: 8 },
  { path: '/api/v2/herons', ...all('herons:heron:view') },
]);

describe('both contracts as one', () => {
  it('knows the operations of both, those that both have as the second', () => {
    const union = unionContract(FROM, TO);
    expect(union.operations()).toHaveLength(6);
    for (const operation of TO.operations) expect(union.operations()).toContainEqual(operation);
    const before = contract();
    useContract(union);
    try {
      const id = '8e6b2f9c-1111-4222-8333-444455556666';
      expect(matchOperation('DELETE', `/api/v2/owls/${id}`)).toMatchObject({
        kind: 'found',
        operation: { id: 'deleteOwl' },
      });
      expect(matchOperation('PUT', `/api/v2/owls/${id}`)).toMatchObject({ kind: 'found' });
      expect(findOperation('GET /api/v2/owls/{x}')).toMatchObject({ since: 7 });
      expect(matchOperation('GET', '/api/v2/routing/queues')).toEqual({ kind: 'unknown' });
    } finally {
      useContract(before);
    }
  });
});

describe('contract diff', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'why403-diff-'));
    const lists = {
      'refused.txt': 'GET /api/v2/owls\nDELETE /api/v2/owls/{owlId}\nGET /api/v2/pigeons\n',
      'fine.txt': 'GET /api/v2/herons\n',
      'recorded.json': JSON.stringify({
        request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/owls?pageSize=1' },
        response: { status: 200 },
      }),
    };
    for (const [name, text] of Object.entries(lists)) writeFileSync(join(folder, name), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** @returns the exit code, and what was written as JSON */
  async function compared(files: readonly string[], [from, to] = [FROM, TO]) {
    const out = join(folder, 'out.json');
    const { words: given, flags } = parseArguments(['needs', 'A', 'B', '--format', `json=${out}`]);
    const code = await diff(
      async () => ({ from, to, notes: ['a note'] }),
      files.map((file) => join(folder, file)),
      { words: given, flags, settings: NO_SETTINGS },
    );
    return { code, document: JSON.parse(readFileSync(out, 'utf8')) as unknown };
  }

  it('shows all that differs, which is no failure', async () => {
    const { code, document } = await compared([]);
    expect(code).toBe(0);
    expect(document).toMatchObject({
      added: ['PUT /api/v2/owls/{id}', 'GET /api/v2/storks'],
      removed: ['DELETE /api/v2/owls/{owlId}'],
      permissions: [{ operation: 'GET /api/v2/owls' }],
      notes: ['a note'],
    });
    expect(document).not.toHaveProperty('for');
  });

  it('ends with 1 where a call can be refused, also one that only the first contract knows', async () => {
    const before = contract();
    const { code, document } = await compared(['refused.txt']);
    expect(code).toBe(1);
    expect(document).toMatchObject({
      for: {
        calls: 2,
        operations: 2,
        unmatched: [{ text: 'GET /api/v2/pigeons', at: { line: 3 } }],
        concerns: [
          { operation: 'GET /api/v2/owls', canRefuse: true, grant: ['owls:owl:view'], at: [{ line: 1 }] },
          { operation: 'DELETE /api/v2/owls/{owlId}', change: 'removed', canRefuse: true, grant: [] },
        ],
        grants: [{ client: null, permissions: ['owls:owl:view'] }],
      },
    });
    expect(contract()).toBe(before);
  });

  it.each([
    ['whose operations are as they were', ['fine.txt'], [FROM, TO], 0],
    ['that were recorded', ['recorded.json'], [FROM, TO], 1],
    ['that may more than before', ['recorded.json'], [TO, FROM], 0],
    ['that cannot be read', ['fine.txt', 'nothing.txt'], [FROM, TO], 2],
    ['that cannot be read beside refused ones', ['nothing.txt', 'refused.txt'], [FROM, TO], 2],
  ] as const)('ends by calls %s', async (_, files, [from, to], code) => {
    expect((await compared(files, [from, to])).code).toBe(code);
  });
});
