/** What a document is that cannot be one of the platform's, told by its first bytes. */
import { OPEN_BRACE, SPACE } from '../read/json/bytes.js';

const BEGINNINGS: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x1f, 0x8b], 'it is compressed with gzip; unpack it first'],
  [[0x50, 0x4b, 0x03, 0x04], 'it is a ZIP archive; unpack it first'],
  [[0xff, 0xfe], 'it is written in UTF-16; save it as UTF-8'],
  [[0xfe, 0xff], 'it is written in UTF-16; save it as UTF-8'],
  [[0x3c], 'it is a web page or XML, no JSON'],
  [[0x5b], 'it is a JSON list, no Swagger document'],
];

const OTHER = 'it is no JSON object';

/** What is wrong with a document that begins so; null when it may be an object, or when there are only blanks yet. */
export function faultOfBeginning(chunk: Uint8Array): string | null {
  const at = chunk.findIndex((byte) => SPACE[byte] === 0);
  if (at < 0) return null;
  if (chunk[at] === OPEN_BRACE) return null;
  const found = BEGINNINGS.find(([bytes]) => bytes.every((byte, index) => chunk[at + index] === byte));
  return found?.[1] ?? OTHER;
}
