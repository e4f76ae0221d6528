/**
 * Secrets for tests, put together from parts, so that no search of repositories, this one included, takes them for real. All are
 * invented: they come from a generator of numbers.
 */

/** Numbers that look drawn, and are the same in every run (a linear congruential generator, Numerical Recipes). */
function drawn(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const HEX = '0123456789abcdef';
export const BASE64URL = `${ALPHANUMERIC}-_`;

/** A random text that ends and begins with a letter or a digit. */
export function random(length: number, alphabet: string = ALPHANUMERIC, seed = length): string {
  const next = drawn(seed * 7919 + 13);
  const text = Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
  return text.replace(/^[-_]/, 'k').replace(/[-_]$/, 'R');
}

export const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A signed token with these claims. */
export const signed = (claims: object): string =>
  [base64url({ alg: 'RS256', typ: 'JWT' }), base64url(claims), random(86, BASE64URL)].join('.');

/** A private key in PEM, of so many lines. */
export const pem = (lines: number, kind = 'RSA ', end = '\n'): string =>
  [
    `-----BEGIN ${kind}PRIVATE${' '}KEY-----`,
    ...Array.from({ length: lines }, (_, index) => random(64, ALPHANUMERIC, 900 + index)),
    `-----END ${kind}PRIVATE${' '}KEY-----`,
  ].join(end);

export const UUID = ['7c1f0c3e', '5b9a', '4d2e', '8f61', '2a9d3b7c4e10'].join('-');
