/** Keys that are not known: which one was meant? */

/** The known key that is most like the given one, by edit distance up to 2 without case, `-` and `_`; or null. */
export function nearestKey(key: string, known: readonly string[]): string | null {
  if (key.length > 40) return null;
  const plain = (text: string) => text.toLowerCase().replace(/[-_]/g, '');
  const ranked = known
    .map((name) => ({ name, distance: editDistance(plain(key), plain(name)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= 2 && best.distance < best.name.length / 2 ? best.name : null;
}

/** One line about an unknown key. It is named only when it looks like a word, since a key may hold a secret. */
export function aboutKey(key: string, known: readonly string[]): string {
  const named = /^[A-Za-z_-]{1,30}$/.test(key) ? `the key ${key}` : 'a key that';
  const nearest = nearestKey(key, known);
  return `${named} is not known${nearest === null ? '' : `; did you mean ${nearest}?`}`;
}

function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
