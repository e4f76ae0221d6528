import { MEDIA_LINKS_LIVE, MEDIA_LINKS_USUALLY_LIVE } from '../src/contract/index.js';
import { defineRule, explains, fail, notApplicable } from '../src/judge/define-rule.js';
import { contractPremise, refusalPremise } from '../src/judge/premises.js';
import { isRefused } from '../src/judge/subject.js';

export const signedUrl = defineRule({
  id: 'signed-url',
  question: 'Is it a signed link to storage that was refused?',
  decides: 'nothing',
  docs: {
    summary: `Recordings and exports are fetched by signed links to storage. A link lives ${MEDIA_LINKS_LIVE} (${MEDIA_LINKS_USUALLY_LIVE} unless the organization set less), must not be altered, and takes no Authorization header. Its refusals are XML of the storage service; roles and scopes play no part.`,
    pass: 'Never: only refused links are asked about.',
    fail: "The request goes to storage, or the answer is the storage service's.",
    inconclusive: 'Never: host and body tell.',
    advice: 'Ask the API for a fresh link and fetch it at once, unaltered, without the Authorization header.',
    example: {
      input: {
        request: {
          method: 'GET',
          url: 'https://example-bucket.s3.us-east-1.amazonaws.com/recording?X-Amz-Expires=3600',
        },
        response: {
          status: 403,
          body: '<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>',
        },
      },
      outcome: 'fail',
    },
  },
  messages: {
    'no-link': notApplicable('no signed link'),
    'not-refused': notApplicable('a signed link that was not refused'),
    expired: fail('the link has expired'),
    signature: fail(
      'the link was altered, or is used with another method or other headers than it was signed for',
    ),
    'two-mechanisms': fail('an Authorization header was sent along with the signed link'),
    denied: fail('the storage service denies access'),
    other: fail('the refusal is that of a signed link'),
  },
  judge(subject, _caller, say) {
    const { refusal, kind } = subject;
    if (kind !== 'storage') return say('no-link', {});
    if (!isRefused(subject)) return say('not-refused', {});
    const problem = refusal.kind === 'signed-url' ? refusal.problem : 'other';
    const premises = [
      contractPremise('links to media and exports are signed links of storage'),
      refusalPremise(subject),
    ];
    return say(problem, {}, { premises, nominates: [explains('signed-url')] });
  },
});
