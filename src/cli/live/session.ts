/** What the live commands have in common: the transport from the flags, the token, and giving it back. */
import { createReadStream } from 'node:fs';
import { homedir } from 'node:os';
import { findRegion } from '../../contract/index.js';
import type { RawExchange } from '../../exchange/types.js';
import { CLIENT_SECRET, type Credential, REGION, resolveCredentials, TOKEN } from '../../live/credentials.js';
import { login, type OwnToken } from '../../live/login.js';
import { createTransport, type TransportSettings } from '../../live/transport.js';
import type { LiveFailure, Transport } from '../../live/types.js';
import { PlainError } from '../../primitives/plain-error.js';
import { reasonOf } from '../../primitives/reason.js';
import { readSmallFile, readSmallStream } from '../../read/files/small-file.js';
import { type FlagValues, isOn } from '../arguments.js';
import { neverSay, say } from '../say.js';
import { giveBack } from './give-back.js';
import { onStop } from './signals.js';

export interface Session {
  readonly transport: Transport;
  /** Aborted when the user stops the run. */
  readonly signal: AbortSignal;
  readonly gateway: boolean;
  /** That of the configuration, where credentials name none. */
  readonly region: string | null;
  readonly allowHosts: readonly string[];
  /** Says what was not asked, and why. */
  note(line: string): void;
  /** Remembers a token that must be given back. */
  own(token: OwnToken): void;
  /** Gives back what was taken, closes all sockets. */
  close(): Promise<void>;
}

/** What may be called in a run beyond what is usual. */
export type Limits = Pick<TransportSettings, 'maxCalls' | 'atOnce' | 'retries'>;

/**
 * @param region of the configuration
 * @throws PlainError when a flag cannot be used.
 */
export function openSession(flags: FlagValues, region: string | null, limits: Limits = {}): Session {
  const controller = new AbortController();
  const taken: OwnToken[] = [];
  const transport = transportOf(flags, controller.signal, limits);
  const ignoreSignals = onStop(() => controller.abort());
  return {
    transport,
    signal: controller.signal,
    gateway: flags.gateway.length > 0,
    region,
    allowHosts: flags['allow-host'],
    note: (line) => say(`note: ${line}`),
    own: (token) => taken.push(token),
    async close() {
      for (const token of taken.splice(0)) await giveBack(transport, token);
      await transport.close();
      ignoreSignals();
    },
  };
}

function transportOf(flags: FlagValues, signal: AbortSignal, limits: Limits): Transport {
  const [gateway] = flags.gateway;
  return createTransport({
    ...limits,
    ...wireOptions(flags),
    allowHosts: flags['allow-host'],
    ...(gateway !== undefined && { gateway }),
    allowUnsafe: isOn(flags, 'allow-unsafe'),
    signal,
  });
}

export type WireFlags = Pick<FlagValues, 'cacert' | 'timeout' | 'offline'>;

/**
 * How connections are made, wherever they lead.
 *
 * @throws PlainError when a flag cannot be used
 */
export function wireOptions(
  flags: WireFlags,
): Pick<TransportSettings, 'cacert' | 'environment' | 'offline' | 'timeout'> {
  const [cacert] = flags.cacert;
  const [timeout] = flags.timeout;
  const seconds = timeout === undefined ? undefined : Number(timeout);
  if (seconds !== undefined && !(seconds > 0 && seconds <= 600)) {
    throw new PlainError('--timeout takes seconds, more than 0 and at most 600: --timeout 10');
  }
  return {
    offline: flags.offline[0] === 'true',
    ...(cacert !== undefined && { cacert: readText(cacert, '--cacert') }),
    environment: process.env,
    ...(seconds !== undefined && { timeout: seconds * 1000 }),
  };
}

/** Megabytes: all the authorities that a system trusts fit many times. */
const MOST_OF_CERTIFICATES = 16;

