import type { Overflow } from '../../src/run/place-log.js';

/** A file, played by an array. */
export function overflowInMemory(
  most = Number.POSITIVE_INFINITY,
): Overflow & { readonly size: () => number } {
  const bytes: number[] = [];
  return {
    append(chunk) {
      if (bytes.length + chunk.length > most) return null;
      for (const byte of chunk) bytes.push(byte);
      return bytes.length - chunk.length;
    },
    read: (at, length) => Uint8Array.from(bytes.slice(at, at + length)),
    size: () => bytes.length,
  };
}
