/** Addresses of the platform's API that stand in code, with the method beside them. */

import { isDocumentation } from '../primitives/documentation.js';
import { CALL_METHOD } from '../primitives/http.js';
import { besideOf, type Surroundings, surroundingsOf } from './beside.js';
import { commandCalls } from './command-lines.js';
import { readSource } from './lexer.js';
import type { Range, SourceCall, SourceText, StringLiteral } from './types.js';
import { methodOfVariable, variableSet } from './variables.js';

const API = '/api/v2/';
const LONGEST = 2000;
/** A method may stand before an address, and the version of HTTP behind it. */
const ADDRESS = new RegExp(
  `^(?:(${CALL_METHOD})\\s{1,8})?([^\\s'"\`]{0,300}/api/v2/[^\\s'"\`]+)(?:\\s{1,4}HTTP/[\\d.]{1,3})?$`,
  'i',
);
const BASE = /^\S{0,300}\/api\/v2\/?$/;
/** Files of the program, pictures and the like are no addresses of the API. */
const RELATIVE =
  /^\.{0,2}\/?(?:[\w-]+\/){0,9}(?:src|test|tests|mocks?|fixtures|lib|docs|__tests__)\/|^\.{1,2}\//;
const FILE = /\.(?:[cm]?[jt]sx?|json|ya?ml|md|html?|png|svg|php|py|rb|go|java|cs)$/i;
const COMMAND = /\b(?:curl|wget|Invoke-(?:RestMethod|WebRequest))\s/i;

/** What stands before the address and is no part of it: `path=`, `redirect:`. */
const withoutBefore = (url: string): string => {
  const at = url.indexOf(API);
  const before = url.slice(0, at);
  const cut = Math.max(before.lastIndexOf('='), before.lastIndexOf('|'), before.lastIndexOf('>'));
  return url.slice(cut + 1);
};

/**
 * Every address of the API that is called in a source, in the order of the text: of texts in quotes, and in shells of
 * unquoted words. Comments, messages, comparisons, file names and pages of documentation are none. A base that is kept in
 * the same file (`const base = host + '/api/v2'`) is put before what is joined to it. Throws nothing; linear.
 */
export function literalCalls(source: SourceText): readonly SourceCall[] {
  if (!source.text.includes('v2')) return [];
  const bases = basesOf(source);
  const around = surroundingsOf(source);
  const ofCommands = commandsIn(source, source.strings, bases);
  const found = [...ofCommands];
  const taken = new Set(ofCommands.map(({ start }) => start));
  const covered = ofCommands.map(({ start, end }): Range => ({ start, end }));
  for (const literal of source.strings) {
    const value = withBase(literal.value, bases);
    if (!value.includes(API) || taken.has(literal.start) || isCovered(covered, literal)) continue;
    const call = callOf(around, literal, value);
    if (call !== null) found.push(call);
  }
  return found.sort((one, other) => one.start - other.start);
}

function isCovered(covered: readonly Range[], { start, end }: Range): boolean {
  let low = 0;
  let high = covered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((covered[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const next = covered[low];
  return next !== undefined && next.start < end;
}

const made = ({ start, end }: Range, url: string, method: string | null): SourceCall => ({
  start,
  end,
  method,
  url: withoutBefore(url).slice(0, LONGEST),
  id: null,
  operation: null,
  grade: method === null ? 'stated' : 'contract',
});

function callOf(around: Surroundings, literal: StringLiteral, value: string): SourceCall | null {
  const [, written, url = ''] = ADDRESS.exec(value.trim()) ?? [];
  if (url === '' || BASE.test(url) || isDocumentation(url) || RELATIVE.test(url) || FILE.test(url))
    return null;
  if (written !== undefined) return made(literal, url, written.toUpperCase());
  const beside = besideOf(around, literal);
  if (beside.kind === 'no-call') return null;
  if (beside.kind === 'call') return made(literal, url, beside.method);
  const name = variableSet(around, beside.at);
  return made(literal, url, name === null ? null : methodOfVariable(around, name, beside.at));
}

/** The calls of command lines: those of the file itself when it is of a shell, and those in its texts. */
function commandsIn(
  source: SourceText,
  strings: readonly StringLiteral[],
  bases: ReadonlyMap<string, string>,
): readonly SourceCall[] {
  const isShell = source.language === 'shell' || source.language === 'powershell';
  const found = isShell ? ofCommandLines(source, bases) : [];
  for (const literal of strings) {
    if (!literal.value.includes(API) || !COMMAND.test(literal.value)) continue;
    const inner = readSource(literal.value, POWERSHELL.test(literal.value) ? 'powershell' : 'shell');
    for (const { url, method } of ofCommandLines(inner, bases))
      found.push({ ...made(literal, url ?? '', method) });
  }
  return found;
}

const POWERSHELL = /\bInvoke-/i;
const isCalled = (value: string): boolean => ADDRESS.test(value) && !BASE.test(value);

function ofCommandLines(source: SourceText, bases: ReadonlyMap<string, string>): SourceCall[] {
  const calls = commandCalls(source, (value) => isCalled(withBase(value, bases)));
  return calls.flatMap(({ start, end, url, method }) => {
    const whole = withBase(url, bases);
    return isDocumentation(whole) ? [] : [made({ start, end }, whole, method)];
  });
}

/** Variables of the file that hold the base of all addresses, each with its value; those with two values are none. */
function basesOf(source: SourceText): ReadonlyMap<string, string> {
  const bases = new Map<string, string | null>();
  const before = { source };
  for (const literal of source.strings) {
    if (!BASE.test(literal.value)) continue;
    const name = variableSet(before, literal);
    if (name === null) continue;
    const known = bases.get(name);
    bases.set(name, known === undefined || known === literal.value ? literal.value : null);
  }
  return new Map(
    [...bases].flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
  );
}

const FILLED_FIRST = /^\{(\w+)\}(?=\/)/;

function withBase(value: string, bases: ReadonlyMap<string, string>): string {
  if (bases.size === 0 || value.includes(API)) return value;
  const base = bases.get(FILLED_FIRST.exec(value)?.[1] ?? '');
  return base === undefined ? value : base.replace(/\/$/, '') + value.replace(FILLED_FIRST, '');
}
