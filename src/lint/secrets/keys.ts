/** Private keys with their content (RFC 7468 and others), also in texts of JSON and code. */
import { findPrivateKeys, maySpeakOfPrivateKeys } from '../../redact/private-keys.js';
import type { Candidate } from './types.js';

/** Of base64: the least that a key is, Ed25519 in PKCS #8 (RFC 8410). */
const LEAST = 60;

export function findKeys(text: string, report: (candidate: Candidate) => void): void {
  if (!maySpeakOfPrivateKeys(text)) return;
  findPrivateKeys(text, ({ start, end }) => {
    const between = text.slice(start, end);
    const content = between.replace(/\\[nr]|[^A-Za-z0-9+/]+/g, '');
    if (content.length < LEAST || /\.\.\.|…|\*{3}|x{8}|\$\{|\{\{/i.test(between)) return;
    const trimmed = between.trimStart();
    const isLocked =
      /ENCRYPTED PRIVATE KEY-{3,5}$|$/.exec(text.slice(Math.max(0, start - 40), start))?.[0] !== '';
    report({
      start: start + between.length - trimmed.length,
      end: start + between.trimEnd().length,
      kind: 'key',
      what: 'a private key',
      doubt: isLocked || /Proc-Type: 4,ENCRYPTED/.test(between) ? 'it is encrypted with a password' : null,
      isPlaceholder: false,
    });
  });
}
