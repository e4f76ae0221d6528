/**
 * Reads calls written as code: Copy as fetch (browser and Node.js), Copy as PowerShell
 * (`Invoke-RestMethod`, `Invoke-WebRequest`), `requests.get(…)`, `axios.post(…)`, `axios({…})`.
 */
import type { Header, RawRequest } from '../../../exchange/types.js';
import { anyWord } from '../../../primitives/any-word.js';
import { isObject } from '../../../primitives/json.js';
import { PSEUDO_HEADERS } from '../../http/pseudo.js';
import type { Found } from '../places.js';
import { CLIENT_OBJECTS, SHELL_COMMANDS } from '../words/calls.js';
import { headersOf } from './headers.js';
import { type Literal, type LiteralObject, readLiteral, textAt, valueAt } from './literal.js';

const CALL = new RegExp(
  [
    String.raw`\bfetch\s?\(\s{0,40}`,
    String.raw`\b${anyWord(SHELL_COMMANDS)}\s{1,10}(?=-[A-Z])`,
    String.raw`\b(${anyWord(CLIENT_OBJECTS)})\.(get|post|put|patch|delete|head|request)\s?\(\s{0,40}(?=["'\`{fr])`,
    String.raw`\baxios\s?\(\s{0,40}(?=[{"'\`])`,
  ].join('|'),
  'g',
);
const SHELL = new RegExp(`^${anyWord(SHELL_COMMANDS)}`);
/** Characters of one call that are looked at. */
const REACH = 262_144;

/** Calls with a literal URL, in order of place. */
export function findCodeCalls(text: string): readonly Found<RawRequest>[] {
  const found: Found<RawRequest>[] = [];
  let budget = text.length * 2 + REACH;
  CALL.lastIndex = 0;
  for (let hit = CALL.exec(text); hit !== null && budget > 0; hit = CALL.exec(text)) {
    const at = hit.index + hit[0].length;
    const area = text.slice(at, at + REACH);
    const shell = SHELL.test(hit[0]);
    const read = shell ? readShell(area) : readArguments(area, hit[2] ?? null, hit[1] ?? 'fetch');
    if (read.request === null) {
      budget -= read.end + 1;
      continue;
    }
    found.push({ start: hit.index, end: at + read.end, value: read.request });
    CALL.lastIndex = at + read.end;
  }
  return found;
}

interface Read {
  readonly request: RawRequest | null;
  readonly end: number;
}

const NEXT_ARGUMENT = /\s{0,200},\s{0,200}(?:([A-Za-z_]\w{0,40})\s{0,4}=(?!=)\s{0,4})?/y;

