/** What was read of one exchange, in short words, so that a reader sees what the answer rests on. */
import type { Subject } from '../judge/subject.js';

export function whatWasRead({ exchange, refusal, caller, match }: Subject): readonly string[] {
  const stated = caller.scopes.find(({ grade }) => grade === 'stated');
  const body = exchange.response?.body ?? '';
  const read: (string | null)[] = [
    match.kind === 'no-path' ? null : exchange.method === null ? 'path' : 'call',
    exchange.target.host === null ? null : 'host',
    refusal.status === null ? null : 'status',
    refusal.code === null || !body.includes(refusal.code) ? null : 'code',
    refusal.message !== null ? 'message' : body === '' ? null : 'body',
    (exchange.headers?.length ?? 0) > 0 ? 'request headers' : null,
    exchange.credentials.kind === 'bearer' ? exchange.credentials.label : null,
    caller.grantType.length > 0 ? 'grant type' : null,
    stated === undefined ? null : `${stated.value.length} ${stated.value.length === 1 ? 'scope' : 'scopes'}`,
    caller.grants.length > 0 ? 'permissions' : null,
    caller.roles.length > 0 ? 'roles' : null,
    caller.multiOrg[0]?.value === true ? 'multi-org' : null,
    caller.targetOrganization.length > 0 ? 'target organization' : null,
    caller.region.length > 0 ? 'region' : null,
    [caller.organization, caller.grantType, caller.grants].some((facts) =>
      facts.some(({ grade }) => grade === 'introspection'),
    )
      ? 'introspection'
      : null,
    caller.successes.length > 0
      ? `${caller.successes.length} ${caller.successes.length === 1 ? 'success' : 'successes'} of the same token`
      : null,
  ];
  return read.filter((word) => word !== null);
}
