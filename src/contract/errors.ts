/** The published catalogue of error codes that refuse, and codes retyped with a slip of the pen. */

import { lazy } from '../primitives/lazy.js';
import { allowedEdits, editDistance, singular, words } from '../primitives/spelling.js';
import { CODE_SAYS, type CodeSays, ERROR_CATEGORIES, memberOf } from './closed-lists.js';
import { ofContract } from './current.js';
import { ERROR_CODES } from './data/errors.js';
import { withDeclared } from './declared-codes.js';
import { blankParameters } from './path.js';
import { cells, rows } from './rows.js';
import type { ErrorCategory, ErrorCode } from './types.js';

const EVERY_SAYING: readonly CodeSays[] = Object.values(CODE_SAYS).flat();

const published = lazy((): readonly ErrorCode[] =>
  rows(ERROR_CODES).map(
    ([status, code = '', category = '', says = '', declaredBy, templates, examples, sources]) => ({
      status: Number(status),
      code,
      category: memberOf(ERROR_CATEGORIES, category),
      says: says === '' ? null : memberOf(EVERY_SAYING, says),
      templates: cells(templates),
      declaredBy: Number(declaredBy),
      examples: cells(examples),
      sources: cells(sources),
    }),
  ),
);

const catalogue = ofContract(({ compiled: { tables } }) => withDeclared(published(), tables.errorCodes));

/** Every entry; one code may stand there with several statuses, and `forbidden` twice with 403. */
export function allErrorCodes(): readonly ErrorCode[] {
  return catalogue();
}

const byCode = ofContract(() => {
  const index = new Map<string, ErrorCode[]>();
  for (const entry of catalogue()) {
    const entries = index.get(entry.code);
    if (entries === undefined) index.set(entry.code, [entry]);
    else entries.push(entry);
  }
  return index;
});

/** The entries of a code, compared exactly. */
export function findErrorCodes(code: string): readonly ErrorCode[] {
  return byCode().get(code) ?? [];
}

/** Is the code, as the catalogue writes it, of the category? */
export function isOfCategory(code: string | null, category: ErrorCategory): boolean {
  return code !== null && findErrorCodes(code).some((entry) => entry.category === category);
}

/** Longer than any code by far. */
const MAXIMUM_LENGTH = 120;

/**
 * The code that was meant: the code itself, else one that differs in separators (`missing_any_permissions`),
 * case, number, or one or two letters of long words. null when it is ambiguous, or when the input is another
 * word: codes of one or two words are everybody's (`badRequest`, `access_denied`) and are corrected only where
 * they are written with dots.
 */
export function correctErrorCode(code: string): ErrorCode | null {
  if (code.length > MAXIMUM_LENGTH) return null;
  const written = code.trim().replace(/^["'`]+|["'`.,;:]+$/g, '');
  const [exact] = findErrorCodes(written);
  if (exact !== undefined) return exact;
  const parts = words(written);
  if (parts.length < (written.includes('.') ? 2 : 3) && !/^[a-z]{15,}$/i.test(written)) return null;
  const found = nearestCode(parts);
  return found === null ? null : (findErrorCodes(found)[0] ?? null);
}

function nearestCode(parts: readonly string[]): string | null {
  const joined = parts.join('');
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  let ambiguous = false;
  for (const code of byCode().keys()) {
    const own = code.split('.');
    const edits = own.length >= 3 && own.join('') === joined ? 0 : editsOfWords(parts, own);
    if (edits > 2 || edits > least) continue;
    ambiguous = edits === least;
    [best, least] = [code, edits];
  }
  return ambiguous ? null : best;
}

/**
 * Word by word, so that a short word is never turned into another one (`all` is not `any`). Number is half an
 * edit: `missing.permission` is nearer to itself than to `missing.permissions`.
 */
function editsOfWords(written: readonly string[], own: readonly string[]): number {
  if (written.length !== own.length) return Number.POSITIVE_INFINITY;
  let edits = 0;
  for (const [index, word] of own.entries()) {
    const other = written[index] ?? '';
    if (word === other) continue;
    const step = singular(word) === singular(other) ? 0.5 : editDistance(other, word, 2);
    if (step > allowedEdits(Math.min(word.length, other.length)) && step !== 0.5)
      return Number.POSITIVE_INFINITY;
    edits += step;
  }
  return edits;
}

/** Codes that more operations declare than this are declared on practically all. */
const EVERYWHERE = 1000;

/**
 * Does the operation (`GET /api/v2/…`) declare the code? null when the catalogue cannot tell: it lists only
 * some of the operations, or none is given.
 */
export function declaredHere(code: ErrorCode, operationKey: string | null): boolean | null {
  if (code.declaredBy > EVERYWHERE) return true;
  if (operationKey === null) return null;
  const wanted = blankParameters(operationKey);
  if (code.examples.some((example) => blankParameters(example) === wanted)) return true;
  return code.declaredBy > 0 && code.examples.length >= code.declaredBy ? false : null;
}
