/** Takes the address of a request apart, tolerantly: placeholders, missing schemes, hostile spellings. */

import { ANY_KIND } from '../primitives/label.js';
import { decodePercent } from '../primitives/percent.js';
import { type Parameter, splitParameters } from './parameters.js';
import type { Target } from './types.js';

/** The parts of an address as written, but without tabs and line breaks; nothing is decoded. */
export interface AddressParts {
  /** As written, without `:`. */
  readonly scheme: string | null;
  readonly userinfo: string | null;
  /** Host as written, without port, or the placeholder that stands for it; null when there is none. */
  readonly authority: string | null;
  readonly port: string | null;
  readonly path: string;
  /** null without `?`. */
  readonly query: readonly Parameter[] | null;
  readonly fragment: string | null;
}

/** Schemes whose addresses browsers read with back-slashes and any number of slashes (WHATWG URL). */
const WEB_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'ws', 'wss']);
/** Ends of host names that are recognised without a scheme before them. */
const ENDINGS: ReadonlySet<string> = new Set([
  'com',
  'net',
  'org',
  'cloud',
  'info',
  'biz',
  'gov',
  'edu',
  'mil',
  'dev',
  'app',
  'local',
  'internal',
  'example',
  'test',
  'invalid',
  'localhost',
  'lan',
  'corp',
  'tech',
  'online',
  'site',
  'systems',
  'services',
  'solutions',
]);
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['<', '>'],
  ['(', ')'],
]);
const PLACEHOLDER =
  /\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{[^{}]*\}|<[^<>]*>|\$\([^()]*\)|\$env:\w+|\$\w+|%[A-Za-z_]\w*%|\.{3,}|…|\*{2,}/g;
const WHOLLY_PLACEHOLDER = new RegExp(`^(?:${PLACEHOLDER.source})`);
const NOTHING: AddressParts = {
  scheme: null,
  userinfo: null,
  authority: null,
  port: null,
  path: '',
  query: null,
  fragment: null,
};

/** Where the authority ends: at `/`, `\`, `?`, `#` outside of `{…}`, `<…>`, `(…)`. */
function authorityEnd(text: string, from: number, backslash: boolean): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charAt(i);
    const closer = CLOSERS.get(unit);
    if (closer !== undefined) {
      const close = text.slice(i + 1, i + 129).indexOf(closer);
      if (close >= 0) i += close + 1;
      continue;
    }
    if (unit === '/' || unit === '?' || unit === '#' || (backslash && unit === '\\')) return i;
  }
  return text.length;
}

function splitAuthority(text: string): Pick<AddressParts, 'userinfo' | 'authority' | 'port'> {
  const at = text.lastIndexOf('@');
  const hostAndPort = text.slice(at + 1);
  const port = /:(\d{0,8}|\{[^{}]*\}|\$\w+)$/.exec(hostAndPort);
  return {
    userinfo: at < 0 ? null : text.slice(0, at),
    authority: port === null ? hostAndPort : hostAndPort.slice(0, port.index),
    port: port?.[1] ?? null,
  };
}

