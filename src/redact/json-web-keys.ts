/** The private members of JSON Web Keys (RFC 7517, RFC 7518 section 6), however the lines of the key are written. */
import { eachMatch, KEY, type Report } from './suspects.js';
import { looksSecret } from './values.js';

/** Every key has it (RFC 7517, section 4.1). */
const TYPE = 'kty';
/** `n`, `e`, `x`, `y` are public. */
const MEMBER =
  /(?<![\w.$-])(?:d|p|q|dp|dq|qi|k)(?:\\{0,3}["'])?\s{0,4}(?::|=>?)\s{0,4}\\{0,3}["']([A-Za-z0-9+/_-]{16,2048})/g;
/** Characters between the type of a key and its members. */
const LONGEST = 8192;

/** Reports the values of the members that only the owner of a key has. */
export function findJsonWebKeys(text: string, report: Report): void {
  let before = -1;
  let after = text.indexOf(TYPE);
  const isNear = (at: number): boolean => {
    while (after >= 0 && after < at) {
      before = after;
      after = text.indexOf(TYPE, after + 1);
    }
    return (before >= 0 && at - before <= LONGEST) || (after >= 0 && after - at <= LONGEST);
  };
  eachMatch(
    text,
    MEMBER,
    ([, value]) => value,
    0,
    (value, { index }) => (isNear(index) && looksSecret(value) ? KEY : null),
    report,
  );
}
