/** Puts the address of a call together from its parts, as far as they are said. */

import { classifyHost } from '../../../contract/regions.js';
import type { Header } from '../../../exchange/types.js';
import { stringOf } from '../../../primitives/json.js';
import { first, lineOf, nameOf, someText } from './finds.js';
import type { Find } from './walk.js';

const ABSOLUTE = /^(?:https?|wss?):\/\//i;
/** A host, with a port where it has one; a placeholder may stand for it. */
const HOST =
  /^(?:[a-z0-9](?:[\w-]*[a-z0-9])?(?:\.[\w-]+)*\.?|\[[0-9a-f:]+\]|[{$<][\w{}$<> .-]+[}>]?)(?::\d{1,5})?$/i;
const RELATIVE = /^(?:\/|\{[\w .-]+\}|(?:platform\/)?api\/v\d)/;

/** An address, or a path where no host is said; null without either. Machines that log are no hosts of a call. */
export function addressIn(finds: readonly Find[], headers: readonly Header[] | null): string | null {
  const absolute = first(finds, 'url', (value) => textLike(value, ABSOLUTE));
  if (absolute !== null) return absolute;
  const line = first(finds, 'line', lineOf)?.url ?? null;
  const path =
    relativeUrl(finds) ?? withQuery(first(finds, 'path', pathOf), first(finds, 'query', someText)) ?? line;
  if (path === null || ABSOLUTE.test(path)) return path;
  const base = first(finds, 'base', (value) => textLike(value, ABSOLUTE));
  if (base !== null) return joined(base, path);
  if (!path.startsWith('/')) return path;
  if (line !== null && ABSOLUTE.test(line)) return line;
  const host = hostIn(finds, headers);
  return host === null ? path : `${schemeIn(finds)}://${withPort(host, finds)}${path}`;
}

/** Is there an address that no server writes of a request that it got? */
export const hasAbsolute = (finds: readonly Find[]): boolean =>
  first(finds, 'url', (value) => textLike(value, ABSOLUTE)) !== null ||
  first(finds, 'base', (value) => textLike(value, ABSOLUTE)) !== null;

function textLike(value: unknown, pattern: RegExp): string | null {
  const text = someText(value)?.trim() ?? null;
  return text !== null && pattern.test(text) && !/\s/.test(text) ? text : null;
}

const relativeUrl = (finds: readonly Find[]): string | null => {
  const based = first(finds, 'base', someText) !== null;
  return first(finds, 'url', (value) => textLike(value, based ? /^[\w/{]/ : RELATIVE));
};

const pathOf = (value: unknown): string | null => textLike(value, RELATIVE) ?? textLike(value, ABSOLUTE);

function withQuery(path: string | null, query: string | null): string | null {
  if (path === null || query === null || query === '-' || path.includes('?')) return path;
  return `${path}${query.startsWith('?') ? '' : '?'}${query}`;
}

const joined = (base: string, path: string): string =>
  `${base.replace(/(?<!\/)\/+$/, '')}/${path.replace(/^\/+/, '')}`;

function hostIn(finds: readonly Find[], headers: readonly Header[] | null): string | null {
  const isCaller =
    first(finds, 'kind', (value) => (/client|^3$/i.test(stringOf(value)) ? null : true)) === null;
  return (
    first(finds, 'host', hostOf) ??
    hostOf(headers?.find(({ name }) => /^(?::authority|host)$/i.test(name))?.value) ??
    (isCaller ? first(finds, 'peer', hostOf) : null) ??
    first(finds, 'machine', platformHostOf)
  );
}

function hostOf(value: unknown): string | null {
  const text = someText(value)?.trim() ?? '';
  return text.length <= 255 && HOST.test(text) ? text : null;
}

/** No machine that logs is named as a host of the platform. */
function platformHostOf(value: unknown): string | null {
  const host = hostOf(value);
  if (host === null) return null;
  const { kind } = classifyHost(host);
  return kind === 'api' || kind === 'login' || kind === 'apps' ? host : null;
}

const schemeIn = (finds: readonly Find[]): string =>
  first(finds, 'scheme', (value) => /^(https?|wss?):?$/i.exec(stringOf(value))?.[1]?.toLowerCase() ?? null) ??
  'https';

function withPort(host: string, finds: readonly Find[]): string {
  const port = first(finds, 'port', nameOf);
  const isPlain = port === null || !/^\d{1,5}$/.test(port) || port === '443' || port === '80';
  return isPlain || /:\d+$/.test(host) ? host : `${host}:${port}`;
}
