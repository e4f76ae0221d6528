/** Secrets among the arguments of commands, where the option that names them is a letter: `curl -u user:password`. */
import type { SecretKind } from '../primitives/label.js';
import type { Report } from './suspects.js';
import { isOrdinary, isPlaceholder } from './values.js';

interface Option {
  /** The command and what stands between it and the option is in the line before. */
  readonly command: RegExp;
  readonly option: string;
  readonly kind: SecretKind;
  /** Only what stands behind the first of these is secret (`user:password`). */
  readonly behind?: string;
}

/** As the manuals of the commands have them. */
const OPTIONS: readonly Option[] = [
  {
    command: /\bcurl(?:\.exe)?\s/,
    option: '(?:-u|-U|--user|--proxy-user|--tlsuser)[ =]?',
    kind: 'secret',
    behind: ':',
  },
  { command: /\bcurl(?:\.exe)?\s/, option: '(?:-b|--cookie)[ =]?', kind: 'cookie', behind: '=' },
  { command: /\bcurl(?:\.exe)?\s/, option: '(?:--oauth2-bearer|--pass|--proxy-pass)[ =]', kind: 'token' },
  { command: /\bsshpass\s/, option: '-p ?', kind: 'secret' },
  { command: /\b(?:mysql|mysqldump|mysqladmin|mariadb)\s/, option: '-p', kind: 'secret' },
  { command: /\bhttps?\s/, option: '(?:-a|--auth)[ =]', kind: 'secret', behind: ':' },
  { command: /\bwget\s/, option: '--(?:http-|ftp-|proxy-)?password[ =]', kind: 'secret' },
];
const COMMAND =
  /(?<![\w.-])(?:curl(?:\.exe)?|sshpass|mysql|mysqldump|mysqladmin|mariadb|https?|wget)\s[^\n]{1,4096}/g;
const ARGUMENT = `(?:"([^"]{1,512})"|'([^']{1,512})'|([^\\s"'|;&]{1,512}))`;
const ROWS = OPTIONS.map((row) => ({ ...row, expression: new RegExp(`\\s${row.option}${ARGUMENT}`, 'g') }));

export function findArguments(text: string, report: Report): void {
  for (const { index, 0: line } of text.matchAll(COMMAND)) {
    for (const { command, expression, kind, behind } of ROWS) {
      if (command.exec(line)?.index !== 0 && !command.test(line.slice(0, 256))) continue;
      for (const found of line.matchAll(expression)) {
        const argument = found[1] ?? found[2] ?? found[3] ?? '';
        const mark = behind === undefined ? -1 : argument.indexOf(behind);
        if (behind !== undefined && mark < 0) continue;
        const value = argument.slice(mark + 1);
        if (value === '' || isPlaceholder(value)) continue;
        const end = index + found.index + found[0].length - (found[3] === undefined ? 1 : 0);
        report({ start: end - value.length, end, kind, searchable: !isOrdinary(value) });
      }
    }
  }
}
