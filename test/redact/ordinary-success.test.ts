import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawExchange } from '../../src/exchange/types.js';
import { trimOrdinarySuccess } from '../../src/redact/ordinary-success.js';
import { createVault } from '../../src/redact/vault.js';
import { holdsSecret, tokenSecret } from './secrets.js';

const QUEUES = '/api/v2/routing/queues';

function call(path: string, status: number, body: string | null, truncated = false): RawExchange {
  return {
    source: { path: 'a.har', index: 0, line: 1 },
    request: {
      method: 'POST',
      url: `https://api.mypurecloud.com${path}`,
      headers: [],
      headersComplete: true,
      body: '{"name":"a"}',
    },
    response: { status, headers: [], body, truncated },
    context: {},
    time: null,
  };
}

describe('an ordinary success', () => {
  it('loses its bodies, which is said', () => {
    const { request, response } = trimOrdinarySuccess(call(QUEUES, 200, ' [{"id":1}]\n'), createVault());
    expect(request.body).toBeNull();
    expect(response).toMatchObject({ status: 200, body: null, truncated: true });
    expect(trimOrdinarySuccess(call(QUEUES, 204, null), createVault()).response?.truncated).toBe(false);
  });

  it.each([
    ['a refusal', call(QUEUES, 403, '{}')],
    ['a redirection', call(QUEUES, 302, '{}')],
    ['a page of a proxy', call(QUEUES, 200, '<html>{}</html>')],
    ['half of an answer', call(QUEUES, 200, '{"entities":[')],
    ['what the recorder has cut', call(QUEUES, 200, '{}', true)],
    ['no answer', { ...call(QUEUES, 200, null), response: null }],
    ['an answer about the caller', call('/api/v2/tokens/me', 200, '{}')],
    ['a token', call('/oauth/token/', 200, '{"access_token":"a"}')],
  ])('that is none: %s', (_, raw) => {
    expect(trimOrdinarySuccess(raw, createVault())).toBe(raw);
  });

  it('keeps the headers that may name a secret', () => {
    const names = ['date', 'Authorization', 'set-cookie', 'x-api-key', 'X-Auth-Token', 'x-long', 'accept'];
    const headers = names.map((name) => ({ name, value: name === 'x-long' ? 'v'.repeat(99) : 'v1' }));
    const raw = call(QUEUES, 200, '{}');
    const { request, response } = trimOrdinarySuccess(
      {
        ...raw,
        request: { ...raw.request, headers },
        response: { status: 200, headers, body: '{}', truncated: false },
      },
      createVault(),
    );
    expect(request.headers).toEqual(response?.headers);
    expect(request.headers?.map(({ name }) => name)).toEqual(names.slice(1, -1));
  });

  it('is searched for secrets first', () => {
    const place = fc.constantFrom<(secret: string) => RawExchange>(
      (secret) => call(QUEUES, 200, JSON.stringify({ access_token: secret })),
      (secret) => call(QUEUES, 200, JSON.stringify({ inner: JSON.stringify({ clientSecret: secret }) })),
      (secret) => {
        const raw = call(QUEUES, 200, '{}');
        return {
          ...raw,
          request: { ...raw.request, body: `client_secret=${encodeURIComponent(secret)}&a=1` },
        };
      },
    );
    fc.assert(
      fc.property(tokenSecret, place, (secret, make) => {
        const vault = createVault();
        trimOrdinarySuccess(make(secret), vault);
        expect(holdsSecret(vault.clean(`found ${secret} here`), secret)).toBe(false);
      }),
    );
  });
});
