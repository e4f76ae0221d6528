/** What containers, CI systems and journals put in front of a line that somebody else wrote. */
import { removeEscapes } from '../../primitives/marks.js';
import { syslog } from './journal.js';
import { ISO, isoOf, type Layer, MOST_LEARNED, type Shown } from './layer.js';
import { isLevel } from './levels.js';
import { readTime } from './time.js';
import type { LogLine } from './types.js';
import { matched } from './words.js';

const MOST_LAYERS = 3;
/** `(line) => LogLine` for the lines of one log, in order. Pure but for what it has learned of the lines before. */
export function createPrefixes(): (line: string) => LogLine {
  const shown: Shown = { bars: new Set(), hosts: new Set(), bareStamps: false, bracketStamps: false };
  return (raw) => {
    let line = raw.includes('\x1b') ? removeEscapes(raw.replace(SECTION, '')) : raw;
    if (line.charCodeAt(line.length - 1) === 13) line = line.slice(0, -1);
    let at = 0;
    let writer = '';
    let time: string | null = null;
    for (let count = 0; count < MOST_LAYERS; count++) {
      const layer = layerAt(line, at, shown);
      if (layer === null) break;
      at = layer.end;
      if (layer.writer !== '') writer = writer === '' ? layer.writer : `${writer} ${layer.writer}`;
      time = layer.time ?? time;
    }
    return { text: at === 0 ? line : line.slice(at), writer, time };
  };
}

