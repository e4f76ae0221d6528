/** The shell that a command was written for, told by what stands before it and on its first line. */

export type Dialect = 'posix' | 'cmd' | 'powershell';

/** How far around a command is looked; lines of hostile input are long. */
const WINDOW = 2048;

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
): Dialect {
  if (POWERSHELL_PROMPT.test(before)) return 'powershell';
  if (CMD_PROMPT.test(before)) return 'cmd';
  const window = text.slice(start, Math.min(limit, start + WINDOW));
  const newline = window.indexOf('\n');
  const line = (newline === -1 ? window : window.slice(0, newline)).trimEnd();
  const last = newline === -1 ? '' : line.slice(-1);
  if (last === '\\') return 'posix';
  if (last === '^') return 'cmd';
  if (last === '`' && !inCode) return 'powershell';
  if (line.includes('^"')) return 'cmd';
  if (line.includes('$env:') || (!inCode && line.includes('`"'))) return 'powershell';
  if (/^\S*curl\.exe/i.test(line)) return line.includes("'") ? 'powershell' : 'cmd';
  return 'posix';
}

/**
 * Did a browser write this for cmd.exe with `^` escapes inside plain quotes? cmd.exe does not take them so;
 * what was meant is clear, as no URL, header or JSON holds these sequences.
 */
export const caretsInPlainQuotes = (text: string, start: number, limit: number): boolean =>
  /\^\\\^"|%\^[\da-fA-F]{2}|\^[&{}[\]%<>|]/.test(text.slice(start, Math.min(limit, start + WINDOW)));
