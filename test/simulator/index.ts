/** Starts the simulated platform as a real HTTP server on the loopback interface. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Header } from '../../src/exchange/types.js';
import type { Received } from './call.js';
import { checkWorld } from './check-world.js';
import { USUAL_CHOICES } from './choices.js';
import { createFaultBook, faultAnswer } from './faults.js';
import { answerFor } from './platform.js';
import { type Recorded, receive, record } from './receive.js';
import { sendAnswer, sendHalf } from './send.js';
import { createTimes } from './times.js';
import { createTokenStore, type TokenOptions } from './tokens.js';
import type { World } from './world.js';

export type { Recorded } from './receive.js';
export type { TokenOptions } from './tokens.js';
export type * from './world.js';

export interface Simulator {
  /** `http://127.0.0.1:<port>`; stands for login and api host of the world's first region. */
  readonly url: string;
  readonly port: number;
  /** Every request that arrived whole, in order. */
  readonly requests: readonly Recorded[];
  /** How many requests were under way at the same time, at most. */
  mostAtOnce(): number;
  /** How many of these requests followed each other, each after the answer to the one before: round trips. */
  rounds(of: (request: Recorded) => boolean): number;
  /** Tokens that were issued and neither ended nor were given back. */
  livingTokens(): number;
  /** For `TransportOptions.resolve`: every host is played here. */
  resolve(host: string): { readonly origin: string };
  /** Changes the world; the next request sees it. */
  set(mutate: (world: World) => void): void;
  /** A token as a login would give it. Throws when the world has no such client, user or organization. */
  issueToken(clientId: string, options?: TokenOptions): string;
  close(): Promise<void>;
}

export interface SimulatorOptions {
  /** Milliseconds since 1970; the real time unless given. */
  readonly now?: () => number;
}

/** The world is copied; {@link Simulator.set} changes the copy. Throws when the world contradicts itself. */
export async function startSimulator(
  world: World,
  { now = Date.now }: SimulatorOptions = {},
): Promise<Simulator> {
  checkWorld(world);
  const state = structuredClone(world);
  const tokens = createTokenStore();
  const faults = createFaultBook();
  const requests: Recorded[] = [];
  const times = createTimes();

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const request = await receive(incoming, state.callerAddress);
    const recorded = record(incoming, request);
    requests.push(recorded);
    times.began(recorded);
    outgoing.on('close', () => times.ended(recorded));
    if (state.latency !== undefined) await wait(state.latency);
    const effect = faults.take(state.faults ?? [], request);
    if (effect?.kind === 'reset') return void incoming.socket.destroy();
    if (effect?.kind === 'slow') await wait(effect.milliseconds);
    const answer = (effect === null ? null : faultAnswer(effect)) ?? platformAnswer(request);
    const send = effect?.kind === 'cut' ? sendHalf : sendAnswer;
    send(outgoing, answer, { correlationId: randomUUID(), withBody: request.method !== 'HEAD' });
  }
  const platformAnswer = (request: Received) =>
    answerFor({ world: state, choices: { ...USUAL_CHOICES, ...state.choices }, tokens, now: now() }, request);

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => {
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'Content-Type': 'text/plain' });
      outgoing.end(`the simulator failed: ${String(error)}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  return {
    url,
    port,
    requests,
    mostAtOnce: times.mostAtOnce,
    rounds: (of) => times.rounds(requests.filter(of)),
    livingTokens: () => tokens.living(now()),
    resolve: () => ({ origin: url }),
    set(mutate) {
      mutate(state);
      checkWorld(state);
    },
    issueToken: (clientId, options = {}) => tokens.issue(state, clientId, options, now()).value,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** For tests that look for a header of a recorded request. */
export const headerOf = (headers: readonly Header[], name: string): string | null =>
  headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value ?? null;
