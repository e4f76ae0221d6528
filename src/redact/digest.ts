/** Credentials of HTTP Digest (RFC 7616), wherever they are written: the value is a list of parameters. */
import { type Report, SECRET } from './suspects.js';
import { isPlaceholder } from './values.js';

const BEGINNING = /\bdigest[\s:]{1,4}(?=[a-z][a-z-]{0,31}\s{0,2}=)|\b(?=(?:rspauth|nextnonce)=)/gi;
const PARAMETER =
  /[\s,;]{0,8}([A-Za-z][\w*-]{0,31})\s{0,2}=\s{0,2}(?:(\\{0,3})"([^"\\]{0,2048})(?:\\{0,3}")?|'([^'\\]{0,2048})'?|([^\s,;"'\\<>&{}]{1,512}))/y;
/** What tells how the two sides speak, and proves nothing. */
const READABLE = /^(?:username\*?|realm|uri|qop|algorithm|nc|charset|userhash|stale|domain)$/i;

/** Does the text hold what looks like credentials of Digest? Quick, and right when it says no. */
export const maySpeakOfDigest = (text: string): boolean =>
  text.includes('nonce') || text.includes('response=') || text.includes('rspauth');

/** Reports the parameters that prove who calls: nonce, cnonce, response, opaque, and every one that is not known. */
export function findDigest(text: string, report: Report): void {
  BEGINNING.lastIndex = 0;
  for (let beginning = BEGINNING.exec(text); beginning !== null; beginning = BEGINNING.exec(text)) {
    let at = beginning.index + beginning[0].length;
    for (;;) {
      PARAMETER.lastIndex = at;
      const found = PARAMETER.exec(text);
      if (found === null) break;
      const [whole, name = '', , double, single, plain] = found;
      const value = double ?? single ?? plain ?? '';
      const start = at + whole.indexOf(value, whole.indexOf('='));
      at += whole.length;
      if (value.length < 4 || READABLE.test(name) || isPlaceholder(value)) continue;
      report({ start, end: start + value.length, ...SECRET });
    }
    BEGINNING.lastIndex = Math.max(at, BEGINNING.lastIndex + (beginning[0] === '' ? 1 : 0));
  }
}
