/** Values that a sentence, a table or a list gives to a word for a secret: `the client secret is …`, `Passwort: …`. */
import type { SecretKind } from '../primitives/label.js';
import { FOREIGN_PASSWORD } from './name-tables.js';
import type { Report } from './suspects.js';
import { unquotedEnd } from './unquoted.js';
import { isLongRandom, looksSecret } from './values.js';

/** A word for a secret, and behind it up to {@link NEAR} runs of marks and linking words. */
const SPOKEN = new RegExp(
  `(?:tokens?|secrets?|passw(?:or)?[dt]|passphrase|passcode|pwd|(?:api|access|private|secret|account|shared|signing|subscription|license|consumer|hmac|ssh|master|session|encryption)[ _-]?key|authori[sz]ation|jwt|cookies?|credentials?|kennwort|mot[ _-]?de[ _-]?passe|contrase(?:ñ|n\u0303?)a|senha|parola(?: d['’]ordine| chiave)?|wachtwoord|${FOREIGN_PASSWORD}|signature|assertion|verifier|saml[ _-]?response|(?:security|secret)[ _-]?answer|connection[ _-]?string|basic[ _-]?auth|(?:device|user|verification|recovery|confirmation|security|mfa|2fa|sms|login|one[ -]?time|backup|auth(?:entication)?)[ _-]?code|(?:j|php)sess(?:ion)?id|(?<![A-Za-z])(?:pin|t?otp|hmac|sig|ticket|sess(?:ion)?(?:[ _-]?id)?|pass|code(?=["']{0,1} {0,1}[=:])))(?:value|text)?(?=[^\\w-]|-{1,2}>)`,
  'gi',
);
const NEAR = 6;
const LONGEST_QUOTED = 4096;
const LINK =
  /(?:[\s"'`=:＝：>|,()[\]{}<\\~+*-]{1,32}|\.{2,64}|\$[{(]|%(?=[G-Zg-z]\w{7,64}%)|(?:is|was|are|be|of|ist|est|es|value|some|header|bearer|basic|token|apikey|api-key|digest|genesys|mismatch|expected|received|[bfru]{1,2}(?=["']))(?![\w]))/iy;
const SCHEME = /[A-Za-z][\w-]{0,20}\s/y;
/** As much of a value as tells whether it is random, and the rest of it. */
const SPOKEN_VALUE = /[^\s"'`,;&<>{}()[\]|\\=]{8,128}/y;
const SPOKEN_REST = /[^\s"'`,;&<>{}()[\]|\\]*/y;
/** Words for what is typed once: its value is a number. */
const TYPED_ONCE =
  /^(?:(?:verification|recovery|confirmation|security|mfa|2fa|sms|login|one[ -]?time|backup|auth(?:entication)?)[ _-]?code|pin|t?otp)/i;
const NUMBER = /\d{4,10}(?![\w-]|[.:]\d)/y;
/** Words that are more often of something else: only a long value is a secret. */
const AMBIGUOUS = /^(?:code|ticket|sess|sig|pass$)/i;
/** `Use code 123456 to sign in` */
const CODE_TO_USE =
  /\bcode\s{1,4}(?:is\s)?(\d{4,10})\s{1,4}to\s{1,4}(?:sign|log|verify|confirm|continue|reset)/gi;

/** What a word that speaks of a secret stands for. */
function spokenKind(word: string): SecretKind {
  if (/token|authori|jwt|assertion/i.test(word)) return 'token';
  if (/key/i.test(word)) return 'key';
  if (/cookie/i.test(word)) return 'cookie';
  if (/signature/i.test(word)) return 'signature';
  if (/sess/i.test(word)) return 'cookie';
  if (/ticket|saml/i.test(word)) return 'token';
  if (/^sig$/i.test(word)) return 'signature';
  return /code|pin$|otp$|verifier/i.test(word) ? 'code' : 'secret';
}

function isSpokenSecret(word: string, value: string): boolean {
  return AMBIGUOUS.test(word) ? isLongRandom(value) : looksSecret(value);
}

/** Up to the quote that the value began with (`\\"ab(cd)\\"`), or over the brackets that are its own. */
function spokenEnd(text: string, start: number, end: number): number {
  const quote = /\\{0,3}["']$/.exec(text.slice(Math.max(0, start - 4), start))?.[0];
  const closing =
    quote === undefined ? -1 : text.slice(end, end + LONGEST_QUOTED).search(/[\r\n]|\\{0,3}["']/);
  if (quote !== undefined && closing >= 0 && text.startsWith(quote, end + closing)) return end + closing;
  return /[()[\]{}]/.test(text[end] ?? '') ? Math.max(end, unquotedEnd(text, start)) : end;
}

/** `the client secret is …`, `--password …`, `| token | … |`, `Authorization: …`: only what looks random. */
export function findSpokenValues(text: string, report: Report): void {
  for (const { index, 0: whole, 1: code = '' } of text.matchAll(CODE_TO_USE)) {
    const start = index + whole.indexOf(code);
    report({ start, end: start + code.length, kind: 'code', searchable: false });
  }
  const ofFlow = text.includes('authorization_code');
  SPOKEN.lastIndex = 0;
  for (let match = SPOKEN.exec(text); match !== null; match = SPOKEN.exec(text)) {
    const [word] = match;
    const behind = match.index + word.length;
    let at = behind;
    for (let count = 0; count < NEAR; count++) {
      LINK.lastIndex = at;
      const link = LINK.exec(text);
      if (link === null) break;
      at += link[0].length;
    }
    if (at === behind) continue;
    // The code of an error may be any text.
    if (/^code$/i.test(word) && /["']/.test(text[behind] ?? '') && !ofFlow) continue;
    if (TYPED_ONCE.test(word)) {
      NUMBER.lastIndex = at;
      const number = NUMBER.exec(text)?.[0];
      if (number !== undefined)
        report({ start: at, end: at + number.length, kind: 'code', searchable: false });
    }
    // `Authorization: Scheme value`.
    for (let schemes = /^authori/i.test(word) ? 0 : 1; schemes < 2; schemes++) {
      SPOKEN_VALUE.lastIndex = at;
      const value = SPOKEN_VALUE.exec(text)?.[0].replace(/[.:!?]{1,4}$/, '') ?? '';
      const kind = spokenKind(word);
      if (isSpokenSecret(word, value)) {
        SPOKEN_REST.lastIndex = at + value.length;
        const rest = SPOKEN_REST.exec(text)?.[0].replace(/[.:!?]{1,4}$/, '') ?? '';
        const end = spokenEnd(text, at, at + value.length + rest.length);
        report({ start: at, end, kind, searchable: true });
        SPOKEN.lastIndex = end;
        break;
      }
      SCHEME.lastIndex = at;
      at += SCHEME.exec(text)?.[0].length ?? 0;
    }
  }
}
