/** What the method of a call stands behind: whether that is an API of an SDK. */
import type { SourceText } from '../types.js';
import { type ApiNames, placesOf, plainName } from './api-names.js';
import { askedEnd, openingBefore, skipBlanks, skipBlanksBefore, wordEnd, wordStart } from './backwards.js';

/**
 * - `api`: made from an API class, or called as one is (`routingApi`, `users_api`).
 * - `named`: called so that it may be one (`api`, `apiClient`, `genesys`).
 * - `unknown`: nothing tells what it is.
 * - `own`: `this`, `self`, `super`.
 * - `else`: plainly something else.
 * - `none`: nothing stands before it.
 */
export type Receiver = 'api' | 'named' | 'unknown' | 'own' | 'else' | 'none';

const OWN: ReadonlySet<string> = new Set(['this', 'self', 'super', 'base', 'cls']);

/** Stems that say nothing of whose API it is. */
const BARE_STEM =
  /^(?:my|the|this|rest|http|https|web|base|client|mock|fake|internal|external|backend|i|s)?$/;

/** Names of things that have methods like those of an SDK and are none. */
const PLAINLY_ELSE =
  /(?:service|store|storage|repository|repo|dao|cache|database|db|mock|stub|fake|helper|helpers|util|utils|controller|http|https|axios|request|response|router|session|manager|provider|factory|builder|model|schema|collection|registry|handler|wrapper|facade|gateway|proxy|prisma|mapper|context|ctx|expect|verify|assert|when|given|spy|octokit|github|gitlab|slack|okta|auth0|stripe|zendesk|twilio|graph|keycloak|firebase|cognito)s?$/;

/** No name that people give is longer. */
const LONGEST_NAME = 100;

/** How the name of something looks. */
function looksOf(name: string): 'api' | 'named' | 'else' | 'unknown' {
  if (name.length > LONGEST_NAME) return 'unknown';
  const plain = plainName(name).replace(/(?<!\d)\d+$/, '');
  const stem = /^(\w*?)api(?:async)?(?:instance)?$/.exec(plain)?.[1];
  const isWord = /(?:^_*|[a-z_])(?:Api|API)|(?:^|_)api/.test(name);
  if (stem !== undefined && isWord) return BARE_STEM.test(stem) ? 'named' : 'api';
  if (PLAINLY_ELSE.test(plain)) return 'else';
  return isWord || /genesys|purecloud|platformclient/.test(plain) ? 'named' : 'unknown';
}

export interface Receivers {
  /** @param end where the name of the method begins */
  before(end: number): Receiver;
}

/** Tells of one file what stands before its methods. */
export function receiversOf({ code, language }: SourceText, { known, own }: ApiNames): Receivers {
  const remembered = new Map<string, Receiver>();

  let looked = 0;

  function named(name: string): Receiver {
    const found = remembered.get(name);
    if (found !== undefined) return found;
    const receiver = judge(name);
    remembered.set(name, receiver);
    return receiver;
  }

  function judge(name: string): Receiver {
    if (OWN.has(name)) return 'own';
    if (own.has(plainName(name))) return 'else';
    if (known.has(name)) return 'api';
    const looks = looksOf(name);
    return looks === 'unknown' && isMadeElsewhere(name) ? 'else' : looks;
  }

  /** Is it made from a class that is no API? */
  function isMadeElsewhere(name: string): boolean {
    looked += 1;
    if (looked > MOST_LOOKED) return false;
    let seen = 0;
    for (const start of placesOf(code, name)) {
      seen += 1;
      if (seen > MOST_PLACES) return false;
      const made = madeFrom(start + name.length);
      if (made !== null && !/api|genesys|purecloud|platformclient/i.test(made)) return true;
    }
    return false;
  }

  /** The class behind `= new`, or one that is called as in Python and Kotlin. */
  function madeFrom(end: number): string | null {
    let at = skipBlanks(code, end);
    if (code[at] === ':' && code[at + 1] === '=') at += 1;
    if (code[at] !== '=' || code[at + 1] === '=') return null;
    at = skipBlanks(code, at + 1);
    if (code[at] === '&') at += 1;
    let last = wordEnd(code, at);
    const isNew = code.slice(at, last) === 'new';
    if (isNew) {
      at = skipBlanks(code, last);
      last = wordEnd(code, at);
    }
    while (code[last] === '.') last = wordEnd(code, last + 1);
    const made = code.slice(at, last);
    const isClass = isNew || (MAKES_BY_NAME.has(language) && /(?:^|\.)[A-Z]\w*$/.test(made));
    return isClass && made !== '' && /[({<]/.test(code[last] ?? '') ? made : null;
  }

  /** Of an expression in brackets, or of what a function gives. */
  function grouped(end: number): Receiver {
    const open = openingBefore(code, end);
    if (open < 0) return 'unknown';
    let last = skipBlanksBefore(code, open);
    const inside = code.slice(open, end);
    const types = code[last - 1] === '>' ? openingBefore(code, last) : -1;
    const all = types < 0 ? inside : code.slice(types, end);
    if (types >= 0) last = skipBlanksBefore(code, types);
    const first = wordStart(code, last);
    const word = code.slice(first, last);
    const callee = KEYWORDS.has(word) ? '' : word;
    // `(await users())`, `resolve(UsersApi)`, `(UsersApi) client`; what is done with an object gives something else.
    const words = all.match(/\w+/g)?.slice(0, MOST_WORDS) ?? [];
    const isApi = words.some((one) => (callee === '' || /^[A-Z]/.test(one)) && named(one) === 'api');
    if (isApi) return 'api';
    return callee === '' ? 'unknown' : calledName(callee);
  }

  /** `UsersApi`, `NewUsersApiWithConfig`, `getUsersApi`. */
  function calledName(callee: string): Receiver {
    if (known.has(callee)) return 'api';
    const name = callee
      .replace(/WithConfig$/, '')
      .replace(/^(?:New|new|get|Get|create|Create)_?(?=[A-Za-z])/, '');
    return named(name === '' ? callee : name);
  }

  return {
    before(end) {
      let at = askedEnd(code, end);
      if (at < 0) return 'none';
      if (code[at - 1] === ')') return grouped(at);
      while (code[at - 1] === ']') {
        const open = openingBefore(code, at);
        if (open < 0) return 'unknown';
        at = skipBlanksBefore(code, open);
      }
      if (code[at - 1] === ')') return grouped(at);
      const first = wordStart(code, at);
      return first === at ? 'else' : named(code.slice(first, at));
    },
  };
}

/** Languages that make an object by the name of its class alone. */
const MAKES_BY_NAME: ReadonlySet<string> = new Set(['python', 'kotlin', 'go']);
/** Words before brackets that call nothing. */
const KEYWORDS: ReadonlySet<string> = new Set([
  'await',
  'return',
  'yield',
  'in',
  'if',
  'while',
  'and',
  'or',
  'not',
]);
const MOST_PLACES = 50;
/** Names that are looked for in the file; no file that people write has more. */
const MOST_LOOKED = 50;
const MOST_WORDS = 20;
