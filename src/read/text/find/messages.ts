/** Finds messages that stand in a text without a body around them. */
import { anyWord } from '../../../primitives/any-word.js';
import { type Found, type Span, within } from '../places.js';
import { LABELS, NEXT_LABELS, SEPARATOR } from '../words/labels.js';
import { INTRODUCES_MESSAGE, MESSAGE_GOES_ON, OF_LIBRARIES, OF_TOOLS } from '../words/refusals.js';
import { findBeginnings } from './beginnings.js';

/** The older refusal, whole: its names stand in quotes, so that no quote ends it. */
const OLDER =
  /Permission\s{1,4}is\s{1,4}forbidden\s{1,4}on\s{1,4}domain,?\s{1,4}(?:\\?["'`][^"'`\n]{1,100}["'`]),\s{1,4}entity\s{1,4}(?:\\?["'`][^"'`\n]{1,100}["'`]),\s{1,4}with\s{1,4}action\s{1,4}set\s{1,4}\\?["'`]?\[[^\]\n]{0,500}\](?:\\?["'`])?/gi;

/** `API Error: 403 - message`, `failed with 403: message`: what stands behind is the message. */
const INTRODUCED = new RegExp(
  String.raw`${anyWord(INTRODUCES_MESSAGE)}\b[^\n\d]{0,30}\b[45]\d\d\)?\s?(?:[-–:]|- )\s{0,2}(?=["'A-Za-z])`,
  'gi',
);

/** `Missing OAuth scope(s): …`, as tools say it of a refusal, at the beginning of a sentence. */
const SCOPES_MISSING = new RegExp(String.raw`(?=${anyWord(OF_TOOLS)}:\s)(?<=^|[.!:]\s{1,2}|\n|\s{2})`, 'gi');
/** `User: arn:aws:… is not authorized to perform: …` of Amazon, in a line of a program. */
const OF_AMAZON = /(?=\b(?:Error from \w{1,20}: )?User: arn:aws[\w-]*:)/gi;
const LABELLED = new RegExp(String.raw`(?<![\w.-])${LABELS.message}["']?${SEPARATOR}`, 'gi');
/** Where a labelled value ends when it is not quoted. */
const NEXT_LABEL = new RegExp(
  String.raw`[,;\s]\s{0,8}["']?${anyWord(NEXT_LABELS)}["']?\s{0,3}(?:[:=]|=>)`,
  'i',
);
const OF_LIBRARY = new RegExp(`^${anyWord(OF_LIBRARIES)}$`, 'i');
/** A list of permissions without brackets. */
const NAMES = /[\w:*.-]{1,200}(?:,\s{0,4}[\w:*.-]{1,200}){0,200}/y;
/** Behind a full stop: a sentence that belongs to the message. */
const GOES_ON = new RegExp(String.raw`^\.\s{1,3}${anyWord(MESSAGE_GOES_ON)}\b`);

