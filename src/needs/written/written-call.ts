/** A method and an address as people write them, against the contract. */
import { classifyHost, contractInfo, matchOperation, neededOnce, whenRemoved } from '../../contract/index.js';
import type { Operation, OperationMatch } from '../../contract/types.js';
import type { Call } from '../../exchange/call.js';
import { parseTarget } from '../../exchange/target.js';
import type { Target } from '../../exchange/types.js';
import { isCallMethod } from '../../primitives/http.js';
import { either } from '../../primitives/wording.js';
import type { Use } from '../types.js';

export type WrittenCall =
  | { readonly kind: 'use'; readonly operation: Operation; readonly grade: Use['grade'] }
  /** `spelling`: an operation with a path like it may be meant. */
  | { readonly kind: 'unmatched'; readonly why: string; readonly spelling: boolean }
  /** Of another host, or a login: no operation of the platform's API. */
  | { readonly kind: 'elsewhere'; readonly of: 'login' | 'host' };

/** What the contract has of a written call, before anything is concluded from it. */
export type LookedUp =
  /** `grade`: how well it is known that the path is one of the platform. */
  | {
      readonly kind: 'looked-up';
      readonly method: string | null;
      /** With `/api/v2`, where it was left out. */
      readonly path: string;
      readonly match: OperationMatch;
      readonly grade: Use['grade'];
    }
  | { readonly kind: 'unmatched'; readonly why: string; readonly spelling: boolean }
  | { readonly kind: 'elsewhere'; readonly of: 'login' | 'host' };

const NONE: ReadonlySet<string> = new Set();

/**
 * Which operation is a written call? Pure, throws nothing.
 *
 * @param standIns hosts of no published name that stand for the platform
 */
export function matchWritten(call: Call, standIns = NONE): WrittenCall {
  const found = lookUpWritten(call, standIns);
  return found.kind === 'looked-up' ? judge(found.match, found.method, found.grade) : found;
}

/**
 * What has the contract of a written call? Pure, throws nothing.
 *
 * @param standIns hosts of no published name that stand for the platform
 */
