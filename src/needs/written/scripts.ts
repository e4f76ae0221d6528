/** Calls in the scripts of collections: `pm.sendRequest(…)`, `bru.sendRequest(…)`. */
import type { Call } from '../../exchange/call.js';
import { asObject, asText } from '../../primitives/json.js';
import { readArguments } from '../../read/text/find/code/arguments.js';
import { namesIn } from '../../read/text/find/code/names.js';
import { addressIn } from './requests.js';
import type { Standing, Uses } from './uses.js';
import { writtenMethod } from './written-call.js';

const SENT = /\b(?:pm|bru|insomnia)\.sendRequest\s{0,20}\(/g;
/** What makes another value of the one before: `'/api/'.concat(id)`, `x ? a : b`. */
const GOES_ON = /^\s{0,50}[.?+[(|&]/;
/** Scripts send a few requests. */
const MOST = 100;
/** Characters of a script that are read. */
const LONGEST = 200_000;

const TOO_LONG =
  'the script is too long, or sends too many requests, to be read; add its calls as lines METHOD path';
const COMPUTED = 'a script puts the address together as it runs; add the call as a line METHOD path';

/** Reads the calls that a script sends; what it puts together as it runs is unmatched. */
export function readScript(script: string, standing: Standing, uses: Uses): void {
  if (!script.includes('sendRequest') && !script.includes(API)) return;
  const code = script.length > LONGEST ? null : withoutComments(script);
  const sent = code === null ? null : requestsIn(code);
  if (code === null || sent === null) {
    uses.unmatched('sendRequest(', standing, TOO_LONG);
    return;
  }
  for (const { call, text } of sent) {
    if (call === null) uses.unmatched(text, standing, COMPUTED);
    else uses.call(call, standing);
  }
  readOthers(withoutSpans(code, sent), standing, uses);
}

/** What libraries of HTTP are given: `axios.get("…/api/v2/…")`, `fetch("…")`. */
function readOthers(code: string, standing: Standing, uses: Uses): void {
  const told = new Set<string>();
  for (const line of code.split('\n')) {
    for (let at = line.indexOf(API), from = 0; at >= 0; at = line.indexOf(API, from)) {
      const start = Math.max(from, lastQuote(line, at) + 1);
      const [url = ''] = /^[^"'`\s]{1,2000}/.exec(line.slice(start)) ?? [];
      from = Math.max(start + url.length, at + API.length);
      const key = line.slice(start, from);
      if (told.has(key) || told.size === MOST) continue;
      told.add(key);
      const [, method] = CALLED.exec(line.slice(Math.max(0, start - 40), start)) ?? [];
      const goesOn = GOES_ON.test(line.slice(from + 1, from + 100));
      if (method !== undefined && !goesOn) uses.call({ method: method.toUpperCase(), url }, standing);
      else uses.unmatched(key, standing, IN_SCRIPT);
    }
  }
}

const API = '/api/v2/';
/** A function that is called as a method of HTTP is. */
const CALLED = /\.(get|post|put|patch|delete|head)\s{0,10}\(\s{0,10}["'`]$/;
const IN_SCRIPT =
  'a script has this path, and whether and how it is called cannot be told; add the call as a line METHOD path';

function lastQuote(line: string, at: number): number {
  let quote = at - 1;
  while (quote >= 0 && at - quote < 300 && !/["'`\s]/.test(line.charAt(quote))) quote -= 1;
  return quote;
}

interface Sent {
  /** null: the script puts it together as it runs. */
  readonly call: Call | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** null where there are too many. */
function requestsIn(script: string): readonly Sent[] | null {
  const namesAt = namesIn(script);
  const found: Sent[] = [];
  for (const { 0: sent, index } of script.matchAll(SENT)) {
    if (found.length === MOST) return null;
    const start = index + sent.length;
    const read = readArguments(script, start, namesAt(start), 1);
    const goesOn = GOES_ON.test(script.slice(read.end, read.end + 100));
    found.push({
      call: goesOn ? null : callIn(read.positional[0], read.whole),
      text: script.slice(index, start + 100),
      start: index,
      end: Math.max(start, endOfStatement(script, read.end)),
    });
  }
  return found;
}

/** What the argument goes on with is of the same call. */
function endOfStatement(script: string, from: number): number {
  const rest = /[;\n]/.exec(script.slice(from, from + 500));
  return rest === null ? from : from + rest.index;
}

function withoutSpans(script: string, spans: readonly Pick<Sent, 'start' | 'end'>[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    parts.push(script.slice(from, start));
    from = end;
  }
  return [...parts, script.slice(from)].join('');
}

/** An address alone is a GET; null where no path can be read. `whole`: nothing more of it stands elsewhere. */
function callIn(argument: unknown, whole: boolean): Call | null {
  if (typeof argument === 'string') return hasPath(argument) ? { method: 'GET', url: argument } : null;
  const { url, method } = asObject(argument);
  const address = addressIn(url);
  if (!hasPath(address)) return null;
  const own = asText(method);
  if (own !== null) return { method: writtenMethod(own), url: address };
  return { method: method === undefined && whole ? 'GET' : null, url: address };
}

const hasPath = (address: string): boolean => /\/\w/.test(address.replace(/^https?:\/\/[^/]*/, ''));

/** Lines that are comments from their beginning, blanked. */
const withoutComments = (script: string): string => script.replace(/^[ \t]*\/\/.*$/gm, '');
