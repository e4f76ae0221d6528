/** Requests that the SDK for Java builds: `GetUsersMeRequest.builder()`, handed to whatever sends them. */
import { operationOfId } from '../../contract/index.js';
import type { SourceCall, SourceText } from '../types.js';
import { skipBlanksBefore, wordStart } from './backwards.js';

const BUILDERS = /(?<![\w$])(?:Get|Post|Put|Patch|Delete|Head)[A-Z]\w*Request(?=\s*[.(])/g;

/** What is built in a file that imports the SDK, and of which no method is called there: then that is the call. Each once. */
export function requestsBuilt(source: SourceText, calls: readonly SourceCall[]): readonly SourceCall[] {
  const { code } = source;
  const called = new Set(calls.map(({ operation }) => operation));
  const built: SourceCall[] = [];
  for (const { 0: id, index: start } of code.matchAll(BUILDERS)) {
    const operation = operationOfId(id.slice(0, -'Request'.length));
    if (operation === null || called.has(operation)) continue;
    const behind = code.slice(start + id.length, start + id.length + 40);
    const last = skipBlanksBefore(code, start);
    const isNew = code.slice(wordStart(code, last), last) === 'new';
    if (!isNew && !/^\s*(?:\.\s*builder\s*)?\(/.test(behind)) continue;
    called.add(operation);
    built.push({ start, end: start + id.length, method: null, url: null, id, operation, grade: 'contract' });
  }
  return built;
}
