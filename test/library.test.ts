/** The library as others use it: what it takes, and what it is forgiving of. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { afterAll, describe, expect, expectTypeOf, it } from 'vitest';
import {
  type ContextInput,
  createExchangeReader,
  diagnose,
  type ExchangeInput,
  exchangeOf,
  explain,
  FORMATS,
  type HarInput,
  type Input,
  type RawExchange,
  type Report,
  readInputs,
  readText,
  startRun,
} from '../src/index.js';
import { askAboutToken, diagnoseFiles, diagnoseLive } from '../src/node.js';
import { NORTH, world } from './live/worlds/index.js';
import { startSimulator } from './simulator/index.js';

const QUEUES = 'https://api.mypurecloud.com/api/v2/routing/queues';
const BODY = {
  code: 'missing.any.permissions',
  message:
    'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view]',
  status: 403,
};
const TOKEN = 'aB3dE6gH9jK2mN5pQ8sT1vW4';
const first = ({ diagnoses }: Report) => diagnoses[0];
const causeOf = (report: Report) => first(report)?.causes[0]?.id;
const problemsOf = ({ inputs }: Report) =>
  inputs.flatMap(({ problems }) => problems.map(({ message }) => message));

describe('an exchange that is an object', () => {
  const call: ExchangeInput = {
    request: { method: 'get', url: QUEUES, headers: { Authorization: `Bearer ${TOKEN}` } },
    response: { status: 403, body: BODY },
  };

  it('is diagnosed, with its place', () => {
    const report = diagnose([{}, call].slice(1));
    expect(causeOf(report)).toBe('missing-permission');
    expect(first(report)?.exchange).toMatchObject({
      source: { path: '<exchanges>', index: 0, line: null },
      operation: 'GET /api/v2/routing/queues',
    });
    expect(problemsOf(report)).toEqual([]);
  });

  it.each<[string, ExchangeInput]>([
    ['headers as an object', call],
    [
      'headers as fetch has them',
      { ...call, request: { ...call.request, headers: new Headers({ Authorization: `Bearer ${TOKEN}` }) } },
    ],
    [
      'headers as pairs',
      { ...call, request: { ...call.request, headers: [['authorization', `Bearer ${TOKEN}`]] } },
    ],
    [
      'headers as a list',
      {
        ...call,
        request: { ...call.request, headers: [{ name: 'AUTHORIZATION', value: `Bearer ${TOKEN}` }] },
      },
    ],
    [
      'headers as a map',
      { ...call, request: { ...call.request, headers: new Map([['Authorization', `Bearer ${TOKEN}`]]) } },
    ],
    [
      'headers as lines',
      { ...call, request: { ...call.request, headers: [`Authorization: Bearer ${TOKEN}`] } },
    ],
    ['an address as an URL', { ...call, request: { ...call.request, url: new URL(QUEUES) } }],
    ['a body as text', { ...call, response: { status: '403', body: JSON.stringify(BODY) } }],
    [
      'a body as bytes',
      { ...call, response: { status: 403, body: new TextEncoder().encode(JSON.stringify(BODY)) } },
    ],
    ['further keys', { ...call, text: 'a note', log: { level: 'info' } } as ExchangeInput],
    ['a body as bytes of another realm', { ...call, response: { status: 403, body: bytesElsewhere() } }],
    [
      'an address as an object with href',
      { ...call, request: { ...call.request, url: { href: QUEUES } as URL } },
    ],
    ['a time as a date', { ...call, time: new Date(0) }],
    ['what is not there as undefined or null', { ...call, context: undefined, time: null }],
  ])('says the same with %s', (_, input) => {
    const report = diagnose(input);
    expect(problemsOf(report)).toEqual([]);
    expect(first(report)?.read).toContain('token#1');
    expect(first(report)?.causes).toEqual(first(diagnose(call))?.causes);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });

  it.each<[string, unknown, RegExp]>([
    ['that holds itself', circular(), /request\.body: expected text or a JSON value/],
    ['with a function', { request: { method: 'GET', url: QUEUES, body: () => 1 } }, /request\.body/],
    ['with a number too large for JSON', { request: { url: QUEUES, body: { id: 1n } } }, /request\.body/],
    ['of another kind', { foo: 1 }, /No call, no status and no error body is recognised/],
    [
      'with a body that is a stream',
      { response: { status: 403, body: new ReadableStream() } },
      /response\.body: expected text or a JSON value/,
    ],
    [
      'with a body that is a promise',
      { response: { status: 403, body: Promise.resolve('{}') } },
      /response\.body/,
    ],
    [
      'with other keys only',
      { response: { answered: 403, things: {} } },
      /response: has none of status, headers, body/,
    ],
    [
      'with an accessor that throws',
      {
        get request() {
          throw new Error(TOKEN);
        },
      },
      /one of its accessors throws/,
    ],
    [
      'with headers that throw',
      {
        request: {
          url: QUEUES,
          headers: {
            get a() {
              throw new Error(TOKEN);
            },
          },
        },
      },
      /one of its accessors throws/,
    ],
    ['that is a HAR that holds itself', circularHar(), /expected an object with "request" or "response"/],
    ['with an invalid date', { request: { url: QUEUES }, time: new Date('x') }, /time: expected text/],
    [
      'with a key that is nearly known',
      { request: { url: QUEUES, haeders: {} } },
      /request\.headers: a key is nearly this one/,
    ],
  ])('%s is never an exception', (_, input, problem) => {
    expect(problemsOf(diagnose(input as Input))).toEqual([expect.stringMatching(problem)]);
  });

  it('keeps its index when another is no exchange', () => {
    const broken = {
      get request(): undefined {
        throw new Error(TOKEN);
      },
    };
    const report = diagnose([broken, call]);
    expect(first(report)?.exchange.source.index).toBe(1);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
    expect(report.inputs).toHaveLength(1);
  });
});

/** The body in bytes of another realm, as test runners with contexts of their own have them. */
function bytesElsewhere(): unknown {
  const bytes = [...new TextEncoder().encode(JSON.stringify(BODY))];
  return vm.runInNewContext(`Uint8Array.from(${JSON.stringify(bytes)})`);
}

