/** Reads the parameters of `Invoke-RestMethod` and `Invoke-WebRequest`. */
import type { Header, RawRequest } from '../../../../exchange/types.js';
import { anyWord } from '../../../../primitives/any-word.js';
import { isObject } from '../../../../primitives/json.js';
import { PSEUDO_HEADERS } from '../../../http/pseudo.js';
import type { Found } from '../../places.js';
import { SHELL_COMMANDS } from '../../words/calls.js';
import { headersOf } from '../headers.js';
import { type Literal, type Names, readLiteral } from '../literal.js';
import { addressOf } from './address.js';
import { bodyOf } from './given.js';

const COMMAND = new RegExp(
  String.raw`(?<![\w-])(?:${anyWord(SHELL_COMMANDS)}(?=(?:[ \t]|${'`'}[ \t]{0,8}\n){1,10}-[A-Z])|${anyWord(SHELL_COMMANDS.filter((name) => name !== 'curl'))}(?=(?:[ \t]|${'`'}[ \t]{0,8}\n){1,10}(?:["'$@(]|https?:)))`,
  'g',
);
const SPACE = /(?:[ \t]|`[ \t]{0,8}\n)*/y;
const PARAMETER = /-([A-Za-z]{2,40})(?:(?:[ \t]|`[ \t]{0,8}\n)+(?![-])|:|(?=[\s)|;]|$))/y;
const BARE = /[^\s`|;)]{1,4000}/y;
const SPLAT = /@([A-Za-z_]\w{0,80})/y;
const REACH = 262_144;

/** Commands with an address, in order of place. */
export function findPowerShellCalls(
  text: string,
  namesAt: (place: number) => Names,
): readonly Found<RawRequest>[] {
  const found: Found<RawRequest>[] = [];
  let budget = text.length * 2 + REACH;
  COMMAND.lastIndex = 0;
  for (let hit = COMMAND.exec(text); hit !== null && budget > 0; hit = COMMAND.exec(text)) {
    const at = hit.index + hit[0].length;
    const { parameters, end } = readParameters(text.slice(at, at + REACH), namesAt(hit.index));
    const request = requestOf(parameters);
    budget -= end + 1;
    if (request === null) continue;
    found.push({ start: hit.index, end: at + end, value: request });
    COMMAND.lastIndex = at + end;
  }
  return found;
}

interface Parameters {
  /** By lower case name; the address may stand without one. */
  readonly parameters: ReadonlyMap<string, Literal>;
  readonly end: number;
}

/** To the end of the line that is not continued. */
function readParameters(area: string, names: Names): Parameters {
  const parameters = new Map<string, Literal>();
  const after = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(area);
  };
  let end = 0;
  for (let count = 0; count < 60; count++) {
    let at = end + (after(SPACE, end)?.[0].length ?? 0);
    const splat = after(SPLAT, at);
    if (splat !== null) {
      const given = names.valueFor(splat[1] ?? '');
      if (isObject(given))
        for (const name of Object.keys(given)) parameters.set(name.toLowerCase(), given[name] as Literal);
      end = at + splat[0].length;
      continue;
    }
    const name = after(PARAMETER, at);
    at += name?.[0].length ?? 0;
    if (name !== null) end = at;
    const value = readValue(area, at, names);
    if (value === null && name === null) break;
    if (value === null) continue;
    if (name === null && parameters.has('uri')) break;
    parameters.set((name?.[1] ?? 'uri').toLowerCase(), value.value);
    end = value.end;
  }
  return { parameters, end };
}

function readValue(
  area: string,
  at: number,
  names: Names,
): { readonly value: Literal; readonly end: number } | null {
  if (/["'@([$]/.test(area[at] ?? '')) {
    const read = readLiteral(area, at, { powershell: true, names });
    return read.value === undefined ? null : { value: read.value, end: read.end };
  }
  BARE.lastIndex = at;
  const bare = BARE.exec(area)?.[0];
  return bare === undefined || bare.startsWith('-') ? null : { value: bare, end: at + bare.length };
}

function requestOf(parameters: ReadonlyMap<string, Literal>): RawRequest | null {
  const text = (name: string): string | null => {
    const value = parameters.get(name);
    return typeof value === 'string' ? value : null;
  };
  const url = addressOf(text('uri') ?? text('url') ?? undefined);
  if (url === null) return null;
  const method = text('method') ?? 'GET';
  const given = parameters.get('headers');
  const headers = given === undefined ? null : isObject(given) ? headersOf(given) : null;
  const extra: Header[] = [];
  const type = text('contenttype');
  if (type !== null) extra.push({ name: 'Content-Type', value: type });
  return {
    method: /^[A-Za-z]+$/.test(method) ? method.toUpperCase() : null,
    url,
    headers: headers === null ? (extra.length > 0 ? extra : null) : [...headers.filter(isSent), ...extra],
    headersComplete:
      headers !== null &&
      !parameters.has('token') &&
      !parameters.has('credential') &&
      !parameters.has('websession'),
    body: bodyOf(parameters.get('body')),
  };
}

/** Browsers list the pseudo-headers of HTTP/2 among the headers. */
const PSEUDO = new RegExp(`^:|^${anyWord(PSEUDO_HEADERS)}$`, 'i');
const isSent = (header: Header): boolean => !PSEUDO.test(header.name);
