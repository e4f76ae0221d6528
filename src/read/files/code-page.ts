/**
 * Bytes that are no UTF-8, as consoles and programs of Windows write them in the code page of a country, made UTF-8:
 * windows-1252, or code page 850 of the console when letters stand where that has them.
 */
import { isUtf8 } from 'node:buffer';
import type { Chunks } from './descriptors.js';

/** From 0x80 on. Source: https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC/CP850.TXT */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/**
 * From 0x80 to 0x9F; behind that it is Latin-1. A table of our own, since TextDecoder of some versions of Node.js reads
 * these bytes as Latin-1 too. Source: https://encoding.spec.whatwg.org/#windows-1252
 */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** All chunks in UTF-8 and without zero bytes; what is UTF-8 stays as it is. */
export async function* inUtf8(chunks: Chunks): Chunks {
  let rest = new Uint8Array(0);
  for await (const chunk of chunks) {
    const joined = new Uint8Array(rest.length + chunk.length);
    joined.set(rest);
    joined.set(chunk, rest.length);
    const end = joined.length - openSequence(joined);
    yield repaired(joined.subarray(0, end));
    rest = joined.slice(end);
  }
  yield repaired(rest);
}

/** How many bytes at the end begin a character that goes on in the next chunk. */
function openSequence(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}

/** The length of the character that the byte begins; 1 for a byte that begins none. */
const lengthOf = (byte: number): number =>
  byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 1;

function repaired(bytes: Uint8Array): Uint8Array {
  const known = bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;
  if (isUtf8(known)) return known;
  const stray: number[] = [];
  const parts: (Uint8Array | number)[] = [];
  let from = 0;
  for (let at = 0; at < known.length; ) {
    const byte = known[at] ?? 0;
    const length = lengthOf(byte);
    if (
      byte < 0x80 ||
      (length > 1 && at + length <= known.length && isUtf8(known.subarray(at, at + length)))
    ) {
      at += length;
      continue;
    }
    parts.push(known.subarray(from, at), byte);
    stray.push(byte);
    from = ++at;
  }
  parts.push(known.subarray(from));
  const page = codePageOf(stray);
  const encoder = new TextEncoder();
  return Buffer.concat(parts.map((part) => (typeof part === 'number' ? encoder.encode(page(part)) : part)));
}

/**
 * Letters of windows-1252 begin at 0xC0; those of code page 850 that are written most stand from 0x80 to 0xA5, where
 * the other has signs.
 */
function codePageOf(bytes: readonly number[]): (byte: number) => string {
  const low = bytes.filter((byte) => byte >= 0x80 && byte <= 0xa5 && !QUOTES.has(byte)).length;
  const high = bytes.filter((byte) => byte >= 0xc0).length;
  const table = low > high ? CP850 : CP1252;
  return (byte) => table[byte - 0x80] ?? String.fromCharCode(byte);
}
/** Quotes, dashes and the euro sign of windows-1252. */
const QUOTES: ReadonlySet<number> = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0,
]);
