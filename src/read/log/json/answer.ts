/** Answers of the platform that stand in a record as they are. */
import type { JsonObject } from '../../../primitives/json.js';
import { isErrorBody, statusOf } from '../../text/find/error-body.js';

/** Fields of a response as a library holds it: what stands beside them is not the body. */
const OF_LIBRARIES = ['headers', 'header', 'body', 'data', 'config', 'request', 'response', 'stack', 'Stack'];
/** `missing.permissions`, `not_authorized`, as the platform and token endpoints write codes. */
const CODE = /^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)+$/;

/** An error body with what only an answer has: a status, a context, or a code such as services write. */
export function isPlatformAnswer(value: JsonObject): boolean {
  if (!hasSigns(value) || OF_LIBRARIES.some((key) => Object.hasOwn(value, key))) return false;
  return isErrorBody(value);
}

function hasSigns(value: JsonObject): boolean {
  const { code, error } = value;
  return (
    statusOf(value) !== null ||
    typeof value.contextId === 'string' ||
    typeof value.error_description === 'string' ||
    (typeof code === 'string' && CODE.test(code)) ||
    (typeof error === 'string' && CODE.test(error))
  );
}

/** Is the record nothing but an answer, without anything that a logger adds? */
export const isBareAnswer = (value: JsonObject): boolean =>
  (typeof value.contextId === 'string' || (typeof value.code === 'string' && CODE.test(value.code))) &&
  isPlatformAnswer(value);
