/** `why403 live`: the calls of an input again, without the credentials that were recorded. */
import { describe, expect, it } from 'vitest';
import { headerOf } from '../../simulator/index.js';
import { causeOf, NORTH, openStage, QUEUES, reportOf, requestLines, type Stage } from './stage.js';

const REFUSAL = {
  message:
    'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view]',
  code: 'missing.any.permissions',
  status: 403,
};

/** Inputs that hold a recorded token at usual and at unusual places, and a call that changes something. */
const INPUTS: Readonly<Record<string, (token: string) => string>> = {
  'call.json': (token) =>
    JSON.stringify([
      {
        request: {
          method: 'GET',
          url: `${QUEUES}?pageSize=5&access_token=${token}`,
          headers: {
            Authorization: `Bearer ${token}`,
            Cookie: `session=${token}`,
            'X-Api-Token': token,
            Accept: 'application/json',
          },
        },
        response: { status: 403, body: REFUSAL },
      },
      {
        request: { method: 'POST', url: QUEUES, headers: { Authorization: `Bearer ${token}` }, body: '{}' },
        response: { status: 403 },
      },
      { request: { method: 'GET', url: `${QUEUES}?name=${token}` }, response: { status: 403 } },
    ]),
  'recording.har': (token) => {
    const entry = (method: string) => ({
      startedDateTime: '2026-08-15T10:32:00.000Z',
      time: 12,
      request: {
        method,
        url: `${QUEUES}?pageSize=5`,
        httpVersion: 'HTTP/2',
        headers: [
          { name: ':authority', value: NORTH.api },
          { name: 'authorization', value: `bearer ${token}` },
          { name: 'accept', value: 'application/json' },
        ],
        cookies: [],
        queryString: [],
        headersSize: -1,
        bodySize: -1,
      },
      response: {
        status: 403,
        statusText: '',
        httpVersion: 'HTTP/2',
        headers: [],
        cookies: [],
        content: { size: 1, mimeType: 'application/json', text: JSON.stringify(REFUSAL) },
        redirectURL: '',
        headersSize: -1,
        bodySize: -1,
      },
      cache: {},
      timings: { send: 0, wait: 1, receive: 0 },
    });
    return JSON.stringify({
      log: { version: '1.2', creator: { name: 'x', version: '1' }, entries: [entry('GET'), entry('POST')] },
    });
  },
  'pasted.txt': (token) =>
    `$ curl -sS -H 'Authorization: Bearer ${token}' -H 'Accept: application/json' '${QUEUES}?pageSize=5'\n${JSON.stringify(REFUSAL)}\n\n` +
    `$ curl -X POST -H 'Authorization: Bearer ${token}' -d '{}' '${QUEUES}?pageSize=5'\n${JSON.stringify(REFUSAL)}\n`,
};

const bytesOf = ({ simulator }: Stage) => JSON.stringify(simulator.requests);

