/** Addresses of the platform's API that stand in code, with the method beside them. */

import { append } from '../primitives/lists.js';
import { firstFrom } from '../primitives/rising.js';
import { basesOf, readAddress, withBase } from './addresses.js';
import { API_PATH } from './api-path.js';
import { besideOf } from './beside.js';
import { callsThrough } from './client-bases.js';
import { type CommandCall, commandCalls } from './command-lines.js';
import { methodTold } from './later-method.js';
import { readSource } from './lexer.js';
import { type Surroundings, surroundingsOf } from './surroundings.js';
import type { Range, SourceCall, SourceText } from './types.js';
import { methodOfVariable, variableSet } from './variables.js';

type Bases = ReadonlyMap<string, string>;

const COMMAND = /\b(?:curl|wget|Invoke-(?:RestMethod|WebRequest))\s/i;
const OF_POWERSHELL = /\bInvoke-/i;
const VARIABLE = /^\{(\w+)\}$/;
/** How far behind it a variable of a shell is looked for. */
const FAR = 8000;

/**
 * Every address of the API that is called in a source, in the order of the text: of texts in quotes, and in shells of
 * unquoted words. Comments, messages, comparisons, file names, routes of an own server and pages of documentation are none.
 * A base that is kept in the same file (`const base = host + '/api/v2'`) is put before what is joined to it. Of hosts
 * nothing is judged. Throws nothing; linear.
 */
export function literalCalls(source: SourceText): readonly SourceCall[] {
  if (!source.text.includes('v2')) return [];
  const bases = basesOf(source);
  const commands = isShell(source) ? commandCalls(source, (value) => isCalled(value, bases)) : [];
  const found: SourceCall[] = [];
  for (const command of commands) {
    const address = readAddress(withBase(command.url, bases));
    if (address !== null) found.push(made(command, address.url, command.method));
  }
  const within = withinOf(found);
  const through = callsThrough(source, bases);
  let around: Surroundings | null = null;
  for (const literal of source.strings) {
    const value = withBase(literal.value, bases);
    const sent = value.includes(API_PATH) ? null : through(literal);
    if (sent !== null) found.push(made(literal, sent.url, sent.method));
    if (!value.includes(API_PATH) || within(literal)) continue;
    if (COMMAND.test(value)) {
      append(found, commandsIn(value, literal, bases));
      continue;
    }
    const address = readAddress(value);
    if (address === null) continue;
    around ??= surroundingsOf(source);
    const call = callOf(around, literal, address.url, { written: address.method, commands });
    if (call !== null) found.push(call);
  }
  return found.sort((one, other) => one.start - other.start);
}

const isShell = ({ language }: SourceText): boolean => language === 'shell' || language === 'powershell';

const isCalled = (value: string, bases: Bases): boolean =>
  VARIABLE.test(value) || readAddress(withBase(value, bases)) !== null;

const made = ({ start, end }: Range, url: string, method: string | null): SourceCall => ({
  start,
  end,
  method,
  url,
  id: null,
  operation: null,
  grade: method === null ? 'stated' : 'contract',
});

function callOf(
  around: Surroundings,
  literal: Range,
  url: string,
  { written, commands }: { readonly written: string | null; readonly commands: readonly CommandCall[] },
): SourceCall | null {
  if (written !== null) return made(literal, url, written);
  const beside = besideOf(around, literal);
  if (beside.kind === 'no-call') return null;
  if (beside.kind === 'call') return made(literal, url, beside.method);
  const name = variableSet(around, beside.at);
  if (name === null) return made(literal, url, methodTold(around, literal));
  const method = isShell(around.source) ? methodOfWord(around.source, name, literal.end, commands) : null;
  return made(
    literal,
    url,
    method ?? methodOfVariable(around, name, beside.at) ?? methodTold(around, literal),
  );
}

/** The method of the command lines that are given a variable, up to where it is set again; null where they differ. */
function methodOfWord(
  { code }: SourceText,
  name: string,
  from: number,
  commands: readonly CommandCall[],
): string | null {
  const again = code.slice(from, from + FAR).search(new RegExp(`(?<!\\w)\\$?${name}\\s{0,9}=`, 'i'));
  const end = again < 0 ? from + FAR : from + again;
  const methods = new Set<string | null>();
  for (let at = firstFrom(commands, from, startOf); at < commands.length; at++) {
    const command = commands[at];
    if (command === undefined || command.start >= end) break;
    if (VARIABLE.exec(command.url)?.[1]?.toLowerCase() === name.toLowerCase()) methods.add(command.method);
  }
  const [only = null] = methods;
  return methods.size === 1 ? only : null;
}

/** The calls of command lines that stand in a text. */
function commandsIn(value: string, literal: Range, bases: Bases): readonly SourceCall[] {
  const inner = readSource(value, OF_POWERSHELL.test(value) ? 'powershell' : 'shell');
  return commandCalls(inner, (word) => readAddress(withBase(word, bases)) !== null).flatMap(
    ({ url, method }) => {
      const address = readAddress(withBase(url, bases));
      return address === null ? [] : [made(literal, address.url, method)];
    },
  );
}

/** Does a text stand in one of the ranges, which are in order? */
function withinOf(ranges: readonly Range[]): (text: Range) => boolean {
  const ordered = ranges.map(({ start, end }) => ({ start, end }));
  return ({ start, end }) => {
    const at = firstFrom(ordered, start, startOf);
    const [before, behind] = [ordered[at - 1], ordered[at]];
    return (before !== undefined && before.end > start) || (behind !== undefined && behind.start < end);
  };
}

const startOf = ({ start }: Range): number => start;
