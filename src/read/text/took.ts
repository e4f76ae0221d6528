/** What was read, in short words. No text of the input except names that cannot be secrets. */

import { isOAuthRefusal } from '../../contract/index.js';
import type { RawExchange } from '../../exchange/types.js';
import { isObject } from '../../primitives/json.js';
import { append } from '../../primitives/lists.js';
import { isKnownCode } from './find/codes.js';
import { isCorrelationId } from './find/headers.js';
import { readLiteral, textAt } from './find/literal.js';
import type { Statement } from './said/stated.js';
import { TOLD_CODE_KEYS, TOLD_MESSAGE_KEYS } from './words/labels.js';

/** The words for one exchange: `call`, `status`, `message`, `code …`, `header X-…`, `correlation id`. */
export function tookOf(exchange: RawExchange): readonly string[] {
  const { request, response } = exchange;
  const words: string[] = [];
  if (request.url !== null) words.push('call');
  else if (request.method !== null) words.push('method');
  for (const header of request.headers ?? [])
    if (/^x-genesys-[a-z-]{1,40}$/i.test(header.name)) words.push(`header ${header.name}`);
  if (request.headers?.some((header) => /^authorization$/i.test(header.name))) words.push('authorization');
  if (response === null) return words;
  if (response.status !== null) words.push('status');
  if (response.body !== null) append(words, bodyWords(response.body));
  if (response.headers?.some(isCorrelationId)) words.push('correlation id');
  return words;
}

function bodyWords(body: string): readonly string[] {
  if (/^\s{0,20}</.test(body))
    return [/^\s{0,20}<(?:!doctype html|html)/i.test(body) ? 'HTML body' : 'XML body'];
  if (!/^\s{0,20}\{/.test(body) || body.length > 65_536) return ['message'];
  const read = readLiteral(body, body.indexOf('{'));
  if (!isObject(read.value)) return ['message'];
  const words: string[] = [];
  if (textAt(read.value, ...TOLD_MESSAGE_KEYS) !== null) words.push('message');
  const code = textAt(read.value, ...TOLD_CODE_KEYS);
  if (code !== null) words.push(isKnownCode(code) || isOAuthRefusal(code) ? `code ${code}` : 'code');
  return words.length > 0 ? words : ['body'];
}

/** The words for what is said about the caller. */
export function tookOfStatement({ stated, mentions }: Statement): readonly string[] {
  const words: string[] = [];
  const count = (list: readonly string[] | undefined, one: string): void => {
    if (list !== undefined) words.push(`${list.length} ${one}${list.length === 1 ? '' : 's'}`);
  };
  if (stated.grantType !== undefined) words.push('grant type');
  count(stated.scopes, 'scope');
  count(stated.permissions, 'permission');
  count(stated.roles, 'role');
  if (stated.divisions !== undefined) words.push('division');
  if (stated.region !== undefined) words.push('region');
  if (stated.clientId !== undefined) words.push('client id');
  if (stated.clientState !== undefined) words.push('client state');
  if (stated.organization ?? stated.homeOrganization ?? stated.targetOrganization) words.push('organization');
  if (stated.multiOrg === true) words.push('multi-org');
  if (stated.scopesEnforced !== undefined) words.push('scope enforcement');
  for (const { what, name } of mentions)
    words.push(
      /^[a-z][a-z-]{0,30}(?::[a-z*-]{1,30}){0,3}$/i.test(name)
        ? `mentions ${what} ${name}`
        : `mentions a ${what}`,
    );
  return words;
}
