/** Hosts and addresses to which a file gives names: `const BASE = 'https://…'`. */
import type { SourceText } from './types.js';
import { variableSet } from './variables.js';

const LONGEST = 300;
const ADDRESS = /^(?:https?:\/\/[^\s"'<>]+|(?:[\w-]{1,63}\.){1,6}[a-z]{2,20})\/?$/i;
/** In shells what is set needs no quotes. */
const SET_IN_SHELL =
  /^[ \t]{0,40}(?:export[ \t]+|readonly[ \t]+)?([A-Za-z_]\w{0,80})=["']?([^\s"'`;]{4,300})["']?[ \t]*$/gm;
const FILLED = /\{(\w{1,100})\}/g;
/** A name may stand for what another one is part of: `api.{region}`. */
const DEPTH = 3;

/** The variables of a file that hold a host or an address, each with its value; not those that have two of them. Linear. */
export function addressNames(source: SourceText): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  const add = (name: string, value: string): void => {
    if (value.length <= LONGEST && ADDRESS.test(value))
      found.set(name, (found.get(name) ?? value) === value ? value : null);
  };
  if (source.language === 'shell') {
    for (const [, name = '', value = ''] of source.text.matchAll(SET_IN_SHELL)) add(name, asFilled(value));
  } else {
    for (const literal of source.strings) {
      if (literal.value.length > LONGEST || !ADDRESS.test(literal.value)) continue;
      const name = variableSet({ source }, literal);
      if (name !== null) add(name, literal.value);
    }
  }
  return new Map(
    [...found].flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
  );
}

const asFilled = (value: string): string => value.replace(/\$\{?(\w{1,100})\}?/g, '{$1}');

/** A text with the values of such names in their places; what is not known stays `{name}`. */
export function withAddresses(value: string, names: ReadonlyMap<string, string>): string {
  let filled = value;
  for (let depth = 0; depth < DEPTH && names.size > 0 && filled.includes('{'); depth++) {
    const next = filled.replace(
      FILLED,
      (written, name: string) => names.get(name)?.replace(/\/$/, '') ?? written,
    );
    if (next === filled || next.length > 4000) break;
    filled = next;
  }
  return filled;
}
