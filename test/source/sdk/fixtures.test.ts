/** Files in six languages, of which remarks say what must be found: all of it, and nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operationOfId } from '../../../src/contract/index.js';
import { languageOf, linesOf, readSource, sdkCalls } from '../../../src/source/index.js';

const FILES = ['queues.js', 'agents.ts', 'reports.py', 'Routing.java', 'Desk.cs', 'proxy.go'];
const MARK = /(?:\/\/|#)= (contract|possible|unknown)(?: (\w+))?\s*$/;

const textOf = (file: string): string =>
  readFileSync(new URL(`../../../fixtures/needs/source/${file}`, import.meta.url), 'utf8').replaceAll(
    '\r',
    '',
  );

const markedIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line, index) => {
    const [, grade, id] = MARK.exec(line) ?? [];
    return grade === undefined ? [] : [`${index + 1}: ${grade} ${id ?? ''}`.trim()];
  });

function foundIn(file: string, text: string): readonly string[] {
  const placeOf = linesOf(text);
  return sdkCalls(readSource(text, languageOf(file) ?? 'other')).map(
    ({ start, operation, grade }) =>
      `${placeOf(start).line}: ${operation === null ? 'unknown' : `${grade} ${operation.id}`}`,
  );
}

describe.each(FILES)('%s', (file) => {
  const text = textOf(file);
  const marked = markedIn(text);

  it('has enough calls, each of an operation', () => {
    expect(marked.length).toBeGreaterThanOrEqual(40);
    for (const line of marked) {
      const [, grade, id = ''] = line.split(' ');
      if (grade !== 'unknown') expect(operationOfId(id)?.id, line).toBe(id);
    }
  });

  it('is read: all of them found, none invented, each with its line and grade', () => {
    expect(foundIn(file, text)).toEqual(marked);
  });

  it('is read alike with other ends of lines', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(foundIn(file, windows)).toEqual(marked);
  });
});
