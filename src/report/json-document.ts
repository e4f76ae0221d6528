/** A JSON document by pieces, indented, so that a long list in it is never one text. */
import { inertJson } from '../primitives/inert-json.js';

/** A field with its value, or a list whose items are texts of JSON already, each made as it is written. */
export type JsonField = { readonly name: string } & (
  | { readonly value: unknown }
  | { readonly items: Iterable<string> }
);

const INDENT = 2;

/** Strings of JSON hold no line breaks, so every break is one between parts. */
const indented = (value: unknown): string => inertJson(value, INDENT).replaceAll('\n', '\n  ');

/** The fields of an object, each a value. */
export const jsonFields = (values: object): readonly JsonField[] =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

/** An object of these fields, in their order; it ends with a line feed. */
export function* jsonDocument(fields: Iterable<JsonField>): Iterable<string> {
  let before = '{\n';
  for (const field of fields) {
    const head = `${before}  ${inertJson(field.name)}: `;
    before = ',\n';
    if ('value' in field) {
      yield head + indented(field.value);
      continue;
    }
    yield `${head}[`;
    let between = '\n';
    for (const item of field.items) {
      yield between + item;
      between = ',\n';
    }
    yield between === '\n' ? ']' : '\n  ]';
  }
  yield '\n}\n';
}
