/**
 * What a reader of pasted text left: calls that stand in the text beside those that it took. A list in which a command, an
 * answer or a time stamp stands is read as one of those, and its plain lines are calls all the same.
 */

import { matchOperation, operationKey, operationOfId } from '../../contract/index.js';
import type { Operation } from '../../contract/types.js';
import { parseTarget } from '../../exchange/target.js';
import { isDocumentation } from '../../primitives/documentation.js';
import { withoutByteOrderMark } from '../../primitives/marks.js';
import type { Unmatched, Use } from '../types.js';
import { callsOfJson } from './json-calls.js';
import { isComment, readLine } from './line.js';
import { linesOf, readIds, readPart } from './lines.js';
import type { WrittenOptions, WrittenSink } from './types.js';
import { createUses, type Standing } from './uses.js';
import { callsWithin, idsWithin, isOfAnswer, partsOf } from './within.js';
import { matchWritten } from './written-call.js';

/** What the reader took of the input; of much, the first of it. */
export interface Taken {
  readonly operations: ReadonlySet<Operation>;
  /** Paths that were told to match nothing, as {@link pathKey} has them. */
  readonly paths: ReadonlySet<string>;
  /** By line: the path of the call that was taken there. */
  readonly lines: ReadonlyMap<number, string>;
}

export interface RestOptions extends WrittenOptions {
  readonly taken: Taken;
  /** It is a log: what stands beside the calls of its records is no list. */
  readonly isLog: boolean;
}

