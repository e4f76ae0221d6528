/** Names that fit a column, and are told apart. */
import { displayWidth } from '../../page/wrap.js';

/** What every path begins with. */
const BASE = '/api/v2';

/** `GET  /conversations/{}/recordings`: without the base, and without the names of parameters. */
export function shortOperation(operation: string, methodWidth = 0): string {
  const [method = '', path = ''] = operation.split(' ');
  const rest = path.startsWith(`${BASE}/`) ? path.slice(BASE.length) : path;
  return `${method.padEnd(methodWidth)} ${rest.replace(/\{[^{}]*\}/g, '{}')}`;
}

/** The width of the longest method of these operations. */
export const methodWidth = (operations: readonly string[]): number =>
  operations.reduce((most, operation) => Math.max(most, operation.indexOf(' ')), 0);

/** Beginning and end, with `…` between; as it is where it fits. */
export function fromMiddle(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const characters = [...text];
  const tail = Math.floor((width - 1) / 2);
  let head = characters.slice(0, width - 1 - tail).join('');
  let end = characters.slice(-tail).join('');
  // Wide characters take two columns.
  while (displayWidth(head) + 1 + displayWidth(end) > width && head !== '') {
    head = [...head].slice(0, -1).join('');
    if (displayWidth(head) + 1 + displayWidth(end) > width) end = [...end].slice(1).join('');
  }
  return `${head}…${end}`;
}

/** Each text so short, and no two of them the same: a number tells apart those that would be. */
export function shortApart(texts: readonly string[], width: number): readonly string[] {
  const given = new Set<string>();
  return texts.map((text) => {
    let short = fromMiddle(text, width);
    for (let number = 2; given.has(short); number += 1) {
      const mark = `~${number}`;
      short = fromMiddle(text, width - mark.length) + mark;
    }
    given.add(short);
    return short;
  });
}
