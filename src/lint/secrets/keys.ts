/** Private keys with their content (RFC 7468 and others), also in texts of JSON and code. */
import { findPrivateKeys, maySpeakOfPrivateKeys } from '../../redact/private-keys.js';
import type { Candidate } from './types.js';

/** Of base64: the least that a key is, Ed25519 in PKCS #8 (RFC 8410). */
const LEAST = 60;

const LONGEST_END = 80;
const HEAD = /-{3,5} ?BEGIN[A-Z0-9 ]{1,50}-{3,5}$/;
const FOOT = /^-{3,5} ?END[A-Z0-9 ]{1,50}-{3,5}/;

/** Reports every private key of the text, from its first line to its last. */
export function findKeys(text: string, report: (candidate: Candidate) => void): void {
  if (!maySpeakOfPrivateKeys(text)) return;
  findPrivateKeys(text, ({ start, end }) => {
    const between = text.slice(start, end);
    const content = between.replace(/\\[nr]|[^A-Za-z0-9+/]+/g, '');
    if (content.length < LEAST || /\.\.\.|…|\*{3}|x{8}|\$\{|\{\{/i.test(between)) return;
    const head = HEAD.exec(text.slice(Math.max(0, start - LONGEST_END), start))?.[0] ?? '';
    const isLocked = head.includes('ENCRYPTED') || between.includes('Proc-Type: 4,ENCRYPTED');
    report({
      // A key is spoken of with its two ends: a remark above it is one for the line of the first.
      start: start - head.length,
      end: end + (FOOT.exec(text.slice(end, end + LONGEST_END))?.[0].length ?? 0),
      kind: 'key',
      what: 'a private key',
      doubt: isLocked ? 'it is encrypted with a password' : null,
      isPlaceholder: false,
    });
  });
}
