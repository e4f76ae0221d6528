/** Refusals of signed storage links: S3's XML errors. They carry no contextId and are never the platform's. */
import { refuses } from '../primitives/statuses.js';
import type { Envelope } from './envelope.js';
import type { RefusalDetail } from './types.js';

type SignedUrlProblem = Extract<RefusalDetail, { kind: 'signed-url' }>['problem'];

/** Codes of S3's error responses that refuse a request. */
const S3_CODES = new Map<string, SignedUrlProblem>([
  ['accessdenied', 'denied'],
  ['signaturedoesnotmatch', 'signature'],
  ['invalidargument', 'other'],
  ['invalidaccesskeyid', 'signature'],
  ['expiredtoken', 'expired'],
  ['invalidtoken', 'expired'],
  ['requesttimetooskewed', 'expired'],
  ['authorizationqueryparameterserror', 'signature'],
  ['missingsecurityheader', 'other'],
  ['allaccessdisabled', 'denied'],
]);

/**
 * How an address stands to storage. `link`: it is signed, or what is given of it does not tell. `elsewhere`: it is given
 * whole, of a host that is not the platform's, and has no signature. `unknown`: no address. `platform`: any other.
 */
export type StorageLink = 'link' | 'elsewhere' | 'platform' | 'unknown';

/** What a refusal of a signed link says; null when the answer is none. */
export function storageDetail(
  envelope: Envelope,
  status: number | null,
  link: StorageLink,
): { readonly detail: RefusalDetail; readonly catalogued: boolean } | null {
  const code = envelope.code?.toLowerCase() ?? '';
  const problem = envelope.form === 'xml' ? S3_CODES.get(code) : undefined;
  if (problem !== undefined) {
    const message = envelope.message ?? '';
    if (code === 'invalidargument') {
      if (!/one auth mechanism/i.test(message)) return null;
      return { detail: { kind: 'signed-url', problem: 'two-mechanisms' }, catalogued: true };
    }
    if (code === 'accessdenied' && /expired/i.test(message)) {
      return { detail: { kind: 'signed-url', problem: 'expired' }, catalogued: true };
    }
    // Whatever lies in storage is refused so, and only the platform's own links are signed.
    if (problem === 'denied' && link === 'elsewhere') return null;
    return { detail: { kind: 'signed-url', problem }, catalogued: problem !== 'denied' || link === 'link' };
  }
  const refused = status === null || status === 400 || refuses(status);
  return link === 'link' && refused
    ? { detail: { kind: 'signed-url', problem: 'other' }, catalogued: false }
    : null;
}
