/** Signs in a text that say for which system it is written: Genesys Cloud, or another with words like it. */

import { classifyHost } from '../contract/regions.js';
import { isDocumentation } from '../primitives/documentation.js';
import { wordsAround } from './grown.js';
import { linesOf } from './lines.js';

/**
 * - `host`: a host of a region.
 * - `name`: a name of code, configuration or package that says so.
 * - `words`: the product is spoken of.
 * - `vendor`: its maker is, who makes other products, too.
 */
export type SignKind = 'host' | 'name' | 'words' | 'vendor';

export interface Sign {
  readonly line: number;
  readonly kind: SignKind;
  /** In words: `it has the name GENESYS_CLIENT_ID`. */
  readonly why: string;
}

export interface Signs {
  /** In the order of the text. */
  readonly own: readonly Sign[];
  /** The lines in which other systems are named, in order. */
  readonly others: readonly number[];
}

const OWN = /genesys|purecloud|pure\.cloud|platformclientv2|platform-client-sdk/gi;
const PACKAGE =
  /purecloud-platform-client|platform-client-sdk|platformclientv2|com\.mypurecloud\.|^PureCloudPlatform/i;
/** Products of the same maker that have an API of their own. */
const OTHER_PRODUCT = /^[\s_-]{0,3}(?:engage|multicloud|pureconnect|dx\b|info\s?mart|gws\b)/i;

/** Services that have scopes and permissions, as their names stand in addresses, packages, keys and names. */
const SERVICES =
  'google|github|gitlab|slack|facebook|linkedin|twitter|spotify|discord|salesforce|zendesk|hubspot|zoom|shopify|stripe|dropbox|atlassian|jira|bitbucket|twitch|reddit|notion|intercom|asana|azure|microsoft|msgraph|okta|auth0|keycloak|cognito|twilio|datadog|freshdesk|jellyfin|servicenow|dynamics|teams';
const OTHER = new RegExp(
  [
    'auth0|\\bokta\\b|keycloak|cognito|microsoftonline|azure[_-]?(?:ad|b2c)\\b|googleapis|arn:aws|octokit|passport-[a-z]',
    `(?<![a-z])(?:${SERVICES})(?:[_-]?(?:client|oauth|auth|app|api|scope|login|strategy|provider|token|id|secret)|["']?\\s{0,3}[:{=])`,
    `(?<!www|help|docs|hooks|support|developers?)\\.(?:${SERVICES})\\.com|slack\\.com/(?:oauth|api)|github\\.com/login`,
    'rbac\\.authorization\\.k8s|androidx?\\.permission',
  ].join('|'),
  'gi',
);

const SERVICE = new RegExp(`\\b(?:${SERVICES}|aws|iam|kubernetes)\\b`, 'i');

/** Does a title name another system? */
export const namesOther = (text: string): boolean => SERVICE.test(text);

/** Does a text name the platform or its maker? */
export const namesOwn = (text: string): boolean => /genesys|purecloud|pure\.cloud/i.test(text);

const LONGEST = 120;
const PART = /[\w$.@/-]/;

/** The signs of a text. Linear. */
export function signsIn(text: string): Signs {
  const placeOf = linesOf(text);
  const lineOf = (offset: number): number => placeOf(offset).line;
  const own: Sign[] = [];
  for (const { start, end, index } of wordsAround(text, OWN, PART, LONGEST)) {
    const sign = signOf(text, start, end);
    if (sign !== null) own.push({ line: lineOf(index), ...sign });
  }
  const others: number[] = [];
  for (const { index } of text.matchAll(OTHER)) others.push(lineOf(index));
  return { own, others };
}

function signOf(text: string, start: number, end: number): Omit<Sign, 'line'> | null {
  const word = text.slice(start, end);
  const behind = text.slice(end, end + 12);
  if (OTHER_PRODUCT.test(behind) || /genesys[_-]?(?:engage|multicloud)|pureengage|pureconnect/i.test(word))
    return null;
  if (/genesyscloud_\w/.test(word))
    return { kind: 'name', why: `${short(word)} is of the Genesys Cloud provider` };
  if (PACKAGE.test(word)) return { kind: 'name', why: `${short(word)} is an SDK of Genesys Cloud` };
  const host = hostIn(word);
  if (host !== null) return { kind: 'host', why: `${host} is a host of Genesys Cloud` };
  if (isAddress(text, start, word)) return { kind: 'vendor', why: `${short(word)} is named` };
  if (isName(text, start, word, behind)) return { kind: 'name', why: `${short(word)} is named` };
  if (/purecloud|genesys-?cloud/i.test(word) || /^[\s_-]{0,2}cloud/i.test(behind))
    return { kind: 'words', why: 'Genesys Cloud is spoken of' };
  return { kind: 'vendor', why: 'Genesys is spoken of' };
}

/** The host of a region that a word holds, and that is no page about it. */
export function hostIn(word: string): string | null {
  const [, host = ''] = /^(?:(?:https?:)?\/\/)?([\w.-]+?)\.?(?:\/|$)/.exec(word) ?? [];
  const name = host.toLowerCase();
  if (isDocumentation(`https://${name}`)) return null;
  const { kind } = classifyHost(name);
  return kind === 'api' || kind === 'login' || kind === 'apps' || kind === 'region-domain' ? name : null;
}

/** A part of a link or of an address of mail says where something is from, and not what the file is for. */
const isAddress = (text: string, start: number, word: string): boolean =>
  /^\/\/|^(?:www|developer|help|community|support|github)\./i.test(word) ||
  word.includes('@') ||
  /:\/\/[^\s"'<>]{0,100}$/.test(text.slice(Math.max(0, start - 110), start));

/** It is written as names of code and keys are. */
function isName(text: string, start: number, word: string, behind: string): boolean {
  if (/^["']?\s{0,3}[:=](?!:)\s*/.test(behind) && /^[\w$.-]+$/.test(word))
    return !/^[A-Z][a-z]+$/.test(word) || /["']/.test(behind[0] ?? '');
  if (
    /^[\w$]+$/.test(word) &&
    (word.includes('_') || /[a-z][A-Z]/.test(word.replace(/PureCloud|MyPureCloud|GenesysCloud/, 'X')))
  )
    return true;
  return (
    /^[\w$]+$/.test(word) &&
    /[.$]$/.test(text.slice(Math.max(0, start - 1), start)) === false &&
    /^[.(]\w/.test(behind)
  );
}

const short = (word: string): string => (word.length <= 60 ? word : `${word.slice(0, 59)}…`);
