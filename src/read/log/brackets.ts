/** Parts of heads that something surrounds: brackets, and pairs of a name and a value. */
import { append } from '../../primitives/lists.js';
import { levelOf } from './levels.js';
import { idOf as idOfPair } from './named-ids.js';
import { endOfTime, readTime } from './time.js';
import { COUNTED, isNumber, matched, PACKAGE, SOURCE, TELLING, type Token } from './words.js';

/** Names of an id of a request, a trace or a correlation, in any case, without their `-` and `_`. */
const ID_NAMES =
  'x-request-id|x-correlation-id|x-trace-id|request[-_]?id|req(?:[-_]?id)?|trace[-_]?id|span[-_]?id|correlation[-_]?id|transaction[-_]?id|rid|cid|traceparent';
const THREAD_NAMES = 'thread|thread[-_]?name|thread[-_]?id|tid|pid|process';
const OTHER_NAMES =
  'logger|caller|source|module|component|service|app|ts|time|timestamp|t|level|lvl|severity';
const PAIR = new RegExp(
  `(?:(${ID_NAMES})(?:=|: ?)|(${THREAD_NAMES})=|(?:${OTHER_NAMES})=)(?:"([^"\\\\\\n]{0,200})"|([^\\s,;"\\])}|]{1,200}))[,;]?(?=[ \\t\\])}|]|$)`,
  'iy',
);
const UUID_OR_HEX =
  /^(?:0x)?[0-9a-f]{8,64}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$|^req-[\w-]{4,60}$|^[0-9a-f]{16,32}-[0-9a-f]{16}$/i;

/** An id as it is compared: hex with a letter in it, or too long for any other number. */
function idOf(text: string): string | null {
  return UUID_OR_HEX.test(text) && (text.length >= 16 || /[a-z]/i.test(text)) ? text.toLowerCase() : null;
}

/** `traceId=0af7651916cd43dd`, `thread=main`, `level=error`: only names that heads have. */
export function pairAt(text: string, at: number): Token | null {
  const match = matched(PAIR, text, at);
  if (match === null) return null;
  const [whole, id, thread, quoted, bare] = match;
  const value = quoted ?? bare ?? '';
  const token = { end: at + whole.length, isSure: true };
  if (id !== undefined) return { ...token, ids: /[\w]/.test(value) ? [idOfPair(id, value)] : [] };
  if (thread !== undefined) return isNumber(value) ? token : { ...token, thread: value };
  const level = levelOf(value);
  if (level !== null) return { ...token, level };
  return /^t/i.test(whole) ? { ...token, time: readTime(value, 0)?.time ?? null } : token;
}

