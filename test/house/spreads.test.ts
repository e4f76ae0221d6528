import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { append, largest, least } from '../../src/primitives/lists.js';

/** A list as the arguments of such a call: the stack holds some 100,000. */
const CALL = /(?:\.(?:push|unshift)|\bMath\.(?:max|min))\(/g;

/** Calls that have a spread among their arguments; one within an array or an object that is an argument is none. */
const spreadsIn = (text: string): readonly string[] =>
  [...text.matchAll(CALL)].flatMap(({ index, 0: call }) => {
    let depth = 1;
    for (let at = index + call.length; at < text.length && depth > 0; at++) {
      if ('([{'.includes(text.charAt(at))) depth++;
      else if (')]}'.includes(text.charAt(at))) depth--;
      else if (depth === 1 && text.startsWith('...', at)) return [text.slice(index, at + 12)];
    }
    return [];
  });

const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name)),
);

describe('lists of any length', () => {
  it('are no arguments of push, Math.max and their like: primitives/lists.ts has what to call', () => {
    const found = files.flatMap((file) =>
      spreadsIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('would be seen', () => {
    for (const text of [
      'lines.push(...rest);',
      'lines.push(...hang(a, b), c)',
      'list.push(\n  first(a),\n  ...rest,\n)',
      'Math.max(0, ...rows.map(({ a }) => a))',
      'all.unshift(...more)',
    ])
      expect([text, spreadsIn(text).length]).toEqual([text, 1]);
    for (const text of [
      'lines.push(a);',
      'append(lines, rest)',
      'new Set([...a, ...b])',
      'f([...a]).push(b)',
      'list.push({ ...one })',
      'list.push([...a])',
    ])
      expect([text, spreadsIn(text)]).toEqual([text, []]);
  });

  it('are put together and searched as calls with arguments do', () => {
    const many = Array.from({ length: 500_000 }, (_, index) => index % 1000);
    const list: number[] = [1];
    append(list, many);
    expect([list.length, largest(list), least(list)]).toEqual([500_001, 999, 0]);
    expect([largest([]), least([])]).toEqual([Math.max(), Math.min()]);
  });
});
