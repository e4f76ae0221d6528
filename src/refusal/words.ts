/** Words of refusals that no catalogue knows: enough to say that it is one, never enough to say why. */
import { withoutLabels } from '../primitives/label.js';
import type { RefusalDetail } from './types.js';

type Hint = Extract<RefusalDetail, { kind: 'unexplained' }>['hint'];

const REFUSED =
  /\b(?:access(?: is| was)? denied|forbidden|unauthori[sz]ed|not authori[sz]ed|permission denied|insufficient permissions?|not permitted|unable to perform the requested action|missing authentication token|do(?:es)? not have (?:the )?(?:required )?permissions?)\b/i;

export const soundsRefused = (text: string): boolean => REFUSED.test(text.slice(0, 20_000));

/** Which subject the words name. Used to order what is possible, never to conclude. */
export function hintOf(message: string | null, status: number | null): Hint {
  // Labels of redacted secrets (`token#1`) are no words of the answer.
  const text = withoutLabels(message ?? '');
  if (/\bdivisions?\b/i.test(text)) return 'division';
  if (/\bpermissions?\b/i.test(text)) return 'permission';
  if (/\bscopes?\b/i.test(text)) return 'scope';
  if (status === 401 || /\b(?:tokens?|credentials?|expired|log ?in)\b/i.test(text)) return 'token';
  return null;
}
