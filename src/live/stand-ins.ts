/** The hosts that a user names as standing for the platform: a gateway, and what is allowed beside the published ones. */
import { parseAddress } from './address.js';
import type { TransportOptions } from './types.js';

/** Their names, lower case and without ports. What cannot be read names none; the transport refuses it. */
export const standInsOf = ({
  gateway,
  allowHosts = [],
}: Pick<TransportOptions, 'gateway' | 'allowHosts'>): readonly string[] =>
  [...(gateway === undefined ? [] : [gateway]), ...allowHosts.map((host) => `https://${host}`)].flatMap(
    (address) => {
      const parsed = parseAddress(address);
      return parsed.ok ? [parsed.url.hostname] : [];
    },
  );

/**
 * The address of a call as the platform behind the gateway knows it: at the gateway's host, without the path under
 * which the gateway keeps the platform.
 */
export function addressBehind(url: string, gateway: string | undefined): string {
  const stand = gateway === undefined ? null : parseAddress(gateway);
  if (stand === null || !stand.ok) return url;
  const { origin } = stand.url;
  if (url.startsWith('/')) return origin + url;
  const prefix = origin + stand.url.pathname.replace(/(?<!\/)\/+$/, '');
  return prefix !== origin && url.startsWith(`${prefix}/`) ? origin + url.slice(prefix.length) : url;
}
