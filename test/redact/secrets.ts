/** Generated secrets and the ways in which they are written. */
import fc from 'fast-check';
import { isPublic } from '../../src/redact/public-words.js';
import { isPlaceholder } from '../../src/redact/values.js';

const TOKEN_ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~+/=';
const ODD_ALPHABET = `${TOKEN_ALPHABET} !"#$%&'()*,:;<>?@[\\]^\`{|}äß€😀`;

function wordOf(alphabet: string): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 80 })
    .map((units) => units.join(''))
    .filter((text) => !isPlaceholder(text) && text.trim() === text && /[A-Za-z0-9]{3}/.test(text));
}

/** Is it taken out wherever it stands, whatever named it? A word, or what means the same everywhere, is not. */
const isTellTale = (text: string): boolean => !isPublic(text) && /[A-Za-z]\d|\d[A-Za-z]/.test(text);

/** Anything that may stand where a secret belongs. */
export const tokenWord = wordOf(TOKEN_ALPHABET);
export const tokenSecret = tokenWord.filter(isTellTale);
export const oddSecret = wordOf(ODD_ALPHABET).filter(isTellTale);
export const randomSecret = fc
  .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_'), {
    minLength: 6,
    maxLength: 78,
  })
  .map((units) => `${units.join('')}7k`)
  .filter((text) => !isPlaceholder(text));

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const percent = encodeURIComponent;
const form = (text: string): string => new URLSearchParams({ x: text }).toString().slice(2);
const html = (text: string): string =>
  text
    .replace(/[&<>"']/g, (unit) => `&#${unit.charCodeAt(0)};`)
    .replaceAll('&#34;', '&quot;')
    .replaceAll('&#38;', '&amp;');

/** Each of these must be gone. Not doubled ones of plain secrets, which are equal. */
export function encodings(secret: string): readonly string[] {
  return [
    ...new Set([
      secret,
      json(secret),
      json(json(secret)),
      percent(secret),
      percent(secret).replace(/%../g, (escaped) => escaped.toLowerCase()),
      percent(percent(secret)),
      percent(json(secret)),
      form(secret),
      html(secret),
      base64(secret),
      base64(secret).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
      base64(`3b1c5a60-0000-4000-8000-000000000001:${secret}`),
      percent(base64(`id:${secret}`)),
    ]),
  ];
}

/** Does a text hold the secret in any encoding, standing for itself (not by accident within a longer word)? */
export function holdsSecret(text: string, secret: string): boolean {
  return encodings(secret).some((encoded) => text.includes(encoded));
}
