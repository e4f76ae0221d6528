/** `why403 explain WHAT…`: what a call needs; what a permission, scope, code, message, status, region, rule or cause is. */

import { oneOrAll } from '../explain/explanation.js';
import { explainAll } from '../explain/index.js';
import { PlainError } from '../primitives/plain-error.js';
import { withoutRandomWords } from '../redact/random-words.js';
import type { Command } from './command.js';
import { asksForJson, terminalPage, writeJson, writeLines } from './page.js';
import { say } from './say.js';

/** Exit code 3: a name is not known. */
export const explain: Command = async ({ words, flags }) => {
  if (words.length === 0) {
    throw new PlainError(
      "explain what? A call ('GET /api/v2/users/me'), path, permission, scope, error code, message, status, region, rule or cause",
    );
  }
  if (words.some((word) => word.trim() === ''))
    throw new PlainError('an argument is empty; name what is to be explained');
  const asJson = asksForJson(flags, 'explain');
  // A path keeps its form with a placeholder in it.
  const shown = words.map((word) => withoutRandomWords(word, undefined, '{hidden}'));
  if (shown.some((word, at) => word !== words[at]))
    say('note: {hidden} stands for what looks like a secret, so it is not shown');
  const explanations = explainAll(shown);
  if (asJson) {
    writeJson(oneOrAll(explanations.map(({ data }) => data)));
  } else {
    const page = terminalPage(flags);
    writeLines(explanations.flatMap(({ lines }, index) => [...(index > 0 ? [''] : []), ...lines(page)]));
  }
  return explanations.every(({ known }) => known) ? 0 : 3;
};