function circularHar(): unknown {
  const log: Record<string, unknown> = { entries: [] };
  log['self'] = log;
  return { log };
}

function circular(): unknown {
  const body: Record<string, unknown> = {};
  body['self'] = body;
  return { request: { method: 'POST', url: QUEUES, body } };
}

describe('an input', () => {
  const har: HarInput = {
    log: { entries: [{ request: { method: 'GET', url: QUEUES }, response: { status: 403 } }] },
  };
  const text = JSON.stringify({
    request: { method: 'GET', url: QUEUES },
    response: { status: 403, body: BODY },
  });

  it.each<[string, Input, string, string]>([
    ['a sentence', `GET ${QUEUES} gave 403`, '<text>', 'text'],
    ['an exchange file', text, '<text>', 'exchange'],
    ['bytes', new TextEncoder().encode(text), '<text>', 'exchange'],
    ['bytes in UTF-16', utf16(text), '<text>', 'exchange'],
    ['a text in UTF-16', utf16(`GET ${QUEUES} gave 403`), '<text>', 'text'],
    ['a HAR that is parsed', har, '<text>', 'har'],
    ['a HAR as text', JSON.stringify(har), '<text>', 'har'],
    ['a text with a name', { text, name: 'a.json' }, 'a.json', 'exchange'],
    ['a text that is said to be of a form', { text: `GET ${QUEUES}\n403`, as: 'http' }, '<text>', 'http'],
  ])('may be %s', (_, input, path, form) => {
    const report = diagnose(input);
    expect(report.inputs).toMatchObject([{ path, form, exchanges: 1, problems: [] }]);
    expect(first(report)?.exchange.operation).toBe('GET /api/v2/routing/queues');
    expect(causeOf(report)).toBe('missing-permission');
  });

  it('may be several, of which the objects are one', () => {
    const report = diagnose([text, { response: { status: 403 } }, har, { response: { status: 401 } }]);
    expect(report.inputs.map(({ form, exchanges }) => [form, exchanges])).toEqual([
      ['exchange', 1],
      ['exchange', 2],
      ['har', 1],
    ]);
  });

  it.each([null, 1, undefined, true])('is not %s', (input) => {
    expect(() => diagnose(input as unknown as Input)).toThrow(TypeError);
  });

  it('has a form of the list', () => {
    expect(() => diagnose({ text, as: 'xml' as 'har' })).toThrow(/there are har, ndjson, exchange/);
  });
});

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let unit = 0; unit < text.length; unit++) {
    bytes[2 + unit * 2] = text.charCodeAt(unit) & 0xff;
    bytes[3 + unit * 2] = text.charCodeAt(unit) >> 8;
  }
  return bytes;
}

