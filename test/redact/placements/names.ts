/** Names that make what they name a secret, and the secrets that may stand there. All values are drawn, none is anybody's. */
import type { Holds } from './positions.js';

const TERMS = [
  ...'access_token refresh_token id_token client_secret client_assertion password passwd new_password passphrase'.split(
    ' ',
  ),
  ...'api_key apikey secret_key private_key session_key device_code user_code oauth_verifier code_verifier'.split(
    ' ',
  ),
  ...'auth_code verification_code otp user_pin sig signature csrf_token dpop authorization_code one_time_code'.split(
    ' ',
  ),
  ...'webhook_secret signing_key hmac jwt'.split(' '),
];

const camel = (term: string): string => term.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const SPELLINGS: readonly ((term: string) => string)[] = [
  (term) => term,
  camel,
  (term) => term.toUpperCase(),
  (term) => term.replaceAll('_', '-'),
  (term) => camel(`_${term}`),
];
export const NAMES: readonly string[] = [
  ...new Set(TERMS.flatMap((term) => SPELLINGS.map((spell) => spell(term)))),
];

export type Random = () => number;

/** Mulberry32: small, and the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

const ALPHANUMERIC = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const drawn = (random: Random, alphabet: string, length: number): string =>
  Array.from({ length }, () => pick(random, [...alphabet])).join('');
/** A random text with a letter of each kind and digits, so that nobody takes it for a word. */
const token = (random: Random, length: number): string =>
  `${drawn(random, ALPHANUMERIC, length >> 1)}7q${drawn(random, ALPHANUMERIC, length >> 1)}X9`;

type Draw = (random: Random) => string;
const TEXT: readonly Draw[] = [
  (random) => token(random, 24),
  (random) => token(random, 60),
  (random) => `${token(random, 12)}-${token(random, 10)}_${token(random, 10)}`,
  (random) => `${drawn(random, '0123456789abcdef', 26)}a1b2c3`,
];
const QUOTED: readonly Draw[] = [
  ...TEXT,
  (random) => `${token(random, 16)}+${token(random, 16)}/${token(random, 8)}==`,
  (random) => `${token(random, 8)}(${token(random, 8)})[${token(random, 6)}]`,
  (random) => `${token(random, 8)}!#$%^*?${token(random, 6)}`,
  (random) => `${token(random, 10)}{${token(random, 8)}`,
];
const ANY: readonly Draw[] = [
  ...QUOTED,
  (random) => `${token(random, 8)}&<>${token(random, 8)}`,
  (random) => `${token(random, 8)} ; ${token(random, 8)},${token(random, 4)}`,
];
export const VALUES: Readonly<Record<Holds, readonly Draw[]>> = { any: ANY, quoted: QUOTED, text: TEXT };
