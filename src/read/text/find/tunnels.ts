/** Finds what proxies answered to CONNECT, as clients report it: the call itself was never sent. */
import { anyWord } from '../../../primitives/any-word.js';
import { REASON_PHRASES, statusNamed } from '../../../primitives/statuses.js';
import type { Found } from '../places.js';
import { TUNNEL_PHRASES, TUNNEL_WORDS } from '../words/transport.js';

const NUMBERED = new RegExp(String.raw`\b${anyWord(TUNNEL_WORDS)}\s{0,3}['"(]?([1-5]\d\d)(?!\d)`, 'gi');
const PHRASED = new RegExp(
  String.raw`\b${anyWord(TUNNEL_PHRASES)}\s{0,3}(${anyWord(Object.values(REASON_PHRASES))})(?![\w-])`,
  'gi',
);

/** The status of each, in order of place. */
export function findTunnels(text: string): readonly Found<number>[] {
  const found = (hit: RegExpMatchArray, status: number): Found<number> => ({
    start: hit.index ?? 0,
    end: (hit.index ?? 0) + hit[0].length,
    value: status,
  });
  return [
    ...[...text.matchAll(NUMBERED)].map((hit) => found(hit, Number(hit[1]))),
    ...[...text.matchAll(PHRASED)].map((hit) => found(hit, statusNamed(hit[1] ?? '') ?? 403)),
  ].sort((a, b) => a.start - b.start);
}
