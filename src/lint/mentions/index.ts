/** What a file says that the rules may look at, whatever its syntax. */
import { callsIn } from './calls/index.js';
import { clientsIn } from './clients.js';
import { headersIn } from './headers.js';
import { hostsIn } from './hosts.js';
import { permissionsIn } from './permissions.js';
import { type Reading, readWritten, type Written } from './reading.js';
import { scopesIn } from './scopes.js';
import { meantIn } from './texts/index.js';
import { tokenRequestsIn } from './token-requests.js';
import type { Mention } from './types.js';

export type { Written } from './reading.js';

/** Without any of these words, in whatever case, there is nothing to mention. */
const WORDS = [
  'scope',
  'permission',
  'oauth',
  'grant',
  'action_set',
  'actionset',
  '/api/v2',
  'purecloud',
  'pure.cloud',
  'genesys',
];

/** May the text say anything? Cheap, so that most files are not looked at any further. */
export function mayMention(text: string): boolean {
  const lower = text.toLowerCase();
  return WORDS.some((word) => lower.includes(word));
}

const FINDERS: readonly ((reading: Reading) => readonly Mention[])[] = [
  scopesIn,
  permissionsIn,
  clientsIn,
  tokenRequestsIn,
  callsIn,
  hostsIn,
  headersIn,
];

/**
 * The mentions of a file, in the order of the text: all kinds but secrets, which have a finder of their own. Throws nothing;
 * takes linear time.
 */
export function mentionsOf(file: Written): readonly Mention[] {
  if (!mayMention(file.text)) return [];
  const reading = readWritten(file);
  const seen = new Set<string>();
  const found = FINDERS.flatMap((find) => find(reading));
  return meantIn(reading, found)
    .filter((mention) => {
      const key = keyOf(mention);
      return !seen.has(key) && seen.add(key).size > 0;
    })
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}

/** What is found in two ways in one place is mentioned once. */
function keyOf(mention: Mention): string {
  const { kind, at } = mention;
  const name = 'name' in mention ? mention.name : 'host' in mention ? mention.host : null;
  const url = 'url' in mention ? mention.url : null;
  return [kind, at.line, at.column, name ?? url].join(' ');
}
