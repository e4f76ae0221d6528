/**
 * Reads error bodies that are shown as a list, a field a line: `message : …` of PowerShell's Format-List with its values
 * wrapped at the width of the console, YAML, what people retype. Only lines with names of error bodies belong to it.
 */
import { anyWord } from '../../../../primitives/any-word.js';
import type { Found } from '../../places.js';
import { BODY_KEYS, BODY_PARAMETERS } from '../../words/labels.js';
import { type Line, linesOf } from '../lines.js';
import type { Literal, LiteralObject } from '../literal.js';
import { findNamedValues } from './named-values.js';
import { type Named, objectOf, scalarOf, tellsError } from './values.js';

const KEY = anyWord(BODY_KEYS, BODY_PARAMETERS);
const LINE = new RegExp(String.raw`^([ \t]{0,60})(?:- )?(${KEY})(?:[ \t]{0,40}:(?: (.*)|)|\t(.*))$`, 'i');
const HAS_NAME = new RegExp(String.raw`^[ \t]{0,60}(?:- )?${anyWord(BODY_KEYS)}(?:[ \t]{0,40}:|\t)`, 'im');
/** A text in YAML that goes on below: `>-`, `|`. */
const FOLDED = /^[>|][+-]?$/;
const CHILD = /^[ \t]{1,80}([\w.-]{1,60}):[ \t]{1,4}(\S.*)$/;

/** All lists, in order of place. Linear in the text. */
export function findLists(text: string): readonly Found<LiteralObject>[] {
  if (!HAS_NAME.test(text)) return [];
  const found: Found<LiteralObject>[] = [];
  const lines = linesOf(text);
  for (let index = 0; index < lines.length; ) {
    const first = lines[index];
    const list = first === undefined ? null : listAt(lines, index);
    if (first === undefined || list === null) index += 1;
    else {
      index = list.next;
      const value = objectOf(list.fields);
      if (tellsError(value))
        found.push({ start: first.start, end: lines[list.next - 1]?.end ?? text.length, value });
    }
  }
  return found;
}

function listAt(lines: readonly Line[], from: number): { fields: readonly Named[]; next: number } | null {
  const indent = LINE.exec(lines[from]?.text ?? '')?.[1];
  if (indent === undefined) return null;
  const fields: Named[] = [];
  let index = from;
  for (;;) {
    const [, own, name, behindColon, behindTab] = LINE.exec(lines[index]?.text ?? '') ?? [];
    if (own === undefined || name === undefined || (own !== indent && index !== from)) break;
    const below: string[] = [];
    for (index += 1; isBelow(lines[index]?.text, indent); index += 1) below.push(lines[index]?.text ?? '');
    fields.push({ name, value: valueIn((behindColon ?? behindTab ?? '').trim(), below) });
  }
  return { fields, next: index };
}

/** A line that goes on a value stands further to the right. */
const isBelow = (line: string | undefined, indent: string): boolean =>
  line !== undefined && /\S/.test(line) && line.startsWith(`${indent} `);

function valueIn(written: string, below: readonly string[]): Literal {
  const children = below.flatMap((line): Named[] => {
    const [, name, value] = CHILD.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value: scalarOf(value) }];
  });
  if (written === '' && children.length > 0) return objectOf(children);
  const whole = [FOLDED.test(written) ? '' : written, ...below.map((line) => line.trim())].join(' ').trim();
  const [nested] = /^@?\{/.test(whole) ? findNamedValues(whole) : [];
  return nested?.value ?? scalarOf(whole);
}
