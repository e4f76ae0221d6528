/** What is seen of an answer beside the refusal that it is. */
import type { Exchange } from '../exchange/types.js';
import type { AnswerSeen } from '../judge/subject.js';
import type { Refusal } from '../refusal/types.js';

/** @param correlated the answer carries the correlation id of the platform in its header */
export function answerSeen(
  { response }: Exchange,
  { code }: Refusal,
  correlated: boolean,
): AnswerSeen | null {
  if (response === null) return null;
  const body = response.body ?? '';
  return {
    body: body !== '',
    codeInBody: code !== null && body.includes(code),
    correlated,
  };
}
