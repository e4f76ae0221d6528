/** One call of the user, made so that its answer can be explained. */
import { matchOperation } from '../../contract/index.js';
import type { RawExchange } from '../../exchange/types.js';
import type { LiveRequest, LiveResult, Transport } from '../../live/types.js';
import { isSuccess } from '../../primitives/statuses.js';
import { say } from '../say.js';

/** What is answered so is explained by its body. */
const NEED_A_BODY: ReadonlySet<number> = new Set([400, 401, 403, 404, 405]);

/**
 * The answer to a call. What is answered to HEAD has no body, and so no code that says why: where the path has a GET,
 * its refusal is given in its place (a GET changes nothing, RFC 9110, section 9.2.1).
 */
export async function sendCall(transport: Transport, request: LiveRequest): Promise<LiveResult> {
  const result = await transport.send(request);
  if (result.ok) sayIfPage(result.exchange);
  if (request.method !== 'HEAD' || !result.ok) return result;
  const status = result.exchange.response?.status ?? 0;
  if (!NEED_A_BODY.has(status) || !hasGet(request.url)) return result;
  const purpose = `${request.purpose}, with GET`;
  const full = await transport.send({ ...request, method: 'GET', purpose });
  if (!full.ok) return result;
  if (isSuccess(full.exchange.response?.status ?? 0)) {
    say(`note: HEAD was answered with ${status}, and the same with GET succeeded`);
    return result;
  }
  say(`note: HEAD was answered with ${status} and no body, so the same was asked with GET`);
  return full;
}

const hasGet = (url: string): boolean =>
  matchOperation('GET', url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*/, '')).kind === 'found';

/** A success is not looked at any further, so that a page in its place would go unnoticed. */
function sayIfPage({ request, response }: RawExchange): void {
  if (!isSuccess(response?.status ?? 0) || !/\/api\/v2\//.test(request.url ?? '')) return;
  if (/^\s*<(?:!doctype|html)\b/i.test(response?.body ?? ''))
    say(
      'note: the answer is an HTML page, and the API of the platform answers with JSON: a proxy or a gateway may have given it, so it shows nothing of the call',
    );
}
