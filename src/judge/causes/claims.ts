import { ORGANIZATION_HEADER, reportedClaim } from '../../contract/index.js';
import { premise } from '../define-rule.js';
import { contractPremise } from '../premises.js';
import { isLimited } from '../subject.js';
import { type Cause, EXCLUDED, SILENT } from './define.js';
import { LIMIT, loginFixes, loginSummary } from './login.js';

export const missingOrgHeader: Cause = {
  id: 'missing-org-header',
  layer: 'claims',
  title: 'A header that public threads demand (public claim only)',
  docs: {
    summary: `Public threads say that ${ORGANIZATION_HEADER} must name the organization. The contract declares no such header. This is a remark of grade reported: it never blocks, and no fix asks for the header.`,
    decides: 'Send the call with and without the header: the same answer shows that it has no effect.',
  },
  who: 'nobody',
  fits: { ...EXCLUDED, ...SILENT },
  summary: () =>
    `Public threads demand ${ORGANIZATION_HEADER} in multi-org calls; the contract knows no header that selects an organization. Nothing asks you to add it.`,
  evidence: () => [
    contractPremise('the header parameters that the contract declares; none selects an organization'),
  ],
  fixes: () => [],
  noUse: () => ['a header that names the organization'],
};

export const undocumentedHeader: Cause = {
  id: 'undocumented-header',
  layer: 'claims',
  title: 'A header that the contract does not know is relied upon',
  docs: {
    summary:
      'The call carries a header that claims to select an organization, a division or a role. The contract declares none; it has no documented effect.',
    decides: 'Leave the header out: nothing changes.',
  },
  who: 'developer',
  fits: { ...EXCLUDED, ...SILENT },
  summary: ({ findings }) =>
    `${findings[0]?.message() ?? 'The contract does not know the header'}; it has no documented effect.`,
  evidence: ({ subject: { headers } }) =>
    (headers?.odd ?? []).flatMap((name) => {
      const source = reportedClaim('header', name)?.sources[0];
      return source === undefined ? [] : [premise('reported', source, `public threads name ${name}`)];
    }),
  fixes: () => [
    {
      who: 'developer',
      action:
        'leave the header out; divisions are chosen by the grants of the caller, the organization by the token',
    },
  ],
};

export const undetermined: Cause = {
  id: 'undetermined',
  layer: 'claims',
  title: 'Nothing known explains it',
  docs: {
    summary: 'The input does not hold what would tell. The report names the evidence that would decide.',
    decides: 'The body of the answer, the call, and what the platform says of the token.',
  },
  who: 'you',
  fits: { ...SILENT, oauth: 'fits', credentials: 'fits', foreign: 'fits' },
  summary: (context) => {
    const { refusal } = context.subject;
    if (isLimited(context.subject)) return LIMIT.summary;
    return refusal.kind === 'oauth' && context.subject.kind === 'token'
      ? loginSummary(refusal.problem, context)
      : 'Nothing in the input explains the refusal.';
  },
  fixes: ({ subject, caller }) =>
    isLimited(subject)
      ? LIMIT.fixes
      : [
          ...(subject.kind === 'token' ? loginFixes({ subject, caller }) : []),
          ...(subject.match.kind === 'no-path' && subject.kind !== 'token'
            ? [{ who: 'you' as const, action: "name the call: --call 'GET /api/v2/…'" }]
            : []),
          subject.answer?.body === true && subject.refusal.code !== null
            ? {
                who: 'you',
                action: `ask the support of the platform what ${subject.refusal.code} means here: ININ-Correlation-Id of the answer finds the call`,
              }
            : {
                who: 'you',
                action:
                  'keep the body and the headers of the answer: the code in the body names the reason, ININ-Correlation-Id finds it at support',
              },
        ],
};
