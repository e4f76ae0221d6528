/**
 * Hosts that are no part of the public internet: this machine, the network around it. A redirect from outside that
 * leads there would make this machine ask where whoever redirects cannot.
 */
import { type LookupAddress, lookup as lookupOfSystem } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What the IANA registries of special-purpose addresses call not globally reachable, and multicast. */
const INSIDE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  INSIDE.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  INSIDE.addSubnet(network, prefix, 'ipv6');

/** Names for use inside of a network (RFC 6761, 6762, 8375; ICANN's `.internal`), and those without a dot. */
const INSIDE_NAME = /^[^.]*$|(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/** Is the host of an address, as `URL.hostname` has it, inside by what is written? A name may still lead there. */
export function isInside(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? INSIDE_NAME.test(host) : isInsideAddress(host);
}

const isInsideAddress = (address: string): boolean =>
  INSIDE.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Follows one call from host to host. */
export interface Watch {
  /** Says whether the call may go on to this host, by its name. The first host may be anywhere. */
  mayVisit(hostname: string): boolean;
  /** True once the name of the host that was visited last led inside, against what is allowed. */
  wasLedInside(): boolean;
  /** Gives a connection no address that it may not have. */
  readonly lookup: LookupFunction;
}

/**
 * A call that began outside stays outside. What a proxy looks up is not seen here, nor are the names of proxies
 * looked at.
 *
 * @param lookup how the system finds addresses
 */
export function createWatch(lookup: typeof lookupOfSystem = lookupOfSystem): Watch {
  let visited: string | null = null;
  let isFirst = false;
  let beganInside = false;
  let ledInside = false;
  const mayGo = (inside: boolean): boolean => {
    if (isFirst) beganInside ||= inside;
    return beganInside || !inside;
  };
  return {
    mayVisit(hostname) {
      isFirst = visited === null;
      visited = hostname;
      return mayGo(isInside(hostname));
    },
    wasLedInside: () => ledInside,
    lookup(hostname, options, callback) {
      lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
        const [first] = addresses ?? [];
        const inside = (addresses ?? []).some(({ address }) => isInsideAddress(address));
        if (error === null && hostname === visited && !mayGo(inside)) {
          ledInside = true;
          callback(new Error('an address inside'), '');
        } else if (error !== null || first === undefined) callback(error ?? new Error('no address'), '');
        else if (options.all === true) callback(null, addresses);
        else callback(null, first.address, first.family);
      });
    },
  };
}
