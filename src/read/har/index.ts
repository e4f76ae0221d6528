/**
 * HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/) as a stream of bytes: one exchange an entry.
 * Large bodies of successful answers are not even decoded, unless they may say who the caller is; nor are smaller
 * ones where the sink ignores them.
 */

import { isObject, parseJson } from '../../primitives/json.js';
import { OPEN_BRACE, OPEN_BRACKET } from '../json/bytes.js';
import { createElementReader } from '../json/element-reader.js';
import type { JsonElement } from '../json/splitter.js';
import type { ByteReader, ReadOptions, Sink } from '../types.js';
import { place } from '../value.js';
import { exchangeOfEntry, LONG_BODY, MISSING_TEXT, mayOmitBody } from './entry.js';

export function createHarReader(options: ReadOptions, sink: Sink): ByteReader {
  let entries = 0;
  let authorized = false;
  return createElementReader('har', sink, {
    preview: (element) => entryWithoutBody(element, sink.ignoresSuccessBodies === true),
    element(value, { line, offset }, index, problem) {
      if (!isObject(value)) {
        problem({ at: place(line, offset), message: 'the entry is not an object and was skipped' });
        return;
      }
      const exchange = exchangeOfEntry(value, { path: options.path, index, line });
      entries++;
      authorized ||=
        exchange.request.headers?.some(({ name }) => name.toLowerCase() === 'authorization') ?? false;
      sink.exchange(exchange);
    },
    end(found, problem) {
      if (!found)
        problem({ at: place(1, 0), message: 'no log.entries found, so this is no HAR with entries' });
      else if (entries > 0 && !authorized) sink.took('no Authorization headers');
    },
  });
}

const decoder = new TextDecoder();

/**
 * Parses an entry without its longest string. undefined when that string is not the body of an answer that may be
 * left out: then the entry has to be parsed as a whole.
 */
function entryWithoutBody({ bytes, longStrings }: JsonElement, ignoresSuccess: boolean): unknown {
  const longest = longStrings.reduce(longer, NOTHING);
  const length = longest.end - longest.start;
  if (length === 0) return undefined;
  // What does not begin as JSON is no answer of the platform, which whoever learns from successes must see.
  if (length <= LONG_BODY && !(ignoresSuccess && beginsAsJson(bytes, longest.start + 1))) return undefined;
  const text = decoder.decode(bytes.subarray(0, longest.start)) + JSON.stringify(MISSING_TEXT);
  const entry = parseJson(text + decoder.decode(bytes.subarray(longest.end)));
  return isObject(entry) && mayOmitBody(entry, length) ? entry : undefined;
}

type Stretch = JsonElement['longStrings'][number];
const NOTHING: Stretch = { start: 0, end: 0 };
const longer = (a: Stretch, b: Stretch): Stretch => (b.end - b.start > a.end - a.start ? b : a);

const beginsAsJson = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === OPEN_BRACE || bytes[at] === OPEN_BRACKET;
