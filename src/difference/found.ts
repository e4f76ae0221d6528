/** What a change of an operation does to whoever calls it. */
import { lacking, type NameLists, operationKey } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { isLimitedByScopes } from '../needs/client.js';
import type { Called } from './called.js';
import type { Change } from './change.js';
import {
  addedEffect,
  authenticationEffect,
  DEPRECATED_EFFECT,
  lackingEffect,
  permissionsEffect,
  removedEffect,
  scopesEffect,
} from './effect.js';
import type { Routes } from './operations.js';
import { listsOf, plainPermissions, publishedScopes } from './requirement.js';
import type { Concern } from './types.js';

/** What may be lacking after a change: of each list one name must be held. */
export interface Asked {
  readonly permissions: NameLists;
  readonly scopes: NameLists;
}

/** What a change does, before it is known what the least set has for it. */
export interface Found extends Asked {
  readonly called: Called;
  readonly concern: Omit<Concern, 'grant'>;
}

type Told = Pick<Concern, 'change' | 'canRefuse' | 'effect'> &
  Partial<Pick<Concern, 'from' | 'to' | 'elsewhere'>>;

/** What is known of the two contracts. */
export interface Sides {
  /** By which operation of a contract a call is taken where its own is not there. */
  readonly from: Routes;
  readonly to: Routes;
  readonly versions: Readonly<Record<'from' | 'to', string>>;
  /** Is it known that the platform removed what the second one lacks? */
  readonly isRemoved: (operation: Operation) => boolean;
}

/** null: nothing can be told of it. */
export function foundOf(change: Change, called: Called, sides: Sides): Found | null {
  const make = (told: Told, asked: Partial<Asked> = {}): Found => ({
    permissions: [],
    scopes: [],
    ...asked,
    called,
    concern: {
      operation: operationKey(change.of),
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
      const now = sides.to(change.of);
      const isRemoved = sides.isRemoved(change.of);
      return make({
        change: isRemoved ? 'removed' : 'lacking',
        from: plainPermissions(change.of.permissions),
        elsewhere: now && operationKey(now),
        canRefuse: true,
        effect: isRemoved ? removedEffect(change.of, now) : lackingEffect(sides.versions.to, now),
      });
    }
    case 'added': {
      const before = sides.from(change.of);
      const to = plainPermissions(change.of.permissions);
      const from = before && plainPermissions(before.permissions);
      const permissions = lackingOf(listsOf(from), listsOf(to));
      return make(
        {
          change: 'added',
          from,
          to,
          elsewhere: before && operationKey(before),
          canRefuse: from !== null && from.mode !== 'UNKNOWN' && permissions.length > 0,
          effect: addedEffect(sides.versions.from, to, before),
        },
        {
          permissions,
          scopes: lackingOf(listsOf(before && publishedScopes(before)), listsOf(publishedScopes(change.of))),
        },
      );
    }
    case 'permissions': {
      const { from, to } = change;
      const permissions = lackingOf(listsOf(from), listsOf(to));
      return make(
        {
          change: 'permissions',
          from,
          to,
          canRefuse: permissions.length > 0,
          effect: permissionsEffect(from, to),
        },
        { permissions },
      );
    }
    case 'scopes': {
      const { from, to } = change;
      const scopes = lackingOf(listsOf(from), listsOf(to));
      const isLimited = called.callers.some(({ grantType }) => isLimitedByScopes(grantType));
      return make(
        {
          change: 'scopes',
          from,
          to,
          canRefuse: isLimited && scopes.length > 0,
          effect: scopesEffect(from, to, isLimited),
        },
        { scopes },
      );
    }
    case 'authentication': {
      const { from, to } = change;
      return make({
        change: 'authentication',
        canRefuse: to !== 'none',
        effect: authenticationEffect(from, to),
      });
    }
    case 'deprecated':
      return make({ change: 'deprecated', canRefuse: false, effect: DEPRECATED_EFFECT });
    case 'not-known':
      return null;
  }
}

/** Where it is not known what was required, all may be lacking; where it is not known what is, nothing can be named. */
const lackingOf = (from: NameLists | null, to: NameLists | null): NameLists =>
  to === null ? [] : from === null ? to : lacking(from, to);
