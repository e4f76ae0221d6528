/** A closed list of values, with the spellings that are taken for each. */
import { didYouMean, nearest } from './nearest.js';

export interface Choices<T extends string> {
  readonly names: readonly T[];
  /** The name that is meant; null for none. */
  readonly find: (written: string) => T | null;
  /** What to say of a value that is none of them, behind the name of what it was given for. */
  readonly unknown: (written: string) => string;
}

/** Lists longer than this are not told whole where one of them is near. */
const FEW = 8;

/** Names as they are written. */
export function exactly<T extends string>(names: readonly T[]): Choices<T> {
  return {
    names,
    find: (written) => names.find((name) => name === written) ?? null,
    unknown: (written) => {
      const near = names.length > FEW && nearest(written, names) !== null;
      const hint = near ? didYouMean(written, names) : `: ${names.join(', ')}`;
      return ` does not know "${written.slice(0, 40)}"${hint}`;
    },
  };
}

/** Names with further ones for each, compared without case; hyphens and spaces count as `_`. */
export function spelled<T extends string>(furtherNames: Readonly<Record<T, readonly string[]>>): Choices<T> {
  const names = Object.keys(furtherNames) as T[];
  const meant = new Map(
    names.flatMap((name) => [name, ...furtherNames[name]].map((each) => [each, name] as const)),
  );
  const problem = `: expected one of ${names.join(', ')}`;
  return {
    names,
    find: (written) =>
      meant.get(
        written
          .trim()
          .toLowerCase()
          .replace(/[-\s]+/g, '_'),
      ) ?? null,
    unknown: () => problem,
  };
}

/** Are they so few that they are told one by one? */
export const areFew = ({ names }: Choices<string>): boolean => names.length <= FEW;
