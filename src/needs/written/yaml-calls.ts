/** Lists of calls in YAML, as those in JSON. */
import { isAlias, isMap, isScalar, isSeq, LineCounter } from 'yaml';
import { withoutByteOrderMark } from '../../primitives/marks.js';
import type { Head } from '../../read/head.js';
import { readValue } from './json-calls.js';
import type { WrittenReader } from './types.js';
import { createUses } from './uses.js';
import { parseYaml } from './yaml.js';

/** An item with a method or a path, and the other of them below it. */
const METHOD_FIRST =
  /^[ \t]*-[ \t]+["']?(?:method|verb|httpMethod)["']?[ \t]*:[ \t]*["']?(?:get|post|put|patch|delete|head)\b[^\n]*\n(?:[ \t]+[^\n]*\n){0,6}?[ \t]+["']?(?:path|url|endpoint|uri|route)["']?[ \t]*:/im;
const PATH_FIRST =
  /^[ \t]*-[ \t]+["']?(?:path|url|endpoint|uri|route|name)["']?[ \t]*:[^\n]*\n(?:[ \t]+[^\n]*\n){0,6}?[ \t]+["']?(?:method|verb|httpMethod)["']?[ \t]*:[ \t]*["']?(?:get|post|put|patch|delete|head)\b/im;
const IN_BRACES = /^[ \t]*-[ \t]*\{[ \t]*(?:method|path|url)[ \t]*:/m;
/** A document that describes an API, or a workflow, whose steps are no calls. */
const OTHERS = /^(?:openapi|swagger|jobs|on|services|apiVersion)[ \t]*:/m;
const LOOKED_AT = 65_536;
/** Characters. */
const LONGEST = 4_000_000;
const DEEPEST = 50;

export function isYamlCalls({ text }: Head): boolean {
  if (/^[{[]/.test(text)) return false;
  const start = text.slice(0, LOOKED_AT).replaceAll('\r\n', '\n');
  if (OTHERS.test(start)) return false;
  return METHOD_FIRST.test(start) || PATH_FIRST.test(start) || IN_BRACES.test(start);
}

export const readYamlCalls: WrittenReader = (text, options, sink) => {
  const uses = createUses(options, sink);
  const broken = (line: number | null): void =>
    sink.problem({
      at: line === null ? 'the whole file' : `line ${line}`,
      message: 'the YAML is broken here; what is whole was read; mend it, or write one call a line',
    });
  if (text.length > LONGEST) {
    sink.problem({ at: 'the whole file', message: 'it is too long to be read; write one call a line' });
    return;
  }
  const counter = new LineCounter();
  const { root, wholeTo } = parseYaml(withoutByteOrderMark(text), counter, broken);
  const lines = new WeakMap<object, number>();
  const inner = new WeakMap<object, Map<string | number, number>>();
  const whole = new WeakSet<object>();

  /** Aliases are not followed: they may stand for more than any memory holds. */
  function plainOf(node: unknown, depth: number): unknown {
    if (isScalar(node)) return node.value;
    if (isAlias(node) || depth > DEEPEST || !(isMap(node) || isSeq(node))) return null;
    const container: Record<string, unknown> | unknown[] = isSeq(node) ? [] : {};
    const kept = new Map<string | number, number>();
    const keep = (key: string | number, value: unknown): void => {
      const range = isScalar(value) ? value.range : null;
      if (range != null) kept.set(key, counter.linePos(range[0]).line);
    };
    if (isSeq(node) && Array.isArray(container)) {
      for (const [index, item] of node.items.entries()) {
        keep(index, item);
        container.push(plainOf(item, depth + 1));
      }
    } else if (isMap(node) && !Array.isArray(container)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : null;
        if (name === null || name === '__proto__') continue;
        keep(name, value);
        container[name] = plainOf(value, depth + 1);
      }
    }
    inner.set(container, kept);
    if (node.range != null) {
      lines.set(container, counter.linePos(node.range[0]).line);
      if (node.range[1] <= wholeTo) whole.add(container);
    }
    return container;
  }

  const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
  readValue(plainOf(root, 0), null, null, {
    uses,
    tree: {
      lineOf: (value) => (isContainer(value) ? (lines.get(value) ?? null) : null),
      lineIn: (container, key) => (isContainer(container) ? (inner.get(container)?.get(key) ?? null) : null),
      isWhole: (value) => !isContainer(value) || whole.has(value),
    },
  });
};
