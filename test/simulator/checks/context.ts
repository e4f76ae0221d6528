/** Operations for users only, or for client credentials only; organizations that are disabled. */
import { type Answer, refuse } from '../answer.js';
import type { Call } from '../call.js';
import { codeOf } from './codes.js';

export function checkContext({ operation, caller }: Call): Answer | null {
  if (operation.caller === 'user' && caller.user === null) return refuse('not.a.user');
  if (operation.caller === 'client' && caller.user !== null) return refuse('not.a.client');
  return null;
}

/** What is answered in a disabled organization is not known, but for two operations. */
export function checkOrganization({ operation, caller }: Call): Answer | null {
  if (caller.organization.disabled !== true) return null;
  const code = codeOf(operation, 'organization') ?? codeOf(operation, 'feature-or-product', 'architect.org.');
  return refuse(code ?? 'not.authorized');
}
