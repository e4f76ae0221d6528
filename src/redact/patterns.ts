/**
 * Finds secrets in a text of any kind: those that are recognised by their own form, and with them those that a
 * name makes one. Every expression here takes linear time: repetitions are bounded or cannot overlap with what follows.
 */

import { isUuid } from '../primitives/uuid.js';
import { findBrokenTokens } from './broken-tokens.js';
import { findDigest, maySpeakOfDigest } from './digest.js';
import { findJsonWebKeys } from './json-web-keys.js';
import { findJsonWebTokens } from './json-web-tokens.js';
import { findNamed, maySpeakOfSecrets } from './named-values.js';
import { findPrivateKeys, maySpeakOfPrivateKeys } from './private-keys.js';
import { eachMatch, findFurther, type Report, SECRET, TOKEN, type What } from './suspects.js';
import { findTokenForms } from './token-forms.js';
import { isPlaceholder, looksSecret } from './values.js';

/** Channels of events of the platform. */
const CHANNEL = /\bstreaming-\d{1,3}-[\w-]{16,}/g;
const USERINFO = /:\/\/([^\s/?#"'<>\\]{1,512})@/g;
const CLIENT_SECRET = /[\w-]{20,}/y;
/** A client id and, as the next argument or in the next line or cell, what looks like its secret. */
const CLIENT_ARGUMENT = /["'`]?\s{0,4}[,;|/\n]\s{0,4}["'`]?([\w-]{24,})/y;

function userinfo(value: string): What | null {
  return isPlaceholder(value) ? null : { kind: 'secret', searchable: false };
}

/** `client-id:client-secret`: an UUID, a colon, and something long that is no UUID. */
function findClientPairs(text: string, report: Report): void {
  for (let colon = text.indexOf(':', 36); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (text[colon - 13] !== '-' || text[colon - 28] !== '-' || !isUuid(text.slice(colon - 36, colon)))
      continue;
    CLIENT_SECRET.lastIndex = colon + 1;
    const value = CLIENT_SECRET.exec(text)?.[0];
    if (value === undefined || isUuid(value)) continue;
    report({ start: colon + 1, end: colon + 1 + value.length, ...SECRET });
  }
}

/** `login("client-id", "client-secret")`. */
function findClientArguments(text: string, report: Report): void {
  for (let dash = text.indexOf('-', 8); dash >= 0; dash = text.indexOf('-', dash + 1)) {
    if (text[dash + 5] !== '-' || text[dash + 15] !== '-') continue;
    const end = dash + 28;
    CLIENT_ARGUMENT.lastIndex = end;
    const found = CLIENT_ARGUMENT.exec(text);
    const value = found?.[1] ?? '';
    if (found === null || !/[A-Z]/.test(value) || !/[a-z]/.test(value) || !/\d/.test(value)) continue;
    if (!isUuid(text.slice(end - 36, end)) || !looksSecret(value)) continue;
    const valueEnd = end + found[0].length;
    report({ start: valueEnd - value.length, end: valueEnd, ...SECRET });
  }
}

/**
 * Reports every part of the text that is a secret by its form or its name. Parts may overlap.
 *
 * @param mayName whether the text may name a secret, where that is known already
 */
export function findSuspects(text: string, report: Report, mayName = maySpeakOfSecrets(text)): void {
  if (text.length < 4) return;
  if (text.includes('eyJ')) findJsonWebTokens(text, report);
  findTokenForms(text, report, (end) => {
    // The secret of an access key is often written behind it.
    findFurther(text, end, 'secret', report);
  });
  findBrokenTokens(text, report);
  if (text.includes('streaming-'))
    eachMatch(
      text,
      CHANNEL,
      (match) => match[0],
      0,
      () => TOKEN,
      report,
    );
  if (text.includes('://') && text.includes('@')) {
    eachMatch(text, USERINFO, (match) => match[1], 1, userinfo, report);
  }
  if (maySpeakOfPrivateKeys(text)) findPrivateKeys(text, report);
  if (text.includes('kty')) findJsonWebKeys(text, report);
  if (maySpeakOfDigest(text)) findDigest(text, report);
  findClientPairs(text, report);
  findClientArguments(text, report);
  if (mayName) findNamed(text, report);
}
