/**
 * What only a file about the platform is asked for: passwords, which are as short as words, and places for a secret in which
 * a stand-in was written, as it should be.
 */
import { looksSecret } from '../../redact/values.js';
import type { LintForm } from '../outline/types.js';
import { namedSecret } from './names.js';
import { inventedAs, isOfTests, isRandom, isTemplate, standsForSecret } from './shape.js';
import type { Candidate } from './types.js';

/** A name with the sign behind it; what follows is the value. */
const PLACE =
  /(?:secret|token|passw(?:or)?d|passphrase|pwd|api[-_]?key|authorization)(\\{0,3}["'`]?\]?)\s{0,8}(?:=>|:?=|:)(?!=)\s{0,8}/gi;
/** What may stand before such a word in a name. */
const LED = /[\w.$-]{0,40}$/;
const QUOTED = /\\{0,3}(["'`])(?:bearer )?([^"'`\\\r\n]{3,200})\\{0,3}\1/iy;
/** In files whose values have no quotes. */
const BARE = /(?:bearer )?([^\s"'`#;,&]{3,200})(?=\s|$)/iy;
const IS_BARE: Readonly<Record<LintForm, boolean>> = {
  terraform: false,
  json: false,
  yaml: true,
  env: true,
  markdown: true,
  source: false,
  text: true,
};

const LEAST_PASSWORD = 8;
/** Passwords that everybody writes first. */
const USUAL = /pass?w[o0]rd|passwort|secret|qwert|letmein|admin|welcome|hunter2|1234|abcd/i;

export function findPasswords(text: string, form: LintForm, report: (candidate: Candidate) => void): void {
  PLACE.lastIndex = 0;
  for (let match = PLACE.exec(text); match !== null; match = PLACE.exec(text)) {
    const [whole, closing = ''] = match;
    const from = match.index + whole.length;
    const name = nameAt(text, match.index, whole);
    const told = namedSecret(name);
    if (told === null) continue;
    QUOTED.lastIndex = from;
    BARE.lastIndex = from;
    const quoted = QUOTED.exec(text);
    const bare = quoted === null && closing === '' && IS_BARE[form] ? BARE.exec(text) : null;
    const value = quoted?.[2] ?? bare?.[1];
    if (value === undefined) continue;
    const start = text.indexOf(value, from);
    const rest = { start, end: start + value.length, ...told };
    if (standsForSecret(value)) report({ ...rest, doubt: null, isPlaceholder: true });
    else if (told.what === 'a password' && isPassword(value))
      report({ ...rest, doubt: doubtOf(name, value), isPlaceholder: false });
  }
}

/** The name of which a word is the end. */
function nameAt(text: string, at: number, word: string): string {
  const led = LED.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return led + (/^[\w-]+/.exec(word)?.[0] ?? '');
}

/** Letters with digits, and no words: shorter than a token, but random all the same. */
const isPassword = (value: string): boolean =>
  value.length >= LEAST_PASSWORD &&
  value.length <= 64 &&
  !/\s/.test(value) &&
  !isTemplate(value) &&
  !/[()[\]]|^\/|^[\w.]+\.\w+$/.test(value) &&
  (isRandom(value) || looksSecret(value));

const doubtOf = (name: string, value: string): string | null =>
  (USUAL.test(value) ? 'it is one of the passwords that everybody writes' : null) ??
  inventedAs(value) ??
  (isOfTests(name) ? 'its name is one of tests' : null);
