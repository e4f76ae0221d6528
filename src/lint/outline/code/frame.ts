/** What is known of a bracket that is not closed yet, and of its element that is being read. */
import type { StringLiteral } from '../../../source/types.js';
import type { Draft } from '../draft.js';
import type { Spans } from '../places.js';
import type { Span } from '../types.js';
import { blanksBefore, pathBefore } from './names.js';
import type { Part } from './part.js';
import { type References, use } from './references.js';

/** A text of code of which the texts in quotes are known. */
export interface Reading {
  readonly language: string;
  /** As `SourceText.code`: comments and what stands between quotes are blank. */
  readonly code: string;
  readonly text: string;
  readonly strings: readonly StringLiteral[];
  readonly spans: Spans;
  readonly references: References;
  /** By what a variable is known elsewhere that is set in such a bracket; null: by nothing. */
  readonly nameOf: (key: string, open: Frame['open']) => string | null;
}

export interface Key {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** On what it is set: `['body']` of `body.scope = …`. */
  readonly receiver: readonly string[];
}

/** A bracket, or (`open` is empty) what is around all of them. */
export interface Frame {
  open: '' | '(' | '[' | '{';
  at: number;
  readonly parts: Part[];
  readonly groups: Draft[];
  /** What is set on a name by calls and assignments, by that name. */
  receivers: Map<string, Draft> | null;
  element: number;
  /** Elements that are no texts. */
  others: number;
  /** The element: where it begins, its first sign between name and value (-1: none) and whether that sets a variable. */
  start: number;
  separator: number;
  isSet: boolean;
  hasCondition: boolean;
  /** Behind a condition there is a colon. */
  hasBranches: boolean;
  key: Key | null;
  part: Part | null;
  /** Behind its last value; -1 where it has none. */
  valueEnd: number;
  /** On what its last call was made. */
  chain: readonly string[] | null;
  /** The parts from here on are of the element. */
  firstPart: number;
  firstGroup: number;
  /** A value stands behind an option of a command. */
  hasOptions: boolean;
}

export const frame = (open: Frame['open'], at: number): Frame => ({
  open,
  at,
  parts: [],
  groups: [],
  receivers: null,
  element: 0,
  others: 0,
  start: at,
  separator: -1,
  isSet: false,
  hasCondition: false,
  hasBranches: false,
  key: null,
  part: null,
  valueEnd: -1,
  chain: null,
  firstPart: 0,
  firstGroup: 0,
  hasOptions: false,
});

/** A bracket that is closed and of which nothing is kept stands for another one: there are very many of them. */
export function reuse(of: Frame, open: Frame['open'], at: number): Frame {
  of.open = open;
  of.at = at;
  of.parts.length = 0;
  of.groups.length = 0;
  of.receivers = null;
  of.others = 0;
  renew(of, at);
  of.element = 0;
  return of;
}

/** The next element begins. */
export function renew(of: Frame, start: number): void {
  of.element++;
  of.start = start;
  of.separator = -1;
  of.isSet = false;
  of.hasCondition = false;
  of.hasBranches = false;
  of.key = null;
  of.part = null;
  of.valueEnd = -1;
  of.chain = null;
  of.firstPart = of.parts.length;
  of.firstGroup = of.groups.length;
  of.hasOptions = false;
}

/** The name of the element that is being read: as it is written in quotes, or before its first sign. */
export function keyOf(of: Frame, { code, language }: Reading): Key | null {
  if (of.key !== null || of.separator < 0) return of.key;
  of.key = keyBefore(of.separator, of.start, code);
  if (language === 'go' && of.isSet) {
    const declared = /^\s{0,200}(?:var|const)\s{1,9}([\w]{1,120})\s/.exec(
      code.slice(of.start, of.start + 400),
    );
    if (declared?.[1] !== undefined && of.key !== null)
      of.key = { ...of.key, text: declared[1], receiver: [] };
  }
  return of.key;
}

/** The name that stands before a sign. */
export function keyBefore(at: number, least: number, code: string): Key | null {
  let end = blanksBefore(code, at, least);
  // A property of C#: `Scope { get; set; } = "x"`.
  const accessors = code[end - 1] === '}' ? code.lastIndexOf('{', end) : -1;
  if (accessors > Math.max(least, end - 60)) end = blanksBefore(code, accessors, least);
  if (code[end - 1] === '?' || code[end - 1] === '!') end = blanksBefore(code, end - 1, least);
  const path = pathBefore(code, end, least, true);
  const text = path?.names.at(-1) ?? '';
  if (path === null || text === '') return null;
  return { text, start: end - text.length, end, receiver: path.names.slice(0, -1) };
}

const COMMANDS = /^(?:shell|powershell)$/;
/** In which languages a line is a command with its options. */
export const isOfCommands = (language: string): boolean => COMMANDS.test(language);

/** `-Name` and `--name` of commands, before their value; null where no option stands there, or it is no command. */
export function optionBefore(of: Frame, start: number, { code, language }: Reading): Key | null {
  if (!isOfCommands(language)) return null;
  let end = blanksBefore(code, start, of.start);
  // A hash table or a list of PowerShell.
  if (code[end - 1] === '@') end = blanksBefore(code, end - 1, of.start);
  const key = keyBefore(end, of.start, code);
  if (key === null || key.receiver.length > 0) return null;
  return code[end - key.text.length - 1] === '-' ? key : null;
}

/** Makes the entry of the element that is being read, or gives the one that it has. */
export function partOf(of: Frame, at: Span, reading: Reading): Part {
  if (of.part !== null) return of.part;
  const key = keyOf(of, reading);
  const part: Part = {
    entry: {
      key: key?.text ?? null,
      values: [],
      isList: false,
      isWhole: true,
      at: key === null ? at : reading.spans(key.start, key.end),
    },
    element: of.element,
    hasOther: false,
    hasChoice: false,
    hasDefault: false,
    names: 0,
    movedTo: null,
  };
  of.part = part;
  of.parts.push(part);
  return part;
}

/** Notes that a value is a name; without a part it is one of a list of nothing else. */
export function useName(part: Part, name: string, { references }: Reading): void {
  part.entry.isWhole = false;
  use(references, part, name);
}
