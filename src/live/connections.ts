/** Connections: straight ones within this machine; all others by undici's proxy agent, which may go straight, too. */
import { X509Certificate } from 'node:crypto';
import type { LookupFunction } from 'node:net';
import * as tls from 'node:tls';
import { Agent, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { PlainError } from '../primitives/plain-error.js';
import { isLoopback } from './address.js';
import { type Environment, proxyOptions } from './proxy.js';

export interface Connections {
  /** @throws PlainError when the environment names a proxy that cannot be used */
  to(target: URL): Dispatcher;
  /** `host:port` of the proxy that was asked for a connection to the target; null for none. */
  proxyOf(target: URL): string | null;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  readonly cacert?: string;
  readonly environment: Environment;
  /** Milliseconds until TCP, the tunnel of a proxy, and TLS stand: for each of them. */
  readonly connectTimeout: number;
  /** How names become addresses; as the system does it unless given. */
  readonly lookup?: LookupFunction;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]{1,65536}-----END CERTIFICATE-----/g;

/**
 * Pools that speak HTTP/2 where the host offers it and verify certificates whatever the environment says.
 *
 * @throws PlainError when `cacert` holds no certificate
 */
export function openConnections({
  cacert,
  environment,
  connectTimeout,
  lookup,
}: ConnectionOptions): Connections {
  const connect = {
    timeout: connectTimeout,
    rejectUnauthorized: true,
    ...(cacert === undefined ? {} : { ca: [...knownAuthorities(), ...certificatesOf(cacert)] }),
    ...(lookup === undefined ? {} : { lookup }),
  };
  // The time limit of the whole call is the caller's.
  const limits = { headersTimeout: 0, bodyTimeout: 0, allowH2: true };
  // A part of NO_PROXY cannot stand for all of 127.0.0.0/8, and what goes there may be plain.
  const straight = new Agent({ ...limits, connect });
  let outward: Dispatcher | null = null;
  const proxies = new Map<string, string>();
  const openOutward = (): Dispatcher =>
    new EnvHttpProxyAgent({
      ...proxyOptions(environment),
      ...limits,
      connect,
      requestTls: { ...connect, allowH2: true },
      proxyTls: connect,
      // The agent does not tell which way it went; who asks a proxy for a tunnel has gone that way.
      clientFactory: (proxy, options) =>
        new Pool(proxy.origin, options).compose((dispatch) => (request, handler) => {
          if (request.method !== 'CONNECT') return dispatch(request, handler);
          proxies.set(request.path, proxy.host);
          // undici waits for the answer to CONNECT without a limit of the caller's.
          return dispatch({ ...request, headersTimeout: connectTimeout }, handler);
        }),
    });
  return {
    to(target) {
      if (isLoopback(target)) return straight;
      outward ??= openOutward();
      return outward;
    },
    proxyOf: ({ hostname, port, protocol }) =>
      proxies.get(`${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`) ?? null,
    async close() {
      await Promise.all([straight.destroy(), outward?.destroy()]);
    },
  };
}

/** What Node trusts without `ca`; newer versions tell those of NODE_EXTRA_CA_CERTS too. */
function knownAuthorities(): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (kind: 'default') => readonly string[] };
  return getCACertificates?.('default') ?? tls.rootCertificates;
}

function certificatesOf(pem: string): readonly string[] {
  const found = pem.match(CERTIFICATE) ?? [];
  if (found.length === 0 || found.some((text) => !isCertificate(text)))
    throw new PlainError(
      '--cacert: must be a file of certificates in PEM form (-----BEGIN CERTIFICATE-----)',
    );
  return found;
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).serialNumber !== '';
  } catch {
    return false;
  }
}
