/** What lies between caller and platform: something that answered in its place, or a network that is not allowed. */
import type { Refusal } from '../../refusal/types.js';
import { type Cause, EXCLUDED, type Fix } from './define.js';
import { otherSystem } from './hosts.js';

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
  fits: {
    ...EXCLUDED,
    foreign: (subject) =>
      subject.kind === 'foreign' || otherSystem(subject) !== null ? 'excluded' : 'names',
  },
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
