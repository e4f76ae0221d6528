/** The smallest part of an input of which the same is wrong. */
import { joined } from './mutations.js';

/** Tries are bounded, since each is a whole diagnosis. */
const MOST_TRIES = 2000;

/**
 * Takes out halves, quarters, … as long as `fails` still holds (delta debugging, Zeller 2002).
 *
 * @param fails pure; true for `bytes`
 */
export function minimised(bytes: Uint8Array, fails: (bytes: Uint8Array) => boolean): Uint8Array {
  let smallest = bytes;
  let tries = 0;
  for (let size = Math.ceil(bytes.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < smallest.length && tries < MOST_TRIES; tries += 1) {
      const smaller = joined(smallest.subarray(0, at), smallest.subarray(at + size));
      if (fails(smaller)) smallest = smaller;
      else at += size;
    }
  }
  return smallest;
}
