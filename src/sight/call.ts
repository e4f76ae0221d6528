/** Which operation of the contract a call is, with the ways in which people write its path. */
import { matchOperation } from '../contract/index.js';
import type { HostKind, Operation, OperationMatch } from '../contract/types.js';
import type { Exchange } from '../exchange/types.js';
import type { Refusal } from '../refusal/types.js';

export interface FoundCall {
  readonly match: OperationMatch;
  /** The operation, removed ones included. */
  readonly operation: Operation | null;
  /** The path is that of the operation but for upper and lower case. */
  readonly caseDiffers: boolean;
}

/**
 * Looks the call up as it is written, behind a gateway or a placeholder, and last without minding upper case. A HEAD
 * that is not published is the GET without its body (RFC 9110, section 9.3.2).
 */
export function matchCall(exchange: Exchange, host: HostKind | null): FoundCall {
  const { method, target } = exchange;
  const find = (asked: string | null, path: string | null): OperationMatch =>
    target.hostIsPlaceholder ? behindPlaceholder(asked, path) : matchAt(asked, path, host);
  const direct = find(method, target.path);
  const differs = direct.kind === 'unknown' && !target.hostIsPlaceholder;
  const path = differs ? lowerCase(target.path) : target.path;
  const listed = differs ? find(method, path) : direct;
  // A path with one operation is a call of it, whether its method is given or not.
  const [only, ...others] = listed.kind === 'method-missing' ? listed.operations : [];
  const asWritten = only === undefined || others.length > 0 ? listed : find(only.method, path);
  const match = asWritten.kind === 'wrong-method' && method === 'HEAD' ? find('GET', path) : asWritten;
  return {
    match,
    operation: match.kind === 'found' || match.kind === 'removed' ? match.operation : null,
    caseDiffers: differs && match.kind !== 'unknown',
  };
}

/**
 * A path of several operations, called by a method that is not given: where the answer names permissions that only one
 * of them asks for, it was that one.
 */
export function settledBy(
  refusal: Refusal,
  call: FoundCall,
  exchange: Exchange,
  host: HostKind | null,
): FoundCall {
  if (call.match.kind !== 'method-missing') return call;
  const named = refusal.kind === 'permissions' || refusal.kind === 'divisions' ? refusal.names : [];
  const asking = call.match.operations.filter(({ permissions: { names } }) =>
    named.some((name) => names.includes(name)),
  );
  const [only, ...others] = asking;
  return only === undefined || others.length > 0
    ? call
    : matchCall({ ...exchange, method: only.method }, host);
}

const OWN_PAGES = '/platform';

/**
 * The platform's own pages call its API through their own host (`https://apps.<domain>/platform/api/v2/…`): the same
 * operations at another address. Pure.
 */
export function asApiCall(exchange: Exchange): Exchange {
  const { target } = exchange;
  return target.path?.startsWith(`${OWN_PAGES}/api/v2/`) === true
    ? { ...exchange, target: { ...target, path: target.path.slice(OWN_PAGES.length) } }
    : exchange;
}

/** Behind a gateway the platform's path may stand after a prefix of the gateway's own. */
function matchAt(method: string | null, path: string | null, host: HostKind | null): OperationMatch {
  if (path === null) return { kind: 'no-path' };
  const direct = matchOperation(method, path);
  if (direct.kind !== 'unknown' || (host?.kind !== 'foreign' && host?.kind !== 'stand-in')) return direct;
  const api = path.indexOf('/api/v2/');
  return api > 0 ? matchOperation(method, path.slice(api)) : direct;
}

/** `{{baseUrl}}/users/me`: the placeholder may hold `/api` or `/api/v2` too, so no path behind it is unknown. */
function behindPlaceholder(method: string | null, path: string | null): OperationMatch {
  if (path === null || path.startsWith('/api/')) return matchAt(method, path, null);
  const found = ['/api/v2', '/api', '']
    .map((base) => matchOperation(method, base + path))
    .find(({ kind }) => kind !== 'unknown');
  return found ?? { kind: 'no-path' };
}

/** Paths of the contract are in lower case, as far as is known; whether the platform minds is not. */
function lowerCase(path: string | null): string | null {
  return path === null
    ? null
    : path.replace(/\{[^{}]*\}|[A-Z]+/g, (part) => (part.startsWith('{') ? part : part.toLowerCase()));
}

/** The path without its ids where they are known to be ids; as written elsewhere. */
export function pathOf({ target: { path } }: Exchange, { operation, caseDiffers }: FoundCall): string | null {
  if (operation === null || path === null) return path;
  return caseDiffers ? withParameters(path, operation.path) : operation.path;
}

/** `/api/v2/Routing/Queues/123` by `/api/v2/routing/queues/{queueId}`: the names of the parameters for their values. */
function withParameters(path: string, template: string): string {
  const written = path.split('/');
  const named = template.split('/');
  if (written.length !== named.length) return path;
  return written.map((segment, at) => (named[at]?.startsWith('{') === true ? named[at] : segment)).join('/');
}
