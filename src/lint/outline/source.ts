/** Source code as an outline. */
import type { SourceText } from '../../source/types.js';
import { readBrackets } from './code/brackets.js';
import { references, resolve } from './code/references.js';
import type { Draft } from './draft.js';
import type { Spans } from './places.js';

/** Reads names and values of code, whatever its language; of a variable that is set once to texts, these. */
export function readSourceOutline(source: SourceText, spans: Spans, into: Draft): void {
  const { text, code, strings, language } = source;
  const names = references();
  readBrackets(
    {
      text,
      code,
      strings,
      language,
      spans,
      references: names,
      nameOf: (key, open) => (open === '' || open === '{' ? key : null),
    },
    0,
    text.length,
    into,
  );
  resolve(names);
}
