/** facts/ brought up to a newer document, on a copy: what is written is what the checks take, and all of it or nothing. */
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packFacts, readFacts } from '../../scripts/contract/index.js';
import { parseFacts } from '../../scripts/contract/read.js';
import { getDocument } from '../../scripts/contract/refresh/document.js';
import { refreshedCodes } from '../../scripts/contract/refresh/error-codes.js';
import { fetchContract } from '../../scripts/contract/refresh/index.js';
import { operationRecord } from '../../scripts/contract/refresh/tables.js';
import type { Facts } from '../../scripts/contract/tables.js';
import { embeddedContract, type Operation } from '../../src/contract/index.js';
import { asObject } from '../../src/primitives/json.js';
import { documentOf, operation } from '../published/documents.js';
import { factsOf } from './facts.js';

const scratch = mkdtempSync(join(tmpdir(), 'why403-facts-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const before = readFacts(factsOf);
/** As the public document has them: without preview operations. */
const published = embeddedContract()
  .operations()
  .filter(({ preview }) => !preview);

const isOf = (method: string, path: string) => (one: Pick<Operation, 'method' | 'path'>) =>
  one.method === method && one.path === path;

let folders = 0;

/** A copy of facts/, and the script at work on it. */
function copyOfFacts() {
  const facts = join(scratch, String(folders++));
  cpSync(new URL('../../facts', import.meta.url), facts, { recursive: true });
  const load = (file: string): unknown => JSON.parse(readFileSync(join(facts, file), 'utf8'));
  const write = (file: string, content: unknown): void =>
    writeFileSync(join(facts, file), JSON.stringify(content));
  const texts = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(facts, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => [name, readFileSync(join(facts, name), 'utf8')]),
    );
  /** What is told; a refusal is its line. */
  async function refresh(document: object | string, ...flags: string[]) {
    const file = join(scratch, 'document.json');
    writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document));
    let told = '';
    const lines: string[] = [];
    const surroundings = {
      facts,
      today: '2100-01-01',
      tell: (text: string) => {
        told += text;
      },
      say: (line: string) => lines.push(line),
    };
    try {
      await fetchContract([file, ...flags], surroundings);
    } catch (error) {
      return { told, said: lines, refusal: error instanceof Error ? error.message : 'no error' };
    }
    return { told, said: lines, refusal: null };
  }
  return { load, write, texts, refresh };
}

const NEWER = ['--api-version', '999999', '--date', '2100-01-01'];

/** Operations of which nobody wrote anything and nothing has changed. */
const [changed, gone, untold] = published.filter(
  ({ method, path, permissions, scopesBasis }) =>
    permissions.mode === 'ALL' &&
    scopesBasis === 'contract' &&
    !before.history.some(isOf(method, path)) &&
    !before.ways.some(({ operations }) => operations.includes(`${method} ${path}`)),
);
if (changed === undefined || gone === undefined || untold === undefined)
  throw new Error('all operations have changed');
const CHANGED = isOf(changed.method, changed.path);
const GONE = isOf(gone.method, gone.path);
/** Of it the newer document tells no scopes. */
const UNTOLD = isOf(untold.method, untold.path);
const NOW = [...changed.permissions.names, 'dovecote:dove:view'];
const DOVE = '/api/v2/dovecote/doves/{doveId}';

function newerDocument() {
  const document = documentOf(
    published
      .filter((one) => !GONE(one))
      .map((one) => ({
        ...one,
        ...(CHANGED(one) && { permissions: { mode: 'ALL' as const, names: NOW } }),
        ...((UNTOLD(one) || one.scopesBasis === 'derived') && { scopes: null }),
      })),
  );
  const dove = operation('getDovecoteDove', {
    security: [{ 'PureCloud OAuth': ['dovecote'] }],
    'x-inin-requires-permissions': { type: 'ANY', permissions: ['dovecote:dove:view'] },
    responses: {
      403: { 'x-inin-error-codes': { 'dove.not.yours': 'This [dove](https://x.example) is @not yours' } },
    },
  });
  return { ...document, paths: { ...asObject(document.paths), [DOVE]: { get: dove } } };
}

