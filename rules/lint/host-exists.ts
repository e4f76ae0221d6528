import {
  classifyHost,
  looksLikeRegion,
  regionAround,
  regionsMeant,
  regionsThereabouts,
  usedAsApi,
} from '../../src/contract/index.js';
import type { Region } from '../../src/contract/types.js';
import { blankIn } from '../../src/lint/blanks.js';
import { defineLintRule, error, inconclusive, pass, warning } from '../../src/lint/define-rule.js';
import { datedContract, heldAgainst } from '../../src/lint/evidence.js';
import { either } from '../../src/primitives/wording.js';

export const hostExists = defineLintRule({
  id: 'host-exists',
  question: 'Is the host one of a region?',
  asks: ['host'],
  docs: {
    summary:
      'Each region has its own domain, and with it three hosts: api., login. and apps. There is no host for a continent, a country or all regions. A token that goes to a host of no region goes to whoever owns the name.',
    pass: 'It is a host of a published region.',
    fail: 'It looks like a host of the platform, is of no published region, and is named after one, or bears the name of the platform in a domain that no region has. A warning where a region may be newer than the contract.',
    inconclusive:
      'It looks like a host of the platform and resembles no region: it may be newer, or one that Genesys keeps for itself; or nothing says that it is meant for Genesys Cloud.',
    advice:
      'Write the host of the region that the organization lies in: why403 explain REGION lists its hosts.',
    example: {
      'client.py': `import requests

queues = requests.get("https://api.mypurecloud.us/api/v2/routing/queues", headers=headers)
`,
    },
  },
  messages: {
    'of-a-region': pass<{ host: string; region: string }>(({ host, region }) => `${host} is of ${region}`),
    'no-region': error<{ host: string }>(
      ({ host }) => `${host} looks like a host of the platform and is of no region`,
    ),
    'newer-region': warning<{ host: string; when: string }>(
      ({ host, when }) => `${host} is of no region of ${when}; it may be newer`,
    ),
    unlisted: inconclusive<{ host: string }>(
      ({ host }) => `${host} lies under a domain of the vendor and is of no published region`,
    ),
    'perhaps-another': inconclusive<{ host: string }>(
      ({ host }) => `${host} resembles a host of the platform, but nothing says that it is meant for it`,
    ),
  },
  judge({ host: written, path, about }, _project, say) {
    const host = written.trim().toLowerCase();
    if (host === '' || blankIn(host) !== null) return null;
    const kind = classifyHost(host);
    switch (kind.kind) {
      case 'api':
      case 'login':
      case 'apps':
      case 'region-domain':
        return say('of-a-region', host, { host, region: kind.region.awsRegion });
      case 'storage':
      case 'stand-in':
        return null;
      case 'foreign':
      case 'other-genesys':
        break;
    }
    // The vendor has many hosts: for people, for downloads, for streams.
    if (!isUsedAs(host, path) || (regionAround(host) !== null && !IN_REGION.test(host))) return null;
    const meant = regionsMeant(host);
    if (meant.length === 0 && regionAround(host) !== null) return null;
    const instead = meant.map((region) => hostOf(region, host));
    const [first] = instead;
    const isNewer = first === undefined && mayBeNewer(host);
    if (first === undefined && !isNewer && !IMITATES.test(host))
      return kind.kind === 'other-genesys' && about.known === 'yes'
        ? say('unlisted', host, { host }, { fix: 'See that the host is the one that the vendor gave' })
        : null;
    const fix = first === undefined ? fixOf(host) : `Write ${first}, or that of your region`;
    if (about.known !== 'yes')
      return isNewer ? null : say('perhaps-another', host, { host }, { fix, instead });
    if (isNewer)
      return say(
        'newer-region',
        host,
        { host, when: datedContract() },
        { evidence: heldAgainst(about, `no published region has ${host}`), fix },
      );
    return say(
      'no-region',
      host,
      { host },
      {
        evidence: heldAgainst(about, `no published region has ${host}`),
        fix,
        instead,
      },
    );
  },
});

/** What is no host of a region though it lies in the domain of one. */
const IN_REGION = /^(?:platform-?api\.|(?:api|login|apps)\.[\w-]+\.)/;

/** The name of the platform in a domain of any country: no domain of the vendor lies there but those of regions. */
const IMITATES = /(?:^|\.)mypurecloud\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** Named as the domains of newer regions are, or as if all of them lay there. */
function mayBeNewer(host: string): boolean {
  const [, label = ''] = /^(?:api|login|apps)\.(?:([\w-]+)\.)?(?:pure|genesys)\.cloud$/.exec(host) ?? [];
  return looksLikeRegion(label) || /^(?:api|login|apps)\.(?:pure|genesys)\.cloud$/.test(host);
}

function fixOf(host: string): string {
  const near = regionsThereabouts(host).map((region) => hostOf(region, host));
  return near.length === 0
    ? 'Write the host of the region of the organization: why403 explain REGION lists its hosts'
    : `Write the host of your region: in that part of the world there ${near.length === 1 ? 'is' : 'are'} ${either(near, 'and')}`;
}

const isUsedAs = (host: string, path: string | null): boolean =>
  usedAsApi(host, path) || /^(?:login|apps|api)\./.test(host) || path?.startsWith('/oauth/') === true;

/** The host of the region that does what this one was meant to do. */
function hostOf({ loginHost, appsHost, apiHost }: Region, host: string): string {
  if (host.startsWith('login.')) return loginHost;
  return host.startsWith('apps.') ? appsHost : apiHost;
}
