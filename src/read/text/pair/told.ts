/** Makes a request of what a text tells of a call. */
import type { Header, RawRequest } from '../../../exchange/types.js';
import { headersOf } from '../find/headers.js';
import type { Recognised } from '../find/recognise.js';
import { within } from '../places.js';
import { isOfAnswer } from './answer.js';
import type { Told } from './chunks.js';

/** Nothing is known of the request. */
export const NO_REQUEST: RawRequest = {
  method: null,
  url: null,
  headers: null,
  headersComplete: false,
  body: null,
};

/** The call, the host that the text names for it, and the headers that it says were sent. */
export function requestOf(found: Recognised, told: Told): RawRequest {
  const headers: Header[] = [];
  const add = (header: Header): void => {
    if (!headers.some((one) => one.name.toLowerCase() === header.name.toLowerCase())) headers.push(header);
  };
  for (const { value } of within(found.requestHeaders, told.span)) if (value.sent) add(value.header);
  for (const body of within(found.bodies, told.span)) {
    const dumped = body.kind === 'headers' && body.value !== null ? (headersOf(body.value) ?? []) : [];
    if (!isOfAnswer(dumped)) for (const header of dumped) add(header);
  }
  return {
    ...NO_REQUEST,
    method: told.call?.value.method ?? null,
    url: urlOf(found, told),
    headers: headers.length > 0 ? headers : null,
  };
}

/** Tools that show an address without its scheme. */
const BARE_HOST = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?::\d{1,5})?\/api\//i;

/** Characters of a sentence about a failure. */
const FAILURE_REACH = 200;

/**
 * `GET /api/v2/… on api.mypurecloud.ie`: the one API host that the text names is the host of its paths.
 * Without a call the host alone is known.
 */
function urlOf(found: Recognised, { span, call }: Told): string | null {
  const written = call?.value.url ?? null;
  const url = written !== null && BARE_HOST.test(written) ? `https://${written}` : written;
  // A host that could not be reached is that of the call which failed so, and of no other.
  const hosts = found.hosts.filter(
    (named) =>
      within([named], span).length > 0 ||
      !found.failures.some(({ start }) => Math.abs(start - named.start) < FAILURE_REACH),
  );
  const [host, ...others] = new Set(
    hosts.map((named) => named.value).filter((named) => named.startsWith('api.')),
  );
  if (host === undefined || others.length > 0) return url;
  if (url === null) return `https://${host}`;
  return url.startsWith('/') ? `https://${host}${url}` : url;
}
