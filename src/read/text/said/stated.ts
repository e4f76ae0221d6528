/** What a text says of the caller: grant type, scopes, permissions, roles, organizations, region. */
import { findRegion } from '../../../contract/index.js';
import type { ClientState, GrantType, OrganizationRef, Stated } from '../../../exchange/types.js';
import { UUID } from '../../../primitives/uuid.js';
import { findHosts } from '../find/calls.js';
import { isHeld } from './lists.js';
import { readPermissions, readScopes } from './names.js';

export interface Statement {
  readonly stated: Stated;
  /** Scopes and permissions that are named as missing, needed or advised: not held. */
  readonly mentions: readonly { readonly what: 'scope' | 'permission'; readonly name: string }[];
}

type Mutable<T> = { -readonly [K in keyof T]?: T[K] };

/** Reads a text from which calls, headers and bodies of answers have been blanked out. */
export function readStatement(text: string): Statement {
  const stated: Mutable<Stated> = {};
  const mentions: { what: 'scope' | 'permission'; name: string }[] = [];
  const grantType = readGrantType(text);
  if (grantType !== null) stated.grantType = grantType;
  const scopes = readScopes(text);
  if (scopes.held.length > 0) stated.scopes = scopes.held;
  for (const name of scopes.named) mentions.push({ what: 'scope', name });
  const permissions = readPermissions(text);
  if (permissions.held.length > 0) stated.permissions = permissions.held;
  for (const name of permissions.named) mentions.push({ what: 'permission', name });
  const roles = readRoles(text);
  if (roles.length > 0) stated.roles = roles;
  const region = readRegion(text);
  if (region !== null) stated.region = region;
  const clientId = first(text, CLIENT_ID);
  if (clientId !== null) stated.clientId = clientId;
  const clientState = first(text, CLIENT_STATE)?.toLowerCase();
  if (clientState !== undefined) stated.clientState = clientState as ClientState;
  readOrganizations(text, stated);
  if (permissions.held.length > 0 || roles.length > 0) {
    const division = first(text, DIVISION);
    if (division !== null) stated.divisions = [division];
  }
  if (isTrue(text, MULTI_ORG)) stated.multiOrg = true;
  const enforced = readEnforced(text);
  if (enforced !== null) stated.scopesEnforced = enforced;
  return { stated, mentions };
}

const CLIENT_ID = new RegExp(
  `\\b(?:oauth[ _-]?)?client(?:[ _-]?id)?["'\`]?\\s{0,3}(?:[:=]|is|of)?\\s{0,3}["'\`]?(${UUID})`,
  'gi',
);
const CLIENT_STATE =
  /\bclient\b["']?(?:'s)?(?:[ _]?(?:state|status))?["']?\s{0,3}(?:[:=]|is|was|shows(?: as)?)\s{0,3}(?:now |currently )?["']?(inactive|disabled|active)\b/gi;
const DIVISION = new RegExp(
  `\\bdivision(?:[ _]?ids?)?["'\`]?\\s{0,3}(?:[:=]|is)?\\s{0,3}["'\`]?(${UUID})`,
  'gi',
);
const MULTI_ORG =
  /\bmulti[ -]?(?:org|tenant)\w{0,14}\b|\b(?:several|multiple|many|different|various|two|three|\d{1,4}) (?:customer |client |genesys cloud )?org(?:anization|anisation)?s\b|\bmehrere[nr]? (?:Organisationen|Orgs)\b|\bvarias organizaciones\b/gi;

function first(text: string, pattern: RegExp): string | null {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[1] ?? null;
}

function isTrue(text: string, pattern: RegExp): boolean {
  for (const hit of text.matchAll(pattern))
    if (
      !/\b(?:not|no|n't|non)(?: an?| really)?[\s-]{1,2}$/i.test(
        text.slice(Math.max(0, hit.index - 16), hit.index),
      )
    )
      return true;
  return false;
}

