/** What is called on what was called before: `.uri(address).POST(body).build()`. */
import { writtenMethod } from './method-words.js';
import type { Surroundings } from './surroundings.js';

const MOST_LINKS = 12;
const LINK = /\s*(?:\?\.|\.|->|::)\s*(\w+)[!?]?(?:<[^()<>;]{0,60}>)?\s*/y;

/** What is called on something, one after the other: where it ends, and the method that it is called with, if any. */
export function chainEnd(
  { source, brackets }: Surroundings,
  from: number,
): { readonly end: number; readonly method: string | null } {
  let end = from;
  let method: string | null = null;
  let isBuilt = false;
  for (let links = 0; links < MOST_LINKS; links++) {
    LINK.lastIndex = end;
    const name = LINK.exec(source.code)?.[1];
    if (name === undefined) break;
    end = LINK.lastIndex;
    const given = brackets.opensAt(end);
    if (given === null || given.opener !== '(') continue;
    end = given.end;
    isBuilt ||= name === 'build';
    const first = given.parts()[0];
    if (name.toLowerCase() === 'method' && first !== undefined)
      method ??= writtenMethod(source.text.slice(first.start, first.end));
    else if (writtenMethod(name.toUpperCase()) !== null && !isBuilt) method ??= name.toUpperCase();
  }
  return { end, method };
}
