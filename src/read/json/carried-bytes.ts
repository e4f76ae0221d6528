/** Bytes that began in an earlier chunk and are not complete yet. */

export interface CarriedBytes {
  length(): number;
  add(part: Uint8Array): void;
  /** All of them; valid until the next call of `add` or `forget`. */
  all(): Uint8Array;
  forget(): void;
}

/** What is kept for reuse, so that one large element does not hold memory for the rest of the input. */
const KEPT = 4 * 1024 * 1024;

/** The buffer doubles as it grows, but not beyond `most` bytes unless it must. */
export function createCarriedBytes(most: number): CarriedBytes {
  let buffer = new Uint8Array(0);
  let length = 0;
  return {
    length: () => length,
    add(part) {
      const needed = length + part.length;
      if (needed > buffer.length) {
        const grown = new Uint8Array(Math.max(needed, Math.min(buffer.length * 2, most)));
        grown.set(buffer.subarray(0, length));
        buffer = grown;
      }
      buffer.set(part, length);
      length = needed;
    },
    all: () => buffer.subarray(0, length),
    forget() {
      length = 0;
      if (buffer.length > KEPT) buffer = new Uint8Array(0);
    },
  };
}