/** Messages in order of place; the whole message with white space put in order. */
export function findMessages(text: string): readonly Found<string>[] {
  const known: Found<string>[] = [];
  const older = [...text.matchAll(OLDER)].map((hit): Found<string> => {
    const value = hit[0].replace(/\\(?=["'`])/g, '').replace(/\s+/g, ' ');
    return { start: hit.index, end: hit.index + hit[0].length, value };
  });
  let covered = 0;
  // What a message covers is not read again: that keeps the time linear.
  for (const { start, end: begun } of findBeginnings(text)) {
    if (start < covered) continue;
    const end = messageEnd(text, start, begun - start);
    const label = NEXT_LABEL.exec(text.slice(start, end));
    covered = label === null ? end : start + label.index;
    // `You do not have permission: Permission is forbidden on domain …`: the older refusal is the message.
    const inside = within(older, { start, end: covered })[0];
    if (inside !== undefined) {
      covered = inside.end;
      known.push(inside);
    } else known.push({ start, end: covered, value: tidy(text.slice(start, covered)) });
  }
  const others: Found<string>[] = [];
  for (const [pattern, endOf] of [
    [LABELLED, labelledEnd],
    [INTRODUCED, (_: string, start: number) => messageEnd(text, start, 0)],
    [OF_AMAZON, (_: string, start: number) => messageEnd(text, start, 0)],
    [SCOPES_MISSING, (_: string, start: number) => messageEnd(text, start, 0)],
  ] as const) {
    covered = 0;
    for (const hit of text.matchAll(pattern)) {
      const start = hit.index + hit[0].length;
      if (start < covered) continue;
      covered = endOf(text, start);
      const value = tidy(text.slice(start, covered));
      if (!/[A-Za-z]{2}/.test(value) || /^(?:0x|[{[$,;})\]])/.test(value) || OF_LIBRARY.test(value)) continue;
      others.push({ start, end: covered, value });
    }
  }
  others.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  const free = others.filter((other) => {
    const taken = other.start < last || overlaps(known, other);
    if (!taken) last = other.end;
    return !taken;
  });
  return [...known, ...free].sort((a, b) => a.start - b.start);
}

function overlaps(sorted: readonly Span[], span: Span): boolean {
  return within(sorted, { start: span.start - 8000, end: span.end }).some((one) => one.end > span.start);
}

/** How far a message reaches: over line breaks inside its list, not over an empty line or a closing quote. */
function messageEnd(text: string, start: number, known: number): number {
  const limit = Math.min(text.length, start + 8000);
  const quote = /["'`]/.test(text[start - 1] ?? '') ? text[start - 1] : null;
  let depth = 0;
  let listed = false;
  for (let at = start + known; at < limit; at++) {
    const c = text[at];
    if (c === '[') depth++;
    else if (c === ']') {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) {
        listed = true;
        if (!/^\]\.?\s{1,4}(?:in|for|with|and)\b/.test(text.slice(at, at + 14)))
          return text[at + 1] === '.' ? at + 2 : at + 1;
      }
    } else if (c === quote && (c !== "'" || !/^'\w/.test(text.slice(at, at + 2)))) return at;
    else if (c === '"' || c === '`' || c === '<' || c === '│') return at;
    else if (c === '\\' && /^\\+["n]/.test(text.slice(at, at + 8))) return at;
    else if (c === '{' && /\s/.test(text[at - 1] ?? '')) return at;
    else if (c === '(' && /^\((?:correlation|context|[0-9a-f-]{20})/i.test(text.slice(at, at + 24)))
      return at;
    else if (c === '\n') {
      const next = text.slice(at + 1, at + 80);
      if (/^[ \t]{0,8}Error:\s/.test(next)) return at;
      const wrapped =
        depth > 0 || (/^[ \t]{0,12}[a-z([]/.test(next) && !/[.!?]\s{0,2}$/.test(text.slice(at - 3, at)));
      const sentence = /^\s{0,8}You\s(?:must|are)\b/.test(next) && !listed;
      if (!wrapped && !sentence) return at;
    } else if (c === '.' && depth === 0 && /^\.\s{1,3}["'(]?[A-ZÄÖÜ¿¡]/.test(text.slice(at, at + 6))) {
      if (!GOES_ON.test(text.slice(at, at + 14)) || listed) return at + 1;
    }
    if (depth === 0 && /permission(?:s|\(s\))?: $/.test(text.slice(at - 15, at + 1))) {
      NAMES.lastIndex = at + 1;
      const list = NAMES.exec(text);
      if (list !== null) return at + 1 + list[0].replace(/\.$/, '').length;
    }
  }
  return limit;
}

function labelledEnd(text: string, start: number): number {
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    for (let at = start + 1; at < Math.min(text.length, start + 8000); at++) {
      if (text[at] === '\\') at++;
      else if (text[at] === quote && (quote === '"' || !/\w/.test(text[at + 1] ?? ''))) return at + 1;
    }
  }
  const lineEnd = text.indexOf('\n', start);
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, start + 8000);
  const line = text.slice(start, end);
  const next = NEXT_LABEL.exec(line);
  return start + (next?.index ?? line.length);
}

function tidy(message: string): string {
  let text = message
    .replace(/\\(["'])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  text = text.replace(/^["'`]+/, '').replace(/(?<!["'`,;])["'`,;]+$/, '');
  for (const [open, close] of [
    ['[', ']'],
    ['{', '}'],
    ['(', ')'],
  ] as const) {
    while (text.endsWith(close) && text.split(close).length > text.split(open).length)
      text = text.slice(0, -1);
  }
  return text.trim();
}
