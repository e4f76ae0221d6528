/** From a catalogued code to what it says. One entry a category, so that a new category cannot be forgotten. */
import type { ErrorCategory, ErrorCode } from '../contract/types.js';
import { bracketList, divisionList, permissionList, scopeList } from './lists.js';
import type { RefusalDetail } from './types.js';

export interface Recognised {
  readonly code: ErrorCode;
  readonly message: string | null;
  /** Method of the call, upper case, where known. */
  readonly method: string | null;
}

const permissions = ({ code, message }: Recognised): RefusalDetail => {
  const { names, list, divisions } = permissionList(message);
  if (divisions.length > 0) return { kind: 'divisions', names, list, divisions };
  return {
    kind: 'permissions',
    mode: code.says === 'any' ? 'any' : 'all',
    names,
    list,
    organization: 'own',
  };
};

const divisions = ({ message }: Recognised): RefusalDetail => {
  const found = permissionList(message);
  return {
    kind: 'divisions',
    names: found.names,
    list: found.list,
    divisions: [...new Set([...found.divisions, ...divisionList(message)])],
  };
};

const resource = (aspect: 'participation' | 'ownership' | 'team' | 'state') => (): RefusalDetail => ({
  kind: 'resource',
  aspect,
  type: null,
  id: null,
});

const notRefused = (): RefusalDetail => ({ kind: 'not-refused' });

function otherSubject({ code, message }: Recognised): RefusalDetail {
  const subject = code.says === 'owner' || code.says === 'agent' ? code.says : 'assignee';
  return { kind: 'other-subject', subject, names: permissionList(message).names };
}

function authentication({ code }: Recognised): RefusalDetail {
  const { says } = code;
  return says === 'absent' || says === 'expired' || says === 'not-accepted'
    ? { kind: 'credentials', problem: says }
    : { kind: 'generic' };
}

const DELETION = /delete operation/i;

/** On schemas the code of a missing feature says that deletion is never allowed (its second template). */
function feature({ code, message, method }: Recognised): RefusalDetail {
  const deletion =
    message === null
      ? method === 'DELETE' && code.templates.some((template) => DELETION.test(template))
      : DELETION.test(message);
  return deletion ? { kind: 'resource', aspect: 'state', type: null, id: null } : { kind: 'feature' };
}

/** Business and management units lie in divisions; teams do not. */
function workforce(recognised: Recognised): RefusalDetail {
  return recognised.code.says === 'division'
    ? divisions(recognised)
    : { kind: 'resource', aspect: 'team', type: null, id: null };
}

const BY_CATEGORY: Record<ErrorCategory, (recognised: Recognised) => RefusalDetail> = {
  authentication,
  'ip-allowlist': ({ message }) => ({ kind: 'network', addresses: bracketList(message) }),
  division: divisions,
  'oauth-scope': ({ message }) => ({ kind: 'scopes', accepted: scopeList(message) }),
  permission: permissions,
  generic: () => ({ kind: 'generic' }),
  'access-policy': ({ message }) => ({ kind: 'policy', policies: bracketList(message) }),
  'wfm-team-or-unit': workforce,
  'conversation-participation': resource('participation'),
  'feature-or-product': feature,
  'authorized-organization': (recognised) =>
    recognised.code.says === 'permissions'
      ? { ...permissionsOf(recognised), kind: 'permissions', organization: 'trustor' }
      : { kind: 'organization', problem: 'trustee' },
  ownership: resource('ownership'),
  'other-subject-permission': otherSubject,
  // Data actions report what the system behind them answered as a bad request, too.
  'business-rule': (recognised) =>
    recognised.code.says === 'nothing' ? { kind: 'generic' } : resource('state')(),
  'user-context': ({ code }) => ({
    kind: 'context',
    needs: code.says === 'client' ? 'client' : 'user',
  }),
  'oauth-client-admin': ({ code }) =>
    code.says === 'scope' ? { kind: 'oauth', error: code.code, problem: 'scope' } : { kind: 'not-refused' },
  tooling: notRefused,
  organization: () => ({ kind: 'organization', problem: 'disabled' }),
  'not-found': notRefused,
  transient: notRefused,
  'rate-limit': notRefused,
};

function permissionsOf({ message }: Recognised) {
  const { names, list } = permissionList(message);
  return { mode: 'all' as const, names, list };
}

export const classify = (recognised: Recognised): RefusalDetail =>
  BY_CATEGORY[recognised.code.category](recognised);
