/** Words of refusals that no catalogue knows: enough to say that it is one, never enough to say why. */
import { anyWord } from '../primitives/any-word.js';
import { withoutLabels } from '../primitives/label.js';
import type { RefusalDetail } from './types.js';

type Hint = Extract<RefusalDetail, { kind: 'unexplained' }>['hint'];

/** Words that refuse wherever they stand: in a body, in a sentence. */
export const REFUSING_WORDS = [
  'access(?:\\s(?:is|was|has been))?\\s(?:denied|refused)',
  'denied access',
  'forbidden',
  'unauthori[sz]ed',
  'not authori[sz]ed',
  'not permitted',
  'permissions? (?:is |was )?denied',
  'insufficient (?:permissions?|privileges?|scopes?|rights)',
  'do(?:es)? not have (?:the )?(?:required |necessary )?permissions?',
  'missing authentication token',
];
const REFUSED = new RegExp(
  `\\b${anyWord(REFUSING_WORDS, ['unable to perform the requested action'])}\\b`,
  'i',
);

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
