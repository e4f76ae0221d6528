import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harText } from '../../../bench/make-har.mjs';
import { createHarReader } from '../../../src/read/har/index.js';
import { fixture, readWith } from '../helpers.js';

const read = (input: string | Uint8Array, size?: number, ignoresSuccessBodies = false) =>
  readWith((options, sink) => createHarReader(options, { ...sink, ignoresSuccessBodies }), input, size);
const har = (...entries: unknown[]) => JSON.stringify({ log: { entries } });
const entry = (url: string, status: number, text: string, more: object = {}) => ({
  request: { method: 'GET', url, headers: [] },
  response: { status, headers: [], content: { size: text.length, text, ...more } },
});

describe('recorders', () => {
  it('reads Chrome: pseudo-headers, a blocked call, a WebSocket handshake', () => {
    const { exchanges, problems, taken } = read(fixture('har/chrome.har'));
    expect(problems).toEqual([]);
    expect(taken).toEqual(['no Authorization headers']);
    const [refused, blocked, socket] = exchanges;
    expect(refused).toMatchObject({
      source: { path: 'input', index: 0, line: 10 },
      request: {
        method: 'PUT',
        url: 'https://api.mypurecloud.ie/api/v2/routing/queues/11111111-2222-4333-8444-555555555555',
        headersComplete: false,
        body: '{"name":"Support"}',
      },
      response: { status: 403, truncated: false },
      context: {},
      time: '2026-03-10T10:00:00.123Z',
    });
    expect(refused?.request.headers?.map(({ name }) => name)).toEqual(['accept', 'content-type', 'origin']);
    expect(refused?.response?.headers?.map(({ name }) => name)).toEqual([
      'content-type',
      'inin-correlation-id',
    ]);
    expect(JSON.parse(refused?.response?.body ?? '')).toMatchObject({ code: 'missing.any.permissions' });
    expect(blocked).toMatchObject({ response: null, unanswered: true });
    expect(refused).not.toHaveProperty('unanswered');
    expect(socket).toMatchObject({
      request: { url: expect.stringMatching(/^wss:/) },
      response: { status: 101, body: null },
    });
  });

  it('reads Firefox: base64 bodies, content headers in posted text, bodies that were not recorded', () => {
    const { exchanges, taken } = read(fixture('har/firefox.har'));
    expect(taken).toEqual([]);
    expect(exchanges[0]).toMatchObject({
      time: '2026-03-10T11:00:00.000+01:00',
      response: {
        status: 400,
        body: '{"code":"not.a.user","message":"Kein Benutzer – client","status":400}',
      },
    });
    expect(exchanges[1]).toMatchObject({
      request: { body: 'grant_type=client_credentials' },
      response: { status: 200, body: null, truncated: true },
    });
  });

  it('reads Safari, with or without a byte order mark', () => {
    const plain = read(fixture('har/safari.har')).exchanges;
    const marked = read(fixture('har/bom.har')).exchanges;
    expect(plain[0]?.request.headers).toEqual([
      { name: 'Authorization', value: 'Bearer made-up-token-of-a-fixture-0002' },
    ]);
    expect(marked[0]?.response).toEqual(plain[0]?.response);
  });

  it('reads Charles: form parameters recorded one by one', () => {
    const [exchange] = read(fixture('har/charles.har')).exchanges;
    expect(exchange?.request.body).toBe('grant_type=client_credentials&note=a+b%26c');
    expect(exchange?.time).toBe('2026-03-10T10:00:00.000+0000');
    expect(exchange?.response).toMatchObject({
      status: 400,
      body: expect.stringContaining('client not found'),
    });
  });

  it('reads mitmproxy: base64, a call without an answer', () => {
    const { exchanges } = read(fixture('har/mitmproxy.har'));
    expect(exchanges[0]?.response?.body).toContain('missing.any.permissions');
    expect(exchanges[1]).toMatchObject({ response: null, unanswered: true });
  });

  it('reads Playwright: bodies in files beside the HAR, status -1', () => {
    const { exchanges } = read(fixture('har/playwright.har'));
    expect(exchanges[0]?.response).toMatchObject({ status: 403, body: null, truncated: true });
    expect(exchanges[1]).toMatchObject({ response: null, unanswered: true });
  });

  const entry = (response: unknown, more: object = {}) => {
    const request = { method: 'GET', url: 'https://api.mypurecloud.ie/api/v2/users' };
    const text = JSON.stringify({ log: { entries: [{ request, response, ...more }] } });
    return read(text).exchanges[0];
  };
  it.each([
    ['status 0', { status: 0, headers: [], content: { size: 0, text: '' } }, {}],
    ['status -1', { status: -1 }, {}],
    ['status 0 as text', { status: '0' }, {}],
    ['status 0 and an error', { status: 0 }, { _error: 'net::ERR_FAILED' }],
    ['an error in the response', { status: 0, _error: 'net::ERR_BLOCKED_BY_CLIENT' }, {}],
    [
      'an error beside headers that were noted before',
      { status: 0, headers: [{ name: 'a', value: 'b' }] },
      { _error: 'net::ERR_FAILED' },
    ],
    ['a failure text', { status: -1, _failureText: 'net::ERR_NAME_NOT_RESOLVED' }, {}],
    ['an error and no response', null, { _error: 'net::ERR_TIMED_OUT' }],
  ])('knows a call without an answer by %s', (_, response, more) => {
    expect(entry(response, more)).toMatchObject({ response: null, unanswered: true });
  });
  it.each([
    ['a status beside an error', { status: 403 }, { _error: 'net::ERR_ABORTED' }],
    ['a pseudo-header', { status: 0, headers: [{ name: ':status', value: '403' }] }, {}],
    ['a body', { status: 0, content: { text: '{"code":"not.authorized"}' } }, {}],
    ['headers', { status: 0, headers: [{ name: 'inin-correlation-id', value: 'x' }] }, {}],
    ['no status at all', {}, {}],
    ['no response at all', undefined, {}],
  ])('does not know it by %s', (_, response, more) => {
    expect(entry(response, more)).not.toHaveProperty('unanswered');
  });

  it.each([
    ['2026-08-20T23:04:56.7+02:00', '2026-08-20T23:04:56.7+02:00'],
    ['2026-08-20 23:04', '2026-08-20 23:04'],
    ['Thu, 20 Aug 2026 21:04:56 GMT', '2026-08-20T21:04:56.000Z'],
    ['Thu Aug 20 2026 23:04:56', null],
    [1_787_259_896_000, '2026-08-20T21:04:56.000Z'],
    ['yesterday', null],
  ])('keeps the time %s as it says it', (written, time) => {
    expect(entry({ status: 200 }, { startedDateTime: written })?.time).toBe(time);
  });

  it('forgives missing fields and wrong types', () => {
    const { exchanges, problems } = read(fixture('har/odd-types.har'));
    expect(problems).toEqual([
      {
        at: expect.stringMatching(/^line \d+, byte \d+$/),
        message: expect.stringContaining('not an object'),
      },
    ]);
    expect(exchanges.map(({ source }) => source.index)).toEqual([0, 1, 3, 4]);
    expect(exchanges[0]).toMatchObject({
      request: { method: 'GET', url: 'https://api.mypurecloud.ie/api/v2/users?x=1', headers: [] },
      response: { status: 403, body: 'no' },
      time: null,
    });
    expect(exchanges[0]?.response?.headers?.map(({ value }) => value)).toEqual(['text/plain', 'a=1', 'b=2']);
    expect(exchanges[1]).toMatchObject({
      request: { method: 'GET', url: 'https://api.mypurecloud.ie/api/v2/users' },
      response: null,
      time: '2026-03-10T10:00:00.000Z',
    });
    expect(exchanges[2]).toMatchObject({ request: { method: null, url: null, headers: null }, time: null });
    expect(exchanges[3]).toMatchObject({ request: { method: null, headers: null }, response: null });
  });
});

