/** What to ask the platform about, from the calls that were made. */
import { classifyHost } from '../contract/index.js';
import { isRefused, type Subject } from '../judge/subject.js';
import { isLoopback, parseAddress } from '../live/address.js';
import { standInsOf } from '../live/stand-ins.js';

export interface Needs {
  /** Permissions that are in question; none to ask only who the token is. */
  readonly permissions: readonly string[];
  /** Access policies that an answer names. */
  readonly policies: readonly string[];
  /** Ids of divisions that an answer names. */
  readonly divisions: readonly string[];
  /** For each call, the scopes of which it accepts any; what is refused for a scope asks nothing more. */
  readonly scopes: readonly (readonly string[])[];
}

/** Nothing but who the token is. */
export const NO_NEEDS: Needs = { permissions: [], policies: [], divisions: [], scopes: [] };

const ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The permissions in question, those of the answer first, and the policies and divisions that it names. */
export function needsOf(subjects: readonly Subject[]): Needs {
  const permissions = new Set<string>();
  const policies = new Set<string>();
  const divisions = new Set<string>();
  const scopes: (readonly string[])[] = [];
  for (const { refusal, operation } of subjects) {
    if (refusal.kind === 'permissions' || refusal.kind === 'divisions')
      for (const name of refusal.names) permissions.add(name);
    if (refusal.kind === 'policy') for (const id of refusal.policies) policies.add(id);
    if (refusal.kind === 'divisions') for (const id of refusal.divisions) if (ID.test(id)) divisions.add(id);
    for (const name of operation?.permissions.names ?? []) permissions.add(name);
    if (refusal.kind !== 'scopes' && operation?.auth === 'oauth' && operation.scopes !== null)
      scopes.push(operation.scopes);
  }
  return { permissions: [...permissions], policies: [...policies], divisions: [...divisions], scopes };
}

/** A success needs no explanation; a refusal, or a call that is not made, does. */
export const wantsExplanation = (subject: Subject): boolean =>
  isRefused(subject) || subject.refusal.kind === 'no-response';

/**
 * Where the platform is asked about a token: the origin of the call where that is an api host (or one that the user
 * allows), the api host of the same region, '' for a gateway where the call names no region, the only host that is
 * allowed; null when nothing tells.
 */
export function introspectionBase(
  url: string,
  options: {
    readonly gateway: boolean;
    readonly allowHosts: readonly string[];
    readonly domain: string | null;
  },
): string | null {
  const address = parseAddress(url);
  if (address.ok) {
    const { url: parsed } = address;
    if (standInsOf({ allowHosts: options.allowHosts }).includes(parsed.hostname)) return parsed.origin;
    const kind = classifyHost(parsed.hostname);
    if (kind.kind === 'api') return `https://${kind.region.apiHost}`;
    if ('region' in kind) return `https://${kind.region.apiHost}`;
  }
  if (options.gateway) return '';
  if (options.domain !== null) return `https://api.${options.domain}`;
  const [only, ...others] = options.allowHosts;
  return only === undefined || others.length > 0 ? null : originOf(only);
}

/** Of an allowed host; plain http only on this machine. */
function originOf(host: string): string | null {
  const parsed = parseAddress(`http://${host}`);
  if (!parsed.ok) return null;
  return isLoopback(parsed.url) ? parsed.url.origin : `https://${parsed.url.host}`;
}
