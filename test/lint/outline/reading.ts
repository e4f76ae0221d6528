/** Outlines of texts, and how tests show them. */
import { formOf, type Group, type Outline, outlineOf } from '../../../src/lint/outline/index.js';
import { languageOf } from '../../../src/source/languages.js';
import { readSource } from '../../../src/source/lexer.js';

/** The outline of a text as that of a file of this name. */
export function read(path: string, text: string): Promise<Outline> {
  const form = formOf(path, text);
  const language = form === 'source' ? languageOf(path) : null;
  const source = language === null ? null : readSource(text, language);
  return outlineOf({ path, form, text, source });
}

/** A line an entry, `key = "value"` (`[…]` of a list, `?` of what is only possible, `…` where it is not whole), and what is in a group one step in. */
export function shown(group: Group, indent = ''): readonly string[] {
  return [
    ...group.entries.map(({ key, values, isList, isWhole }) => {
      const texts = [
        ...values.map(({ text, isPossible }) => JSON.stringify(text) + (isPossible ? '?' : '')),
        ...(isWhole ? [] : ['…']),
      ].join(', ');
      return `${indent}${key ?? '-'} = ${isList ? `[${texts}]` : texts}`.trimEnd();
    }),
    ...group.groups.flatMap((inner) => [
      `${indent}${inner.kind} ${inner.names.join(' / ')}`.trimEnd(),
      ...shown(inner, `${indent}  `),
    ]),
  ];
}

/** What is read of a text, shown. */
export const outlined = async (path: string, text: string): Promise<readonly string[]> =>
  shown((await read(path, text)).root);

/** All groups, from the outside in. */
export function groupsOf(root: Group): readonly Group[] {
  const found: Group[] = [root];
  for (const group of found) for (const inner of group.groups) found.push(inner);
  return found;
}

/** The text at a place. */
export function textAt(
  text: string,
  { line, column, endLine, endColumn }: { line: number; column: number; endLine: number; endColumn: number },
): string {
  const lines = text.split('\n');
  const before = (upTo: number): number =>
    lines.slice(0, upTo - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return text.slice(before(line) + column - 1, before(endLine) + endColumn - 1);
}