describe('a newer document', async () => {
  const copy = copyOfFacts();
  const { told, refusal } = await copy.refresh(newerDocument(), ...NEWER);
  const after = refusal === null ? readFacts(copy.load) : before;

  it('is taken, and what is written passes the checks and is packed', () => {
    expect(refusal).toBeNull();
    expect(packFacts(after)['info.ts']).toContain('"Platform API 999999"');
  });

  it('gives the operations: what came, what changed, and all others as they were', () => {
    expect(after.operations.find(isOf('GET', DOVE))).toMatchObject({
      id: 'getDovecoteDove',
      permissions: { mode: 'ANY', names: ['dovecote:dove:view'] },
      scopes: ['dovecote'],
      since: 999999,
    });
    expect(after.operations.find(CHANGED)?.permissions.names).toContain('dovecote:dove:view');
    expect(after.permissions).toContain('dovecote:dove:view');
    expect(after.scopes).toContain('dovecote');
    const others = (facts: Facts) =>
      facts.operations
        .filter((one) => !isOf('GET', DOVE)(one) && !GONE(one) && !CHANGED(one))
        .map(({ scopesBasis: _, ...one }) => one);
    expect(others(after)).toEqual(others(before));
  });

  it('tells what went, with when it was last seen', () => {
    expect(after.operations.some(GONE)).toBe(false);
    expect(after.removedOperations.find(GONE)).toMatchObject({
      lastSeen: (before.meta.older ?? before.meta).date,
      goneIn: { api: 999999, date: '2100-01-01' },
    });
    expect(after.removedOperations).toHaveLength(before.removedOperations.length + 1);
  });

  it('adds to the history what changed in permissions, and nothing else', () => {
    expect(after.history.filter(({ api }) => api === 999999)).toEqual([
      {
        method: changed.method,
        path: changed.path,
        api: 999999,
        date: '2100-01-01',
        from: { mode: 'ALL', names: changed.permissions.names.toSorted() },
        to: { mode: 'ALL', names: NOW.toSorted() },
      },
    ]);
    expect(after.historyMeta).toMatchObject({ from: before.historyMeta.from, to: { api: 999999 } });
  });

  it('keeps the scopes that it does not tell, marked as kept; what was concluded stays concluded', () => {
    expect(after.operations.find(UNTOLD)).toMatchObject({
      scopes: before.operations.find(UNTOLD)?.scopes,
      scopesBasis: 'kept',
    });
    const derived = ({ scopesBasis }: Facts['operations'][number]): boolean => scopesBasis === 'derived';
    expect(after.operations.filter(derived)).toEqual(before.operations.filter(derived));
    expect(after.meta).toEqual({ version: 'Platform API 999999', date: '2100-01-01', sources: ['CONTRACT'] });
  });

  it('lists what a person must do, and nothing of the document acts there', () => {
    expect(told).toContain('`dove.not.yours`');
    expect(told).toContain('`This [dove](https://x.example) is @not yours`');
    expect(told).toMatch(/1 operation added, 1 removed, permissions of 1 changed/);
    expect(after.errorCodes.some(({ code }) => code === 'dove.not.yours')).toBe(false);
  });

  it('changes nothing when it comes again, on a later day and without its number', async () => {
    const written = copy.texts();
    const again = await copy.refresh(newerDocument(), '--date', '2100-02-02');
    expect(again.told).toBe('Nothing has changed since Platform API 999999 of 2100-01-01.\n');
    expect(copy.texts()).toEqual(written);
  });
});

describe('what people wrote of operations', () => {
  it('is left to them, each record in a line, when an operation is gone', async () => {
    const copy = copyOfFacts();
    const [way] = before.ways;
    const [key = ''] = way?.operations ?? [];
    const [method = '', path = ''] = key.split(' ');
    const isWay = isOf(method, path);
    // Its id was once that of another operation.
    const id = before.operations.find(isWay)?.id ?? '';
    const other = before.removedOperations.find((one) => one.method === method);
    const removed = before.removedOperations.map((one) =>
      operationRecord(one === other ? { ...one, id } : one),
    );
    copy.write('contract/removed-operations.json', removed);
    const { told, refusal } = await copy.refresh(
      documentOf(published.filter((one) => !isWay(one))),
      '--date',
      '2100-01-01',
    );
    expect(refusal).toBeNull();
    expect(told).toMatch(/ways\.json/);
    expect(told).toContain(key);
    // npm run contract names the same.
    expect(() => readFacts(copy.load)).toThrow(`${key} is no operation of the contract`);
    const written = parseFacts(copy.load).removedOperations;
    expect(written.find(isWay)?.id).toBe(`${id}0`);
    // A document without a version is known by its hash.
    expect(copy.load('contract/meta.json')).toMatchObject({
      version: expect.stringMatching(/^document [0-9a-f]{8}$/),
    });
  });
});

