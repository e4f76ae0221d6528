/** What an answer says, as far as two entries can be compared by it. */
import type { RawResponse } from '../../exchange/types.js';
import { isObject, parseJson } from '../../primitives/json.js';

export interface Said {
  readonly status: number | null;
  readonly code: string | null;
  readonly message: string | null;
  /** The correlation id of the header and the context id of the body, each with its name: they need not be equal. */
  readonly ids: readonly string[];
  readonly hasBody: boolean;
}

const NOTHING: Said = { status: null, code: null, message: null, ids: [], hasBody: false };
/** No error body of an API is longer. */
const LONGEST = 65_536;

export function said(response: RawResponse | null): Said {
  if (response === null) return NOTHING;
  const { status, headers, body } = response;
  const ids = (headers ?? [])
    .filter(({ name }) => /correlation-id$/i.test(name))
    .map(({ value }) => `correlation ${value.toLowerCase()}`);
  const value = body !== null && body.length <= LONGEST && /^\s*\{/.test(body) ? parseJson(body) : undefined;
  if (!isObject(value))
    return { status, code: null, message: body === null ? null : plain(body), ids, hasBody: body !== null };
  const { code, error, message, error_description, contextId } = value;
  if (typeof contextId === 'string') ids.push(`context ${contextId.toLowerCase()}`);
  return {
    status: status ?? (typeof value['status'] === 'number' ? value['status'] : null),
    code: textOf(code) ?? textOf(error),
    message: plain(textOf(message) ?? textOf(error_description) ?? ''),
    ids,
    hasBody: true,
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const plain = (message: string): string | null =>
  message
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase() || null;

/** Nothing that one says contradicts the other. */
export function tellsSame(a: Said, b: Said): boolean {
  if (a.status !== null && b.status !== null && a.status !== b.status) return false;
  if (a.code !== null && b.code !== null && a.code !== b.code) return false;
  if (
    a.message !== null &&
    b.message !== null &&
    !a.message.includes(b.message) &&
    !b.message.includes(a.message)
  )
    return false;
  const kinds = (ids: readonly string[]): Map<string, string> =>
    new Map(ids.map((id) => [id.slice(0, id.indexOf(' ')), id]));
  const others = kinds(b.ids);
  return [...kinds(a.ids)].every(([kind, id]) => (others.get(kind) ?? id) === id);
}
