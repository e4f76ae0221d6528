/** Texts that are wanted again, one by one: in memory up to a limit, the others in an overflow where there is one. */
import type { Overflow } from './place-log.js';

export interface TextStore {
  /** @returns by what the text is given back */
  keep(text: string): number;
  get(key: number): string;
}

/** Kept in memory; some three hundred descriptions of problems. */
const MOST_BYTES = 4 * 1024 * 1024;

type Kept = Uint8Array | { readonly at: number; readonly length: number };

export function createTextStore(overflow: Overflow | null, mostBytes = MOST_BYTES): TextStore {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const all: Kept[] = [];
  let inMemory = 0;
  const place = (bytes: Uint8Array): Kept => {
    if (inMemory + bytes.length > mostBytes) {
      const at = overflow?.append(bytes) ?? null;
      if (at !== null) return { at, length: bytes.length };
    }
    inMemory += bytes.length;
    return bytes;
  };
  return {
    keep: (text) => all.push(place(encoder.encode(text))) - 1,
    get(key) {
      const kept = all[key];
      if (kept === undefined) return '';
      const bytes = kept instanceof Uint8Array ? kept : overflow?.read(kept.at, kept.length);
      return decoder.decode(bytes);
    },
  };
}
