/** The parts of a request that exports of clients have in common. */
import type { Call } from '../../exchange/call.js';
import { asList, asObject, asText, isObject, type JsonObject } from '../../primitives/json.js';
import { writtenMethod } from './written-call.js';

/** The name behind those of its folders: `Queues / Get a queue`. */
export const nameIn = (folders: readonly string[], name: string | null): string | null =>
  [...folders, ...(name === null ? [] : [name])].join(' / ') || null;

/** Parts of a host or a path: one text, or a list of them. */
function joined(value: unknown, by: string): string {
  if (typeof value === 'string') return value;
  return asList(value)
    .map((part) => asText(part) ?? asText(asObject(part).value) ?? '')
    .join(by);
}

/** An address that is a text, or parts of one; empty where it has none. */
export function addressIn(url: unknown): string {
  if (typeof url === 'string') return url;
  const { raw, protocol, host, path } = asObject(url);
  if (typeof raw === 'string' && raw !== '') return raw;
  const [from, to] = [joined(host, '.'), joined(path, '/')];
  const scheme = typeof protocol === 'string' && from !== '' ? `${protocol}://` : '';
  return `${scheme}${from}${to === '' || to.startsWith('/') ? '' : '/'}${to}`;
}

/** A request that is an address alone is a GET. */
export function requestIn(request: unknown): Call {
  const { method, url } = asObject(request);
  const own = asText(method);
  return {
    method: own === null ? 'GET' : writtenMethod(own),
    url: addressIn(isObject(request) ? url : request),
  };
}

/** Puts in what the collection itself says of the variable that an address begins with. */
export function withVariables(url: string, variables: ReadonlyMap<string, string>): string {
  const name = /^\{\{([^{}]{1,80})\}\}/.exec(url);
  const value = name === null ? undefined : variables.get(name[1]?.trim() ?? '');
  return name === null || value === undefined
    ? url
    : value.replace(/(?<!\/)\/+$/, '') + url.slice(name[0].length);
}

/** Those of a list `{key, value}` that are written out. */
export function variablesIn(list: unknown): ReadonlyMap<string, string> {
  return new Map(
    asList(list).flatMap((item): [string, string][] => {
      const { key, name, value }: JsonObject = asObject(item);
      const own = asText(key) ?? asText(name);
      const said = asText(value);
      return own === null || said === null || !/^https?:\/\//i.test(said) ? [] : [[own, said]];
    }),
  );
}
