/** What the request shows of whoever sent it: credentials, headers, the page it comes from. */
import { classifyHost, isOddHeader } from '../contract/index.js';
import type { Exchange } from '../exchange/types.js';
import type { Presented, SentHeaders } from '../judge/subject.js';

/** What was presented, without what differs from call to call. */
export function presented({ credentials, time }: Exchange): Presented {
  switch (credentials.kind) {
    case 'bearer': {
      const { label, jwt } = credentials;
      if (jwt === null) return { kind: 'bearer', label, jwt: null };
      const expired = isPast(jwt.expires, time);
      return { kind: 'bearer', label, jwt: { organizationId: jwt.organizationId, expired } };
    }
    case 'basic':
      return { kind: 'basic' };
    default:
      return credentials;
  }
}

/** @param expires seconds since 1970 */
function isPast(expires: number | null, time: string | null): boolean | null {
  const called = time === null ? Number.NaN : Date.parse(time) / 1000;
  return expires === null || Number.isNaN(called) ? null : expires < called;
}

/** The header that public threads demand of multi-org applications. */
const ORGANIZATION = 'x-genesys-org-id';

export function sentHeaders({ headers }: Exchange): SentHeaders | null {
  if (headers === null) return null;
  const odd = new Set<string>();
  let organization: string | null = null;
  for (const { name, value } of headers) {
    if (isOddHeader(name)) odd.add(name);
    if (name.length === ORGANIZATION.length && name.toLowerCase() === ORGANIZATION)
      organization ??= value.trim();
  }
  return { any: headers.length > 0, odd: [...odd], organization };
}

/** The call comes from the platform's own web pages. */
export function isOwnPage({ headers }: Exchange): boolean {
  const origin = headers?.find(({ name }) => /^(?:origin|referer)$/i.test(name))?.value;
  const host = origin === undefined ? undefined : /^https?:\/\/([^/:]+)/i.exec(origin)?.[1];
  return host !== undefined && classifyHost(host.toLowerCase()).kind === 'apps';
}
