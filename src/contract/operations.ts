/** Which operation of the contract is a call? Exact: a path that is nearly right matches nothing. */
import { API_METHODS } from '../primitives/http.js';
import { contract } from './current.js';
import { isEllipsis, isPlaceholder, isValuePlaceholder, pathSegments } from './path.js';
import { findPath, type Node, somePathFits, trieOf } from './trie.js';
import type { Operation, OperationMatch } from './types.js';

/**
 * Matches a call against the contract.
 *
 * `path` begins with `/api/v2/` (case-sensitive, as the platform is) and may hold a query, a fragment, doubled
 * slashes, percent-encoding and placeholders (`{id}`, `{{id}}`, `:id`, `<id>`, `$ID`, `...`). A path that the
 * contract names literally goes before one with a parameter, whatever the method, so `PATCH …/users/me` is a
 * `wrong-method` and not `PATCH …/users/{userId}`. `no-path`: there is no path, or so much of it is elided (a
 * last segment `...`, a placeholder where the contract has words) that it may be several.
 */
export function matchOperation(method: string | null, path: string): OperationMatch {
  const segments = pathSegments(path);
  if (segments === null) return UNKNOWN;
  const [first, version, group] = segments;
  if (first !== 'api') return first === undefined || isPlaceholder(first) ? NO_PATH : UNKNOWN;
  if (version !== 'v2' && version !== undefined) return UNKNOWN;
  const last = segments[segments.length - 1] ?? '';
  if (group === undefined || isPlaceholder(group) || isElided(last)) return NO_PATH;
  const root = trieOf(group);
  if (root === null) return UNKNOWN;
  const operations = findPath(root, segments, FIRST)?.operations();
  if (operations === undefined) return mayBeElided(root, segments) ? NO_PATH : UNKNOWN;
  if (method === null) return { kind: 'method-missing', operations: current(operations) };
  return matchMethod(operations, METHODS.has(method) ? method : method.toUpperCase(), segments);
}

const METHODS: ReadonlySet<string> = new Set(API_METHODS);
const UNKNOWN: OperationMatch = { kind: 'unknown' };
const NO_PATH: OperationMatch = { kind: 'no-path' };
/** Index of the first segment behind the group: `api`, `v2`, group. */
const FIRST = 3;

function matchMethod(
  operations: readonly Operation[],
  method: string,
  segments: readonly string[],
): OperationMatch {
  const operation = operations.find((each) => each.method === method);
  if (operation !== undefined) {
    return {
      kind: operation.removed ? 'removed' : 'found',
      operation,
      parameters: bind(operation, segments),
    };
  }
  const [first] = operations;
  // The whole path was removed: no method of it is left to be the right one.
  if (first !== undefined && operations.every((each) => each.removed)) {
    return { kind: 'removed', operation: first, parameters: bind(first, segments) };
  }
  return { kind: 'wrong-method', operations: current(operations) };
}

/** The published operations of a path, or the removed ones where no other is left. */
function current(operations: readonly Operation[]): readonly Operation[] {
  const published = operations.filter((operation) => !operation.removed);
  return published.length > 0 ? published : operations;
}

interface ParameterPlace {
  readonly name: string;
  /** Index of its segment. */
  readonly at: number;
}

const parameterPlaces = new WeakMap<Operation, readonly ParameterPlace[]>();

function bind(operation: Operation, segments: readonly string[]): Record<string, string> {
  let places = parameterPlaces.get(operation);
  if (places === undefined) {
    const parts = operation.path.split('/').slice(1);
    places = parts.flatMap((part, at) => (part.startsWith('{') ? [{ name: part.slice(1, -1), at }] : []));
    parameterPlaces.set(operation, places);
  }
  const parameters: Record<string, string> = {};
  for (const { name, at } of places) parameters[name] = segments[at] ?? '';
  return parameters;
}

/**
 * What follows an ellipsis at the end is not known: an id, or more of the path. The same of a word that was
 * cut off (`queu…`); an id that is cut (`1f9c7d3e-…`) is still a parameter.
 */
function isElided(last: string): boolean {
  return (last.endsWith('…') || last.endsWith('...') || isEllipsis(last)) && !/\d/.test(last);
}

/** `/conversations/{mediaType}/{conversationId}`: a placeholder stands for words of the contract. */
function mayBeElided(root: Node, segments: readonly string[]): boolean {
  return (
    segments.some(isPlaceholder) &&
    somePathFits(root, segments, FIRST, (segment) => !isValuePlaceholder(segment))
  );
}

/** Operations that were published once. */
export const removedOperations = (): readonly Operation[] => contract().removedOperations();

/** Every operation of the published contract, in its order (removed ones are not among them). */
export function allOperations(): readonly Operation[] {
  return contract().operations();
}

/** `GET /api/v2/…`, as reports and tables name an operation. */
export function operationKey(operation: Operation): string {
  return `${operation.method} ${operation.path}`;
}

/**
 * The operation of a key `GET /api/v2/…/{any}/…`; names of parameters do not matter. Removed operations are
 * found, too (`removed` says so). A concrete path has no key: see {@link matchOperation}.
 */
export function findOperation(key: string): Operation | null {
  const [method = '', path = '', ...rest] = key.trim().split(/\s+/, 3);
  if (rest.length > 0 || !path.startsWith('/api/v2/')) return null;
  const segments = pathSegments(path) ?? [];
  let node = trieOf(segments[2] ?? '');
  for (const segment of segments.slice(FIRST)) {
    if (node === null) return null;
    node = isPlaceholder(segment) ? node.parameter : (node.literals.get(segment) ?? null);
  }
  return node?.entry?.operations().find((operation) => operation.method === method.toUpperCase()) ?? null;
}

/**
 * The published operations whose paths begin with this one, itself included, in the order of the contract: `/api/v2/routing`
 * has those of `/api/v2/routing/queues`. Values and placeholders stand for parameters.
 */
export function operationsBeneath(path: string): readonly Operation[] {
  const segments = pathSegments(path) ?? [];
  if (segments[0] !== 'api' || (segments[1] ?? 'v2') !== 'v2') return [];
  return allOperations().filter((operation) => {
    const own = operation.path.split('/').slice(1);
    return (
      own.length >= segments.length &&
      segments.every((segment, index) => segment === own[index] || own[index]?.startsWith('{') === true)
    );
  });
}
