/** Finds the calls that a text names: URLs and paths with the method that stands next to them. */
import { matchOperation } from '../../../contract/index.js';
import { anyWord } from '../../../primitives/any-word.js';
import { API_METHODS, CALL_METHOD } from '../../../primitives/http.js';
import type { Found, Span } from '../places.js';
import {
  BEFORE_ADDRESS,
  BEFORE_METHOD,
  BEHIND_VERB,
  CALL_LABELS,
  FILE_ENDS,
  FILE_ROOTS,
  HOST_ENDS,
  READING_HOSTS,
  TAGS,
  VALUE_LABELS,
} from '../words/calls.js';
import { LABELS, SEPARATOR } from '../words/labels.js';

export interface Call {
  /** Upper case; null when the text names none. */
  readonly method: string | null;
  readonly url: string;
  /** True when the method stands right before the URL, as in a log or a request line. */
  readonly adjacent: boolean;
}

/** Marks and kana of Japanese end an address. */
const URL_PATTERN =
  /(?:https?|wss?):\/\/(?:[^\s"'<>\\`|^\u3000-\u30ff\uff00-\uff65]|<[\w .-]{1,40}>){1,100000}/gi;
/** What no scheme stands behind, but that a line of Firefox's console glues the method to the address. */
const INSIDE_WORD = /[a-z0-9+.-]$/i;
const GLUED_METHOD = new RegExp(String.raw`\bXHR${CALL_METHOD}$`);
const PATH_PATTERN =
  /(?:\/(?:api(?=\/)|v[12](?=\/)|oauth\/(?:token|authorize))|(?<![\w/.@%$~\\}>-])api(?=\/v2\/))(?:[^\s"'<>\\`|^,;\u3000-\u30ff\uff00-\uff65]|,(?=\w)|<[\w .-]{1,40}>){0,100000}/gi;
const VERB_PATH = new RegExp(
  `\\b${CALL_METHOD}\\b[ \\t"'\`*:,()_]{1,6}(\\/[A-Za-z{:<](?:[^\\s"'<>\\\\\`|^,;\\u3000-\\u30ff\\uff00-\\uff65]|<[\\w .-]{1,40}>){1,2000})`,
  'g',
);
/** What may stand in place of the host before a path: a host, a variable, a placeholder. */
const PREFIX =
  /(?:(?<![\w-])[\w-]{1,100}(?:\.[\w-]{1,100}){1,20}(?::\d{1,5})?|\{\{?[\w. -]{1,40}\}?\}|\$\{?[\w.:]{1,40}\}?|<[\w .-]{1,40}>|%\w{1,40}%)$/;
/** Paths of the file system behind a word that is a method: `PUT /var/tmp/x TO /home/y`. */
const OF_SYSTEM = new RegExp(String.raw`^\/${anyWord(FILE_ROOTS)}\/`);
const TAG = new RegExp(String.raw`<${anyWord(TAGS)}\b[^<>]*>`, 'i');

const READING = new RegExp(`^${anyWord(READING_HOSTS)}`);
const HOST = new RegExp(
  String.raw`(?<![\w@.-])(?:https?:\/\/)?((?:[a-z0-9-]{1,63}\.){1,5}${anyWord(HOST_ENDS)})(?![\w-]|\.\w|\/\w)`,
  'gi',
);

/** All calls and links that can be calls, in order of place. */
export function findCalls(text: string): readonly Found<Call>[] {
  const places = mergePlaces(text);
  const calls: Found<Call>[] = [];
  places.forEach((place, index) => {
    const before = places[index - 1]?.end ?? 0;
    const after = places[index + 1]?.start ?? text.length;
    const found = methodFor(text, place, before, after);
    if (isCall(text, place, found.method !== null))
      calls.push({ start: place.start, end: place.end, value: { ...found, url: place.value } });
  });
  return calls;
}

/** Bare hosts and base URLs that the text names (`api.mypurecloud.ie`, `https://api.mypurecloud.ie`). */
export function findHosts(text: string): readonly Found<string>[] {
  const hosts: Found<string>[] = [];
  for (const hit of text.matchAll(HOST)) {
    const host = (hit[1] ?? '').toLowerCase();
    if (!READING.test(host)) hosts.push({ start: hit.index, end: hit.index + hit[0].length, value: host });
  }
  return hosts;
}

/** Does it name more than a host? */
export const hasPath = (url: string | null): boolean => url !== null && !/^https?:\/\/[^/?#]+$/.test(url);

/** The path of an URL without host and query, placeholders made equal: for comparing mentions of one call. */
export function pathOf(url: string): string {
  const path = url.replace(/^[a-z]{2,5}:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const api = path.search(/\/(?:api\/v|v2\/|oauth\/)/);
  return (api > 0 ? path.slice(api) : path)
    .replace(/\/$/, '')
    .replace(/\/(?:\{\{?[^/{}]*\}?\}|\$\{?[^/{}]*\}?|<[^/<>]*>|:\w+)(?=\/|$)/g, '/{}');
}

function mergePlaces(text: string): readonly Found<string>[] {
  const all: Found<string>[] = [];
  for (const hit of text.matchAll(URL_PATTERN)) {
    const before = text.slice(Math.max(0, hit.index - 12), hit.index);
    if (!INSIDE_WORD.test(before) || GLUED_METHOD.test(before)) all.push(clean(hit.index, hit[0]));
  }
  for (const hit of text.matchAll(PATH_PATTERN)) {
    const prefix = prefixOf(text, hit.index);
    if (prefix === null) continue;
    const place = clean(hit.index - prefix.length, prefix + hit[0]);
    // `api/v2/users`: written without its slash.
    all.push(hit[0].startsWith('/') ? place : { ...place, value: `/${place.value}` });
  }
  for (const hit of text.matchAll(VERB_PATH)) {
    const path = hit[1] ?? '';
    if (OF_SYSTEM.test(path)) continue;
    all.push(clean(hit.index + hit[0].length - path.length, path));
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Found<string>[] = [];
  for (const place of all) {
    const last = merged.at(-1);
    if (last === undefined || place.start >= last.end) merged.push(place);
  }
  return merged;
}

/** The host or variable before a path; empty when it stands alone; null when it is a part of a file name. */
function prefixOf(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 80), start);
  const prefix = PREFIX.exec(before)?.[0] ?? '';
  const edge = before[before.length - prefix.length - 1];
  if (prefix !== '') return prefix;
  return edge === undefined || !/[\w/.\\@%$~-]/.test(edge) ? '' : null;
}

/** `…?a=1[HTTP/2 403 85ms]` in a console. */
const BEHIND_ADDRESS = /\[HTTP\/.*$/s;
/** Quotes and marks of other scripts end an address. */
const WIDE = /[\u201d\u00bb\u3000-\u30ff\uff00-\uff65].*$/s;
/** `…/queues:1` and `:1:20`: a console names the place in a file with every address. */
const PLACE_IN_FILE = /^((?:https?:\/\/)?[^/]+\/.{1,8000}?):\d{1,6}(?::\d{1,6})?$/;

/** An address without what a sentence, a line of a log, Markdown or code put behind it. */
export const withoutTail = (written: string): string => clean(0, written).value;

/** Takes off what a sentence, Markdown or code put behind it. */
function clean(start: number, written: string): Found<string> {
  let url = written;
  const tag = TAG.exec(url);
  if (tag !== null) url = url.slice(0, tag.index);
  url = url
    .replace(/,[1-5]\d\d$/, '')
    .replace(BEHIND_ADDRESS, '')
    .replace(WIDE, '')
    .replace(PLACE_IN_FILE, '$1');
  for (let last = url.at(-1); last !== undefined; last = url.at(-1)) {
    if (/[,;:!?'"*_&|-]/.test(last) || (last === '=' && !url.includes('?'))) url = url.slice(0, -1);
    else if (last === '.' || last === '…') {
      if (/\/(?:\.{3}|…)$/.test(url)) break;
      url = url.slice(0, -1);
    } else if (last === ')' && !unbalanced(url, '(', ')')) break;
    else if (last === ']' && !unbalanced(url, '[', ']')) break;
    else if (last === '}' && !unbalanced(url, '{', '}')) break;
    else if (last === '>' && !unbalanced(url, '<', '>')) break;
    else if (/[)\]}>]/.test(last)) url = url.slice(0, -1);
    else break;
  }
  return { start, end: start + url.length, value: url };
}

function unbalanced(text: string, open: string, close: string): boolean {
  return text.split(close).length > text.split(open).length;
}

function methodFor(
  text: string,
  place: Span,
  from: number,
  to: number,
): { method: string | null; adjacent: boolean } {
  const before = text.slice(Math.max(from, place.start - 80), place.start);
  const verb = LAST_METHOD.exec(before);
  if (verb !== null && FILLER.test(before.slice(verb[0].length)))
    return { method: verb[1] ?? null, adjacent: true };
  // A window of a client, a console: the method has a line of its own.
  const above = (METHOD_ABOVE.exec(before) ?? BLOCK_ABOVE.exec(before))?.[1];
  if (above !== undefined) return { method: above.toUpperCase(), adjacent: true };
  const said = SAID_METHOD.exec(before);
  const asked = said === null ? null : (said[1] ?? '').toUpperCase();
  if (
    asked !== null &&
    matchOperation(asked, pathOf(slashed(text.slice(place.start, place.end)))).kind === 'found'
  )
    return { method: asked, adjacent: true };
  const call = FUNCTION.exec(before);
  if (call !== null) return { method: (call[1] ?? '').toUpperCase(), adjacent: true };
  const after = text.slice(place.end, Math.min(to, place.end + 40));
  const behind = AFTER.exec(after);
  if (behind !== null && !/^[^A-Za-z0-9\n]{0,4}(?:\/|https?:)/.test(after.slice(behind[0].length)))
    return { method: behind[1] ?? null, adjacent: false };
  const around = text.slice(Math.max(from, place.start - 300), Math.min(to, place.end + 300));
  const label = LABEL.exec(around);
  return { method: (label?.[1] ?? label?.[2] ?? label?.[3])?.toUpperCase() ?? null, adjacent: false };
}
const slashed = (path: string): string => (path.startsWith('api/') ? `/${path}` : path);

/** The last method of a text, and all that stands before it. */
const LAST_METHOD = new RegExp(`^[\\s\\S]*(?:(?<![\\w-])|\\bXHR)(${CALL_METHOD})(?![\\w-])`);
/** `get {` above `url: …`: a file of Bruno. */
const BLOCK_ABOVE = new RegExp(String.raw`(?:^|\n)(${anyWord(API_METHODS)}) \{\n[ \t]{0,8}url: $`, 'i');
const METHOD_ABOVE = new RegExp(
  String.raw`(?:^|\n)[ \t]{0,12}(?:XHR)?(${CALL_METHOD})[ \t]{0,8}\n[ \t]{0,12}$`,
);

/**
 * `get /api/v2/users`, `when we post to the endpoint /api/v2/users`: a verb of a sentence that is a method too. It counts only
 * where the path has this method: people put, get and delete other things.
 */
const SAID_METHOD = new RegExp(
  String.raw`(?<![\w-])(${anyWord(API_METHODS)})(?:ing)?(?:[ -]{1,2}${anyWord(BEHIND_VERB)}){0,4}[ \t]{0,4}["'\`*(]{0,3}$`,
  'i',
);
/** `client.get<T>(`, `.postAsync(`: the function says the method. */
const FUNCTION = new RegExp(
  `\\.(${anyWord(API_METHODS)})[A-Za-z]{0,20}\\s?(?:<[^>\\n]{0,40}>)?\\(\\s{0,20}[^()\\n]{0,40}$`,
  'i',
);
/** A host may stand between them, in a column of its own. */
const FILLER = new RegExp(
  String.raw`^[^A-Za-z0-9\n]{0,8}(?:(?:${anyWord(BEFORE_ADDRESS)}\b|(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}(?= ))[^A-Za-z0-9\n]{0,6}){0,4}$`,
  'i',
);
const AFTER = new RegExp(
  String.raw`^[^A-Za-z0-9\n]{0,6}(?:${anyWord(BEFORE_METHOD)}\b[^A-Za-z0-9\n]{0,4}){0,3}(${CALL_METHOD})(?![\w-])`,
);
/**
 * A method as languages and dumps write it: `GET`, `"GET"`, `HttpMethod.Get`, `:get`, `HttpMethod(value=GET)`, `Str(GET)`.
 * Captures the method; no case.
 */
export const METHOD_VALUE = String.raw`["'\`]?(?:Http)?(?:Method\.|:|[A-Za-z]\w{1,20}\((?:\w{1,12}=)?["']?)?(${CALL_METHOD})(?![\w-])`;
const LABEL = new RegExp(
  String.raw`(?<![\w])${LABELS.method}["']?(?:${SEPARATOR}|[ \t]{0,3}\n\s{0,8}|[ \t]{1,40}\|[ \t]{1,4})${METHOD_VALUE}|-Method\s{1,3}["']?(${CALL_METHOD})\b|\bHttpMethod\.(${CALL_METHOD})\b`,
  'i',
);

const OF_VALUE = new RegExp(String.raw`${anyWord(VALUE_LABELS)}["']?\s{0,3}[:=]\s{0,3}["']?$`, 'i');
const OF_CALL = new RegExp(String.raw`${anyWord(CALL_LABELS)}["']?\s{0,3}[:=]?\s{0,3}["'(]{0,2}$`, 'i');
const OF_FILE = new RegExp(String.raw`\.${anyWord(FILE_ENDS)}(?::\d+){0,2}$`, 'i');

/** A link in a sentence is a call only when something says so. */
function isCall(text: string, place: Found<string>, hasMethod: boolean): boolean {
  const url = place.value;
  const host = /^[a-z]{2,5}:\/\/([^/?#:]*)/i.exec(url)?.[1]?.toLowerCase() ?? null;
  const before = text.slice(Math.max(0, place.start - 40), place.start);
  if (OF_VALUE.test(before)) return false;
  if (OF_FILE.test(url.replace(/[?#].*$/s, ''))) return false;
  if (host === null) return url.length > 4;
  if (READING.test(host)) return false;
  const path = url.replace(/^[a-z]{2,5}:\/\/[^/?#]*/i, '');
  if (path === '' || path === '/') return false;
  if (hasMethod || /^wss?:/i.test(url)) return true;
  if (/\/(?:api|v\d+|oauth|rest|uxapi)\b/i.test(path) || /^api[.-]|\.?amazonaws\.|\.cloudfront\./.test(host))
    return true;
  return OF_CALL.test(before);
}
