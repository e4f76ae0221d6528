/** The call that a command is given. */
import { type Call, readCall } from '../exchange/call.js';
import { PlainError } from '../primitives/plain-error.js';

/**
 * @param usage what is typed before a call: `--call`, `why403 can`.
 * @throws PlainError
 */
export function requireCall(text: string, usage: string): Call {
  const call = readCall(text);
  if (call !== null) return call;
  throw new PlainError(`a call is a method and a path: ${usage} 'GET /api/v2/users/me'`);
}
