/**
 * What stands before a value, and says what it is: a name with a sign, a scheme, an argument, the name in a pair of name and
 * value. Looked at from the value backwards, in so many characters that every expression ends soon.
 */
import { UUID } from '../../primitives/uuid.js';
import { CLIENT_SECRET, type Named, namedSecret, PASSWORD } from './names.js';

/** Characters before a value that may name it. */
const REACH = 240;

const NAME = '[A-Za-z_][\\w.$-]{0,63}';
/** Of a value in code, in JSON that is a text of JSON, or in a shell. */
const OPENING = '(?:[bBfFrRuUL@$]{0,2}\\\\{0,3}["\'`]|&quot;|%22)?';

/** `name = "`, `"name": "`, `name => '`, `--name=`, `name: String = "`, `["name"] = "`, `name||"`. */
const ASSIGNED = new RegExp(
  `(${NAME})(?:\\\\{0,3}["'\`]|&quot;|%22)?\\]?\\s{0,8}(?::[ \\t]{0,2}[\\w.&<>' |?]{1,24})?(?:=>|:?={1,3}|:|\\?\\?|\\|\\||%3D|%3A|\\||:-)\\s{0,8}(?:[\\w.]{1,20}\\((?=["'\`]))?${OPENING}$`,
);
/** `String name = "`, `name string = "`: the word of a kind is no name. */
const KIND = /^(?:string|str|text|var|char|auto|bytes|String|const)$/;
/** `name string =` of Go. */
const BEFORE_KIND = new RegExp(`(${NAME})\\s{1,3}(?:string|str|String|text)\\s{0,3}:?=\\s{0,8}${OPENING}$`);
/** `setName("`, `.name('`, `set("name", "`, `getenv("NAME", "`, `("name" "`. */
const CALLED = new RegExp(`(${NAME})\\s{0,2}\\(\\s{0,8}${OPENING}$`);
const ARGUMENT = new RegExp(`["'\`](${NAME})\\\\{0,3}["'\`]\\s{0,2},\\s{0,8}${OPENING}$`);
/** `--name value`, `ENV NAME value`, `setx NAME value`. */
const OPTION = new RegExp(
  `(?:(?<![\\w-])--?|\\b(?:ENV|ARG|setx?|config set)\\s{1,3})(${NAME})\\s{1,4}${OPENING}$`,
);
/** `<name>`, `<add key="name" value="`, and the like. */
const ELEMENT = new RegExp(`<(${NAME})(?:\\s[^<>]{0,60})?>\\s{0,8}(?:<!\\[CDATA\\[)?$`);
/** `Bearer …`, also where it is in a text that is put together. */
const BEARER = /\bbearer(?:\s|%20|\+|\\t|["']\s?[,+.]\s?["']){1,4}["']?$/i;
const PRIOR_ID = new RegExp(
  `(?<![\\w-])${UUID}(?::|\\\\{0,3}["'\`]?\\s{0,4}[,;|/\\n]\\s{0,4}\\\\{0,3}["'\`]?)$`,
);
/** `curl -u name:`, `--user name:`. */
const USER = /(?:(?<![\w-])-u|--user)[ =]?\s?["']?[^\s:"'$]{1,80}:$/;
/** The second argument of what takes a token for a client: names of the platform's own SDKs. */
const LOGIN = /client_?credentials\w{0,20}\(\s{0,8}[^()\n,]{1,80},\s{0,8}["'`]$/i;
/** `Client secret: `, `the client secret is `, in tables and prose. */
const SPOKEN =
  /\b((?:client|app|api|access|refresh|auth|bearer|consumer)[ -](?:secret|key|token))\b[*_`"]{0,3}\s{0,3}(?:\||:|=|is)?\s{0,3}[*_`"'|]{0,4}\s{0,2}$/i;

/** What holds the value of a pair: `"key": "client_secret", "value": "…"`. */
const VALUING = /^(?:value|val|default|defaultvalue|initialvalue|currentvalue|content|data|stringvalue)$/i;
const KEY_BEFORE = new RegExp(
  `(?<!\\w)(?:key|name|id|variable|output)\\\\{0,3}["'\`]?\\s{0,4}[:=]?\\s{0,4}\\\\{0,3}["'\`]?(${NAME})`,
  'gi',
);
const KEY_BEHIND = new RegExp(
  `^[^{}]{0,100}?["'](?:key|name)\\\\{0,3}["']\\s{0,4}:\\s{0,4}\\\\{0,3}["'](${NAME})\\\\{0,3}["']`,
);

/** One of these is in all that names a secret: most values have none of them near. */
const WORD = /secret|token|pass|pwd|key|auth|cookie|bearer|jwt|assertion|session|credential|basic|-u/i;
/** An id with what may stand between it and its secret. */
const LONGEST_ID = 56;

/** Characters of a value before the run by which it was found. */
const MOST_BESIDE = 256;

/** May something around a run name a secret? Quick, and right when it says no. */
export const mayBeTold = (text: string, runStart: number, runEnd: number): boolean =>
  WORD.test(text.slice(Math.max(0, runStart - REACH - MOST_BESIDE), runStart)) ||
  WORD.test(text.slice(runEnd, runEnd + REACH + MOST_BESIDE)) ||
  PRIOR_ID.test(text.slice(Math.max(0, runStart - LONGEST_ID), runStart));

export interface Told extends Named {
  /** The name that says it; empty where something else does. */
  readonly name: string;
}

const named = (name: string | undefined): Told | null => {
  const what = name === undefined ? null : namedSecret(name);
  return what === null || name === undefined ? null : { ...what, name };
};

/** The name of a pair, of which the value stands here: before it, or behind it in the same object. */
function pairName(before: string, behind: string): Told | null {
  const name = [...before.matchAll(KEY_BEFORE)].at(-1)?.[1];
  // Only the object in which the value stands.
  const told = before.lastIndexOf('}') > before.lastIndexOf(name ?? '}') ? null : named(name);
  return told ?? named(KEY_BEHIND.exec(behind)?.[1]);
}

/** A secret in the query of a header that is written out: `Cookie: name=`. */
const COOKIE = /\bcookie["'`]?\s{0,3}[:,=]\s{0,3}["'`]?[^"'`\n]{0,200}?[\w.$-]{1,64}=$/i;

/**
 * What the value that stands from `start` to `end` is, as far as that what stands beside it says so; null where nothing does.
 * @param start where the value begins, behind its quote
 */
export function toldBeside(text: string, start: number, end: number): Told | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (PRIOR_ID.test(before.slice(-LONGEST_ID))) return { ...CLIENT_SECRET, name: '' };
  const behind = text.slice(end, end + REACH);
  if (BEARER.test(before)) return { kind: 'token', what: 'an access token', name: '' };
  if (LOGIN.test(before)) return { ...CLIENT_SECRET, name: '' };
  if (USER.test(before)) return { ...PASSWORD, what: 'a password or client secret', name: '' };
  if (COOKIE.test(before)) return { kind: 'cookie', what: 'a cookie of a session', name: '' };
  const assigned = (BEFORE_KIND.exec(before) ?? ASSIGNED.exec(before))?.[1];
  if (assigned !== undefined && !KIND.test(assigned)) {
    const last = assigned.split('.').at(-1) ?? assigned;
    if (!VALUING.test(last)) return named(assigned);
    return named(assigned.slice(0, -last.length - 1)) ?? pairName(before, behind);
  }
  const other =
    CALLED.exec(before) ??
    ARGUMENT.exec(before) ??
    OPTION.exec(before) ??
    ELEMENT.exec(before) ??
    SPOKEN.exec(before);
  return named(other?.[1]);
}
