/** POST /oauth/token. */
import { afterEach, describe, expect, it } from 'vitest';
import { NORTH, SOUTH, world } from '../live/worlds/index.js';
import { ask } from './client.js';
import { type Simulator, startSimulator } from './index.js';

let simulator: Simulator;
afterEach(() => simulator.close());

interface LoginOptions {
  readonly host?: string;
  readonly grantType?: string;
  readonly inBody?: boolean;
}

const login = (
  client: string,
  secret: string,
  { host = NORTH.login, grantType = 'client_credentials', inBody = false }: LoginOptions = {},
) =>
  ask(simulator, {
    method: 'POST',
    host,
    path: '/oauth/token',
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      ...(inBody ? {} : { Authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` }),
    },
    body: `grant_type=${grantType}${inBody ? `&client_id=${client}&client_secret=${secret}` : ''}`,
  });

const SECRET = 'simulator-secret-of-administration';

describe('the token endpoint', () => {
  it.each([[false], [true]])('issues a token that works (client in the body: %s)', async (inBody) => {
    simulator = await startSimulator(world());
    const reply = await login(NORTH.administration, SECRET, { inBody });
    expect(reply.json).toMatchObject({ token_type: 'bearer', expires_in: 86_400 });
    const token: string = reply.json.access_token;
    expect((await ask(simulator, { path: '/api/v2/authorization/products', token })).status).toBe(200);
  });

  it.each([
    [
      'an unknown client',
      SOUTH.application.replace('3c', '9c'),
      SECRET,
      {},
      'invalid_client',
      'client not found',
    ],
    [
      'a client of another region',
      SOUTH.service,
      'simulator-secret-of-south-service',
      {},
      'invalid_client',
      'client not found',
    ],
    ['a wrong secret', NORTH.administration, 'another', {}, 'invalid_client', 'authentication failed'],
    [
      'a client of another grant type',
      NORTH.webApplication,
      'simulator-secret-of-web-application',
      {},
      'unauthorized_client',
      'client is not authorized to use the client_credential grant type',
    ],
    [
      'an unknown code',
      NORTH.administration,
      SECRET,
      { grantType: 'authorization_code' },
      'invalid_grant',
      /not known/,
    ],
  ] as const)('refuses %s with 400', async (_name, client, secret, options, error, description) => {
    simulator = await startSimulator(world());
    const reply = await login(client, secret, options);
    expect(reply.status).toBe(400);
    expect(reply.json).toMatchObject({ error, description: expect.stringMatching(description) });
  });

  it('lives at the login host and behind the gateway, not at the api host', async () => {
    simulator = await startSimulator(world());
    expect((await login(NORTH.administration, SECRET, { host: NORTH.api })).json.code).toBe(
      'authentication.required',
    );
    expect((await login(NORTH.administration, SECRET, { host: '127.0.0.1' })).status).toBe(200);
    expect(
      (await login(SOUTH.service, 'simulator-secret-of-south-service', { host: SOUTH.login })).status,
    ).toBe(200);
  });
});
