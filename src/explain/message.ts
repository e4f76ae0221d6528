/** Messages of the platform: whose template it is, and what that code means. */
import {
  findErrorCodes,
  findOAuthErrorByDescription,
  matchNearly,
  matchTemplate,
} from '../contract/index.js';
import type { ErrorCode } from '../contract/types.js';
import type { Explanation } from './explanation.js';
import { explainCode } from './names.js';
import { explainOAuthError } from './oauth.js';

/** A message may be that of many codes. */
const MOST = 4;
/** A status before a message. */
const STATUS = /^(?:HTTP\/\d(?:\.\d)?\s+)?(?:[1-5]\d\d\b)?[\s:,-]*(?:(?:Forbidden|Unauthorized)\b[\s:,-]*)?/i;
const CODE = /(?<![a-z])[a-z]+(?:\.[a-z]+)+/g;

const distinct = (codes: readonly ErrorCode[]): readonly ErrorCode[] => [...new Set(codes)].slice(0, MOST);

/** Codes whose message it is; those that stand in it where it is nobody's message. */
function codesOf(text: string): { readonly codes: readonly ErrorCode[]; readonly note: string } {
  const written = text.replace(STATUS, '');
  const exact = matchTemplate(written, null);
  const [best] = exact;
  if (best !== undefined) {
    const named = best.parameters.filter((parameter) => parameter !== '' && parameter !== '%s');
    const names = named.length === 0 ? '' : `; it names ${named.join(' and ')}`;
    return { codes: distinct(exact.map(({ code }) => code)), note: `its message was given${names}` };
  }
  const near = matchNearly(written, null);
  if (near.length > 0) return { codes: distinct(near), note: 'its message was given, in other letters' };
  const named = [...text.matchAll(CODE)].flatMap(([code]) => findErrorCodes(code));
  return { codes: distinct(named), note: 'it stands in the text' };
}

/** A sentence or a body, and no name. */
export const isText = (text: string): boolean => /\S\s+\S|[{"]/.test(text);

/** What a text says; empty when it is no message that the catalogue knows and has no code in it. */
export function explainMessage(text: string): readonly Explanation[] {
  if (!isText(text)) return [];
  const { codes, note } = codesOf(text);
  if (codes.length > 0) return [explainCode(codes, note)];
  const described = findOAuthErrorByDescription(text);
  const oauth = described === null ? null : explainOAuthError(described.error);
  return oauth === null ? [] : [oauth];
}
