/** What syslog and journald put in front of a line. */
import { copied } from './copied.js';
import { ISO, isoOf, type Layer, MOST_LEARNED, type Shown } from './layer.js';
import { isLevel } from './levels.js';
import { readTime } from './time.js';
import { matched } from './words.js';

// Aug 20 21:30:28 host unit[403]: text, with or without its priority; kernel: and the like have no number.
const SYSLOG =
  /(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d{1,9})?|[A-Z][a-z]{2} (\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?: UTC)?)) ([\w.:-]{1,100}) ([\w./@()-]{1,100}(?:\[\d{1,10}\])?):(?: |$)/y;
/** Who writes without a number. */
const OF_THE_SYSTEM = /^(?:kernel|sudo|su|systemd|dockerd|containerd)$/;
// RFC 5424: <14>1 2026-08-20T21:30:28.771Z host app 403 ID47 - text
const SYSLOG_5424 = new RegExp(
  `<\\d{1,3}>1 (${ISO}|-) (\\S{1,255} \\S{1,48} \\S{1,128}) \\S{1,32} (?:-|\\[(?:[^\\]\\\\]|\\\\.){0,400}\\])(?: \\ufeff?|$)`,
  'y',
);
// The same priority before a time of ISO 8601: rsyslog.
const PRIORITY = /<\d{1,3}>(?=\d{4}-)/y;

/** A priority, or a time without a year, a host and a unit. */
export function syslog(line: string, at: number, shown: Shown): Layer | null {
  if (line.charCodeAt(at) !== 60 && line.charCodeAt(at + 3) !== 32) return null;
  const match = matched(SYSLOG, line, at);
  if (match !== null) {
    const [, day, host = '', unit = ''] = match;
    if (isLevel(host) || isLevel(unit)) return null;
    const isSure = unit.endsWith(']') || OF_THE_SYSTEM.test(unit);
    if (!isSure && !shown.hosts.has(host)) return null;
    if (shown.hosts.size < MOST_LEARNED) shown.hosts.add(copied(host));
    return {
      end: SYSLOG.lastIndex,
      writer: `${host} ${unit}`,
      time: day === undefined ? null : (readTime(day, 0)?.time ?? null),
    };
  }
  if (line.charCodeAt(at) !== 60) return null;
  const newer = matched(SYSLOG_5424, line, at);
  if (newer !== null)
    return {
      end: SYSLOG_5424.lastIndex,
      writer: newer[2] ?? '',
      time: newer[1] === '-' ? null : isoOf(newer[1] ?? ''),
    };
  return matched(PRIORITY, line, at) === null ? null : { end: PRIORITY.lastIndex, writer: '', time: null };
}
