/**
 * Tokens of well-known vendors, by the table of their forms. Every one of them is a long run of few characters, so the
 * search steps over a text by the length of the shortest, as Boyer and Moore do, and looks only at long runs.
 */

import { formSource, LEAST_TOKEN, leastLength, literalsOf, tokenForms } from '../contract/token-forms.js';
import { lazy } from '../primitives/lazy.js';
import { KEY, type Report, TOKEN, type What } from './suspects.js';
import { looksSecret } from './values.js';

/** How a token of a known form begins, and what follows. */
export interface Form {
  /** What it begins with, or what stands within it where its beginning is not known. */
  readonly mark: string;
  readonly expression: RegExp;
  readonly what: What;
  readonly least: number;
  /** Its characters could be those of words (`npm_config_…`): only what looks random is a token. */
  readonly wordy: boolean;
  readonly isAccessKeyId: boolean;
}

interface Forms {
  /** By the code of their first character. */
  readonly led: readonly (readonly Form[])[];
  /** Those whose beginning holds a slash (`hooks.slack.com/services/`), which ends a run. */
  readonly slashed: readonly Form[];
  readonly others: readonly Form[];
}

/** The characters of runs: letters, digits and what stands between the parts of tokens. */
const IN_RUN = new Uint8Array(128);
/** Behind one of these a token may begin. */
const BEFORE = new Uint8Array(128);
for (const unit of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789')
  IN_RUN[unit.charCodeAt(0)] = 1;
for (const unit of '-_.~:') {
  IN_RUN[unit.charCodeAt(0)] = 1;
  BEFORE[unit.charCodeAt(0)] = 1;
}

/** Is this a character that tokens are made of? */
export const inRun = (unit: number): boolean => unit < 128 && IN_RUN[unit] === 1;

/** Characters behind its beginning after which a token is one, whatever follows. */
const LONGEST = 500;

/** So many characters tell whether it is random: a run may hold thousands of beginnings. */
const TELLING = 80;

/** The forms of the table, by how they are looked for. */
export const forms = lazy((): Forms => {
  const led: Form[][] = Array.from({ length: 128 }, () => []);
  const slashed: Form[] = [];
  const others: Form[] = [];
  for (const { begins, follows, kind } of tokenForms()) {
    const expression = new RegExp(`${formSource(follows)}(?:(?![A-Za-z0-9])|(?<=[\\w-]{${LONGEST}}))`, 'y');
    const wordy = /alnum|lower|word/.test(follows);
    const rest = {
      expression,
      what: kind === 'token' ? TOKEN : KEY,
      wordy,
      isAccessKeyId: kind === 'access-key-id',
    };
    for (const mark of begins) {
      const list = mark.includes('/') ? slashed : led[mark.charCodeAt(0)];
      list?.push({ mark, least: mark.length + leastLength(follows), ...rest });
    }
    if (begins.length === 0)
      others.push({ mark: literalsOf(follows)[0] ?? '', least: leastLength(follows), ...rest });
  }
  return { led, slashed, others };
});

/** Where a token of the form ends that begins at `start`; 0 where none does. `from` is behind its mark. */
export function endOf(form: Form, text: string, start: number, from: number): number {
  form.expression.lastIndex = from;
  const found = form.expression.exec(text);
  if (found === null) return 0;
  let end = from + found[0].length;
  const told = text.slice(from === start ? start : from, Math.min(end, from + TELLING));
  if (form.wordy && !looksSecret(told)) return 0;
  // Longer than the expression looks.
  while (end < text.length && inRun(text.charCodeAt(end)) && end - from >= LONGEST) end++;
  return end;
}

/** Looks for tokens in one run. Returns how far it has looked. */
function searchRun(
  text: string,
  start: number,
  end: number,
  report: (form: Form, start: number, end: number) => void,
): number {
  const { led } = forms();
  let unled: readonly Form[] | null = null;
  let at = start;
  while (at + LEAST_TOKEN <= end) {
    let tokenEnd = 0;
    for (const form of led[text.charCodeAt(at)] ?? []) {
      if (at + form.least > end + 1 || !text.startsWith(form.mark, at)) continue;
      tokenEnd = endOf(form, text, at, at + form.mark.length);
      if (tokenEnd > 0) {
        report(form, at, tokenEnd);
        break;
      }
    }
    if (tokenEnd === 0 && end - at >= LEAST_UNLED) {
      unled ??= unledOf(text.slice(start, end));
      for (const form of unled) {
        if (end - at < form.least) continue;
        tokenEnd = endOf(form, text, at, at);
        if (tokenEnd > 0) {
          report(form, at, tokenEnd);
          break;
        }
      }
    }
    if (tokenEnd > 0) at = tokenEnd;
    while (at < end && BEFORE[text.charCodeAt(at)] !== 1) at++;
    while (at < end && BEFORE[text.charCodeAt(at)] === 1) at++;
  }
  return Math.max(at, end);
}

/** An address is the mark of a host and what follows, and only that is secret. */
const isHost = (mark: string): boolean => mark.includes('.');

/** Looks for what has a slash in its beginning, near a run behind a slash. Returns where it ends; 0 for nothing. */
function searchSlashed(
  text: string,
  start: number,
  present: readonly Form[],
  report: (form: Form, start: number, end: number) => void,
): number {
  const from = Math.max(0, start - LONGEST_ADDRESS);
  for (const form of present) {
    const at = from + text.slice(from, start + form.mark.length).lastIndexOf(form.mark);
    if (at < from || (at > 0 && inRun(text.charCodeAt(at - 1)))) continue;
    const behind = at + form.mark.length;
    const end = endOf(form, text, behind, behind);
    if (end <= start) continue;
    report(form, isHost(form.mark) ? behind : at, end);
    return end;
  }
  return 0;
}

/** Characters of a host and a path before what is secret of them. */
const LONGEST_ADDRESS = 80;

/** The forms whose mark stands in the run: asked once a run. */
function unledOf(run: string): readonly Form[] {
  return forms().others.filter(({ mark }) => run.includes(mark));
}

/** No form without a known beginning is shorter. */
const LEAST_UNLED = 36;

/** The secret of an access key: 40 characters as base64 has them. */
const SECRET_ACCESS_KEY = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g;
const NEIGHBOURHOOD = 240;

/** A secret stands near its access key in whatever form the two are written. */
function findSecretNear(text: string, start: number, end: number, report: Report): void {
  const from = Math.max(0, start - NEIGHBOURHOOD);
  const around = text.slice(from, end + NEIGHBOURHOOD);
  for (const { index, 0: value } of around.matchAll(SECRET_ACCESS_KEY)) {
    if (!/[A-Z]/.test(value) || !/[a-z]/.test(value) || !looksSecret(value)) continue;
    report({ start: from + index, end: from + index + value.length, kind: 'secret', searchable: true });
  }
}

/** Reports every token of a known form, and `found` gets where each ends. */
export function findTokenForms(text: string, report: Report, found: (end: number) => void): void {
  let floor = 0;
  let at = LEAST_TOKEN - 1;
  /** Asked once a text, and only where there is something long beside a slash. */
  let slashed: readonly Form[] | null = null;
  while (at < text.length) {
    let start = at + 1;
    while (start > floor && inRun(text.charCodeAt(start - 1))) start--;
    if (start > floor) {
      // No token begins before here.
      floor = start;
      if (start + LEAST_TOKEN - 1 > at) {
        at = start + LEAST_TOKEN - 1;
        continue;
      }
    }
    let end = at + 1;
    while (end < text.length && inRun(text.charCodeAt(end))) end++;
    const note = (form: Form, from: number, to: number): void => {
      report({ start: from, end: to, ...form.what });
      found(to);
      if (form.isAccessKeyId) findSecretNear(text, from, to, report);
    };
    let done = searchRun(text, start, end, note);
    // Most of what stands in a path is the id of something.
    if ((text[start - 1] === '/' || text[end] === '/') && !(end - start === 36 && text[start + 8] === '-')) {
      slashed ??= forms().slashed.filter(({ mark }) => text.includes(mark));
      if (slashed.length > 0) done = Math.max(done, searchSlashed(text, start, slashed, note));
    }
    floor = done;
    at = done + LEAST_TOKEN;
  }
}
