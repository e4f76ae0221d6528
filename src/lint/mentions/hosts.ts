/** Hosts that are, or look like, those of the platform: in addresses, keys and calls of an SDK. */

import { classifyHost, findRegion } from '../../contract/regions.js';
import { isDocumentation } from '../../primitives/documentation.js';
import { wordsAround } from '../../source/grown.js';
import { isInComment } from './comments.js';
import type { Reading } from './reading.js';
import type { HostMention } from './types.js';

/** Parts of the platform's domains that no other name has. */
const OWN = /mypurecloud|pure\.cloud|genesys\.cloud/gi;
const LONGEST = 200;
const PART = /[\w.-]/;
/** Ends of domains; `com.mypurecloud.sdk` has none. */
const END =
  /\.(?:com|cloud|ie|de|jp|au|uk|us|ca|in|br|mx|eu|net|org|io|gov|co|fr|nl|ch|kr|sg|za|ae|es|it|local|test)$/i;
const REGION_HOST = /\bPureCloudRegionHosts\.([a-z]{2}(?:_[a-z]{1,12}){1,3}_\d)\b/g;

export function hostsIn(reading: Reading): readonly HostMention[] {
  return [...inText(reading), ...byRegion(reading)];
}

function inText({ text, source, spanOf }: Reading): readonly HostMention[] {
  const found: HostMention[] = [];
  for (const { start, end } of wordsAround(text, OWN, PART, LONGEST)) {
    const host = text
      .slice(start, end)
      .replace(/(?<![.-])[.-]+$/, '')
      .toLowerCase();
    const before = text.slice(Math.max(0, start - 8), start);
    if (!isHost(host, before, text.slice(end, end + 2))) continue;
    if (source !== null && isInComment(source, start)) continue;
    const behind = text.slice(start + host.length, start + host.length + 300);
    const [, path = null] = /^(?::\d{1,5})?(\/[^\s"'`<>()\\?#,;]{0,280})/.exec(behind) ?? [];
    found.push({
      kind: 'host',
      host,
      path,
      at: spanOf(start, start + host.length),
      about: { known: 'yes', why: 'it is named after the hosts of Genesys Cloud' },
    });
  }
  return found;
}

/** What is filled in, mail, wildcards and names of packages are no hosts. */
function isHost(host: string, before: string, behind: string): boolean {
  if (host.startsWith('.') || /[}>@*%$]$/.test(before) || /\/\*\.$/.test(before)) return false;
  if (/^[{<%$]/.test(behind) || host.length < 5) return false;
  const hasScheme = /:\/\/$/.test(before);
  if (!hasScheme && (!END.test(host) || /[/\\]$/.test(before))) return false;
  if (isDocumentation(`https://${host}`)) return false;
  if (host.endsWith('.github.io')) return false;
  // `https://login.mypurecloud.` with an end that is filled in.
  if (host.endsWith('mypurecloud')) return false;
  const { kind } = classifyHost(host);
  return kind !== 'foreign' && kind !== 'storage' && !/^(?:com|net|org)\./.test(host);
}

/** `PureCloudRegionHosts.eu_west_1`. */
function byRegion({ source, text, spanOf }: Reading): readonly HostMention[] {
  if (source === null || !text.includes('PureCloudRegionHosts')) return [];
  return [...source.code.matchAll(REGION_HOST)].flatMap(({ 0: written, 1: name = '', index }) => {
    const region = findRegion(name);
    return region === null
      ? []
      : [
          {
            kind: 'host' as const,
            host: region.domain,
            path: null,
            at: spanOf(index, index + written.length),
            about: { known: 'yes' as const, why: 'it is a region of an SDK of Genesys Cloud' },
          },
        ];
  });
}
