/** The address of a request whose line names the path alone. */

/** The target itself when it is no path, or the host is not known. */
export function addressOf(target: string, host: string | null, scheme: string): string {
  if (!target.startsWith('/') || host === null || host === '') return target;
  return `${host.endsWith(':80') ? 'http' : scheme}://${host.replace(/:(?:80|443)$/, '')}${target}`;
}
