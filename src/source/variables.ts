/** Addresses that are kept in a variable, and the calls that are made with it. */
import { firstFrom } from '../primitives/rising.js';
import { type Beside, besideOf } from './beside.js';
import type { Surroundings } from './surroundings.js';
import type { Range, StringLiteral } from './types.js';

/** How far behind it a variable is looked for. */
const FAR = 8000;
const MOST_USES = 20;
const BEFORE = 240;
/** The name that `=` stands behind, with its type between them. */
const NAME = /(?<![\w$@])[$@]{0,2}([A-Za-z_][\w$]*)\s{0,9}(?::\s{0,9}[\w<>[\]?.| ]{1,60})?:?$/;
const NO_SETTING = /[!<>=+\-*/%&|^~]$/;
/** A line that goes on in the next one, and one that goes on with the one before. */
const GOES_ON = /(?:^|[=+(.?:|&])$/;
const GONE_ON = /^(?:$|[+.?:|&)])/;
const DECLARES = /(?:\bfunction\b|\bdef\b|\bfunc?\b|\bfun\b|\bsub\b|\blambda\b)[^()\n]{0,80}$/;
const CONDITIONAL = /(?:\bif|\bwhile|\bfor|\bswitch|\bcatch|\bforeach|\bwith|\bunless|\busing|\bmatch)\s*$/;
const OWN = /(?:this|self|cls|\$this)\s*(?:\.|->)\s*$/;

/** The variable that is set to what stands at `at`; null: none is. */
export function variableSet({ source }: Pick<Surroundings, 'source'>, at: Range): string | null {
  const before = source.code.slice(Math.max(0, at.start - BEFORE), at.start);
  if (source.language === 'shell') return /(?:^|[\s;])([A-Za-z_]\w*)=$/.exec(before)?.[1] ?? null;
  const mark = before.lastIndexOf('=');
  const lines = before.slice(mark + 1).split('\n');
  if (mark < 0 || /[;,{}>~]/.test(before.slice(mark + 1)) || NO_SETTING.test(before.slice(0, mark)))
    return null;
  const isOne = lines.every((line, index) => {
    const next = lines[index + 1]?.trim();
    return next === undefined || GOES_ON.test(line.trim()) || GONE_ON.test(next);
  });
  return isOne ? (NAME.exec(before.slice(0, mark).trimEnd())?.[1] ?? null) : null;
}

/**
 * The method of the calls that are made with a variable behind where it is set: null where there is none, where they
 * differ, or where one is not written. What is below the end of the block, a new value or a parameter of that name is
 * another variable.
 */
export function methodOfVariable(around: Surroundings, name: string, at: Range): string | null {
  const { code, strings } = around.source;
  const end = Math.min(code.length, at.end + FAR);
  const isInScope = scopeOf(around, at);
  const methods = new Set<string | null>();
  const seen = (beside: Beside): void => {
    if (beside.kind === 'call') methods.add(beside.method);
  };
  let last = end;
  let count = 0;
  for (const { index } of code.slice(at.end, end).matchAll(named(name))) {
    const use = { start: at.end + index, end: at.end + index + name.length };
    const kind = isInScope(use.start) ? kindOfUse(around, use) : 'another';
    if (kind === 'another') {
      last = use.start;
      break;
    }
    if (kind === 'used') seen(besideOf(around, use));
    if (++count >= MOST_USES) return null;
  }
  const isInBlock = scopeOf(around, at);
  for (const literal of between(strings, at.end, last))
    if (isOnlyFilled(literal, name) && isInBlock(literal.start)) seen(besideOf(around, literal));
  const [only = null] = methods;
  return methods.size === 1 ? only : null;
}

const named = (name: string): RegExp =>
  new RegExp(`(?<![\\w$])\\$?${name.replace(/\$/g, '\\$')}(?![\\w$])`, 'g');

/** A text that says no more than the variable does, but for a query. */
const isOnlyFilled = ({ value }: StringLiteral, name: string): boolean =>
  value.startsWith(`{${name}}`) && /^(?:$|\?)/.test(value.slice(name.length + 2));

function kindOfUse({ source, brackets }: Surroundings, { start, end }: Range): 'used' | 'other' | 'another' {
  const { code, language } = source;
  const before = code.slice(Math.max(0, start - 100), start);
  const behind = code.slice(end, end + 40);
  if (/(?:\.|->|::)\s*$/.test(before) && !OWN.test(before)) return 'other';
  const group = brackets.around(start);
  if (/^\s*(?::=|=(?![=>~]))/.test(behind)) return group?.opener === '(' ? 'other' : 'another';
  if (/^\s*=>/.test(behind)) return 'another';
  // More is joined to it: another address.
  if (/^\s*(?:\+|\.(?=\s*["'$])|\.\.)/.test(behind)) return 'other';
  if (/^\s*:(?!:)/.test(behind) && /[{,]\s*$/.test(before)) return 'other';
  if (group?.opener !== '(') return 'used';
  const callee = code.slice(Math.max(0, group.start - 100), group.start);
  if (DECLARES.test(callee)) return 'another';
  if (CONDITIONAL.test(callee) || language === 'ruby' || language === 'kotlin') return 'used';
  const declares = /^\s*(?:=>|\{|:\s*[\w<>[\]]{1,60}\s*(?:=>|\{)|throws\b)/;
  return declares.test(code.slice(group.end, group.end + 100)) ? 'another' : 'used';
}

/** Is an offset still in the block in which something is set? To be asked with rising offsets. */
function scopeOf({ source, brackets }: Surroundings, at: Range): (offset: number) => boolean {
  const { code } = source;
  if (source.language !== 'python') {
    const end = brackets.around(at.start)?.block?.end ?? code.length;
    return (offset) => offset < end;
  }
  const indented = indentation(code, at.start);
  const near = code.slice(0, at.end + FAR + 200);
  let line = code.slice(at.end, at.end + FAR).indexOf('\n');
  if (line >= 0) line += at.end;
  let isOut = false;
  return (offset) => {
    for (; !isOut && line >= 0 && line < offset; line = near.indexOf('\n', line + 1)) {
      const [, blanks = '', first = ''] = /^([ \t]*)(\S?)/.exec(code.slice(line + 1, line + 200)) ?? [];
      isOut = first !== '' && !')]}'.includes(first) && blanks.length < indented;
    }
    return !isOut;
  };
}

function indentation(code: string, at: number): number {
  const from = Math.max(0, at - FAR);
  const line = from + code.slice(from, at).lastIndexOf('\n') + 1;
  return /^[ \t]*/.exec(code.slice(line, Math.min(at, line + 200)))?.[0].length ?? 0;
}

function* between(strings: readonly StringLiteral[], start: number, end: number): Generator<StringLiteral> {
  for (let index = firstFrom(strings, start, (literal) => literal.start); index < strings.length; index++) {
    const literal = strings[index];
    if (literal === undefined || literal.start >= end) return;
    yield literal;
  }
}