describe('recordings that are not whole', () => {
  it('reads what is whole in a cut recording and says where it is cut', () => {
    const { exchanges, problems } = read(fixture('har/truncated.har'), 100);
    expect(exchanges).toHaveLength(1);
    const line =
      new TextDecoder().decode(fixture('har/truncated.har')).split('\n').lastIndexOf('      {') + 1;
    expect(problems).toEqual([
      { at: expect.stringContaining(`line ${line}, `), message: expect.stringContaining('cut off') },
    ]);
  });

  it('loses one entry to an edit that broke a string, and says the line of the edit', () => {
    const text = new TextDecoder().decode(fixture('har/edited.har'));
    const { exchanges, problems } = read(text);
    expect(exchanges.map(({ source }) => source.index)).toEqual([1]);
    const edited = text.slice(0, text.indexOf('Bearer ***') + 'Bearer ***'.length);
    expect(problems).toEqual([
      {
        at: `line ${edited.split('\n').length}, byte ${new TextEncoder().encode(edited).length}`,
        message: 'not valid JSON; the entry was skipped',
      },
    ]);
  });

  it('does not take a sanitized recording for calls without a token', () => {
    const { exchanges, taken } = read(fixture('har/sanitized.har'));
    expect(exchanges[0]?.request).toMatchObject({ headers: [], headersComplete: false });
    expect(taken).toEqual(['no Authorization headers']);
  });

  it('says when there are no entries to find', () => {
    expect(read('{"log":{}}').problems).toMatchObject([{ message: expect.stringContaining('log.entries') }]);
    expect(read('{"log":{"entries":[]}}').problems).toEqual([]);
  });

  it('lists the first problems and counts the rest', () => {
    const { problems } = read(`{"log":{"entries":[${'{1},'.repeat(1000)}{}]}}`);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toBe('980 more problems are not listed');
  });

  it('marks JSON bodies that were cut by the recorder', () => {
    const cut = entry('https://api.mypurecloud.ie/api/v2/users', 403, '{"message":"Una', { size: 300 });
    const redacted = entry('https://api.mypurecloud.ie/api/v2/users', 403, '{"message":"…"}', { size: 300 });
    expect(read(har(cut, redacted)).exchanges.map(({ response }) => response?.truncated)).toEqual([
      true,
      false,
    ]);
  });
});

