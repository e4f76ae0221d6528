import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/index.js';
import { startRun } from '../../src/run/run.js';

const API = 'https://api.mypurecloud.com/api/v2';
const success = (headers: Record<string, string>) => ({
  request: { method: 'GET', url: `${API}/users`, headers },
  response: { status: 200, headers: { 'content-type': 'application/json' } },
});
const refused = (headers: Record<string, string>) => ({
  request: { method: 'GET', url: `${API}/routing/queues`, headers },
  response: {
    status: 403,
    body: { code: 'not.authorized', message: 'No abcdefgh-12345678-ABCDEFGH', status: 403 },
  },
});

describe('a success that is only counted', () => {
  it('counts, and is picked by its time', () => {
    const timed = { ...success({ accept: '*/*' }), time: '2026-08-20T10:00:00Z' };
    expect(diagnose([timed, timed]).summary).toMatchObject({ exchanges: 2, refused: 0, picked: 2 });
    expect(diagnose([timed, timed], { at: '2026-08-21' }).summary).toMatchObject({ exchanges: 2, picked: 0 });
  });

  it('is listed where all are asked for', () => {
    expect(diagnose([success({})], { all: true }).diagnoses).toHaveLength(1);
  });

  it('is none that shows who called', () => {
    const token = { Authorization: 'Bearer abcdefgh-12345678-ABCDEFGH' };
    const [diagnosis] = diagnose([success(token), refused(token)]).diagnoses;
    expect(JSON.stringify(diagnosis)).not.toContain('abcdefgh-12345678');
    const run = startRun({});
    run.input('x', 'exchange').exchange({
      source: { path: 'x', index: 0, line: null },
      request: {
        method: 'GET',
        url: `${API}/users`,
        headers: [{ name: 'X-Session', value: 'abcdefgh-12345678-ABCDEFGH' }],
        headersComplete: false,
        body: null,
      },
      response: { status: 200, headers: null, body: null, truncated: false },
      context: {},
      time: null,
    });
    expect(run.clean('abcdefgh-12345678-ABCDEFGH')).not.toContain('abcdefgh');
  });
});
