/** What a value looks like: a placeholder, something plainly harmless, something random. */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d\d(?:-\d\d)?(?:T\d\d(?::?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;
const NUMBER = /^[+-]?\d{1,19}(?:\.\d{1,19})?$/;
const WORDS = /^[A-Za-z][A-Za-z.:_-]{0,23}$/;

export function isUuid(value: string): boolean {
  return value.length === 36 && UUID.test(value);
}

const ABOUT_SECRETS =
  /token|secret|passw|pwd|key|auth|bearer|jwt|cred|cookie|session|redact|your|here|client|code/i;
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
    case '$':
      if (/^\$(?:\{[^{}]*\}|\([^()]*\)|env:\w+|\{\{[^{}]*\}\})$/.test(text)) return true;
      return (
        /^\$\w{0,6}$|^\$[A-Z_][A-Z0-9_]*$/.test(text) || (/^\$\w+$/.test(text) && ABOUT_SECRETS.test(text))
      );
    case '<':
      return /^<[\w .:/-]*>$/.test(text);
    case '{':
      return /^\{\{?[\w .:$/-]*\}?\}$/.test(text);
    case '[':
      return /^\[[\w .:-]*\]$/.test(text);
    case '(':
      return /^\([\w .:-]*\)$/.test(text);
    case '%':
      return /^%\w+%$/.test(text);
    case '`':
      return /^`[^`]*`$/.test(text);
  }
  if (/^(?:token|secret|cookie|signature|key|code)#\d+$/.test(text)) return true;
  // Elided: at most a few characters of the secret stand before and after the mark.
  if (/^[\w-]{0,6}(?:\*{3,}|\.{3,}|…+|•{3,}|x{4,}|X{4,})[\w-]{0,6}$/.test(text)) return true;
  // A name in capitals or words (`YOUR_TOKEN`, `my-access-token`) without the digits of a real secret.
  if (/^[A-Z]+(?:[_ -][A-Z]+)*$/.test(text) && ABOUT_SECRETS.test(text) && text.length <= 48) return true;
  return (
    /^(?:your|my|the|some|insert|paste|put|enter)[_ -]?[A-Za-z]+(?:[_ -][A-Za-z]+)*$/i.test(text) &&
    ABOUT_SECRETS.test(text)
  );
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

/** Undoes percent-encoding; a text that is not so encoded stays as it is. */
export function decodePercent(text: string): string {
  try {
    return text.includes('%') ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
