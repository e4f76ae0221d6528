/** Secrets among the arguments of calls in source code, and behind names that take their value after a blank. */
import type { SecretKind } from '../primitives/label.js';
import type { SecretName } from './name-tables.js';
import { secretName } from './pairs.js';
import type { Report } from './suspects.js';
import { isLongRandom, isOrdinary, isPlaceholder, looksRandom } from './values.js';

interface Callee {
  readonly name: RegExp;
  /** Which argument is the secret, from 0. */
  readonly at: number;
  /** Only what stands behind the first of these in it is secret (`user:password`). */
  readonly behind?: string;
}

/** Functions and classes of common libraries that take a password by its place, as their references have them. */
const CALLEES: readonly Callee[] = [
  { name: /securestring$/i, at: 0 },
  { name: /getconnection$|^mysqli(?:_connect)?$|^mysql_connect$|^pdo$/i, at: 2 },
  { name: /^btoa$|b64encode$|encodetostring$/i, at: 0, behind: ':' },
  { name: /./, at: 1 },
];
const CALL =
  /(?<!\w)(HTTP(?:Basic|Digest|Proxy)Auth|(?:PS|Network|UsernamePassword)Credentials?|PasswordAuthentication|[sS]etBasicAuth|[bB]asic_?[aA]uth|Credentials\.basic|auth\s{0,2}[=:]|ConvertTo-SecureString|(?:DriverManager\.)?getConnection|mysqli?_connect|mysqli|PDO|btoa|(?:base64\.)?b64encode|EncodeToString|encodeToString)(?:\s{0,2}[([]|(?:\s-String)?\s(?=["']))/g;
const ARGUMENT =
  /\s{0,16}(?:(?:[bBfFrRuU@]{1,2}(?=["']))?(?:"((?:[^"\\\n]|\\.){0,1024})"|'((?:[^'\\\n]|\\.){0,1024})')|[^\s,()"'[\]]{1,256})\s{0,16}(,?)/y;

/** What stands in quotes at a place of an argument list. */
function argumentAt(text: string, from: number, place: number): { start: number; value: string } | null {
  ARGUMENT.lastIndex = from;
  for (let at = 0; ; at++) {
    const found = ARGUMENT.exec(text);
    if (found === null) return null;
    const value = found[1] ?? found[2];
    if (at === place) {
      if (value === undefined) return null;
      const quote = found[1] === undefined ? "'" : '"';
      return { start: found.index + found[0].indexOf(quote) + 1, value };
    }
    if (found[3] !== ',') return null;
  }
}

/** `HTTPBasicAuth('joe', '…')`, `btoa('joe:…')`, `ConvertTo-SecureString '…'` */
function findCallees(text: string, report: Report): void {
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(CALL)) {
    const callee = CALLEES.find((row) => row.name.test(name));
    const found = callee === undefined ? null : argumentAt(text, index + whole.length, callee.at);
    if (callee === undefined || found === null) continue;
    const mark = callee.behind === undefined ? -1 : found.value.indexOf(callee.behind);
    if (callee.behind !== undefined && mark < 0) continue;
    const value = found.value.slice(mark + 1);
    if (value === '' || isPlaceholder(value)) continue;
    const start = found.start + mark + 1;
    report({ start, end: start + value.length, kind: 'secret', searchable: !isOrdinary(value) });
  }
}

const QUOTED = `(?:"((?:[^"\\\\\\n]|\\\\.){1,1024})"|'((?:[^'\\\\\\n]|\\\\.){1,1024})')`;
/** `setPassword("…")`, `.withApiKey('…')` */
const SETTER = new RegExp(`(?<![A-Za-z])(?:set|with|add|use)([A-Z]\\w{1,63})\\(\\s{0,4}${QUOTED}`, 'g');
/** `--api-key …`, `-Password '…'`, `ENV API_KEY …`, `set -x API_KEY '…'`, `:api-key "…"` */
const FLAG = new RegExp(
  `(?<![\\w-])(?:--?|:(?=[\\w-]{1,64} ")|ENV |set -\\w{1,3} |setx )([A-Za-z][\\w-]{1,63})\\s{1,4}(?:${QUOTED}|([^\\s"'\`|;&<>-][^\\s"'|;&]{3,511}))`,
  'g',
);

function isSecretOf(name: SecretName, value: string): boolean {
  if (isPlaceholder(value)) return false;
  if (name.onlyRandom === true) return isLongRandom(value);
  if (looksRandom(value)) return true;
  const kinds: readonly SecretKind[] = ['secret', 'code'];
  return name.certain && kinds.includes(name.kind) && !/^[A-Za-z._:/-]*$/.test(value);
}

function findNamedAt(text: string, expression: RegExp, report: Report): void {
  for (const { index, 0: whole, 1: word = '', 2: double, 3: single, 4: plain } of text.matchAll(expression)) {
    const name = secretName(word);
    const value = double ?? single ?? plain ?? '';
    if (name === null || !isSecretOf(name, value)) continue;
    const end = index + whole.length - (plain === undefined ? 1 : 0);
    report({ start: end - value.length, end, kind: name.kind, searchable: !isOrdinary(value) });
  }
}

/** Reports what calls, options and setters in a text are given as a secret. */
export function findCalls(text: string, report: Report): void {
  if (text.includes('(') || text.includes('ureString') || text.includes('auth')) findCallees(text, report);
  if (text.includes('(')) findNamedAt(text, SETTER, report);
  if (/(?:-|ENV |setx |:)[A-Za-z]/.test(text)) findNamedAt(text, FLAG, report);
}
