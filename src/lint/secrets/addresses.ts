/** Passwords in addresses, `scheme://user:password@host` (RFC 3986, section 3.2.1): connection strings above all. */

import { looksSecret } from '../../redact/values.js';
import { inventedAs, standsForSecret } from './shape.js';
import type { Candidate } from './types.js';

const USER = /:\/\/[^\s:/?#@"'`<>\\]{0,128}:([^\s/?#@"'`<>\\]{8,256})@([\w.-]{1,128})/y;
/** Nobody else gets there. */
const OWN =
  /^(?:localhost|127\.|0\.0\.0\.0|host\.docker\.internal)|(?:^|\.)(?:example(?:\.\w+)?|test|invalid|local)$/;

export function findInAddresses(text: string, report: (candidate: Candidate) => void): void {
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    USER.lastIndex = at;
    const found = USER.exec(text);
    const [whole = '', password = '', host = ''] = found ?? [];
    if (found === null || OWN.test(host) || standsForSecret(password) || !looksSecret(password)) continue;
    const end = at + whole.length - host.length - 1;
    const doubt = inventedAs(password);
    report({
      start: end - password.length,
      end,
      kind: 'secret',
      what: 'a password in an address',
      doubt,
      isPlaceholder: false,
    });
  }
}