function readText(path: string, flag: string): string {
  try {
    return readSmallFile(path, MOST_OF_CERTIFICATES, 'name a PEM file that holds certificates only');
  } catch (error) {
    throw new PlainError(`${flag} ${path}: ${reasonOf(error)}`);
  }
}

/** A token to ask with, and what taking it told. */
export type Bearer =
  | {
      readonly kind: 'bearer';
      readonly authorization: string;
      readonly domain: string | null;
      readonly from: string;
      readonly issued: RawExchange | null;
    }
  /** The login host refused the client. */
  | { readonly kind: 'refused'; readonly exchange: RawExchange }
  | { readonly kind: 'failed'; readonly failure: LiveFailure }
  | { readonly kind: 'none'; readonly reason: string };

/** The token of the flags, the environment or a profile; with a client's credentials a token is taken. */
export async function takeBearer(flags: FlagValues, session: Session): Promise<Bearer> {
  const credential = await credentialOf(flags, session);
  if (typeof credential === 'string') return { kind: 'none', reason: credential };
  const domain = credential.region?.domain ?? domainOf(flags);
  if (credential.kind === 'token') {
    return {
      kind: 'bearer',
      authorization: `Bearer ${credential.token}`,
      domain,
      from: credential.from,
      issued: null,
    };
  }
  const result = await login(
    session.transport,
    session.gateway ? { ...credential, region: null } : credential,
  );
  if (result.kind !== 'token') return result;
  session.own(result.own);
  neverSay(result.own.token);
  return {
    kind: 'bearer',
    authorization: `Bearer ${result.own.token}`,
    domain,
    from: credential.from,
    issued: result.exchange,
  };
}

export const domainOf = (flags: FlagValues): string | null =>
  flags.region[0] === undefined ? null : (findRegion(flags.region[0])?.domain ?? null);

/** @throws PlainError when credentials are given that cannot be used; the reason as text when there are none. */
async function credentialOf(
  flags: FlagValues,
  { signal, region: configured }: Session,
): Promise<Credential | string> {
  const [tokenFile] = flags['token-file'];
  const [token] = flags.token;
  const [profile] = flags.profile;
  const [region] = flags.region;
  for (const name of [TOKEN, CLIENT_SECRET]) neverSay(process.env[name] ?? '');
  const result = await resolveCredentials({
    ...(tokenFile !== undefined && { tokenFile }),
    ...(token !== undefined && { token }),
    ...(profile !== undefined && { profile }),
    ...(region !== undefined && { region }),
    gateway: flags.gateway.length > 0,
    environment: withRegion(process.env, configured),
    home: homeFolder(),
    readFile: readCredentials,
    readStandardInput: () => readStandardInput(signal),
  });
  if (result.ok) {
    const { credential } = result;
    neverSay(credential.kind === 'token' ? credential.token : credential.clientSecret);
    return credential;
  }
  if (result.none) return result.reason;
  throw new PlainError(result.reason);
}

/** The home folder; null when there is none. */
export const homeFolder = (): string | null => (homedir() === '' ? null : homedir());

/** A file with a token, or with profiles. */
export const readCredentials = (path: string): Promise<string> =>
  readSmallStream(createReadStream(path), MOST_OF_A_TOKEN, 'name the file that holds only that');

/** The environment stands above the configuration. */
export const withRegion = (environment: NodeJS.ProcessEnv, region: string | null): NodeJS.ProcessEnv =>
  region === null || (environment[REGION]?.trim() ?? '') !== ''
    ? environment
    : { ...environment, [REGION]: region };

/** Whoever types a token slowly may take any time, and may stop. */
function readStandardInput(signal: AbortSignal): Promise<string> {
  signal.addEventListener('abort', () => process.stdin.destroy(new PlainError('stopped')), { once: true });
  return readSmallStream(process.stdin, MOST_OF_A_TOKEN, 'pipe in nothing but the token');
}

/** Megabytes of a file with a token, or with profiles. */
const MOST_OF_A_TOKEN = 1;
