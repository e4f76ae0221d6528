/** What was read of one exchange, in short words, so that a reader sees what the answer rests on. */
import type { Caller } from '../caller/types.js';
import type { Subject } from '../judge/subject.js';

/** Short words: `call`, `host`, `status`, `2 scopes`, `introspection`. */
export function whatWasRead(subject: Subject, caller: Caller): readonly string[] {
  const { method, hostName, refusal, match, answer, headers, credentials } = subject;
  const stated = caller.scopes.find(({ grade }) => grade === 'stated');
  const read: (string | null)[] = [
    match.kind === 'no-path' ? null : method === null ? 'path' : 'call',
    hostName === null ? null : 'host',
    refusal.status === null ? null : 'status',
    answer?.codeInBody === true ? 'code' : null,
    refusal.message !== null ? 'message' : answer?.body === true ? 'body' : null,
    headers?.any === true ? 'request headers' : null,
    credentials.kind === 'bearer' ? credentials.label : null,
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
