import { actsAs } from '../../caller/acts-as.js';
import {
  COUNTS,
  findRegion,
  MEDIA_LINKS_LIVE,
  MEDIA_LINKS_USUALLY_LIVE,
  productOfHost,
  regionsMeant,
} from '../../contract/index.js';
import { either } from '../../primitives/wording.js';
import type { Refusal } from '../../refusal/types.js';
import { contractPremise } from '../premises.js';
import { isUnlistedHost, type Subject } from '../subject.js';
import { type Cause, EXCLUDED, type Fit, type Fits, type Fix, SILENT } from './define.js';

const ofUnlistedHost = (subject: Subject): Fit => (isUnlistedHost(subject) ? 'doubtful' : 'excluded');
const ANSWERED: Partial<Fits> = {
  permissions: ofUnlistedHost,
  divisions: ofUnlistedHost,
  scopes: ofUnlistedHost,
  policy: ofUnlistedHost,
  context: ofUnlistedHost,
  feature: ofUnlistedHost,
  resource: ofUnlistedHost,
};

/** `; api.mypurcloud.ie is perhaps meant for mypurecloud.ie (eu-west-1)`; empty when it resembles no region. */
function meantWords({ hostName }: Subject): string {
  if (hostName === null) return '';
  const meant = regionsMeant(hostName).map(({ domain, awsRegion }) => `${domain} (${awsRegion})`);
  return meant.length === 0 ? '' : `; ${hostName} is perhaps meant for ${either(meant, 'or')}`;
}

export const notGenesysCloud: Cause = {
  id: 'not-genesys-cloud',
  layer: 'host',
  title: 'The host belongs to another system',
  docs: {
    summary:
      'The address that was called is not one of Genesys Cloud. Whoever refused, it was not the platform, and its roles and scopes play no part.',
    decides: 'The host of the call: api.<domain> and login.<domain> of the published regions.',
  },
  who: 'developer',
  // A gateway answers in the platform's words, so these leave it possible.
  fits: { ...SILENT, ...ANSWERED, oauth: 'fits', foreign: 'fits', preflight: 'fits', credentials: 'fits' },
  summary: ({ subject }) => {
    const { hostName, otherProduct } = subject;
    if (hostName === null && otherProduct !== null)
      return `The input names ${otherProduct}, which is another product than Genesys Cloud and has an API, tokens and rights of its own.`;
    const product = hostName === null ? null : productOfHost(hostName);
    const is = product === null ? '' : ` but of ${product}`;
    return `${hostName ?? 'The host'} is not a host of Genesys Cloud${is}, so its roles, scopes and permissions play no part in this refusal.`;
  },
  notKnown: ({ subject, likelihood }) => {
    if (likelihood !== 'possible') return [];
    if (subject.hostName === null && subject.otherProduct !== null)
      return ['which of the two products was called'];
    return subject.kind === 'foreign'
      ? ['whether a signature was cut off the address']
      : ['whether the host is a gateway in front of the platform'];
  },
  fixes: ({ subject }) => [
    {
      who: 'developer',
      action: 'look up the documentation of the system that this host belongs to, and its own credentials',
    },
    {
      who: 'developer',
      action: `if Genesys Cloud was meant: call https://api.<domain>/api/v2/… with the domain of your region${meantWords(subject)}`,
    },
  ],
  noUse: () => ['roles, permissions or scopes in Genesys Cloud'],
};

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

export const wrongRegion: Cause = {
  id: 'wrong-region',
  layer: 'host',
  title: 'Host, token and client are not of one region',
  docs: {
    summary:
      'Every organization lives in one region. A token or client of one region is unknown in another, and hosts that are in no region are no hosts of the platform.',
    decides: 'The login host that issued the token, compared with the api host that was called.',
  },
  who: 'developer',
  fits: {
    ...SILENT,
    ...ANSWERED,
    oauth: 'fits',
    foreign: 'fits',
    credentials: ({ refusal }) =>
      refusal.kind === 'credentials' && refusal.problem === 'not-accepted' ? 'fits' : 'excluded',
  },
  summary: ({ subject: { hostName, host, kind, refusal }, caller }) => {
    const name = hostName ?? 'The host';
    if (kind === 'api' && (host?.kind === 'login' || host?.kind === 'apps')) {
      return `${name} is a host of the platform, but not of its API, which is at ${host.region.apiHost}.`;
    }
    if (host?.kind === 'other-genesys' || host?.kind === 'region-domain')
      return `${name} is none of the published hosts: they are login.<domain> and api.<domain> of ${COUNTS.regions} regions.`;
    const stated = caller.region[0]?.value;
    const domain = stated === undefined ? null : (findRegion(stated)?.domain ?? stated);
    // A login that failed shows of no region that it is the client's.
    if (refusal.kind === 'oauth' && domain !== null && host !== null && 'region' in host)
      return domain === host.region.domain
        ? `The client may belong to another region than ${name}.`
        : `${name} is a host of ${host.region.domain}, and ${domain} is named as the region, too; the client is of one of them, or of neither.`;
    return domain === null || domain === (host !== null && 'region' in host ? host.region.domain : null)
      ? `The token or client may belong to another region than ${name}.`
      : `The token or client is of ${domain}; ${name} is of another region.`;
  },
  evidence: ({ subject: { refusal } }) =>
    refusal.kind === 'oauth'
      ? [
          contractPremise(
            'a client is known only in its own region; the error does not tell a wrong region from a wrong client',
          ),
        ]
      : [],
  notKnown: ({ subject: { refusal }, caller }) =>
    caller.region.length === 0 || refusal.kind === 'oauth'
      ? []
      : [
          'what the platform answers to a token of another region (401 bad.credentials is expected, it was not observed)',
        ],
  fixes: ({ subject, caller }) => {
    const stated = caller.region[0]?.value;
    const named = stated === undefined ? null : (findRegion(stated)?.domain ?? null);
    const here = subject.host !== null && 'region' in subject.host ? subject.host.region.domain : null;
    // A login that failed, and it is not known where: neither region is known to be the client's.
    const failed =
      subject.refusal.kind === 'oauth' && named !== null && here !== null && subject.host?.kind !== 'login';
    const known = failed ? null : named;
    const meant = regionsMeant(known === null ? (subject.hostName ?? '') : '');
    const [only, ...others] = meant.map(({ domain }) => domain);
    const domain = known ?? (others.length === 0 ? only : undefined);
    const hosts = domain === undefined ? '' : `: https://login.${domain} and https://api.${domain}`;
    return [
      {
        who: 'developer',
        action: `take login and api host from the domain of the organization's own region${hosts}${failed && named !== here ? `, which is perhaps ${named} or ${here}` : known === null ? meantWords(subject) : ''}`,
      },
      {
        who: 'you',
        action: 'the region stands in the address of the web pages of the organization (apps.<domain>)',
      },
    ];
  },
  noUse: ({ caller }) =>
    actsAs(caller) === 'client' ? ['roles of the client', 'scopes'] : ['roles', 'scopes'],
};

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const ASK_GATEWAY: Fix = {
  who: 'developer',
  action:
    'ask whoever runs the gateway what it wants: credentials of its own (an API key, a subscription key, a token) beside those of Genesys Cloud, or a route that it knows; its log tells',
};

