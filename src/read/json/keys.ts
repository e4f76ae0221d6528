/** The outer keys of JSON that may be broken or cut off: enough to know what it is. */

/** The keys of an object and of its direct values that are objects: key -> keys inside, null for no object. */
export type Keys = ReadonlyMap<string, ReadonlySet<string> | null>;

/** Reads the two outer levels of keys of an object that may be broken or end anywhere. */
export function keysOf(text: string): Keys {
  const keys = new Map<string, Set<string> | null>();
  let depth = 0;
  let outer = '';
  let lastString = '';
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') {
      const end = endOfString(text, at);
      if (depth <= 2) lastString = text.slice(at + 1, Math.min(end, at + 100));
      at = end;
    } else if (char === ':' && depth === 1) {
      outer = lastString;
      keys.set(outer, null);
    } else if (char === ':' && depth === 2) keys.get(outer)?.add(lastString);
    else if (char === '{' || char === '[') {
      if (depth === 1 && char === '{' && outer !== '') keys.set(outer, new Set());
      depth++;
    } else if (char === '}' || char === ']') {
      depth--;
      if (depth === 0) break;
    } else if (char === ',' && depth === 1) outer = '';
  }
  return keys;
}

function endOfString(text: string, quote: number): number {
  let at = quote + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}
