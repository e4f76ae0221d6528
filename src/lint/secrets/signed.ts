/** JSON Web Tokens (RFC 7519) in a text: what begins like one, has a header that says how it is signed, and a signature. */
import { decodeBase64 } from '../../primitives/base64.js';
import { isObject, parseJson } from '../../primitives/json.js';
import type { Candidate } from './types.js';

/** Three parts, or five where it is encrypted (RFC 7516). */
const TOKEN =
  /eyJ[\w-]{8,4096}\.(?:eyJ[\w-]{4,16384}\.[\w-]{16,4096}(?![\w-])|[\w-]{0,4096}\.[\w-]{8,64}\.[\w-]{16,16384}\.[\w-]{16,64}(?![\w-]))/y;

/** Claims of the tokens that explain the form all over the world: https://jwt.io, RFC 7515 and 7519. */
const OF_EXAMPLES = /"(?:name|sub)" ?: ?"(?:John Doe|1234567890|Jane Doe|johndoe)"|"iss" ?: ?"joe"/;

/** RFC 7519, section 4.1: a token of a real login has one of them. */
const CLAIMS = ['iss', 'sub', 'aud', 'exp', 'iat', 'nbf', 'jti', 'scope', 'org'];

const object = (part: string): Readonly<Record<string, unknown>> | null => {
  const text = decodeBase64(part);
  const value = text === null ? null : parseJson(text);
  return isObject(value) ? value : null;
};

/**
 * The token that begins at `start`; null where none does, or where it is one of the examples that everybody has.
 *
 * @param now milliseconds since 1970, for what has run out
 */
export function signedTokenAt(text: string, start: number, now: number): Candidate | null {
  TOKEN.lastIndex = start;
  const token = TOKEN.exec(text)?.[0];
  if (token === undefined) return null;
  const [header = '', claims = ''] = token.split('.');
  const head = object(header);
  if (typeof head?.['alg'] !== 'string') return null;
  if (OF_EXAMPLES.test(decodeBase64(claims) ?? '')) return null;
  const said = claims.startsWith('eyJ') ? object(claims) : null;
  const expires = said?.['exp'];
  const isPast = typeof expires === 'number' && expires * 1000 < now;
  return {
    start,
    end: start + token.length,
    kind: 'token',
    what: 'a signed token (JWT)',
    doubt: isPast
      ? `it ran out on ${isoDay(expires)}`
      : said !== null && !CLAIMS.some((claim) => Object.hasOwn(said, claim))
        ? 'it says nothing of who it is for'
        : null,
    isPlaceholder: false,
  };
}

/** The day of an instant; what lies beyond all calendars has none. */
function isoDay(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? 'a day long ago' : date.toISOString().slice(0, 10);
}
