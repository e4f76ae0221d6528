/** Base64 of text (UTF-8), for the browser and for Node alike. */

const STANDARD = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function encodeBytes(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i + 2 < bytes.length; i += 3) {
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += STANDARD.charAt(group >> 18) + STANDARD.charAt((group >> 12) & 63);
    text += STANDARD.charAt((group >> 6) & 63) + STANDARD.charAt(group & 63);
  }
  return text;
}

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
    const trace = encodeBytes(bytes.subarray(skipped));
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

/** The text of a base64 or base64url value, null when it is none (RFC 4648; white space is not accepted). */
export function decodeBase64(value: string): string | null {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return null;
  try {
    const binary = atob(value.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(binary, (unit) => unit.charCodeAt(0)),
    );
  } catch {
    return null;
  }
}
