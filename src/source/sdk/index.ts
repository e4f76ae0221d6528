/** Calls of operations by the methods of an SDK. */
import type { Operation } from '../../contract/types.js';
import { lazy } from '../../primitives/lazy.js';
import { signsIn } from '../signs.js';
import type { Language, SourceCall, SourceText } from '../types.js';
import { apiNames } from './api-names.js';
import {
  askedEnd,
  isWordUnit,
  skipBlanks,
  skipBlanksBefore,
  skipTypeArguments,
  wordStart,
} from './backwards.js';
import { isOfFamily, operationNamed, spellingOf, wordsOf } from './ids.js';
import { type Imported, importedBy, importedFromOwn } from './imports.js';
import { type Receiver, receiversOf } from './receiver.js';
import { requestsBuilt } from './requests.js';
import { unknownMethods } from './unknown-methods.js';

/** Ids of fewer words (`getUser`, `getUsers`) are names that any program gives to its functions. */
const TELLING = 3;

/**
 * The calls, in the order of the text; `start` and `end` are those of the method's name. What is declared, mocked or written
 * without anything before it (the program's own functions) is no call. Throws nothing, and takes linear time.
 */
export function sdkCalls(source: SourceText): readonly SourceCall[] {
  const spelling = spellingOf(source.language);
  if (spelling === null) return [];
  const { code } = source;
  let file: ReturnType<typeof aboutFile> | null = null;
  const calls: SourceCall[] = [];
  for (const { 0: id, index: start } of code.matchAll(spelling.words())) {
    const end = start + id.length;
    const use = useBehind(code, end);
    if (use === null || askedEnd(code, start) < 0) continue;
    const operation = operationNamed(id, spelling);
    if (operation === null && (use === 'reference' || !isOfFamily(id))) continue;
    file ??= aboutFile(source);
    const receiver = file.receivers.before(start);
    const grade =
      operation === null
        ? file.ofOwnModules().has(receiverName(code, start))
          ? null
          : gradeOfUnknown(id, receiver, file.imported)
        : gradeOf(operation, receiver, file, use);
    if (grade === null || (use === 'reference' && isOnlyLookedAt(code, start))) continue;
    if (!(DECLARES_WITH_DOT.has(source.language) && isDeclared(code, start)))
      calls.push({ start, end, method: null, url: null, id, operation, grade });
  }
  const isOfJava = source.language === 'java' || source.language === 'kotlin';
  const makesApis = /Api(?:WithConfig)?\s{0,3}\(/.test(code);
  if ((!isOfJava && !makesApis) || importedBy(source) !== 'sdk') return calls;
  const more = [
    ...(isOfJava ? requestsBuilt(source, calls) : []),
    ...(makesApis ? unknownMethods(source, calls) : []),
  ];
  return more.length === 0 ? calls : [...calls, ...more].sort((a, b) => a.start - b.start);
}

/** What is told of a file once one of its words may be a call: most files have none. */
const aboutFile = (source: SourceText) => ({
  imported: importedBy(source),
  /** Something in it speaks of the platform. */
  isOwn: lazy(() => signsIn(source.text).own.length > 0),
  /** What comes from modules of the project may be made of an SDK's class or not: of it only known names are told. */
  ofOwnModules: lazy(() => importedFromOwn(source)),
  receivers: receiversOf(source, apiNames(source)),
});

/** The name right before the dot before a method. */
const receiverName = (code: string, start: number): string =>
  /(\w{1,100})\s{0,9}[?!]?\.\s{0,9}$/.exec(code.slice(Math.max(0, start - 130), start))?.[1] ?? '';

/** What is done with a method: called, handed on (`map(api::getUser)`, `.bind(api)`), or neither (set, looked at by a test). */
function useBehind(code: string, end: number): 'call' | 'reference' | null {
  const next = skipBlanks(code, end);
  const at = skipTypeArguments(code, next);
  if (code[at] === '(' || code.slice(at, at + 3) === '?.(') return 'call';
  if (/^\.\s*(?:bind|call|apply)\s*\(/.test(code.slice(next, next + 30))) return 'reference';
  const sign = code[next];
  if (sign === undefined || '),;]}'.includes(sign)) return 'reference';
  // A statement may end with its line.
  return /[\r\n]/.test(code.slice(end, next)) && /[\w$@#}]/.test(sign) ? 'reference' : null;
}

/** Where the names begin that stand before a method, with dots between them. */
function chainStart(code: string, start: number): number {
  let at = start;
  while (at > 0 && (isWordUnit(code.charCodeAt(at - 1)) || '.?!'.includes(code[at - 1] ?? ' '))) at -= 1;
  return skipBlanksBefore(code, at);
}

/** A type that is asked for, or a test that looks at a method. */
function isOnlyLookedAt(code: string, start: number): boolean {
  let at = chainStart(code, start);
  if (code[at - 1] === '(') at = skipBlanksBefore(code, at - 1);
  return LOOKS.has(code.slice(wordStart(code, at), at));
}

const LOOKS: ReadonlySet<string> = new Set(['typeof', 'keyof', 'expect', 'assertThat', 'assert', 'hasattr']);

/** Languages that declare a method of another class: `User IDirectory.GetUser(…)`, `fun UsersApi.getUser(…)`. */
const DECLARES_WITH_DOT: ReadonlySet<Language> = new Set(['csharp', 'kotlin']);
/** Words behind which an expression begins. */
const BEFORE_EXPRESSIONS: ReadonlySet<string> = new Set([
  'return',
  'await',
  'new',
  'throw',
  'in',
  'else',
  'case',
  'out',
  'ref',
  'is',
  'as',
  'when',
  'yield',
  'and',
  'or',
  'not',
  'do',
]);

/** Does a type or `fun` stand before it on its line? */
function isDeclared(code: string, start: number): boolean {
  const at = chainStart(code, start);
  if (/[\r\n]/.test(code.slice(at, start))) return false;
  const first = wordStart(code, at);
  const sign = code[at - 1];
  if (first === at) return (sign === '>' && code[at - 2] !== '=') || sign === ']';
  return !BEFORE_EXPRESSIONS.has(code.slice(first, at));
}

function gradeOf(
  { id }: Operation,
  receiver: Receiver,
  { imported, isOwn }: { readonly imported: Imported; readonly isOwn: () => boolean },
  use: 'call' | 'reference',
): SourceCall['grade'] | null {
  const words = wordsOf(id) + 1;
  const possible = (least: number) => (words >= least && use === 'call' ? 'possible' : null);
  switch (receiver) {
    case 'api':
      if (imported === 'other') return possible(TELLING);
      if (imported === 'sdk' || isOwn()) return 'contract';
      // Other systems have users and groups, too.
      return words >= TELLING ? 'stated' : possible(0);
    case 'named':
      return imported === 'sdk' ? 'contract' : possible(TELLING);
    case 'unknown':
      if (imported !== 'sdk') return imported === 'other' ? null : possible(TELLING);
      return use === 'call' && words >= TELLING ? 'contract' : possible(0);
    case 'else':
      return imported === 'sdk' ? possible(TELLING) : null;
    case 'own':
    case 'none':
      return null;
  }
}

/** Methods of API classes that call nothing. */
const ACCESSORS = /^get_?(?:api_?client|base_?path|configuration|exception_?factory|default_?header)s?$/i;

/** Of a name that the contract does not know: told where it is plainly meant for the SDK. */
const gradeOfUnknown = (id: string, receiver: Receiver, imported: Imported): SourceCall['grade'] | null =>
  imported === 'sdk' && receiver === 'api' && !ACCESSORS.test(id) ? 'contract' : null;
