/** Does the caller hold what the contract asks for: any of a list, or all of it? Divisions come later. */
import { namesPermissions } from '../../../src/contract/index.js';
import type { Operation } from '../../../src/contract/types.js';
import { type Answer, bracketed, plainError, refuse } from '../answer.js';
import type { Call } from '../call.js';
import { grantsFor, grantsOf } from '../grants.js';

export function checkPermission(call: Call): Answer | null {
  const { platform, operation, caller } = call;
  if (!namesPermissions(operation)) return null;
  const { mode, names } = operation.permissions;
  const grants = grantsOf(caller);
  const missing = names.filter(
    (name) => grantsFor(platform.world, caller.organization, grants, name).length === 0,
  );
  const refused = mode === 'ALL' ? missing.length > 0 : missing.length === names.length;
  return refused ? refusePermission(call, missing) : null;
}

function refusePermission({ platform: { choices }, operation }: Call, missing: readonly string[]): Answer {
  switch (choices.permissionRefusal) {
    case 'named':
      return named(operation, missing);
    case 'generic':
      return refuse('not.authorized');
    case 'older-form': {
      const [domain = '', entity = '', action = ''] = (missing[0] ?? '').split(':');
      return plainError(
        403,
        'forbidden',
        `Permission is forbidden on domain, '${domain}', entity '${entity}', with action set '[${action}]'`,
      );
    }
  }
}

const named = ({ permissions: { mode, names } }: Operation, missing: readonly string[]): Answer =>
  mode === 'ALL'
    ? refuse('missing.permissions', bracketed(missing))
    : refuse('missing.any.permissions', bracketed(names));
