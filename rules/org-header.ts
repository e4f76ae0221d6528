import { namesTarget } from '../src/caller/organization.js';
import { APPLICATION_HEADER, ORGANIZATION_HEADER, reportedClaim } from '../src/contract/index.js';
import {
  claimed,
  defineRule,
  fail,
  inconclusive,
  notApplicable,
  pass,
  premise,
} from '../src/judge/define-rule.js';
import { isUuid } from '../src/primitives/uuid.js';

const CLAIM_ONLY = 'public claim only: the contract knows no header that selects an organization';

export const orgHeader = defineRule({
  id: 'org-header',
  question:
    'Is the organization header that public threads demand there, well-formed, and naming the target?',
  decides: 'nothing',
  docs: {
    summary: `Public threads say that multi-org applications must send ${ORGANIZATION_HEADER} (and ${APPLICATION_HEADER} beside it). The published contract declares no header that selects an organization: a token acts in exactly one. The rule answers the question that readers of those threads have, with grade \`reported\`; it never blocks and never decides.`,
    pass: 'The header is there and names the target organization. It has no known effect.',
    fail: 'The header is absent, malformed, or names another organization. It has no known effect either (FAIL*).',
    inconclusive: 'The headers of the request, its value, or the target organization are not known.',
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
    'names-target': pass(`${ORGANIZATION_HEADER} names the target (${CLAIM_ONLY})`),
  },
  judge({ headers, kind }, caller, say) {
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
