import { ORGANIZATION_HEADER, reportedClaim } from '../../contract/index.js';
import { premise } from '../define-rule.js';
import { contractPremise } from '../premises.js';
import { isLimited, type RequiredHeaderSeen } from '../subject.js';
import { type Cause, type CauseContext, EXCLUDED, SILENT } from './define.js';
import { LIMIT, loginFixes, loginSummary } from './login.js';

/** Headers of a team's own, and not what public threads demand: the rule `org-header` asks for the one or the other. */
const isRequired = ({ subject }: Pick<CauseContext, 'subject'>): boolean =>
  subject.requiredHeaders.length > 0;

const lacking = ({ subject }: Pick<CauseContext, 'subject'>): readonly RequiredHeaderSeen[] =>
  subject.requiredHeaders.filter(({ fault }) => fault === 'absent' || fault === 'other-value');

export const missingOrgHeader: Cause = {
  id: 'missing-org-header',
  layer: 'claims',
  title: 'A header that your configuration requires, or that public threads demand',
  docs: {
    summary: `With \`requiredHeaders\` in your configuration: a call lacks one of them, or sends another value. That is a rule of your own, shown beside the causes and never as the reason of a refusal. Without them: public threads say that ${ORGANIZATION_HEADER} must name the organization. The contract declares no such header; this is a remark of grade reported, and no fix asks for the header. Neither ever blocks.`,
    decides: 'Send the call with and without the header: the same answer shows that it has no effect.',
  },
  who: 'nobody',
  whoOf: (context) => (isRequired(context) ? 'developer' : null),
  fits: { ...EXCLUDED, ...SILENT },
  summary: (context) =>
    isRequired(context)
      ? `${context.findings[0]?.message() ?? 'A header that your configuration requires is missing'}. It is a rule of your own: whether it has to do with this refusal is not known.`
      : `Public threads demand ${ORGANIZATION_HEADER} in multi-org calls; the contract knows no header that selects an organization. Nothing asks you to add it.`,
  evidence: (context) =>
    isRequired(context)
      ? []
      : [contractPremise('the header parameters that the contract declares; none selects an organization')],
  fixes: (context) =>
    isRequired(context)
      ? lacking(context).map(({ name, fault, source }) => ({
          who: 'developer',
          action: `send ${name} ${fault === 'absent' ? '' : 'with the value '}as ${source} requires`,
        }))
      : [],
  noUse: (context) => (isRequired(context) ? [] : ['a header that names the organization']),
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
  evidence: ({ subject: { headers, requiredHeaders } }) =>
    (headers?.odd ?? []).flatMap((name) => {
      if (requiredHeaders.some((required) => required.name.toLowerCase() === name.toLowerCase())) return [];
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
