/**
 * Reads commands of HTTPie, xh and wget. Sources: https://httpie.io/docs/cli/request-items,
 * https://www.gnu.org/software/wget/manual/wget.html#HTTP-Options
 */
import type { Header, RawRequest } from '../../../../exchange/types.js';
import { anyWord } from '../../../../primitives/any-word.js';
import type { Found } from '../../places.js';
import { TERMINAL_COMMANDS } from '../../words/code.js';
import { addressOf, methodOf } from './address.js';

/** At the beginning of a line, behind a prompt. */
const COMMAND = new RegExp(
  String.raw`^[ \t]{0,20}(?:[$%>#][ \t]|[\w.@:~/\\ -]{1,60}[$%>#][ \t])?(${anyWord(TERMINAL_COMMANDS)})[ \t]+(?=[\w"'-])`,
  'gm',
);
/** One word of a shell, with its quotes; a back-slash joins lines. */
const WORD =
  /(?:[ \t]|\\\n)*((?:'[^'\n]{0,8000}'|"(?:\\.|[^"\\\n]){0,8000}"|\\[^\n]|[^\s"'\\|;&<>]){1,400}|&)/y;
const MOST = 80;
/** `Name:value`, `field=value`, `field:=json`, `name==value` of HTTPie. */
const ITEM = /^([\w.-]{1,80})(==|:=|=|:)(?!\/\/)(.*)$/s;

interface Command {
  method: string | null;
  url: string | null;
  headers: Header[];
  query: string[];
  fields: Record<string, unknown>;
  body: string | null;
  /** The option whose value is the next word. */
  pending: string | null;
}

/** Commands with an address, in order of place. */
export function findTerminalCalls(text: string): readonly Found<RawRequest>[] {
  const found: Found<RawRequest>[] = [];
  COMMAND.lastIndex = 0;
  for (let hit = COMMAND.exec(text); hit !== null; hit = COMMAND.exec(text)) {
    const command: Command = {
      method: null,
      url: null,
      headers: [],
      query: [],
      fields: Object.create(null),
      body: null,
      pending: null,
    };
    const take = hit[1] === 'wget' ? takeOption : takeItem;
    let end = hit.index + hit[0].length;
    for (let count = 0; count < MOST; count++) {
      WORD.lastIndex = end;
      const word = WORD.exec(text);
      if (word === null || !take(command, unquoted(word[1] ?? ''))) break;
      end = WORD.lastIndex;
    }
    const request = requestOf(command);
    if (request === null) continue;
    found.push({ start: hit.index, end, value: request });
    COMMAND.lastIndex = end;
  }
  return found;
}

const unquoted = (word: string): string =>
  word.replace(/'([^']*)'|"((?:\\.|[^"\\])*)"|\\([^\n])/gs, (_all, single, double, escaped) =>
    single !== undefined ? single : double !== undefined ? double.replace(/\\(["\\$`])/g, '$1') : escaped,
  );

/** False when the word is none of the command's. */
function takeItem(command: Command, word: string): boolean {
  if (/^--?[A-Za-z]/.test(word)) return true;
  if (command.url === null) {
    const method = command.method === null ? methodOf(word) : null;
    if (method !== null) command.method = method;
    else command.url = terminalAddress(word);
    return method !== null || command.url !== null;
  }
  const [, name = '', mark, value = ''] = ITEM.exec(word) ?? [];
  if (mark === ':') command.headers.push({ name, value: value.trim() });
  else if (mark === '==') command.query.push(`${name}=${value}`);
  else if (mark !== undefined) command.fields[name] = value;
  return mark !== undefined;
}

function takeOption(command: Command, word: string): boolean {
  const [, option = null, joined] = /^--([a-z-]{1,30})(?:=(.*))?$/s.exec(word) ?? [];
  const isValue = command.pending !== null && option === null;
  const name = isValue ? command.pending : option;
  const value = isValue ? word : joined;
  command.pending = option !== null && joined === undefined && WITH_VALUE.has(option) ? option : null;
  if (command.pending !== null) return true;
  if (value === undefined) return takeWord(command, word);
  if (name === 'method') command.method = value.toUpperCase();
  else if (name === 'header') {
    const [, header, text] = /^([\w-]{1,80}):\s*(.*)$/s.exec(value) ?? [];
    if (header !== undefined) command.headers.push({ name: header, value: text ?? '' });
  } else if (name === 'body-data' || name === 'post-data') {
    command.body = value;
    if (name === 'post-data') command.method ??= 'POST';
  }
  return true;
}

const WITH_VALUE: ReadonlySet<string> = new Set(['method', 'header', 'body-data', 'post-data']);

function takeWord(command: Command, word: string): boolean {
  if (word.startsWith('-')) return true;
  const url = command.url === null ? terminalAddress(word) : null;
  // A word may be the value of the option before it.
  if (url !== null) command.url = url;
  return url !== null || command.url === null;
}

/** HTTPie takes an address without a scheme. */
const terminalAddress = (word: string): string | null =>
  /^[\w-]+(?:\.[\w-]+){1,6}(?::\d{1,5})?\/\S*$/.test(word) ? `https://${word}` : addressOf(word);

function requestOf({ method, url, headers, query, fields, body }: Command): RawRequest | null {
  if (url === null || /^\//.test(url)) return null;
  const data = body ?? (Object.keys(fields).length > 0 ? JSON.stringify(fields) : null);
  return {
    method: method ?? (data === null ? 'GET' : 'POST'),
    url: query.length === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}`,
    headers: headers.length > 0 ? headers : null,
    headersComplete: false,
    body: data,
  };
}
