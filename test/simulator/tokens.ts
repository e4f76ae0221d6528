/** Tokens that were issued: how long they live, when they go idle, and which one ends the oldest. */
import { randomBytes } from 'node:crypto';
import { findClient, findOrganization, findUser } from './directory.js';
import type { World } from './world.js';

export interface IssuedToken {
  readonly value: string;
  /** Domain of the region that issued it. */
  readonly region: string;
  readonly clientId: string;
  /** null: client credentials. */
  readonly userId: string | null;
  /** In which it acts. */
  readonly organizationId: string;
  readonly homeOrganizationId: string;
  readonly scopes: readonly string[];
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  readonly expiresAt: number;
  lastUsedAt: number;
  revoked: boolean;
}

export interface TokenOptions {
  /** Absent: client credentials. */
  readonly user?: string;
  /** The organization chosen at login; that of the user or client unless given. */
  readonly organization?: string;
  /** `live` unless given. */
  readonly state?: 'live' | 'expired' | 'idle' | 'revoked';
}

export interface TokenStore {
  /** Throws when the world has no such client, user or organization. */
  issue(world: World, clientId: string, options: TokenOptions, now: number): IssuedToken;
  find(value: string): IssuedToken | null;
  /** How many live. */
  living(now: number): number;
}

const DAY = 86_400;
const MOST_TOKENS = 100;

export function createTokenStore(): TokenStore {
  const tokens = new Map<string, IssuedToken>();
  return {
    find: (value) => tokens.get(value) ?? null,
    living: (now) => [...tokens.values()].filter((token) => isLive(token, undefined, now)).length,
    issue(world, clientId, { user, organization, state = 'live' }, now) {
      const place = findClient(world, clientId);
      if (place === null) throw new Error(`no OAuth client ${clientId} in the world`);
      const person = user === undefined ? null : findUser(world, user);
      if (user !== undefined && person === null) throw new Error(`no user ${user} in the world`);
      const own = person?.organization ?? place.organization;
      const acting = organization === undefined ? own : findOrganization(world, organization);
      if (acting === null) throw new Error(`no organization ${organization} in the world`);
      const lifetime = (place.client.tokenLifetime ?? DAY) * 1000;
      const idle = (acting.idleTimeout ?? DAY) * 1000;
      const issuedAt = state === 'expired' ? now - lifetime - 1000 : now;
      const token: IssuedToken = {
        // A letter in front: what begins with a hyphen is a flag where it is given as an argument.
        value: `t${randomBytes(40).toString('base64url').slice(1)}`,
        region: place.region.domain,
        clientId,
        userId: user ?? null,
        organizationId: acting.id,
        homeOrganizationId: person?.user.clonedFrom?.organizationId ?? own.id,
        scopes: user === undefined ? [] : (place.client.scopes ?? []),
        issuedAt,
        expiresAt: issuedAt + lifetime,
        lastUsedAt: state === 'idle' ? now - idle - 1000 : issuedAt,
        revoked: state === 'revoked',
      };
      tokens.set(token.value, token);
      endOldest([...tokens.values()], token, place.client.maxTokens ?? MOST_TOKENS);
      return token;
    },
  };
}

function endOldest(tokens: readonly IssuedToken[], newest: IssuedToken, most: number): void {
  const living = tokens.filter(
    ({ clientId, userId, revoked }) => clientId === newest.clientId && userId === newest.userId && !revoked,
  );
  for (const token of living.slice(0, Math.max(0, living.length - most))) token.revoked = true;
}

/** `idleTimeout`: seconds; undefined where the organization sets none. */
export function isLive(token: IssuedToken, idleTimeout: number | undefined, now: number): boolean {
  if (token.revoked || token.expiresAt <= now) return false;
  return idleTimeout === undefined || token.lastUsedAt + idleTimeout * 1000 > now;
}
