/** Which regions a name is meant for that is none of theirs: places, AWS names in hosts, invented and misspelt domains. */
import { least } from '../primitives/lists.js';
import { editDistance } from '../primitives/spelling.js';
import { allRegions, classifyHost, findRegion } from './regions.js';
import type { Region } from './types.js';

/** More are no help. */
const MOST = 4;
/** Letters of a domain that may be wrong. */
const SLIPS = 2;
/** Domains are compared letter by letter only where they are named after the product: `apse1` and `apse2` differ by one. */
const SPELT = /^mypurecloud\./;
/** Government clouds are not meant by the name of a country. */
const APART = /gov|eusc/;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

const DIRECTION: Readonly<Record<string, string>> = {
  northeast: 'ne',
  southeast: 'se',
  north: 'n',
  east: 'e',
  south: 's',
  west: 'w',
  central: 'c',
};

/** `eu-west-1` -> `euw1`, as the domains of newer regions begin. */
const shortName = ({ awsRegion }: Region): string =>
  awsRegion
    .split('-')
    .map((part) => DIRECTION[part] ?? part)
    .join('');

/**
 * The regions that a host, a domain or a word is meant for, the likeliest first, four at most; empty when it is of a
 * published region or resembles none.
 */
export function regionsMeant(name: string): readonly Region[] {
  const word = plain(name.trim().slice(0, 300))
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/:?#].*$/s, '');
  if (word === '' || findRegion(word) !== null) return [];
  const domain = word.replace(/^(?:platform-?api|api|login|apps)\.(?=.*\.)/, '');
  const spelt = misspelt(domain);
  // Anybody's host may lie in Ireland.
  if (word.includes('.') && classifyHost(word).kind === 'foreign') return spelt;
  const labels = word.split('.');
  const named = allRegions().filter(
    (region) =>
      labels.includes(region.awsRegion) ||
      labels.includes(shortName(region)) ||
      region.places.some((place) => labels.includes(plain(place))),
  );
  if (named.length > 0) return named.slice(0, MOST);
  const halved = findRegion(domain.replace(/(\.[a-z]{2,3})\1$/, '$1'));
  if (halved !== null) return [halved];
  const ending = labels.at(-1) ?? '';
  const byCountry = allRegions().filter(
    ({ country, domain: own }) => labels.includes(country) && !APART.test(own),
  );
  // `mypurecloud.ca` is nearer to Canada than to the letters of `mypurecloud.com`.
  if (byCountry.length > 0 && !spelt.some(({ country }) => country === ending))
    return byCountry.slice(0, MOST);
  if (ending === 'eu' || labels.includes('eu'))
    return allRegions()
      .filter(({ awsRegion }) => awsRegion.startsWith('eu-'))
      .slice(0, MOST);
  return spelt;
}

/** The regions of the domains that this one is, but for a slip of the pen; those that are nearest. */
function misspelt(domain: string): readonly Region[] {
  const spelt = allRegions()
    .filter((region) => SPELT.test(region.domain))
    .filter((region) => !isOfOtherCountry(domain, region.domain))
    .map((region) => ({ region, slips: editDistance(domain, region.domain, SLIPS) }))
    .filter(({ slips }) => slips <= SLIPS);
  const fewest = least(spelt.map(({ slips }) => slips));
  return spelt
    .filter(({ slips }) => slips === fewest)
    .map(({ region }) => region)
    .slice(0, MOST);
}

/** Ends of domains that are those of two countries: of `fr` nobody slips to `jp`. */
function isOfOtherCountry(domain: string, own: string): boolean {
  const [ending = '', ownEnding = ''] = [domain, own].map((name) => /\.([a-z]{2})$/.exec(name)?.[1]);
  return ending !== '' && ownEnding !== '' && ending !== ownEnding;
}

/** Countries without a region of their own, by the beginning of the names of the regions around them. */
const COUNTRIES: Readonly<Record<string, string>> = {
  eu: 'at be bg ch cz dk ee es fi fr gr hr hu ie is it lt lu lv nl no pl pt ro se si sk ua uk de',
  sa: 'ar bo br cl co ec pe py uy ve',
  ap: 'au cn hk id in jp kr my nz ph sg th tw vn',
  me: 'ae bh il kw om qa sa tr',
};

/** How the domains of newer regions begin: `euw2` of `eu-west-2`. */
const SHORT_NAME = /^(us|eu|ca|sa|mx|me|ap|af|il|cn)(?:ne|nw|se|sw|[nsewc])\d$/;

/** Is a label of a host named as the domains of newer regions are? */
export const looksLikeRegion = (label: string): boolean => SHORT_NAME.test(label);

/**
 * The published regions of the part of the world that a host names: those of Europe for `api.euw3.pure.cloud` and
 * `api.mypurecloud.fr`; empty where it names none.
 */
export function regionsThereabouts(host: string): readonly Region[] {
  const labels = plain(host.slice(0, 300)).split('.');
  const ending = labels.at(-1) ?? '';
  const part =
    labels.map((label) => SHORT_NAME.exec(label)?.[1]).find((found) => found !== undefined) ??
    Object.keys(COUNTRIES).find((key) => COUNTRIES[key]?.split(' ').includes(ending));
  return part === undefined
    ? []
    : allRegions().filter(({ awsRegion, domain }) => awsRegion.startsWith(`${part}-`) && !APART.test(domain));
}
