/** Who calls: the bearer token, and the network that it is used from. */
import { BlockList } from 'node:net';
import { type Answer, refuse } from '../answer.js';
import type { Caller, Platform, Received } from '../call.js';
import { findClient, findOrganization, findUser } from '../directory.js';
import { isLive } from '../tokens.js';
import type { Organization, RegionState } from '../world.js';

export type Authentication =
  | { readonly ok: true; readonly caller: Caller }
  | { readonly ok: false; readonly refusal: Answer };

const refused = (refusal: Answer): Authentication => ({ ok: false, refusal });

export function bearerToken(request: Received): string | null {
  return /^Bearer +(\S+)$/i.exec(request.header('authorization') ?? '')?.[1] ?? null;
}

export function authenticate(platform: Platform, region: RegionState, request: Received): Authentication {
  const { world, tokens, now } = platform;
  const value = bearerToken(request);
  if (value === null) return refused(refuse('authentication.required'));
  const token = tokens.find(value);
  // A region knows only the tokens that it issued.
  if (token === null || token.region !== region.domain) return refused(refuse('bad.credentials'));
  const place = findClient(world, token.clientId);
  const organization = findOrganization(world, token.organizationId);
  const user = token.userId === null ? null : (findUser(world, token.userId)?.user ?? null);
  const gone = place === null || organization === null || (token.userId !== null && user === null);
  if (gone || !isLive(token, organization.idleTimeout, now)) return refused(refuse('bad.credentials'));
  if (place.client.state === 'disabled' && !mayAskAboutItself(platform, request))
    return refused(refuse('bad.credentials'));
  if (request.query.get('preserveIdleTTL') !== 'true') token.lastUsedAt = now;
  const caller = { token, client: place.client, clientOrganization: place.organization, organization, user };
  if (!isAllowedAddress(organization, request.address))
    return refused(refuse('ip.not.authorized', request.address));
  return { ok: true, caller };
}

const mayAskAboutItself = ({ choices }: Platform, { path }: Received): boolean =>
  choices.disabledClient === 'tokens-me-answers' && path === '/api/v2/tokens/me';

function isAllowedAddress({ ipAllowlist }: Organization, address: string): boolean {
  if (ipAllowlist === undefined) return true;
  const allowed = new BlockList();
  for (const entry of ipAllowlist) {
    const [network = '', bits = '32'] = entry.split('/');
    allowed.addSubnet(network, Number(bits), 'ipv4');
  }
  return allowed.check(address, 'ipv4');
}

/** Web messaging takes a JWT of its own; only its form and its expiry are looked at here. */
export function checkGuestToken(request: Received, now: number): Answer | null {
  const value = bearerToken(request);
  if (value === null) return refuse('authentication.required');
  const claims = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(value)?.[1];
  if (claims === undefined) return refuse('bad.credentials');
  const { exp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { exp?: number };
  return exp !== undefined && exp * 1000 <= now ? refuse('credentials.expired') : null;
}
