/** Regions and hosts. A host is known only when it is in the list; a name that resembles one is not. */
import { REGIONS } from './data/regions.js';
import { lazy, rows } from './rows.js';
import type { HostKind, Region } from './types.js';

const regions = lazy((): readonly Region[] =>
  rows(REGIONS).map(([awsRegion = '', domain = '']) => ({
    awsRegion,
    domain,
    loginHost: `login.${domain}`,
    apiHost: `api.${domain}`,
    appsHost: `apps.${domain}`,
  })),
);

export function allRegions(): readonly Region[] {
  return regions();
}

const hosts = lazy(() => {
  const kinds = new Map<string, HostKind>();
  for (const region of regions()) {
    kinds.set(region.loginHost, { kind: 'login', region });
    kinds.set(region.apiHost, { kind: 'api', region });
    kinds.set(region.appsHost, { kind: 'apps', region });
    kinds.set(region.domain, { kind: 'region-domain', region });
  }
  return kinds;
});

/** Domains that are the vendor's and hold no API host of a region, or only as one of the list. */
const GENESYS_DOMAINS = [
  'pure.cloud',
  'us-gov-pure.cloud',
  'eusc-pure.cloud',
  'genesys.cloud',
  'dev-genesys.cloud',
  'genesys.com',
  'genesyscloud.com',
  'inindca.com',
  'inintca.com',
  'ininsca.com',
  'purecloud.com',
  'purecloudlabs.com',
];

/** Names that imitate one of these under another domain: `api.mypurecloud.us`, `mypurecloud.com.example.org`. */
const GENESYS_NAME = /^(?:mypurecloud|purecloud|genesyscloud|genesys-cloud)$/;
const GENESYS_NAME_INSIDE = /mypurecloud|genesys-?cloud/;

/** Storage of any partition: S3 hosts by name, and CloudFront distributions. */
const STORAGE_DOMAIN = /\.(?:amazonaws\.(?:com|com\.cn|eu)|(?:c2s|sc2s)\.(?:ic|sgov)\.gov)$/;
const DISTRIBUTION_DOMAIN = /\.cloudfront\.(?:net|cn)$/;

/** What a host name is; port, a final dot and the case of letters do not matter. */
export function classifyHost(host: string): HostKind {
  const name = normalise(host);
  const listed = hosts().get(name);
  if (listed !== undefined) return listed;
  if (DISTRIBUTION_DOMAIN.test(name)) return { kind: 'storage' };
  const labels = name.split('.');
  if (STORAGE_DOMAIN.test(name) && labels.some((label) => /^s3(?:$|-|express)/.test(label)))
    return { kind: 'storage' };
  const genesys =
    GENESYS_DOMAINS.some((domain) => name === domain || name.endsWith(`.${domain}`)) ||
    labels.some((label) => GENESYS_NAME.test(label)) ||
    GENESYS_NAME_INSIDE.test(labels.slice(-2).join('.'));
  return { kind: genesys ? 'other-genesys' : 'foreign' };
}

/**
 * The region of an AWS region name (`eu-west-1`), an SDK name (`eu_west_1`), a domain, or one of the three
 * hosts of a region, with or without a scheme; null for any other name.
 */
export function findRegion(nameOrDomainOrHost: string): Region | null {
  const name = normalise(
    nameOrDomainOrHost
      .trim()
      .slice(0, 300)
      .replace(/^[a-z]+:\/\//i, '')
      .replace(/[/?#].*$/s, ''),
  );
  const byName = regions().find((region) => region.awsRegion === name.replaceAll('_', '-'));
  if (byName !== undefined) return byName;
  const kind = hosts().get(name);
  return kind !== undefined && 'region' in kind ? kind.region : null;
}

/** The region whose domain a host lies under, though it may be none of its published hosts; null for any other. */
export function regionAround(host: string): Region | null {
  return regions().find(({ domain }) => host === domain || host.endsWith(`.${domain}`)) ?? null;
}

/** The platform has more hosts than the contract lists; only one that is used as an API host can be judged. */
export function usedAsApi(host: string, path: string | null): boolean {
  return /(?:^|[.-])(?:platform)?api[.-]/.test(`.${host}`) || path?.startsWith('/api/') === true;
}

function normalise(host: string): string {
  return host.slice(0, 300).trim().toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
}
