/**
 * Mail addresses and telephone numbers in running text, by their form. What a diagnosis rests on has other forms and
 * stays: ids, times, permissions, versions, counts, hosts, paths, names of regions, and IP addresses, which a refusal by
 * network names for whoever keeps the list.
 */
import { isUuid } from '../../primitives/uuid.js';

export type ContactKind = 'mail' | 'phone';

/** From `start` up to `end`, not included. */
export interface Contact {
  readonly kind: ContactKind;
  readonly start: number;
  readonly end: number;
}

/** Characters before the `@`; RFC 5321 allows 64, encoded ones take more. */
const LONGEST_LOCAL = 200;
const LOCAL = /[\p{L}\p{M}\p{N}._%+!#$&*~^'’-]/u;
/** Blanks, quotes, brackets and what stands between parameters, encoded. */
const PARTS = /^%(?:2[0267cCfF]|3[a-fA-F]|5[bBdD]|7[bBdD]|0[0-9a-fA-F]|40)$/;
/** What may stand before the `@` and before an address: it is left where it stands. */
const LEADING = /^(?:[.'’#&!*~^$-]|%(?:2[0267cCfF]|3[aAcCdDbB]|22|5[bB]|7[bB]))+/;
const DOMAIN =
  /(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}])/uy;
/** `icon@2x.png`, `package@1.2.3.tgz`. */
const FILE = /^(?:\d{1,2}x|(?:\d+\.)*\d+)\.\p{L}+$/u;
const AT = /@|%40/g;

/** Where the local part that ends before `end` begins. */
function localStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_LOCAL) {
    const encoded = /^%[0-9A-Fa-f]{2}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0];
    // What is encoded there is no part of it: `q%3Djane@…`.
    if (encoded !== undefined && PARTS.test(encoded)) break;
    const unit = text[start - 1] ?? '';
    if (!LOCAL.test(unit) && !/[\ud800-\udfff]/.test(unit)) break;
    start -= encoded === undefined ? 1 : 3;
  }
  const first = LEADING.exec(text.slice(start, end))?.[0].length ?? 0;
  // The letter of an escape: `\njane@…`.
  const escaped =
    text[start - 1] === '\\' && first === 0
      ? (/^(?:u[0-9A-Fa-f]{4}|[nrtbf])/.exec(text.slice(start, end))?.[0].length ?? 0)
      : 0;
  return start + first + escaped;
}

function findMails(text: string, found: (contact: Contact) => void): void {
  if (!text.includes('@') && !text.includes('%40')) return;
  for (const { index, 0: mark } of text.matchAll(AT)) {
    DOMAIN.lastIndex = index + mark.length;
    const domain = DOMAIN.exec(text)?.[0];
    if (domain === undefined || FILE.test(domain)) continue;
    const start = localStart(text, index);
    // A name before the host of an address, or an id.
    if (start === index || text.slice(0, start).endsWith('://') || isUuid(text.slice(start, index))) continue;
    found({ kind: 'mail', start, end: index + mark.length + domain.length });
  }
}

/** The user of a `sip:` or `tel:` address, with the host of it: an id there is no person's. */
const URI =
  /\b(?:sips?(?::|%3A)([\p{L}\p{N}._%+!&*~'-]{1,128}?)(?:@|%40)(?:\[[0-9A-Fa-f:.]{2,45}\]|[\p{L}\p{N}.-]{1,253})|tel(?::|%3A)((?:\+|%2B)?[\d().-]{3,24}\d))/giu;

function findUris(text: string, found: (contact: Contact) => void): void {
  if (!/sips?(?::|%3a)|tel(?::|%3a)/i.test(text)) return;
  for (const { index, 0: whole, 1: user, 2: number } of text.matchAll(URI)) {
    if (user !== undefined && isUuid(user)) continue;
    const start = index + (/^[a-z]+(?::|%3a)/i.exec(whole)?.[0].length ?? 0);
    const isPhone = number !== undefined || /^(?:\+|%2B)?\d+$/i.test(user ?? '');
    found({ kind: isPhone ? 'phone' : 'mail', start, end: index + whole.length });
  }
}

/** With `+` and the code of a country; blanks, brackets, dots and dashes between. */
const INTERNATIONAL = /(?<![\w+}])(?:\+|%2B)[1-9](?:(?:[ .()/\u00a0-]|%20){0,3}\d){6,14}(?![\w]|[.:-]\d)/gi;
/** `(555) 123-4567`: a code in brackets. */
const BRACKETED = /(?<![\w)}])\(0?\d{2,4}\)[ \u00a0-]?\d{3,4}[ .\u00a0-]?\d{3,5}(?![\w]|[.:-]\d)/g;
/** `555-123-4567`, `1.555.123.4567`, `555 123-4567`. */
const THREE_PARTS = /(?<![\w.:+}-])(?:1[-. ])?[2-9]\d{2}(?:-\d{3}-|\.\d{3}\.| \d{3}-)\d{4}(?![\w]|[.:-]\d)/g;
/** With the 0 that is dialled first: `089 1234567`, `030/123 456`, `020 7946 0958`, `01 23 45 67 89`. */
const WITH_ZERO =
  /(?<![\w.:+,}-])0(?:[1-9]\d{1,4}[ /-]{1,3}\d{5,8}|[1-9]\d{1,4}[ /-]{1,3}\d{3,4}[ -]\d{3,5}|[1-9](?:[ .-]\d\d){4})(?![\w]|[.:-]\d)/g;
const FORMS: readonly RegExp[] = [INTERNATIONAL, BRACKETED, THREE_PARTS, WITH_ZERO];

/** The zone behind a time: `10:00:00 +1000 403 512` holds no number. */
const TIME_BEFORE = /\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)? ?$/;
const MAY_HOLD_NUMBER = /\d{2}[\d ()./%\u00a0-]{3,}\d{2}/;

function findPhones(text: string, found: (contact: Contact) => void): void {
  if (!MAY_HOLD_NUMBER.test(text)) return;
  for (const form of FORMS)
    for (const { index, 0: number } of text.matchAll(form))
      if (!TIME_BEFORE.test(text.slice(Math.max(0, index - 24), index)))
        found({ kind: 'phone', start: index, end: index + number.length });
}

/** All of them in their order; those that overlap are one. Linear in the text. */
export function findContacts(text: string): readonly Contact[] {
  const all: Contact[] = [];
  const found = (contact: Contact): void => void all.push(contact);
  findUris(text, found);
  findMails(text, found);
  findPhones(text, found);
  if (all.length < 2) return all;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Contact[] = [];
  for (const contact of all) {
    const last = apart.at(-1);
    if (last === undefined || contact.start >= last.end) apart.push(contact);
    else if (contact.end > last.end) apart[apart.length - 1] = { ...last, end: contact.end };
  }
  return apart;
}

/** The text with what `name` gives in place of each mail address and telephone number. */
export function replaceContacts(text: string, name: (kind: ContactKind, written: string) => string): string {
  const contacts = findContacts(text);
  if (contacts.length === 0) return text;
  let done = 0;
  const parts = contacts.map(({ kind, start, end }) => {
    const before = text.slice(done, start);
    done = end;
    return before + name(kind, text.slice(start, end));
  });
  return parts.join('') + text.slice(done);
}

/**
 * The text without mail addresses and telephone numbers: `{mail}` and `{phone}` stand in their place, which nobody takes
 * for an address, a permission or a secret, and which in a path are what a placeholder is.
 */
export const withoutContacts = (text: string): string => replaceContacts(text, (kind) => `{${kind}}`);