describe('the calls of an input again', () => {
  it.each(Object.entries(INPUTS))(
    '%s: with the given token only, and without POST',
    async (name, content) => {
      const stage = await openStage();
      const recorded = stage.token(NORTH.administration);
      const given = stage.token(NORTH.nothing);
      stage.write(name, content(recorded));
      const outcome = await stage.behindGateway(['live', name, '--token=-', '--format', 'json'], {
        stdin: given,
      });
      expect(outcome.exitCode).toBe(1);
      expect(outcome.stderr).toContain(
        'why403: POST /api/v2/routing/queues: POST may change something, so it is not sent; --allow-unsafe allows it\n',
      );
      expect(causeOf(outcome)).toMatchObject({ id: 'missing-permission', likelihood: 'certain' });
      expect(reportOf(outcome).diagnoses).toHaveLength(1);

      const [again] = stage.simulator.requests;
      expect(again).toMatchObject({ method: 'GET', path: '/api/v2/routing/queues?pageSize=5' });
      expect(headerOf(again?.headers ?? [], 'accept')).toBe('application/json');
      expect(headerOf(again?.headers ?? [], 'authorization')).toBe(`Bearer ${given}`);
      expect(stage.simulator.requests.every(({ method }) => method === 'GET')).toBe(true);
      expect(bytesOf(stage)).not.toContain(recorded);
    },
  );

  it.each(Object.entries(INPUTS).slice(1))(
    '%s: with its own token where the user says so',
    async (name, content) => {
      const stage = await openStage();
      stage.write(name, content(stage.token(NORTH.administration)));
      const outcome = await stage.behindGateway(['live', name, '--use-recorded-token']);
      expect(outcome.stdout).toContain('nothing refused: 1 exchange read');
      // The POST was not sent, so not all that was asked for could be done.
      expect(outcome.exitCode).toBe(4);
      expect(requestLines(stage)).toEqual(['GET /api/v2/routing/queues']);
    },
  );

  it('sends what changes something only when that is allowed', async () => {
    const stage = await openStage();
    const [, har] = Object.values(INPUTS);
    stage.write('recording.har', har?.(stage.token(NORTH.administration)) ?? '');
    const words = ['live', 'recording.har', '--use-recorded-token', '--allow-unsafe'];
    expect(await stage.behindGateway(words)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(requestLines(stage).toSorted()).toEqual([
      'GET /api/v2/routing/queues',
      'POST /api/v2/routing/queues',
    ]);
  });

  it('without any token nothing is sent', async () => {
    const stage = await openStage();
    stage.write('pasted.txt', `curl ${QUEUES}`);
    const { exitCode, stdout, stderr } = await stage.behindGateway(['live', 'pasted.txt']);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^why403: there is no token; [^\n]+--use-recorded-token[^\n]+\n$/);
    expect(stage.simulator.requests).toEqual([]);
  });

  it('a token request and a secret in a body stay where they are', async () => {
    const stage = await openStage();
    const body = `grant_type=client_credentials&client_id=${NORTH.administration}&client_secret=simulator-secret-of-administration`;
    const call = { request: { method: 'POST', url: `https://${NORTH.login}/oauth/token`, body } };
    stage.write('call.json', JSON.stringify(call));
    const words = ['live', 'call.json', '--token=-', '--allow-unsafe'];
    const outcome = await stage.behindGateway(words, { stdin: stage.token(NORTH.nothing) });
    expect(outcome.stderr).toMatch(/^note: a call that holds a recorded credential /);
    expect(outcome).toMatchObject({ exitCode: 4, stdout: '' });
    expect(outcome.stderr).toContain('why403: no call was made again\n');
    expect(stage.simulator.requests).toEqual([]);
  });

  it('at most twenty, those that were refused first', async () => {
    const stage = await openStage();
    const call = (index: number, status: number) =>
      JSON.stringify({
        request: { method: 'GET', url: `${QUEUES}?pageNumber=${index}` },
        response: { status },
      });
    const calls = Array.from({ length: 30 }, (_, index) => call(index, index === 29 ? 403 : 200));
    stage.write('calls.ndjson', calls.join('\n'));
    const options = { stdin: stage.token(NORTH.administration) };
    const outcome = await stage.behindGateway(['live', 'calls.ndjson', '--token=-'], options);
    expect(outcome.stderr).toBe('note: of 30 different calls 20 were made again, refused ones first\n');
    expect(stage.simulator.requests).toHaveLength(20);
    expect(stage.simulator.requests[0]?.path).toContain('pageNumber=29');
  });

  it('a path alone goes to the region of the token', async () => {
    const stage = await openStage();
    const options = { stdin: 'GET /api/v2/routing/queues -> 403' };
    const words = ['live', '-', '--token-file', stage.write('token.txt', stage.token(NORTH.nothing))];
    expect((await stage.behindGateway(words, options)).exitCode).toBe(1);
    const nowhere = await stage.why403(words, options);
    expect(nowhere.stderr).toContain('--region names the host');
  });
});
