/**
 * Markdown that only its format can form. A text enters it as words: those that hold nothing but letters, digits and the
 * signs of sentences stand as they are, and every other one stands in a code span, where nothing acts: no link, no
 * mention, no image, no HTML, no emphasis. So identifiers, addresses and codes are set off, and the source reads well.
 */

import { scopesIn } from './scopes.js';

declare const MADE: unique symbol;

/** A piece of Markdown; only this file makes them. */
export interface Markdown {
  readonly markdown: string;
  readonly [MADE]: true;
}

const made = (markdown: string): Markdown => ({ markdown }) as Markdown;

/** Nothing, which is left out where pieces are put together. */
export const NOTHING = made('');

/** A call, a list in brackets, a word. */
const TOKEN = /["'(“‘«„]*(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \/[^\s[]+|\[[^[\]]*\]|[^\s[]+|\[|\s+/g;
const LEADING = /^["'(“‘«„]+/;
const TRAILING = /(?<!["'”’»).,;:!?…])["'”’»).,;:!?…]+$/;
/** What Markdown, or a service that shows it, takes for markup wherever it stands. */
const ACTIVE = /[\\`*_{}[\]<>#+|~^$@=&]/;
/** Addresses, permissions, codes, hosts, files, paths, flags, ids, emoji by name: all that may become a link, or is none of the words. */
const IDENTIFIER: readonly RegExp[] = [
  /[^:]:[^:]/,
  /^:/,
  /[\p{L}\d]\.\p{L}/u,
  /^\/|\/.*\//,
  /^--?\p{L}/u,
  /^GH-\d/i,
  // Merge requests and milestones of GitLab.
  /!\d/,
  /%[\p{L}\p{N}_"-]/u,
  /^(?=.*\d)[\da-f-]{7,}(?:…|\.{3})?$/i,
];
const PLAIN = /^(?:\d{1,2}:\d\d(?::\d\d)?|\d{4}-\d\d-\d\d|e\.g|i\.e)$/;
/** Signs that stand between words: as in the names of menus. */
const BETWEEN = /^[>&]$/;
/** What begins a list, a quotation, a heading or a rule where it begins a line. */
const BEGINS = /^(?:[^\p{L}\p{N}\s"'(“‘«„]+|\d{1,9}[.)])$/u;

interface Piece {
  readonly coded: boolean;
  readonly text: string;
}

/** What ends a word and belongs to it: `permission=…`, `…/`, `dbdb51ee-...`, `base64(id:secret)`. */
function ownEnd(core: string, ends: string): string {
  if (/[=/-]$/.test(core)) return /^(?:…|\.{3})/.exec(ends)?.[0] ?? '';
  return core.includes('(') && !core.includes(')') && ends.startsWith(')') ? ')' : '';
}

/** @param isName a name, whatever its letters say */
function piecesOf(word: string, first: boolean, isName: boolean): readonly Piece[] {
  if (first ? BEGINS.test(word) : BETWEEN.test(word)) return [{ coded: first, text: word }];
  const lead = LEADING.exec(word)?.[0] ?? '';
  const rest = word.slice(lead.length);
  const ends = TRAILING.exec(rest)?.[0] ?? '';
  const begin = rest.slice(0, rest.length - ends.length);
  const own = ownEnd(begin, ends);
  const core = begin + own;
  const trail = ends.slice(own.length);
  const coded =
    isName || ACTIVE.test(core) || (IDENTIFIER.some((form) => form.test(core)) && !PLAIN.test(core));
  return [
    { coded: false, text: lead },
    { coded, text: core },
    { coded: false, text: trail },
  ];
}

function span(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = '`'.repeat(longest + 1);
  // One blank at either end belongs to the fence, where there is one at both.
  const padded = /^`|`$|^ .* $/.test(text) ? ` ${text} ` : text;
  return `${fence}${padded}${fence}`;
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Two code spans side by side would be none; with a blank between they are one, as a flag and its value. */
function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  const before = pieces.at(-2);
  if (piece.text === '') return;
  if (piece.coded && last?.coded === true)
    pieces[pieces.length - 1] = { coded: true, text: last.text + piece.text };
  else if (piece.coded && last?.text === ' ' && before?.coded === true)
    pieces.splice(-2, 2, { coded: true, text: `${before.text} ${piece.text}` });
  else pieces.push(piece);
}

/** A text as a sentence of a line. */
export function prose(text: string): Markdown {
  const pieces: Piece[] = [];
  const line = oneLine(text);
  const scopes = scopesIn(line);
  for (const { index, 0: word } of line.matchAll(TOKEN)) {
    const isName = scopes.has(index + (LEADING.exec(word)?.[0].length ?? 0));
    for (const piece of piecesOf(word, pieces.length === 0, isName)) append(pieces, piece);
  }
  return made(pieces.map(({ coded, text }) => (coded ? span(text) : text)).join(''));
}

/** A text that is to be copied as it is. */
export function code(text: string): Markdown {
  const line = oneLine(text);
  return made(line === '' ? '' : span(line));
}

/** Lines that are to be copied as they are; none of them ends the fence. */
export function fenced(text: string, language: 'hcl' | 'json'): Markdown {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return made(`${fence}${language}\n${text}\n${fence}`);
}

type Value = string | number | Markdown;

const markdownOf = (value: Value): string =>
  typeof value === 'object'
    ? value.markdown
    : typeof value === 'number'
      ? String(value)
      : prose(value).markdown;

/** What stands in the template is Markdown; a text that is put in is words. */
export const md = (parts: TemplateStringsArray, ...values: readonly Value[]): Markdown =>
  made(parts.map((part, at) => part + markdownOf(values[at] ?? NOTHING)).join(''));

export const isSomething = ({ markdown }: Markdown): boolean => markdown !== '';

/** Pieces in one line. */
export const joined = (pieces: readonly Markdown[], separator: string): Markdown =>
  made(
    pieces
      .filter(isSomething)
      .map(({ markdown }) => markdown)
      .join(separator),
  );

/** Items of a list, each perhaps of several lines. */
export const list = (items: readonly Markdown[]): Markdown => listed(items, () => '- ');

/** Items of a list with numbers. */
export const numbered = (items: readonly Markdown[]): Markdown => listed(items, (at) => `${at + 1}. `);

const listed = (items: readonly Markdown[], mark: (at: number) => string): Markdown =>
  joined(
    items.filter(isSomething).map(({ markdown }, at) => {
      const lead = mark(at);
      return made(lead + markdown.replaceAll('\n', `\n${' '.repeat(lead.length)}`));
    }),
    '\n',
  );

const cells = (texts: readonly string[]): Markdown => made(`| ${texts.join(' | ')} |`);

/** The head of a table and the line below it. */
export const tableHead = (names: readonly string[]): Markdown =>
  joined([cells(names), cells(names.map(() => '---'))], '\n');

/** A bar within a cell; behind a backslash, which would not escape it, a blank keeps the two apart. */
const withoutBars = (text: string): string =>
  text.replace(/(\\?)\|/g, (_, before: string) => (before === '' ? '\\|' : '\\ \\|'));

/** A row of a table. */
export const tableRow = (row: readonly Markdown[]): Markdown =>
  cells(row.map(({ markdown }) => withoutBars(markdown).replaceAll('\n', ' ')));