/** In the order in which they are looked for. */
const GRANTS: Readonly<Record<GrantType, RegExp>> = {
  client_credentials: /(?<![\w])client[ _-]?credentials?(?![\w])/gi,
  pkce: /\bPKCE\b|\bcode_challenge\b|\bcode_verifier\b/gi,
  authorization_code: /\bauth(?:ori[sz]ation)?[ _-]code(?![\w-])|\bcode authori[sz]ation\b/gi,
  implicit:
    /\bimplicit (?:grant|flow|client|token|oauth)|\btoken implicit\b|response_type=token\b|grant[ _-]?type["']?\s{0,3}[:=]\s{0,3}["']?(?:implicit|token)\b/gi,
  saml2_bearer: /\bsaml2?[ _-]?bearer\b|grant-type:saml2-bearer/gi,
  guest: /\bguest (?:token|jwt|session)\b/gi,
  password: /\bgrant_type["']?\s{0,3}[:=]\s{0,3}["']?password\b|\b(?:resource owner )?password grant\b/gi,
};
const GRANT_TYPES = Object.keys(GRANTS) as readonly GrantType[];
const EXPLICIT = /\bgrant[ _]?type["']?\s{0,3}(?:[:=]|is)\s{0,3}["'`]?$/i;
const NO_GRANT =
  /\b(?:not|no|instead of|rather than|invalid|bad|wrong|switch(?:ing)? to|without|unlike|your|incorrect|should use|try|use the)\s{1,2}(?:an?\s|the\s)?["'`]?$/i;

/** The one grant type that the text names; null when it names none or several. */
function readGrantType(text: string): GrantType | null {
  const named = new Set<GrantType>();
  for (const grant of GRANT_TYPES) {
    for (const hit of text.matchAll(GRANTS[grant])) {
      const before = text.slice(Math.max(0, hit.index - 30), hit.index);
      if (EXPLICIT.test(before)) return grant;
      if (
        !NO_GRANT.test(before) &&
        !/^\s(?:cannot|can't|could not|are not|is not)\b/i.test(
          text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 14),
        )
      )
        named.add(grant);
    }
  }
  if (named.has('pkce')) named.delete('authorization_code');
  const [only, ...others] = named;
  return only !== undefined && others.length === 0 ? only : null;
}

const ROLE_QUOTED =
  /\broles?\s{0,3}(?:[:=]|is|named|called)?\s{0,3}(?:"([^"\n]{2,60})"|(?<!\w)'([^'\n]{2,60})'|`([^`\n]{2,60})`)/gi;
const ROLE_BEFORE =
  /(?:"([^"\n]{2,60})"|\b((?:[A-Z][\w-]{1,30} ){0,4}[A-Z][\w-]{1,30}))\s(?:\()?(?:role|Rolle)\b/g;
const NO_ROLE = /^(?:The|Our|A|An|This|That|My|Your|Every|Each|Same|No|Which|What|Add|Assign|Any)$/;

function readRoles(text: string): readonly string[] {
  const roles = new Set<string>();
  for (const pattern of [ROLE_QUOTED, ROLE_BEFORE])
    for (const hit of text.matchAll(pattern)) {
      const words = (hit[1] ?? hit[2] ?? hit[3] ?? '').split(' ');
      while (NO_ROLE.test(words[0] ?? '')) words.shift();
      const name = words.join(' ');
      if (name !== '' && isHeld(text, hit.index, hit.index + hit[0].length)) roles.add(name);
    }
  return [...roles];
}

const AWS_REGION =
  /\bregion["'`]?\s{0,3}(?:[:=]|is|of)?\s{0,3}["'`(]?([a-z]{2,4}(?:-[a-z]+){1,2}-\d)\b|\b([a-z]{2,4}(?:-[a-z]+){1,2}-\d)\s(?:region|org)/gi;

/** A region that is named as one, or the domain of the only region whose host is named. */
function readRegion(text: string): string | null {
  for (const hit of text.matchAll(AWS_REGION)) {
    const region = findRegion((hit[1] ?? hit[2] ?? '').toLowerCase());
    if (region !== null) return region.domain;
  }
  const domains = new Set<string>();
  for (const host of findHosts(text)) {
    // An API host is where the call went; it says nothing of where the caller lives.
    const region = host.value.startsWith('api.') ? null : findRegion(host.value);
    if (region !== null) domains.add(region.domain);
  }
  const [only, ...others] = domains;
  return only !== undefined && others.length === 0 ? only : null;
}

const ORGANIZATION = new RegExp(
  `\\b(?:(target|trustor|customer|home|own|our|trustee)(?:'s)?[ _-]?)?org(?:ani[sz]ation)?(?:[ _-]?id)?["'\`]?\\s{0,3}(?:[:=]|is|\\()?\\s{0,3}["'\`]?(${UUID})`,
  'gi',
);

function readOrganizations(text: string, stated: Mutable<Stated>): void {
  for (const hit of text.matchAll(ORGANIZATION)) {
    const which = hit[1]?.toLowerCase();
    const reference: OrganizationRef = { id: hit[2] ?? '' };
    if (which === 'target' || which === 'trustor' || which === 'customer')
      stated.targetOrganization ??= reference;
    else if (which === 'home') stated.homeOrganization ??= reference;
    else stated.organization ??= reference;
  }
}

function readEnforced(text: string): boolean | null {
  const off =
    /\b(?:scopes?|scope enforcement) (?:is|are|was|were)(?: not|n't)(?: being)? enforced|\bscopes? enforcement (?:is )?(?:off|disabled|not enabled)|\b(?:do|does)(?:n't| not) enforce scopes/i;
  const on =
    /\bscopes? (?:is|are|were) (?:being |now )?enforced|\bscopes? enforcement (?:is )?(?:on|enabled|active|turned on)|\benforce[sd]? scopes\b|\bscopesEnforced["']?\s{0,2}[:=]\s{0,2}true/i;
  if (off.test(text)) return false;
  return on.test(text) && !/\b(?:if|whether) scopes? (?:is|are)\b/i.test(text) ? true : null;
}
