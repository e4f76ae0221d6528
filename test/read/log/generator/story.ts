/** What happened, before anybody wrote it down: calls and innocent lines in an order. */
import { againOf, type Call, failedOf, refusedOf, successOf } from './calls.js';
import { type Note, noteOf } from './noise.js';
import type { Random } from './random.js';

export type Happening =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'note'; readonly note: Note };

/** 3 to 12 refused calls, some of them tried again; between them five times as much that nobody needs to act upon. */
export function story(random: Random, withBody: boolean, hosts: readonly string[]): readonly Happening[] {
  const happenings: Happening[] = [];
  const quiet = (most: number): void => {
    for (let rest = random.int(2, most); rest > 0; rest--) happenings.push(quietOf(random, hosts));
  };
  for (let left = random.int(3, 12); left > 0; left--) {
    quiet(9);
    const call = refusedOf(random, random.pick(hosts), withBody);
    happenings.push({ kind: 'call', call });
    if (left > 1 && random.chance(0.15)) {
      left--;
      quiet(3);
      happenings.push({ kind: 'call', call: againOf(random, call) });
    }
  }
  quiet(9);
  return happenings;
}

function quietOf(random: Random, hosts: readonly string[]): Happening {
  const which = random.next();
  if (which < 0.45) return { kind: 'note', note: noteOf(random) };
  const host = random.pick(hosts);
  return { kind: 'call', call: which < 0.93 ? successOf(random, host) : failedOf(random, host) };
}
