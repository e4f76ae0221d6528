/** Regions and hosts. A host is known only when it is in the list; a name that resembles one is not. */

import { lazy } from '../primitives/lazy.js';
import { HOST_NAME_KINDS, memberOf } from './closed-lists.js';
import { HOSTS } from './data/hosts.js';
import { REGIONS } from './data/regions.js';
import { cells, rows } from './rows.js';
import type { HostKind, Region } from './types.js';

const regions = lazy((): readonly Region[] =>
  rows(REGIONS).map(([awsRegion = '', domain = '', country = '', places]) => ({
    awsRegion,
    domain,
    loginHost: `login.${domain}`,
    apiHost: `api.${domain}`,
    appsHost: `apps.${domain}`,
    country,
    places: cells(places),
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

/** Names of hosts that are of no region, by what they mean. */
const named = lazy(
  () => new Map(rows(HOSTS).map(([kind = '', names]) => [memberOf(HOST_NAME_KINDS, kind), cells(names)])),
);

const namesOf = (kind: (typeof HOST_NAME_KINDS)[number]): readonly string[] => named().get(kind) ?? [];

const isUnder = (name: string, domain: string): boolean => name.endsWith(`.${domain}`);

/** A bucket's host has `s3`, `s3-<region>` or `s3express-<zone>` before the domain. */
const isStorage = (name: string, labels: readonly string[]): boolean =>
  namesOf('distribution').some((domain) => isUnder(name, domain)) ||
  (namesOf('storage').some((domain) => isUnder(name, domain)) &&
    labels.some((label) => /^s3(?:$|-|express)/.test(label)));

/** Under a domain of the vendor's, or imitating one under another: `api.mypurecloud.us`, `mypurecloud.com.example.org`. */
function looksLikeVendor(name: string, labels: readonly string[]): boolean {
  const end = labels.slice(-2).join('.');
  return (
    namesOf('vendor').some((domain) => name === domain || isUnder(name, domain)) ||
    namesOf('vendor-label').some((own) => labels.includes(own)) ||
    namesOf('vendor-name').some((own) => labels.includes(own) || end.includes(own))
  );
}

/** What a host name is; port, a final dot and the case of letters do not matter. */
export function classifyHost(host: string): HostKind {
  const name = normalise(host);
  const listed = hosts().get(name);
  if (listed !== undefined) return listed;
  const labels = name.split('.');
  if (isStorage(name, labels)) return { kind: 'storage' };
  return { kind: looksLikeVendor(name, labels) ? 'other-genesys' : 'foreign' };
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
