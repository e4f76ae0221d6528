/**
 * A text and what it says once its escapes are undone: percent and form encoding, JSON string escapes, HTML
 * entities, and these within each other. A secret hides in any of them; what is found in a view is a place in the text.
 */

import { marksOf } from '../primitives/marks.js';

export interface View {
  readonly text: string;
  /**
   * Where in the original each unit of `text` begins, and at the end the length; null for the text itself. Few
   * texts hold a secret, so it is made when it is asked for.
   */
  readonly origin: (() => Int32Array) | null;
}

interface Escape {
  /** How many units it takes. */
  readonly length: number;
  readonly text: string;
}
type Codec = (text: string, at: number) => Escape | null;

const MAX_VIEWS = 12;
const MAX_DEPTH = 3;

function hexAt(text: string, at: number, digits: number): number {
  if (at + digits > text.length) return -1;
  let value = 0;
  for (let i = at; i < at + digits; i++) {
    const unit = text.charCodeAt(i) | 32;
    const digit = unit >= 97 && unit <= 102 ? unit - 87 : text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 15 || (digit > 9 && unit < 97)) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function percent(text: string, at: number): Escape | null {
  const first = hexAt(text, at + 1, 2);
  if (first < 0) return null;
  if (first < 0x80) return { length: 3, text: String.fromCharCode(first) };
  const count = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  try {
    return { length: 3 * count, text: decodeURIComponent(text.slice(at, at + 3 * count)) };
  } catch {
    return null;
  }
}

const JSON_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function json(text: string, at: number): Escape | null {
  const next = text.charAt(at + 1);
  if (next === 'u') {
    const unit = hexAt(text, at + 2, 4);
    return unit < 0 ? null : { length: 6, text: String.fromCharCode(unit) };
  }
  const plain = JSON_ESCAPES.get(next);
  return plain === undefined ? null : { length: 2, text: plain };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function html(text: string, at: number): Escape | null {
  const end = text.slice(at, at + 10).indexOf(';');
  if (end < 2) return null;
  const name = text.slice(at + 1, at + end);
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (number === null) {
    const plain = ENTITIES.get(name);
    return plain === undefined ? null : { length: end + 1, text: plain };
  }
  const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return point > 0x10ffff ? null : { length: end + 1, text: String.fromCodePoint(point) };
}

const plus: Codec = () => ({ length: 1, text: ' ' });

const CODECS: readonly (readonly [string, Codec])[] = [
  ['%', percent],
  ['\\', json],
  ['&', html],
  ['+', plus],
];

/** An escape in the text, and how many units it stands for. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** A view without `changes`, each of which became one of `parts`. */
function changed(view: View, parts: readonly string[], changes: readonly Change[]): View {
  let places: Int32Array | null = null;
  return {
    text: parts.join(''),
    origin() {
      places ??= placesOf(view, changes);
      return places;
    },
  };
}

/** Undoes one codec throughout; null when that changes nothing. */
function undo(view: View, mark: string, codec: Codec): View | null {
  const { text } = view;
  const parts: string[] = [];
  const changes: Change[] = [];
  let done = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, Math.max(done, at + 1))) {
    const undone = codec(text, at);
    if (undone === null) continue;
    parts.push(text.slice(done, at), undone.text);
    done = at + undone.length;
    changes.push({ start: at, end: done, length: undone.text.length });
  }
  if (done === 0) return null;
  parts.push(text.slice(done));
  return withoutMarks(changed(view, parts, changes));
}

/** What an escape stood for may be a mark that no reader sees (`pass\u200bword`). */
function withoutMarks(view: View): View {
  const parts: string[] = [];
  const changes: Change[] = [];
  let done = 0;
  for (const { start, end } of marksOf(view.text)) {
    parts.push(view.text.slice(done, start));
    changes.push({ start, end, length: 0 });
    done = end;
  }
  if (done === 0) return view;
  parts.push(view.text.slice(done));
  return changed(view, parts, changes);
}

/** What may part a value: a line break with what begins the next line, an operator between strings, a tag that breaks a word. */
const GAP =
  /(?:(?:=|[ \t]\\)?(?:[\r\n]|\\[nr]){1,4}(?:[ \t]|> |[#*] ){0,64}|["'`][ \t]{0,8}(?:[+.&]|\.\.)?[ \t]{0,8}(?:(?:_|\\)?[\r\n]{1,2}[ \t]{0,64}(?:[+.&]|\.\.)?[ \t]{0,8})?["'`]|<w?br ?\/?>(?:\r?\n)?[ \t]{0,64})/gi;
const MAY_HOLD_GAP = /[\r\n]|\\[nr]|["'`][ \t]{0,8}[+.&"'`]|<w?br/i;

/** The text without what parts a value that is written in pieces; null when nothing does. */
export function joinedText(text: string): View | null {
  if (!MAY_HOLD_GAP.test(text)) return null;
  const parts: string[] = [];
  const changes: Change[] = [];
  let done = 0;
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    parts.push(text.slice(done, index));
    done = index + gap.length;
    changes.push({ start: index, end: done, length: 0 });
  }
  if (done === 0) return null;
  parts.push(text.slice(done));
  return changed({ text, origin: null }, parts, changes);
}

/** The origin of a view of `view`: what was undone begins where its escape begins. */
function placesOf({ text, origin }: View, changes: readonly Change[]): Int32Array {
  const before = origin?.() ?? null;
  const places = new Int32Array(text.length + 1);
  let units = 0;
  let done = 0;
  const copyUpTo = (end: number): void => {
    for (let i = done; i < end; i++) places[units++] = before === null ? i : (before[i] ?? 0);
  };
  for (const { start, end, length } of changes) {
    copyUpTo(start);
    for (let i = 0; i < length; i++) places[units++] = before === null ? start : (before[start] ?? 0);
    done = end;
  }
  copyUpTo(text.length + 1);
  return places.subarray(0, units);
}

/**
 * The text itself first, then its views, at most {@link MAX_VIEWS} and each of another wording.
 *
 * @param plusIsSpace also read `+` as a space (form encoding); asked for only when a secret holds a space
 */
export function viewsOf(text: string, plusIsSpace: boolean): readonly View[] {
  const views: View[] = [{ text, origin: null }];
  if (
    !text.includes('%') &&
    !text.includes('\\') &&
    !text.includes('&') &&
    !(plusIsSpace && text.includes('+'))
  ) {
    return views;
  }
  const seen = new Set([text]);
  let level: readonly View[] = views.slice();
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const next: View[] = [];
    for (const view of level) {
      for (const [mark, codec] of CODECS) {
        if (mark === '+' && !plusIsSpace) continue;
        const decoded = views.length < MAX_VIEWS ? undo(view, mark, codec) : null;
        if (decoded === null || seen.has(decoded.text)) continue;
        seen.add(decoded.text);
        views.push(decoded);
        next.push(decoded);
      }
    }
    level = next;
  }
  return views;
}
