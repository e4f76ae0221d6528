/** Lists of names in a sentence (scopes, permissions, roles), and whether they are said to be held. */
import type { Span } from '../places.js';

export interface NameList extends Span {
  readonly names: readonly string[];
}

const ITEM = /["'`*]{0,3}([A-Za-z][\w-]{0,80}(?:[:.][\w*-]{1,80}){0,5})["'`*]{0,3}/y;
const SEPARATOR =
  /[ \t\n]{0,8}(?:[,;+&|]|%20)[ \t\n]{0,8}(?:(?:and|or|und|oder|y|plus)[ \t\n]{1,4})?|[ \t\n]{1,4}(?:and|or|und|oder|y|et|plus|as well as)[ \t\n]{1,4}|\n[ \t]{0,8}[-*•][ \t]{1,4}|[ \t\n]{1,4}/y;
const OPENER = /[ \t]{0,4}(?:\n?[ \t]{0,8}[-*•][ \t]{1,4})?[[("'`{*]{0,3}[ \t]{0,2}/y;

/** The names from `at` on, as long as `accept` takes them. `strict`: behind `=` or `:` in code. */
export function listAt(text: string, at: number, accept: (name: string) => boolean): NameList {
  OPENER.lastIndex = at;
  const opened = at + (OPENER.exec(text)?.[0].length ?? 0);
  const names: string[] = [];
  let end = at;
  for (let next = opened; names.length < 500; ) {
    ITEM.lastIndex = next;
    const item = ITEM.exec(text);
    const name = item?.[1]?.replace(/\.$/, '');
    if (item === null || name === undefined || !accept(name)) break;
    names.push(name);
    end = next + item[0].length;
    SEPARATOR.lastIndex = end;
    const separator = SEPARATOR.exec(text);
    if (separator === null) break;
    next = end + separator[0].length;
  }
  return { names, start: opened, end };
}

/** The names that stand right before `at`: `with analytics:read and users:readonly` before `scopes`. */
export function listBefore(text: string, at: number, accept: (name: string) => boolean): NameList {
  const from = Math.max(0, at - 240);
  const before = text.slice(from, at);
  const last = lastName(before);
  if (last === '' || !accept(last)) return { names: [], start: at, end: at };
  const items = [...before.matchAll(/["'`*]{0,3}([A-Za-z][\w-]{0,80}(?:[:.][\w*-]{1,80}){0,5})["'`*]{0,3}/g)];
  const names: string[] = [];
  let start = at;
  for (const item of items.reverse()) {
    if (/^(?:and|or|und|oder|y)$/i.test(item[1] ?? '')) continue;
    const end = from + item.index + item[0].length;
    const between = text.slice(end, start);
    const first = names.length === 0;
    if (
      !(
        first
          ? /^[\s)]{0,3}(?:OAuth |API )?$/i
          : /^(?:\s{0,3}[,&+]\s{0,3}(?:and |or )?|\s+(?:and|or|und|y)\s+)$/i
      ).test(between)
    )
      break;
    const name = item[1] ?? '';
    if (!accept(name)) break;
    names.unshift(name);
    start = from + item.index;
  }
  return { names, start, end: at };
}

/** The name at the end of a text, without the quotes and words that may follow it. */
function lastName(text: string): string {
  const end = text
    .replace(/\b(?:OAuth|API) $/i, '')
    .trimEnd()
    .replace(/["'`*)]{1,3}$/, '');
  let start = end.length;
  while (start > 0 && /[\w:.-]/.test(end[start - 1] ?? '')) start--;
  return end.slice(start);
}

const HOLD =
  '(?:have|has|hold|holds|include|includes|contain|contains|carry|carries|request|use|be|get|been|got|granted|given|assigned|listed)';
const DETERMINANT = new RegExp(
  [
    `(?<no>(?:\\bnot|n't|\\bnever|\\bno longer|\\bmust|\\bshould|\\bneeds? to|\\bha(?:s|ve) to|\\brequired to|\\bto|\\bwould|\\bcould|\\bcan)\\s{1,2}(?:also\\s|then\\s|already\\s)?${HOLD}\\b`,
    "|\\b(?:lack\\w{0,4}|miss\\w{0,4}|need\\w{0,3}|requir\\w{0,6}|should|must|add|adding|adds|without|no|not|cannot|fehl\\w{0,4}|falta\\w{0,2}|recommend\\w{0,5}|suggest\\w{0,5}|advice|advised?|advises|try|accept\\w{0,3}|necessary|ohne|sin|either|grant(?=\\s{1,2}(?:the|it|them|this|him|her|a)\\b)|enable|example|e\\.g\\.|brauch\\w{0,3}|benötig\\w{0,3}|necesit\\w{0,4})\\b|n't\\b)",
    '|(?<yes>\\b(?:has|have|had|with|carries|carry|carrying|verified|granted|configured|requested|requests?|requesting|includes?|including|contains?|holds?|held|got|assigned|selected|enabled|approved|added|using|use|uses|ticked|checked|set|mit|con|hat|haben|tiene|our|its|these)\\b)',
  ].join(''),
  'gi',
);

/** Is the list that begins at `start` and ends at `end` said to be held? When nothing says otherwise, yes. */
export function isHeld(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const sentence = before.slice(lastSentence(before));
  let held = true;
  for (const hit of sentence.matchAll(DETERMINANT)) held = hit.groups?.['no'] === undefined;
  if (!held) return false;
  return !/^["'`*)\s,]{0,6}(?:(?:scopes?|permissions?|roles?)\s)?(?:(?:is|are|was|were|ist|sind)\s)?(?:missing|required|needed|necessary|not\b|lacking|absent|fehlt|fehlen|falta)/i.test(
    text.slice(end, end + 60),
  );
}

function lastSentence(before: string): number {
  let start = 0;
  for (const hit of before.matchAll(/[.!?;]["')]?\s|\n\s{0,8}\n|\b(?:but|aber|pero|however)\b/gi))
    start = hit.index + hit[0].length;
  return start;
}
