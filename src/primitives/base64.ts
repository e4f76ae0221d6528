/** Base64 (RFC 4648) of bytes and of text (UTF-8), for the browser and for Node alike. */

function encodeBytes(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Base64 of the UTF-8 bytes of a text, as Basic authentication sends it (RFC 7617). */
export const encodeBase64 = (text: string): string => encodeBytes(new TextEncoder().encode(text));

/** Long enough to be no accident, short enough to keep a search over thousands of secrets small. */
const TRACE_LENGTH = 24;

/**
 * Parts of what the base64 of any text holds when `secret` stands somewhere in it: one for each of the three
 * alignments, 8 to 24 characters each for a secret of 8 bytes or more. Where the two alphabets (RFC 4648)
 * differ in every part that is long enough, there is one for each alphabet.
 */
export function base64Traces(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  const traces = new Set<string>();
  for (let skipped = 0; skipped < 3; skipped++) {
    // The bits of a group that is not whole depend on what follows.
    const whole = bytes.length - ((bytes.length - skipped) % 3);
    const trace = encodeBytes(bytes.subarray(skipped, whole));
    const common = trace.split(/[+/]/).reduce((best, part) => (part.length > best.length ? part : best), '');
    if (common.length >= 12 || common.length === trace.length) {
      traces.add(common.slice(0, TRACE_LENGTH));
      continue;
    }
    const short = trace.slice(0, TRACE_LENGTH);
    traces.add(short);
    traces.add(short.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return [...traces];
}

/** The bytes of a base64 or base64url value, with white space in it or not; null when it is none. */
export function base64Bytes(value: string): Uint8Array | null {
  let binary: string;
  try {
    binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The text of bytes in UTF-8; null when they are none. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const ALPHABETS = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** The text of a base64 or base64url value, null when it is none; white space is not accepted, padding may be missing or wrong. */
export function decodeBase64(value: string): string | null {
  const bytes = ALPHABETS.test(value) ? base64Bytes(value.replace(/(?<!=)=+$/, '')) : null;
  return bytes === null ? null : utf8Text(bytes);
}
