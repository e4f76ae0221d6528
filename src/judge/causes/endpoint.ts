import { actsAs } from '../../caller/acts-as.js';
import { answerNeed } from '../../caller/permission-answer.js';
import type { Caller } from '../../caller/types.js';
import {
  nearestOperations,
  operationKey,
  pathsAreLowerCase,
  ROLE_CHANGES_TAKE,
  reportedClaim,
  waysFor,
  whenRemoved,
} from '../../contract/index.js';
import type { Ways } from '../../contract/types.js';
import { either } from '../../primitives/wording.js';
import { premise } from '../define-rule.js';
import { knewTheCall, type Subject } from '../subject.js';
import { type Cause, type CauseContext, type Fit, type Fits, type Fix, SILENT } from './define.js';
import { lackFixes, tokenRequestFix } from './login.js';

/** Whoever judges rights in catalogued words knew the call: then the copy of the contract is old, which a remark says. */
const unlessKnown = (subject: Subject): Fit => (knewTheCall(subject) ? 'excluded' : 'doubtful');

const OF_THE_CALL: Fits = {
  ...SILENT,
  credentials: 'doubtful',
  oauth: 'fits',
  foreign: 'fits',
  permissions: unlessKnown,
  divisions: unlessKnown,
  scopes: unlessKnown,
  policy: unlessKnown,
  feature: unlessKnown,
  resource: unlessKnown,
  'other-subject': unlessKnown,
};

/** The address is right; what was sent there is not. */
const isOfForm = (findings: CauseContext['findings']): boolean =>
  findings.some(({ key }) => key === 'not-a-form' || key === 'incomplete');

export const wrongTokenEndpoint: Cause = {
  id: 'wrong-token-endpoint',
  layer: 'endpoint',
  title: 'A token was asked for at the wrong address',
  docs: {
    summary:
      'Tokens are issued at https://login.<domain>/oauth/token, by POST, form-encoded. The api hosts have no token endpoint.',
    decides: 'Host, path and content type of the token request.',
  },
  who: 'developer',
  fits: { ...SILENT, oauth: 'fits', credentials: 'fits', foreign: 'fits' },
  summary: ({ subject: { hostName }, findings }) =>
    findings.some(({ key }) => key === 'not-a-form')
      ? 'The address is right, but the token request is not form-encoded, which the token endpoint expects.'
      : findings.some(({ key }) => key === 'incomplete')
        ? 'The address is right, but the token request lacks a field that every token request needs.'
        : hostName === null
          ? 'A token was asked for; whether at the login host is not known. Tokens are issued only at https://login.<domain>/oauth/token.'
          : 'A token was asked for where none is issued. Tokens are issued at https://login.<domain>/oauth/token, by POST, form-encoded.',
  notKnown: ({ findings }) =>
    isOfForm(findings)
      ? []
      : ['whether id and secret of the client are right: this address cannot judge them'],
  fixes: (asked) => [...lackFixes(asked.subject.tokenRequest), tokenRequestFix(asked)],
  noUse: ({ findings }) => [
    'roles or scopes',
    `a new client secret, before the ${isOfForm(findings) ? 'form' : 'address'} is right`,
  ],
};

