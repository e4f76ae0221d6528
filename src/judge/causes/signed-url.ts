/** A signed storage link was refused. */
import { MEDIA_LINKS_LIVE, MEDIA_LINKS_USUALLY_LIVE } from '../../contract/index.js';
import type { Refusal } from '../../refusal/types.js';
import { type Cause, type Fix, SILENT } from './define.js';

type SignedUrlProblem = Extract<Refusal, { kind: 'signed-url' }>['problem'];

const SIGNED_URL_SUMMARY: Record<SignedUrlProblem, string> = {
  expired: `The signed link has expired. Links to media live ${MEDIA_LINKS_LIVE}, ${MEDIA_LINKS_USUALLY_LIVE} unless the organization set less.`,
  signature:
    'The signature of the link does not match: the link was altered, or is used with another method or other headers than it was signed for.',
  'two-mechanisms':
    'An Authorization header was sent along with a signed link; storage takes one of the two only.',
  denied: 'Storage denies access to the signed link: its policy, or a signer without the right.',
  other: 'The request went to a signed storage link. The refusal is that of storage, not of the platform.',
};

export const signedUrl: Cause = {
  id: 'signed-url',
  layer: 'host',
  title: 'A signed storage link was refused',
  docs: {
    summary:
      "Media and exports are fetched by signed links to storage. A refusal of such a link is the storage service's: expired, altered, a second auth mechanism, or a bucket policy.",
    decides: 'The XML body of the storage service.',
  },
  who: 'developer',
  fits: { ...SILENT, 'signed-url': 'names', foreign: 'fits' },
  summary: ({ subject: { refusal } }) =>
    SIGNED_URL_SUMMARY[refusal.kind === 'signed-url' ? refusal.problem : 'other'],
  notKnown: ({ subject: { refusal } }) =>
    refusal.kind === 'signed-url' && refusal.problem === 'other'
      ? [
          'which of these it was: expired, altered, a second auth mechanism, a bucket policy; the XML body tells',
        ]
      : [],
  fixes: ({ subject: { refusal } }) => {
    const fresh: Fix = { who: 'developer', action: 'ask the API for a fresh link and fetch it at once' };
    const bare: Fix = {
      who: 'developer',
      action:
        'fetch the link exactly as it was given: same method, no Authorization header, no change of the query',
    };
    const problem = refusal.kind === 'signed-url' ? refusal.problem : 'other';
    if (problem === 'two-mechanisms' || problem === 'signature') return [bare, fresh];
    if (problem === 'denied')
      return [
        fresh,
        {
          who: 'org admin',
          action: "if it is a bucket of your own: let its policy allow the integration's role",
        },
      ];
    return [fresh, bare];
  },
  noUse: () => ['roles, permissions or scopes', 'a new access token'],
};
