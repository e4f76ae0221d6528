/** Whether what stands somewhere is sent to a host of another system. */
import type { Group } from '../outline/types.js';
import { plainKey } from './entries.js';
import { ofGroup } from './of-group.js';
import { isForeignHost, type Reading } from './reading.js';

/** Keys of addresses to which nothing is sent. */
const BACK = /redirect|callback|logout|return|origin|home|logo|icon|image|doc|referer/i;
const ADDRESS = /^https?:\/\/(?:[^/?#@\s]{0,200}@)?([^/?#:\s]{1,300})/i;
/** So many groups around something say where it is sent. */
const DEPTH = 4;
/** So many lines around a form, its address may stand. */
const NEAR = 6;

const hostsIn = ofGroup(({ entries }): readonly string[] =>
  entries.flatMap(({ key, values }) =>
    key !== null && BACK.test(key) ? [] : values.flatMap(({ text }) => ADDRESS.exec(text)?.[1] ?? []),
  ),
);

/** Does what holds it have an address of another system, and none of the platform? */
export function goesElsewhere(around: readonly Group[], { addressesOn }: Reading): boolean {
  for (const group of around.slice(0, DEPTH)) {
    if (group.kind === 'file' || group.kind === 'snippet') break;
    const hosts = hostsIn(group);
    if (hosts.length > 0) return hosts.every(isForeignHost);
  }
  const [group] = around;
  if (group?.kind !== 'form') return false;
  const near = addressesOn(group.at.line - NEAR, group.at.endLine + NEAR);
  return near.length > 0 && near.every(({ host }) => isForeignHost(host));
}

/** Keys of the addresses by which tokens are given out. */
const ISSUER =
  /^(?:oauth2?|oidc)?(?:issuer|issueruri|authority|(?:access)?token(?:url|uri|endpoint)|authorization(?:url|uri|endpoint))$/;

/** Do its own entries name another system as the one that gives out its tokens, and the platform nowhere? */
export const isIssuedElsewhere = ofGroup(({ entries }): boolean => {
  const hosts = entries.flatMap(({ key, values }) =>
    key !== null && ISSUER.test(plainKey(key))
      ? values.flatMap(({ text }) => ADDRESS.exec(text)?.[1] ?? [])
      : [],
  );
  return hosts.length > 0 && hosts.every(isForeignHost);
});
