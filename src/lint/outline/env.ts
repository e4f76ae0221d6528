/** `.env`, properties, INI and TOML as an outline: `KEY=value`, `export KEY="value"`, `key: value`, `[section]`. */
import { addEntry, type Draft, draft } from './draft.js';
import { filledIn } from './filled-in.js';
import type { Spans } from './places.js';
import type { OutlineProblem, Value } from './types.js';

const KEY = /^[ \t]*(?:export[ \t]+|set[ \t]+)?["']?([\w.-]{1,200})["']?[ \t]*(=|:)[ \t]*/;
const SECTION = /^[ \t]*\[{1,2}[ \t]*([^[\]\n]{1,200})\]{1,2}[ \t\r]*(?:[#;].*)?$/;
const COMMENT = /^[ \t]*(?:[#;!]|\/\/)/;

/** `spring.security.oauth2.client.registration.gc.scope`: a key of properties that is a path. */
const DOTTED = /^([\w-]+(?:\.[\w-]+){2,})\.([\w-]+)$/;

/** Reads assignments into a group; a section is a group of kind `object` in it. */
export function readEnv(text: string, spans: Spans, into: Draft): readonly OutlineProblem[] {
  let group = into;
  /** The groups of dotted keys in this section, by what stands before their last part. */
  let prefixed = new Map<string, Draft>();
  for (let start = 0; start < text.length; ) {
    const lineEnd = endOfLine(text, start);
    let end = lineEnd;
    const line = text.slice(start, lineEnd);
    const section = SECTION.exec(line)?.[1];
    const key = KEY.exec(line);
    if (section !== undefined) {
      group = draft('object', section.trim().split('.'), spans(start, start + line.length));
      into.groups.push(group);
      prefixed = new Map();
    } else if (key?.[1] !== undefined && !COMMENT.test(line)) {
      const from = start + key[0].length;
      const written = valueAt(text, from, lineEnd);
      end = endOfLine(text, written.end);
      const nameAt = start + key[0].indexOf(key[1]);
      const [, prefix, name] = DOTTED.exec(key[1]) ?? [];
      const dotted =
        prefix === undefined
          ? undefined
          : (prefixed.get(prefix) ?? draft('object', prefix.split('.'), spans(start, lineEnd)));
      if (prefix !== undefined && dotted !== undefined && !prefixed.has(prefix)) {
        prefixed.set(prefix, dotted);
        group.groups.push(dotted);
      }
      addEntry(dotted ?? group, {
        key: name ?? key[1],
        values: written.values.map(
          ([text, from, to]): Value => ({ text: filledIn(text), at: spans(from, to) }),
        ),
        isList: written.isList,
        isWhole: written.isWhole,
        at: spans(nameAt, nameAt + key[1].length),
      });
    }
    start = end + 1;
  }
  return [];
}

interface Written {
  readonly values: readonly (readonly [text: string, start: number, end: number])[];
  readonly isList: boolean;
  readonly isWhole: boolean;
  readonly end: number;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Lists are looked for no further than this. */
const LONGEST_LIST = 20_000;

function valueAt(text: string, from: number, lineEnd: number): Written {
  const first = text[from];
  if (first === '[') {
    const list = listAt(text, from);
    if (list !== null) return list;
  }
  if (first === '"' || first === "'") {
    const quote = text.startsWith(first.repeat(3), from) ? first.repeat(3) : first;
    const begin = from + quote.length;
    const end = closing(text, begin, quote, quote.length === 3 ? begin + LONGEST_LIST : lineEnd);
    if (end >= 0)
      return {
        values: [[unescaped(text.slice(begin, end), first), begin, end]],
        isList: false,
        isWhole: true,
        end: end + quote.length,
      };
  }
  return plainValue(text, from, lineEnd);
}

function plainValue(text: string, from: number, lineEnd: number): Written {
  const line = text.slice(from, lineEnd);
  const comment = /[ \t][#;]/.exec(line)?.index ?? line.length;
  const value = /^[#;]/.test(line) ? '' : line.slice(0, comment).trimEnd();
  return {
    values: value === '' ? [] : [[value, from, from + value.length]],
    isList: false,
    isWhole: true,
    end: lineEnd,
  };
}

/** `["a", 'b']`, over lines too; null where it is no list of texts. */
function listAt(text: string, from: number): Written | null {
  const values: (readonly [string, number, number])[] = [];
  const most = Math.min(text.length, from + LONGEST_LIST);
  let isWhole = true;
  for (let at = from + 1; at < most; at++) {
    const sign = text[at] ?? '';
    if (sign === ']') return { values, isList: true, isWhole, end: at + 1 };
    if (sign === '#') at = endOfLine(text, at);
    else if (sign === '"' || sign === "'") {
      const end = closing(text, at + 1, sign, endOfLine(text, at));
      if (end < 0) return null;
      values.push([unescaped(text.slice(at + 1, end), sign), at + 1, end]);
      at = end;
    } else if (/[=:{[]/.test(sign)) return null;
    else if (!/[\s,]/.test(sign)) isWhole = false;
  }
  return null;
}

/** Where the quote that ends a text stands; -1 where none does before `most`. */
function closing(text: string, from: number, quote: string, most: number): number {
  const last = Math.min(most, text.length);
  for (let at = from; at < last; at++) {
    if (text[at] === '\\' && quote[0] === '"') at++;
    else if (text.startsWith(quote, at)) return at;
  }
  return -1;
}

const unescaped = (text: string, quote: string): string =>
  quote === '"' ? text.replace(/\\(["\\$])/g, '$1') : text;
