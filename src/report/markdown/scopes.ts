/** Scopes of one word, which are told from words of a sentence by what they stand beside. */
import { isScope } from '../../contract/index.js';

const NAME = String.raw`[\w:-]+`;
/** `the scopes users, analytics`, `scim or scim:readonly`, `conversations:readonly, conversations`. */
const LIST = new RegExp(
  String.raw`(scopes? |\b(?:it|token) has )?(?<![\w:.-])${NAME}(?:(?:, | or | and | would do in place of )${NAME})*`,
  'g',
);

/** Where in the text a scope of one word begins. */
export function scopesIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!/scope|:readonly| has /.test(text)) return found;
  for (const { index, 0: list, 1: lead = '' } of text.matchAll(LIST)) {
    if (lead === '' && !list.includes(':readonly')) continue;
    let start = index + lead.length;
    for (const name of list.slice(lead.length).split(/(, | or | and | would do in place of )/)) {
      if (isScope(name)) found.add(start);
      start += name.length;
    }
  }
  return found;
}