const BRACKET = /\[([^\]\n]{0,160})\](?=[ \t:|[(\]{,-]|$)/y;
const PLACE = new RegExp(`^(?:[\\w.$<>]+[:( ])?${SOURCE}\\)?$`);
const NETTY = /^(?:id: ?0x)?([0-9a-f]{8})(?:-\d{1,6})?(?:, ?L:.*)?$/i;
const APACHE = /^[a-z_0-9]+:([a-z]+\d?)$/;
const APACHE_PLACE = /^pid \d+(?::tid \d+)?$|^client \S+$|^remote \S+$|^tid \d+$/;
/** Behind the time, inside the bracket: `: ERROR/ForkPoolWorker-1`. */
const CELERY = /^: ([A-Z]{4,8})\/([\w.-]{1,80})$/;
/** ` ERROR my_app::client` */
const RUST = /^ +([A-Z]{4,5}) +[\w:.-]{1,150}$/;
const RUBY_TIME = /^ #\d{1,10}$/;
const THREAD = /^[A-Za-z_@][\w.#@$ ()|-]{0,99}$/;
const NAMED_THREAD = /^[^"{}]*\bthread\b[^"{}]*$/i;
const DOTTED = /^[\w$-]+(?:\.[\w$-]+){1,}$/;
/** `[main]`, `[ERROR]`, `[2026-08-20 21:30:28 ERR]`, `[0af7651916cd43dd,b7ad6b7169203331]`, `[app.py:403]`. */
export function bracketAt(text: string, at: number, behindLevel: boolean): Token | null {
  const match = matched(BRACKET, text, at);
  if (match === null) return null;
  const inside = (match[1] ?? '').trim();
  const token = { end: at + match[0].length, isSure: true };
  if (inside === '' || inside === '-' || PLACE.test(inside) || APACHE_PLACE.test(inside)) return token;
  // Behind the level it may be the status that the message is about.
  if (isNumber(inside)) return { ...token, isSure: false };
  const level = levelOf(inside) ?? levelOf(APACHE.exec(inside)?.[1]?.replace(/\d$/, '') ?? '');
  if (level !== null) return { ...token, level };
  const begin = at + 1;
  const timeEnd = endOfTime(text, begin);
  if (timeEnd > 0) {
    const rest = text.slice(timeEnd, token.end - 1);
    const time = readTime(text, begin)?.time ?? null;
    const levelBehind = levelOf(rest.trim());
    if (levelBehind !== null) return { ...token, time, level: levelBehind };
    const [, celery = '', worker] = CELERY.exec(rest) ?? [];
    const ofCelery = levelOf(celery);
    if (ofCelery !== null && worker !== undefined) return { ...token, time, level: ofCelery, thread: worker };
    const ofRust = levelOf(RUST.exec(rest)?.[1] ?? '');
    if (ofRust !== null) return { ...token, time, level: ofRust };
    return rest === '' || RUBY_TIME.test(rest) ? { ...token, time } : null;
  }
  const netty = NETTY.exec(inside)?.[1];
  const first = idOf(netty ?? '');
  if (first !== null) return { ...token, ids: [first] };
  const pairs = pairsIn(inside);
  if (pairs !== null) return { ...token, ...pairs };
  const parts = inside.split(/[,|] ?/);
  const ids = parts.flatMap((part) => idOf(part) ?? []);
  if (ids.length > 0 && parts.every((part) => /^[\w.-]*$/.test(part))) return { ...token, ids };
  if (/^[\w.-]*(?:,[\w.-]*)*,,?[\w.-]*$/.test(inside) && parts.includes('')) return token;
  if (NAMED_THREAD.test(inside)) return { ...token, thread: inside };
  if (TELLING.test(inside)) return null;
  if (DOTTED.test(inside) && !COUNTED.test(inside))
    return /[A-Z$\d]/.test(inside) || PACKAGE.test(inside) || !behindLevel ? token : null;
  return THREAD.test(inside) ? { ...token, thread: inside } : null;
}

function pairsIn(inside: string): Pick<Token, 'ids' | 'thread'> | null {
  const ids: string[] = [];
  let thread: string | undefined;
  let at = 0;
  while (at < inside.length) {
    const pair = pairAt(inside, at);
    if (pair === null) return null;
    append(ids, pair.ids ?? []);
    thread ??= pair.thread;
    at = pair.end;
    while (inside[at] === ' ' || inside[at] === ',') at++;
  }
  return at === 0 ? null : { ids, ...(thread === undefined ? {} : { thread }) };
}

// (default task-403), (Foo.java:403), (http-nio-8080-exec-3)
const PARENTHESES = /\(([^()\n]{1,100})\)(?=[ \t:|[-]|$)/y;
const THREAD_IN_PARENTHESES =
  /^(?:main|[A-Za-z][\w. #@-]{0,98}[-#]\d{1,98}|.{0,100}(?:thread|worker|executor|pool).{0,100})$/i;

export function parenthesesAt(text: string, at: number): Token | null {
  const match = matched(PARENTHESES, text, at);
  const inside = match?.[1];
  if (match === null || inside === undefined) return null;
  const token = { end: at + match[0].length, isSure: true };
  if (PLACE.test(inside)) return token;
  const id = inside.length >= 32 ? idOf(inside) : null;
  if (id !== null) return { ...token, ids: [id] };
  return THREAD_IN_PARENTHESES.test(inside) && !TELLING.test(inside) ? { ...token, thread: inside } : null;
}

const BRACES = /\{([^{}"\n]{1,200})\}(?=[ \t:|[-]|$)/y;

/** `{taskinstance.py:403}`, `{requestId=5a3b2c1d}`. */
export function bracesAt(text: string, at: number): Token | null {
  const match = matched(BRACES, text, at);
  const inside = match?.[1];
  if (match === null || inside === undefined) return null;
  const token = { end: at + match[0].length, isSure: true };
  if (PLACE.test(inside)) return token;
  const pairs = pairsIn(inside);
  return pairs === null ? null : { ...token, ...pairs };
}
