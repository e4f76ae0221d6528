/** Names that tell everything apart that has one. */

/** Gives each name back, and a number behind it where it was given before: `a`, `a (2)`. */
export function createUnique(): (name: string) => string {
  const counts = new Map<string, number>();
  const given = new Set<string>();
  return (name) => {
    let times = counts.get(name) ?? 0;
    let unique: string;
    do {
      times += 1;
      unique = times === 1 ? name : `${name} (${times})`;
    } while (given.has(unique));
    counts.set(name, times);
    given.add(unique);
    return unique;
  };
}
