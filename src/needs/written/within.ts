/** Calls that stand within a line: several of them, or one among other things. */
import { isDocumentation } from '../../primitives/documentation.js';
import { CALL_METHOD } from '../../primitives/http.js';

/** A path of the API within a line. */
export interface Within {
  /** null where none stands beside the path. */
  readonly method: string | null;
  /** The path, with the address before it. */
  readonly url: string;
  /** The key of JSON whose value it is. */
  readonly key: string | null;
}

const API = '/api/v2/';
/** Characters of an address before the path, and of a path. */
const LONGEST = { before: 300, path: 2000 } as const;
/** Before an address. */
const ENDS_BEFORE = /[\s"'`(),;|“”„‘’«»]/;
/** Behind a path; braces are looked at one by one. */
const ENDS_PATH = /[\s"'`(),;|\\“”„‘’«»]/;
const OPENS: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['<', '>'],
]);
const METHOD_BEFORE = new RegExp(
  `(?<![\\w/-])(${CALL_METHOD})["'\`\\])*]{0,3}[\\s:,|]{1,8}["'\`([*<]{0,3}$`,
  'i',
);
/** `/path GET`, `/path (GET)`, where the method is not that of another path behind it. */
const METHOD_BEHIND = new RegExp(
  `^["'\`*]{0,3}[\\s:,|]{0,4}[([]?(${CALL_METHOD})(?![\\w/-])(?!["'\`\\])*:]{0,3}\\s{1,8}\\S{0,300}/)`,
);
const METHOD_JOINED = new RegExp(`^(${CALL_METHOD})(?=/)`);
const KEY_BEFORE = /"([\w$.-]{1,60})"\s{0,8}:\s{0,8}"[^"]{0,300}$/;
/** Keys of JSON under which the address of a call stands, and not that of something that was answered. */
const KEYS = new Set(['path', 'url', 'endpoint', 'requestUrl', 'requestUri', 'request_url', 'route']);

/** A value of JSON that is the address of something, and not of a call. */
export const isOfAnswer = ({ key }: Within): boolean => key !== null && !KEYS.has(key);

/** All paths of the API in a line, in order. Throws nothing; linear. */
export function callsWithin(line: string): readonly Within[] {
  const found: Within[] = [];
  for (let at = line.indexOf(API), from = 0; at >= 0; at = line.indexOf(API, from)) {
    const start = startOf(line, at, from);
    const end = endOf(line, at);
    from = Math.max(end, at + API.length);
    const written = line.slice(start, end).replace(/[.:!?*]{1,20}$/, '');
    const joined = METHOD_JOINED.exec(written)?.[1] ?? null;
    const url = joined === null ? written : written.slice(joined.length);
    if (isDocumentation(url)) continue;
    const before = line.slice(Math.max(0, start - 40), start);
    const method =
      joined ??
      METHOD_BEFORE.exec(before)?.[1] ??
      METHOD_BEHIND.exec(line.slice(end, end + 400))?.[1] ??
      null;
    const key = KEY_BEFORE.exec(line.slice(Math.max(0, start - 400), start))?.[1] ?? null;
    found.push({ method: method?.toUpperCase() ?? null, url, key });
  }
  return found;
}

function startOf(line: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < LONGEST.before && !ENDS_BEFORE.test(line.charAt(start - 1))) start -= 1;
  const before = line.slice(start, at);
  // What opens and does not close is no part of the address: `<https://…>`, `url=https://…`.
  const [opened] = /^.*[[=]|^<(?!.*>)/.exec(before) ?? [''];
  return start + opened.length;
}

function endOf(line: string, at: number): number {
  let end = at + API.length;
  let closes = '';
  for (; end < line.length && end - at < LONGEST.path; end++) {
    const char = line.charAt(end);
    if (closes !== '') {
      if (char === closes) closes = '';
      else if (char === '"' || char === '\n') break;
      continue;
    }
    if (char === '}' || char === '>' || char === ']' || ENDS_PATH.test(char)) break;
    closes = OPENS.get(char) ?? '';
  }
  return end;
}

const NEXT_CALL = new RegExp(`(?<![\\w/-])${CALL_METHOD}["'\`*]{0,3}\\s{1,8}(?=\\S{0,300}/)`, 'g');
const COMMENT = /\s(?:#|\/\/)/;

/**
 * The calls of one line, when they are set off from each other by `;`, `,`, `and` or two blanks: `GET /a; DELETE /b`. A line
 * of one call is one part.
 */
export function partsOf(line: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const { index } of line.matchAll(NEXT_CALL)) {
    const before = line.slice(start, index).trimEnd();
    if (!before.includes('/') || COMMENT.test(before)) continue;
    const blanks = index - start - before.length;
    const [joint] = /(?:[;,&+]|\s(?:and|then|and then))$/.exec(before.slice(-10)) ?? [''];
    const isTab = /^\s*\t/.test(line.slice(index - blanks, index));
    if (joint === '' && blanks < 2 && !isTab) continue;
    parts.push(before.slice(0, before.length - joint.length));
    start = index;
  }
  return [...parts, line.slice(start)];
}

/** Names of functions that may be ids of operations: behind a dot, or with a bracket behind them. */
const ID =
  /(?:(?<=[.#>:])|(?<![\w$/]))((?:get|post|put|patch|delete|head)(?:[A-Z]\w{2,120}|_\w{3,120})|(?<=\.)(?:Get|Post|Put|Patch|Delete)[A-Z]\w{2,120})\b(?=(\s{0,2}\()?)/g;

export interface IdWithin {
  readonly id: string;
  /** It stands as code does: behind a dot, or with a bracket behind it. */
  readonly asCode: boolean;
  /** A bracket stands behind it. */
  readonly isCalled: boolean;
}

/** The words of a line that may be ids of operations. */
export function idsWithin(line: string): readonly IdWithin[] {
  if (line.length > 8192) return [];
  return [...line.matchAll(ID)].map(({ 1: id = '', 2: bracket, index }) => ({
    id,
    isCalled: bracket !== undefined && /\($/.test(bracket),
    asCode: bracket !== undefined || /[.#>:]/.test(line.charAt(index - 1)),
  }));
}
