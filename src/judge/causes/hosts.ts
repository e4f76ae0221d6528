/** What the causes of the host layer have in common: hosts that are none of the platform's, and what was meant. */
import { regionsMeant } from '../../contract/index.js';
import { either } from '../../primitives/wording.js';
import type { Between } from '../../refusal/types.js';
import { isUnlistedHost, type Subject } from '../subject.js';
import type { Fit, Fits } from './define.js';

const ofUnlistedHost = (subject: Subject): Fit => (isUnlistedHost(subject) ? 'doubtful' : 'excluded');
/** The platform's words at a host that is none of its own: a gateway may answer so. */
export const answeredAtUnlistedHost: Partial<Fits> = {
  permissions: ofUnlistedHost,
  divisions: ofUnlistedHost,
  scopes: ofUnlistedHost,
  policy: ofUnlistedHost,
  context: ofUnlistedHost,
  feature: ofUnlistedHost,
  resource: ofUnlistedHost,
};

/** `; api.mypurcloud.ie is perhaps meant for mypurecloud.ie (eu-west-1)`; empty when it resembles no region. */
export function meantWords({ hostName }: Subject): string {
  if (hostName === null) return '';
  const meant = regionsMeant(hostName).map(({ domain, awsRegion }) => `${domain} (${awsRegion})`);
  return meant.length === 0 ? '' : `; ${hostName} is perhaps meant for ${either(meant, 'or')}`;
}

/** The system whose words refused, where no address tells who was called. */
export function otherSystem({ refusal }: Subject): Extract<Between, { kind: 'words' }> | null {
  const by = refusal.kind === 'foreign' ? refusal.by : null;
  return by?.kind === 'words' ? by : null;
}
