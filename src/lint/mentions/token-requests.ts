/** Requests for tokens and login pages: objects and forms with a grant type, curl commands, addresses. */
import { classifyHost } from '../../contract/regions.js';
import { grantTypeWritten } from '../grant-types.js';
import type { Group, Span, Value } from '../outline/types.js';
import type { Address } from './addresses.js';
import { isIssuedElsewhere } from './elsewhere.js';
import { entryOf, textOf } from './entries.js';
import { isSentToAnother, perhaps } from './filled-hosts.js';
import { namesOf, surelyIn } from './names.js';
import { ofGroup } from './of-group.js';
import type { Place, Reading } from './reading.js';
import { aboutOf } from './standing.js';
import type { About, TokenRequestMention } from './types.js';

/** Spring writes `authorization-grant-type` in the registration of a client. */
const GRANT: ReadonlySet<string> = new Set(['granttype', 'authorizationgranttype']);
const SCOPES: ReadonlySet<string> = new Set(['scope', 'scopes']);
/** RFC 6749 sections 4 and 6, RFC 7522, and what stands in their place. */
const GRANTS =
  /^["']?(?:client_credentials?|authorization_code|refresh_token|password|implicit|urn:ietf:params:oauth:[\w:-]+)["']?$/i;
const LOGIN_PATH =
  /^\/(?:[\w-]{1,40}\/){0,3}?(?:oauth2?|login)(?:\/[\w-]{1,40}){0,2}?\/?(?:token|authorize)?\/?$/i;
const TOKEN_PATH = /\/oauth2?\/(?:token|authorize)\b|\/login\/oauth\//i;
const OF_TOKENS = /^https?:\/\/([\w.-]{1,200})\/(?:[\w.-]{1,40}\/){0,4}tokens?\/?(?:[?#]|$)/i;

/** Is it the address of a place where tokens are made? On a login host of the platform, whatever is called after tokens was meant so. */
function isOfTokens(url: string): boolean {
  if (TOKEN_PATH.test(url)) return true;
  const [, host] = OF_TOKENS.exec(url) ?? [];
  return host !== undefined && classifyHost(host).kind === 'login';
}

export function tokenRequestsIn(reading: Reading): readonly TokenRequestMention[] {
  if (!/grant_?type|oauth/i.test(reading.text)) return [];
  const commands = inCommands(reading);
  const ofCommands = new Set(commands.flatMap(({ from, to }) => linesFrom(from, to)));
  const isInCommand = ({ line }: Span) => ofCommands.has(line);
  const written = reading.places.flatMap((place) => {
    const request = isInCommand(place.group.at) ? null : requestIn(place, reading);
    return request === null ? [] : [request];
  });
  const taken = new Set(
    written.flatMap(({ url, urlAt }) => (urlAt === null ? [] : [`${urlAt.line} ${url}`])),
  );
  const addresses = reading.addresses().flatMap((address) => {
    if (taken.has(`${address.at.line} ${address.url}`) || isInCommand(address.at)) return [];
    return atAddress(address, reading) ?? [];
  });
  return [...written, ...commands.flatMap(({ mention }) => mention ?? []), ...addresses];
}

const linesFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A group with a grant type, and the address that stands nearest around it. */
function requestIn({ group, around }: Place, reading: Reading): TokenRequestMention | null {
  const grant = textOf(entryOf(group, GRANT));
  if (grant === null || isIssuedElsewhere(group)) return null;
  const { stand, form } = reading;
  const own = urlAround(around);
  // In what is sent, or has the address beside it, any spelling is one of a grant type.
  const isSent = group.kind === 'form' || own !== null;
  const standing = stand(group.at, around, null);
  const written = GRANTS.test(grant.text) ? null : grantTypeWritten(grant.text);
  // In data that is named for the platform, it may be meant as that of a client: how it is spelt tells nothing.
  const isData = form === 'json' || form === 'yaml';
  const isOfData = !isSent && isData && standing.kind === 'place' && written === 'client_credentials';
  if (!GRANTS.test(grant.text) && !(isSent && written !== null) && !isOfData) return null;
  const url = own ?? urlNear(group.at, reading);
  const found = aboutRequest(url?.text ?? null, () => aboutOf(standing), standing.kind);
  if (found === null) return null;
  const about = own === null && isSentToAnother(around, reading) ? perhaps(found) : found;
  const scopes = entryOf(group, SCOPES);
  return {
    kind: 'token-request',
    at: grant.at,
    about,
    url: url?.text ?? null,
    urlAt: url?.at ?? null,
    grantType: isOfData ? written : grant.text.replace(/["']/g, ''),
    grantTypeAt: grant.at,
    scopes: scopes === null ? [] : surelyIn(scopes).map(({ text }) => text),
    scopesAt: scopes?.at ?? null,
  };
}

const tokenUrlIn = ofGroup(({ entries }) =>
  entries.flatMap(({ values }) => values).find(({ text }) => /^\S+$/.test(text) && isOfTokens(text)),
);

function urlAround(around: readonly Group[]): Value | null {
  for (const group of around) {
    if (group.kind === 'file' || group.kind === 'snippet') return null;
    const url = tokenUrlIn(group);
    if (url !== undefined) return url;
  }
  return null;
}

/** So many lines around a form, the address may stand to which it is sent. */
const NEAR = 3;

/** The only address of tokens near by. */
function urlNear({ line, endLine }: Span, { addressesOn }: Reading): Value | null {
  const near = addressesOn(line - NEAR, endLine + NEAR).filter(({ url }) => isOfTokens(url));
  const [only] = near;
  return only === undefined || near.length > 1 ? null : { text: only.url, at: only.at };
}

/** By the host of the address, where it has one; else by what stands around. */
function aboutRequest(url: string | null, around: () => About | null, kind: string): About | null {
  const host = url === null ? null : (/^https?:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? null);
  if (host !== null && !/[{}<>$%]/.test(host)) return aboutHost(host);
  if (kind === 'nothing') return null;
  return around();
}

function aboutHost(host: string): About | null {
  switch (classifyHost(host).kind) {
    case 'api':
    case 'login':
    case 'apps':
    case 'region-domain':
    case 'other-genesys':
      return { known: 'yes', why: `it is sent to ${host.toLowerCase()}` };
    case 'storage':
    case 'stand-in':
    case 'foreign':
      return null;
  }
}

interface InCommand {
  readonly from: number;
  readonly to: number;
  /** null: it is no request for a token. */
  readonly mention: TokenRequestMention | null;
}

/** curl commands in scripts and texts. */
function inCommands(reading: Reading): readonly InCommand[] {
  const { text, spanOf, stand } = reading;
  return reading.commands().map(({ start, end, requests }) => {
    const at = spanOf(start, end);
    const request = requests.find(({ body, url }) => /grant_type/.test(body ?? '') || isOfTokens(url ?? ''));
    const lines = { from: at.line, to: at.endLine };
    if (request === undefined) return { ...lines, mention: null };
    const { url, body } = request;
    const fields = fieldsOf(body ?? '');
    const standing = stand(at, []);
    const about = aboutRequest(url, () => aboutOf(standing), standing.kind);
    if (about === null) return { ...lines, mention: null };
    const scope = fields.get('scope');
    const grantType = fields.get('grant_type') ?? null;
    const placeOf = (part: string | null) => {
      const index = part === null ? -1 : text.slice(start, end).indexOf(part);
      return part === null || index < 0 ? null : spanOf(start + index, start + index + part.length);
    };
    const mention: TokenRequestMention = {
      kind: 'token-request',
      at,
      about,
      url,
      urlAt: placeOf(url),
      grantType,
      grantTypeAt: placeOf(grantType),
      scopes: scope === undefined ? [] : namesOf({ text: scope, at }).map((name) => name.text),
      scopesAt:
        scope === undefined ? null : (placeOf(`scope=${scope.replaceAll(' ', '%20')}`) ?? placeOf('scope=')),
    };
    return { ...lines, mention };
  });
}

function fieldsOf(body: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const part of body.slice(0, 5000).split('&')) {
    const [name = '', value = ''] = part.split(/=(.*)/s);
    fields.set(name.trim(), value.replace(/%20|\+/g, ' ').replace(/%3A/gi, ':'));
  }
  return fields;
}

/** An address by itself: of a login page, or of the place where tokens are made. */
function atAddress({ url, path, query, host, at }: Address, { stand }: Reading): TokenRequestMention | null {
  const asksForLogin = LOGIN_PATH.test(path) && (TOKEN_PATH.test(path) || /response_type=/.test(query));
  if (!asksForLogin && (TOKEN_PATH.test(path) || !isOfTokens(url))) return null;
  const standing = stand(at, []);
  const about = aboutRequest(url, () => aboutOf(standing), standing.kind);
  if (about === null || host === '') return null;
  const fields = fieldsOf(query);
  const scope = fields.get('scope');
  return {
    kind: 'token-request',
    at,
    about,
    url,
    urlAt: at,
    grantType: fields.get('grant_type') ?? null,
    grantTypeAt: fields.has('grant_type') ? at : null,
    scopes: scope === undefined ? [] : namesOf({ text: scope, at }).map((name) => name.text),
    scopesAt: scope === undefined ? null : at,
  };
}
