/** Texts that are forms themselves: `grant_type=client_credentials&scope=a%20b`, or the query of an address. */
import { decodePercent } from '../../primitives/percent.js';
import { partOf } from './places.js';
import type { Entry, Group, Value } from './types.js';

const NAME = /^[\w$.[\]-]{1,60}$/;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:\/|[/{])[^\s?]{0,2000}\?/i;
/** No form that somebody writes is longer. */
const LONGEST = 20_000;

/** The group of kind `form` that a value is, in its place; null where it is none. `names` is the key of the value. */
export function formIn(key: string | null, { text, at }: Value): Group | null {
  if (text.length > LONGEST || !text.includes('=')) return null;
  const from = ADDRESS.exec(text)?.[0].length ?? 0;
  const hash = from > 0 ? text.indexOf('#', from) : -1;
  const end = hash < 0 ? text.trimEnd().length : hash;
  // Nobody writes a form on several lines, but code.
  if (text.lastIndexOf('\n', end - 1) >= 0) return null;
  const entries: Entry[] = [];
  for (let start = from; start < end; ) {
    const next = text.indexOf('&', start);
    const stop = next < 0 || next > end ? end : next;
    const equals = text.indexOf('=', start);
    if (equals < 0 || equals >= stop) {
      // What is filled in there may be more pairs.
      if (!/^(?:\{[^{}]{0,200}\})?$/.test(text.slice(start, stop))) return null;
    } else {
      const name = decodePercent(text.slice(start, equals));
      if (!NAME.test(name)) return null;
      const value = decodePercent(text.slice(equals + 1, stop).replaceAll('+', ' '));
      const place = partOf(at, text, equals + 1, stop);
      entries.push({
        key: name,
        values: [{ text: value, at: place }],
        isList: false,
        isWhole: true,
        at: place,
      });
    }
    start = stop + 1;
  }
  if (entries.length === 0) return null;
  return { kind: 'form', names: key === null ? [] : [key], at, entries, groups: [] };
}
