/** What a text says of the caller: grant type, scopes, permissions, roles, organizations, region. */

import { allRegions, findRegion } from '../../../contract/index.js';
import type {
  ClientState,
  GrantType,
  OrganizationRef,
  Said,
  Stated,
  Wording,
} from '../../../exchange/types.js';
import { anyWord, WORD_ENDS, wholeWord } from '../../../primitives/any-word.js';
import { lazy } from '../../../primitives/lazy.js';
import { UUID } from '../../../primitives/uuid.js';
import { beginningOf } from '../../../primitives/wording.js';
import { findHosts } from '../find/calls.js';
import {
  CLIENT_STATES,
  ENFORCED,
  ENFORCED_ASKED,
  FAILS_THERE,
  GRANTS,
  HOMES,
  IN,
  MULTI_ORG,
  NO_HOME,
  NO_ROLE,
  NOT_ENFORCED,
  ORGANIZATIONS,
  ROLE_BEHIND,
  SERVES,
  SEVERAL_ORGANIZATIONS,
  THINGS,
} from '../words/caller.js';
import { GRANT_CANNOT, NOT_THIS_GRANT } from '../words/denial.js';
import { isAskedAbout } from './asked.js';
import { divisionsOf } from './divisions.js';
import type { NameList } from './lists.js';
import { readPermissions, readScopes } from './names.js';
import { sentenceBefore, verdictOf } from './verdict.js';
import { isWhole } from './whole.js';

export interface Statement {
  readonly stated: Said;
  /** Scopes and permissions that are named as missing, needed or advised: not held. */
  readonly mentions: readonly { readonly what: 'scope' | 'permission'; readonly name: string }[];
}

type Mutable<T> = { -readonly [K in keyof T]?: T[K] };

/** Reads a text from which calls, headers and bodies of answers have been blanked out. */
export function readStatement(text: string): Statement {
  const stated: Mutable<Said> = {};
  const mentions: { what: 'scope' | 'permission'; name: string }[] = [];
  const grantType = readGrantType(text);
  if (grantType !== null) stated.grantType = grantType;
  const scopes = readScopes(text);
  if (scopes.held.length > 0) stated.scopes = scopes.held;
  for (const name of scopes.named) mentions.push({ what: 'scope', name });
  const permissions = readPermissions(text, scopes, grantType);
  const [list] = permissions.held;
  if (list !== undefined) {
    stated.permissions = [...new Set(permissions.held.flatMap(({ names }) => names))];
    stated.wording = wordingOf(text, list, permissions.held.length);
  }
  for (const name of permissions.named) mentions.push({ what: 'permission', name });
  const roles = readRoles(text);
  if (roles.length > 0) stated.roles = roles;
  const region = readRegion(text);
  if (region !== null) stated.region = region;
  const clientId = first(text, CLIENT_ID);
  if (clientId !== null) stated.clientId = clientId;
  const clientState = told(text, CLIENT_STATE)?.[0]?.toLowerCase();
  if (clientState !== undefined) stated.clientState = clientState as ClientState;
  readOrganizations(text, stated);
  if (permissions.held.length > 0 || roles.length > 0) {
    const divisions = divisionsOfAll(text, permissions.held) ?? told(text, DIVISION);
    if (divisions !== null) stated.divisions = divisions;
  }
  if (servesSeveral(text)) stated.multiOrg = true;
  const enforced = readEnforced(text);
  if (enforced !== null) stated.scopesEnforced = enforced;
  return { stated, mentions };
}

/** Characters of a clause that are shown. */
const MOST_WORDS = 120;

