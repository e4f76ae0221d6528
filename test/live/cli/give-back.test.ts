/** A token that why403 took itself is given back, whatever ends the run; and what is said where that fails. */
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../simulator/faults.js';
import { headerOf } from '../../simulator/index.js';
import { NORTH, openStage, requestLines, type Stage, world } from './stage.js';

const CLIENT = {
  GENESYSCLOUD_OAUTHCLIENT_ID: NORTH.administration,
  GENESYSCLOUD_OAUTHCLIENT_SECRET: 'simulator-secret-of-administration',
  GENESYSCLOUD_REGION: 'us-east-1',
};
const REVOKE = 'DELETE /api/v2/tokens/me';

const stageWith = (...faults: readonly Fault[]): Promise<Stage> =>
  openStage(
    world((whole) => {
      whole.faults = [...faults];
    }),
  );

const revoking = (effect: Fault['effect'], times?: number): Fault => ({
  path: '/api/v2/tokens/me',
  method: 'DELETE',
  effect,
  ...(times !== undefined && { times }),
});

const revocations = (stage: Stage) => requestLines(stage).filter((line) => line === REVOKE).length;

async function arrived(stage: Stage, part: string): Promise<void> {
  while (!stage.simulator.requests.some(({ path }) => path.includes(part)))
    await new Promise((resolve) => setTimeout(resolve, 5));
}

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s', (signal, exitCode) => {
  it('while the platform is asked: given back', async () => {
    const stage = await stageWith({
      path: '/api/v2/*',
      method: 'GET',
      effect: { kind: 'slow', milliseconds: 10_000 },
    });
    const interrupt = arrived(stage, '/tokens/me');
    const outcome = await stage.behindGateway(['token'], { environment: CLIENT, interrupt, signal });
    expect(outcome).toMatchObject({ exitCode, stderr: 'why403: stopped before the answer came\n' });
    const last = stage.simulator.requests.at(-1);
    expect(last?.method).toBe('DELETE');
    const asked = stage.simulator.requests.find(({ method }) => method === 'GET');
    expect(headerOf(last?.headers ?? [], 'authorization')).toBe(
      headerOf(asked?.headers ?? [], 'authorization'),
    );
  });

  it('while the token is being made: given back, and nothing is asked', async () => {
    const stage = await stageWith({ path: '/oauth/token', effect: { kind: 'slow', milliseconds: 300 } });
    const interrupt = arrived(stage, '/oauth/token');
    const outcome = await stage.behindGateway(['token'], { environment: CLIENT, interrupt, signal });
    expect(outcome.exitCode).toBe(exitCode);
    expect(requestLines(stage)).toEqual(['POST /oauth/token', REVOKE]);
  });
});

describe('a revocation that fails', () => {
  it.each([429, 500, 502, 503, 504])(
    'by %i is tried again, and nothing is said when that helps',
    async (status) => {
      const stage = await stageWith(revoking({ kind: 'status', status }, 1));
      const outcome = await stage.behindGateway(['token'], { environment: CLIENT });
      expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
      expect(revocations(stage)).toBe(2);
    },
  );

  it.each([429, 500, 503])('by %i for ever is tried three times, and then said', async (status) => {
    const stage = await stageWith(revoking({ kind: 'status', status }));
    const outcome = await stage.behindGateway(['token'], { environment: CLIENT });
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stderr).toMatch(
      new RegExp(
        `^note: the token that was taken could not be given back, and lives until it expires in 24 hours: the platform answered ${status} to the last of 3 tries\\. Too many tokens [^\\n]+\\n$`,
      ),
    );
    expect(revocations(stage)).toBe(3);
  });

  it('and asks for more patience than there is, is said at once', async () => {
    const stage = await stageWith(revoking({ kind: 'rate-limit', retryAfter: 30 }));
    const started = performance.now();
    const outcome = await stage.behindGateway(['token'], { environment: CLIENT });
    expect(performance.now() - started).toBeLessThan(8000);
    expect(outcome.stderr).toContain('the platform answered 429. Too many');
    expect(revocations(stage)).toBe(1);
  });

  it.each([400, 403, 404])('by %i is not tried again', async (status) => {
    const stage = await stageWith(revoking({ kind: 'status', status }));
    const outcome = await stage.behindGateway(['token'], { environment: CLIENT });
    expect(outcome.stderr).toContain(`the platform answered ${status}.`);
    expect(revocations(stage)).toBe(1);
  });

  it('by silence ends within its limit', async () => {
    const stage = await stageWith(revoking({ kind: 'slow', milliseconds: 30_000 }));
    const started = performance.now();
    const outcome = await stage.behindGateway(['token', '--timeout', '1'], { environment: CLIENT });
    expect(performance.now() - started).toBeLessThan(6000);
    expect(outcome.stderr).toMatch(/^note: [^\n]+ did not answer within 1 s; [^\n]+\n$/);
  });
});
