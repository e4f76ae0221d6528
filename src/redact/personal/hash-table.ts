/**
 * Texts by their hash of 64 bits, each with a kind and the hash of another text: hundreds of thousands take megabytes, and
 * none is held itself. That two have one hash is so rare that a text would be hidden for it once in a thousand years of runs.
 */

/** 64 bits in two numbers. */
export interface Hash {
  readonly high: number;
  readonly low: number;
}

export const EMPTY_HASH: Hash = { high: 0xdeadbeef | 0, low: 0x41c6ce57 | 0 };

/** The hash of what `before` is the hash of, with `text` behind it. */
export function hashOn({ high, low }: Hash, text: string): Hash {
  let [one, two] = [high, low];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    one ^= one >>> 15;
    two = Math.imul(two ^ unit, 0x5f356495);
    two ^= two >>> 13;
  }
  return { high: one, low: two };
}

export const hashOf = (text: string): Hash => hashOn(EMPTY_HASH, text);

export interface Entry {
  readonly kind: number;
  readonly other: Hash;
}

export interface HashTable {
  get(hash: Hash): Entry | null;
  has(hash: Hash): boolean;
  /** What was there first stays. */
  add(hash: Hash, entry: Entry): void;
  size(): number;
}

/** Numbers of a place: the hash, the hash of the other, the kind and one that says that it is taken. */
const WIDTH = 5;

/** Open addressing in one array of numbers, at most half full. */
export function createHashTable(): HashTable {
  let places = 1 << 8;
  let table = new Int32Array(places * WIDTH);
  let size = 0;

  /** Where the hash stands, or would stand. */
  function placeOf({ high, low }: Hash): number {
    let place = (high ^ (low >>> 7)) & (places - 1);
    for (;;) {
      const at = place * WIDTH;
      if (table[at + 4] === 0 || (table[at] === high && table[at + 1] === low)) return at;
      place = (place + 1) & (places - 1);
    }
  }

  const put = (at: number, numbers: readonly number[] | Int32Array): void => table.set(numbers, at);

  function grow(): void {
    const old = table;
    places *= 2;
    table = new Int32Array(places * WIDTH);
    for (let at = 0; at < old.length; at += WIDTH)
      if (old[at + 4] !== 0)
        put(placeOf({ high: old[at] ?? 0, low: old[at + 1] ?? 0 }), old.subarray(at, at + WIDTH));
  }

  return {
    get(hash) {
      const at = placeOf(hash);
      const taken = table[at + 4] ?? 0;
      return taken === 0
        ? null
        : { kind: taken - 1, other: { high: table[at + 2] ?? 0, low: table[at + 3] ?? 0 } };
    },
    has: (hash) => table[placeOf(hash) + 4] !== 0,
    add(hash, { kind, other }) {
      const at = placeOf(hash);
      if (table[at + 4] !== 0) return;
      put(at, [hash.high, hash.low, other.high, other.low, kind + 1]);
      size += 1;
      if (size * 2 > places) grow();
    },
    size: () => size,
  };
}
