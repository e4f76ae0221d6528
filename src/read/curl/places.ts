/** Where a text holds what is looked for again and again. */
export interface Places {
  /** The first place of `mark` from `from` on, or -1. Questions must go forward; all of them cost one pass. */
  next(mark: string, from: number): number;
}

export function placesIn(text: string): Places {
  const known = new Map<string, number>();
  return {
    next(mark, from) {
      const last = known.get(mark);
      if (last === -1 || (last !== undefined && last >= from)) return last;
      const found = text.indexOf(mark, from);
      known.set(mark, found);
      return found;
    },
  };
}
