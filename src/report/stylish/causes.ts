/** The causes of a diagnosis: the first in full, the others in a few lines each. */

import type { Page } from '../../page/paint.js';
import { displayWidth, hang, pad, spread, wrapCommand } from '../../page/wrap.js';
import { append, largest } from '../../primitives/lists.js';
import { evidenceText, isSaid, notKnownText } from '../said.js';
import type { CauseReport, EvidenceLine, FixStep } from '../types.js';

/** Column of the text behind headings such as `NO USE`. */
export const COLUMN = 14;
const OTHERS = 6;
/** Sentences of what is not known. */
const MOST_NOT_KNOWN = 4;
/** Lines of a cause beside the first. */
const SHORT = 3;

/** `[grade] text (source)`, wrapped. */
export function evidenceLines(evidence: EvidenceLine, indent: string, page: Page): string[] {
  return hang(`${indent}${page.paint.faint(`[${evidence.grade}]`)} `, evidenceText(evidence), page.width);
}

function fixLines(fixes: readonly FixStep[], page: Page): string[] {
  const longest = largest([0, ...fixes.map((fix) => fix.who.length)]);
  const indent = ' '.repeat(2 + longest + 3);
  const lines: string[] = [];
  for (const fix of fixes) {
    append(lines, hang(pad(`  ${fix.who}`, indent.length), fix.action, page.width));
    if (fix.where !== null) append(lines, hang(`${indent}in: `, fix.where, page.width));
    if (fix.command !== null) {
      append(lines, wrapCommand(`${indent}$ `, fix.command, page.width).map(page.paint.command));
    }
  }
  return lines;
}

/** A cause in full: who acts, why, how it is known, what to do, what will not help. */
function causeLines(heading: string, cause: CauseReport, page: Page): string[] {
  const { width, paint } = page;
  const name = `${paint.heading(heading)}  ${paint.bad(cause.id)}, ${cause.likelihood}`;
  const who = `who acts: ${cause.who}`;
  const lines = [spread(name, who, width) ?? `${name}; ${who}`];
  append(lines, hang('  ', cause.summary, width));
  for (const evidence of cause.evidence) append(lines, evidenceLines(evidence, '  ', page));
  const open = page.verbose ? cause.notKnown : cause.notKnown.slice(0, MOST_NOT_KNOWN);
  for (const sentence of open) append(lines, hang('  ', notKnownText(sentence), width));
  const more = cause.notKnown.length - open.length;
  if (more > 0) lines.push(`  Not known: ${more} more: --verbose`);
  if (cause.fixes.length > 0) append(lines, [paint.heading('DO'), ...fixLines(cause.fixes, page)]);
  if (cause.noUse.length > 0) {
    append(lines, hang(pad(paint.heading('NO USE'), COLUMN), cause.noUse.join('; '), width));
  }
  return lines;
}

/** Id and summary, three lines each at most, behind one heading. */
function shortLines(heading: string, causes: readonly CauseReport[], page: Page): string[] {
  if (causes.length === 0) return [];
  const shown = causes.slice(0, OTHERS);
  const column = largest(shown.map((cause) => displayWidth(cause.id))) + 2;
  const first = Math.max(COLUMN, heading.length + 2);
  const lines = shown.flatMap((cause, index) => {
    const lead = pad(index === 0 ? page.paint.heading(heading) : '', first) + pad(cause.id, column);
    const [line = lead, ...rest] = hang(lead, cause.summary, page.width);
    return rest.length < SHORT
      ? [line, ...rest]
      : [line, ...rest.slice(0, SHORT - 2), `${rest[SHORT - 2] ?? ''} …`];
  });
  const more = causes.length - shown.length;
  if (more > 0) lines.push(`${' '.repeat(first)}and ${more} more: --verbose`);
  return lines;
}

/** The first cause in full, the others in a few lines; all in full with `--verbose`. */
export function allCauseLines(causes: readonly CauseReport[], page: Page): string[] {
  const main = causes.find((cause) => cause.relation === 'explains');
  const others = causes.filter((cause) => cause !== main);
  const lines = main === undefined ? [] : causeLines('CAUSE', main, page);
  const wrong = others.filter((cause) => cause.relation === 'also-wrong');
  const claimed = others.filter((cause) => cause.relation === 'claimed');
  const possible = others.filter((cause) => cause.relation === 'explains');
  if (page.verbose) {
    for (const cause of wrong) append(lines, causeLines('ALSO WRONG', cause, page));
    for (const cause of claimed) append(lines, causeLines('ONLY CLAIMED', cause, page));
    for (const cause of possible) append(lines, causeLines('ALSO POSSIBLE', cause, page));
    return lines;
  }
  const news = possible.filter((cause) => main === undefined || !isSaid(cause, main));
  append(lines, [...shortLines('ALSO WRONG', wrong, page), ...shortLines('ALSO POSSIBLE', news, page)]);
  return lines;
}
