/** Plain lines `METHOD path`: lists that people keep by hand, also in Markdown. */
import { nearestOperationIds, operationOfId } from '../../contract/index.js';
import { withoutByteOrderMark } from '../../primitives/marks.js';
import type { Head } from '../../read/head.js';
import type { Use } from '../types.js';
import { LIKE_ID, type Line, readLine } from './line.js';
import type { WrittenReader } from './types.js';
import { createUses, type Standing, type Uses } from './uses.js';
import { callsWithin, idsWithin, isOfAnswer, partsOf } from './within.js';
import { matchWritten } from './written-call.js';

/** Characters by which a list of calls is known. */
const LOOKED_AT = 65_536;

/** What shows that a text is none of ours: JSON, markup, commands of a shell, messages of HTTP. */
const OTHERS =
  /^(?:[{[]\s*(?:["}\]]|\{\s*"|$)|<(?:\?xml|!doctype|html)\b|curl\b|\$ |[<>]? ?HTTP\/\d|\d{3} [A-Z]|(?:> )?(?:GET|POST|PUT|PATCH|DELETE|HEAD) \S+ HTTP\/\d)/i;
const HEADER =
  /^(?:authorization|accept|host|cookie|origin|referer|connection|[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){1,6}): {0,4}\S/i;
const STAMP = /^\[?\d{4}-\d{2}-\d{2}[T ]\d{2}:|^\[?\d{2}\/[A-Z][a-z]{2}\/\d{4}/;

const FENCE = /^(?:```|~~~)/;

/**
 * Is it a list of calls, one a line: at least one is, and most lines that are no comments are? A page whose headings are
 * calls is one, however much stands between them.
 */
export function isCallLines({ text, complete }: Head): boolean {
  const lines = text.slice(0, LOOKED_AT).split(/\r\n|[\n\r]/);
  // The last line may be cut off.
  if (!complete || text.length > LOOKED_AT) lines.pop();
  let [calls, others, headings] = [0, 0, 0];
  let [afterCall, fenced] = [false, false];
  for (const written of lines) {
    const line = written.trim();
    const [first = ''] = partsOf(written);
    const read = readLine(first);
    const call = isCall(read) || isSdkCall(read, first);
    if (FENCE.test(line)) fenced = !fenced;
    if (call) calls += 1;
    if (call && line.startsWith('##')) headings += 1;
    if (!call && !isNeutral(read)) others += 1;
    // What is quoted on a page of Markdown is none of its own lines.
    if (fenced) continue;
    if (OTHERS.test(line) || STAMP.test(line)) return false;
    // A header belongs to a request.
    if (afterCall && HEADER.test(line)) return false;
    afterCall = call;
  }
  return calls > 0 && (headings > 0 || calls >= others);
}

function isCall(line: Line): boolean {
  if (line.kind === 'calls') return line.calls.some((call) => matchWritten(call).kind !== 'elsewhere');
  if (line.kind === 'id') return operationOfId(line.id) !== null;
  return false;
}

/** A call of an SDK that is all of its line. */
const isSdkCall = (line: Line, written: string): boolean =>
  ((line.kind === 'nothing' && line.of === 'prose') || line.kind === 'id') &&
  !/\w\s+\w/.test(written.replace(/\(.*/s, '')) &&
  idsWithin(written).some(({ id, asCode }) => asCode && operationOfId(id) !== null);

/** Nothing, or meant as a call all the same. */
function isNeutral(line: Line): boolean {
  if (line.kind === 'nothing') return line.of === 'blank';
  return line.kind === 'id' ? LIKE_ID.test(line.id) : line.kind === 'unclear' && line.of === 'call';
}

export const readCallLines: WrittenReader = (text, options, sink) => {
  const uses = createUses(options, sink);
  let number = 0;
  for (const written of linesOf(withoutByteOrderMark(text))) {
    number += 1;
    for (const part of partsOf(written)) readPart(part, { line: number, what: null }, uses);
  }
};

const IN_REMARK =
  'it stands in a remark, so whether it is called is not known; write it on a line of its own as METHOD path';

/** One call of a list, with what stands beside it. */
export function readPart(written: string, standing: Standing, uses: Uses): void {
  const line = readLine(written);
  switch (line.kind) {
    case 'nothing':
      if (line.of === 'prose') readIds(written, standing, uses);
      break;
    case 'calls':
      for (const call of line.calls) uses.call(call, standing, 'told');
      readRemark(written, line.calls[0]?.url ?? '', standing, uses);
      break;
    case 'unclear':
      uses.unmatched(written, standing, line.why);
      break;
    case 'id':
      if (!readId(line.id, standing, uses, 'contract')) readIds(written, standing, uses);
  }
}

/** What stands behind a call: it may be a second one. */
function readRemark(written: string, url: string, standing: Standing, uses: Uses): void {
  const [code = ''] = written.split(/\s(?:#|\/\/)/, 1);
  const [, ...others] = callsWithin(code);
  for (const other of others) {
    if (other.url !== url && !isOfAnswer(other))
      uses.unmatched(other.method === null ? other.url : `${other.method} ${other.url}`, standing, IN_REMARK);
  }
}

/** Calls of an SDK among other code, or words. */
export function readIds(written: string, standing: Standing, uses: Uses): void {
  const isCode = !/\w\s+\w/.test(written.replace(/\(.*/s, ''));
  let isSaid = false;
  for (const { id, asCode } of idsWithin(written)) {
    // Behind the first one of a line of code stand its arguments, and further calls.
    const isTold = readId(id, standing, uses, isCode ? 'contract' : 'stated', asCode && !isSaid);
    isSaid ||= isTold && isCode;
  }
}

/** @returns whether anything was said of it */
function readId(id: string, standing: Standing, uses: Uses, grade: Use['grade'], told = true): boolean {
  const operation = operationOfId(id);
  if (operation === null) {
    const why = told ? whyNoId(id) : null;
    if (why !== null) uses.unmatched(id, standing, why);
    return why !== null;
  }
  if (operation.removed) uses.call({ method: operation.method, url: operation.path }, standing);
  else uses.operation(operation, standing, grade);
  return true;
}

/** null for a word that is no id. */
function whyNoId(id: string): string | null {
  if (!LIKE_ID.test(id)) return null;
  const [nearest] = nearestOperationIds(id, 1);
  const meant = nearest === undefined ? '' : `; did you mean ${nearest.id}?`;
  return `no operation of the contract has this id${meant}`;
}

/** One at a time: a list of all would be as large as the text again. */
export function* linesOf(text: string): Generator<string> {
  const end = /\r\n|[\n\r]/g;
  let start = 0;
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    yield text.slice(start, found.index);
    start = end.lastIndex;
  }
  yield text.slice(start);
}