export function lookUpWritten({ method, url }: Call, standIns = NONE): LookedUp {
  const target = parseTarget(tidy(url));
  const asked = method !== null && /[{$<]/.test(method) ? null : method;
  switch (target.host !== null && standIns.has(target.host) ? 'stand-in' : hostOf(target)) {
    case 'login':
      return { kind: 'elsewhere', of: 'login' };
    case 'foreign':
      return { kind: 'elsewhere', of: 'host' };
    case 'stand-in': {
      // A gateway may have a prefix of its own before the path of the platform.
      const path = target.path ?? '';
      return lookedUp(asked, path.slice(Math.max(0, path.indexOf('/api/v2/'))), 'contract');
    }
    case 'pages': {
      const path = target.path ?? '';
      return path.startsWith(`${OWN_PAGES}/api/`)
        ? lookedUp(asked, path.slice(OWN_PAGES.length), 'contract')
        : { kind: 'elsewhere', of: 'host' };
    }
    case 'odd':
      return unmatched(
        'the host looks like one of the platform and is of no known region; mend the host, or write the path alone',
      );
    case 'own':
      if (isLogin(target.path)) return { kind: 'elsewhere', of: 'login' };
      return target.path === null ? noPath(target) : lookedUp(asked, target.path, 'contract');
    case 'open':
      return isLogin(target.path) ? { kind: 'elsewhere', of: 'login' } : behindOpenHost(asked, target);
  }
}

const lookedUp = (method: string | null, path: string, grade: Use['grade']): LookedUp => ({
  kind: 'looked-up',
  method,
  path,
  match: find(method, path),
  grade,
});

const unmatched = (
  why: string,
  spelling = false,
): WrittenCall & LookedUp & { readonly kind: 'unmatched' } => ({ kind: 'unmatched', why, spelling });

const OWN_PAGES = '/platform';

/** One placeholder for whatever stands for the host, with a slash behind it. */
function tidy(url: string): string {
  return url
    .trim()
    .replace(/^(?:\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}):\/\//, 'https://')
    .replace(/^(\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|<[^<>]{0,80}>)(?=api\/v2\b)/, '$1/')
    .replace(/^\$[A-Za-z_][\w.]{0,120}(?=\/)/, '{base}')
    .replace(/^\/platform(?=\/api\/)/, '');
}

const isLogin = (path: string | null): boolean => path !== null && /^\/oauth2?\//.test(path);

/** `open`: nothing tells which host it is, so it may be the platform's. */
function hostOf({ host, path }: Target): 'own' | 'pages' | 'login' | 'odd' | 'foreign' | 'open' {
  if (host === null) return 'open';
  const { kind } = classifyHost(host);
  const varies = /[{}<>$]/.test(host);
  switch (kind) {
    case 'api':
    case 'region-domain':
      return 'own';
    case 'apps':
      return 'pages';
    case 'login':
      return 'login';
    case 'other-genesys':
      if (varies) return 'own';
      return path?.startsWith('/api/') === true ? 'odd' : 'foreign';
    case 'storage':
    case 'stand-in':
    case 'foreign':
      // `api.{{domain}}.com` may be anybody's; `{{name}}.acme.example` is not the platform's.
      return varies && /[{}<>$]/.test(host.split('.').slice(-2).join('.')) ? 'open' : 'foreign';
  }
}

function noPath(target: Target): LookedUp {
  return unmatched(
    target.hostIsPlaceholder
      ? 'a variable stands for the whole address; write the path in its place'
      : 'no path stands there, so nothing can be looked up; write the whole path',
  );
}

/** What may stand before a path of which only the end is written. */
const BASES = ['/api/v2', '/api'];

/** A path behind no host or a variable: people leave out `/api/v2`, and variables hold it. */
function behindOpenHost(method: string | null, target: Target): LookedUp {
  const { path } = target;
  if (path === null || path === '/') return noPath(target);
  const direct = { kind: 'looked-up', method, path, match: find(method, path), grade: 'contract' } as const;
  if (/^\/+api(?:\/|$)/.test(path)) return direct;
  const found = BASES.map((base) => ({ path: base + path, match: find(method, base + path) }));
  const best =
    found.find(({ match }) => match.kind === 'found') ??
    found.find(({ match }) => match.kind !== 'unknown' && match.kind !== 'no-path') ??
    found.find(({ match }) => match.kind === 'no-path') ??
    direct;
  return { ...direct, path: best.path, match: best.match, grade: 'stated' };
}

/** A HEAD that is not published is the GET without its body (RFC 9110, section 9.3.2). */
function find(method: string | null, path: string): OperationMatch {
  const match = matchOperation(method, path);
  return match.kind === 'wrong-method' && method?.toUpperCase() === 'HEAD'
    ? matchOperation('GET', path)
    : match;
}

function judge(match: OperationMatch, method: string | null, grade: Use['grade']): WrittenCall {
  switch (match.kind) {
    case 'found':
      return { kind: 'use', operation: match.operation, grade };
    case 'removed':
      return unmatched(removed(match.operation, method));
    case 'wrong-method':
      return unmatched(`the method is wrong: the path has ${methodsOf(match.operations)} only`);
    case 'method-missing': {
      const [only, ...others] = match.operations;
      if (only === undefined || others.length > 0)
        return unmatched(
          `no method stands there, and the path has several: write ${methodsOf(match.operations, 'or')} before it`,
        );
      // The method is not written, only that there is no other.
      return only.removed
        ? unmatched(removed(only, only.method))
        : { kind: 'use', operation: only, grade: 'stated' };
    }
    case 'unknown':
      return unmatched('no operation of the contract has this path', true);
    case 'no-path':
      return unmatched(
        'a part of the path that is a word is not written, so it may be several operations; write the path out',
      );
  }
}

const removed = (operation: Operation, method: string | null): string =>
  `it was published once and is not in the contract (${contractInfo().date}) any more${whenRemoved(operation)}; ${neededOnce(operation, method)}`;

const methodsOf = (operations: readonly Operation[], joint = 'and'): string =>
  either(
    operations.map(({ method }) => method),
    joint,
  );

/** The method as written in upper case where it is one; as it is elsewhere (`{{method}}`). */
export const writtenMethod = (method: string): string =>
  isCallMethod(method) ? method.toUpperCase() : method;
