/** How a log is known by its beginning. */
import type { Head } from '../head.js';
import { accessLine } from './access.js';
import { readHead, startsEntry } from './head.js';
import { isLogDocument } from './json/document.js';
import { isDated, objectsIn, recordsIn } from './json/line.js';
import { kindOf } from './lines.js';
import { namedIds } from './named-ids.js';
import { createPrefixes } from './prefix.js';
import { tableIn } from './table/columns.js';
import { wireLine } from './wire.js';
import { xmlFormatIn } from './xml/index.js';

/** So much of an input is looked at. */
const MOST_LINES = 400;
const MOST_CHARACTERS = 128 * 1024;
/** Lines that begin entries, as a part of those that could: of few, and of many, between which dumps may stand. */
const SHARE = 0.3;
const MANY = 5;
const SHARE_OF_MANY = 0.06;

/** So many lines of a log are quoted in a letter, at most; who has more sends a log with a word about it. */
const MOST_QUOTED = 12;

/** `com.acme.client.ApiException: …`, at the beginning of a line. */
const EXCEPTION = /^(?:[a-z_]\w*\.){1,12}[A-Z]\w*(?:Exception|Error): /;

/** Lines with the head of a log, objects of JSON that are records of one, lines of access logs, or an export of such. */
export function isLog(head: Head): boolean {
  if (isLogDocument(head) || xmlFormatIn(head) !== null || tableIn(head) !== null) return true;
  if (isRecordAlone(head)) return true;
  const lines = firstLines(head.text);
  const prefixes = createPrefixes();
  let heads = 0;
  let others = 0;
  let sure = 0;
  let prefixed = 0;
  for (const [at, written] of lines.entries()) {
    if (written.startsWith('#Fields:')) return true;
    const { text, writer } = prefixes(written);
    if (writer !== '') prefixed += 1;
    if (text.trim() === '' || text === '}') continue;
    const [record] = text.startsWith('{') && text.trimEnd().endsWith('}') ? recordsIn(text) : [];
    if ((record !== undefined && isDated(record)) || accessLine(text) !== null) sure += 1;
    else if (record !== undefined) heads += 1;
    else if (text.startsWith('{"')) others += 1;
    else if (isLeveled(text)) sure += 1;
    else if (
      (text === '{' && isMember(lines[at + 1] ?? '')) ||
      startsEntry(text) ||
      kindOf(text) === 'wire' ||
      isOfStream(text) ||
      EXCEPTION.test(text)
    )
      heads += 1;
    else if (/^\S/.test(text)) others += 1;
  }
  const all = heads + sure + others;
  if (prefixed >= 2 && prefixed >= all * SHARE) return true;
  // A line with a head that people quote is read with what they write around it.
  const begin = heads + sure;
  if (head.complete && begin <= MOST_QUOTED && others >= 2 && isLetter(lines)) return false;
  return (
    (sure > 0 && others === 0) ||
    (begin >= 2 && begin >= all * SHARE) ||
    (begin >= MANY && begin >= all * SHARE_OF_MANY)
  );
}

/** Begins with what somebody writes, and has a second sentence: a mail, a ticket, a post. */
function isLetter(lines: readonly string[]): boolean {
  const [first = '', ...others] = lines.filter((line) => /\S/.test(line));
  return !startsEntry(first) && isSaid(first) && others.some((line) => !startsEntry(line) && isSaid(line));
}

/** A greeting, or a sentence with its end. */
function isSaid(line: string): boolean {
  const said = line.trim().slice(0, 400);
  return GREETING.test(said) || (WORDS.test(said) && /[.?!:]$/.test(line.trim()));
}
const GREETING = /^\p{L}[\p{L}'’ ]{1,40}[,!:]$/u;
/** Words with what stands between those of sentences. */
const WORDS = /^\p{L}[\p{L}'’-]*,?(?: ["'(]{0,2}[\p{L}\d][\p{L}\d'’:/.-]*[),";?!]{0,3}){3,}$/u;

/** One object, that names a call by its address and says how it was answered: no answer of the platform does. */
function isRecordAlone({ text, complete }: Head): boolean {
  if (!complete || !text.startsWith('{')) return false;
  return objectsIn(text).some(({ url, status }) => url !== null && status !== null);
}

/** Of an object of JSON or JavaScript; a dump of headers is none. */
const isMember = (text: string): boolean => /^\s*(?:"|[\w.]+: .*[,{[]$)/.test(text);

/** A time and a level in front: nobody writes so by hand. */
function isLeveled(text: string): boolean {
  if (!startsEntry(text)) return false;
  const { time, level } = readHead(text);
  return time !== null && level !== null;
}

/** A line of a client with marks of direction, or one that begins with the id of its request. */
const isOfStream = (text: string): boolean =>
  (/^(?:\[[^\]]{1,100}\] |\d{1,9} )?(?:<-{1,3}|-{1,3}>|[<>]{1,2}) /.test(text) && wireLine(text) !== null) ||
  (/^[[(]?[A-Za-z][\w-]{1,30}=\S/.test(text) && namedIds(text.slice(0, 80), null).length > 0);

function firstLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < Math.min(text.length, MOST_CHARACTERS) && lines.length < MOST_LINES; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push(text.slice(start, end).replace(/\r$/, ''));
    start = end + 1;
  }
  return lines;
}
