/** Messages of the platform, recognised by the published templates. */

import { largest } from '../primitives/lists.js';
import { ofContract } from './current.js';
import { allErrorCodes } from './errors.js';

import type { ErrorCode } from './types.js';

export interface TemplateMatch {
  readonly code: ErrorCode;
  /** What stands where the template has `%s`, in order; `%s` itself where the message still has it. */
  readonly parameters: readonly string[];
  /** False when the end of the message was cut off. */
  readonly complete: boolean;
}

interface Template {
  readonly code: ErrorCode;
  /** Literal parts around the parameters, in the normal form of {@link normalise}, lower case. */
  readonly parts: readonly string[];
  readonly length: number;
  /** The first template of a code is its usual message. */
  readonly usual: boolean;
}

/** A template with fewer letters is a word that anybody may write. */
const SHORTEST_TEMPLATE = 12;
/** Letters that a message which was cut off must have in common with its template. */
const SHORTEST_PREFIX = 30;

const templates = ofContract((): readonly Template[] =>
  allErrorCodes().flatMap((code) =>
    code.templates.flatMap((template, position) => {
      const parts = lower(normalise(template)).split('%s');
      const length = parts.reduce((sum, part) => sum + part.length, 0);
      return length < SHORTEST_TEMPLATE ? [] : [{ code, parts, length, usual: position === 0 }];
    }),
  ),
);

interface Match extends TemplateMatch {
  /** Letters of the template that the message has. */
  readonly matched: number;
}

interface Candidate extends Match {
  readonly usual: boolean;
}

/**
 * The codes of whose templates the message is made, best first: most words of the template, then those of
 * which it is the usual message. One message may belong to many codes. Case, white space, quotes and a final
 * period do not matter. A message whose end was cut off (`…`, an open bracket, the middle of a sentence) is
 * matched only when one single code fits. With a status only codes of that status are returned. Linear in the
 * length of the message.
 */
export function matchTemplate(message: string, status: number | null): readonly TemplateMatch[] {
  const { text, cut } = prepare(message);
  const searched = lower(text);
  const candidates = templates()
    .filter(({ code }) => status === null || code.status === status)
    .flatMap((template) => {
      const match = matchOne(template, text, searched, cut);
      return match === null ? [] : [{ ...match, usual: template.usual }];
    });
  const complete = bestPerCode(candidates.filter((candidate) => candidate.complete));
  const found = complete.length > 0 ? complete : onlyOne(candidates);
  return found.map(({ code, parameters, complete: whole }) => ({ code, parameters, complete: whole }));
}

function bestPerCode(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<ErrorCode, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.code);
    if (known === undefined || known.matched < candidate.matched) best.set(candidate.code, candidate);
  }
  return [...best.values()].sort(
    (a, b) =>
      b.matched - a.matched ||
      Number(b.usual) - Number(a.usual) ||
      b.code.declaredBy - a.code.declaredBy ||
      a.parameters.length - b.parameters.length,
  );
}

/** Of messages that were cut off: those of the one code that fits best, or nothing when several do. */
function onlyOne(candidates: readonly Candidate[]): readonly Candidate[] {
  const most = largest([0, ...candidates.map(({ matched }) => matched)]);
  const best = bestPerCode(candidates.filter(({ matched }) => matched === most));
  return new Set(best.map(({ code }) => code.code)).size === 1 ? best : [];
}

function matchOne(
  { code, parts, length }: Template,
  text: string,
  searched: string,
  cut: boolean,
): Match | null {
  const [first = '', ...rest] = parts;
  if (!searched.startsWith(first)) return prefixOf(code, parts, searched);
  const parameters: string[] = [];
  let at = first.length;
  let matched = first.length;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const next = isLast ? endOf(part, searched, at) : searched.indexOf(part, at);
    if (next < 0) return cutInside({ code, parameters, at, part, matched }, text, searched, cut);
    parameters.push(text.slice(at, next).trim());
    matched += part.length;
    at = next + part.length;
  }
  if (at !== searched.length) return null;
  // The end is cut off where the text says so, and where its last parameter opens a bracket and never closes it.
  const openEnded = cut || (parts.at(-1) === '' && hasOpenBracket(parameters.at(-1) ?? ''));
  if (openEnded && matched < SHORTEST_PREFIX) return null;
  return { code, parameters, complete: !openEnded, matched: openEnded ? matched : length };
}

/** The last literal part must be the end of the message; an empty one takes the rest. */
function endOf(part: string, searched: string, from: number): number {
  return searched.length - part.length >= from && searched.endsWith(part)
    ? searched.length - part.length
    : -1;
}

/** The message ends within the first literal part. */
function prefixOf(code: ErrorCode, parts: readonly string[], searched: string): Match | null {
  const [first = '', second, ...more] = parts;
  // "… assigned:" with nothing behind it is the whole template with an empty parameter.
  if (second === '' && more.length === 0 && searched === first.trimEnd()) {
    return { code, parameters: [''], complete: true, matched: searched.length };
  }
  if (searched.length < SHORTEST_PREFIX || !first.startsWith(searched)) return null;
  return { code, parameters: [], complete: false, matched: searched.length };
}

interface Progress {
  readonly code: ErrorCode;
  readonly parameters: readonly string[];
  readonly at: number;
  readonly part: string;
  readonly matched: number;
}

/** Fewer letters of a literal part at the end of a message may stand there by chance. */
const SHORTEST_OVERLAP = 6;

/** The message ends within a parameter, or within the literal part behind it. */
function cutInside(progress: Progress, text: string, searched: string, cut: boolean): Match | null {
  const { code, parameters, at, part, matched } = progress;
  if (matched < SHORTEST_PREFIX) return null;
  const overlap = longestOverlap(searched.slice(Math.max(at, searched.length - part.length)), part);
  const parameter = text.slice(at, searched.length - overlap).trim();
  if (!cut && overlap < SHORTEST_OVERLAP && !hasOpenBracket(parameter)) return null;
  return { code, parameters: [...parameters, parameter], complete: false, matched: matched + overlap };
}

/** Length of the longest end of `text` that `part` begins with. */
function longestOverlap(text: string, part: string): number {
  for (let length = Math.min(text.length, part.length); length > 0; length--) {
    if (part.startsWith(text.slice(text.length - length))) return length;
  }
  return 0;
}

function hasOpenBracket(parameter: string): boolean {
  return parameter.lastIndexOf('[') > parameter.lastIndexOf(']');
}

function prepare(message: string): { readonly text: string; readonly cut: boolean } {
  const text = normalise(message);
  const cut = /(?:\.\.|…)$/.test(text.slice(-20)) || /(?:\.{3}|…)["'”]?\s*$/.test(message.slice(-40));
  return { text: cut ? trimEnd(text, '.… ') : text, cut };
}

/** Quotes of every kind and the back-slashes before them go, white space becomes one blank, a final period goes. */
function normalise(message: string): string {
  const plain = message
    .replace(/\\?["'`´‘’“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.endsWith('.') && !plain.endsWith('..') ? trimEnd(plain, '. ') : plain;
}

function trimEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** ASCII only, so that places in the text stay the same. */
function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
