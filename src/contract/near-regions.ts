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
    .map((region) => ({ region, slips: editDistance(domain, region.domain, SLIPS) }))
    .filter(({ slips }) => slips <= SLIPS);
  const fewest = least(spelt.map(({ slips }) => slips));
  return spelt
    .filter(({ slips }) => slips === fewest)
    .map(({ region }) => region)
    .slice(0, MOST);
}
