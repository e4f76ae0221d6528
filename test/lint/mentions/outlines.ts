/** Outlines made by hand. */
import type {
  Entry,
  Group,
  GroupKind,
  LintForm,
  Outline,
  Span,
  Value,
} from '../../../src/lint/outline/types.js';

const spanOf = (text: string, part: string, from = 0): Span => {
  const index = text.indexOf(part, from);
  const before = text.slice(0, Math.max(0, index)).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const inside = part.split('\n');
  return {
    line,
    column,
    endLine: line + inside.length - 1,
    endColumn: inside.length === 1 ? column + part.length : (inside.at(-1) ?? '').length + 1,
  };
};

/** Makes the parts of an outline of a text; everything is found in it by its own words. */
export function outliner(text: string) {
  const value = (part: string): Value => ({ text: part, at: spanOf(text, part) });
  const entry = (key: string | null, ...values: readonly string[]): Entry => ({
    key,
    values: values.map(value),
    isList: values.length > 1,
    isWhole: true,
    at: key === null ? spanOf(text, values[0] ?? '') : spanOf(text, key),
  });
  const group = (kind: GroupKind, names: readonly string[], inner: readonly (Entry | Group)[]): Group => {
    const first = spanOf(text, names.at(-1) ?? '');
    return {
      kind,
      names,
      at: first,
      entries: inner.filter((one): one is Entry => 'values' in one),
      groups: inner.filter((one): one is Group => 'groups' in one),
    };
  };
  const outline = (form: LintForm, ...inner: readonly (Entry | Group)[]): Outline => ({
    form,
    root: { ...group('file', [], inner), at: spanOf(text, text) },
    problems: [],
  });
  return { entry, group, outline };
}
