/** Which proxy a connection takes: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in lower or upper case. */
import { PlainError } from '../primitives/plain-error.js';
import { isLoopback } from './address.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** As curl: lower case wins; empty is unset. */
function variable(environment: Environment, name: string): string {
  return environment[name.toLowerCase()] || environment[name] || '';
}

/**
 * The proxy for an address; null for none. A connection to this machine takes none. HTTP_PROXY serves for
 * https too where HTTPS_PROXY is not set.
 *
 * @throws PlainError when the variable names no http(s) proxy
 */
export function proxyFor(target: URL, environment: Environment): URL | null {
  if (isLoopback(target) || exempt(target, variable(environment, 'NO_PROXY'))) return null;
  const secure = target.protocol === 'https:' ? variable(environment, 'HTTPS_PROXY') : '';
  const name = secure === '' ? 'HTTP_PROXY' : 'HTTPS_PROXY';
  const value = (secure === '' ? variable(environment, 'HTTP_PROXY') : secure).trim();
  if (value === '') return null;
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === '')
    throw new PlainError(`${name}: is no address of a proxy, such as http://proxy.example:8080`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new PlainError(`${name}: names a ${url.protocol}// proxy; only http:// and https:// are known`);
  return url;
}

/** A list with commas or blanks: `*`, `host`, `.domain`, `*.domain`, each with an optional port. */
function exempt(target: URL, list: string): boolean {
  const host = target.hostname.replace(/^\[|\]$/g, '');
  const port = target.port || (target.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[,\s]+/)
    .some((entry) => {
      if (entry === '' || entry === '*') return entry === '*';
      const [, name = entry, only] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
      if (only !== undefined && only !== port) return false;
      const domain = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
      return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
    });
}
