/** Records of XML: load tests, proxies, reports of tests, layouts of loggers. Any other XML is a text. */
import type { JsonObject } from '../../../primitives/json.js';
import type { Head } from '../../head.js';
import type { ByteReader, Problem } from '../../types.js';
import { createXmlElements } from './elements.js';
import { XML_FORMATS, type XmlFormat } from './formats.js';
import { createXmlScanner } from './scanner.js';

/** So much is looked at for the outermost elements: a DTD may stand in front of them. */
const MOST_CHARACTERS = 16 * 1024;

/** null for what is no XML, or of a tool that is not known. Pure. */
export function xmlFormatIn({ text }: Head): XmlFormat | null {
  if (!text.startsWith('<')) return null;
  const names: string[] = [];
  const scanner = createXmlScanner({
    open: (name) => names.push(name.slice(name.indexOf(':') + 1)),
    text: () => {},
    close: () => {},
  });
  scanner.push(text.slice(0, MOST_CHARACTERS));
  const [root = '', next] = names;
  const format = XML_FORMATS.find(({ roots, inside }) => roots.includes(root) && (inside ?? next) === next);
  return format ?? null;
}

/** Gives the records of each element as it ends, in flat memory. */
export function createXmlReader(
  { elements, records }: XmlFormat,
  record: (value: JsonObject, line: number) => void,
  problem: (problem: Problem) => void,
): ByteReader {
  const decoder = new TextDecoder();
  const reader = createXmlElements(
    new Set(elements),
    (element) => {
      for (const value of records(element)) record(value, element.line);
    },
    (line) => problem({ at: `line ${line}`, message: 'the XML is cut off inside this element' }),
  );
  return {
    push: (chunk) => reader.push(decoder.decode(chunk, { stream: true })),
    end() {
      reader.push(decoder.decode());
      reader.end();
    },
  };
}
