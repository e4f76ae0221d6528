import {
  contractHeaders,
  headerKnowledge,
  isOddHeader,
  reportedClaim,
  sourceReference,
} from '../../src/contract/index.js';
import { defineLintRule, inconclusive, note, pass } from '../../src/lint/define-rule.js';
import { contractEvidence, heldAgainst } from '../../src/lint/evidence.js';
import { either } from '../../src/primitives/wording.js';

export const headerExists = defineLintRule({
  id: 'header-exists',
  question: 'Does the platform know the header?',
  asks: ['header'],
  docs: {
    summary: `The contract declares ${either(contractHeaders(), 'and')}; none selects an organization, a division or a role. A token acts in exactly one organization, and divisions are chosen by grants. Headers of that kind that public threads name have no effect that is documented anywhere.`,
    pass: 'The header is one of the contract, of HTTP, of the SDKs, or one that the configuration requires.',
    fail: 'A header that is named after the platform, or that public threads say is needed, is not in the contract. Always a note: a header that the platform does not know changes no answer as far as is known, a gateway of your own may ask for it, and a claim of public threads is never more than a remark.',
    inconclusive: 'Nothing says that the header is sent to Genesys Cloud.',
    advice:
      'Leave the header out and see that nothing changes. A header of your own gateway: name it in requiredHeaders of the configuration.',
    example: {
      'client.py': `import requests

queues = requests.get(
    "https://api.mypurecloud.com/api/v2/routing/queues",
    headers={"Authorization": f"Bearer {token}", "X-Genesys-Division": division},
)
`,
    },
  },
  messages: {
    known: pass<{ name: string }>(({ name }) => `${name} is known`),
    required: pass<{ name: string }>(({ name }) => `${name} is required by the configuration`),
    unknown: note<{ name: string }>(({ name }) => `the contract does not know the header ${name}`),
    claimed: note<{ name: string }>(
      ({ name }) => `only public threads say that ${name} is needed; the contract knows no such header`,
    ),
    'perhaps-another': inconclusive<{ name: string }>(
      ({ name }) => `the contract does not know ${name}, but nothing says that it is sent to Genesys Cloud`,
    ),
  },
  judge({ name: written, about }, { requiredHeaders }, say) {
    const name = written.trim();
    const lower = name.toLowerCase();
    if (requiredHeaders.some((required) => required.toLowerCase() === lower))
      return say('required', name, { name });
    const knowledge = headerKnowledge(name);
    const claim = reportedClaim('header', name);
    if (claim === null && knowledge !== 'unknown' && knowledge !== 'reported')
      return say('known', name, { name });
    const isNamedSo = knowledge === 'reported' || (isOddHeader(name) && OF_THE_PLATFORM.test(name));
    if (claim === null && !isNamedSo) return null;
    if (about.known !== 'yes')
      return say('perhaps-another', name, { name }, { fix: 'Name the host of Genesys Cloud beside it' });
    const fix = 'Leave the header out, and see that nothing changes';
    if (claim === null)
      return say(
        'unknown',
        name,
        { name },
        { evidence: heldAgainst(about, `its headers are ${either(contractHeaders(), 'and')}`), fix },
      );
    return say(
      'claimed',
      name,
      { name },
      {
        evidence: [
          contractEvidence(`its headers are ${either(contractHeaders(), 'and')}`),
          {
            grade: 'reported',
            source: claim.sources.map(sourceReference).join(', '),
            text: `${name} is said to be needed`,
          },
        ],
        fix,
      },
    );
  },
});

/** A header of a team's own matters (`X-Tenant`) is no mistake; one that bears the platform's name relies upon it. */
const OF_THE_PLATFORM = /genesys|inin|purecloud|^x-gc-/i;
