/**
 * Where windows of known strings stand in a text: the algorithm of Wu and Manber (1994) over windows of 8 units and
 * blocks of 3, so that most of a text is skipped. Upper and lower case are taken for the same. Numbers in typed arrays:
 * hundreds of thousands of windows take megabytes.
 */

/** Units of a window. */
export const WINDOW = 8;
const BLOCK = 3;
const TABLE_BITS = 17;
const FULL_SHIFT = WINDOW - BLOCK + 1;
const FILTER_BITS = 22;
/** How many strings may share a window. */
const CROWDED = 8;

export interface WindowIndex {
  /** How many strings have this window of `text`. */
  count(text: string, start: number): number;
  /** Remembers `entry`, a number below 2^32, for this window of `text`; false when too many share it. */
  add(text: string, start: number, entry: number): boolean;
  /** Calls `found` for every entry whose window may stand at a place of the text: compare before you believe it. */
  find(text: string, found: (start: number, entry: number) => void): void;
}

/** Letters without their case; other units may get the hash of another one. */
const CASE = 32;

const hash = (text: string, end: number): number =>
  (Math.imul(text.charCodeAt(end - 2) | CASE, 0x9e3779b1) ^
    Math.imul(text.charCodeAt(end - 1) | CASE, 0x85ebca6b) ^
    Math.imul(text.charCodeAt(end) | CASE, 0xc2b2ae35)) >>>
  (32 - TABLE_BITS);

function hashWindow(text: string, start: number): number {
  let value = 0;
  for (let i = start; i < start + WINDOW; i++)
    value = Math.imul(value ^ (text.charCodeAt(i) | CASE), 0x9e3779b1) ^ (value >>> 15);
  return Math.imul(value ^ (value >>> 13), 0x85ebca6b) >>> 0;
}

export function createWindowIndex(): WindowIndex {
  // Made with the first string: most inputs have none, and the tables take more than half a megabyte.
  let shifts = new Uint8Array(0);
  /** One bit for each known window: with many strings most blocks are known, and most windows are not. */
  let filter = new Uint32Array(0);
  /** A hash table with chains: `heads` has by hash the first place, `nexts` the next one; 0 is none. */
  let heads = new Uint32Array(1 << 10);
  let hashes = new Uint32Array(1 << 10);
  let entries = new Uint32Array(1 << 10);
  let nexts = new Uint32Array(1 << 10);
  let used = 1;

  const link = (place: number): void => {
    const head = (hashes[place] ?? 0) & (heads.length - 1);
    nexts[place] = heads[head] ?? 0;
    heads[head] = place;
  };

  function grow(): void {
    const doubled = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const fresh = new Uint32Array(old.length * 2);
      fresh.set(old);
      return fresh;
    };
    hashes = doubled(hashes);
    entries = doubled(entries);
    nexts = new Uint32Array(hashes.length);
    heads = new Uint32Array(hashes.length);
    for (let place = 1; place < used; place++) link(place);
  }

  function each(window: number, found: (entry: number) => void): void {
    if (((filter[window >>> (37 - FILTER_BITS)] ?? 0) & (1 << ((window >>> (32 - FILTER_BITS)) & 31))) === 0)
      return;
    for (let place = heads[window & (heads.length - 1)] ?? 0; place !== 0; place = nexts[place] ?? 0) {
      if (hashes[place] === window) found(entries[place] ?? 0);
    }
  }

  function count(text: string, start: number): number {
    let found = 0;
    each(hashWindow(text, start), () => found++);
    return found;
  }

  return {
    count,
    add(text, start, entry) {
      if (count(text, start) >= CROWDED) return false;
      if (used === 1) {
        shifts = new Uint8Array(1 << TABLE_BITS).fill(FULL_SHIFT);
        filter = new Uint32Array(1 << (FILTER_BITS - 5));
      }
      const window = hashWindow(text, start);
      const word = window >>> (37 - FILTER_BITS);
      filter[word] = (filter[word] ?? 0) | (1 << ((window >>> (32 - FILTER_BITS)) & 31));
      for (let i = 0; i < FULL_SHIFT; i++) {
        const block = hash(text, start + i + BLOCK - 1);
        shifts[block] = Math.min(shifts[block] ?? 0, FULL_SHIFT - 1 - i);
      }
      if (used === hashes.length) grow();
      hashes[used] = window;
      entries[used] = entry;
      link(used);
      used += 1;
      return true;
    },
    find(text, found) {
      if (used === 1) return;
      let at = WINDOW - 1;
      while (at < text.length) {
        const shift = shifts[hash(text, at)] ?? 1;
        if (shift > 0) {
          at += shift;
          continue;
        }
        const start = at - WINDOW + 1;
        each(hashWindow(text, start), (entry) => found(start, entry));
        at += 1;
      }
    },
  };
}