export const unknownEndpoint: Cause = {
  id: 'unknown-endpoint',
  layer: 'endpoint',
  title: 'The call is not in the published API',
  docs: {
    summary: `The path is in neither the published contract nor, usually, any older one. Public threads name many such paths. The contract is a dated copy, so this is likely at most.`,
    decides: 'The API Explorer of the developer center; why403 explain names the nearest operations.',
  },
  who: 'developer',
  fits: OF_THE_CALL,
  summary: ({ subject: { match, operation, path, caseDiffers } }) => {
    if (match.kind === 'removed')
      return `This operation was removed from the published API${whenRemoved(operation)}${operation?.deprecated === true ? '; it had been deprecated' : ''}.`;
    if (caseDiffers)
      return `The path is that of a published operation but for upper and lower case${pathsAreLowerCase() ? '; all published paths are in lower case' : ''}.`;
    if (path?.startsWith('/api/') !== true)
      return 'This path is not in the published API: its paths begin with /api/v2/.';
    return 'This path is not in the published API, nor among its removed paths.';
  },
  evidence: ({ subject }) => {
    const claim = claimOf(subject);
    return claim === null
      ? []
      : [premise('reported', claim, 'public threads name this path; the contract does not bear it out')];
  },
  notKnown: ({ subject: { refusal } }) => [
    refusal.kind === 'no-response'
      ? 'what the platform answers to unknown paths.'
      : 'what the platform answers to unknown paths. So this refusal shows neither that the resource exists nor that a right is missing.',
  ],
  fixes: endpointFixes,
  noUse: ({ caller }) => [
    'more scopes',
    'waiting for scopes or roles to take effect',
    ...(caller.multiOrg[0]?.value === true ? ['a header that names the organization'] : []),
  ],
};

function claimOf({ method, path }: Subject): string | null {
  if (path === null) return null;
  return reportedClaim('operation', `${method ?? ''} ${path}`.trim())?.sources[0] ?? null;
}

function endpointFixes({ subject: { method, path: given }, caller }: CauseContext): readonly Fix[] {
  const path = given ?? '';
  const ways = waysFor(path);
  if (ways !== null) return wayFixes(caller, ways);
  const near = nearestOperations(method, path, 3).map(operationKey);
  const look: Fix = {
    who: 'developer',
    action: 'look for the operation in the API Explorer of the developer center',
    command: `why403 explain '${[method, path].filter((part) => part !== null).join(' ')}'`,
  };
  if (near.length === 0) return [look];
  return [{ who: 'developer', action: `perhaps meant: ${either(near)}`, use: near }, look];
}

/** Where there is another way to what the path was meant for; a reader of public threads cannot guess it. */
function wayFixes(caller: Caller, { operations, note, permission, division }: Ways): readonly Fix[] {
  const [operation] = operations;
  if (operation === undefined) return [];
  const key = operationKey(operation);
  const client = actsAs(caller) === 'client';
  const several = caller.multiOrg[0]?.value === true;
  const holder = client
    ? several
      ? 'in each customer organization: give an OAuth client of that organization a role with'
      : 'give the OAuth client a role with'
    : 'give the user a role with';
  const isHeld = answerNeed(caller, { mode: 'any', names: [permission] }).kind === 'held' && !several;
  const grant: Fix = {
    who: 'org admin',
    action: `${holder} ${permission}, in the division of ${division}; ${ROLE_CHANGES_TAKE}`,
    use: [permission],
  };
  return [
    {
      who: 'developer',
      action: `use ${key}${note === null ? '' : ` (${note})`}`,
      use: [key],
    },
    ...(isHeld ? [] : [grant]),
  ];
}

export const wrongMethod: Cause = {
  id: 'wrong-method',
  layer: 'endpoint',
  title: 'The path is in the published API, the method is not',
  docs: {
    summary:
      'The path exists with other methods only. What the platform answers to a wrong method is not known.',
    decides: 'why403 explain <path> lists the methods.',
  },
  who: 'developer',
  fits: OF_THE_CALL,
  summary: ({ subject: { match, method } }) =>
    `${method ?? 'This method'} is not published for this path${
      match.kind === 'wrong-method'
        ? `, only ${either(
            match.operations.map((operation) => operation.method),
            'and',
          )}`
        : ''
    }.`,
  notKnown: () => ['what the platform answers to a method that a path does not have'],
  fixes: ({ subject: { match } }) => {
    const keys = match.kind === 'wrong-method' ? match.operations.map(operationKey) : [];
    return [{ who: 'developer', action: `use ${either(keys)}`, use: keys }];
  },
  noUse: () => ['more scopes or roles, before the method is right'],
};
