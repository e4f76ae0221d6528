/** Source code as an outline. */
import type { SourceText } from '../../source/types.js';
import { readBrackets } from './code/brackets.js';
import { references, resolve } from './code/references.js';
import type { Draft } from './draft.js';
import type { Spans } from './places.js';
import type { OutlineProblem } from './types.js';

/** Words of which one stands in every file that says anything of clients, scopes, permissions or calls of the platform. */
const SPOKEN_OF =
  /scope|permission|polic|grant|oauth|purecloud|pure\.cloud|genesys|api\/v2|x-[a-z]|role|client.?(?:id|secret)/i;

/** Names of one of these are in all that is made of an outline of code: lists, clients, requests for tokens, policies, headers. */
const NAMED = /scope|permission|polic|grant|header|x-g|entity|oauth_client/i;

/**
 * Reads names and values of code, whatever its language; of a variable that is set once to texts, these. A file that says
 * nothing of the platform, of scopes or permissions is passed over.
 */
export function readSourceOutline(source: SourceText, spans: Spans, into: Draft): readonly OutlineProblem[] {
  const { text, code, strings, language } = source;
  if (!NAMED.test(text) || !SPOKEN_OF.test(text)) return [];
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
  return [];
}
