/**
 * Documentation in which statuses are explained: tables of their meanings, chapters on troubles, descriptions of APIs. Nothing
 * in it was answered. What names one call that was made (a time, an id, a call of its own in the row) stays.
 */

import { anyWord } from '../../primitives/any-word.js';
import { lazy } from '../../primitives/lazy.js';
import { append } from '../../primitives/lists.js';
import { blank, type Span } from './places.js';
import { CHAPTERS, EXPLAINING_COLUMNS, STATUS_COLUMNS } from './words/documents.js';

const CELL_BEGINS = String.raw`(?:^|\|)[\s*_]{0,4}`;
const CELL_ENDS = String.raw`[\s*_]{0,40}(?:\||$)`;
const namesStatuses = lazy(() => new RegExp(CELL_BEGINS + anyWord(STATUS_COLUMNS) + CELL_ENDS, 'i'));
const explains = lazy(() => new RegExp(CELL_BEGINS + anyWord(EXPLAINING_COLUMNS) + CELL_ENDS, 'i'));
/** `|---|---|` between the head of a table and its rows. */
const RULER =
  /^[ \t]{0,8}\|?[ \t]{0,4}:?-{2,80}:?[ \t]{0,4}(?:\|[ \t]{0,4}:?-{2,80}:?[ \t]{0,4}){1,20}\|?[ \t]{0,8}$/;
/** A time, an id, an address, a list of permissions as an answer gives it: the row tells of one call. */
const OF_ONE_CALL =
  /\[[\w-]{1,80}:[\w-]{1,80}:[\w-]|\d{1,2}:\d\d:\d\d|[0-9a-f]{8}-[0-9a-f]{4}-|https?:\/\/|\/api\/v\d|\b\d{4}-\d\d-\d\d\b/i;

const chapterName = lazy(
  () =>
    new RegExp(
      String.raw`^[ \t]{0,4}(?:#{1,6}[ \t]{1,4})?(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?[ \t]{1,4})?[*_]{0,2}${anyWord(CHAPTERS)}[*_:：]{0,3}[ \t]{0,8}$`,
      'i',
    ),
);
/** `401 on API calls: session expired, …`, `- 403 Forbidden: the role …`. */
const EXPLAINED =
  /^[ \t]{0,8}(?:[-*•][ \t]{1,4})?[*_`"']{0,3}(?:HTTP[ \t])?(?:error[ \t])?[45]\d\d\b[^:\n]{0,120}:[*_ \t]{1,4}\S/i;
/** What a line that explains a status begins with, roughly. */
const BEGINS_WITH_STATUS = /^[ \t*_`"'•-]{0,20}(?:HTTP[ \t])?(?:error[ \t])?[45]\d\d\b/gim;
/** `The proxy answers 401: …`, among such lines. */
const ALSO_EXPLAINED = /^[^:\n]{1,80}\b[45]\d\d\b[^:\n]{0,120}:[ \t]{1,4}\S/;
const MADE = /\d{1,2}:\d\d:\d\d|[0-9a-f]{8}-[0-9a-f]{4}-|\b\d{4}-\d\d-\d\d\b/i;
/** Calls of such a line stay: they may be asked about. */
const CALLS = /(?:\b[A-Z]{3,7}[ \t])?(?:https?:\/\/|\/api\/)[^\s)\]>"'`]{1,400}/g;
const LONGEST_LINE = 1000;

/** A status of a description of an API (OpenAPI), with the sentence that describes it. */
const RESPONSE_JSON =
  /"[1-5]\d\d"\s{0,8}:\s{0,8}\{\s{0,40}"(?:description|\$ref)"\s{0,8}:\s{0,8}"(?:[^"\\\n]|\\.){0,2000}"/g;
const RESPONSE_YAML =
  /^([ \t]{1,40})['"]?[1-5]\d\d['"]?:[ \t]{0,8}\n(?:\1[ \t]{1,40}[^\n]{0,1000}(?:\n|$)){1,40}/gm;
const DESCRIBES = /^[ \t]{1,80}(?:description|\$ref):/m;

/** The text without what only explains statuses. Places stay. */
export function blankDocuments(text: string): string {
  if (!/[1-5]\d\d/.test(text)) return text;
  const spans = [...explainedIn(text)];
  if (/\bresponses['"]?\s{0,4}:/.test(text)) {
    for (const hit of text.matchAll(RESPONSE_JSON)) spans.push(spanOf(hit));
    for (const hit of text.matchAll(RESPONSE_YAML)) if (DESCRIBES.test(hit[0])) spans.push(spanOf(hit));
  }
  return blank(text, spans);
}

const spanOf = (hit: RegExpMatchArray): Span => ({
  start: hit.index ?? 0,
  end: (hit.index ?? 0) + hit[0].length,
});

interface Chapter {
  explained: number;
  readonly lines: Span[];
}

/** Takes a line of a chapter that explains a status, but for its calls. */
function explain(chapter: Chapter, line: string, start: number): void {
  if (EXPLAINED.test(line)) chapter.explained++;
  else if (!ALSO_EXPLAINED.test(line)) return;
  let at = 0;
  for (const { index, 0: call } of line.matchAll(CALLS)) {
    chapter.lines.push({ start: start + at, end: start + index });
    at = index + call.length;
  }
  chapter.lines.push({ start: start + at, end: start + line.length });
}

/** Rows of tables that explain statuses, and lines of chapters that do. */
function explainedIn(text: string): readonly Span[] {
  const rows = text.includes('|') && /-{2}/.test(text);
  // A chapter takes two lines that explain; few texts have them, and its names are many.
  const chapters =
    rows || ([...text.matchAll(BEGINS_WITH_STATUS)].length > 1 && chapterSomewhere().test(text));
  if (!chapters) return [];
  const found: Span[] = [];
  let inTable = false;
  let chapter: Chapter | null = null;
  let above = '';
  const close = (): void => {
    // One line alone may be what happened.
    if (chapter !== null && chapter.explained > 1) append(found, chapter.lines);
    chapter = null;
  };
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    if (RULER.test(line)) inTable = namesStatuses().test(above) && explains().test(above);
    else if (!line.includes('|')) inTable = false;
    else if (inTable && !OF_ONE_CALL.test(line)) found.push({ start, end });
    if (chapterName().test(line)) {
      close();
      chapter = { explained: 0, lines: [] };
    } else if (/^#/.test(line)) close();
    else if (chapter !== null && !MADE.test(line)) explain(chapter, line, start);
    above = line;
    start = end + 1;
  }
  close();
  return found;
}

const chapterSomewhere = lazy(() => new RegExp(chapterName(), 'im'));