/** Longer lines are no JSON that anybody wrote into a list. */
const LONGEST_JSON = 100_000;
/** Characters by which paths are told apart. */
const LONGEST_KEY = 1000;
/** Lines of a stack, and headers that name another page. */
const NO_CALL = /^(?:at\s|File "|(?:location|content-location|referer|link|origin)\s{0,4}:)/i;
const NO_METHOD =
  'a path stands here without its method, so the operation is not known; write it on a line of its own as METHOD path';
const NO_RECORD =
  'a path stands in this record without a call that could be read; if it is one, write it on a line of its own as METHOD path';

/** Throws nothing; linear. @returns how much was found */
export function readRest(text: string, { taken, isLog, ...options }: RestOptions, sink: WrittenSink): number {
  const found = createFound(taken);
  const uses = createUses(options, found.sink('always'));
  const better = createUses(options, { ...found.sink('always'), unmatched: () => {} });
  const stated = createUses(options, found.sink('stated'));
  const ofList = createUses(options, found.sink('list'));
  const ofCode = createUses(options, found.sink('code'));
  const readWithin = (part: string, own: string | null, standing: Standing): void => {
    for (const one of callsWithin(part)) {
      if (own === one.url || isOfAnswer(one)) continue;
      if (one.method !== null) stated.call(one, standing);
      else if (!found.has(one.url)) uses.unmatched(one.url, standing, isLog ? NO_RECORD : NO_METHOD);
    }
  };
  const readFunctions = (part: string, standing: Standing): void => {
    for (const { id, isCalled } of idsWithin(part)) {
      const operation = isCalled ? operationOfId(id) : null;
      if (operation !== null && !found.knows(operation))
        ofCode.unmatched(id, standing, whyFunction(operation));
    }
  };
  let number = 0;
  for (const written of linesOf(withoutByteOrderMark(text))) {
    number += 1;
    const line = written.trim();
    if (line === '' || isComment(line) || NO_CALL.test(line)) continue;
    const standing = { line: number, what: null };
    if (/^[[{]/.test(line) && line.length <= LONGEST_JSON) {
      const calls = callsOfJson(line);
      if (calls !== null) {
        for (const call of calls) (isLog ? stated : uses).call(call, standing);
        readWithin(line, null, standing);
        continue;
      }
    }
    for (const [index, part] of partsOf(written).entries()) {
      const known = index === 0 ? (taken.lines.get(number) ?? null) : null;
      const read = readLine(part);
      const [own] = read.kind === 'calls' ? read.calls : [];
      if (own !== undefined && isDocumentation(own.url)) continue;
      const isCall =
        read.kind === 'calls' && read.calls.some((call) => isOfPlatform(call.url) || isKnown(call, options));
      if (read.kind === 'calls' && isCall && !(isLog && own?.method === null)) {
        if (own?.method !== null && !/\sHTTP\/\d/.test(part)) found.countLine();
        for (const call of read.calls) (isSame(call.url, known) ? better : uses).call(call, standing);
      } else if (own !== undefined && isSame(own.url, known)) {
        // Said.
      } else if (!isLog && (read.kind === 'calls' ? own?.method !== null : read.kind === 'id')) {
        readPart(part, standing, ofList);
      } else if (!isLog && read.kind === 'nothing') {
        readIds(part, standing, ofList);
        readFunctions(part, standing);
      }
      readWithin(part, own?.url ?? null, standing);
    }
  }
  return found.give(sink);
}

const whyFunction = (operation: Operation): string =>
  `a function has the name of an operation; if it is one of an SDK of the platform, add the line ${operationKey(operation)}`;

const isOfPlatform = (url: string): boolean => /\/api\/v\d\//.test(url);

const isKnown = (call: Parameters<typeof matchWritten>[0], { standIns }: WrittenOptions): boolean =>
  call.method !== null && matchWritten(call, standIns).kind === 'use';

/** What the reader says of a call it knows better: it has the values of variables, and the host. */
const isSame = (url: string, known: string | null): boolean =>
  known?.endsWith(pathKey(url).replace(/^\{\}/, '')) === true;

/** The path of an address, without what differs from one call to the next. */
export const pathKey = (url: string): string =>
  (parseTarget(url.slice(0, LONGEST_KEY)).path ?? url.slice(0, LONGEST_KEY))
    .split('/')
    .map((segment) => (/^(?:\{.*|:.*|<.*|\$.*|[\da-f-]{36}|\d+)$/i.test(segment) ? '{}' : segment))
    .join('/');

interface Found {
  /** `list`: given only where the input is a list of calls after all; `code`: only where it is none. */
  sink(of: 'always' | 'stated' | 'list' | 'code'): WrittenSink;
  /** A line is a call by itself. */
  countLine(): void;
  /** Is the path that of a call that is known already? */
  has(url: string): boolean;
  knows(operation: Operation): boolean;
  give(sink: WrittenSink): number;
}

/** Findings in the order of the text, without what was taken. */
function createFound(taken: Taken): Found {
  const operations = new Set(taken.operations);
  const paths = new Set(taken.paths);
  const all: ({ readonly of: 'all' | 'list' | 'code' } & (
    | { readonly use: Use }
    | { readonly unmatched: Unmatched }
  ))[] = [];
  let [lines, listed] = [0, 0];
  return {
    sink: (of) => ({
      use(use) {
        if (operations.has(use.operation)) return;
        if (of !== 'list') operations.add(use.operation);
        all.push({
          of: of === 'list' ? 'list' : 'all',
          use: of === 'stated' ? { ...use, grade: 'stated' } : use,
        });
      },
      unmatched(unmatched) {
        const key = pathKey(unmatched.text.replace(/^[A-Z]+ /, ''));
        if (paths.has(key)) return;
        if (of === 'list') listed += 1;
        all.push({ of: of === 'list' || of === 'code' ? of : 'all', unmatched });
      },
      problem() {},
    }),
    countLine() {
      lines += 1;
    },
    has(url) {
      if (paths.has(pathKey(url))) return true;
      const { path } = parseTarget(url);
      const match = path === null ? null : matchOperation(null, path);
      return match?.kind === 'method-missing' && match.operations.some((one) => operations.has(one));
    },
    knows: (operation) => operations.has(operation),
    give(sink) {
      const isList = lines > 0 && lines >= listed;
      let given = 0;
      for (const one of all) {
        if (one.of === (isList ? 'code' : 'list')) continue;
        given += 1;
        if ('use' in one) sink.use(one.use);
        else sink.unmatched(one.unmatched);
      }
      return given;
    },
  };
}
