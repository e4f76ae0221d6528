/** A short digest that tells texts apart and stays the same over runs, machines and versions; it hides nothing. */

const BASES = [0x811c9dc5, 0x9e3779b9] as const;
const PRIME = 0x01000193;

/** FNV-1a (draft-eastlake-fnv) over the UTF-16 units of a text, then mixed, so that the last of them reach all bits. */
function digest(text: string, basis: number): string {
  let state = basis;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), PRIME);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

/** 16 hexadecimal digits for a list of texts; `['ab', 'c']` and `['a', 'bc']` differ. */
export function fingerprint(parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  return BASES.map((basis) => digest(text, basis)).join('');
}
