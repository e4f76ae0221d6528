/** What the request shows of whoever sent it: credentials, headers, the page it comes from. */
import { classifyHost, isOddHeader, ORGANIZATION_HEADER } from '../contract/index.js';
import type { Exchange } from '../exchange/types.js';
import type { Presented, SentHeaders } from '../judge/subject.js';
import { momentOf } from '../primitives/time.js';

/** What was presented, without what differs from call to call. */
export function presented({ credentials, time }: Exchange): Presented {
  switch (credentials.kind) {
    case 'bearer': {
      const { label, jwt, fault } = credentials;
      const seen =
        jwt === null ? null : { organizationId: jwt.organizationId, expired: isPast(jwt.expires, time) };
      return { kind: 'bearer', label, jwt: seen, ...(fault === undefined ? {} : { fault }) };
    }
    case 'basic':
      return { kind: 'basic', ...(credentials.fault === undefined ? {} : { fault: credentials.fault }) };
    default:
      return credentials;
  }
}

/** @param expires seconds since 1970 */
function isPast(expires: number | null, time: string | null): boolean | null {
  const called = time === null ? null : momentOf(time);
  return expires === null || called === null ? null : expires * 1_000_000 < called;
}

/** What the headers of a request show, found in one pass: a recording has tens of them a call. */
export interface HeadersSeen {
  /** null when they were not recorded. */
  readonly headers: SentHeaders | null;
  /** The call comes from the platform's own web pages. */
  readonly ownPage: boolean;
  /** The value of Content-Type. */
  readonly contentType: string | null;
}

const NOT_RECORDED: HeadersSeen = { headers: null, ownPage: false, contentType: null };
const ORGANIZATION = ORGANIZATION_HEADER.toLowerCase();
const CONTENT_TYPE = 'content-type';

/** Sees what the headers of a request show; values of other headers play no part in any rule. */
export function seeHeaders({ headers }: Exchange): HeadersSeen {
  if (headers === null) return NOT_RECORDED;
  const odd = new Set<string>();
  let organization: string | null = null;
  let contentType: string | null = null;
  let page: string | null = null;
  for (const { name, value } of headers) {
    if (isOddHeader(name)) odd.add(name);
    // Most names need no change of case: their length tells.
    if (name.length === ORGANIZATION.length && name.toLowerCase() === ORGANIZATION)
      organization ??= value.trim();
    else if (name.length === CONTENT_TYPE.length && name.toLowerCase() === CONTENT_TYPE)
      contentType ??= value;
    else if ((name.length === 6 || name.length === 7) && /^(?:origin|referer)$/i.test(name)) page ??= value;
  }
  return {
    headers: { any: headers.length > 0, odd: [...odd], organization },
    ownPage: page !== null && isOwnPage(page),
    contentType,
  };
}

function isOwnPage(address: string): boolean {
  const host = /^https?:\/\/([^/:]+)/i.exec(address)?.[1];
  return host !== undefined && classifyHost(host.toLowerCase()).kind === 'apps';
}
