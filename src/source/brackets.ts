/** What stands within which brackets. */
import { lastNumberUpTo } from '../primitives/rising.js';
import type { Range } from './types.js';

/** What is between two brackets; the range is that of the brackets themselves. */
export interface Bracketed extends Range {
  readonly opener: '(' | '[' | '{';
  readonly parent: Bracketed | null;
  /** The innermost braces: itself, or around it. */
  readonly block: Bracketed | null;
  /** What commas set off in it (in braces semicolons, in `@{…}` line ends, too), without blanks around. */
  readonly parts: () => readonly Range[];
}

export interface Brackets {
  /** The innermost brackets around an offset; null: there are none. */
  readonly around: (offset: number) => Bracketed | null;
  /** The brackets that open at an offset. */
  readonly opensAt: (offset: number) => Bracketed | null;
}

const CLOSER = { '(': ')', '[': ']', '{': '}' } as const;
const IS_BRACKET = new Uint8Array(128);
for (const unit of '()[]{}') IS_BRACKET[unit.charCodeAt(0)] = 1;
const isOpener = (unit: string): unit is Bracketed['opener'] => unit === '(' || unit === '[' || unit === '{';

interface Open extends Bracketed {
  end: number;
  block: Bracketed | null;
}

/**
 * The brackets of code (without texts and comments). What does not close ends with what is around it. One pass; linear, and
 * each question a binary search.
 */
export function bracketsOf(code: string): Brackets {
  const offsets: number[] = [];
  const inside: (Bracketed | null)[] = [];
  const byStart = new Map<number, Bracketed>();
  const open: Open[] = [];
  let braces = 0;
  const close = (end: number): void => {
    const closed = open.pop();
    if (closed === undefined) return;
    closed.end = end;
    if (closed.opener === '{') braces -= 1;
    offsets.push(end);
    inside.push(open.at(-1) ?? null);
  };
  for (let index = 0; index < code.length; index++) {
    if (IS_BRACKET[code.charCodeAt(index)] !== 1) continue;
    const unit = code.charAt(index);
    if (isOpener(unit)) {
      const made = bracketed(code, index, unit, open.at(-1) ?? null, byStart);
      open.push(made);
      byStart.set(index, made);
      if (unit === '{') braces += 1;
      offsets.push(index + 1);
      inside.push(made);
      continue;
    }
    // A brace closes what was left open within it.
    if (unit === '}' && braces > 0) while (open.at(-1)?.opener !== '{') close(index);
    const last = open.at(-1);
    if (last !== undefined && CLOSER[last.opener] === unit) close(index + 1);
  }
  while (open.length > 0) close(code.length);
  return {
    opensAt: (offset) => byStart.get(offset) ?? null,
    around: (offset) => inside[lastNumberUpTo(offsets, offset)] ?? null,
  };
}

function bracketed(
  code: string,
  start: number,
  opener: Bracketed['opener'],
  parent: Bracketed | null,
  byStart: ReadonlyMap<number, Bracketed>,
): Open {
  let parts: readonly Range[] | null = null;
  const made: Open = {
    start,
    end: code.length,
    opener,
    parent,
    block: parent?.block ?? null,
    parts: () => {
      parts ??= partsOf(code, made, byStart);
      return parts;
    },
  };
  if (opener === '{') made.block = made;
  return made;
}

function partsOf(
  code: string,
  { start, end, opener }: Bracketed,
  byStart: ReadonlyMap<number, Bracketed>,
): readonly Range[] {
  const found: Range[] = [];
  const last = code.charAt(end - 1) === CLOSER[opener] ? end - 1 : end;
  const separators = opener !== '{' ? ',' : code[start - 1] === '@' ? ',;\n' : ',;';
  let from = start + 1;
  const push = (to: number): void => {
    let first = from;
    let behind = to;
    while (first < behind && /\s/.test(code.charAt(first))) first += 1;
    while (behind > first && /\s/.test(code.charAt(behind - 1))) behind -= 1;
    if (behind > first) found.push({ start: first, end: behind });
  };
  for (let at = from; at < last; ) {
    const unit = code.charAt(at);
    const inner = isOpener(unit) ? byStart.get(at) : undefined;
    if (inner !== undefined) {
      at = Math.max(at + 1, inner.end);
      continue;
    }
    if (separators.includes(unit)) {
      push(at);
      from = at + 1;
    }
    at += 1;
  }
  push(last);
  return found;
}
