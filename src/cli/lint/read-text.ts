/** The text of a file that lint looks at, or why it is not looked at. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { reasonOf } from '../../primitives/reason.js';
import { isBinary, knownBinary } from '../../read/files/binary.js';
import { detectEncoding } from '../../read/head.js';

export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'skipped'; readonly reason: 'binary' | 'too-large' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Bytes. Nobody writes a longer file by hand. */
export const LARGEST = 4 * 1024 * 1024;
/** Bytes by which text is told from other data. */
const LOOKED_AT = 8192;

/** @param path of a file, or a descriptor: 0 for standard input. Throws nothing. */
export function readText(path: string | 0): FileText {
  let descriptor: number | null = null;
  try {
    descriptor = path === 0 ? 0 : openSync(path, 'r');
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) return { kind: 'unreadable', reason: 'is a folder' };
    if (path !== 0 && stats.size > LARGEST)
      return { kind: 'skipped', reason: isData(beginning(descriptor)) ? 'binary' : 'too-large' };
    const bytes = readFileSync(descriptor);
    if (isData(bytes.subarray(0, LOOKED_AT))) return { kind: 'skipped', reason: 'binary' };
    if (bytes.length > LARGEST) return { kind: 'skipped', reason: 'too-large' };
    return { kind: 'text', text: new TextDecoder(detectEncoding(bytes)).decode(bytes) };
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  } finally {
    if (path !== 0 && descriptor !== null) closeSync(descriptor);
  }
}

function beginning(descriptor: number): Uint8Array {
  const bytes = new Uint8Array(LOOKED_AT);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, LOOKED_AT, 0));
}

const isData = (head: Uint8Array): boolean => knownBinary(head) !== null || isBinary(head);
