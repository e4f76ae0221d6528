/** Scopes, where scopes stand: in clients, token requests, lists that are called so, and sentences. */
import { isScope } from '../../contract/scopes.js';
import type { Entry, Group } from '../outline/types.js';
import { aboutClient } from './clients.js';
import { goesElsewhere, isIssuedElsewhere } from './elsewhere.js';
import { plainKey } from './entries.js';
import { isSentToAnother, perhaps } from './filled-hosts.js';
import { type Name, namesIn, namesOf } from './names.js';
import {
  isForeignScope,
  isKnownName,
  isNearScope,
  isOAuthCompanion,
  isOAuthName,
  isOAuthScopeKey,
  isScopeKey,
} from './oauth-words.js';
import { ofGroup } from './of-group.js';
import type { Place, Reading } from './reading.js';
import { aboutOf, type Standing } from './standing.js';
import type { About, ScopeMention } from './types.js';
import { wordsOf } from './words.js';

export function scopesIn(reading: Reading): readonly ScopeMention[] {
  const written = reading.places.flatMap((place) => [
    ...place.group.entries.flatMap((entry) =>
      isOfScopes(entry, place.group) ? listed(entry, place, reading) : [],
    ),
    ...(isScopeMap(place) ? mapped(place, reading) : []),
  ]);
  return [...written, ...inAddresses(reading), ...inWords(reading)];
}

const keysOf = ofGroup(
  ({ entries }): ReadonlySet<string> => new Set(entries.map(({ key }) => plainKey(key ?? ''))),
);
const isCompanioned = ofGroup((group) => [...keysOf(group)].some(isOAuthCompanion));

/** The key names scopes, or the function does: `addScope('routing')`. */
function isOfScopes({ key }: Entry, { kind, names }: Group): boolean {
  // A variable of Terraform is called by its block.
  if (key === 'default' && kind === 'block' && names[0] === 'variable') return isScopeKey(names[1] ?? '');
  if (key !== null) return isScopeKey(key);
  const called = names.at(-1) ?? '';
  return kind === 'call' && isScopeKey(called);
}

