/**
 * A world: everything that the simulated platform knows, as plain data that can be written as JSON.
 * Ids refer to each other by their text; check-world.ts finds those that lead nowhere.
 */
import type { Choices } from './choices.js';
import type { Fault } from './faults.js';

export interface World {
  name: string;
  /** In words: what this world is there to show. */
  about?: string;
  /** The first one is played for calls to 127.0.0.1, as behind a gateway; all of them with `gatewayOfAll`. */
  regions: RegionState[];
  /** The gateway finds the region of a client or a token by itself. */
  gatewayOfAll?: boolean;
  /** Product id → patterns (`recording:*:*`) of permissions that come with that product only. */
  productPermissions?: Record<string, string[]>;
  /** Feature name → patterns (`/api/v2/flows/milestones*`) of paths that need it. */
  featurePaths?: Record<string, string[]>;
  storage?: StorageLink[];
  /** What is not known of the real platform, and so can be chosen. */
  choices?: Partial<Choices>;
  faults?: Fault[];
  /** What is published at /api/v2/docs/swagger; nothing unless given. */
  document?: PublishedDocument;
  /** Milliseconds before every answer. */
  latency?: number;
  /** The address from which calls seem to come; that of the socket unless given. */
  callerAddress?: string;
}

export interface PublishedDocument {
  /** Sent in place of a document made of the contract. */
  text?: string;
  /** How many operations of the contract it has, the first ones; all unless given. */
  operations?: number;
  /** Operations of the contract that it lacks: `GET /api/v2/…`. */
  without?: string[];
  /** Bytes of prose in it, which nobody needs. */
  prose?: number;
  /** Sent with it; who knows one of them is answered 304. */
  lastModified?: string;
  etag?: string;
  encoding?: 'gzip' | 'br';
  contentType?: string;
  /** Where it really lies: addresses, or paths of any host, each leading to the next. */
  redirects?: string[];
}

export interface RegionState {
  /** A domain of the published list: `mypurecloud.com`. */
  domain: string;
  organizations: Organization[];
}

export interface Organization {
  id: string;
  name: string;
  disabled?: boolean;
  products?: string[];
  /** A feature is on unless it is false here. */
  features?: Record<string, boolean>;
  /** `all`, or patterns of the preview paths that are switched on. */
  previews?: 'all' | string[];
  scopesEnforced?: boolean;
  /** IPv4 addresses and ranges (`203.0.113.0/24`); absent: all may call. */
  ipAllowlist?: string[];
  /** Seconds after which an unused token goes idle; absent: never. */
  idleTimeout?: number;
  divisions: Division[];
  roles: Role[];
  users?: User[];
  clients?: OAuthClient[];
  /** OAuth clients of other organizations that may be used here, with their scopes. */
  authorizedClients?: { clientId: string; scopes: string[] }[];
  /** Users of other organizations who may act here. */
  trustees?: { organizationId: string; userId: string; grants: RoleDivision[] }[];
  accessPolicies?: AccessPolicy[];
  /** Queues, conversations, jobs, data actions, … by id. */
  objects?: Record<string, WorldObject>;
}

export interface Division {
  id: string;
  name: string;
  home?: boolean;
}

export interface Role {
  id: string;
  name: string;
  /** General permissions, without colons: `admin`. */
  permissions?: string[];
  policies: RolePolicy[];
}

/** `*` stands for any entity or action. */
export interface RolePolicy {
  domain: string;
  entityName: string;
  actions: string[];
  /** Holds only where an id of the call is among these. */
  condition?: { variable: string; ids: string[] };
}

/** `*` stands for all divisions. */
export interface RoleDivision {
  roleId: string;
  divisionId: string;
}

export interface User {
  id: string;
  name: string;
  division?: string;
  grants: RoleDivision[];
  /** The record of a user of another organization who was cloned into this one. */
  clonedFrom?: { userId: string; organizationId: string };
}

export type AuthorizedGrantType = 'CLIENT-CREDENTIALS' | 'CODE' | 'TOKEN' | 'SAML2-BEARER' | 'PASSWORD';

export interface OAuthClient {
  id: string;
  name: string;
  secret: string;
  grantType: AuthorizedGrantType;
  state?: 'active' | 'inactive' | 'disabled';
  scopes?: string[];
  /** Only for client credentials. */
  grants?: RoleDivision[];
  /** Seconds; 86,400 unless given. */
  tokenLifetime?: number;
  /** Tokens that live at once, for each user; a newer one ends the oldest. */
  maxTokens?: number;
}

export interface AccessPolicy {
  id: string;
  name: string;
  active: boolean;
  effect: 'ALLOW' | 'DENY';
  /** `domain:entity:action`, wildcards allowed. */
  target: string;
  subject: { type: 'ALL' | 'USER' | 'CLIENT'; id?: string };
  applyToClients?: boolean;
  /** False: the condition of the policy does not hold, so it has no effect. */
  conditionHolds?: boolean;
}

export interface WorldObject {
  type: string;
  name?: string;
  division?: string;
  /** Only these users may act in the conversation or appointment. */
  participants?: string[];
  /** Only this user or client may read the job, message, … */
  owner?: string;
  /** The state of the object forbids what is not reading. */
  locked?: boolean;
  /** What the system behind a data action answers. */
  downstream?: { status: number; code?: string; message: string };
}

/** A signed link to storage. */
export interface StorageLink {
  host: string;
  path: string;
  signature: string;
  method?: string;
  /** ISO 8601. */
  expires: string;
  content: string;
}
