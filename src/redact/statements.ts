/** Secrets that a notation gives a name to from afar: columns of SQL, PHP's serialized values, errors of pydantic. */
import { marksAsSecret } from './names.js';
import { secretName } from './pairs.js';
import type { Report } from './suspects.js';
import { isOrdinary, isPlaceholder, looksRandom } from './values.js';

const INSERT =
  /\binsert\s{1,4}into\s{1,4}[\w."`[\]]{1,128}\s{0,4}\(([^()]{1,2048})\)\s{0,8}values\s{0,4}\(/gi;
const CELL =
  /\s{0,16}(?:[NEe]?'([^'\n]{0,1024}(?:''[^'\n]{0,1024}){0,16})'|"([^"\n]{0,1024})"|[^,()'"]{1,256})\s{0,16}(,?)/y;
const IDENTIFIED =
  /\bidentified\s(?:with\s[\w"'`]{1,64}\s)?by\s{1,4}(?:'([^'\n]{1,1024})'|"([^"\n]{1,1024})")/gi;
const SERIALIZED = /\bs:\d{1,5}:\\?"([\w.-]{2,64})\\?";s:(\d{1,7}):\\?"/g;
/** How far before `input_value=` its line of the name begins. */
const FIELD_LINE = 512;
const INPUT_VALUE = /input_value=(?:"([^"\n]{1,4096})"(?=,)|'([^'\n]{1,4096})')/g;

function reportNamed(word: string, value: string, start: number, report: Report): void {
  const name = secretName(word);
  if (!marksAsSecret(name, value) || value === '' || isPlaceholder(value)) return;
  if (!name.certain && !looksRandom(value)) return;
  report({ start, end: start + value.length, kind: name.kind, searchable: !isOrdinary(value) });
}

/** `INSERT INTO users (name, password) VALUES ('joe', '…')` */
function findInserts(text: string, report: Report): void {
  for (const { index, 0: whole, 1: list = '' } of text.matchAll(INSERT)) {
    CELL.lastIndex = index + whole.length;
    for (const column of list.split(',')) {
      const cell = CELL.exec(text);
      if (cell === null) break;
      const value = cell[1] ?? cell[2] ?? '';
      const quote = cell[1] === undefined ? '"' : "'";
      const start = cell.index + cell[0].indexOf(quote) + 1;
      reportNamed(column.replace(/[\s"`[\]]/g, ''), value, start, report);
      if (cell[3] !== ',') break;
    }
  }
}

function findIdentified(text: string, report: Report): void {
  for (const { index, 0: whole, 1: single, 2: double } of text.matchAll(IDENTIFIED)) {
    const value = single ?? double ?? '';
    reportNamed('password', value, index + whole.length - 1 - value.length, report);
  }
}

/** `s:8:"password";s:7:"…";` */
function findSerialized(text: string, report: Report): void {
  for (const { index, 0: whole, 1: name = '', 2: length } of text.matchAll(SERIALIZED)) {
    const start = index + whole.length;
    // The length counts bytes, so the value is no longer than it; without other letters it is as long.
    const value = text.slice(start, start + Math.min(Number(length), 65_536));
    const stop = value.search(/\\?";/);
    reportNamed(name, stop < 0 ? value : value.slice(0, stop), start, report);
  }
}

/** The name stands in the line above: `password\n  String should … [type=…, input_value='…', …]`. */
function findInputValues(text: string, report: Report): void {
  for (const { index, 0: whole, 1: double, 2: single } of text.matchAll(INPUT_VALUE)) {
    const lines = text.slice(Math.max(0, index - FIELD_LINE), index).split('\n');
    const name = /[\w-]{2,64}$/.exec(lines.at(-2)?.trim() ?? '')?.[0];
    const value = double ?? single ?? '';
    if (name !== undefined) reportNamed(name, value, index + whole.length - 1 - value.length, report);
  }
}

/** Reports the secrets of such notations in a text. */
export function findStatements(text: string, report: Report): void {
  if (/insert/i.test(text)) findInserts(text, report);
  if (/identified/i.test(text)) findIdentified(text, report);
  if (text.includes(';s:')) findSerialized(text, report);
  if (text.includes('input_value=')) findInputValues(text, report);
}
