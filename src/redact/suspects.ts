/** What the searches for secrets in a text share: what they report, and the walk over the matches of a form. */

import type { SecretKind } from '../primitives/label.js';
import { looksSecret } from './values.js';

/** A part of the text that is a secret. */
export interface Suspect {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
  /** Worth searching for elsewhere; else it is only hidden where it stands. */
  readonly searchable: boolean;
}
export type Report = (suspect: Suspect) => void;
/** A suspect but for its place. */
export type What = Omit<Suspect, 'start' | 'end'>;

export const TOKEN = { kind: 'token', searchable: true } as const;
export const SECRET = { kind: 'secret', searchable: true } as const;
export const KEY = { kind: 'key', searchable: true } as const;

/** Reports the `value` of every match that `accept` takes. It ends the match, but for `tail` units. */
export function eachMatch(
  text: string,
  expression: RegExp,
  value: (match: RegExpExecArray) => string | undefined,
  tail: number,
  accept: (value: string, match: RegExpExecArray) => What | null,
  report: Report,
): void {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const part = value(match);
    if (part === undefined) continue;
    const what = accept(part, match);
    if (what === null) continue;
    const end = match.index + match[0].length - tail;
    report({ start: end - part.length, end, ...what });
  }
}

/** Behind a value: what may belong to it yet (`ab,S`, `'ab''S'`), unless it is a name with a value of its own. */
const FURTHER = /["']?[,;&"'\s]{1,4}([^\s"'`,;&<>{}()[\]\\=:]{8,})(?![=:\w])/y;

/** Reports what follows a value and may be its other part: only what looks random. Returns where it ends. */
export function findFurther(text: string, from: number, kind: SecretKind, report: Report): number {
  let at = from;
  for (let count = 0; count < 8; count++) {
    FURTHER.lastIndex = at;
    const found = FURTHER.exec(text);
    const value = found?.[1] ?? '';
    if (found === null || !looksSecret(value)) return at;
    at += found[0].length;
    report({ start: at - value.length, end: at, kind, searchable: true });
  }
  return at;
}
