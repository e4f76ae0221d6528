/** The variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in lower or upper case, as undici's proxy agent takes them. */
import { PlainError } from '../primitives/plain-error.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** As curl: lower case wins; empty is unset. */
function variable(environment: Environment, name: string): string {
  return (environment[name.toLowerCase()] || environment[name] || '').trim();
}

/**
 * The options of undici's EnvHttpProxyAgent. It would read the variables of the process itself, but it takes an
 * empty one for set, knows no `host:port` without a scheme, and says of what is no address only "Invalid URL".
 * HTTP_PROXY serves for https where HTTPS_PROXY is not set; http itself never leaves this machine.
 *
 * @throws PlainError when the variable names no http(s) proxy
 */
export function proxyOptions(environment: Environment): {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
} {
  const name = ['HTTPS_PROXY', 'HTTP_PROXY'].find((one) => variable(environment, one) !== '');
  return {
    httpProxy: '',
    httpsProxy: name === undefined ? '' : addressOf(name, variable(environment, name)),
    noProxy: variable(environment, 'NO_PROXY'),
  };
}

function addressOf(name: string, value: string): string {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.hostname === '')
    throw new PlainError(`${name}: is no address of a proxy, such as http://proxy.example:8080`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new PlainError(`${name}: names a ${url.protocol}// proxy; only http:// and https:// are known`);
  return url.href;
}
