/** Refusals in the words of other systems, which stand without an address in the logs of programs that call both. */
import type { Between } from './types.js';

/** AWS Identity and Access Management ("Troubleshoot access denied error messages" of its user guide). */
const AMAZON =
  /\barn:aws[\w-]*:[\s\S]{0,400}\bis not authorized to perform: ([a-z0-9-]{1,40}:[A-Za-z]{1,80})/;

/** Who refused, by his words; null for words that may be the platform's. */
export function otherSystemOf(message: string | null): Between | null {
  const action = AMAZON.exec((message ?? '').slice(0, 2000))?.[1];
  return action === undefined ? null : { kind: 'words', name: 'Amazon Web Services', mark: action };
}
