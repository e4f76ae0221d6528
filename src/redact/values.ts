/** What a value looks like: a placeholder, something plainly harmless, something random. */
import { isAnyLabel } from '../primitives/label.js';
import { isUuid, UUID } from '../primitives/uuid.js';

const ANY_UUID = new RegExp(UUID, 'g');
const DATE = /^\d{4}-\d\d(?:-\d\d)?(?:T\d\d(?::?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const NUMBER = /^[+-]?\d{1,19}(?:\.\d{1,19})?$/;
const WORDS = /^[A-Za-z][A-Za-z.:_-]{0,23}$/;

/** Words of names and placeholders: `ACCESS_TOKEN`, `<your key here>`. */
const ABOUT_SECRETS: ReadonlySet<string> = new Set(
  (
    'token tokens secret secrets password passwd pass pwd key keys apikey auth authorization bearer jwt cred ' +
    'creds credential credentials cookie session redacted code here client id value accesstoken clientsecret'
  ).split(' '),
);
/** A date, with or without its time. */
export const isMoment = (value: string): boolean => DATE.test(value);

/** Digits that belong to a word. */
const WORDS_WITH_DIGITS = /oauth2|auth0|base64|sha256|saml2|http2|\b[sk][38]s?(?![A-Za-z0-9])/gi;

/** `accessToken` is `access`, `Token`; `Zq8xK2` is `Zq`, `8`, `x`, `K`, `2`. */
function wordsOf(part: string): readonly string[] {
  return part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}

/** Letters as words have them, with at most two digits behind them; or a number. */
function isWordyPart(part: string): boolean {
  if (/^\d*$/.test(part)) return true;
  const letters = part.replace(/\d{1,2}$/, '');
  if (letters.length <= 3) return /^[A-Za-z]*$/.test(letters);
  if (!/^[A-Za-z]+$/.test(letters)) return false;
  const words = wordsOf(letters);
  // Letters drawn at random make words of 2.7 letters in this sense; the longer, the surer.
  const least = letters.length >= 20 ? 3.8 : letters.length >= 12 ? 3 : 2.7;
  return letters.length >= least * words.length && words.every((word) => word.length <= 20);
}

/** Is the text made of words, as names, paths, permissions and prose are? A random text of some length is not. */
export function isWordy(text: string): boolean {
  const plain = text.replace(WORDS_WITH_DIGITS, 'word');
  return plain.split(/[^A-Za-z0-9]+/).every(isWordyPart);
}

/** The name of a variable or of what is to be filled in. */
function isName(inside: string): boolean {
  if (inside.length > 80 || !isWordy(inside)) return false;
  // `hunter22` in brackets is no name, `token2` is.
  if (!/\d/.test(inside)) return true;
  return /^[\W\d_]*$|^\$?[A-Z0-9]*_[A-Z0-9_]*$/.test(inside) || speaksOfSecrets(inside);
}

function speaksOfSecrets(text: string): boolean {
  return text
    .split(/[^A-Za-z]+/)
    .some((part) => wordsOf(part).some((word) => isAbout(word)) || isAbout(part));
}

function isAbout(word: string): boolean {
  return ABOUT_SECRETS.has(word.toLowerCase());
}

/** `$NAME`, `$name`, `$accessToken`; `$uperSecret99` is a password. */
function isVariable(name: string): boolean {
  if (/^[A-Z_][A-Z0-9_]*$/.test(name)) return name.length <= 16 || isWordy(name);
  if (!/^[A-Za-z_]*$/.test(name)) return false;
  return name.length <= 5 || (isWordy(name) && speaksOfSecrets(name));
}

/** A command of the shell whose output is meant: words, options and paths, but nothing random. */
function isCommand(inside: string): boolean {
  return inside.split(/[\s|;&]+/).every((word) => word.length < 8 || isWordy(word.replace(/^-+|\$\w+/g, '')));
}

/** `YOUR_TOKEN`, `my-access-token`, `INSERT TOKEN HERE`: the last word says what is to be put there. */
function isInstruction(text: string): boolean {
  if (text.length > 48 || !/^[A-Za-z]+(?:[_ -][A-Za-z]+)+$/.test(text) || !isWordy(text)) return false;
  const words = text.split(/[_ -]/);
  if (!isAbout(words.at(-1) ?? '')) return false;
  return text === text.toUpperCase() || /^(?:your|my|the|some|insert|paste|put|enter)$/i.test(words[0] ?? '');
}

const PLACEHOLDER_WORDS: ReadonlySet<string> = new Set([
  '',
  'token',
  'tokens',
  'secret',
  'password',
  'passwd',
  'pass',
  'key',
  'apikey',
  'code',
  'jwt',
  'cookie',
  'bearer',
  'accesstoken',
  'access_token',
  'access-token',
  'yourtoken',
  'mytoken',
  'client_secret',
  'clientsecret',
  'client-secret',
  'redacted',
  'removed',
  'hidden',
  'masked',
  'omitted',
  'elided',
  'filtered',
  'sanitized',
  'sanitised',
  'placeholder',
  'null',
  'true',
  'false',
  'none',
  'undefined',
  'string',
  'example',
  'changeme',
  'tbd',
  'nil',
]);

/**
 * Does the value stand for a secret without being one (`$TOKEN`, `<redacted>`, `***`, `{{token}}`, `YOUR_TOKEN`)?
 * A label that this program gave (`token#1`) counts as one, so that cleaning twice changes nothing.
 */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text.length > 200) return false;
  // Most values end here: a digit, and none of the marks that every form with digits has.
  if (/\d/.test(text) && !/[$<{[(%`*.…•#]|x{4}|X{4}/.test(text)) return false;
  if (PLACEHOLDER_WORDS.has(text.toLowerCase())) return true;
  switch (text[0]) {
    case '$': {
      if (text[1] === '(') return /^\$\([^()]*\)$/.test(text) && isCommand(text.slice(2, -1));
      const braced = /^\$(?:\{([^{}]*)\}|\{\{([^{}]*)\}\}|env:(\w+))$/.exec(text);
      if (braced !== null) return isName(braced[1] ?? braced[2] ?? braced[3] ?? '');
      return isVariable(text.slice(1));
    }
    case '<':
      return /^<[\w .:/-]*>$/.test(text) && isName(text);
    case '{':
      return /^\{\{?[\w .:$/-]*\}?\}$/.test(text) && isName(text);
    case '[':
      return /^\[[\w .:-]*\]$/.test(text) && isName(text);
    case '(':
      return /^\([\w .:-]*\)$/.test(text) && isName(text);
    case '%':
      return /^%\w+%$/.test(text) && isName(text);
    case '`':
      return /^`[^`]*`$/.test(text) && isCommand(text.slice(1, -1));
  }
  if (isAnyLabel(text)) return true;
  // Elided: at most a few characters of the secret stand before and after the mark.
  if (/^[\w-]{0,6}(?:\*{3,}|\.{3,}|…+|•{3,}|x{4,}|X{4,})[\w-]{0,6}$/.test(text)) return true;
  return isInstruction(text);
}

/** What stands where a secret was taken out, by a person or a program, in any brackets. */
const MASKS =
  /^(?:\W{0,3})(?:redacted|removed|hidden|masked|omitted|elided|filtered|saniti[sz]ed|secret|token#\d+)(?:\W{0,3})$/i;

/**
 * Of what `isPlaceholder` takes: is it one that somebody is to fill in (`$TOKEN`, `{{token}}`, `<access_token>`,
 * `YOUR_TOKEN`), and no mask of a secret that was there (`***`, `[redacted]`)?
 */
export function isToFillIn(placeholder: string): boolean {
  const text = placeholder.trim();
  if (MASKS.test(text) || /redact|mask|hidden|removed|omitted|sanitized/i.test(text)) return false;
  return /^(?:\$(?!\()|[<{%]|\[)\W?\W?[\w]/.test(text) || isInstruction(text);
}

function isHarmlessItem(value: string): boolean {
  if (WORDS.test(value) || NUMBER.test(value) || isUuid(value) || DATE.test(value)) return true;
  const slash = value.indexOf('/');
  return slash > 0 && DATE.test(value.slice(0, slash)) && DATE.test(value.slice(slash + 1));
}

/**
 * Is the value plainly no secret: a number, a date or interval, an UUID, a short word, a list of these, or a
 * placeholder? Says nothing about values that were registered as secrets; ask the vault first.
 */
export function isHarmless(value: string): boolean {
  if (value === '' || isHarmlessItem(value)) return true;
  if (value.length <= 1024 && value.includes(','))
    return value.split(',').every((item) => isHarmlessItem(item.trim()));
  return isPlaceholder(value);
}

/**
 * Is the value of a kind that means the same everywhere (an id, a number, a date, a word as people write it)?
 * Taking such a value out of every text because a cookie holds it would garble reports.
 */
export function isOrdinary(value: string): boolean {
  if (isUuid(value) || NUMBER.test(value) || DATE.test(value) || value === '') return true;
  return value.length <= 32 && /^(?:[A-Z]?[a-z]+|[A-Z]+)(?:[., :/_-](?:[A-Z]?[a-z]+|[A-Z]+))*$/.test(value);
}

/** Random enough to be taken for a secret in running text: long, or of letters with digits. */
export function looksRandom(value: string): boolean {
  if (value.length < 8 || isPlaceholder(value)) return false;
  if (value.length >= 20 && /[A-Z]/.test(value) && /[a-z]/.test(value)) return true;
  return /\d/.test(value) && /[A-Za-z]/.test(value);
}

/**
 * Random enough to be a secret beside a word that merely speaks of one, or in a path: no id, date or number, and
 * not made of words.
 */
export function looksSecret(value: string): boolean {
  if (!looksRandom(value) || isOrdinary(value)) return false;
  return !isWordy(value.replace(ANY_UUID, ''));
}

/** As long and as random as codes, tickets and cookies that are a secret are, for names that are mostly of other things. */
export const isLongRandom = (value: string): boolean => value.length >= 16 && looksSecret(value);
