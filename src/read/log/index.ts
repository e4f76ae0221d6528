/**
 * Logs, as a stream of records in flat memory: bytes -> lines -> entries -> what each tells of a call -> calls. An entry
 * never lends its status, code or body to a neighbour of another stream.
 */
import type { Head } from '../head.js';
import type { ByteReader, ReadOptions, Sink } from '../types.js';
import { byFirstBytes } from './first-bytes.js';
import { createHandler, type Handler } from './handler.js';
import { createDocumentReader, isLogDocument } from './json/document.js';
import { readJsonRecord } from './json/record.js';
import { type Table, tableIn } from './table/columns.js';
import { createTableReader } from './table/index.js';
import { createTextLines } from './text-lines.js';
import type { XmlFormat } from './xml/formats.js';
import { createXmlReader, xmlFormatIn } from './xml/index.js';

export function createLogReader(options: ReadOptions, sink: Sink): ByteReader {
  const handler = createHandler(options, sink);
  const reader = byFirstBytes((head) => {
    if (isLogDocument(head)) return documentReader(handler, sink, head);
    const xml = xmlFormatIn(head);
    if (xml !== null) return xmlReader(handler, sink, xml);
    const table = tableIn(head);
    return table === null ? lineReader(handler, sink) : tableReader(handler, sink, table);
  });
  return {
    push: (chunk) => reader.push(chunk),
    end() {
      reader.end();
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

const documentReader = (handler: Handler, sink: Sink, head: Head): ByteReader =>
  createDocumentReader(
    head,
    (value, line) => handler.record(readJsonRecord(value), line ?? 1, '', null),
    (problem) => sink.problem(problem),
  );

const tableReader = (handler: Handler, sink: Sink, table: Table): ByteReader =>
  createTableReader(table, {
    record: (value, line) => handler.record(readJsonRecord(value), line, '', null),
    other: (text, line) => handler.line(text, line, '', null),
    notUnderstood: (line) => sink.notUnderstood?.({ line }),
    problem: (problem) => sink.problem(problem),
  });

const xmlReader = (handler: Handler, sink: Sink, format: XmlFormat): ByteReader =>
  createXmlReader(
    format,
    (value, line) => handler.record(readJsonRecord(value), line, '', null),
    (problem) => sink.problem(problem),
  );
