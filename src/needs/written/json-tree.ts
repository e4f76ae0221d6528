/** JSON whose objects and lists know their lines. What is whole of a broken text is read. */
import { visit } from 'jsonc-parser';
import { withoutByteOrderMark } from '../../primitives/marks.js';
import { LIMITS, type Problem } from '../../read/types.js';

export interface JsonTree {
  readonly value: unknown;
  /** The line on which an object or a list begins; null for other values. */
  lineOf(value: unknown): number | null;
  /** The line of a text, a number and the like; null where it was not asked for. */
  lineIn(container: unknown, key: string | number): number | null;
  /** False for an object or a list in which the text is cut off: what is missing may change what the rest says. */
  isWhole(value: unknown): boolean;
}

type Container = unknown[] | Record<string, unknown>;

/** Thrown and caught here only: the parser would go on until its stack ends. */
const TOO_DEEP = new Error('too deep');

/**
 * @param problem is told once what is wrong with the text
 * @param asked lines of other values are kept, too: they take as much memory as the text
 */
export function readJsonTree(
  written: string,
  problem: (problem: Problem) => void,
  asked: 'lines of containers' | 'lines of values' = 'lines of containers',
): JsonTree {
  const text = withoutByteOrderMark(written);
  const lines = new WeakMap<object, number>();
  const inner = new WeakMap<object, Map<string | number, number>>();
  const whole = new WeakSet<object>();
  const open: { readonly container: Container; key: string }[] = [];
  const root: unknown[] = [];
  let broken: number | null = null;
  const put = (value: unknown): void => {
    const around = open.at(-1);
    if (around === undefined) root.push(value);
    else if (Array.isArray(around.container)) around.container.push(value);
    // Any other key is only a key.
    else if (around.key !== '__proto__') around.container[around.key] = value;
  };
  const keepLine = (line: number): void => {
    const around = open.at(-1);
    if (around === undefined) return;
    const { container, key } = around;
    const kept = inner.get(container) ?? new Map<string | number, number>();
    inner.set(container, kept.set(Array.isArray(container) ? container.length : key, line + 1));
  };
  const begin = (container: Container, line: number): void => {
    if (open.length >= LIMITS.nesting) {
      broken ??= line;
      throw TOO_DEEP;
    }
    lines.set(container, line + 1);
    put(container);
    open.push({ container, key: '' });
  };
  // The end of the text ends all that is open.
  const end = (offset: number): void => {
    const ended = open.pop();
    if (ended !== undefined && offset < text.length) whole.add(ended.container);
  };
  try {
    visit(
      text,
      {
        onObjectBegin: (_offset, _length, line) => begin({}, line),
        onArrayBegin: (_offset, _length, line) => begin([], line),
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty(key) {
          const around = open.at(-1);
          if (around !== undefined) around.key = key;
        },
        onLiteralValue(value: unknown, _offset, _length, line) {
          if (asked === 'lines of values') keepLine(line);
          put(value);
        },
        onError(_error, _offset, _length, line) {
          broken ??= line;
        },
      },
      { disallowComments: false, allowTrailingComma: true },
    );
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
  }
  if (broken !== null)
    problem({
      at: `line ${broken + 1}`,
      message: 'the JSON is broken or cut off here; what is whole was read; export it again',
    });
  return {
    value: root[0],
    lineOf: (value) => (isContainer(value) ? (lines.get(value) ?? null) : null),
    lineIn: (container, key) => (isContainer(container) ? (inner.get(container)?.get(key) ?? null) : null),
    isWhole: (value) => !isContainer(value) || whole.has(value),
  };
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
