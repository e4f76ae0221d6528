/** The API host: which operation is it, who calls, what forbids it, and what is the answer. */
import { matchOperation, operationKey } from '../../src/contract/index.js';
import type { Operation } from '../../src/contract/types.js';
import { type Answer, json, plainError, refuse } from './answer.js';
import { jsonObject, type Platform, type Received } from './call.js';
import { authenticate, checkGuestToken } from './checks/authentication.js';
import { firstRefusal } from './checks/index.js';
import { INTROSPECTION } from './introspection/index.js';
import { success } from './success.js';
import type { RegionState } from './world.js';

export function answerApi(platform: Platform, region: RegionState, request: Received): Answer {
  const match = matchOperation(request.method, request.path);
  const operation = match.kind === 'found' ? match.operation : null;
  const open = operation === null ? null : answerWithoutOAuth(operation, platform, request);
  if (open !== null) return open;
  // Somebody unknown is not told which paths exist.
  const authentication = authenticate(platform, region, request);
  if (!authentication.ok) return authentication.refusal;
  if (match.kind === 'wrong-method') return answerWrongMethod(platform, match.operations);
  if (match.kind !== 'found') return answerUnknownPath(platform);
  const call = {
    platform,
    region,
    request,
    operation: match.operation,
    parameters: match.parameters,
    caller: authentication.caller,
    body: jsonObject(request.body),
  };
  const refusal = firstRefusal(call);
  if (refusal !== null) return refusal;
  const implemented = INTROSPECTION.get(operationKey(match.operation));
  return implemented === undefined ? success(call) : implemented(call);
}

function answerWithoutOAuth({ auth }: Operation, { now }: Platform, request: Received): Answer | null {
  if (auth === 'oauth') return null;
  const refusal = auth === 'none' ? null : checkGuestToken(request, now);
  return refusal ?? json({ selfUri: request.path });
}

function answerUnknownPath({ choices }: Platform): Answer {
  return choices.unknownPath === 'not-found' ? refuse('not.found') : refuse('not.authorized');
}

function answerWrongMethod({ choices }: Platform, operations: readonly Operation[]): Answer {
  if (choices.wrongMethod === 'not-authorized') return refuse('not.authorized');
  const Allow = operations.map(({ method }) => method).join(', ');
  return {
    ...plainError(405, 'method.not.allowed', 'The method is not allowed for this resource.'),
    headers: { Allow },
  };
}