describe('options', () => {
  it('state what is known of the caller, in the words of people', () => {
    const context: ContextInput = {
      grantType: 'Client Credentials',
      scopes: 'routing users',
      organization: 'North',
    };
    const report = diagnose(`GET ${QUEUES} gave 403`, { context });
    expect(first(report)?.read).toContain('grant type');
    expect(first(report)?.findings.find(({ rule }) => rule === 'scope-present')?.outcome).toBe(
      'not-applicable',
    );
  });

  it('name the call of a body', () => {
    const report = diagnose(JSON.stringify(BODY), { call: 'GET /api/v2/routing/queues' });
    expect(first(report)?.exchange.operation).toBe('GET /api/v2/routing/queues');
  });

  it.each<[object, RegExp]>([
    [{ only: ['nope'] }, /^only: expected a list of rules/],
    [{ only: 'region-match' }, /^only:/],
    [{ skip: [1] }, /^skip:/],
    [{ at: 'yesterday' }, /^at: expected a time/],
    [{ at: new Date() }, /^at:/],
    [{ around: 5 }, /^around:/],
    [{ all: 'yes' }, /^all: expected true or false/],
    [{ call: {} }, /^call:/],
    [{ context: 'admin' }, /^context:/],
    [{ context: { region: 'mars' } }, /^context: region/],
    [{ stated: [{ stated: { region: 'mars' }, source: 'x' }] }, /^stated: region/],
    [{ stated: [{ stated: {} }] }, /^stated: expected a list/],
    [{ overflow: {} }, /^overflow: expected an object with append and read/],
    [{ context: { permissions: new Set(['a:b:c']) } }, /^context: permissions: expected a list/],
    [{ Context: {} }, /the key Context is not known; did you mean context\?/],
    [[], /^options: expected an object/],
  ])('%j is refused', (options, message) => {
    expect(() => diagnose('403', options)).toThrow(TypeError);
    expect(() => diagnose('403', options)).toThrow(message);
  });

  it('of a wrong kind are exceptions', () => {
    expect(() => diagnose('403', { call: 'nothing' })).toThrow(/call: expected a method and a path/);
    expect(() => diagnose('403', { context: { grantType: 'magic' } })).toThrow(
      /context: grantType: expected one of/,
    );
  });
});

describe('a report', () => {
  const many = diagnose(
    Array.from({ length: 3 }, () => ({ request: { method: 'GET', url: QUEUES }, response: { status: 403 } })),
  );

  it.each([undefined, Number.NaN, Number.POSITIVE_INFINITY])(
    'is written 80 columns wide for %s',
    (columns) => {
      expect(FORMATS.stylish.render(many, { columns })).toBe(FORMATS.stylish.render(many));
    },
  );

  it('is shown however long its texts are', () => {
    const long = 'c'.repeat(10_000_000);
    const report = diagnose([
      { request: { method: long, url: QUEUES }, response: { status: 403 } },
      { request: { url: QUEUES }, response: { status: 403, body: { code: long, message: `[${long}]` } } },
    ]);
    expect(FORMATS.stylish.render(report, { verbose: true }).length).toBeLessThan(1_000_000);
  });

  it('of a run that groups has the same diagnoses in every way', () => {
    const run = startRun({ group: true });
    readInputs(
      [{ request: { method: 'GET', url: QUEUES }, response: { status: 403 } }, 'GET /api/v2/nope gave 403'],
      run.input,
    );
    const lazy = run.report();
    expect(JSON.parse(FORMATS.json.render(lazy))).toEqual(run.finish());
    expect([...lazy.diagnoses]).toHaveLength(2);
  });

  it('keeps its calls apart whatever readers say of their places', () => {
    const run = startRun();
    const sink = run.input('mine', 'mine');
    const places = [-1, Number.NaN, 1.5, Number.POSITIVE_INFINITY, 2 ** 40];
    for (const index of places) {
      const exchange = exchangeOf(
        { request: { url: QUEUES }, response: { status: 403 } },
        { path: '', index, line: index },
        () => {},
      );
      if (exchange !== null) sink.exchange(exchange);
    }
    const { diagnoses } = run.finish();
    expect(
      diagnoses.map(({ exchange }) => [exchange.source.index, exchange.source.line, exchange.url]),
    ).toEqual([...Array.from({ length: 4 }, () => [0, null, QUEUES]), [2 ** 40, 2 ** 40, QUEUES]]);
  });
});

