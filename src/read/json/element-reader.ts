/** What the readers of JSON recordings share: split, parse each element alone, report what is broken. */

import { type ByteReader, LIMITS, type Problem, type Sink } from '../types.js';
import { limitProblems, parseElement, place } from '../value.js';
import type { SplitLayout } from './layouts.js';
import { createJsonSplitter, type JsonElement, type SplitFault } from './splitter.js';

interface Fault {
  readonly message: string;
  /** The entry that is lost keeps its index. */
  readonly costsEntry: boolean;
}

const FAULTS: Readonly<Record<SplitFault, Fault>> = {
  cut: { message: 'the JSON is cut off inside this entry; the whole ones were read', costsEntry: true },
  'too-large': {
    message: `the entry is larger than ${LIMITS.entryBytes / 1024 / 1024} MB and was skipped`,
    costsEntry: true,
  },
  'too-deep': {
    message: `the entry is nested deeper than ${LIMITS.nesting} levels and was skipped`,
    costsEntry: true,
  },
  unexpected: { message: 'this does not belong between entries and was skipped', costsEntry: false },
  unfinished: {
    message: 'the input ends before its brackets are closed; entries may be missing',
    costsEntry: false,
  },
};

export interface ElementVisitor {
  /** One parsed element; `index` counts every element from 0, also those that could not be read. */
  element(value: unknown, element: JsonElement, index: number, problem: (problem: Problem) => void): void;
  /** Parses an element in a way of its own first; undefined means: as a whole. */
  preview?(element: JsonElement): unknown;
  /** After the last element. */
  end?(found: boolean, problem: (problem: Problem) => void): void;
}

export function createElementReader(layout: SplitLayout, sink: Sink, visitor: ElementVisitor): ByteReader {
  const problems = limitProblems((problem) => sink.problem(problem));
  /** What could not be read may have been a refused call. */
  const lost = (line: number): void => sink.notUnderstood?.({ line });
  let index = 0;
  const splitter = createJsonSplitter(layout, {
    element(element) {
      const own = visitor.preview?.(element);
      const parsed = own === undefined ? parseElement(element) : ({ ok: true, value: own } as const);
      if (parsed.ok) visitor.element(parsed.value, element, index, problems.add);
      else {
        problems.add({ at: parsed.at, message: 'not valid JSON; the entry was skipped' });
        lost(element.line);
      }
      index++;
    },
    fault(fault, line, offset) {
      const { message, costsEntry } = FAULTS[fault];
      problems.add({ at: place(line, offset), message });
      lost(line);
      if (costsEntry) index++;
    },
  });
  return {
    push: (chunk) => splitter.push(chunk),
    end() {
      const { found } = splitter.end();
      visitor.end?.(found, problems.add);
      problems.end();
    },
  };
}
