/** The shell that a command was written for, told by what stands before it and on its first line. */

import { trimEnd } from '../http/lines.js';
import type { Places } from './places.js';

export type Dialect = 'posix' | 'cmd' | 'powershell';

const POWERSHELL_PROMPT = /(?:^|\s)PS(?: [^>\n]{0,160})?>\s?$/;
const CMD_PROMPT = /(?:^|\s)[A-Za-z]:\\[^<>|\n]{0,160}>\s?$/;

/**
 * @param before text of the line in front of the command
 * @param inCode true when the command stands between back-ticks, which then escape nothing
 */
export function detectDialect(
  text: string,
  start: number,
  limit: number,
  before: string,
  inCode: boolean,
  places: Places,
): Dialect {
  if (before.trimEnd().endsWith('>')) {
    if (POWERSHELL_PROMPT.test(before)) return 'powershell';
    if (CMD_PROMPT.test(before)) return 'cmd';
  }
  const newline = places.next('\n', start);
  const lineEnd = newline === -1 ? limit : Math.min(limit, newline);
  const last = lineEnd < limit ? text.charAt(trimEnd(text, lineEnd) - 1) : '';
  if (last === '\\') return 'posix';
  if (last === '^') return 'cmd';
  if (last === '`' && !inCode) return 'powershell';
  const onLine = (mark: string): boolean => {
    const place = places.next(mark, start);
    return place !== -1 && place < lineEnd;
  };
  if (onLine('^"')) return 'cmd';
  if (onLine('$env:') || (!inCode && onLine('`"'))) return 'powershell';
  if (/^\.exe/i.test(text.slice(start - 4, start))) return onLine("'") ? 'powershell' : 'cmd';
  return 'posix';
}

const WINDOW = 2048;

/**
 * Did a browser write this for cmd.exe with `^` escapes inside plain quotes? cmd.exe does not take them so;
 * what was meant is clear, as no URL, header or JSON holds these sequences.
 */
export const caretsInPlainQuotes = (text: string, start: number, limit: number): boolean =>
  /\^\\\^"|%\^[\da-fA-F]{2}|\^[&{}[\]%<>|]/.test(text.slice(start, Math.min(limit, start + WINDOW)));
