/** What of an expression names what it stands for. */

const LONGEST = 200;
/** `a.b.c`, `$this->base`, `Config::HOST`, `@base`, `$env:HOST`, with indices and a mark that it is not null. */
const CHAIN =
  /^(?:[\w$]+:)?[@$&*]{0,2}[A-Za-z_][\w$]*(?:(?:\??\.|->|\?->|::\$?|!!\.|!\.)[A-Za-z_][\w$]*)*!{0,2}$/;
/** `encodeURIComponent(id)`, `str(id)`: what is given to it. */
const OF_ONE = /^(?:await\s+|new\s+)?[\w$.:]+(?:<\w+>)?\((.*)\)$/s;
/** `id.toString()`, `id.trim()`: what it is made from. */
const MADE_TEXT = /^(.*?)\??\.(?:toString|to_s|trim|strip|String|ToString|toLowerCase|lower)\(\)$/s;
const BETWEEN = /[^\w$]{1,3}/;
const DEEPEST = 3;

/**
 * The last name of an expression that is no more than names (`config.host`: `host`), or that only makes a text of such a
 * one (`encodeURIComponent(user.id)`: `id`); empty for all others.
 */
export function lastName(expression: string): string {
  if (expression.length > LONGEST) return '';
  let inner = expression.trim();
  for (let depth = 0; depth < DEEPEST; depth++) {
    if (CHAIN.test(inner)) return lastOf(inner);
    inner = (MADE_TEXT.exec(inner)?.[1] ?? OF_ONE.exec(inner)?.[1] ?? '').trim();
    if (inner === '') return '';
  }
  return '';
}

/** The last of names that are joined by marks; empty without one. */
export const lastOf = (names: string): string =>
  names
    .split(BETWEEN)
    .findLast((name) => name !== '')
    ?.replace(/^\$/, '') ?? '';

/** What is filled in, as it stands in values. */
export const filled = (name: string): string => `{${name}}`;
