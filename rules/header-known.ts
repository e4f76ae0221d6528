import { namesTarget } from '../src/caller/organization.js';
import { APPLICATION_HEADER, contractHeaders, ORGANIZATION_HEADER } from '../src/contract/index.js';
import { alsoWrong, defineRule, fail, inconclusive, notApplicable, pass } from '../src/judge/define-rule.js';
import { contractPremise } from '../src/judge/premises.js';
import { either } from '../src/primitives/wording.js';

/** What `org-header` asks for is its business alone. */
const NOTHING_ASKED: ReadonlySet<string> = new Set();
const ASKED_BY_ORG_HEADER: ReadonlySet<string> = new Set(
  [ORGANIZATION_HEADER, APPLICATION_HEADER].map((name) => name.toLowerCase()),
);

export const headerKnown = defineRule({
  id: 'header-known',
  question: 'Does the call rely on a header that the platform does not know?',
  decides: 'nothing',
  docs: {
    summary: `The contract declares ${either(contractHeaders(), 'and')}; none selects an organization, a division or a role. Headers of that kind that public threads name have no effect that is documented anywhere.`,
    pass: 'Every header is of the contract, of HTTP, or of your own matters.',
    fail: 'A header that claims to steer the platform is in no version of the contract.',
    inconclusive: 'The headers are not in the input.',
    advice:
      'Leave the header out and see that nothing changes. Divisions are chosen by grants, organizations by the token.',
    example: {
      input: {
        request: {
          method: 'GET',
          url: 'https://api.mypurecloud.com/api/v2/routing/queues',
          headers: { 'x-gc-division-id': 'any' },
        },
        response: { status: 403 },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'not-of-the-platform': notApplicable('the request does not go to the platform'),
    unrecorded: inconclusive('the headers that were sent are not in the input'),
    known: pass('no header is relied upon that the contract does not know'),
    unknown: fail<{ names: readonly string[] }>(
      ({ names }) => `the contract does not know ${names.join(', ')}`,
    ),
  },
  judge({ headers, requiredHeaders, kind }, caller, say) {
    if (kind === 'storage' || kind === 'foreign' || kind === 'page' || kind === 'preflight')
      return say('not-of-the-platform', {});
    if (headers === null) return say('unrecorded', {}, { missing: ['request-headers'] });
    const asked =
      requiredHeaders.length > 0
        ? new Set(requiredHeaders.map(({ name }) => name.toLowerCase()))
        : namesTarget(caller)
          ? ASKED_BY_ORG_HEADER
          : NOTHING_ASKED;
    const names = headers.odd.filter((name) => !asked.has(name.toLowerCase()));
    const premises = [contractPremise('the header parameters that the contract declares')];
    if (names.length === 0) return say('known', {}, { premises });
    return say('unknown', { names }, { premises, nominates: [alsoWrong('undocumented-header')] });
  },
});
