/** Keeps the last results of a function that is pure and not cheap. */

/** @param most how many are kept; the oldest goes first */
export function remembered<K, T>(make: (key: K) => T, most: number): (key: K) => T {
  const kept = new Map<K, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    for (const oldest of kept.keys()) {
      if (kept.size < most) break;
      kept.delete(oldest);
    }
    kept.set(key, value);
    return value;
  };
}
