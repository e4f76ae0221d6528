/**
 * What stands in the place of a name or a number and is nobody's: elided (`…`, `***`), taken out (`<redacted>`), to be
 * filled in (`{{email}}`), not known (`unknown`, `N/A`). A label would say that all of them are one person.
 */
import { isPublic } from '../public-words.js';
import { personalField } from './fields.js';

const WORDS: ReadonlySet<string> = new Set([
  ...'null nil none undefined unknown anonymous anonymized anonymised n/a na nan tbd todo true false'.split(
    ' ',
  ),
  ...'redacted removed hidden masked omitted elided filtered sanitized sanitised withheld deleted private'.split(
    ' ',
  ),
  ...'restricted unavailable blocked placeholder string xxx unbekannt anonym unterdrückt inconnu anonyme'.split(
    ' ',
  ),
  ...'desconocido anónimo sconosciuto onbekend'.split(' '),
  'not available',
  'not applicable',
  'not provided',
  'not specified',
  'not set',
  'unknown caller',
  'unknown number',
  'unknown user',
  'private number',
  'private caller',
  'no name',
  'no caller id',
]);

/** No letter and no digit: marks alone. */
const MARKS = /^[^\p{L}\p{N}]*$/u;
/** `{{email}}`, `${user.name}`, `:email`, `%USER%`, `$user`. */
const TEMPLATE =
  /^(?:\{{1,2}[\w .:$/-]{0,60}\}{1,2}|\$\{{1,2}[\w .:-]{1,60}\}{1,2}|%[A-Za-z_]{1,40}%|\$[A-Za-z_]{1,40}|:[a-z]\w{0,40})$/;
const IN_BRACKETS = /^[<[(]([\w .:/-]{1,60})[>\])]$/;
/** What elides, and what is left of a text beside it: at most a letter on each side of it. */
const ELIDING = /\*{2,}|•{2,}|…|x{4,}|X{4,}/g;
const MASKED = /^(?:\p{L}?\*\p{L}?[\s.@-]{0,2}){1,4}$/u;

export function isNobody(value: string): boolean {
  const text = value.trim();
  if (text.length > 80) return false;
  if (
    MARKS.test(text) ||
    WORDS.has(text.toLowerCase()) ||
    TEMPLATE.test(text) ||
    MASKED.test(text.replace(ELIDING, '*'))
  )
    return true;
  const inside = IN_BRACKETS.exec(text)?.[1];
  if (inside === undefined) return false;
  return WORDS.has(inside.trim().toLowerCase()) || isPublic(inside) || personalField(inside) !== null;
}
