/** The beginning of an input, by which its form is found out. Pure. */
import { type Keys, keysOf } from './json/keys.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The encoding by its mark, or for UTF-16 without one by where the zero bytes of ASCII text stand. */
export function detectEncoding(head: Uint8Array): Encoding {
  const [first, second, third, fourth] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0 && first !== undefined) return 'utf-16le';
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0 && second !== undefined) return 'utf-16be';
  return 'utf-8';
}

export interface Head {
  /** Decoded, without the white space and the marks before the first character. */
  readonly text: string;
  /** It is all of the input. */
  readonly complete: boolean;
  /** The outer keys of the object that it begins with; read once, however many forms ask. */
  readonly keys: () => Keys;
}

/** @param start the first bytes or characters; `complete` says that they are all. Throws nothing. */
export function headOf(start: Uint8Array | string, complete: boolean): Head {
  const decoded = typeof start === 'string' ? start : new TextDecoder(detectEncoding(start)).decode(start);
  const text = decoded.replace(/^[\ufeff\s\u001e]+/, '');
  let keys: Keys | undefined;
  return {
    text,
    complete,
    keys: () => {
      keys ??= text.startsWith('{') ? keysOf(text) : new Map();
      return keys;
    },
  };
}
