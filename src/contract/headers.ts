/** What is known of a request or response header by its name. */

import { lazy } from '../primitives/lazy.js';
import { HEADER_KINDS, memberOf, WORD_PLACES } from './closed-lists.js';
import { HEADER_WORDS, HEADERS, STANDARD_HEADERS } from './data/headers.js';
import { allReportedClaims, reportedClaim } from './reported.js';
import { cells, rows } from './rows.js';

/** The header that public threads demand of multi-org applications, and the one that they name beside it. */
export { APPLICATION_HEADER, ORGANIZATION_HEADER } from './data/headers.js';

/**
 * `contract`: a parameter that the contract declares, or Authorization. `platform`: a label or counter of the
 * platform and its SDKs. `standard`: ordinary HTTP, browsers, proxies, tracing, developer tools. `reported`:
 * known from claims only, the contract has no such header. `unknown`: anybody's own.
 */
export type HeaderKnowledge = (typeof HEADER_KINDS)[number] | 'standard' | 'unknown';

const byKind = lazy(
  () => new Map(rows(HEADERS).map(([kind = '', names]) => [memberOf(HEADER_KINDS, kind), cells(names)])),
);

/** The headers that the contract declares, as it writes them. */
export function contractHeaders(): readonly string[] {
  return byKind().get('contract') ?? [];
}

/** Names in lower case; one that ends in `*` stands for all that begin so. */
const listed = lazy(() => {
  const names = new Map<string, HeaderKnowledge>();
  const beginnings = new Map<string, HeaderKnowledge>();
  const add = (name: string, kind: HeaderKnowledge) => {
    if (name.endsWith('*')) beginnings.set(name.slice(0, -1).toLowerCase(), kind);
    else names.set(name.toLowerCase(), kind);
  };
  for (const { kind, name } of allReportedClaims()) if (kind === 'header') add(name, 'reported');
  for (const [kind, own] of byKind()) for (const name of own) add(name, kind);
  for (const name of STANDARD_HEADERS.split('\n')) add(name, 'standard');
  return { names, beginnings: [...beginnings] };
});

export function headerKnowledge(name: string): HeaderKnowledge {
  const lower = name.trim().toLowerCase();
  const { names, beginnings } = listed();
  return names.get(lower) ?? beginnings.find(([beginning]) => lower.startsWith(beginning))?.[1] ?? 'unknown';
}

/** A header of the team's own is no mistake; one that is named after the platform's matters is relied upon. */
const namedAfterThePlatform = lazy(() => {
  const form: Readonly<Record<(typeof WORD_PLACES)[number], (words: string) => string>> = {
    anywhere: (words) => words,
    part: (words) => `(?:^|-)(?:${words})(?:-|$)`,
    'part-or-plural': (words) => `(?:^|-)(?:${words})s?(?:-|$)`,
  };
  const forms = rows(HEADER_WORDS).map(([where = '', words]) =>
    form[memberOf(WORD_PLACES, where)](cells(words).join('|')),
  );
  return new RegExp(forms.join('|'), 'i');
});

/** A recording repeats a few names thousands of times. */
const remembered = new Map<string, boolean>();
const MOST_REMEMBERED = 500;

/** Is a header named as if it steered the platform, while the contract does not know it? */
export function isOddHeader(name: string): boolean {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const knowledge = headerKnowledge(name);
  const odd =
    knowledge === 'unknown'
      ? namedAfterThePlatform().test(name)
      : knowledge === 'reported' || reportedClaim('header', name) !== null;
  if (remembered.size < MOST_REMEMBERED && name.length < 100) remembered.set(name, odd);
  return odd;
}
