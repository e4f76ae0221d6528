/** Host, token and client are not of one region. */
import { actsAs } from '../../caller/acts-as.js';
import { COUNTS, findRegion, regionsMeant } from '../../contract/index.js';
import { contractPremise } from '../premises.js';
import { type Cause, SILENT } from './define.js';
import { answeredAtUnlistedHost, meantWords } from './hosts.js';

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
    ...answeredAtUnlistedHost,
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
