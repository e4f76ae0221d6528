/** The end of an element: what it says beside texts in quotes, and where its entry belongs. */
import { addEntry, draft } from '../draft.js';
import { type Frame, keyOf, partOf, type Reading, useName } from './frame.js';
import { blanksBefore, blanksFrom } from './names.js';
import { makePossible, other, type Part } from './part.js';
import { receiverOf } from './receivers.js';
import { define } from './references.js';

/** A value of an element that is no text in quotes is looked at no further. */
const LONGEST_VALUE = 200;
const NUMBER = /^-?\d[\w.]{0,40}$/;
const SWITCH = /^(?:true|false|True|False|\$true|\$false)$/;
/** A text of a shell without quotes. */
const WORD = /^[\w.:@%+/*,-]{1,200}$/;
const NOTHING = /^(?:null|None|nil|undefined|\$null)$/;
const NAME = /^[\w$@]{1,100}(?:(?:\.|->)[\w$]{1,100}){0,4}$/;
/** What may stand behind a value and changes nothing of it. */
const BEHIND = /^(?:as\s{1,9}(?:const|unknown|any|string|const\b.{0,40})|!|satisfies\s.{0,60}|\|?\s{0,9}%?)$/;

/** Notes what the element says that ends at `end`. */
export function endElement(of: Frame, end: number, reading: Reading): void {
  if (of.hasOptions) {
    gatherCommand(of, reading);
    return;
  }
  if (of.part === null) plainElement(of, end, reading);
  else if (of.valueEnd >= 0 && !isBlankBehind(of.valueEnd, end, reading.code)) other(of.part);
  const { part } = of;
  if (part !== null && (of.hasBranches || part.hasChoice)) makePossible(part);
  const key = part !== null || of.isSet ? keyOf(of, reading) : null;
  if (of.isSet && key !== null && key.receiver.length === 0) {
    const name = reading.nameOf(key.text, of.open);
    if (name !== null) define(reading.references, name, part);
  }
  if (part !== null && key !== null && key.receiver.length > 0) {
    of.parts.splice(of.firstPart);
    receiverOf(of, key.receiver, part.entry.at).entries.push(part.entry);
  }
}

/** The options of a command are the entries of a call: `curl -H "…" -d "…"`. */
function gatherCommand(of: Frame, { code, spans }: Reading): void {
  const begin = of.isSet ? of.separator + 1 : of.start;
  const name = /^[\s(&|$]{0,20}([\w.-]{1,100})/.exec(code.slice(begin, begin + LONGEST_VALUE))?.[1];
  const groups = of.groups.splice(of.firstGroup);
  const parts = of.parts.splice(of.firstPart);
  const call = draft('call', name === undefined ? [] : [name], spans(begin, Math.max(begin, of.valueEnd)));
  for (const { entry } of parts) addEntry(call, entry);
  for (const group of groups) call.groups.push(group);
  of.groups.push(call);
}

function isBlankBehind(from: number, end: number, code: string): boolean {
  const start = blanksFrom(code, from);
  if (start >= end) return true;
  return end - start < LONGEST_VALUE && BEHIND.test(code.slice(start, end).trim());
}

/** An element without a text: a number, a switch, a name, or code. */
function plainElement(of: Frame, end: number, reading: Reading): void {
  const { code } = reading;
  if (of.valueEnd >= 0) {
    // A call, an object.
    if (of.separator < 0) of.others++;
    return;
  }
  const behind = of.separator < 0 ? of.start : of.separator + (code[of.separator + 1] === '>' ? 2 : 1);
  const from = blanksFrom(code, Math.min(behind, end));
  const to = blanksBefore(code, end, from);
  if (from >= to) return;
  const isLong = to - from > LONGEST_VALUE;
  const value = isLong ? '' : code.slice(from, to).replace(/^=\s{0,20}/, '');
  const isNamed = of.separator >= 0 || of.key !== null;
  if (!isNamed) {
    // What stands in a block of code is no value.
    if (of.open === '{' || of.open === '') of.others++;
    else if (NAME.test(value) || NUMBER.test(value)) setPlain(of, value, to, reading);
    else other(partOf(of, reading.spans(from, to), reading));
    return;
  }
  const isStatement = of.isSet && (of.open === '{' || of.open === '');
  // Of a variable that is set to what code gives nothing is to be said, but that it is set.
  if ((isStatement && !isPlain(value)) || keyOf(of, reading) === null) of.others++;
  else setPlain(of, value, to, reading);
}

const isPlain = (value: string): boolean => NAME.test(value) || NUMBER.test(value) || WORD.test(value);

function setPlain(of: Frame, value: string, to: number, reading: Reading): Part {
  const { language } = reading;
  const at = reading.spans(to - value.length, to);
  const part = partOf(of, at, reading);
  if (NUMBER.test(value) || SWITCH.test(value))
    part.entry.values.push({ text: value.replace(/^\$/, ''), at });
  else if (language === 'shell' && WORD.test(value)) part.entry.values.push({ text: value, at });
  else if (NOTHING.test(value)) part.entry.isWhole = true;
  else if (NAME.test(value)) useName(part, referenceTo(value, language), reading);
  else other(part);
  return part;
}

/** What a name is known by: of `this.scopes` its last part, but in Terraform all of it. */
const referenceTo = (name: string, language: string): string =>
  language === 'hcl' ? name : (name.split(/[^\w]/).at(-1) ?? name);
