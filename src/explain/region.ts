/** Regions, by any of their names. */
import { allRegions, classifyHost, findRegion, regionsMeant, regionsThereabouts } from '../contract/index.js';
import { labelled, title } from '../page/labelled.js';
import { editDistance } from '../primitives/spelling.js';
import type { Explanation } from './explanation.js';

/** A name, a domain or a host; the address of a call has a path behind it. */
const NAME = /^(?:https?:\/\/)?[^/\s]+\/?$/i;

/** Shorter names have neighbours by chance: `apse1` and `apse2` are two regions. */
const SHORTEST = 9;

/** What a host is meant for, or the regions of its part of the world; of other words, what is a slip of the pen away. */
export function nearestRegions(text: string): readonly string[] {
  const name = text
    .trim()
    .slice(0, 80)
    .toLowerCase()
    .replace(/^(?:api|login|apps)\./, '');
  if (name.length < SHORTEST || findRegion(name) !== null) return [];
  if (name.includes('.')) {
    const meant = regionsMeant(name);
    const near = meant.length > 0 ? meant : looksLikeHost(name) ? regionsThereabouts(name) : [];
    if (near.length > 0) return near.map(({ domain }) => domain);
  }
  return allRegions()
    .flatMap(({ domain, awsRegion }) => [domain, awsRegion])
    .filter((own) => editDistance(name, own, 1) <= 1);
}

const looksLikeHost = (name: string): boolean => classifyHost(name).kind === 'other-genesys';

/** null when the text is no name of a region. */
export function explainRegion(text: string): Explanation | null {
  const region = NAME.test(text) ? findRegion(text) : null;
  if (region === null) return null;
  const { awsRegion, domain, loginHost, apiHost, appsHost } = region;
  return {
    known: true,
    data: { awsRegion, domain, loginHost, apiHost, appsHost },
    lines: (page) => [
      ...title(domain, `a region of Genesys Cloud, ${awsRegion} of AWS`, page),
      ...labelled('api', `${apiHost}: calls, /api/v2/…`, page),
      ...labelled('login', `${loginHost}: tokens, /oauth/token and /oauth/authorize`, page),
      ...labelled('apps', `${appsHost}: pages for people, no calls`, page),
      ...labelled('beside', 'an organization lives in one region; its tokens mean nothing in others', page),
    ],
  };
}
