/** Where the platform's document is fetched. It is public: no token, no cookie and no credentials go there. */
import { PlainError } from '../primitives/plain-error.js';
import { isLoopback, parseAddress } from './address.js';
import { createGuard } from './guard.js';

/** Source: the published contract names it as the place of its refresh (facts/contract/meta.json). */
export const DOCUMENT_PATH = '/api/v2/docs/swagger';

export type DocumentPlace =
  /** The API host of a region, or the gateway that stands for it. */
  | { readonly kind: 'platform'; readonly apiHost: string; readonly gateway: string | null }
  /** An address that the user names. */
  | { readonly kind: 'address'; readonly text: string };

/**
 * The address that is asked first.
 *
 * @throws PlainError for an address that cannot be used: no https, where it is not this machine
 */
export function addressOfDocument(place: DocumentPlace): URL {
  if (place.kind === 'platform') {
    const { apiHost, gateway } = place;
    const url = `https://${apiHost}${DOCUMENT_PATH}`;
    const request = { method: 'GET', url, headers: [], body: null, purpose: 'the published contract' };
    const verdict = createGuard(gateway === null ? {} : { gateway })(request);
    if (!verdict.allowed) throw new PlainError(verdict.reason);
    return verdict.target;
  }
  const parsed = parseAddress(place.text);
  if (!parsed.ok) throw new PlainError(`--from: ${parsed.reason}`);
  const { url } = parsed;
  if (url.protocol === 'http:' && !isLoopback(url))
    throw new PlainError(
      '--from: must begin with https://, as a contract is believed (http only for localhost)',
    );
  url.hash = '';
  return url;
}
