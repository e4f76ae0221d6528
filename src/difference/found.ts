/** What a change of an operation does to whoever calls it. */
import { operationKey } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { isLimitedByScopes } from '../needs/client.js';
import type { Called } from './called.js';
import type { Change } from './change.js';
import { addedEffect, DEPRECATED_EFFECT, permissionsEffect, removedEffect, scopesEffect } from './effect.js';
import { takenFor } from './operations.js';
import {
  type Lists,
  lacking,
  permissionLists,
  plainPermissions,
  scopeLists,
  scopesAsPermissions,
} from './requirement.js';
import type { Concern, ContractSide } from './types.js';

/** What may be lacking after a change: of each list one name must be held. */
export interface Asked {
  readonly permissions: Lists;
  readonly scopes: Lists;
}

/** What a change does, before it is known what the least set has for it. */
export interface Found extends Asked {
  readonly called: Called;
  readonly concern: Omit<Concern, 'grant'>;
}

type Told = Pick<Concern, 'canRefuse' | 'effect'> & Partial<Pick<Concern, 'from' | 'to' | 'elsewhere'>>;

interface Sides {
  readonly from: Pick<ContractSide, 'operations'>;
  readonly to: Pick<ContractSide, 'operations'>;
}

const NOTHING: Asked = { permissions: [], scopes: [] };

/** null: nothing can be told of it. */
export function foundOf(change: Change, called: Called, sides: Sides): Found | null {
  const make = (kind: Concern['change'], of: Operation, told: Told, asked: Partial<Asked> = {}): Found => ({
    ...NOTHING,
    ...asked,
    called,
    concern: {
      operation: operationKey(of),
      change: kind,
      from: null,
      to: null,
      elsewhere: null,
      calls: called.count,
      at: called.at,
      ...told,
    },
  });
  switch (change.kind) {
    case 'removed': {
      const now = takenFor(change.from, sides.to.operations);
      return make('removed', change.from, {
        from: plainPermissions(change.from.permissions),
        elsewhere: now && operationKey(now),
        canRefuse: true,
        effect: removedEffect(now),
      });
    }
    case 'added': {
      const before = takenFor(change.to, sides.from.operations);
      const asked = {
        permissions: lackingOf(
          before && permissionLists(before.permissions),
          permissionLists(change.to.permissions),
        ),
        scopes: lackingOf(before && scopeLists(before), scopeLists(change.to)),
      };
      return make(
        'added',
        change.to,
        {
          from: before && plainPermissions(before.permissions),
          to: plainPermissions(change.to.permissions),
          elsewhere: before && operationKey(before),
          canRefuse: before !== null && isKnown(before) && asked.permissions.length > 0,
          effect: addedEffect(change.to, before),
        },
        asked,
      );
    }
    case 'permissions': {
      const { from, to, lists } = change;
      const permissions = lacking(lists.from, lists.to);
      return make(
        'permissions',
        to,
        {
          from: plainPermissions(from.permissions),
          to: plainPermissions(to.permissions),
          canRefuse: permissions.length > 0,
          effect: permissionsEffect(lists.from, lists.to),
        },
        { permissions },
      );
    }
    case 'scopes': {
      const { from, to, lists } = change;
      const scopes = lacking(lists.from, lists.to);
      const isLimited = called.callers.some(({ grantType }) => isLimitedByScopes(grantType));
      return make(
        'scopes',
        to,
        {
          from: scopesAsPermissions(from.scopes ?? []),
          to: scopesAsPermissions(to.scopes ?? []),
          canRefuse: isLimited && scopes.length > 0,
          effect: scopesEffect(lists.from, lists.to, isLimited),
        },
        { scopes },
      );
    }
    case 'deprecated':
      return make('deprecated', change.to, { canRefuse: false, effect: DEPRECATED_EFFECT });
    case 'not-known':
      return null;
  }
}

const isKnown = ({ permissions }: Operation): boolean => permissions.mode !== 'UNKNOWN';

/** Where it is not known what was required, all may be lacking; where it is not known what is, nothing can be named. */
const lackingOf = (from: Lists | null, to: Lists | null): Lists =>
  to === null ? [] : from === null ? to : lacking(from, to);
