/** One line of a list of calls, as people write it by hand. */
import { looksLikePermission } from '../../contract/index.js';
import type { Call } from '../../exchange/call.js';
import { CALL_METHOD, isCallMethod } from '../../primitives/http.js';

export type Line =
  /** Empty, a comment, the rule of a table, prose. */
  | { readonly kind: 'nothing'; readonly of: 'blank' | 'prose' }
  | { readonly kind: 'calls'; readonly calls: readonly Call[] }
  /** One word that may be the id of an operation. */
  | { readonly kind: 'id'; readonly id: string }
  /** `call`: it is meant as one, `words`: it stands among words. */
  | { readonly kind: 'unclear'; readonly of: 'call' | 'words'; readonly why: string };

/** Longer lines are no calls. */
const LONGEST = 8192;

const BLANK: Line = { kind: 'nothing', of: 'blank' };
const PROSE: Line = { kind: 'nothing', of: 'prose' };
const unclear = (why: string, of: 'call' | 'words' = 'words'): Line => ({ kind: 'unclear', of, why });

/** Begins as ids of operations do. */
export const LIKE_ID = /^(?:get|post|put|patch|delete|head)(?:[A-Z]\w{2,}|_\w{3,})$/;

const COMMENT = /^(?:#|\/\/|<!--|```|~~~|;)/;
/** A heading of a page of documentation that is nothing but a call. */
const HEADING = /^#{2,6} +(?=`{0,2}(?:GET|POST|PUT|PATCH|DELETE|HEAD)\b)/;
const RULE = /^[|:=+ -]+$/;
const BULLET = /^(?:[-*+•>]|\d{1,4}[.)]|\[[ xX]\]) +/;
/** What may stand in brackets with blanks: `{queue id}`, `{{ id }}`. */
const BRACKETS = /[{<][^{}<>\n]{1,80}[}>]/g;
const METHODS = `${CALL_METHOD}(?: {0,2}[,|/&] {0,2}${CALL_METHOD}){0,6}`;
/** `GET`, `[GET]`, `GET:`, `GET, PUT`, before what is called. */
const METHOD_FIRST = new RegExp(`^[[(]?(${METHODS})[\\])]?:?\\s+(\\S+)(.*)`, 'is');
const METHOD_LAST = new RegExp(`^(\\S+?):?\\s+[[(]?(${METHODS})(?![\\w/-])[\\])]?(.*)`, 'is');
/** Of a table with commas: the method and the path are neighbours. */
const CSV_METHOD_FIRST = new RegExp(`^"?(${CALL_METHOD})"?[,;]"?([^\\s,;"]+)`, 'i');
const CSV_METHOD_LAST = new RegExp(`^"?([^\\s,;"]+)"?[,;]"?(${CALL_METHOD})"?(?:[,;]|$)`, 'i');
/** A remark is set off from the call: by two blanks, a tab, `#`, a dash or a bracket. */
const REMARK = /^(?:\s*$| {2}|\t|\s+(?:#|\/\/|[-–—]+\s|->|=>|\(|\|)|\s+HTTP\/\d)/;
const WORD = /^[\w.$-]{3,200}$/;
const METHOD_WORD = /(?<![\w/-])(?:GET|POST|PUT|PATCH|DELETE)(?![\w/-])/;

/** Is the line a comment, or a heading that is no call? */
export const isComment = (written: string): boolean =>
  COMMENT.test(written.trimStart()) && !HEADING.test(written.trim());

/** Throws nothing; linear. */
export function readLine(written: string): Line {
  if (written.length > LONGEST) return readLong(written);
  const text = bare(written);
  if (text === '' || COMMENT.test(text) || RULE.test(text)) return BLANK;
  return text.startsWith('|') || / \| /.test(text) ? readRow(text) : readText(text);
}

function readLong(written: string): Line {
  return written.includes('/api/v2/')
    ? unclear('the line is too long to be a call; write one call a line')
    : PROSE;
}

/** Without bullets, quotes and marks of Markdown. */
function bare(written: string): string {
  let text = written.trim();
  if (HEADING.test(text)) text = text.replace(HEADING, '');
  if (text === '' || COMMENT.test(text)) return text;
  for (let bullets = 0; bullets < 4 && BULLET.test(text); bullets++) text = text.replace(BULLET, '').trim();
  return text
    .replace(/`/g, '')
    .replace(/(?<!\/)\*\*/g, '')
    .replace(/^(["'])(.*)\1[,;]?$/, '$2')
    .replace(BRACKETS, (brackets) => brackets.replace(/\s+/g, ''));
}

/** A row of a table: a cell with the method and one with the path, or one with both. */
function readRow(text: string): Line {
  const cells = text
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const method = cells.find((cell) => isMethods(cell));
  const path = cells.find((cell) => isPath(cell));
  if (path !== undefined) return callsOf(method ?? null, path);
  const whole = cells.map(readText).find(({ kind }) => kind === 'calls');
  return whole ?? readText(text);
}

function readText(text: string): Line {
  const [, methods, behind] = CSV_METHOD_FIRST.exec(text) ?? [];
  if (methods !== undefined && behind !== undefined && isPath(behind)) return callsOf(methods, behind);
  const [, before, method] = CSV_METHOD_LAST.exec(text) ?? [];
  if (before !== undefined && method !== undefined && isPath(before)) return callsOf(method, before);
  const first = METHOD_FIRST.exec(text);
  // In lower case the word is as often one of a sentence.
  const fits = first?.[1] === first?.[1]?.toUpperCase() ? mayBePath : isPath;
  if (first?.[1] !== undefined && first[2] !== undefined && fits(first[2]))
    return withRemark(first[1], first[2], first[3] ?? '');
  const last = METHOD_LAST.exec(text);
  if (last?.[1] !== undefined && last[2] !== undefined && isPath(last[1]))
    return withRemark(last[2], last[1], last[3] ?? '');
  const [word = '', rest = ''] = splitWord(text);
  if (REMARK.test(rest)) {
    // A cell of a table with commas, of which the method is not beside it.
    if (isPath(word) && !/^[^?]*[,;]./.test(word)) return callsOf(null, word);
    const name = word.replace(/^\w{1,60}Api[.#]/, '').replace(/\(\)?;?$/, '');
    if (looksLikePermission(word) || /^[a-z]\w{1,60}:\*$/i.test(word))
      return unclear('it is a permission and no call; write the call that asks for it', 'call');
    if (WORD.test(name)) return { kind: 'id', id: name };
  }
  if (/\/api\/v\d/.test(text) || (METHOD_WORD.test(text) && /(?:^|[\s("'])\/\w/.test(text)))
    return unclear('a call stands in a sentence; write it on a line of its own as METHOD path');
  return METHOD_WORD.test(text) ? unclear('a method stands there without a path; write METHOD path') : PROSE;
}

/** The first word, and what stands behind it. */
function splitWord(text: string): readonly [string, string] {
  const blank = text.search(/\s/);
  return blank < 0 ? [text, ''] : [text.slice(0, blank), text.slice(blank)];
}

function withRemark(methods: string, path: string, remark: string): Line {
  if (REMARK.test(remark)) return callsOf(methods, path);
  return unclear('words stand behind the path; set a remark off by # or by two blanks');
}

const isMethods = (text: string): boolean =>
  text !== '' && text.split(/[,|/&]/).every((word) => isCallMethod(word.trim()));

/** Begins as paths and addresses do. */
const isPath = (word: string): boolean =>
  /^(?:\/(?!\/)[\w{<:$%*]|https?:\/\/|(?:\{\{?|\$\{|\$|<)[^\s/]{0,120}\/|api\/v\d\/|api\.[\w.-]{1,200}\/|platform\/api\/)/i.test(
    word,
  );

/** Behind a method a path may lack its slash: `GET users/me`. */
const mayBePath = (word: string): boolean =>
  isPath(word) || /^(?:[\w.{}<>$-]{1,200}\/)/.test(word) || /^(?:\{\{|\$\{|\/$)/.test(word);

function callsOf(methods: string | null, path: string): Line {
  const url = path.replace(/(?<![,;])[,;]+$/, '').replace(/^<(https?:[^<>]*)>$/, '$1');
  const all = methods === null ? [null] : methods.split(/[,|/&]/).map((word) => word.trim().toUpperCase());
  return { kind: 'calls', calls: all.map((method) => ({ method, url })) };
}