const CLIENT_ID = new RegExp(
  String.raw`\b${anyWord(THINGS.client)}(?:[ _-]?id)?["'\`]?\s{0,3}(?:[:=]|is|of)?\s{0,3}["'\`]?(${UUID})`,
  'gi',
);
const CLIENT_STATE = new RegExp(
  String.raw`\bclient\b["']?(?:'s)?(?:[ _]?(?:state|status))?["']?\s{0,3}(?:[:=]|is|was|shows(?: as)?)\s{0,3}(?:now |currently )?["']?(${anyWord(CLIENT_STATES)})\b`,
  'gi',
);
const DIVISION = new RegExp(
  String.raw`\b${anyWord(THINGS.division)}["'\`]?\s{0,3}(?:[:=]|is)?\s{0,3}["'\`]?(${UUID})`,
  'gi',
);
const MULTI = lazy(() => new RegExp(wholeWord(MULTI_ORG), 'gi'));
const SEVERAL = lazy(() => new RegExp(wholeWord(SEVERAL_ORGANIZATIONS), 'gi'));
const SERVED = lazy(() => new RegExp(String.raw`${wholeWord(SERVES)}\s{0,2}$`, 'i'));
const FAILING = lazy(() => new RegExp(wholeWord(FAILS_THERE), 'i'));
const NEGATED = /\b(?:not|no|n't|non)(?: an?| really)?[\s-]{1,2}$/i;

/** Is the client, the application or the token said to serve several organizations? It may only fail in them. */
function servesSeveral(text: string): boolean {
  for (const { 0: words, index } of text.matchAll(MULTI()))
    if (
      !NEGATED.test(text.slice(Math.max(0, index - 16), index)) &&
      !isAskedAbout(text, { start: index, end: index + words.length })
    )
      return true;
  for (const { index } of text.matchAll(SEVERAL())) {
    const clause = /[^.,;:!?\n]{0,80}$/.exec(text.slice(Math.max(0, index - 80), index))?.[0] ?? '';
    if (SERVED().test(clause) && !FAILING().test(clause) && !/\b(?:not|n't|never)\b/i.test(clause))
      return true;
  }
  return false;
}

/** The first that is not only asked about. */
function told(text: string, pattern: RegExp): readonly [string] | null {
  for (const { 0: written, 1: value, index } of text.matchAll(pattern))
    if (value !== undefined && !isAskedAbout(text, { start: index, end: index + written.length }))
      return [value];
  return null;
}

/** The clause that says it, and whether it says that there is nothing else. */
function wordingOf(text: string, list: NameList, lists: number): Wording {
  const before = text.slice(Math.max(0, list.start - 90), list.start);
  const clause = `${sentenceBefore(before)}${text.slice(list.start, list.end)}`.replace(/\s+/g, ' ').trim();
  const words = clause.length > MOST_WORDS ? `${beginningOf(clause, MOST_WORDS)}…` : clause;
  return { whole: lists === 1 && isWhole(text, list), words };
}

/** The divisions of lists that are all said to be held in the same ones. */
function divisionsOfAll(text: string, lists: readonly NameList[]): readonly string[] | null {
  const each = lists.map((list) => divisionsOf(text, list));
  const [one = null] = each;
  return each.every((divisions) => String(divisions) === String(one)) ? one : null;
}

function first(text: string, pattern: RegExp): string | null {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.[1] ?? null;
}

const GRANT_TYPES = Object.keys(GRANTS) as readonly GrantType[];
const EXPLICIT = /\bgrant[ _]?type["']?\s{0,3}(?:[:=]|is)\s{0,3}["'`]?$/i;
const OTHER_GRANT = new RegExp(String.raw`\b${anyWord(NOT_THIS_GRANT)}\s{1,2}(?:an?\s|the\s)?["'\`]?$`, 'i');
const CANNOT = new RegExp(String.raw`^\s${anyWord(GRANT_CANNOT)}\b`, 'i');

/** The one grant type that the text names; null when it names none or several. */
function readGrantType(text: string): GrantType | null {
  const named = new Set<GrantType>();
  for (const grant of GRANT_TYPES) {
    for (const hit of text.matchAll(GRANTS[grant])) {
      const before = text.slice(Math.max(0, hit.index - 30), hit.index);
      if (EXPLICIT.test(before)) return grant;
      if (
        !OTHER_GRANT.test(before) &&
        !CANNOT.test(text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 14)) &&
        !isAskedAbout(text, { start: hit.index, end: hit.index + hit[0].length })
      )
        named.add(grant);
    }
  }
  if (named.has('pkce')) named.delete('authorization_code');
  const [only, ...others] = named;
  return only !== undefined && others.length === 0 ? only : null;
}

const ROLE_QUOTED = new RegExp(
  String.raw`\b${anyWord(THINGS.role)}\s{0,3}(?:[:=]|is|named|called)?\s{0,3}(?:"([^"\n]{2,60})"|(?<!\w)'([^'\n]{2,60})'|\`([^\`\n]{2,60})\`)`,
  'gi',
);
const ROLE_BEFORE = new RegExp(
  String.raw`(?:"([^"\n]{2,60})"|\b((?:[A-Z][\w-]{1,30} ){0,4}[A-Z][\w-]{1,30}))\s(?:\()?${anyWord(ROLE_BEHIND)}\b`,
  'g',
);

function readRoles(text: string): readonly string[] {
  const roles = new Set<string>();
  for (const pattern of [ROLE_QUOTED, ROLE_BEFORE])
    for (const hit of text.matchAll(pattern)) {
      const words = (hit[1] ?? hit[2] ?? hit[3] ?? '').split(' ');
      while (NO_ROLE.has(words[0] ?? '')) words.shift();
      const name = words.join(' ');
      const span = { start: hit.index, end: hit.index + hit[0].length };
      if (name !== '' && verdictOf(text, span) === 'held') roles.add(name);
    }
  return [...roles];
}

const AWS_NAME = String.raw`[a-z]{2,4}(?:[-_][a-z]+){1,2}[-_]\d`;
const AWS_REGION = new RegExp(
  String.raw`\bregion(?: of (?:[\w']{1,20} ){0,3}[\w']{1,20})?["'\`]?\s{0,3}(?:[:=]|is|of)?\s{0,3}["'\`(]?(${AWS_NAME})\b|\b(${AWS_NAME})\s(?:region|org)`,
  'gi',
);
/** `our org is in Frankfurt (eu-central-1)`, `the tenant: Dublin`: behind a word for the organization, in one clause. */
const HOME = lazy(() => new RegExp(String.raw`${wholeWord(HOMES)}[^.!?;\n]{0,60}?`, 'gi'));
const PLACE = lazy(
  () =>
    new RegExp(
      String.raw`(?:${wholeWord(IN)}|[:=(→]|->)\s{0,2}["'\`(]{0,2}(?:(?:the|AWS|region|Region)\s){0,2}(?:(${AWS_NAME})(?![\w-])|(${anyWord(allRegions().flatMap(({ places }) => places))})${WORD_ENDS})`,
      'gi',
    ),
);
/**
 * The region in which the organization is said to be, or one that is named as a region, or the domain of the only region
 * whose host is named.
 */
function readRegion(text: string): string | null {
  return homeRegion(text) ?? namedRegion(text) ?? domainNamed(text);
}

function namedRegion(text: string): string | null {
  for (const hit of text.matchAll(AWS_REGION)) {
    const region = findRegion((hit[1] ?? hit[2] ?? '').toLowerCase());
    const span = { start: hit.index, end: hit.index + hit[0].length };
    if (region !== null && !isAskedAbout(text, span)) return region.domain;
  }
  return null;
}

/** Null also where the clauses name several. */
function homeRegion(text: string): string | null {
  const domains = new Set<string>();
  for (const home of text.matchAll(HOME())) {
    const start = home.index;
    const clause = /^[^.!?;\n]{0,100}[.!?;]?/.exec(text.slice(start, start + 101))?.[0] ?? '';
    if (clause.endsWith('?') || NO_HOME.test(clause)) continue;
    for (const { 1: name, 2: place, index } of clause.matchAll(PLACE())) {
      const region =
        name === undefined ? regionOfPlace(place ?? '') : (findRegion(name.toLowerCase())?.domain ?? null);
      if (region !== null && !isAskedAbout(text, { start: start + index, end: start + index + 1 }))
        domains.add(region);
    }
  }
  const [only, ...others] = domains;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The domain of the only region that lies there. */
function regionOfPlace(place: string): string | null {
  const [only, ...others] = allRegions().filter(({ places }) =>
    places.some((one) => one.toLowerCase() === place.toLowerCase()),
  );
  return only !== undefined && others.length === 0 ? only.domain : null;
}

function domainNamed(text: string): string | null {
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
  String.raw`\b(?:(${anyWord([...ORGANIZATIONS.keys()])})(?:'s)?[ _-]?)?${anyWord(THINGS.organization)}(?:[ _-]?id)?["'\`]?\s{0,3}(?:[:=]|is|\()?\s{0,3}["'\`]?(${UUID})`,
  'gi',
);

function readOrganizations(text: string, stated: Mutable<Stated>): void {
  for (const hit of text.matchAll(ORGANIZATION)) {
    const reference: OrganizationRef = { id: hit[2] ?? '' };
    stated[ORGANIZATIONS.get(hit[1]?.toLowerCase() ?? '') ?? 'organization'] ??= reference;
  }
}

function readEnforced(text: string): boolean | null {
  if (NOT_ENFORCED.test(text)) return false;
  const hit = ENFORCED.exec(text);
  if (hit === null || ENFORCED_ASKED.test(text)) return null;
  return isAskedAbout(text, { start: hit.index, end: hit.index + hit[0].length }) ? null : true;
}