/** GitLab's marks of where a part of its page begins and ends. */
const SECTION = /section_(?:start|end):\d{10}:[^\s\x1b]{1,200}\r?\x1b\[0K/g;

function layerAt(line: string, at: number, shown: Shown): Layer | null {
  const first = line.charCodeAt(at);
  if (first >= 97 && first <= 122) return named(line, at, shown);
  if (first >= 65 && first <= 90) return syslog(line, at, shown) ?? named(line, at, shown);
  if (first >= 48 && first <= 57) return numbered(line, at, shown);
  if (first === 91) return bracketed(line, at, shown);
  if (first === 60) return syslog(line, at, shown);
  return first === 32 ? indented(line, at, shown) : null;
}

interface Row {
  readonly pattern: RegExp;
  /** Who wrote it, by the groups of the pattern behind the time. */
  readonly writer: (first: string, second: string) => string;
}

const first = (name: string): string => name;

/** Behind a time of ISO 8601 with its zone: what nobody else writes there. */
const STAMPED: readonly Row[] = [
  // CRI: 2026-08-20T21:30:28.771234567Z stdout F text
  { pattern: / (stdout|stderr) [FP](?: |$)/y, writer: first },
  // GitLab: 2026-08-20T21:30:28.771234Z 01O text
  { pattern: / ([0-9a-f]{2}[OE])(?:[ +]|$)/y, writer: first },
  // Cloud Foundry: 2026-08-20T21:30:28.77+0000 [APP/PROC/WEB/0] OUT text
  { pattern: / \[([A-Z][A-Z-]*(?:\/[\w-]+){0,4}\/\d+)\] +(?:OUT|ERR)(?: |$)/y, writer: first },
  // Heroku: 2026-08-20T21:30:28.771234+00:00 app[web.1]: text
  { pattern: / ((?:app|heroku)\[[\w.-]{1,60}\]):(?: |$)/y, writer: first },
  // CloudWatch: 2026-08-20T21:30:28.771000+00:00 2026/08/20/[$LATEST]0123456789abcdef0123456789abcdef text
  { pattern: / (\d{4}\/\d\d\/\d\d\/[\w.-]{0,100}\[[$\w]{1,20}\][0-9a-f]{32})(?:[ \t]|$)/y, writer: first },
  // CloudWatch of ECS (prefix/container/task) and of EC2
  { pattern: / ([\w.-]{1,100}\/[\w.-]{1,100}\/[0-9a-f]{32}|i-[0-9a-f]{8,17})(?:[ \t]|$)/y, writer: first },
  // syslog and journald: 2026-08-20T21:30:28+0000 host unit[403]: text
  {
    pattern: / ([\w.-]{1,100}) ([\w./@()-]{1,100}\[\d{1,10}\]):(?: |$)/y,
    writer: (host, unit) => (isLevel(host) ? '' : `${host} ${unit}`),
  },
];
const STAMP = new RegExp(ISO, 'y');
/** `2026-08-20T21:30:28.1234567Z `: the seven digits of GitHub Actions and Azure DevOps. */
const SEVEN_DIGITS = /\.\d{7}Z$/;
const NINE_DIGITS = /\.\d{8,9}Z$/;

/** A line that begins with a digit. */
function numbered(line: string, at: number, shown: Shown): Layer | null {
  const fifth = line.charCodeAt(at + 4);
  const isDate = fifth === 45 || fifth === 47;
  if (isDate && line.charCodeAt(at + 10) === 32) return null;
  if (line.charCodeAt(at + 10) !== 84) return process(line, at) ?? named(line, at, shown);
  const stamp = matched(STAMP, line, at)?.[0];
  if (stamp === undefined) return null;
  const behind = at + stamp.length;
  for (const { pattern, writer } of STAMPED) {
    const match = matched(pattern, line, behind);
    if (match === null) continue;
    const name = writer(match[1] ?? '', match[2] ?? '');
    if (name !== '') return { end: pattern.lastIndex, writer: name, time: isoOf(stamp) };
  }
  if (behind < line.length && line.charCodeAt(behind) !== 32) return null;
  if (!SEVEN_DIGITS.test(stamp)) {
    if (!NINE_DIGITS.test(stamp)) return null;
    shown.bareStamps ||= hasOwnBeginning(line, behind + 1);
    if (!shown.bareStamps) return null;
  }
  return { end: Math.min(behind + 1, line.length), writer: '', time: isoOf(stamp) };
}

/** What follows a time is the beginning of a line by itself, or of one inside a stack: the time is not its own. */
const OWN_BEGINNING = /\{"|[ \t]+(?:at |File "|\.\.\. \d)|\[Pipeline\]|Traceback \(most|Caused by: /y;

function hasOwnBeginning(line: string, at: number): boolean {
  return matched(OWN_BEGINNING, line, at) !== null || readTime(line, at) !== null;
}

// foreman: 21:30:28 web.1 | text; PM2: 0|app  | text
const FOREMAN = /\d\d:\d\d:\d\d ([A-Za-z][\w-]{0,60}\.\d{1,4}) +\|(?: |$)/y;
const PM2 = /(\d{1,3}\|[A-Za-z][\w.@/-]{0,60}) +\|(?: |$)/y;

/** Managers of processes. */
function process(line: string, at: number): Layer | null {
  for (const pattern of [FOREMAN, PM2]) {
    const writer = matched(pattern, line, at)?.[1];
    if (writer !== undefined) return { end: pattern.lastIndex, writer, time: null };
  }
  return null;
}

const KUBECTL = /\[pod\/([\w.-]{1,253}\/[\w.-]{1,253})\](?: |$)/y;
const TEAMCITY = /\[\d\d:\d\d:\d\d\][ WEFi]?:?[ \t]*\[(Step \d{1,3}\/\d{1,3})\](?: |$)/y;
const MONOTONIC = /\[ *\d{1,9}\.\d{6}\] ([\w.-]{1,100} [\w./@()-]{1,100}\[\d{1,10}\]):(?: |$)/y;
// The timestamper of Jenkins: [2026-08-20T21:30:28.771Z] text
const BRACKETED_STAMP = /\[(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\](?: |$)/y;

function bracketed(line: string, at: number, shown: Shown): Layer | null {
  for (const pattern of [KUBECTL, TEAMCITY, MONOTONIC]) {
    const writer = matched(pattern, line, at)?.[1];
    if (writer !== undefined) return { end: pattern.lastIndex, writer, time: null };
  }
  const time = matched(BRACKETED_STAMP, line, at)?.[1];
  if (time === undefined) return null;
  const end = BRACKETED_STAMP.lastIndex;
  shown.bracketStamps ||= hasOwnBeginning(line, end);
  return shown.bracketStamps ? { end, writer: '', time } : null;
}

const CLOUD_FOUNDRY = new RegExp(` {1,4}(?=${ISO} \\[[A-Z])`, 'y');

function indented(line: string, at: number, shown: Shown): Layer | null {
  if (at > 0) return null;
  return matched(CLOUD_FOUNDRY, line, at) === null ? null : numbered(line, CLOUD_FOUNDRY.lastIndex, shown);
}

const NAME = /[A-Za-z0-9][\w.@-]{0,200}/y;
/** Kubernetes names pods by letters and digits that form no words: api-5d8f7c9b4-x2x7z. */
const POD = /-(?=[a-z]*\d)[a-z0-9]{6,10}-[bcdfghjklmnpqrstvwxz2456789]{5}$/;
const CONTAINER = / ([a-z0-9][a-z0-9-]{0,62}) /y;
const COUNTED = /[A-Za-z][\w.]{0,63}[-_]\d{1,4}$|\.\d{1,4}\.[a-z0-9]{25}@[\w.-]+$/;
const OF_THREADS = /thread|exec|pool|nio|^https?[-_]/i;
const BAR = / +\|(?: |$)/y;
// gh run view --log: job, step, time, between tabs.
const JOB = new RegExp(`([^\\t]{1,100})\\t([^\\t]{1,200})\\t(?:\\ufeff)?(?=${ISO} )`, 'y');

/** A line that begins with a name. */
function named(line: string, at: number, shown: Shown): Layer | null {
  NAME.lastIndex = at;
  const behind = NAME.test(line) ? NAME.lastIndex : at;
  if (line.charCodeAt(behind) === 32) {
    if (matched(BAR, line, behind) !== null)
      return composed(line.slice(at, behind), at, BAR.lastIndex, line, shown);
    // The last part of the name of a pod has five characters.
    if (behind - at > 13 && line.charCodeAt(behind - 6) === 45) {
      const name = line.slice(at, behind);
      const container = POD.test(name) ? matched(CONTAINER, line, behind)?.[1] : undefined;
      if (container !== undefined)
        return { end: CONTAINER.lastIndex, writer: `${name}/${container}`, time: null };
    }
  }
  if (at > 0 || !line.includes('\t')) return null;
  const job = matched(JOB, line, at);
  return job === null ? null : { end: JOB.lastIndex, writer: `${job[1]}/${job[2]}`, time: null };
}

/** `worker-1  | `: sure by its number, or by a bar that stands below another one. */
function composed(name: string, at: number, end: number, line: string, shown: Shown): Layer | null {
  const column = line.indexOf('|', at + name.length) - at;
  const isAligned = shown.bars.has(column);
  if (!isAligned) {
    const isSure = COUNTED.test(name) && !OF_THREADS.test(name) && !isFieldOfPattern(line, end);
    if (!isSure) return null;
    if (shown.bars.size < MOST_LEARNED) shown.bars.add(column);
  }
  return isLevel(name) ? null : { end, writer: name, time: null };
}

const FIELD = /([A-Za-z]{3,8}) *\|/y;

/** `name | ERROR | text`: a pattern of somebody's own, with bars between its fields. */
function isFieldOfPattern(line: string, at: number): boolean {
  return isLevel(matched(FIELD, line, at)?.[1] ?? '');
}
