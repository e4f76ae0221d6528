/** Takes a path as people write it apart into segments. */
import { isAnyLabel } from '../primitives/label.js';
import { decodePercent } from '../primitives/percent.js';

/** Longer than any path of the contract by far; what is longer matches nothing. */
const MAXIMUM_LENGTH = 8192;

/**
 * The path without query and fragment, as its non-empty segments, decoded where they are well encoded; null
 * when it is too long to be a path.
 */
export function pathSegments(path: string): string[] | null {
  if (path.length > MAXIMUM_LENGTH) return null;
  const segments: string[] = [];
  let start = 0;
  let encoded = false;
  // One pass over the characters: this runs once for every exchange of a recording.
  for (let at = 0; ; at++) {
    const character = at < path.length ? path.charCodeAt(at) : END;
    if (character === PERCENT) encoded = true;
    if (character !== SLASH && character !== QUESTION && character !== HASH && character !== END) continue;
    if (character === HASH && isAnyLabel(path.slice(start).split('/', 1)[0] ?? '')) continue;
    if (at > start) segments.push(encoded ? decodePercent(path.slice(start, at)) : path.slice(start, at));
    if (character !== SLASH) return segments;
    start = at + 1;
    encoded = false;
  }
}

const END = -1;
const SLASH = 47;
const QUESTION = 63;
const HASH = 35;
const PERCENT = 37;

/**
 * Does the segment stand for a value that was not written out: `{id}` `{{id}}` `:id` `<id>` `$ID` `%ID%`
 * `[id]` `...` `…` `*`?
 */
export function isPlaceholder(segment: string): boolean {
  const last = segment.charAt(segment.length - 1);
  switch (segment.charAt(0)) {
    case '{':
      return last === '}';
    case '<':
      return last === '>';
    case '[':
      return last === ']';
    case '%':
      return segment.length > 2 && last === '%';
    case ':':
    case '$':
      return segment.length > 1;
    case '*':
      return isRepeated(segment, '*');
    default:
      return isEllipsis(segment);
  }
}

export function isEllipsis(segment: string): boolean {
  return segment === '…' || (segment.length >= 2 && isRepeated(segment, '.'));
}

function isRepeated(segment: string, character: string): boolean {
  for (const each of segment) if (each !== character) return false;
  return true;
}

/** A placeholder named like a value (`{queueId}`, `:id`, `$QUEUE_ID`), not like a word (`{mediaType}`). */
export function isValuePlaceholder(segment: string): boolean {
  return (
    /(?:id|guid|uuid|key|number)[\s>\]}%)]*$/i.test(segment.slice(-40)) ||
    isEllipsis(segment) ||
    segment.startsWith('*')
  );
}

/** `/a/{b}/c` with the names of its parameters left out: `/a/{}/c`. */
export function blankParameters(path: string): string {
  return path.includes('{') ? path.replace(/\{[^{}]*\}/g, '{}') : path;
}