describe('nothing is written', () => {
  const copy = copyOfFacts();
  copy.write('contract/meta.json', { ...before.meta, version: 'Platform API 2' });
  const written = copy.texts();
  // Looked at before all else, so a part of a document will do.
  const part = documentOf(published.slice(0, 10));
  it.each<[what: string, document: object | string, flags: readonly string[], line: RegExp]>([
    ['for a cut document', JSON.stringify(part).slice(0, -300), NEWER, /is cut off/],
    ['for a shrunken one', part, NEWER, /fewer than nine tenths/],
    ['for an older one', part, ['--api-version', '1'], /is of Platform API 1, and facts/],
    ['for an older day', part, ['--date', '2020-01-01'], /take a newer one, or correct --date/],
    ['where nobody says how new it is', part, [], /name its version with --api-version/],
    ['for a day that is none', '', ['--date', '2099-02-30'], /--date is a day like/],
    ['for a flag that is none', '', ['--dat', '2099-02-20'], /what is asked is not understood/],
  ])('%s', async (_what, document, flags, line) => {
    const { refusal, told } = await copy.refresh(document, ...flags);
    expect(refusal).toMatch(line);
    expect(refusal).not.toContain('\n');
    expect(told).toBe('');
    expect(copy.texts()).toEqual(written);
  });
});

describe('an address', () => {
  it('is fetched as an update fetches it: redirects are followed and named, and nothing secret is sent', async () => {
    const heads: string[] = [];
    const server = createServer((request, response) => {
      heads.push(Object.keys(request.headers).join());
      if (request.url === '/moved') response.end(JSON.stringify(documentOf(published.slice(0, 3))));
      else response.writeHead(302, { location: '/moved' }).end();
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const address = server.address();
      const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
      const said: string[] = [];
      const got = await getDocument(`${origin}/api/v2/docs/swagger`, (line) => said.push(line));
      expect(got.document.operations).toHaveLength(3);
      expect(got).toMatchObject({ fetched: true, source: `${origin}/api/v2/docs/swagger` });
      expect(said).toEqual([`note: ${origin}/api/v2/docs/swagger redirects to ${origin}/moved`]);
      expect(heads.join()).not.toMatch(/authorization|cookie/);
    } finally {
      server.close();
    }
  });

  it('must be of https, in a line that names it', async () => {
    await expect(getDocument('http://docs.example/swagger', () => {})).rejects.toThrow(
      /^http:\/\/docs\.example\/swagger: must begin with https/,
    );
  });
});

describe('error codes', () => {
  const record = {
    status: 403,
    code: 'pigeon.tired',
    category: 'generic' as const,
    declaredBy: 1,
    templates: ['The pigeon is tired'],
    examples: ['GET /api/v2/one'],
    confidence: 'documented' as const,
    sources: ['CONTRACT'],
  };
  const elsewhere = { ...record, declaredBy: 0, templates: ['Pigeon: tired'], examples: [] };
  const declared = {
    status: 403,
    code: 'pigeon.tired',
    templates: ['A tired pigeon', 'Pigeon: tired', '%s'],
    declaredBy: 2,
    examples: ['GET /api/v2/one', 'GET /api/v2/two'],
  };

  it('get new messages at the end, and the operations that declare them, in the record that some declared', () => {
    expect(refreshedCodes([record, elsewhere], [declared])).toEqual({
      errorCodes: [
        {
          ...record,
          declaredBy: 2,
          // What another record has, or has no words, is none.
          templates: ['The pigeon is tired', 'A tired pigeon'],
          examples: declared.examples,
        },
        elsewhere,
      ],
      added: [],
    });
  });

  it('stay, declared by nothing, when the document has them no more', () => {
    expect(refreshedCodes([record], []).errorCodes).toEqual([{ ...record, declaredBy: 0, examples: [] }]);
  });

  it('name no operation where none was named of many', () => {
    const many = { ...declared, declaredBy: 2000 };
    expect(refreshedCodes([{ ...record, declaredBy: 1999, examples: [] }], [many]).errorCodes).toMatchObject([
      { declaredBy: 2000, examples: [] },
    ]);
  });

  it('of other statuses refuse with the messages that are known, and new ones are no refusals', () => {
    const known = { ...record, status: 400 };
    const told = { ...declared, status: 400 };
    expect(refreshedCodes([known], [told]).errorCodes).toMatchObject([{ templates: record.templates }]);
    expect(refreshedCodes([known], [{ ...told, code: 'pigeon.lost' }]).added).toEqual([]);
    expect(refreshedCodes([known], [{ ...declared, code: 'pigeon.lost' }]).added).toHaveLength(1);
  });
});
