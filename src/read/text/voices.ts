/**
 * Small logs without times, whose lines say who speaks: `[t1] GET /a`, `[t2] GET /b`, `[t1] 403`. Where several speak by
 * turns, the call above an answer is not the one that was answered: each is read by itself.
 */

import { anyWord } from '../../primitives/any-word.js';
import { CALL_METHOD } from '../../primitives/http.js';
import { NO_SPEAKERS, SPEAKER_NAMES } from './words/speakers.js';

/** More than that are no few threads or containers. */
const MOST_SPEAKERS = 40;
/** Characters that all voices together may have: each is as long as the text. */
const MOST_CHARACTERS = 4_000_000;

const TIME = String.raw`(?:\[?(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?Z?\]?[ \t]{1,4})?(?:[A-Z]{4,8}:?[ \t]{1,4})?`;
const BRACKET = String.raw`\[([\w.#$:/@ -]{1,80})\]|\(([\w.#-]{1,40})\)`;
const NAMED = String.raw`(?:${anyWord(SPEAKER_NAMES)})[-_ ]?(?:id)?[:=#][ \t]?([\w-]{1,64})`;
const BAR = String.raw`([\w./@-]{1,80}) {1,20}\|`;
const MARK = new RegExp(`^[ \\t]{0,8}${TIME}(?:${BRACKET}|${NAMED}|${BAR})(?=[ \\t:]|$)`, 'i');
const NO_SPEAKER = new RegExp(
  String.raw`^(?:${anyWord(NO_SPEAKERS)}|${CALL_METHOD}|[1-5]\d\d|\d{4}-\d\d-\d\d.*|\d{1,2}:\d\d.*)$`,
  'i',
);
const CALL = new RegExp(String.raw`\b${CALL_METHOD}\b[^\n]{0,40}(?:https?:\/\/|\/)`);
const CALLS = new RegExp(CALL.source, 'g');
const ANSWER = /(?<![\w.:/-])[1-5]\d\d(?![\w.:/-])/;

interface Line {
  readonly start: number;
  readonly end: number;
  /** null: of nobody. */
  readonly speaker: string | null;
}

/**
 * What each says, as a text of the same length in which all else is blank, and last what nobody says; null where they do
 * not speak by turns of calls and answers.
 */
export function voicesOf(text: string): readonly string[] | null {
  if ((text.match(CALLS)?.length ?? 0) < 2) return null;
  const lines = linesOf(text);
  const speakers = [...new Set(lines.flatMap(({ speaker }) => speaker ?? []))];
  const count = speakers.length;
  if (count < 2 || count > MOST_SPEAKERS || count * text.length > MOST_CHARACTERS) return null;
  if (!mix(text, lines)) return null;
  return [...speakers, null].map((speaker) =>
    lines.map((line) => said(text.slice(line.start, line.end), line.speaker === speaker)).join(''),
  );
}

const said = (line: string, isOwn: boolean): string => (isOwn ? line : line.replace(/[^\n]/g, ' '));

/** A line without a mark right below one that has it goes on what that says. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let above: string | null = null;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(start, Math.min(end, start + 300));
    above = /\S/.test(line) ? (speakerOf(line) ?? above) : null;
    lines.push({ start, end, speaker: above });
    start = end;
  }
  return lines;
}

function speakerOf(line: string): string | null {
  const mark = MARK.exec(line);
  if (mark === null) return null;
  const name = mark.slice(1).find((part) => part !== undefined) ?? '';
  if (!NO_SPEAKER.test(name.trim())) return name.toLowerCase();
  // `[INFO] [t1] …`: the level says nothing of who it is.
  return speakerOf(line.slice(mark[0].length));
}

/** One asks, another asks or is answered in between, and then the first is answered. */
function mix(text: string, lines: readonly Line[]): boolean {
  const asking = new Set<string>();
  let last: string | null = null;
  let mixed = false;
  for (const { start, end, speaker } of lines) {
    if (speaker === null) continue;
    const line = text.slice(start, Math.min(end, start + 2000));
    if (CALL.test(line)) asking.add(speaker);
    else if (ANSWER.test(line) && asking.has(speaker) && last !== speaker) mixed = true;
    last = speaker;
  }
  return mixed && asking.size > 1;
}
