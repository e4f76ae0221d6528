import { namesTarget } from '../src/caller/organization.js';
import { APPLICATION_HEADER, ORGANIZATION_HEADER, reportedClaim } from '../src/contract/index.js';
import {
  alsoWrong,
  claimed,
  defineRule,
  fail,
  inconclusive,
  notApplicable,
  type Premise,
  pass,
  premise,
} from '../src/judge/define-rule.js';
import type { RequiredHeaderSeen } from '../src/judge/subject.js';
import { isUuid } from '../src/primitives/uuid.js';
import { either } from '../src/primitives/wording.js';

const CLAIM_ONLY = 'public claim only: the contract knows no header that selects an organization';

type Faulty = (fault: RequiredHeaderSeen['fault']) => readonly RequiredHeaderSeen[];

const namesOf = (headers: readonly RequiredHeaderSeen[]): string =>
  either(
    headers.map(({ name }) => name),
    'and',
  );
const sourcesOf = (headers: readonly RequiredHeaderSeen[]): string =>
  either([...new Set(headers.map(({ source }) => source))], 'and');
const requirement = ({ name, reason, source }: RequiredHeaderSeen): Premise =>
  premise('stated', source, `${name} is required${reason === null ? '' : `: ${reason}`}`);

export const orgHeader = defineRule({
  id: 'org-header',
  question:
    'Is the organization header that public threads demand there, well-formed, and naming the target?',
  decides: 'nothing',
  docs: {
    summary: `Where your configuration has \`requiredHeaders\`, the rule looks for these in every API call of yours, and nothing else: that is a rule of your own, with grade \`stated\`. Without them it asks what public threads ask. These say that multi-org applications must send ${ORGANIZATION_HEADER} (and ${APPLICATION_HEADER} beside it). The published contract declares no header that selects an organization: a token acts in exactly one. The rule answers the question that readers of those threads have, with grade \`reported\`. Either way it never blocks and never decides.`,
    pass: 'Every header that your configuration requires is there and fits; or the header of the threads names the target organization. It has no known effect.',
    fail: 'A header that your configuration requires is absent or has another value; or that of the threads is absent, malformed, or names another organization (FAIL*).',
    inconclusive: 'The headers of the request, their values, or the target organization are not known.',
    advice:
      'Do not rely on the header. Use a token of the organization that holds the resource: one client-credentials client in each organization.',
    example: {
      input: {
        request: {
          method: 'GET',
          url: 'https://api.mypurecloud.com/api/v2/routing/queues',
          headers: { Accept: 'application/json' },
        },
        response: { status: 403 },
        context: { multiOrg: true },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'single-org': notApplicable('the call is not said to be multi-org'),
    'not-of-the-platform': notApplicable('the request does not go to the platform'),
    'headers-unknown': inconclusive(`the headers that were sent are not in the input (${CLAIM_ONLY})`),
    'value-unknown': inconclusive(
      `${ORGANIZATION_HEADER} is sent, its value is not in the input (${CLAIM_ONLY})`,
    ),
    'target-unknown': inconclusive(
      `${ORGANIZATION_HEADER} is sent; the target organization is not known (${CLAIM_ONLY})`,
    ),
    absent: fail(`${ORGANIZATION_HEADER} absent (${CLAIM_ONLY})`),
    malformed: fail(`${ORGANIZATION_HEADER} is not an organization id (${CLAIM_ONLY})`),
    'other-org': fail<{ value: string; target: string }>(
      ({ value, target }) => `${ORGANIZATION_HEADER} names ${value}, the target is ${target} (${CLAIM_ONLY})`,
    ),
    'no-api-call': notApplicable('your configuration requires headers of API calls, and this is none'),
    'required-absent': fail<{ names: string; where: string }>(
      ({ names, where }) => `${names}: required by ${where}, not among the headers in the input`,
    ),
    'required-differs': fail<{ names: string; where: string }>(
      ({ names, where }) => `${names}: sent with another value than ${where} requires`,
    ),
    'required-unrecorded': inconclusive<{ names: string; where: string }>(
      ({ names, where }) => `${names}: required by ${where}; the headers that were sent are not in the input`,
    ),
    'required-unreadable': inconclusive<{ names: string; where: string }>(
      ({ names, where }) => `${names}: sent; whether its value is what ${where} requires cannot be seen`,
    ),
    'required-there': pass<{ names: string; where: string }>(
      ({ names, where }) => `${names}: sent as ${where} requires`,
    ),
    'names-target': pass(`${ORGANIZATION_HEADER} names the target (${CLAIM_ONLY})`),
  },
  judge(subject, caller, say) {
    const { headers, kind, requiredHeaders } = subject;
    if (requiredHeaders.length > 0) {
      if (kind !== 'api') return say('no-api-call', {});
      const having: Faulty = (fault) => requiredHeaders.filter((header) => header.fault === fault);
      const about = (some: readonly RequiredHeaderSeen[]) => ({
        names: namesOf(some),
        where: sourcesOf(some),
      });
      const failed = (some: readonly RequiredHeaderSeen[]) => ({
        premises: some.map(requirement),
        nominates: [alsoWrong('missing-org-header')],
      });
      const missing = { missing: ['request-headers'] as const };
      const absent = having('absent');
      const differing = having('other-value');
      if (absent.length > 0) return say('required-absent', about(absent), failed([...absent, ...differing]));
      if (differing.length > 0) return say('required-differs', about(differing), failed(differing));
      const unrecorded = having('unrecorded');
      if (unrecorded.length > 0) return say('required-unrecorded', about(unrecorded), missing);
      const unreadable = having('unreadable');
      if (unreadable.length > 0) return say('required-unreadable', about(unreadable), missing);
      return say('required-there', about(requiredHeaders), { premises: requiredHeaders.map(requirement) });
    }
    // Public threads demand the header only of these calls.
    if (!namesTarget(caller)) return say('single-org', {});
    if (kind === 'storage' || kind === 'foreign') return say('not-of-the-platform', {});
    if (headers === null) return say('headers-unknown', {}, { missing: ['request-headers'] });
    const claim = premise(
      'reported',
      reportedClaim('header', ORGANIZATION_HEADER)?.sources[0] ?? 'public threads',
      `public threads demand ${ORGANIZATION_HEADER}`,
    );
    const failed = { premises: [claim], nominates: [claimed('missing-org-header')] };
    const value = headers.organization;
    if (value === null) return say('absent', {}, failed);
    if (value === '' || /^[<{$[%*]/.test(value))
      return say('value-unknown', {}, { missing: ['request-headers'] });
    if (!isUuid(value)) return say('malformed', {}, failed);
    const target = caller.targetOrganization[0]?.value.id;
    if (target === undefined) return say('target-unknown', {}, { missing: ['target-organization'] });
    if (target.toLowerCase() !== value.toLowerCase()) return say('other-org', { value, target }, failed);
    return say('names-target', {}, { premises: [claim] });
  },
});
