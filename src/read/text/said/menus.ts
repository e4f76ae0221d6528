/** Permissions as the role editor shows them: `Routing > Queue > View`, `Routing › Queue › All Permissions`. */

import { permissionOfMenu } from '../../../contract/index.js';
import { wholeWord } from '../../../primitives/any-word.js';
import { lazy } from '../../../primitives/lazy.js';
import { AND } from '../words/held.js';
import { ALL_PERMISSIONS } from '../words/permissions.js';
import type { NameList } from './lists.js';

const WORD = String.raw`[A-Za-z]\w{0,40}`;
const ANY_WORD = String.raw`\p{L}[\p{L}\w]{0,40}`;
const QUOTES = '["\'`*]{0,3}';
/** A quote is what `»` was, as quotes are read. */
const ARROW = `${QUOTES}(?: {0,2}(?:[>›→]|-{1,2}>) {0,2}| {1,2}[/"] {1,2})${QUOTES}`;
const ACTION = String.raw`\*|${ANY_WORD}(?: ${ANY_WORD}){0,3}`;
/** From the arrow behind a domain on; the next one may begin with its second arrow (`Admin > Routing > Queue > View`). */
const BEHIND_DOMAIN = new RegExp(`${ARROW}(${WORD}(?: ${WORD}){0,4})(?=(${ARROW})(${ACTION}))`, 'gu');
const DOMAIN = new RegExp(`(?:${WORD} ){0,3}${WORD}$`, 'u');
const MORE = lazy(
  () =>
    new RegExp(
      `${QUOTES} ?(?:[,&+] ?(?:${wholeWord(AND)} )?|${wholeWord(AND)} )${QUOTES}(${WORD}(?: ${WORD}){0,2})`,
      'uyi',
    ),
);
const EVERY = lazy(() => new RegExp(`^${wholeWord(ALL_PERMISSIONS)}`, 'i'));

/** The permissions of the contract that a text names as menus; words around them are cut off. */
export function menusIn(text: string): readonly NameList[] {
  const found: NameList[] = [];
  for (const hit of text.matchAll(BEHIND_DOMAIN)) {
    const [whole, entity = '', arrow = '', action = ''] = hit;
    const at = hit.index;
    const domains = endsOf(DOMAIN.exec(text.slice(Math.max(0, at - 90), at))?.[0] ?? '');
    const actionAt = at + whole.length + arrow.length;
    for (const domain of domains) {
      const first = actionOf(domain, entity, action);
      if (first === null) continue;
      const names = [first.name];
      let end = actionAt + first.length;
      for (;;) {
        MORE().lastIndex = end;
        const more = MORE().exec(text);
        const next = actionOf(domain, entity, more?.[1] ?? '');
        if (more === null || next === null) break;
        names.push(next.name);
        end = more.index + more[0].length - (more[1]?.length ?? 0) + next.length;
      }
      found.push({ names, start: at - domain.length, end });
      break;
    }
  }
  return found;
}

/** `All Permissions to the client`: the longest beginning that is an action. */
function actionOf(
  domain: string,
  entity: string,
  action: string,
): { readonly name: string; readonly length: number } | null {
  const every = action === '*' ? action : EVERY().exec(action)?.[0];
  if (every !== undefined) {
    const name = permissionOfMenu(domain, entity, '*');
    return name === null ? null : { name, length: every.length };
  }
  const words = action.split(' ');
  for (let count = words.length; count > 0; count--) {
    const written = words.slice(0, count).join(' ');
    const name = /^\w[\w ]*$/.test(written) ? permissionOfMenu(domain, entity, written) : null;
    if (name !== null) return { name, length: written.length };
  }
  return null;
}

/** `role has Routing`, `has Routing`, `Routing` */
function endsOf(words: string): readonly string[] {
  const parts = words.split(' ');
  return parts.map((_, index) => parts.slice(index).join(' '));
}
