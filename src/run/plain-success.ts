/** Calls that succeeded and tell nothing of anybody: nearly all of an access log. */
import type { RawExchange } from '../exchange/types.js';
import { isSuccess } from '../primitives/statuses.js';
import { saysNothing } from '../redact/ordinary-success.js';

/** Characters of an address that can hold no secret. */
const PLAIN_ADDRESS = /^[^?#@;=%]{1,300}$/;

/** A success of a stranger, as access logs have them: no header, body or statement that could tell of its caller. */
export const isPlainSuccess = ({ request, response, context }: RawExchange): boolean =>
  response !== null &&
  isSuccess(response.status ?? 0) &&
  saysNothing(response.headers) &&
  response.body === null &&
  saysNothing(request.headers) &&
  request.body === null &&
  request.url !== null &&
  PLAIN_ADDRESS.test(request.url) &&
  Object.keys(context).length === 0;