describe('a text with a word that does not end', () => {
  it('is read as far as it can be, and says so', () => {
    const report = diagnose(`GET /api/v2/nope gave 403\nhttps://${'a'.repeat(12_000_000)}`);
    expect(first(report)?.exchange.url).toBe('/api/v2/nope');
    expect(problemsOf(report)).toEqual([expect.stringContaining('four million characters')]);
  });
});

describe('what diagnose is made of', () => {
  it('gives the same by hand', () => {
    const run = startRun();
    const sink = run.input('<exchanges>', 'exchange');
    const input = { request: { method: 'GET', url: QUEUES }, response: { status: 403, body: BODY } };
    const raw = exchangeOf(input, { path: '', index: 0, line: null }, () => expect.fail());
    expectTypeOf(raw).toEqualTypeOf<RawExchange | null>();
    if (raw !== null) sink.exchange(raw);
    expect(run.finish()).toEqual(diagnose(input));
  });

  it('reads streams and texts into a run', () => {
    const run = startRun();
    const reader = createExchangeReader({ path: 'a' }, run.input('a', 'exchange'));
    reader.push(new TextEncoder().encode(`{"request":{"url":"${QUEUES}","method":"GET"},`));
    reader.push(new TextEncoder().encode('"response":{"status":403}}'));
    reader.end();
    readText(`GET ${QUEUES} gave 403`, { path: 'b' }, run.input('b', 'text'));
    expect(run.finish().diagnoses.map(({ exchange }) => exchange.source.path)).toEqual(['a', 'b']);
  });
});

describe('explain', () => {
  it('gives one explanation for each thing that a name is', () => {
    expect(explain('access-policy').map(({ data }) => Object.keys(data)[0])).toEqual(['rule', 'cause']);
  });

  it('says of a name that is not known what is near, and shows no secret', () => {
    const [unknown] = explain('routing:queue:read');
    expect(unknown).toMatchObject({
      known: false,
      data: { nearest: expect.arrayContaining(['routing:queue:view']) },
    });
    const [hostile] = explain(`Bearer ${TOKEN}`);
    expect(hostile?.text() + JSON.stringify(hostile?.data)).not.toContain(TOKEN);
  });
});

