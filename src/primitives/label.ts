/**
 * Labels that stand for secrets: `token#1`, the kind of the secret and a number within the run. What is personal and was
 * taken out has labels of the same form and other kinds: `person#1`.
 */
import { anyWord } from './any-word.js';

/** What a secret is; the first part of its label. */
export const SECRET_KINDS = ['token', 'secret', 'cookie', 'signature', 'key', 'code'] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** What a sanitized recording may have labels of besides. */
export const PERSONAL_KINDS = ['person', 'mail', 'phone', 'address'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Source of a regular expression for the kind of any label, of a secret or of a person; captures nothing. */
export const ANY_KIND = anyWord(SECRET_KINDS, PERSONAL_KINDS);

const ANY_WHOLE = new RegExp(`^${ANY_KIND}#\\d{1,9}$`);

/** Is the text a label of a secret or of a person, and nothing else? */
export const isAnyLabel = (text: string): boolean => ANY_WHOLE.test(text);

/** Source of a regular expression for the kind of a label of a secret; captures nothing. */
export const KIND = anyWord(SECRET_KINDS);

/**
 * Source of a regular expression for a label, wherever it stands; captures nothing. Nine digits: no run has more
 * secrets, and a longer number of somebody else could not be counted on from.
 */
export const LABEL = `${KIND}#\\d{1,9}(?!\\d)`;

const WHOLE = new RegExp(`^(${KIND})#(\\d{1,9})$`);
const SOMEWHERE = new RegExp(LABEL);
const EVERYWHERE = new RegExp(LABEL, 'g');

export const labelOf = (kind: SecretKind, number: number): string => `${kind}#${number}`;

/** Is the text a label and nothing else? */
export const isLabel = (text: string): boolean => WHOLE.test(text);

/** The parts of a label; null for any other text. */
export function readLabel(text: string): { readonly kind: SecretKind; readonly number: number } | null {
  const [, written, number] = WHOLE.exec(text) ?? [];
  const kind = SECRET_KINDS.find((known) => known === written);
  return kind === undefined ? null : { kind, number: Number(number) };
}

/** The first label in a text, or null. */
export const firstLabel = (text: string): string | null => SOMEWHERE.exec(text)?.[0] ?? null;

/** The text without its labels, whose kinds are no words of whoever wrote it. */
export const withoutLabels = (text: string): string => text.replace(EVERYWHERE, '');
