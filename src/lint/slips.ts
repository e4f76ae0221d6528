/** What is a known name but for a slip of the pen: only then is absence from a dated copy a mistake, and not a newer name. */
import { pathSegments } from '../contract/path.js';
import { editDistance, singular, suggestedEdits, words } from '../primitives/spelling.js';

/** `/api/v2/routing/queue/{id}` of `/api/v2/routing/queues/{queueId}`: as many parts, and every word the same or nearly. */
export function isSlipOfPath(written: string, known: string): boolean {
  const own = pathSegments(written) ?? [];
  const other = pathSegments(known) ?? [];
  return (
    own.length === other.length &&
    own.every((segment, index) => {
      const meant = other[index] ?? '';
      return meant.startsWith('{') || segment === meant || isSlipOfWord(segment, meant);
    })
  );
}

function isSlipOfWord(written: string, known: string): boolean {
  if (/^v\d+$/.test(known)) return /^v\d+$/.test(written);
  const [own, other] = [reduced(written), reduced(known)];
  const allowed = suggestedEdits(Math.max(own.length, other.length));
  return own === other || editDistance(own, other, allowed) <= allowed;
}

const reduced = (word: string): string => words(word.slice(0, 100)).map(singular).join('');

/** Letters of an id that may be wrong. */
const SLIPS = 2;

/** `getRoutingQueu` of `getRoutingQueues`, in the spelling of any SDK. */
export function isSlipOfId(written: string, known: string): boolean {
  const plain = (id: string): string => id.slice(0, 200).replaceAll('_', '').toLowerCase();
  return editDistance(plain(written), plain(known), SLIPS) <= SLIPS;
}
