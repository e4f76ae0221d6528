/**
 * Logs, as a stream of records in flat memory: bytes -> lines -> entries -> what each tells of a call -> calls. An entry
 * never lends its status, code or body to a neighbour of another stream.
 */
import { headOf } from '../head.js';
import type { ByteReader, ReadOptions, Sink } from '../types.js';
import { createHandler, type Handler } from './handler.js';
import { createDocumentReader, isLogDocument } from './json/document.js';
import { readJsonRecord } from './json/record.js';
import { createTextLines } from './text-lines.js';

export function createLogReader(options: ReadOptions, sink: Sink): ByteReader {
  const handler = createHandler(options, sink);
  let reader: ByteReader | null = null;
  return {
    push(chunk) {
      reader ??= isLogDocument(headOf(chunk, false))
        ? documentReader(handler, sink)
        : lineReader(handler, sink);
      reader.push(chunk);
    },
    end() {
      reader?.end();
      handler.end();
    },
  };
}

function lineReader(handler: Handler, sink: Sink): ByteReader {
  return createTextLines(
    (text, number) => handler.line(text, number, '', null),
    (number) => sink.problem({ at: `line ${number}`, message: 'only the first 8 MB of the line were read' }),
  );
}

const documentReader = (handler: Handler, sink: Sink): ByteReader =>
  createDocumentReader(
    (value, line) => handler.record(readJsonRecord(value), line ?? 1, '', null),
    (problem) => sink.problem(problem),
  );
