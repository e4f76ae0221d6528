/** What may stand on no page, wherever it is shown. */
import { ACTING, COMMAND } from '../report/acting.js';

/** Why a text that is shown is not safe to show. */
export function shownWrongly(text: string, canary: string | null): readonly string[] {
  const wrong: string[] = [];
  const acting = ACTING.exec(text);
  if (acting !== null) wrong.push(`U+${acting[0].codePointAt(0)?.toString(16)} is shown`);
  const command = COMMAND.exec(text);
  if (command !== null) wrong.push(`a command of a build is shown: ${JSON.stringify(command[0])}`);
  // A page is wrapped: what stands on two lines is read as one word.
  if (canary !== null && (text.includes(canary) || text.replace(/\s+/g, '').includes(canary)))
    wrong.push('the secret comes out');
  return wrong;
}