/** `("url", {…})` of JavaScript, `("url", headers={…}, json={…})` of Python. */
function readArguments(area: string, verb: string | null, library: string): Read {
  const first = readLiteral(area, 0);
  if (first.value === undefined) return { request: null, end: first.end };
  let end = first.end;
  const named: Record<string, Literal> = Object.create(null);
  const positional: Literal[] = [first.value];
  let whole = !first.open;
  for (let count = 0; count < 20; count++) {
    NEXT_ARGUMENT.lastIndex = end;
    const comma = NEXT_ARGUMENT.exec(area);
    if (comma === null) break;
    const value = readLiteral(area, end + comma[0].length);
    if (value.value === undefined) break;
    whole &&= !value.open;
    end = value.end;
    if (comma[1] !== undefined) named[comma[1]] = value.value;
    else positional.push(value.value);
  }
  if (area[end] === ')') end++;
  if (area[end] === ';') end++;
  const objects = positional.filter((value) => isObject(value));
  const last = objects.at(-1);
  const options: LiteralObject = { ...(verb !== null && objects.length > 1 ? last : objects[0]), ...named };
  const strings = positional.filter((value): value is string => typeof value === 'string');
  const generic = verb === 'request' ? strings[0] : undefined;
  const url =
    (generic !== undefined && /^[A-Z]{3,7}$/i.test(generic) ? strings[1] : strings[0]) ??
    joinBase(textAt(options, 'baseURL', 'baseUrl'), textAt(options, 'url', 'uri'));
  if (url === undefined || url === null || !/^(?:https?:|wss?:|\/|\{|\$)/i.test(url))
    return { request: null, end };
  const method = verb !== null && verb !== 'request' ? verb : (textAt(options, 'method') ?? generic ?? 'GET');
  const headers = valueAt(options, 'headers');
  const list = headersOf(headers);
  const data = first.value !== undefined && verb !== null && library === 'axios' ? positional[1] : undefined;
  return {
    end,
    request: {
      method: method.toUpperCase(),
      url,
      headers: list,
      headersComplete: whole && list !== null && library === 'fetch' && !mentionsVariable(headers),
      body: bodyOf(valueAt(options, 'body') ?? valueAt(options, 'json') ?? valueAt(options, 'data') ?? data),
    },
  };
}

function joinBase(base: string | null, url: string | null): string | null {
  return url === null || base === null || /^[a-z]+:/i.test(url)
    ? (url ?? base)
    : `${base.replace(/\/$/, '')}/${url.replace(/^\//, '')}`;
}

/** A variable in place of the headers: what it holds is not known. */
function mentionsVariable(headers: Literal | undefined): boolean {
  return typeof headers === 'string';
}

function bodyOf(value: Literal | undefined): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.startsWith('$') ? null : value;
  return JSON.stringify(value);
}

const PARAMETER = /(?:[ \t]|`[ \t]{0,8}\n)*-([A-Za-z]{2,40})(?:(?:[ \t]|`[ \t]{0,8}\n)+(?![-])|:)?/y;
const BARE = /[^\s`|;)]{1,4000}/y;

/** The parameters of a PowerShell command, to the end of the line that is not continued. */
function readShell(area: string): Read {
  const parameters = new Map<string, Literal>();
  let whole = true;
  let at = 0;
  for (let count = 0; count < 60; count++) {
    PARAMETER.lastIndex = at;
    const name = PARAMETER.exec(area);
    if (name === null) break;
    at += name[0].length;
    const c = area[at] ?? '';
    if (/["'@([]/.test(c)) {
      const value = readLiteral(area, at, { powershell: true });
      if (value.value === undefined) break;
      parameters.set((name[1] ?? '').toLowerCase(), value.value);
      at = value.end;
      continue;
    }
    BARE.lastIndex = at;
    const bare = BARE.exec(area)?.[0];
    if (bare !== undefined && !bare.startsWith('-')) {
      parameters.set((name[1] ?? '').toLowerCase(), bare);
      at += bare.length;
    }
  }
  const text = (name: string): string | null => {
    const value = parameters.get(name);
    return typeof value === 'string' ? value : null;
  };
  const url = text('uri') ?? text('url');
  if (url === null) return { request: null, end: at };
  const given = parameters.get('headers');
  const headers = given === undefined ? null : isObject(given) ? headersOf(given) : null;
  const extra: Header[] = [];
  const type = text('contenttype');
  if (type !== null) extra.push({ name: 'Content-Type', value: type });
  whole =
    headers !== null &&
    !parameters.has('token') &&
    !parameters.has('credential') &&
    !parameters.has('websession');
  return {
    end: at,
    request: {
      method: (text('method') ?? 'GET').toUpperCase(),
      url,
      headers: headers === null ? (extra.length > 0 ? extra : null) : [...headers.filter(isSent), ...extra],
      headersComplete: whole,
      body: bodyOf(parameters.get('body')),
    },
  };
}

/** Browsers list the pseudo-headers of HTTP/2 among the headers. */
const PSEUDO = new RegExp(`^:|^${anyWord(PSEUDO_HEADERS)}$`, 'i');
const isSent = (header: Header): boolean => !PSEUDO.test(header.name);
