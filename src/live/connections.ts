/** Connections: one pool for those without a proxy, one for each proxy. */
import { X509Certificate } from 'node:crypto';
import * as tls from 'node:tls';
import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import { PlainError } from '../primitives/plain-error.js';

export interface Connections {
  to(proxy: URL | null): Dispatcher;
  close(): Promise<void>;
}

export interface ConnectionOptions {
  readonly cacert?: string;
  /** Milliseconds until TCP and TLS stand. */
  readonly connectTimeout: number;
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]{1,65536}-----END CERTIFICATE-----/g;

/**
 * Pools that speak HTTP/2 where the host offers it and verify certificates whatever the environment says.
 *
 * @throws PlainError when `cacert` holds no certificate
 */
export function openConnections({ cacert, connectTimeout }: ConnectionOptions): Connections {
  const connect = {
    timeout: connectTimeout,
    rejectUnauthorized: true,
    ...(cacert === undefined ? {} : { ca: [...knownAuthorities(), ...certificatesOf(cacert)] }),
  };
  // The time limit of the whole call is the caller's.
  const limits = { headersTimeout: 0, bodyTimeout: 0, allowH2: true };
  const pools = new Map<string, Dispatcher>();

  const open = (proxy: URL | null): Dispatcher => {
    if (proxy === null) return new Agent({ ...limits, connect });
    return new ProxyAgent({
      ...limits,
      uri: proxy.href,
      requestTls: { ...connect, allowH2: true },
      proxyTls: connect,
    });
  };
  return {
    to(proxy) {
      const key = proxy?.href ?? '';
      const pool = pools.get(key) ?? open(proxy);
      pools.set(key, pool);
      return pool;
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
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
