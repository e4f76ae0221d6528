/** What is known of a request or response header by its name. */
import { HEADERS } from './data/headers.js';
import { reportedClaim } from './reported.js';
import { cells, lazy, rows } from './rows.js';

/**
 * `contract`: a parameter that the contract declares, or Authorization. `platform`: a label or counter of the
 * platform and its SDKs. `standard`: ordinary HTTP, browsers, proxies, tracing, developer tools. `reported`:
 * known from claims only, the contract has no such header. `unknown`: anybody's own.
 */
export type HeaderKnowledge = 'contract' | 'platform' | 'standard' | 'reported' | 'unknown';

const listed = lazy(() => {
  const tables = new Map(rows(HEADERS).map(([kind, names]) => [kind, cells(names)]));
  const kinds = new Map<string, HeaderKnowledge>();
  const add = (names: readonly string[], kind: HeaderKnowledge) => {
    for (const name of names) kinds.set(name, kind);
  };
  // Later ones win: an ordinary header stays ordinary unless the contract declares it.
  add(tables.get('reported') ?? [], 'reported');
  add(tables.get('platform') ?? [], 'platform');
  add(STANDARD, 'standard');
  add(tables.get('contract') ?? [], 'contract');
  return kinds;
});

/** The header that public threads demand of multi-org applications; the contract has no such header. */
export const ORGANIZATION_HEADER = 'X-Genesys-Org-Id';
/** The one that they name beside it. */
export const APPLICATION_HEADER = 'X-Genesys-Application-Id';

export function headerKnowledge(name: string): HeaderKnowledge {
  const lower = name.trim().toLowerCase();
  const known = listed().get(lower);
  if (known !== undefined) return known;
  if (lower.startsWith('inin-ratelimit-')) return 'platform';
  return STANDARD_PREFIXES.some((prefix) => lower.startsWith(prefix)) ? 'standard' : 'unknown';
}

/** A header of the team's own is no mistake; one that is named after the platform's matters is relied upon. */
const NAMED_AFTER_THE_PLATFORM =
  /genesys|purecloud|inin|(?:^|-)gc(?:-|$)|(?:^|-)(?:org|organi[sz]ation|tenant|division|region|role|permission|scope)s?(?:-|$)/i;

/** A recording repeats a few names thousands of times. */
const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 500;

/** Is a header named as if it steered the platform, while the contract does not know it? */
export function isOddHeader(name: string): boolean {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const knowledge = headerKnowledge(name);
  const odd =
    knowledge === 'unknown'
      ? NAMED_AFTER_THE_PLATFORM.test(name)
      : knowledge === 'reported' || reportedClaim('header', name) !== null;
  if (remembered.size < MOST_REMEMBERED && name.length < 100) remembered.set(name, odd);
  return odd;
}

const STANDARD_PREFIXES = [
  ':',
  'sec-',
  'access-control-',
  'x-forwarded-',
  'x-b3-',
  'x-datadog-',
  'x-amz-',
  'x-amzn-',
  'cf-',
  'cloudfront-',
  'x-envoy-',
  'x-ms-',
  'x-azure-',
  'x-cloud-',
  'x-postman-',
  'proxy-',
  'accept-',
  'content-',
];

const STANDARD = `
accept age allow alt-svc alt-used authority baggage b3 cache-control cdn-loop client-ip connection cookie correlation-context
correlation-id date delta-base device-memory dnt downlink dpr early-data ect elastic-apm-traceparent etag expect
expires fastly-client-ip forwarded from grpc-timeout host http2-settings if-modified-since if-range if-unmodified-since
keep-alive last-modified link location max-forwards newrelic nel origin pragma prefer priority purpose range referer
referrer-policy report-to request-id retry-after rtt save-data server server-timing set-cookie strict-transport-security
te timing-allow-origin trace-id traceparent tracestate trailer transfer-encoding true-client-ip uber-trace-id upgrade
upgrade-insecure-requests user-agent vary via viewport-width want-digest warning width www-authenticate
x-cache x-client-data x-client-ip x-cluster-client-ip x-content-type-options x-correlation-id x-csrf-token
x-dns-prefetch-control x-download-options x-forwarded x-frame-options x-http-method-override x-newrelic-id
x-newrelic-transaction x-ot-span-context x-permitted-cross-domain-policies x-powered-by x-proxy-id x-real-ip
x-request-id x-request-start x-requested-with x-ua-compatible x-xsrf-token x-xss-protection postman-token
`
  .trim()
  .split(/\s+/);
