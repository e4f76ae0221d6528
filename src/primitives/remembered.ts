/** The last few values that were looked up. */
export interface Remembered<K, T> {
  get(key: K): T | undefined;
  set(key: K, value: T): T;
}

/** @param most how many are kept; the oldest goes first */
export function remembered<K, T>(most: number): Remembered<K, T> {
  const kept = new Map<K, T>();
  return {
    get: (key) => kept.get(key),
    set(key, value) {
      for (const oldest of kept.keys()) {
        if (kept.size < most) break;
        kept.delete(oldest);
      }
      kept.set(key, value);
      return value;
    },
  };
}
