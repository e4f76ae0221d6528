/** What is seen of an answer beside the refusal that it is. */
import type { Exchange } from '../exchange/types.js';
import type { AnswerSeen } from '../judge/subject.js';
import type { ParsedAnswer } from '../refusal/parse.js';

/** null when no answer is known. */
export function answerSeen(
  { response }: Exchange,
  { refusal: { code }, correlated }: ParsedAnswer,
): AnswerSeen | null {
  if (response === null) return null;
  const body = response.body ?? '';
  return { body: body !== '', codeInBody: code !== null && body.includes(code), correlated };
}
