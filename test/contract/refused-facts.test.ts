/** What the generator of the contract refuses: one line with the file, the record, and what to do. */
import { describe, expect, it } from 'vitest';
import { packFacts, parseFile, readFacts } from '../../scripts/contract/index.js';
import { factsOf } from './facts.js';

type Fields = Record<string, unknown>;
type Change = (records: unknown[]) => void;

/** The line that refuses the facts with one file changed. */
function refusal(file: string, change: Change): string {
  const records = structuredClone(factsOf(file));
  if (!Array.isArray(records)) throw new Error(`${file} is no list`);
  change(records);
  return refusalOf(file, records);
}

function refusalOf(file: string, content: unknown): string {
  try {
    readFacts((name) => (name === file ? content : factsOf(name)));
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return 'nothing was refused';
}

/** Sets fields of the first record that has all of `which`. */
const set =
  (which: Fields, fields: Fields): Change =>
  (records) => {
    const record = records.find((each): each is Fields =>
      Object.entries(which).every(([key, value]) => (each as Fields)[key] === value),
    );
    if (record === undefined) throw new Error(`no record has ${JSON.stringify(which)}`);
    Object.assign(record, fields);
  };

const lose =
  (which: Fields, field: string): Change =>
  (records) => {
    set(which, { [field]: undefined })(records);
    for (const record of records as Fields[]) if (record[field] === undefined) delete record[field];
  };

/** The first record once more, behind itself. */
const twice: Change = (records) => records.splice(1, 0, structuredClone(records[0]));

const swapped: Change = (records) => records.unshift(...records.splice(1, 1));

const OPERATIONS = 'contract/operations.json';
const QUEUES = { path: '/api/v2/routing/queues', method: 'GET' };
const CODE = { code: 'missing.any.permissions' };
const REGION = { awsRegion: 'eu-west-1' };

describe('what no table knows is refused', () => {
  it.each<[what: string, file: string, change: Change, line: RegExp]>([
    [
      'a misspelt field before the one that it was meant for',
      'error-codes.json',
      (records) => {
        set(CODE, { declardBy: 1 })(records);
        lose(CODE, 'declaredBy')(records);
      },
      /has the unknown field "declardBy"; take it out/,
    ],
    [
      'a number as text',
      'error-codes.json',
      set(CODE, { declaredBy: '7' }),
      /"declaredBy": is no number; write one$/,
    ],
    [
      'a misspelt category, with the one that is meant',
      'error-codes.json',
      set(CODE, { category: 'permisson' }),
      /"permisson" is none of .* \(did you mean permission\?\); use one of these/,
    ],
    [
      'a category',
      'error-codes.json',
      set(CODE, { category: 'permisson' }),
      /403 missing\.any\.permissions .*: "category": "permisson" is none of authentication, .*; use one of these/,
    ],
    [
      'a confidence',
      'error-codes.json',
      set(CODE, { confidence: 'sure' }),
      /"confidence": "sure" is none of documented, .*; use one of these/,
    ],
    [
      'a mode of permissions',
      OPERATIONS,
      set(QUEUES, { permissions: { mode: 'SOME', names: [] } }),
      /\/api\/v2\/routing\/queues GET: "permissions\.mode": "SOME" is none of ANY, ALL, NONE, UNKNOWN; use/,
    ],
    ['a method', OPERATIONS, set(QUEUES, { method: 'GETS' }), /"method": "GETS" is none of GET, .*; use/],
    [
      'a caller',
      OPERATIONS,
      set(QUEUES, { caller: 'robot' }),
      /"caller": "robot" is none of any, user, client; use/,
    ],
    [
      'a way to authenticate',
      OPERATIONS,
      set(QUEUES, { auth: 'basic' }),
      /"auth": "basic" is none of oauth, .*; use/,
    ],
    [
      'a basis of scopes',
      OPERATIONS,
      set(QUEUES, { scopesBasis: 'guessed' }),
      /"scopesBasis": may only be "derived" or "kept"; leave/,
    ],
    [
      'a kind of header',
      'headers.json',
      set({ header: 'Authorization' }, { kind: 'official' }),
      /Authorization: "kind": "official" is none of contract, platform, reported; use/,
    ],
    [
      'a kind of host',
      'hosts.json',
      set({ name: 'pure.cloud' }, { kind: 'ours' }),
      /"kind": "ours" is none of vendor/,
    ],
    [
      'a kind of claim',
      'reported.json',
      set({ kind: 'scope' }, { kind: 'role' }),
      /"kind": "role" is none of operation/,
    ],
    [
      'a place of a word',
      'header-words.json',
      set({ word: 'gc' }, { where: 'end' }),
      /gc: "where": "end" is none of anywhere/,
    ],
    [
      'a field',
      'regions.json',
      set(REGION, { color: 'red' }),
      /eu-west-1: has the unknown field "color"; take it out/,
    ],
    [
      'a field within a field',
      OPERATIONS,
      set(QUEUES, { permissions: { mode: 'NONE', names: [], readable: true } }),
      /has the unknown field "readable"; take it out/,
    ],
    [
      'a unit',
      'durations.json',
      set({ name: 'role-change' }, { unit: 'hours' }),
      /role-change: "unit": .*; correct it/,
    ],
  ])('%s', (_what, file, change, line) => {
    const refused = refusal(file, change);
    expect(refused).toMatch(line);
    expect(refused.startsWith(`facts/${file}: `)).toBe(true);
    expect(refused).not.toContain('\n');
  });
});

describe('what is missing is refused', () => {
  it.each([
    'awsRegion',
    'domain',
    'loginHost',
    'apiHost',
    'appsHost',
    'country',
    'places',
    'confidence',
    'sources',
  ])('the field %s of a region', (field) => {
    expect(refusal('regions.json', lose(REGION, field))).toMatch(
      new RegExp(`^facts/regions\\.json: .*: lacks the field "${field}"; add it$`),
    );
  });

  it.each([
    [
      'sources',
      'error-codes.json',
      set(CODE, { sources: [] }),
      /"sources": is an empty list; name at least one/,
    ],
    [
      'templates',
      'error-codes.json',
      set(CODE, { templates: [] }),
      /"templates": is an empty list; name at least one/,
    ],
    ['a name', 'error-codes.json', set(CODE, { code: '' }), /"code": is empty; write it/],
    ['the list itself', 'scopes', () => {}, /./],
  ] as const)('%s', (what, file, change, line) => {
    if (what === 'the list itself')
      expect(refusalOf('contract/scopes.json', {})).toBe(
        'facts/contract/scopes.json: the file: is no list; write [ records ]',
      );
    else expect(refusal(file, change)).toMatch(line);
  });

  it('a source that the table of sources does not know', () => {
    for (const file of [
      'error-codes.json',
      'oauth-errors.json',
      'regions.json',
      'hosts.json',
      'headers.json',
      'standard-headers.json',
      'enforcement.json',
      'ways.json',
      'durations.json',
    ])
      expect(refusal(file, set({}, { sources: ['HEARSAY'] }))).toMatch(
        new RegExp(
          `^facts/${file}: .+: the source HEARSAY is not in facts/sources\\.json; correct it or add it there$`,
        ),
      );
    expect(
      refusalOf('contract/meta.json', {
        version: 'Platform API 1',
        date: '2026-01-01',
        sources: ['HEARSAY'],
      }),
    ).toBe(
      'facts/contract/meta.json: the file: the source HEARSAY is not in facts/sources.json; correct it or add it there',
    );
  });
});

describe('what stands there twice is refused', () => {
  it.each([
    OPERATIONS,
    'contract/removed-operations.json',
    'contract/permissions.json',
    'contract/scopes.json',
    'sources.json',
    'error-codes.json',
    'oauth-errors.json',
    'regions.json',
    'hosts.json',
    'headers.json',
    'standard-headers.json',
    'header-words.json',
    'enforcement.json',
    'durations.json',
    'reported.json',
  ])('%s, and what is not sorted', (file) => {
    expect(refusal(file, twice)).toMatch(new RegExp(`^facts/${file}: .+: stands there twice; take one out$`));
    expect(refusal(file, swapped)).toMatch(
      new RegExp(
        `^facts/${file}: .+: stands in the wrong place; records are sorted, put it (before .+|at the end)$`,
      ),
    );
  });

  it.each<[what: string, file: string, change: Change, line: RegExp]>([
    [
      'an operation with other names of its parameters',
      OPERATIONS,
      (records) => {
        const at = records.findIndex(
          (each) => (each as Fields)['path'] === '/api/v2/routing/queues/{queueId}',
        );
        const copy = { ...(records[at] as Fields), path: '/api/v2/routing/queues/{id}', id: 'getAnother' };
        records.splice(at, 0, { ...copy, method: 'GET' });
      },
      /GET \/api\/v2\/routing\/queues\/\{queueId\}: is there already/,
    ],
    [
      'an id',
      OPERATIONS,
      set(QUEUES, { id: 'getRoutingSkills' }),
      /GET \/api\/v2\/routing\/skills: the id getRoutingSkills is another operation's too; give it its own/,
    ],
    [
      'a change that does not begin where the one before ended',
      'contract/history.json',
      set({ path: '/api/v2/recording/settings', api: 10012 }, { from: { mode: 'NONE', names: [] } }),
      /PUT .*settings 10012: "from" is not what the change in 8525 ended with/,
    ],
    [
      'a last change that the contract does not bear out',
      'contract/history.json',
      set({ path: '/api/v2/routing/skills', api: 10311 }, { to: { mode: 'ANY', names: ['a:b:c'] } }),
      /GET .*skills 10311: ends with ANY a:b:c, and the contract has ANY routing:skill:view/,
    ],
    [
      'a change of an operation that is nowhere',
      'contract/history.json',
      set({ path: '/api/v2/tokens/timeout' }, { path: '/api/v2/tokens/timeouts' }),
      /GET .*timeouts 8470: is no operation of the contract, nor a removed one/,
    ],
    [
      'a change beyond what was looked at',
      'contract/history.json',
      set({ path: '/api/v2/search' }, { api: 999999, date: '9999-12-31' }),
      /search 999999: lies outside of facts.contract.history-meta\.json/,
    ],
    [
      'a removed operation that is published',
      'contract/removed-operations.json',
      (records) => {
        records.splice(0, records.length, { ...(records[0] as Fields), ...QUEUES, id: 'getQueuesAgain' });
      },
      /GET \/api\/v2\/routing\/queues: is there already, .* removed one; keep one/,
    ],
    [
      'the domain of a region',
      'regions.json',
      set(REGION, {
        domain: 'mypurecloud.de',
        loginHost: 'login.mypurecloud.de',
        apiHost: 'api.mypurecloud.de',
        appsHost: 'apps.mypurecloud.de',
      }),
      /eu-west-1: the domain mypurecloud\.de is another region's too/,
    ],
    [
      'a template',
      'error-codes.json',
      set(CODE, { templates: ['Again', 'Again'] }),
      /403 missing\.any\.permissions: a template stands there twice/,
    ],
    [
      'a header in two tables',
      'standard-headers.json',
      set({ family: 'postman' }, { names: ['genesys-app'] }),
      /postman: the header genesys-app stands there twice/,
    ],
  ])('%s', (_what, file, change, line) => {
    expect(refusal(file, change)).toMatch(line);
  });
});

describe('what stands in the wrong place', () => {
  const move = (from: number, to: number) =>
    refusal('regions.json', (records) => records.splice(to, 0, ...records.splice(from, 1)));
  const names = (factsOf('regions.json') as Fields[]).map(({ awsRegion }) => String(awsRegion));

  it('is told its own', () => {
    const [first = '', , , fourth = ''] = names;
    const last = names.at(-1) ?? '';
    const line = (name: string, place: string) =>
      `facts/regions.json: ${name}: stands in the wrong place; records are sorted, put it ${place}`;
    expect(move(0, 2)).toBe(line(first, `before ${names[1]}`));
    expect(move(3, 0)).toBe(line(fourth, `before ${names[4]}`));
    expect(move(names.length - 1, 0)).toBe(line(last, 'at the end'));
    expect(move(0, names.length - 1)).toBe(line(first, `before ${names[1]}`));
  });
});

describe('what the tables say of each other must fit', () => {
  it.each<[what: string, file: string, change: Change, line: RegExp]>([
    [
      'a permission that is not listed',
      OPERATIONS,
      set(QUEUES, { permissions: { mode: 'ANY', names: ['routing:queue:peek'] } }),
      /GET \/api\/v2\/routing\/queues: the permission routing:queue:peek is not in facts\/contract\/permissions\.json; correct it or add/,
    ],
    [
      'a scope that is not listed',
      OPERATIONS,
      set(QUEUES, { scopes: ['queues'] }),
      /GET \/api\/v2\/routing\/queues: the scope queues is not in facts\/contract\/scopes\.json; correct it or add/,
    ],
    [
      'a mode without its permissions',
      OPERATIONS,
      set(QUEUES, { permissions: { mode: 'ALL', names: [] } }),
      /mode ALL with 0 permissions; ANY and ALL name some/,
    ],
    [
      'permissions that no mode asks for',
      OPERATIONS,
      set(QUEUES, { permissions: { mode: 'UNKNOWN', names: ['routing:queue:view'] } }),
      /mode UNKNOWN with 1 permissions/,
    ],
    [
      'an id of another method',
      OPERATIONS,
      set(QUEUES, { id: 'postQueuesAgain' }),
      /the id postQueuesAgain does not begin with its method/,
    ],
    [
      'a host that is not of the pattern',
      'regions.json',
      set(REGION, { apiHost: 'api2.mypurecloud.ie' }),
      /eu-west-1: apiHost is not api\.mypurecloud\.ie, .*; correct one of the two/,
    ],
    [
      'an example that is no operation',
      'error-codes.json',
      set(CODE, { examples: ['GET /api/v2/nothing'] }),
      /the example GET \/api\/v2\/nothing is no operation of the contract; correct it/,
    ],
    [
      'a day that is none',
      'enforcement.json',
      set({ topic: 'case management' }, { date: '2026-99-99' }),
      /"date": is no day of the calendar; correct it/,
    ],
    [
      'a duration that sentences need',
      'durations.json',
      lose({ name: 'media-link' }, 'usual'),
      /media-link: lacks "usual", and src\/contract\/durations\.ts makes sentences of it; add it/,
    ],
    [
      'durations in no order',
      'durations.json',
      set({ name: 'media-link' }, { least: 90 }),
      /media-link: least, usual and most are not in this order/,
    ],
    [
      'no region at all',
      'regions.json',
      (records) => records.splice(0),
      /the file: is empty; something was lost/,
    ],
    [
      'a domain in capitals',
      'regions.json',
      set(REGION, { domain: 'Mypurecloud.ie' }),
      /"domain": is not written like mypurecloud\.ie/,
    ],
    [
      'a code that only threads claim',
      'error-codes.json',
      set(CODE, { confidence: 'reported-only' }),
      /"confidence": "reported-only" is none of documented, observed-in-real-responses/,
    ],
    [
      'a way that one word leads to',
      'ways.json',
      set({ topic: 'screen recording' }, { words: ['a'] }),
      /"words": needs two words at least/,
    ],
    [
      'a template without words',
      'error-codes.json',
      set(CODE, { templates: ['%s'] }),
      /has no words; give the text/,
    ],
    [
      'a text with an escape',
      'error-codes.json',
      set(CODE, { templates: ['red \u001b[31m text'] }),
      /holds a control character/,
    ],
    [
      'more operations than there are',
      'error-codes.json',
      set({ code: 'not.a.client' }, { declaredBy: 99_999 }),
      /400 not\.a\.client: declaredBy is 99999, more than there are operations; correct it/,
    ],
    [
      'a code of few operations that does not name them all',
      'error-codes.json',
      set({ code: 'missing.client.scope' }, { declaredBy: 3 }),
      /400 missing\.client\.scope: names 2 of 3 operations; name all of them/,
    ],
    [
      "a region under a domain that is not the vendor's",
      'regions.json',
      set(REGION, {
        domain: 'mypurecloud.example.com',
        loginHost: 'login.mypurecloud.example.com',
        apiHost: 'api.mypurecloud.example.com',
        appsHost: 'apps.mypurecloud.example.com',
      }),
      /eu-west-1: the domain mypurecloud\.example\.com lies under none of the vendor's in facts\/hosts\.json/,
    ],
    [
      'more examples than operations',
      'error-codes.json',
      set({ code: 'not.a.client' }, { declaredBy: 1 }),
      /400 not\.a\.client: \d+ examples, but declaredBy is 1/,
    ],
    [
      'a code that says what its category does not',
      'error-codes.json',
      set(CODE, { says: 'owner' }),
      /403 missing\.any\.permissions: "says": codes of permission say any, not "owner"; correct it/,
    ],
    [
      'a code that says too little',
      'error-codes.json',
      lose({ code: 'not.a.client' }, 'says'),
      /not\.a\.client: lacks the field "says"; add it, one of user, client/,
    ],
    [
      'an announcement about nothing',
      'enforcement.json',
      set({ topic: 'case management' }, { paths: ['/cases'] }),
      /case management: no operation lies under \/cases; correct it/,
    ],
    [
      'a way that leads nowhere',
      'ways.json',
      set({ topic: 'screen recording' }, { operations: ['GET /api/v2/recordings/screen'] }),
      /screen recording: GET \/api\/v2\/recordings\/screen is no operation of the contract; correct it/,
    ],
    [
      'a way with the permission of another',
      'ways.json',
      set({ topic: 'screen recording' }, { permission: 'routing:queue:view' }),
      /screen recording: GET \S+ does not name routing:queue:view; correct one of the two/,
    ],
    [
      'a claim that the contract bears out',
      'reported.json',
      set({ kind: 'scope', name: 'wfm:schedule:publish' }, { name: 'workforce-management' }),
      /workforce-management: is in the contract; take the claim out/,
    ],
    [
      'a demanded header that is none',
      'headers.json',
      lose({ demandedFor: 'organization' }, 'demandedFor'),
      /demandedFor organization: must stand with one header/,
    ],
  ])('%s', (_what, file, change, line) => {
    const refused = refusal(file, change);
    expect(refused).toMatch(line);
    expect(refused).not.toContain('\n');
  });
});

describe('what is added is packed', () => {
  it('a second way, by data alone', () => {
    const way = {
      topic: 'zebra queue',
      words: ['zebra', 'queue'],
      operations: ['GET /api/v2/routing/queues'],
      permission: 'routing:queue:view',
      division: 'the queue',
      confidence: 'documented',
      sources: ['CONTRACT'],
    };
    const ways = [...(factsOf('ways.json') as unknown[]), way];
    const packed = packFacts(readFacts((file) => (file === 'ways.json' ? ways : factsOf(file))));
    expect(packed['ways.ts']).toContain(
      '\nzebra queue\tzebra¦queue\tGET /api/v2/routing/queues\t\trouting:queue:view\tthe queue`;',
    );
  });
});

describe('a file that is no JSON', () => {
  it('is refused with the line where it stops to be so', () => {
    expect(() => parseFile('regions.json', '[\n  { "a": 1 }\n  { "a": 2 }\n]')).toThrow(
      /^facts\/regions\.json: line 3: is not valid JSON from its beginning on; look for a comma or a quote$/,
    );
    expect(() => parseFile('regions.json', '[{ "a": 1')).toThrow(
      /line 1: is not valid JSON from .*"a": 1 on/,
    );
    expect(parseFile('regions.json', '[1]')).toEqual([1]);
  });
});
