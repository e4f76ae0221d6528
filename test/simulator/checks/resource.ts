/** Refusals for this one resource: of another organization, not a participant, not the owner, its state. */
import { namesPermissions } from '../../../src/contract/index.js';
import { type Answer, plainError, refuse } from '../answer.js';
import type { Call } from '../call.js';
import { findObject, isElsewhere } from '../directory.js';
import { grantsFor, grantsOf, type HeldGrant } from '../grants.js';
import type { WorldObject } from '../world.js';
import { codeOf } from './codes.js';

export function checkOtherOrganization({ platform, caller, parameters }: Call): Answer | null {
  const { world, choices } = platform;
  if (!Object.values(parameters).some((id) => isElsewhere(world, caller.organization, id))) return null;
  return refuse(choices.otherOrganization === 'not-found' ? 'not.found' : 'not.authorized');
}

export function checkResource(call: Call): Answer | null {
  if (!meetsConditions(call)) return refuse('not.authorized');
  for (const id of Object.values(call.parameters)) {
    const object = findObject(call.caller.organization, id);
    const refusal = object === null ? null : checkObject(call, object);
    if (refusal !== null) return refusal;
  }
  return null;
}

function checkObject(call: Call, object: WorldObject): Answer | null {
  const { operation, caller } = call;
  const me = caller.user?.id ?? caller.client.id;
  if (object.participants?.includes(me) === false) {
    const declared = codeOf(operation, 'conversation-participation');
    const asAgent =
      operation.caller === 'user' ? 'conversation.error.forbidden.not.active.participant' : null;
    const code = declared ?? asAgent;
    if (code !== null) return refuse(code);
  }
  if (object.owner !== undefined && object.owner !== me)
    return refuse(codeOf(operation, 'ownership') ?? 'not.authorized');
  if (object.locked === true && operation.method !== 'GET')
    return refuse(codeOf(operation, 'business-rule') ?? 'not.authorized');
  return checkDownstream(call, object);
}

const CALLS_OTHERS = /^\/api\/v2\/integrations\/actions\/\{actionId\}\/(?:execute|test|draft\/test)$/;

function checkDownstream({ operation }: Call, { downstream }: WorldObject): Answer | null {
  if (downstream === undefined || !CALLS_OTHERS.test(operation.path)) return null;
  return plainError(downstream.status, downstream.code ?? 'not.authorized', downstream.message);
}

/** A permission that is held only under conditions holds where one of its ids is in the call. */
function meetsConditions(call: Call): boolean {
  const { platform, caller, operation, parameters, request, body } = call;
  const { mode, names } = operation.permissions;
  const ids = new Set([...Object.values(parameters), ...request.query.values(), ...Object.values(body)]);
  // A listing is shortened, not refused.
  if (!namesPermissions(operation) || ids.size === 0) return true;
  const grants = grantsOf(caller);
  const isFree = ({ condition }: HeldGrant) => condition === null || condition.ids.some((id) => ids.has(id));
  const holds = (name: string) => grantsFor(platform.world, caller.organization, grants, name).some(isFree);
  return mode === 'ALL' ? names.every(holds) : names.some(holds);
}
