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
    mode: code.code.includes('.any.') ? 'any' : 'all',
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
  const subject = code.code.startsWith('owner.')
    ? 'owner'
    : code.code.startsWith('agent.')
      ? 'agent'
      : 'assignee';
  return { kind: 'other-subject', subject, names: permissionList(message).names };
}

function authentication({ code }: Recognised): RefusalDetail {
  if (code.code === 'authentication.required') return { kind: 'credentials', problem: 'absent' };
  if (code.code === 'credentials.expired') return { kind: 'credentials', problem: 'expired' };
  return code.declaredBy > 1 ? { kind: 'credentials', problem: 'not-accepted' } : { kind: 'generic' };
}

/** On schemas the code of a missing feature says that deletion is never allowed (its second template). */
function feature({ code, message, method }: Recognised): RefusalDetail {
  const deletion =
    message === null
      ? code.code === 'feature.forbidden' && method === 'DELETE'
      : /delete operation/i.test(message);
  return deletion ? { kind: 'resource', aspect: 'state', type: null, id: null } : { kind: 'feature' };
}

/** Business and management units lie in divisions; teams do not. The usual text of the code tells which is meant. */
function workforce(recognised: Recognised): RefusalDetail {
  const ofDivision = /division|management unit/i.test(recognised.code.templates[0] ?? '');
  return ofDivision ? divisions(recognised) : { kind: 'resource', aspect: 'team', type: null, id: null };
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
    recognised.code.code.startsWith('missing.')
      ? { ...permissionsOf(recognised), kind: 'permissions', organization: 'trustor' }
      : { kind: 'organization', problem: 'trustee' },
  ownership: resource('ownership'),
  'other-subject-permission': otherSubject,
  // Data actions report what the system behind them answered as a bad request, too.
  'business-rule': (recognised) =>
    recognised.code.code === 'bad.request' ? { kind: 'generic' } : resource('state')(),
  'user-context': ({ code }) => ({
    kind: 'context',
    needs: code.code === 'not.a.client' ? 'client' : 'user',
  }),
  'oauth-client-admin': ({ code }) =>
    code.code.endsWith('invalid.scope')
      ? { kind: 'oauth', error: code.code, problem: 'scope' }
      : { kind: 'not-refused' },
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
