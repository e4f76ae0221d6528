/** One call to the simulated API, with what the checks have found out about it so far. */
import type { Operation } from '../../src/contract/types.js';
import type { Choices } from './choices.js';
import type { IssuedToken, TokenStore } from './tokens.js';
import type { OAuthClient, Organization, RegionState, User, World } from './world.js';

export interface Received {
  /** As in the Host header, lower case, without port. */
  readonly host: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | null;
  readonly body: string;
  readonly address: string;
}

export interface Platform {
  readonly world: World;
  readonly choices: Choices;
  readonly tokens: TokenStore;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Caller {
  readonly token: IssuedToken;
  readonly client: OAuthClient;
  /** The organization that owns the client. */
  readonly clientOrganization: Organization;
  /** The organization in which the token acts. */
  readonly organization: Organization;
  readonly user: User | null;
}

/** A call to a published operation with an accepted token. */
export interface Call {
  readonly platform: Platform;
  readonly region: RegionState;
  readonly request: Received;
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
  readonly caller: Caller;
  /** The body as JSON; an empty object when it is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

export function jsonObject(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
