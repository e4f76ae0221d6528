/** "Did you mean …": published operations whose paths are made of the same words. */

import { ofContract } from './current.js';
import { allOperations } from './operations.js';
import { isPlaceholder, pathSegments } from './path.js';

import type { Operation } from './types.js';
import { correctWord, segmentWords } from './vocabulary.js';

interface Shape {
  readonly words: ReadonlySet<string>;
  readonly parameters: number;
}

/** A path of the contract. */
interface Entry {
  readonly shape: Shape;
  readonly operations: Operation[];
  /** Its place in the contract. */
  readonly order: number;
}

/** A share of common words (each counted by its rarity) below this is no resemblance. */
const THRESHOLD = 0.65;
/** For another method the path must agree nearly word for word. */
const THRESHOLD_OTHER_METHOD = 0.85;
/** What is this much worse than the best is not worth naming beside it. */
const SPREAD = 0.15;
/** No path of the contract has more words than this. */
const MAXIMUM_SEGMENTS = 30;

/**
 * Operations that a call may have meant, best first, those of the same method before others; empty when
 * none is close. The path may lack `/api` or `/api/v2`, and may hold values, placeholders, plurals for
 * singulars, compounds in parts, or a slip of the pen.
 */
export function nearestOperations(method: string | null, path: string, limit = 3): readonly Operation[] {
  const wanted = shapeOfInput(path);
  if (wanted === null) return [];
  const upper = method?.toUpperCase() ?? null;
  const candidates = entriesWith(wanted.words)
    .flatMap(({ shape, operations, order }) => {
      const score = similarity(wanted, shape);
      return score < THRESHOLD ? [] : operations.map((operation) => ({ operation, score, order }));
    })
    .sort(
      (a, b) => b.score - a.score || a.operation.path.length - b.operation.path.length || a.order - b.order,
    );
  const same = candidates.filter(({ operation }) => upper === null || operation.method === upper);
  const best = same[0]?.score ?? 0;
  // Another method only where its path fits better than any of the method that was used.
  const other = candidates.filter(
    ({ operation, score }) => operation.method !== upper && score > best && score >= THRESHOLD_OTHER_METHOD,
  );
  const close = same.filter(({ score }) => score >= best - SPREAD);
  const others = upper === null ? [] : other.slice(0, close.length === 0 ? limit : 1);
  return [...close.slice(0, limit - others.length), ...others].map(({ operation }) => operation);
}

/** Leading segments that say nothing about the operation. */
const PREFIX = /^(?:api|v\d+|platform|rest|public)$/i;

function shapeOfInput(path: string): Shape | null {
  const segments = pathSegments(path.replace(/^[a-z][a-z+]*:\/\/[^/]*/i, '')) ?? [];
  const start = segments.findIndex((segment) => !PREFIX.test(segment));
  const meant = start < 0 ? [] : segments.slice(start, start + MAXIMUM_SEGMENTS);
  const literal = meant.filter((segment) => !isValue(segment));
  const found = literal.flatMap(segmentWords).map((word) => correctWord(word) ?? word);
  return found.length === 0 ? null : { words: new Set(found), parameters: meant.length - literal.length };
}

/** A placeholder, an id, a number, an address: not a word of a path. */
function isValue(segment: string): boolean {
  return (
    isPlaceholder(segment) ||
    segment.includes('@') ||
    (/\d/.test(segment) && !/^[a-z]+\d$/i.test(segment) && segment.length > 4) ||
    /^\d+$/.test(segment)
  );
}

const index = ofContract(() => {
  const byPath = new Map<string, Entry>();
  const byWord = new Map<string, Entry[]>();
  for (const operation of allOperations()) {
    const known = byPath.get(operation.path);
    if (known !== undefined) {
      known.operations.push(operation);
      continue;
    }
    const segments = operation.path.split('/').slice(3);
    const literal = segments.filter((segment) => !segment.startsWith('{'));
    const shape = {
      words: new Set(literal.flatMap(segmentWords)),
      parameters: segments.length - literal.length,
    };
    const entry = { shape, operations: [operation], order: byPath.size };
    byPath.set(operation.path, entry);
    for (const word of shape.words) {
      const entries = byWord.get(word);
      if (entries === undefined) byWord.set(word, [entry]);
      else entries.push(entry);
    }
  }
  const weightOf = (word: string, paths: number): number =>
    /^v\d+$/.test(word) ? VERSION_WEIGHT : Math.log(1 + byPath.size / paths);
  const weights = new Map([...byWord].map(([word, { length }]) => [word, weightOf(word, length)]));
  return { byWord, weight: (word: string) => weights.get(word) ?? weightOf(word, 1) };
});

/** Rare words tell more; a version says next to nothing. */
const VERSION_WEIGHT = 0.2;

/** The paths that have one of the words: no other resembles. */
function entriesWith(words: ReadonlySet<string>): readonly Entry[] {
  const { byWord } = index();
  return [...new Set([...words].flatMap((word) => byWord.get(word) ?? []))];
}

/** 1 for the same words and as many parameters, 0 for no common word. */
function similarity(a: Shape, b: Shape): number {
  const { weight } = index();
  let common = 0;
  let all = 0;
  for (const word of a.words) {
    const share = weight(word);
    all += share;
    if (b.words.has(word)) common += share;
  }
  if (common === 0) return 0;
  for (const word of b.words) if (!a.words.has(word)) all += weight(word);
  return common / all - 0.03 * Math.abs(a.parameters - b.parameters);
}
