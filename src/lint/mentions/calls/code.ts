/** Calls in code. */
import { sourceCalls } from '../../../source/index.js';
import type { Range, SourceText } from '../../../source/types.js';
import { isFamiliar } from '../familiar.js';
import { goesToAnother, perhaps } from '../filled-hosts.js';
import type { Reading } from '../reading.js';
import { aboutOf } from '../standing.js';
import type { CallMention } from '../types.js';
import { rangeOf } from '../within.js';
import { aboutCall } from './about.js';
import { taker } from './none.js';

/** Characters before an address that tell what is done with it. */
const BEFORE = 60;
/** Characters of an address as it is written. */
const WRITTEN = 300;

/** @param offset where the code begins in the file */
export function inCode(
  source: SourceText,
  offset: number,
  { spanOf, stand, standIns }: Reading,
): readonly CallMention[] {
  const addressOf = addressesIn(source.text);
  const takenAs = taker(source);
  return sourceCalls(source).flatMap((found): readonly CallMention[] => {
    const { start, end, method, url, id, operation, grade } = found;
    const own = url === null ? found : addressOf(found, url);
    const at = spanOf(offset + own.start, offset + own.end);
    const standing = stand(at, []);
    const call = { kind: 'call' as const, at, method, url, id, operation };
    if (url === null) {
      const about = aboutOf(standing);
      if (about === null && grade !== 'contract') return [];
      const why = about?.why ?? 'it is called as a method of an SDK is';
      return [{ ...call, about: { known: grade === 'contract' ? 'yes' : 'perhaps', why } }];
    }
    const before = source.text.slice(Math.max(0, start - BEFORE), start);
    const taken = takenAs(url, before);
    const about = taken === 'none' ? null : aboutCall(url, standing, standIns);
    if (about === null) return [];
    const written = source.text.slice(start, Math.min(end, start + WRITTEN));
    if (about.known === 'yes' && goesToAnother(url, { source, written, before }))
      return isFamiliar(url) ? [{ ...call, about: perhaps(about) }] : [];
    return [{ ...call, about: taken === 'perhaps' ? perhaps(about) : about }];
  });
}

/** Of a text of several lines, the place of the address alone; there may be further ones behind it. */
function addressesIn(text: string): (whole: Range, url: string) => Range {
  let last = { start: -1, hasLines: false };
  let behind = 0;
  return (whole, url) => {
    const { start, end } = whole;
    if (last.start !== start) last = { start, hasLines: text.slice(start, end).trim().includes('\n') };
    if (!last.hasLines) return whole;
    const own = rangeOf(url, text, Math.max(start, behind), end);
    behind = (own ?? whole).end;
    return own ?? whole;
  };
}
