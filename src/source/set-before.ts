/** What a variable was set to, above a place that uses it. */
import type { Surroundings } from './surroundings.js';

/** How far above it a variable is looked for. */
const FAR = 4000;
const NAME = /^[$@]?[A-Za-z_]\w{0,60}$/;

/**
 * Where the value begins that a variable was last set to above `at`, in a block that holds `at`; null where there is none, or
 * where something of it is set later on (`options.method = …`). Looks at a bounded part of the code.
 */
export function setBefore({ source, brackets }: Surroundings, name: string, at: number): number | null {
  if (!NAME.test(name)) return null;
  const from = Math.max(0, at - FAR);
  const before = source.code.slice(from, at);
  const written = name.replace(/^\$/, '\\$');
  const set = new RegExp(
    `(?<![\\w$.>-])${written}(?![\\w$])(\\s{0,4}[.[][^=;\\n(]{0,60})?(?:\\s{0,4}:\\s{0,4}[\\w<>[\\], |.]{1,80})?\\s{0,8}:?=(?![=>])\\s{0,40}`,
    'g',
  );
  let value: number | null = null;
  for (const found of before.matchAll(set)) {
    const within = brackets.around(from + found.index);
    if (within !== null && within.end <= at) continue;
    value = found[1] === undefined ? from + found.index + found[0].length : null;
  }
  return value;
}