function looksLikeHost(segment: string): boolean {
  const host = segment
    .slice(segment.lastIndexOf('@') + 1)
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (host === 'localhost' || /^\[[0-9a-f:.]+\]$/.test(host)) return true;
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(host)) return true;
  if (!host.includes('.') || /[\s,;'"]/.test(host) || host.startsWith('.')) return false;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  return /^[a-z]{2}$/.test(ending) || ending.startsWith('xn--') || ENDINGS.has(ending);
}

/** The mark of a label (`token#1`) in a sanitized recording begins no fragment. */
const FRAGMENT = new RegExp(`(?<![=/]${ANY_KIND})#|#(?!\\d)`);

function splitRest(
  text: string,
  from: number,
  web: boolean,
): Pick<AddressParts, 'path' | 'query' | 'fragment'> {
  const rest = text.slice(from);
  const hash = rest.search(FRAGMENT);
  const beforeHash = hash < 0 ? rest : rest.slice(0, hash);
  const mark = beforeHash.indexOf('?');
  const path = mark < 0 ? beforeHash : beforeHash.slice(0, mark);
  return {
    path: web ? path.replaceAll('\\', '/') : path,
    query: mark < 0 ? null : splitParameters(beforeHash.slice(mark + 1)),
    fragment: hash < 0 ? null : rest.slice(hash + 1),
  };
}

/** Written again, a path that begins with two slashes would be taken for a host. */
const withoutHost = (rest: ReturnType<typeof splitRest>): AddressParts => ({
  ...NOTHING,
  ...rest,
  path: rest.path.replace(/^\/+/, '/'),
});

/** Takes an address apart. Throws nothing; what is no address has no parts. */
export function splitAddress(url: string): AddressParts {
  const text = url
    .replace(/[\t\r\n]+/g, '')
    .replace(/^[\0-\x20]+/, '')
    .trimEnd();
  if (text === '' || /^[A-Za-z]:\\|^[A-Za-z]:\/(?!\/)|^\\\\/.test(text)) return NOTHING;
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]{0,31}):(?!\d{1,5}(?:[/?#\\]|$))/.exec(text)?.[1] ?? null;
  const web = scheme !== null && WEB_SCHEMES.has(scheme.toLowerCase());
  let from = 0;
  if (scheme !== null) {
    from = scheme.length + 1;
    const slashes = web ? /^[/\\]*/ : /^\/\//;
    const found = slashes.exec(text.slice(from, from + 16));
    if (found === null) {
      // `user:secret@host/path` without a scheme; else `mailto:`, `data:` and the like, which have no host.
      const end = authorityEnd(text, 0, true);
      if (!text.slice(0, end).includes('@') || !looksLikeHost(text.slice(0, end)))
        return { ...NOTHING, scheme };
      return { ...NOTHING, ...splitAuthority(text.slice(0, end)), ...splitRest(text, end, true) };
    }
    from += found[0].length;
  } else if (text.startsWith('//')) {
    from = 2;
  } else if (text.startsWith('/') || text.startsWith('?') || text.startsWith('#')) {
    return withoutHost(splitRest(text, 0, true));
  } else {
    const end = authorityEnd(text, 0, true);
    const first = text.slice(0, end);
    if (
      !looksLikeHost(first) &&
      !WHOLLY_PLACEHOLDER.test(first) &&
      !hasLiteralEnd(first.replace(/:\d+$/, ''))
    ) {
      const rest = splitRest(text, 0, true);
      return withoutHost({ ...rest, path: rest.path === '' ? '' : `/${rest.path}` });
    }
  }
  const end = authorityEnd(text, from, scheme === null || web);
  const authority = text.slice(from, end);
  if (authority === '' && scheme === null) return withoutHost(splitRest(text, end, true));
  if (authority === '') return { ...NOTHING, scheme, ...splitRest(text, end, web) };
  return {
    ...NOTHING,
    scheme,
    ...splitAuthority(authority),
    ...splitRest(text, end, scheme === null || web),
  };
}

/** A host with placeholders whose last two labels are literal: `{bucket}.s3.{region}.amazonaws.com`. */
function hasLiteralEnd(host: string): boolean {
  const plain = host.replace(PLACEHOLDER, '{}');
  return (
    plain.includes('{}') &&
    /^(?:.*\.)?[a-z0-9-]+\.(?:[a-z]{2,24}|xn--[a-z0-9-]+)\.?$/i.test(plain.slice(plain.lastIndexOf('}') + 1))
  );
}

function hostOf(authority: string | null): { host: string | null; hostIsPlaceholder: boolean } {
  if (authority === null || authority === '') return { host: null, hostIsPlaceholder: false };
  if (authority.replace(PLACEHOLDER, '') !== authority && !hasLiteralEnd(authority)) {
    return { host: null, hostIsPlaceholder: true };
  }
  const decoded = decodePercent(authority);
  const host = (/[\s/?#@:\\]/.test(decoded) ? authority : decoded).toLowerCase().replace(/(?<!\.)\.+$/, '');
  return { host: host === '' ? null : host, hostIsPlaceholder: false };
}

/** `...` or `…` as a segment stands for an unknown part, so nothing can be looked up. */
function isElided(path: string): boolean {
  return /(?:^|\/)(?:\.{3,}|…+)(?:\/|$)/.test(path);
}

/** The target as it is written: what is secret in it is taken out by `redact`, before anything is shown. */
export function targetOf(parts: AddressParts): Target {
  const path = parts.path === '' || isElided(parts.path) ? null : parts.path;
  return {
    scheme: parts.scheme?.toLowerCase() ?? null,
    ...hostOf(parts.authority),
    path,
    query: parts.query?.map(({ name, value }) => ({ name, value })) ?? [],
  };
}

const NO_TARGET: Target = { scheme: null, host: null, hostIsPlaceholder: false, path: null, query: [] };

/**
 * Takes an URL, a path, or what people write for one (`{{baseUrl}}/api/v2/x`, `api.mypurecloud.com/api/v2/x`)
 * apart. Never throws. Nothing is taken out: `redact` makes the target that may be shown.
 */
export function parseTarget(url: string | null): Target {
  return url === null ? NO_TARGET : targetOf(splitAddress(url));
}