/** What is no name shows that the text is none of a list: an option, a quote, the rest of a command. */
const IS_NAME = /^[\w{<$*@/~][\w.:*/{}$<>@~-]*$/;

/** The name of a type or of a field, which stands where an interface is described or names are mapped. */
const IS_WORD =
  /^(?:(?:authori[sz]ed|required|oauth)?_?scopes?|string|text|array|list|object|null|none|undefined|any|boolean)$/i;

function listed(entry: Entry, place: Place, reading: Reading): readonly ScopeMention[] {
  const { group, around } = place;
  const { stand } = reading;
  const names = namesIn(entry);
  if (names.every(({ text }) => IS_WORD.test(text))) return [];
  // In a client of the platform every text is a scope, whatever it looks like.
  if (!isOfClient(place, reading) && !names.every(({ text }) => IS_NAME.test(text))) return [];
  const isOAuth =
    (entry.key !== null && isOAuthScopeKey(entry.key)) ||
    group.kind === 'form' ||
    isCompanioned(group) ||
    around.some(({ kind, names: own }) => kind !== 'file' && isOAuthName(own.at(-1) ?? ''));
  const standing = stand(entry.at, around, entry.key);
  if (isIssuedElsewhere(group) || (standing.kind !== 'place' && goesElsewhere(around, reading))) return [];
  const isOpen = standing.kind === 'nothing' || standing.kind === 'hint';
  const found = (isOpen ? aboutClient(group) : null) ?? aboutScopes(standing, names, isOAuth);
  if (found === null) return [];
  const about = isSentToAnother(around, reading) ? perhaps(found) : found;
  const within = withinOf(around);
  return names.map(({ text, at }) => ({ kind: 'scope', name: text, at, about, within }));
}

/** Surely a client of the platform: a block of its provider, a body of `POST /api/v2/oauth/clients`. */
const isOfClient = ({ group }: Place, { form }: Reading): boolean =>
  (group.kind === 'block' &&
    group.names[0] === 'resource' &&
    group.names[1] === 'genesyscloud_oauth_client') ||
  (form !== 'markdown' && aboutClient(group)?.known === 'yes');

/** null: they are of another system, or no scopes at all. */
function aboutScopes(standing: Standing, names: readonly Name[], isOAuth: boolean): About | null {
  const known = names.filter(({ text }) => isKnownName(text)).length;
  const isMostlyKnown = known * 2 > names.length;
  const isForeign = names.some(({ text }) => isForeignScope(text));
  const about = aboutOf(standing);
  switch (standing.kind) {
    case 'place':
      return isOAuth || names.some(({ text }) => isNearScope(text)) ? about : null;
    case 'file':
      if (isForeign) return known > 0 && about !== null ? { ...about, known: 'perhaps' } : null;
      if (
        isOAuth ||
        isMostlyKnown ||
        (known > 0 && names.every(({ text }) => text.includes(':') || isNearScope(text)))
      )
        return about;
      // A program that calls the platform may have scopes of its own.
      return about !== null && names.every(({ text }) => text.includes(':') && isNearScope(text))
        ? { ...about, known: 'perhaps' }
        : null;
    case 'hint':
      return !isForeign && (isOAuth ? known > 0 : isMostlyKnown) ? about : null;
    case 'nothing':
      return !isForeign && isMostlyKnown && names.some(({ text }) => text.includes(':') && isKnownName(text))
        ? about
        : null;
    case 'other':
      return null;
  }
}

function withinOf(around: readonly Group[]): ScopeMention['within'] {
  for (const group of around) {
    const { kind, names } = group;
    if (names.includes('genesyscloud_oauth_client')) return 'client';
    const keys = keysOf(group);
    if (keys.has('authorizedgranttype')) return 'client';
    if (kind === 'form' || keys.has('granttype') || keys.has('responsetype')) return 'token-request';
    if (kind === 'call' && /login|oauth|authori[sz]e|token/i.test(names.at(-1) ?? '')) return 'token-request';
    if (kind === 'block' || kind === 'file') break;
  }
  return 'list';
}

/** Scopes with their descriptions, as OpenAPI has them. */
const isScopeMap = ({ group, around }: Place): boolean =>
  group.kind === 'object' && isScopeKey(group.names.at(-1) ?? '') && around.slice(0, 2).some(isCompanioned);

/** Texts of a page have keys of their own (`title`, `hint`) below what they are about. */
const isLikeScope = (name: string): boolean => name.includes(':') || isNearScope(name);

function mapped({ group, around }: Place, reading: Reading): readonly ScopeMention[] {
  const { stand } = reading;
  // `all` stands in the published document for scopes that it does not tell.
  const names = group.entries.flatMap(({ key, at }) =>
    key === null || key === 'all' || !isLikeScope(key) ? [] : [{ text: key, at }],
  );
  const isNone = names.length === 0 || goesElsewhere(around, reading);
  const about = isNone ? null : aboutScopes(stand(group.at, around, null), names, true);
  return about === null
    ? []
    : names.map(({ text, at }) => ({ kind: 'scope', name: text, at, about, within: 'list' }));
}

const IN_QUERY = /(?:^|&)(?:amp;)?scope=([^&]{1,2000})/i;

/** `scope=` of the addresses of login pages. */
function inAddresses({ addresses, stand, text }: Reading): readonly ScopeMention[] {
  if (!/[?&;]scope=/i.test(text)) return [];
  return addresses().flatMap(({ query, at }) => {
    const [, scope] = IN_QUERY.exec(query) ?? [];
    if (scope === undefined) return [];
    const names = namesOf({ text: decoded(scope), at }).map((name) => ({ ...name, at }));
    const about = names.length === 0 ? null : aboutScopes(stand(at, []), names, true);
    return about === null
      ? []
      : names.map(
          (name): ScopeMention => ({ kind: 'scope', name: name.text, at, about, within: 'token-request' }),
        );
  });
}

const decoded = (text: string): string =>
  text
    .replace(/%20|\+/g, ' ')
    .replace(/%3A/gi, ':')
    .replace(/%2C/gi, ',');

/** A word that a sentence calls a scope; one that is like none of the contract may be of something else. */
function inWords(reading: Reading): readonly ScopeMention[] {
  return wordsOf(reading, 'scope').flatMap(({ text, at }) => {
    const standing = reading.stand(at, []);
    const about = aboutOf(standing);
    if (about === null || isForeignScope(text)) return [];
    const isSure = standing.kind === 'place' || standing.kind === 'file';
    if (!isKnownName(text) && !(isSure && (isNearScope(text) || /^[a-z]+(?:[:-][a-z]+)+$/.test(text))))
      return [];
    if (!isSure && !text.includes(':')) return [];
    const known = isScope(text) || isNearScope(text) ? about.known : 'perhaps';
    return [{ kind: 'scope', name: text, at, about: { ...about, known }, within: 'words' }];
  });
}
