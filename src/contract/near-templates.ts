/** Messages of the platform that were retyped: words lost, letters lost or doubled, British spelling. */

import { isSlipOf, type Spelled, spelled } from '../primitives/slips.js';
import { ofContract } from './current.js';
import { allErrorCodes } from './errors.js';

import type { ErrorCode } from './types.js';

interface Wording {
  readonly code: ErrorCode;
  /** Words of the literal parts around the parameters. */
  readonly parts: readonly (readonly string[])[];
  readonly length: number;
  /** The first template of a code is its usual message. */
  readonly usual: boolean;
}

/** Fewer words are anybody's. */
const FEWEST_WORDS = 3;
/** Longer texts are no message of the catalogue. */
const LONGEST_MESSAGE = 4000;
/** Sentences in front of what a message says; people leave them out. */
const OPENING = /^Unable to perform the requested action\.\s+/;

const wordings = ofContract((): readonly Wording[] =>
  allErrorCodes().flatMap((code) =>
    code.templates
      .map((template, position) => ({ template, usual: position === 0 }))
      .flatMap((one) =>
        OPENING.test(one.template) ? [one, { ...one, template: one.template.replace(OPENING, '') }] : [one],
      )
      .flatMap(({ template, usual }): readonly Wording[] => {
        const parts = template.split('%s').map((part) => spelled(part).map(({ word }) => word));
        const length = parts.reduce((sum, part) => sum + part.length, 0);
        return length < FEWEST_WORDS || parts[0]?.length === 0 ? [] : [{ code, parts, length, usual }];
      }),
  ),
);

/**
 * The codes of whose templates a message was made with slips of the pen, most words first. Little words, number, case,
 * punctuation and one or two letters of long words do not matter; negations and their order do.
 */
export function matchNearly(message: string, status: number | null): readonly ErrorCode[] {
  if (message.length > LONGEST_MESSAGE) return [];
  const written = spelled(message);
  const [first] = written;
  if (first === undefined) return [];
  return wordings()
    .filter(
      ({ code, parts }) =>
        (status === null || code.status === status) &&
        isSlipOf(first.word, parts[0]?.[0] ?? '') &&
        isMadeOf(message, written, parts),
    )
    .sort(
      (a, b) =>
        b.length - a.length || Number(b.usual) - Number(a.usual) || b.code.declaredBy - a.code.declaredBy,
    )
    .map(({ code }) => code);
}

function isMadeOf(
  message: string,
  written: readonly Spelled[],
  parts: readonly (readonly string[])[],
): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const last = index > 0 && index === parts.length - 1;
    if (last && part.length === 0) return isList(message.slice(written[at - 1]?.end ?? 0));
    // The last part is the end of the message.
    let from = last ? Math.max(at, written.length - part.length) : at;
    while (index > 0 && !last && from + part.length <= written.length && !standsAt(written, from, part))
      from++;
    if (!standsAt(written, from, part)) return false;
    at = from + part.length;
  }
  return at === written.length;
}

/** Do the words stand there, in this order? */
function standsAt(written: readonly Spelled[], from: number, words: readonly string[]): boolean {
  return words.every((word, index) => isSlipOf(written[from + index]?.word ?? '', word));
}

/**
 * Is what stands behind the words of a message nothing but a list? Other words may make another message of it
 * (`… assigned: [x] in at least one of the following division(s): [y]`).
 */
export function isList(rest: string): boolean {
  const open = rest.indexOf('[');
  if (open < 0) return !/\w\s+\w/.test(rest);
  // A list that does not end may have had more behind it.
  if (!rest.includes(']', open)) return false;
  return !/[A-Za-z]{2}/.test(rest.slice(0, open)) && !/\][^\]]{0,4000}[A-Za-z]{2}/.test(rest);
}
