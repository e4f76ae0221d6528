/** Names that sentences and tables of a text call scopes or permissions. */
import { lazy } from '../../primitives/lazy.js';
import type { Name } from './names.js';
import type { Reading } from './reading.js';

export type Label = 'scope' | 'permission';

interface Called extends Name {
  readonly label: Label;
}

const LABEL = { source: 'scopes?|permissions?' };
/** In a line: a fence, names between back-ticks, labels, and names with colons that stand by themselves. */
const TOKEN = new RegExp(
  `\`([^\`\\n]{1,120})\`|\\*\\*([\\w:*-]{1,120})\\*\\*|(?<![\\w:/.-])([A-Za-z][\\w-]{0,60}(?::[\\w*-]{1,60}){1,2})(?![\\w:/-])|\\b(${LABEL.source})\\b`,
  'gi',
);
const NAME = /^[A-Za-z][\w-]{0,60}(?::[\w*-]{1,60}){0,2}$/;
const FENCE = /^\s{0,12}(?:[-*>]\s{1,4})?(```|~~~)/;
const ADDRESS = /https?:\/\/[^\s`]{1,2000}/g;
/** Between names of one list. */
const JOINT = /^[\s,/&+()]{0,20}(?:(?:and|or|und|oder|y|o|et|ou)\s{1,9})?[`*\s(]{0,20}$/i;
/** So many characters behind a label, names still are of it. */
const REACH = 80;

const remembered = new WeakMap<Reading, () => readonly Called[]>();

/** The names that a text calls so, in order; none of code. */
export function wordsOf(reading: Reading, label: Label): readonly Name[] {
  if (reading.form !== 'markdown' && reading.form !== 'text') return [];
  const called = remembered.get(reading) ?? lazy(() => calledIn(reading));
  remembered.set(reading, called);
  return called().filter((name) => name.label === label);
}

function calledIn({ text, spanOf }: Reading): readonly Called[] {
  const found: Called[] = [];
  let fence: string | null = null;
  /** What the lines of a list below it are. */
  let heading: Label | null = null;
  let columns: readonly (Label | null)[] | null = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const offset = start;
    start += line.length + 1;
    const [, mark] = FENCE.exec(line) ?? [];
    if (mark !== undefined) fence = fence === null ? mark : fence === mark ? null : fence;
    if (mark !== undefined || fence !== null || line.length > 4000) continue;
    const add = (written: string, at: number, label: Label | null) => {
      const name = written.replace(/^["']|["',.;]$/g, '');
      if (label === null || !NAME.test(name)) return;
      const from = offset + at + written.indexOf(name);
      found.push({ text: name, label, at: spanOf(from, from + name.length) });
    };
    if (/^\s{0,3}\|/.test(line)) {
      columns = row(line, columns, add);
      heading = null;
      continue;
    }
    columns = null;
    const isItem = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])\s/.test(line);
    // Addresses have words of their own.
    const plain = line.replace(ADDRESS, (address) => ' '.repeat(address.length));
    const tokens = [...plain.matchAll(TOKEN)];
    for (const [index, token] of tokens.entries()) {
      const name = token[1] ?? token[2] ?? token[3];
      if (name === undefined) continue;
      const inMark = token[0].indexOf(name);
      add(
        name,
        token.index + inMark,
        labelBehind(line, tokens, index) ?? labelBefore(line, tokens, index) ?? (isItem ? heading : null),
      );
    }
    if (!isItem && line.trim() !== '') heading = headingOf(line);
  }
  return found;
}

const labelOf = (word: string): Label => (/^scope/i.test(word) ? 'scope' : 'permission');
const nameIn = (token: RegExpExecArray): boolean => token[4] === undefined;
const endOf = (token: RegExpExecArray): number => token.index + token[0].length;

/** `the a and b scopes`. */
function labelBehind(line: string, tokens: readonly RegExpExecArray[], from: number): Label | null {
  for (let index = from; ; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === undefined || next === undefined) return null;
    const between = line.slice(endOf(token), next.index);
    if (nameIn(next)) {
      if (!JOINT.test(between)) return null;
      continue;
    }
    return /^[\s"')\]*]{0,20}(?:oauth|api|user|genesys cloud|purecloud)?\s{0,20}$/i.test(between)
      ? labelOf(next[4] ?? '')
      : null;
  }
}

/** `scopes: a, b`, `the scope a`. */
function labelBefore(line: string, tokens: readonly RegExpExecArray[], from: number): Label | null {
  for (let index = from; ; index--) {
    const [token, before] = [tokens[index], tokens[index - 1]];
    if (token === undefined || before === undefined) return null;
    const between = line.slice(endOf(before), token.index);
    if (nameIn(before)) {
      if (!JOINT.test(between)) return null;
      continue;
    }
    return between.length <= REACH && !/[.;!?]\s|\b(?:for|to|of|in|on|when|with|by|from|via)\b/i.test(between)
      ? labelOf(before[4] ?? '')
      : null;
  }
}

/** A line that ends with a label and a colon, or a heading that names one. */
function headingOf(line: string): Label | null {
  const isHeading = /^\s{0,3}(?:#{1,6}\s|\*\*[^*]{1,120}\*\*:?$)|:\s{0,9}(?:\*\*)?$/.test(line.trimEnd());
  const labels = [...line.matchAll(/\b(scopes?|permissions?)\b/gi)].map(([word]) => labelOf(word));
  return isHeading && new Set(labels).size === 1 ? (labels[0] ?? null) : null;
}

/** A row of a table; its columns are named by the first one. */
function row(
  line: string,
  columns: readonly (Label | null)[] | null,
  add: (name: string, at: number, label: Label | null) => void,
): readonly (Label | null)[] {
  const cells: { readonly text: string; readonly at: number }[] = [];
  let at = 0;
  for (const text of line.split('|')) {
    cells.push({ text, at });
    at += text.length + 1;
  }
  if (columns === null)
    return cells.map(({ text }) => {
      const [word] = /\b(?:scopes?|permissions?)\b/i.exec(text.slice(0, 60)) ?? [];
      return word === undefined ? null : labelOf(word);
    });
  for (const [index, cell] of cells.entries()) {
    const label = columns[index] ?? null;
    if (label === null) continue;
    for (const { 0: word, index: from } of cell.text.matchAll(/[A-Za-z][\w:*-]{0,120}/g)) {
      const isName =
        word.includes(':') ||
        cell.text.charAt(from - 1) === '`' ||
        cell.text.trim().replace(/`/g, '') === word;
      if (isName) add(word, cell.at + from, label);
    }
  }
  return columns;
}
