/** Values that have the form of a secret, in a place that says what they are. */
import { decodeBase64 } from '../../primitives/base64.js';
import { isUuid } from '../../primitives/uuid.js';
import { mayBeTold, type Told, toldBeside } from './before.js';
import { inventedAs, isOfTests, isRandom, standsForSecret } from './shape.js';
import type { Candidate } from './types.js';
import { valueAround } from './value-span.js';

/** The examples of RFC 5849 and RFC 6749, which stand in the documentation of most libraries. */
const OF_STANDARDS = /^(?:2YotnFZF|tGzv3JOk|czZCaGRS|0685bd91|ad180jjd)/;
const SIGNED = /^eyJ[\w-]*\./;
const BASIC = /\bbasic\s{1,4}["'`]?$/i;

/** `id:secret` behind the scheme Basic (RFC 7617). */
function basicAt(text: string, start: number, end: number): Candidate | null {
  if (!BASIC.test(text.slice(Math.max(0, start - 12), start))) return null;
  const value = text.slice(start, end);
  const decoded = decodeBase64(value);
  const colon = decoded?.indexOf(':') ?? -1;
  if (decoded === null || colon < 1) return null;
  const secret = decoded.slice(colon + 1);
  if (secret.length < 8 || standsForSecret(secret)) return null;
  const doubt = isRandom(secret) ? inventedAs(secret) : 'what it holds is no random text';
  return {
    start,
    end,
    kind: 'secret',
    what: 'the credentials of a client (Basic)',
    doubt,
    isPlaceholder: false,
  };
}

/** Data of Kubernetes is base64 of the value itself. */
function isPlainText(value: string): boolean {
  const decoded = /^[A-Za-z0-9+/]+={0,2}$/.test(value) && value.length % 4 === 0 ? decodeBase64(value) : null;
  return decoded !== null && /^[\x20-\x7e\r\n]+$/.test(decoded) && !isRandom(decoded.trim());
}

/**
 * The secret of which a run of characters is a part, where what stands beside it says that it is one.
 */
export function namedAt(text: string, runStart: number, runEnd: number): Candidate | null {
  if (!mayBeTold(text, runStart, runEnd)) return null;
  const span = valueAround(text, runStart, runEnd);
  if (span === null) return null;
  const { start, end } = span;
  const value = text.slice(start, end);
  // What has the form of a signed token is one (`signedTokenAt`), or nothing.
  if (isUuid(value) || SIGNED.test(value) || OF_STANDARDS.test(value)) return null;
  const basic = basicAt(text, start, end);
  if (basic !== null) return basic;
  if (!isRandom(value) || isPlainText(value)) return null;
  const told: Told | null = toldBeside(text, start, end);
  if (told === null) return null;
  const { kind, what, name } = told;
  const doubt = inventedAs(value) ?? (isOfTests(name) ? 'its name is one of tests' : null);
  return { start, end, kind, what, doubt, isPlaceholder: false };
}
