/** What a value looks like: random enough for a secret, something else of that length, or a stand-in for a secret. */
import { isUuid } from '../../primitives/uuid.js';
import { isPlaceholder, looksSecret } from '../../redact/values.js';

/** Different characters in a text. */
const distinct = (text: string): number => new Set(text).size;

/** Bits of a character, by Shannon: of 32 random hexadecimal digits some 3.5, of words some 3, of a repeat less. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const unit of text) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

const LEAST = 16;
/** Nothing random of 16 characters and more has less. */
const LEAST_BITS = 2.9;
/** So many characters tell. */
const TELLING = 400;

/** Where something is filled in: no value stands there as it is. */
const TEMPLATE =
  /\$\{|\{\{|\}\}|<%|%>|#\{|\$\(|%\(|\{\d{0,2}\}|<[A-Za-z][\w .:-]*>|\$[A-Z_a-z]{3,}|%[A-Z_]{3,}%/;

/** Is it filled in elsewhere, in whole or in part? */
export const isTemplate = (value: string): boolean => TEMPLATE.test(value);

/** Sums and names that are as random as secrets, and say by their form that they are none. */
const OTHER =
  /^(?:sha(?:1|224|256|384|512)[-:]|md5[-:]|https?:|data:|arn:|urn:|v?\d+\.\d+\.\d+|\d{4}-\d\d-\d\dT|[\d.,:_-]+$|0x[\da-f]+$)|\.(?:js|ts|json|ya?ml|png|svg|jpe?g|css|html?|md|txt|pem|key|crt|com|net|org|io|cloud|dev|local)$|@/i;

/** Random as tokens, keys and secrets are: no word, id, sum with its name, date, version, path or address. */
export function isRandom(value: string): boolean {
  const told = value.slice(0, TELLING);
  if (value.length < LEAST || isUuid(value) || OTHER.test(value.length > 512 ? told : value)) return false;
  if (!looksSecret(told) || isPath(told) || isOfWords(told)) return false;
  return entropy(told) >= LEAST_BITS && distinct(told) >= 8;
}

const LONGEST_NAME = 28;

/** `Ed25519PrivateKey`: most of it are words with a capital letter, as drawn letters never make them. */
function isOfWords(value: string): boolean {
  let letters = 0;
  if (value.length > LONGEST_NAME) return false;
  for (const [word] of value.matchAll(/[A-Z][a-z]{2,}/g)) letters += word.length;
  return letters >= 0.55 * value.length;
}

/** Names between slashes or dots, of which one is long and random: the place of a file, not a token. */
const isPath = (value: string): boolean =>
  /^\.{0,2}\//.test(value) || /(?:^|[/.])[a-z]{3,}(?:[-_][a-z]*)?[/.][a-z]{2,}/.test(value);

/** `your-client-secret`, `<token>`, `xxxx`, `TODO`: words of which one says that somebody is to write there. */
const TO_WRITE =
  /(?:^|[^a-z])(?:your|my|the|insert|enter|paste|replace|put|change_?me|changeit|todo|fixme|placeholder|redacted|removed|hidden|masked|dummy|fake|example|sample)(?:[^a-z]|$)|your[A-Z_-]|^x{3,}|x{6,}|\*{3,}|\.{3}|…/i;

/** Does the value only stand for a secret, so that nothing is given away? */
export const standsForSecret = (value: string): boolean =>
  isTemplate(value) || isPlaceholder(value) || (TO_WRITE.test(value) && !isRandom(value));

/** What is written where nobody has a secret at hand. */
const INVENTED =
  /example|dummy|placeholder|fake|sample|changeme|redacted|your|insert|not[-_]?(?:a[-_]?)?real|invalid|lorem|foobar|deadbeef|cafebabe|test|mock/i;
const ROWS = ['0123456789', '9876543210', 'abcdefghij', 'qwertyuiop', 'abc123', '123abc', '1234567'];

/** Signs that stand for letters in passwords that people make up: `p@$$w0rd`. */
const LETTER_OF: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const SPELT = /passwor[dt]|secret|changeme|letmein|welcome|hunter2|admin/;

/** Does it spell, by signs for letters, what every example of a password says? Whatever is drawn at random does not. */
const spellsPassword = (plain: string): boolean =>
  plain.length <= LONGEST_NAME && SPELT.test(plain.replace(/[\d@$!]/g, (sign) => LETTER_OF[sign] ?? sign));

/** Why a value that has the form of a secret may be an invented one; null where its form does not say so. */
export function inventedAs(value: string): string | null {
  const plain = value.toLowerCase();
  if (spellsPassword(plain)) return 'it spells a word that examples have';
  const word = INVENTED.exec(value)?.[0];
  if (word !== undefined) return `it holds the word ${word.toLowerCase()}`;
  const rowed = ROWS.filter((row) => plain.includes(row.slice(0, 7))).length;
  if (rowed > 0 && (rowed > 1 || value.length <= 44)) return 'it holds a row such as 1234567';
  if (/(.)\1{5,}/.test(value) || isRepeat(plain)) return 'it repeats itself';
  return null;
}

/** `abcd1234abcd1234`: made of one part. */
function isRepeat(text: string): boolean {
  if (text.length > TELLING) return false;
  const again = (text + text).indexOf(text, 1);
  if (again < text.length) return true;
  const half = text.slice(0, Math.floor(text.length / 3));
  return half.length >= 5 && text.indexOf(half, half.length) > 0;
}

const AROUND =
  /(?<![a-z])(?:example(?!\.(?:com|org|net))|dummy|fake|sample|placeholder|mock(?:ed)?|invented|made[- ]up|not (?:a )?real|no real|do not use|bogus|fictional|expired|revoked|invalid|for illustration)(?![a-z])/i;

/** Characters before and behind a value in which a word may say that it is invented. */
const REACH = 100;

/** Why words beside the value, in its line or at the end of the one before, say that it is none; null where none do. */
export function doubtedAround(text: string, start: number, end: number): string | null {
  const from = Math.max(0, start - 2 * REACH);
  const lines = text.slice(from, start).split('\n').slice(-2);
  const own = (lines.at(-1) ?? '').slice(-2 * REACH);
  // The line before speaks of this one only as a remark.
  const above = lines.length > 1 && /^\s*(?:#|\/\/|\/\*|\*|--|;|<!--|>)/.test(lines[0] ?? '') ? lines[0] : '';
  const behind = text.slice(end, end + REACH).split('\n', 1)[0] ?? '';
  const word = AROUND.exec(camelParted(`${above}\n${own} ${behind}`))?.[0];
  return word === undefined ? null : `the word ${word.toLowerCase()} stands beside it`;
}

/** `fakeToken` is two words, and so is `FAKE_TOKEN`. */
const camelParted = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');

/** Does a name say that its value is for tests? */
export const isOfTests = (name: string): boolean =>
  /(?:^|[^a-z])(?:tests?|testing|mock|stub)(?:[^a-z]|$)/.test(camelParted(name).toLowerCase());
