/** The variables of `.http` files: `@name = value`, used as `{{name}}`. */

/** Characters that all replacements in one text may make, against values that multiply. */
const EXPANSION = 1_000_000;
const DEPTH = 5;

const REFERENCE = /\{\{[ \t]{0,5}([\w.$-]{1,100})[ \t]{0,5}\}\}/g;

export type Substitute = (text: string) => string;

/** Is this text such a file? It has separators or variables. */
export const isHttpFile = (text: string): boolean => /^(?:###|@[\w.-]{1,100}[ \t]{0,20}=)/m.test(text);

/** A function that puts in the values. What has no value (`{{$guid}}`, answers of other requests) stays as written. */
export function variablesOf(text: string): Substitute {
  const values = new Map<string, string>();
  for (const match of text.matchAll(/^@([\w.-]{1,100})[ \t]{0,20}=[ \t]{0,20}([^\r\n]{0,4096})/gm)) {
    if (match[1] !== undefined) values.set(match[1], (match[2] ?? '').trimEnd());
  }
  if (values.size === 0) return (value) => value;
  let budget = EXPANSION;
  const expand = (value: string, depth: number): string =>
    value.replace(REFERENCE, (written, name: string) => {
      const found = values.get(name);
      if (found === undefined || budget < found.length) return written;
      budget -= found.length + 1;
      return depth >= DEPTH ? found : expand(found, depth + 1);
    });
  return (value) => expand(value, 0);
}