describe('bodies', () => {
  const long = JSON.stringify({
    entities: Array.from({ length: 3000 }, (_, id) => ({ id, name: 'a "quoted" name' })),
  });

  it('leaves out long bodies of successful answers only, and never those about the caller', () => {
    const at = (path: string) => `https://api.mypurecloud.ie${path}`;
    const entries = [
      entry(at('/api/v2/users'), 200, long),
      entry(at('/api/v2/users'), 403, long),
      entry(at('/api/v2/authorization/permissions?pageSize=99'), 200, long),
      entry(at('/api/v2/users'), 200, '{}'),
      { ...entry(at('/api/v2/users'), 200, long), _initiator: { stack: long } },
      { ...entry(at('/api/v2/users'), 200, '{}'), _initiator: { stack: long } },
    ];
    for (const size of [undefined, 10_000]) {
      const { exchanges, problems } = read(har(...entries), size);
      expect(problems).toEqual([]);
      const bodies = exchanges.map(({ response }) => [response?.body ?? null, response?.truncated]);
      expect(bodies).toEqual([
        [null, true],
        [long, false],
        [long, false],
        ['{}', false],
        [null, true],
        ['{}', false],
      ]);
    }
  });

  it('leaves out shorter ones too where nobody looks at them, but only what can be an answer of the platform', () => {
    const at = (path: string) => `https://api.mypurecloud.ie${path}`;
    const middling = long.slice(0, 20_000);
    const page = `<html>${'x'.repeat(20_000)}`;
    const posted = { ...entry(at('/api/v2/users'), 200, middling) };
    const text = har(
      entry(at('/api/v2/users'), 200, middling),
      entry(at('/api/v2/users'), 403, middling),
      entry(at('/api/v2/authorization/divisionspermitted/paged/me?permission=a'), 200, middling),
      entry(at('/api/v2/users'), 200, page),
      entry(at('/api/v2/users'), 200, '{"small": 1}'),
      { ...posted, _initiator: { stack: 'y'.repeat(5000) } },
    );
    const expected = [null, middling, middling, page, '{"small": 1}', null];
    for (const size of [undefined, 1000]) {
      const { exchanges } = read(text, size, true);
      expect(exchanges.map(({ response }) => response?.body ?? null)).toEqual(expected);
    }
    expect(read(text).exchanges.map(({ response }) => response?.body ?? null)).not.toContain(null);
  });

  it('leaves out the body of a refusal only when it is absurdly long', () => {
    const absurd = entry('https://api.mypurecloud.ie/api/v2/users', 403, 'x'.repeat(5_000_000));
    expect(read(har(absurd)).exchanges[0]?.response).toEqual({
      status: 403,
      headers: [],
      body: null,
      truncated: true,
    });
  });

  it('gives no text for binary content', () => {
    const body = (text: string) =>
      read(har(entry('https://a.example/x', 403, text, { encoding: 'base64' }))).exchanges[0]?.response?.body;
    expect(body('iVBORw0KGgoAAAANSUhEUg==')).toBeNull();
    expect(body('{"not": "base64"}')).toBe('{"not": "base64"}');
  });
});

describe('any input', () => {
  it('reads a large recording the same in chunks of any size', () => {
    const text = [...harText(400_000, { refusedShare: 0.3 })].join('');
    const whole = read(text);
    expect(whole.exchanges.length).toBeGreaterThan(5);
    expect(whole.problems).toEqual([]);
    fc.assert(
      fc.property(fc.integer({ min: 500, max: 100_000 }), (size) => {
        expect(read(text, size)).toMatchObject({ exchanges: whole.exchanges, problems: [] });
      }),
      { numRuns: 10 },
    );
  });

  it('never throws on entries of any shape, nor quotes them in a problem', () => {
    const field = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(null));
    const shape = fc.record(
      {
        request: fc.oneof(
          field,
          fc.record({ method: field, url: field, headers: field, postData: field }, { requiredKeys: [] }),
        ),
        response: fc.oneof(
          field,
          fc.record({
            status: field,
            headers: field,
            content: fc.oneof(
              field,
              fc.record({
                text: field,
                encoding: fc.constantFrom('base64', null),
                size: field,
                comment: field,
              }),
            ),
          }),
        ),
        startedDateTime: field,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(shape), (entries) => {
        expect(read(har(...entries))).toMatchObject({ exchanges: { length: entries.length }, problems: [] });
      }),
    );
  });

  it('stands lone surrogates and zero bytes', () => {
    const text =
      '{"log":{"entries":[{"request":{"url":"\\ud800","method":"\\u0000"}},{"request":{"url":"\0"}}]}}';
    const { exchanges, problems } = read(text);
    expect(exchanges.map(({ request }) => request.url)).toEqual(['\ud800']);
    expect(problems).toHaveLength(1);
  });
});
