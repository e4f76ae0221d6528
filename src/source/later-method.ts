/** The method of a request that is told behind its address: `con.setRequestMethod("POST")`. */
import { writtenMethod } from './method-words.js';
import type { Surroundings } from './surroundings.js';
import type { Range } from './types.js';

/** So far behind an address it is looked for. */
const FAR = 1500;
const TOLD =
  /(?:\bsetRequestMethod\s{0,4}\(\s{0,20}|\brequestMethod\s{0,4}=\s{0,20}|\bCURLOPT_CUSTOMREQUEST\s{0,4}(?:,|=>)\s{0,20}|\.\s{0,4}Method\s{0,4}=\s{0,20})/g;
/** A request begins. */
const BEGINS = /\b(?:openConnection|curl_init)\b/g;
/** What stands before an address that is given to a request which has begun. */
const BEGUN = /\b(?:curl_init|CURLOPT_URL)\b[^;]{0,60}$/;

/** null where none is told before another address stands there, or before the block ends; or where two are. */
export function methodTold(
  { source, brackets, stringAt, hasAddress }: Surroundings,
  { start, end }: Range,
): string | null {
  const group = blockAround(brackets.around(start));
  let last = Math.min(end + FAR, group ?? source.code.length);
  while (last > end && hasAddress({ start: end, end: last })) last = end + ((last - end) >> 1);
  const behind = source.code.slice(end, last);
  const isBegun = BEGUN.test(source.code.slice(Math.max(0, start - 120), start));
  const next = [...behind.matchAll(BEGINS)][isBegun ? 0 : 1];
  const part = behind.slice(0, next?.index);
  const methods = new Set<string | null>();
  for (const { 0: told, index } of part.matchAll(TOLD)) {
    const literal = stringAt(end + index + told.length);
    methods.add(literal === null ? null : writtenMethod(source.text.slice(literal.start, literal.end)));
  }
  const [only = null] = methods;
  return methods.size === 1 ? only : null;
}

/** The end of the block or of the file. */
function blockAround(inner: ReturnType<Surroundings['brackets']['around']>): number | null {
  let group = inner;
  while (group !== null && group.opener !== '{') group = group.parent;
  return group?.end ?? null;
}
