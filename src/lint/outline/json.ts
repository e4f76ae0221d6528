/** JSON, with comments or without, as an outline. What is whole of a broken text is read. */
import { printParseErrorCode, visit } from 'jsonc-parser';
import { LIMITS } from '../../read/types.js';
import { addEntry, type Draft, draft } from './draft.js';
import { filledIn } from './filled-in.js';
import { insideQuotes, type Spans, shifted } from './places.js';
import type { OutlineProblem, Span, Value } from './types.js';

/** An object or a list that is not ended yet. */
type Open =
  | { readonly kind: 'object'; readonly group: Draft; key: string; at: Span | null }
  | {
      readonly kind: 'list';
      readonly group: Draft;
      readonly key: string | null;
      readonly at: Span;
      readonly values: Value[];
      items: number;
      others: number;
    };

/** Thrown and caught here only: the parser would go on until its stack ends. */
const TOO_DEEP = new Error('too deep');

/**
 * Reads JSON into a group: the members of the outermost object are those of the group. Of several values, one behind the other
 * or one a line, each is a group in it.
 */
export function readJson(text: string, spans: Spans, into: Draft): readonly OutlineProblem[] {
  const values: Draft[] = [];
  for (let start: number | null = 0; start !== null; ) {
    const value = draft('object', [], into.at);
    const { problem, next } = readValue(text.slice(start), shifted(spans, start), value);
    const end: number = next === null ? text.length : start + next;
    values.push({ ...value, at: spans(start, end) });
    // Behind what is broken, nothing is sure.
    if (problem !== null || next === null) {
      addValues(values, into);
      return problem === null ? [] : [problem];
    }
    start = end;
  }
  return [];
}

function addValues(values: readonly Draft[], into: Draft): void {
  const [only] = values;
  if (values.length > 1) for (const value of values) into.groups.push(value);
  else if (only !== undefined) {
    for (const entry of only.entries) into.entries.push(entry);
    for (const group of only.groups) into.groups.push(group);
  }
}

interface ReadValue {
  readonly problem: OutlineProblem | null;
  /** Where another value begins. */
  readonly next: number | null;
}

function readValue(text: string, spans: Spans, into: Draft): ReadValue {
  const open: Open[] = [];
  let broken: OutlineProblem | null = null;
  let next: number | null = null;
  const count = (isOther: boolean): Open | undefined => {
    const around = open.at(-1);
    if (around?.kind === 'list') {
      around.items++;
      if (isOther) around.others++;
    }
    return around;
  };
  const deepen = (next: Open): void => {
    if (open.length >= LIMITS.nesting) throw TOO_DEEP;
    open.push(next);
  };
  const fault = (offset: number, message: string): void => {
    broken ??= { line: spans(offset, offset).line, message };
  };
  try {
    visit(
      text,
      {
        onObjectBegin(offset) {
          const around = count(true);
          if (around === undefined) return deepen({ kind: 'object', group: into, key: '', at: null });
          const names = around.key === null ? [] : [around.key];
          const group = draft('object', names, around.at ?? spans(offset, offset + 1));
          around.group.groups.push(group);
          deepen({ kind: 'object', group, key: '', at: null });
        },
        onArrayBegin(offset) {
          const around = count(false);
          const key = around?.key ?? null;
          const at = (around?.kind === 'object' ? around.at : null) ?? spans(offset, offset + 1);
          deepen({ kind: 'list', group: around?.group ?? into, key, at, values: [], items: 0, others: 0 });
        },
        onObjectEnd: () => void open.pop(),
        onArrayEnd(offset) {
          const ended = open.pop();
          // The end of the text ends all that is open.
          if (ended?.kind === 'list') endList(offset < text.length ? ended : cut(ended));
        },
        onObjectProperty(key, offset, length) {
          const around = open.at(-1);
          if (around?.kind !== 'object') return;
          around.key = key;
          around.at = spans(...insideQuotes(text, offset, offset + length, key));
        },
        onLiteralValue(value: unknown, offset, length) {
          const around = count(value === null);
          const isText = typeof value === 'string';
          const [start, end] = isText
            ? insideQuotes(text, offset, offset + length, value)
            : [offset, offset + length];
          const values =
            value === null
              ? []
              : [
                  {
                    text: isText ? filledIn(value) : text.slice(offset, offset + length),
                    at: spans(start, end),
                  },
                ];
          if (around?.kind === 'list') for (const each of values) around.values.push(each);
          else
            addEntry(around?.group ?? into, {
              key: around?.key ?? null,
              values,
              isList: false,
              isWhole: true,
              at: around?.at ?? spans(start, end),
            });
        },
        onError(error, offset) {
          if (isAtEnd(error) && offset > 0 && /[{[]/.test(text.charAt(offset))) next = offset;
          else fault(offset, 'the JSON is broken or cut off here; what is whole was read');
        },
      },
      { disallowComments: false, allowTrailingComma: true },
    );
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
    fault(0, 'its values are nested too deeply to be read');
  }
  // Of a text that is cut off, or too deep.
  for (const each of open.reverse()) if (each.kind === 'list') endList(cut(each));
  return { problem: broken, next };
}

const isAtEnd = (error: number): boolean => printParseErrorCode(error) === 'EndOfFileExpected';

type List = Extract<Open, { kind: 'list' }>;

/** What is missing of it may be anything. */
const cut = (list: List): List => ({ ...list, others: list.others + 1, items: list.items + 1 });

function endList({ group, key, at, values, items, others }: List): void {
  // A list of nothing but objects is told by their groups.
  if (values.length === 0 && items > 0 && others === items) return;
  addEntry(group, { key, values, isList: true, isWhole: others === 0, at });
}
