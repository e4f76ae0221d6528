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
    // Letters of options without a value may stand before it: `-sujoe:…`.
    option: '(?:-[0-46aBfgGiIjJkLlnNOpqRsSv#]{0,8}[uU]|--user|--proxy-user|--tlsuser)[ =]?',
    kind: 'secret',
    behind: ':',
  },
  { command: /\bcurl(?:\.exe)?\s/, option: '(?:-E|--(?:proxy-)?cert)[ =]?', kind: 'secret', behind: ':' },
  { command: /\bcurl(?:\.exe)?\s/, option: '(?:-b|--cookie)[ =]?', kind: 'cookie', behind: '=' },
  { command: /\bcurl(?:\.exe)?\s/, option: '(?:--oauth2-bearer|--pass|--proxy-pass)[ =]', kind: 'token' },
  { command: /\bsshpass\s/, option: '-p ?', kind: 'secret' },
  { command: /\b(?:mysql|mysqldump|mysqladmin|mariadb)\s/, option: '-p', kind: 'secret' },
  { command: /\bhttps?\s/, option: '(?:-a|--auth)[ =]', kind: 'secret', behind: ':' },
  { command: /\bhttps?\s/, option: '(?:-A|--auth-type)[ =]bearer\\s{1,4}(?:-a|--auth)[ =]', kind: 'token' },
  { command: /\bredis-cli\s/, option: '(?:-a|--pass)[ =]', kind: 'secret' },
  { command: /\bldap(?:search|modify|add|passwd|whoami)\s/, option: '-w ?', kind: 'secret' },
  { command: /\b(?:docker|podman)\s{1,4}login\s/, option: '-p[ =]?', kind: 'secret' },
  { command: /\baz\s{1,4}login\s/, option: '-p[ =]?', kind: 'secret' },
  { command: /\bkeytool\s/, option: '-(?:(?:src|dest)?(?:store|key)pass|new) ', kind: 'secret' },
  { command: /\bsmbclient\s/, option: '(?:-U|--user)[ =]?', kind: 'secret', behind: '%' },
  { command: /\bnet\s{1,4}use\s/, option: '\\\\\\\\[^\\s]{1,256}\\s{1,4}(?![/*])', kind: 'secret' },
  {
    command: /\bhtpasswd\s/,
    option: '-[a-zA-Z]{0,8}b[a-zA-Z]{0,8} [^\\s]{1,256} [^\\s]{1,64} ',
    kind: 'secret',
  },
  { command: /\bwget\s/, option: '--(?:http-|ftp-|proxy-)?password[ =]', kind: 'secret' },
];
const COMMAND =
  /(?<![\w.-])(?:curl(?:\.exe)?|sshpass|mysql|mysqldump|mysqladmin|mariadb|https?|wget|redis-cli|ldap(?:search|modify|add|passwd|whoami)|(?:docker|podman|az)\s{1,4}login|keytool|smbclient|net\s{1,4}use|htpasswd)\s[^\n]{1,4096}/g;
const ARGUMENT = `(?:"([^"]{1,512})"|'([^']{1,512})'|([^\\s"'|;&]{1,512}))`;
const ROWS = OPTIONS.map((row) => ({ ...row, expression: new RegExp(`\\s${row.option}${ARGUMENT}`, 'g') }));

const PIPED =
  /\becho\s{1,4}(?:-n\s{1,4})?["']?([^\s"'|]{4,512})["']?\s{0,4}\|[^\n|]{1,256}--?password-stdin/g;

export function findArguments(text: string, report: Report): void {
  if (text.includes('password-stdin'))
    for (const { index, 0: whole, 1: value = '' } of text.matchAll(PIPED)) {
      const start = index + whole.indexOf(value, 4);
      if (!isPlaceholder(value))
        report({ start, end: start + value.length, kind: 'secret', searchable: !isOrdinary(value) });
    }
  for (const { index, 0: line } of text.matchAll(COMMAND)) {
    for (const { command, expression, kind, behind } of ROWS) {
      if (command.exec(line)?.index !== 0 && !command.test(line.slice(0, 256))) continue;
      for (const found of line.matchAll(expression)) {
        const argument = found[1] ?? found[2] ?? found[3] ?? '';
        const mark = behind === undefined ? -1 : argument.indexOf(behind);
        if (behind !== undefined && mark < 0) continue;
        const value = argument.slice(mark + 1);
        // `C:\cert.pem` is a path.
        if (value === '' || isPlaceholder(value) || (mark >= 0 && /^[\\/]/.test(value))) continue;
        const end = index + found.index + found[0].length - (found[3] === undefined ? 1 : 0);
        report({ start: end - value.length, end, kind, searchable: !isOrdinary(value) });
      }
    }
  }
}
