/** Patterns of paths and names: `*` stands for any text without a slash, `**` for any folders, `\*` for the star itself. */

/** `a\b` on Windows, `./a/b`: as patterns name it. */
export const plainPath = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');

/** One part of a pattern: the texts between its stars. */
type Part = readonly string[];
const ANY_FOLDERS = '**';

const partOf = (written: string): Part =>
  written.split(/(?<!\\)\*+/).map((text) => text.replaceAll('\\*', '*'));

/** Does a text fit? Each piece is taken where it first stands, so that the work grows with the text only. */
function fits(part: Part, text: string): boolean {
  const first = part[0] ?? '';
  if (part.length === 1) return text === first;
  const last = part.at(-1) ?? '';
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  let at = first.length;
  for (const piece of part.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

/** Whether a text fits a pattern in which `*` stands for any text, slashes too, and `\*` for a star. */
export function textPattern(pattern: string): (text: string) => boolean {
  const part = partOf(pattern);
  return (text) => fits(part, text);
}

/**
 * Whether a path with slashes fits a pattern. `*` stays within a folder, `**` as a whole part is any number of folders, also
 * none; a pattern that ends with a slash is all below a folder.
 */
export function pathPattern(pattern: string): (path: string) => boolean {
  const written = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, `/${ANY_FOLDERS}`);
  const parts = written.split('/').map((part) => (part === ANY_FOLDERS ? null : partOf(part)));
  return (path) => covers(parts, plainPath(path).split('/'));
}

/** Goes back to the last `**` only, which is enough: an earlier one could take no more than that. */
function covers(parts: readonly (Part | null)[], names: readonly string[]): boolean {
  let [at, part] = [0, 0];
  let back: { at: number; part: number } | null = null;
  while (at < names.length) {
    const wanted = parts[part];
    if (wanted === null) {
      // All below, and so at least something.
      if (part === parts.length - 1) return true;
      part += 1;
      back = { at, part };
    } else if (wanted !== undefined && fits(wanted, names[at] ?? '')) {
      at += 1;
      part += 1;
    } else if (back !== null) {
      back = { at: back.at + 1, part: back.part };
      ({ at, part } = back);
    } else return false;
  }
  return part === parts.length;
}