describe('why403/node', () => {
  const folder = mkdtempSync(join(tmpdir(), 'why403-library-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads files and folders, and says what it could not read', async () => {
    mkdirSync(join(folder, 'calls'));
    const file = join(folder, 'calls', 'a.json');
    writeFileSync(
      file,
      JSON.stringify({ request: { method: 'GET', url: QUEUES }, response: { status: 403 } }),
    );
    writeFileSync(join(folder, 'empty.har'), '');
    const report = await diagnoseFiles([
      join(folder, 'calls'),
      join(folder, 'empty.har'),
      join(folder, 'none'),
    ]);
    expect(report.diagnoses.map(({ exchange }) => exchange.source.path)).toEqual([file]);
    expect(report.inputs.map(({ form, exchanges }) => [form, exchanges])).toEqual([
      ['exchange', 1],
      ['unreadable', 0],
      ['unreadable', 0],
    ]);
    expect(problemsOf(report)).toEqual([
      expect.stringContaining('is empty'),
      expect.stringContaining('no such file or folder'),
    ]);
    expect(causeOf(await diagnoseFiles(file))).toBe('missing-permission');
  });

  it('asks the platform with the token, and never with one that is only recorded', async () => {
    const simulator = await startSimulator(world());
    try {
      const token = simulator.issueToken(NORTH.nothing);
      const options = { gateway: simulator.url, region: 'mypurecloud.com' };
      const recorded = {
        request: { method: 'GET', url: QUEUES, headers: { Authorization: `Bearer ${token}` } },
        response: { status: 403 },
      };
      await diagnoseLive(recorded, options);
      expect(simulator.requests).toEqual([]);
      const report = await diagnoseLive(recorded, { ...options, useRecordedTokens: true });
      expect(first(report)?.causes[0]).toMatchObject({ id: 'missing-permission', likelihood: 'certain' });
      expect(report.calls.map(({ status }) => status)).toContain(200);
      const own = await diagnoseLive([`GET ${QUEUES} gave 403`], { ...options, token });
      expect(first(own)?.causes[0]).toMatchObject({ id: 'missing-permission', likelihood: 'certain' });
      expect(JSON.stringify([report, own])).not.toContain(token);
      // None of the calls was made again.
      expect(simulator.requests.filter(({ path }) => path.startsWith('/api/v2/routing'))).toEqual([]);
    } finally {
      await simulator.close();
    }
  });

  it('reads nothing where nothing is named, and takes names only', async () => {
    expect((await diagnoseFiles([])).inputs).toEqual([]);
    await expect(diagnoseFiles([null] as unknown as string[])).rejects.toThrow(TypeError);
    await expect(diagnoseFiles('x', { alll: true } as object)).rejects.toThrow(/did you mean all/);
  });

  it.each<[object, RegExp]>([
    [{ offline: 'true' }, /^offline: expected true or false/],
    [{ useRecordedTokens: 'false' }, /^useRecordedTokens: expected true or false/],
    [{ token: '' }, /^token: expected an access token/],
    [{ token: `Bearer ${TOKEN}` }, /^token: expected an access token, without the word Bearer/],
    [{ token: null }, /^token:/],
    [{ timeout: 0 }, /^timeout:/],
    [{ maxCalls: 'x' }, /^maxCalls:/],
    [{ allowHosts: 'localhost' }, /^allowHosts:/],
    [{ region: TOKEN }, /^region: expected a region/],
    [{ resolve: () => null }, /^options: the key resolve is not known/],
    [{ signal: {} }, /^signal:/],
  ])('refuses %j before anything is sent, and shows no value of it', async (options, message) => {
    const wrong = { token: TOKEN, offline: true, ...options };
    const refusals = [diagnoseLive(`GET ${QUEUES} gave 403`, wrong)];
    if (!('useRecordedTokens' in options)) refusals.push(askAboutToken(wrong) as Promise<never>);
    for (const refused of refusals) {
      await expect(refused).rejects.toThrow(TypeError);
      await expect(refused).rejects.toThrow(message);
      await expect(refused).rejects.not.toThrow(TOKEN);
    }
  });

  it('takes a call with a placeholder for one of the token that is given, and no other', async () => {
    const simulator = await startSimulator(world());
    try {
      const token = simulator.issueToken(NORTH.nothing);
      const ask = (recorded: string) =>
        diagnoseLive(
          `curl -H "Authorization: Bearer ${recorded}" ${QUEUES}\n{"code":"not.authorized","status":403}`,
          { token, gateway: simulator.url },
        );
      expect((await ask('$TOKEN')).calls.map(({ status }) => status)).toContain(200);
      const before = simulator.requests.length;
      // Whose token a sanitized recording had is not known.
      for (const other of ['token#1', TOKEN])
        expect(problemsOf(await ask(other))).toEqual([
          expect.stringMatching(/not asked: no call .* has a token/),
        ]);
      expect(simulator.requests).toHaveLength(before);
    } finally {
      await simulator.close();
    }
  });

  it.each<[string, object, RegExp]>([
    ['offline', { token: TOKEN, offline: true, region: 'mypurecloud.com' }, /not asked: .*offline/],
    ['no token', { region: 'mypurecloud.com' }, /not asked: no call that needs an explanation has a token/],
  ])('says why the platform was not asked: %s', async (_, options, message) => {
    const report = await diagnoseLive(`GET ${QUEUES} gave 403`, options);
    expect(problemsOf(report)).toEqual([expect.stringMatching(message)]);
  });

  it('says when nothing tells which platform is to be asked', async () => {
    const report = await diagnoseLive('GET /api/v2/users/me gave 403', { token: TOKEN, offline: true });
    expect(problemsOf(report)).toEqual([expect.stringContaining('the platform was not asked')]);
    await expect(diagnoseLive('403', { regoin: 'x' } as object)).rejects.toThrow(/did you mean region/);
  });

  it('asks who a token is, and says in one line why it cannot', async () => {
    const simulator = await startSimulator(world());
    const gateway = simulator.url;
    const token = simulator.issueToken(NORTH.nothing);
    const answer = await askAboutToken({ token, gateway });
    expect(answer).toMatchObject({ accepted: true, context: { grantType: 'client_credentials' } });
    expect(JSON.stringify(answer)).not.toContain(token);
    expect((await askAboutToken({ token: 'aB3dE6gH9jK2mN5p', gateway })).accepted).toBe(false);
    await simulator.close();
    await expect(askAboutToken({ token, gateway })).rejects.toThrow(/^[^\n]+$/);
    await expect(askAboutToken({ token })).rejects.toThrow(/region/);
    await expect(askAboutToken({ token, region: 'nowhere' })).rejects.toThrow(/^region: expected a region/);
  });
});
