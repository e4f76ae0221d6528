/** Updates from the simulator over real sockets: what is kept, what is refused, and what stays. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptable } from '../../../src/cli/contract/shrunken.js';
import { readStored } from '../../../src/cli/contract/store.js';
import type { DocumentImporter } from '../../../src/cli/contract/update.js';
import { isCompiledContract } from '../../../src/contract/index.js';
import { textOf } from '../../simulator/document.js';
import type { Fault } from '../../simulator/faults.js';
import { headerOf } from '../../simulator/index.js';
import { DOCUMENT_PATH, EMBEDDED, NOW, OPERATIONS, openUpdating, SOURCE, USED } from './updating.js';

const VALIDATORS = { lastModified: 'Wed, 19 Aug 2026 00:00:00 GMT', etag: '"a1"' };

describe('an update', () => {
  it('keeps what the document says, and where it is from', async () => {
    const { update, path } = await openUpdating({ ...VALIDATORS, encoding: 'gzip' });
    const { code, said, told } = await update();
    expect([code, said]).toEqual([0, '']);
    const kept = readStored(path, isCompiledContract);
    expect(kept?.origin).toEqual({
      source: SOURCE,
      fetched: NOW,
      ...VALIDATORS,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(kept?.contract.edition.operations).toBe(OPERATIONS);
    expect(told).toContain(path);
    expect(told).toContain('0 operations more');
  });

  it('asks whether it is still the same, and leaves it then', async () => {
    const { update, path, publish, simulator } = await openUpdating(VALIDATORS);
    await update();
    const before = readFileSync(path, 'utf8');
    const again = await update();
    expect(again).toMatchObject({
      code: 0,
      said: '',
      told: expect.stringContaining(`is what ${SOURCE} has`),
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
    publish({ ...VALIDATORS, etag: '"a2"' });
    // Other validators, the same document: it is told, and what is kept has them from now on.
    expect((await update()).told).toContain('is of the same document');
    expect(readStored(path, isCompiledContract)?.origin.etag).toBe('"a2"');
    const asked = simulator.requests.map(({ headers }) => headerOf(headers, 'if-none-match'));
    expect(asked).toEqual([null, '"a1"', '"a1"']);
  });

  it('asks for all of it when what is kept is not used', async () => {
    const { update, simulator } = await openUpdating(VALIDATORS);
    await update();
    const tables = { ...EMBEDDED.tables, operations: `${EMBEDDED.tables.operations}\n` };
    expect((await update({ before: { ...USED, tables } })).told).toContain('is kept in');
    expect(simulator.requests.map(({ headers }) => headerOf(headers, 'if-none-match'))).toEqual([null, null]);
  });

  it('asks for all of it at another address, and where what is kept is broken', async () => {
    const { update, path, simulator } = await openUpdating(VALIDATORS);
    await update();
    await update({ from: `https://api.mypurecloud.ie${DOCUMENT_PATH}` });
    writeFileSync(path, '{}');
    const { code, said } = await update();
    expect([code, said]).toEqual([0, '']);
    await update({ from: `${SOURCE}?version=1` });
    await update({ from: `${SOURCE}?version=2` });
    for (const { headers } of simulator.requests) {
      expect(headerOf(headers, 'if-none-match')).toBeNull();
      expect(headerOf(headers, 'authorization')).toBeNull();
      expect(headerOf(headers, 'cookie')).toBeNull();
    }
    expect(readStored(path, isCompiledContract)?.origin.source).toBe(`${SOURCE}?version=…`);
  });

  it('names each redirect', async () => {
    const { update, path } = await openUpdating({
      redirects: ['https://cdn.example/docs/1', 'https://other.example/docs'],
    });
    const { code, said } = await update();
    expect([code, said.split('\n')]).toEqual([
      0,
      [
        `note: ${SOURCE} redirects to https://cdn.example/docs/1`,
        'note: https://cdn.example/docs/1 redirects to https://other.example/docs',
      ],
    ]);
    expect(readStored(path, isCompiledContract)?.origin.source).toBe(SOURCE);
  });

  it('takes a document of tens of megabytes', async () => {
    const { update, path, publish } = await openUpdating({ prose: 20_000_000 });
    const hash = createHash('sha256');
    expect((await update()).code).toBe(0);
    for (const piece of textOf({ operations: OPERATIONS, prose: 20_000_000 })) hash.update(piece);
    const digest = hash.digest('hex');
    expect(readStored(path, isCompiledContract)?.origin.sha256).toBe(digest);
    publish({ prose: 20_000_000, encoding: 'gzip' });
    const refused = await update({ maxBytes: 10_000_000 });
    expect(refused).toMatchObject({ code: 4, said: expect.stringContaining('sent more than 9.5 MB') });
    expect(readStored(path, isCompiledContract)?.origin.sha256).toBe(digest);
  });

  it('may run twice at once: both finish, one is kept whole', async () => {
    const { update, path, folder } = await openUpdating(VALIDATORS);
    const codes = (await Promise.all([update(), update(), update()])).map(({ code }) => code);
    expect(codes).toEqual([0, 0, 0]);
    expect(readStored(path, isCompiledContract)?.origin.source).toBe(SOURCE);
    expect(readdirSync(folder)).toEqual(['contract.json']);
  });
});

describe('what is refused', () => {
  const BROKEN: readonly (readonly [string, Fault['effect'], RegExp])[] = [
    ['cut off', { kind: 'cut' }, /sent only the beginning of the document/],
    ['garbage', { kind: 'garbage', status: 200 }, /something that is no JSON object/],
    ['reset', { kind: 'reset' }, /broke the connection off/],
    ['unavailable', { kind: 'status', status: 503 }, /status 503 and no document/],
    ['limited', { kind: 'rate-limit', retryAfter: 60 }, /takes no more requests for now/],
    ['slow', { kind: 'slow', milliseconds: 500 }, /did not answer within 60 ms/],
    ['a portal', { kind: 'status', status: 200, contentType: 'text/html', body: '<html>' }, /a web page/],
    ['to http', { kind: 'status', status: 302, headers: { Location: 'http://cdn.example/' } }, /it is http/],
    [
      'around',
      { kind: 'status', status: 302, headers: { Location: DOCUMENT_PATH } },
      /after three redirects/,
    ],
  ];

  it.each(BROKEN)('%s: no document came, and what was kept stays', async (_, effect, said) => {
    const { update, path, simulator } = await openUpdating(VALIDATORS);
    mkdirSync(dirname(path));
    writeFileSync(path, 'kept');
    simulator.set((whole) => Object.assign(whole, { faults: [{ path: '*', effect }] }));
    const outcome = await update({ timeout: effect.kind === 'slow' ? 60 : 5000 });
    expect(outcome).toMatchObject({ code: 4, told: '', said: expect.stringMatching(said) });
    expect(outcome.said.split('\n').at(-1)).toMatch(/^why403: /);
    expect(readFileSync(path, 'utf8')).toBe('kept');
  });

  it('a document that is refused at once: nothing more of it is fetched', async () => {
    const { update, path } = await openUpdating({ operations: 20_000 });
    let pushed = 0;
    const importer: DocumentImporter = {
      push: () => (++pushed < 2 ? null : 'it is odd'),
      end: () => ({ ok: false, reason: 'not asked' }),
    };
    expect(await update({ importer })).toMatchObject({
      code: 2,
      said: `why403: ${SOURCE}: it is odd; the contract in use stays as it is`,
    });
    expect(pushed).toBe(2);
    expect(existsSync(path)).toBe(false);
  });

  it('a shrunken document, against what is kept or embedded', async () => {
    const { update, path, publish } = await openUpdating({ operations: 35 });
    const refused = await update();
    expect(refused).toMatchObject({
      code: 2,
      told: '',
      said: expect.stringMatching(
        /has 35 operations, fewer than nine tenths of .*; the contract in use stays as it is$/,
      ),
    });
    expect(existsSync(path)).toBe(false);
    publish({});
    await update();
    publish({ operations: 36 });
    expect((await update()).code).toBe(0);
    const before = readFileSync(path, 'utf8');
    publish({ operations: 32 });
    expect(await update()).toMatchObject({
      code: 2,
      said: expect.stringMatching(/the contract in use stays as it is$/),
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('a document that cannot be read', async () => {
    const { update, path } = await openUpdating({ text: '{"swagger": "2.0", "pa' });
    expect(await update()).toMatchObject({
      code: 2,
      said: `why403: ${SOURCE}: the document is not valid JSON; the contract in use stays as it is`,
    });
    expect(existsSync(path)).toBe(false);
  });

  it('a place that cannot be written, after the document came', async () => {
    const { update, folder } = await openUpdating({});
    writeFileSync(folder, 'a file');
    await expect(update()).rejects.toThrow(/cannot be written \(a file stands where a folder must be\)/);
    await expect(update({ path: null })).rejects.toThrow(/no home folder .* WHY403_DATA/);
  });
});

it('nine tenths are enough', () => {
  expect([acceptable(90, 100), acceptable(89, 100), acceptable(0, 0), acceptable(9, 11)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

describe('the look at a contract', () => {
  it('finds each part that is missing or of another type', () => {
    expect(isCompiledContract(JSON.parse(JSON.stringify(EMBEDDED)))).toBe(true);
    const { edition, tables } = EMBEDDED;
    for (const name of Object.keys(tables))
      expect(isCompiledContract({ edition, tables: { ...tables, [name]: 1 } })).toBe(false);
    for (const name of ['version', 'date', 'operations'])
      expect(isCompiledContract({ edition: { ...edition, [name]: null }, tables })).toBe(false);
    for (const name of ['older', 'source'])
      expect(isCompiledContract({ edition: { ...edition, [name]: 1 }, tables })).toBe(false);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isCompiledContract(value)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