const PAST_GATEWAY: Fix = {
  who: 'developer',
  action:
    'or repeat the call at https://api.<domain> with the same token, past the gateway: the platform then answers itself',
};

const isGateway = (refusal: Refusal): boolean =>
  refusal.kind === 'foreign' && refusal.by?.kind === 'named' && refusal.by.role === 'gateway';

const ASK_PROXY: Fix = {
  who: 'developer',
  action:
    'look which proxy is set (HTTPS_PROXY, the settings of the system), and ask whoever runs it to allow the host; if none is needed, take the host into NO_PROXY',
};

export const foreignResponse: Cause = {
  id: 'foreign-response',
  layer: 'host',
  title: 'Something in between answered, not the platform',
  docs: {
    summary:
      'The body is not one of the platform: an HTML page or XML of a proxy, a firewall or another product. The platform did not judge the call.',
    decides: 'The same call from another network, and the headers of the answer.',
  },
  who: 'developer',
  fits: { ...EXCLUDED, foreign: ({ kind }) => (kind === 'foreign' ? 'excluded' : 'names') },
  summary: ({ subject }) => {
    const { refusal, hostName } = subject;
    const { by, body } = refusal.kind === 'foreign' ? refusal : { by: null, body: null };
    if (by?.kind === 'tunnel')
      return `A proxy refused to connect to ${hostName ?? 'the host'} (CONNECT), so the request never reached Genesys Cloud.`;
    if (by !== null)
      return `${capitalised(by.name)} answered in place of the platform (${by.mark}), so the platform did not judge the call.`;
    return `The body is ${body?.toUpperCase() ?? 'not JSON'}. Errors of the platform are JSON with a code, so a proxy, firewall or other product answered.`;
  },
  notKnown: ({ subject: { refusal } }) =>
    refusal.kind === 'foreign' && refusal.by !== null
      ? ['which rule of it refused; its log or its page tells']
      : ['which system answered'],
  fixes: ({ subject: { refusal } }) =>
    isGateway(refusal)
      ? [ASK_GATEWAY, PAST_GATEWAY]
      : [
          ...(refusal.kind === 'foreign' && refusal.by !== null ? [ASK_PROXY] : []),
          {
            who: 'developer',
            action:
              'repeat the call with curl -v, and from another network, and look who answers (headers Server, Via)',
          },
          {
            who: 'developer',
            action: 'have the proxy or firewall let requests pass to api.<domain> and login.<domain>',
          },
        ],
  noUse: () => ['roles, permissions or scopes, as long as the platform is not reached'],
};

export const networkRestriction: Cause = {
  id: 'network-restriction',
  layer: 'host',
  title: 'The network of the caller is not allowed',
  docs: {
    summary:
      'The organization (or the OAuth client) accepts requests only from certain IP addresses. The code is ip.not.authorized, with 401.',
    decides: 'The code of the answer; the address stands in it.',
  },
  who: 'org admin',
  fits: { ...EXCLUDED, network: 'names', unexplained: 'doubtful' },
  summary: ({ subject: { refusal } }) =>
    refusal.kind === 'network' && refusal.addresses.length > 0
      ? `Requests from ${refusal.addresses.join(', ')} are not allowed by the organization.`
      : 'Requests from this IP address are not allowed by the organization.',
  fixes: () => [
    {
      who: 'org admin',
      action:
        'add the address to the IP allowlist of the organization (IPv4 only; it covers API clients and trustees too)',
      use: ['GET /api/v2/organizations/authentication/settings'],
    },
    { who: 'developer', action: 'call from an address that is allowed' },
  ],
  noUse: () => ['roles, permissions or scopes', 'a new token from the same address'],
};
