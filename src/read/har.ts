/**
 * HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/) as a stream of bytes: one exchange an entry.
 * Large bodies of successful answers are not even decoded, unless they may say who the caller is.
 */

import { createElementReader } from './element-reader.js';
import { exchangeOfEntry, MISSING_TEXT, mayOmitBody } from './har/entry.js';
import type { JsonElement } from './json-splitter.js';
import { isObject, place } from './json-value.js';
import type { ByteReader, ReadOptions, Sink } from './types.js';

export function createHarReader(options: ReadOptions, sink: Sink): ByteReader {
  let entries = 0;
  let authorized = false;
  return createElementReader('har', sink, {
    preview: entryWithoutLongBody,
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
 * Parses an entry without its only long string. undefined when that string is not the body of an answer
 * that may be left out: then the entry has to be parsed as a whole.
 */
function entryWithoutLongBody({ bytes, longStrings }: JsonElement): unknown {
  const [long] = longStrings;
  if (long === undefined || longStrings.length > 1) return undefined;
  const text = decoder.decode(bytes.subarray(0, long.start)) + JSON.stringify(MISSING_TEXT);
  try {
    const entry: unknown = JSON.parse(text + decoder.decode(bytes.subarray(long.end)));
    return isObject(entry) && mayOmitBody(entry, long.end - long.start) ? entry : undefined;
  } catch {
    return undefined;
  }
}
