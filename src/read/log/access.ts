/**
 * Lines of access logs, by their grammar: the number right behind the request line is the status, what follows is bytes
 * and times. (Common and combined log format, nginx, Envoy and Istio text, urllib3; load balancers and HAProxy, where the
 * status stands in front; Squid; W3C with `#Fields`, by which IIS and CloudFront write.)
 */
import { classifyHost } from '../../contract/regions.js';
import { REQUEST_METHOD } from '../../primitives/http.js';

export interface AccessLine {
  readonly method: string;
  /** A path, or an address where the line says the host. */
  readonly url: string;
  /** null where the line has `-` or `0`: no answer was given. */
  readonly status: number | null;
}

const REQUEST_LINE = String.raw`"(${REQUEST_METHOD}) ([^\s"]{1,8000})(?: HTTP\/[\d.]{1,3})?"`;
/** `"GET /api/v2/users HTTP/1.1" 403 341`; in front of it an address, `https://host:443 `, or a host. */
const STATUS_BEHIND = new RegExp(String.raw`${REQUEST_LINE}[ \t]{1,3}"?([1-5]\d\d|0|-)"?(?=[\s,;]|$)`);
/** `0.001 403 403 34 366 "GET https://host:443/path HTTP/1.1"`: an application load balancer of AWS. */
const BALANCER = new RegExp(
  String.raw`^(?:https?|h2|wss?|grpcs?) \d{4}-\d\d-\d\dT\S+ \S+ \S+ \S+ \S+ \S+ \S+ ([1-5]\d\d|-) (?:[1-5]\d\d|-) \d+ \d+ ${REQUEST_LINE}`,
);
/** `backend/server 0/0/1/2/3 403 341 - - ---- 1/1/0/0/0 0/0 "GET /path HTTP/1.1"`. */
const HAPROXY = new RegExp(
  String.raw`(?<!\d)\d+\/-?\d+\/-?\d+\/-?\d+\/\+?\d+ ([1-5]\d\d|-1) \+?\d+ \S+ \S+ \S{4} [^"]{1,300}${REQUEST_LINE}`,
);
/** `1755724800.771 401 10.0.0.1 TCP_MISS/403 341 GET https://host/path - HIER_DIRECT/…`, also without its time. */
const SQUID = new RegExp(
  String.raw`^(?:\d{9,11}\.\d{3} {1,8})?\d+ \S+ [A-Z_]{3,40}\/(\d{3}) \d+ (${REQUEST_METHOD}) (\S+) `,
);
/** `[HTTParty] [2026-08-20 21:30:28 +0000] 200 "GET https://host/path" 403`: in front the status, behind it bytes. */
const STATUS_BEFORE = new RegExp(
  String.raw`\] ([1-5]\d\d) "(${REQUEST_METHOD}) (https?:\/\/[^\s"]{1,8000})" (?:\d+|-)`,
);
const ADDRESS_BEFORE = /(https?:\/\/[\w.-]{1,253}(?::\d{1,5})?) $/;
/** Envoy writes the authority among the last quoted fields: `"<agent>" "<request id>" "<authority>" "<upstream>"`. */
const ENVOY =
  /" \d{3} \S+ (?:\S+ )?(?:"[^"]*" )?\d+ \d+ \d+ [\d-]+ "[^"]*" "[^"]*" "[^"]*" "([\w.-]+(?::\d+)?)"/;

/** null when the text is no such line. Time is linear in the text. */
export function accessLine(text: string): AccessLine | null {
  if (text.includes('"')) {
    if (/ "[A-Z]/.test(text)) {
      const behind = STATUS_BEHIND.exec(text);
      const before = STATUS_BEFORE.exec(text);
      if (before !== null) {
        const [, status, method = '', target = ''] = before;
        return { method, url: addressOf(target, null), status: statusOf(status) };
      }
      if (behind !== null) {
        const [, method = '', target = '', status] = behind;
        const before = text.slice(Math.max(0, behind.index - 300), behind.index);
        const host = ADDRESS_BEFORE.exec(before)?.[1] ?? virtualHost(before);
        return { method, url: addressOf(target, host ?? envoyHost(text)), status: statusOf(status) };
      }
      const balanced = BALANCER.exec(text) ?? HAPROXY.exec(text);
      if (balanced !== null) {
        const [, status, method = '', target = ''] = balanced;
        return { method, url: addressOf(target, null), status: statusOf(status) };
      }
    }
    return null;
  }
  const squid = SQUID.exec(text);
  if (squid === null) return null;
  const [, status, method = '', target = ''] = squid;
  return { method, url: addressOf(target, null), status: statusOf(status) };
}

/** `api.<domain>` in front of the request line, or of the whole line: the virtual host, where it is one of the platform. */
function virtualHost(before: string): string | undefined {
  const host =
    / (api\.[\w.-]{4,253})(?::\d{1,5})? $/.exec(before)?.[1] ??
    /^(api\.[\w.-]{4,253})(?::\d{1,5})? /.exec(before)?.[1];
  return host !== undefined && isApiHost(host) ? `https://${host}` : undefined;
}

const isApiHost = (host: string): boolean => classifyHost(host.toLowerCase()).kind === 'api';

function envoyHost(text: string): string | null {
  const host = text.startsWith('[') ? ENVOY.exec(text)?.[1] : undefined;
  return host === undefined ? null : `https://${host}`;
}

function addressOf(target: string, host: string | null): string {
  const address = target.startsWith('/') && host !== null ? host + target : target;
  // The port of the scheme says nothing.
  return address.replace(/^(https:\/\/[^/:?#]+):443(?=[/?#]|$)/, '$1');
}

function statusOf(written: string | undefined): number | null {
  const status = Number(written);
  return status >= 100 ? status : null;
}

const OF_PLATFORM = /^\/(?:api\/v\d|oauth)\//;

/** A reader of the lines behind `#Fields: …` (W3C extended log file format); null where the fields name no call. */
export function w3cReader(fields: string): ((text: string) => AccessLine | null) | null {
  const names = fields.trim().split(/\s+/);
  const at = (...wanted: string[]): number => names.findIndex((name) => wanted.includes(name));
  const method = at('cs-method');
  const stem = at('cs-uri-stem', 'cs-uri');
  const query = at('cs-uri-query');
  const status = at('sc-status');
  const host = at('x-host-header', 'cs-host', 'cs(Host)');
  if (method < 0 || stem < 0 || status < 0) return null;
  return (text) => {
    const values = text.split(text.includes('\t') ? '\t' : ' ');
    const path = values[stem];
    const verb = values[method];
    if (path === undefined || verb === undefined || values.length < names.length - 1) return null;
    const asked = query < 0 ? undefined : values[query];
    const named = host < 0 ? undefined : values[host];
    const target = asked === undefined || asked === '-' || asked === '' ? path : `${path}?${asked}`;
    // The platform behind a gateway of one's own is told by its paths; a link to a file by its host.
    const isKnown = named !== undefined && isApiHost(named);
    const server =
      named === undefined || named === '-' || (OF_PLATFORM.test(path) && !isKnown)
        ? null
        : `https://${named}`;
    return { method: verb.toUpperCase(), url: addressOf(target, server), status: statusOf(values[status]) };
  };
}
