/** The lists that refusal messages carry: permissions, divisions, scopes, policies, addresses. */

export interface PermissionList {
  readonly names: readonly string[];
  readonly list: 'present' | 'empty' | 'absent';
  /** Division ids written as a fourth segment (`domain:entity:action:<division>`). */
  readonly divisions: readonly string[];
}

const TRIPLET =
  /[A-Za-z][\w-]{0,80}:[A-Za-z*][\w*-]{0,80}:[A-Za-z*][\w*-]{0,80}(?::[0-9A-Za-z-]{4,40}(?:\.{3}|…)?)?/g;
/** A name of a class, `com.inin.iam.Permission`: the platform is known to write it where a permission belongs. */
const CLASS_NAME = /\b(?:[a-z][\w$]{0,60}\.){2,12}[A-Z][\w$]{0,80}/g;
const OLDER_FORM =
  /Permission is forbidden on domain,?\s*['`"]([^'`"]{1,100})['`"],\s*entity\s*['`"]([^'`"]{1,100})['`"],\s*with action set\s*['`"]?\[([^\]]{0,500})\]/i;

/** The permissions that a message names, with or without brackets. */
export function permissionList(message: string | null): PermissionList {
  if (message === null) return { names: [], list: 'absent', divisions: [] };
  const older = OLDER_FORM.exec(message);
  if (older !== null) {
    const [, domain = '', entity = '', actions = ''] = older;
    const names = split(actions).map((action) => `${domain}:${entity}:${action}`);
    return { names, list: names.length > 0 ? 'present' : 'empty', divisions: [] };
  }
  // What stands behind "division(s):" is no permission.
  const before =
    message.split(/\bin (?:at least one of )?the (?:following |provided )?division/i)[0] ?? message;
  const bracketed = /\[([^\]]{0,20000})(\]?)/.exec(before);
  if (bracketed !== null) {
    const words = split(bracketed[1] ?? '');
    // The last name of a list that does not close may be cut off.
    return bracketed[2] === ']' ? fromWords(words, 'empty') : fromWords(words.slice(0, -1), 'absent');
  }
  const quoted = /permission\s+'([^']{1,200})'/.exec(before);
  if (quoted !== null && quoted[1] !== '%s') return fromWords([quoted[1] ?? ''], 'absent');
  return fromWords(before.match(TRIPLET) ?? before.match(CLASS_NAME) ?? [], 'absent');
}

function fromWords(words: readonly string[], whenNone: 'empty' | 'absent'): PermissionList {
  const names: string[] = [];
  const divisions: string[] = [];
  for (const word of words) {
    if (word === '%s' || word === '') continue;
    const [domain, entity, action, division] = word.split(':');
    const isDivisioned =
      division !== undefined && domain !== undefined && entity !== undefined && action !== undefined;
    names.push(isDivisioned ? `${domain}:${entity}:${action}` : word);
    if (isDivisioned) divisions.push(division);
  }
  const placeholder = words.includes('%s');
  return {
    names: unique(names),
    divisions: unique(divisions),
    list: names.length > 0 ? 'present' : placeholder ? 'absent' : whenNone,
  };
}

/** Divisions behind `division(s):`, or the id behind `in division …:`, by id or by name, in brackets or bare. */
export function divisionList(message: string | null): readonly string[] {
  if (message === null) return [];
  const single = SINGLE_DIVISION.exec(message)?.[1];
  if (single !== undefined) return [single];
  const rest = /division\(?s?\)?\s*:\s*([\s\S]{1,20000})/i.exec(message)?.[1];
  if (rest === undefined) return [];
  const bracketed = /^\s*\[([^\]]{0,20000})(\]?)/.exec(rest);
  if (bracketed !== null) {
    // Names of divisions hold blanks; between brackets only commas part them. What is cut off is not a whole name.
    const names = splitAtCommas(bracketed[1] ?? '');
    return (
      bracketed[2] === ']' ? names : names.filter((name, place) => place < names.length - 1 || isWord(name))
    ).filter((name) => name !== '%s' && name.length <= MOST_OF_NAME);
  }
  const words = split(rest.split(/\s{2,}|[\n"}]/)[0] ?? '');
  return unique(
    words.filter((word) => word !== '%s' && isWord(word)).map((word) => word.replace(/(?<!\.)\.$/, '')),
  );
}

const SINGLE_DIVISION = /\bin division ['"[]?([0-9a-f]{8}-[0-9a-f-]{27})['"\]]?/i;
/** The platform's limit is not published; longer ones are no names. */
const MOST_OF_NAME = 200;
const isWord = (word: string): boolean => /^[\w*-]{1,64}(?:\.{3}|…|\.)?$/.test(word);

function splitAtCommas(text: string): readonly string[] {
  return unique(
    text
      .split(/[,;\n]/)
      .map((name) => name.trim().replace(/^['"`]+|['"`]+$/g, ''))
      .filter((name) => name !== ''),
  );
}

/** What stands in the last pair of brackets of a message, split at commas; `%s` is nothing. */
export function bracketList(message: string | null): readonly string[] {
  if (message === null) return [];
  const open = message.lastIndexOf('[');
  if (open < 0) return [];
  const close = message.indexOf(']', open);
  return split(message.slice(open + 1, close < 0 ? undefined : close)).filter((word) => word !== '%s');
}

/** The scopes that `App not authorized to use scope …` names, bracketed or bare. */
export function scopeList(message: string | null): readonly string[] {
  const bracketed = bracketList(message);
  if (bracketed.length > 0) return bracketed;
  const bare = message === null ? undefined : /use scopes?:?\s+([\w:,\s-]{2,500})/i.exec(message)?.[1];
  return bare === undefined ? [] : split(bare).filter((word) => /^[a-z][\w-]*(?::[\w-]+)?$/i.test(word));
}

function split(text: string): string[] {
  return unique(
    text
      .split(/[,;\s]+/)
      .map((word) => word.replace(/^['"`]+|['"`]+$/g, ''))
      .filter((word) => word !== ''),
  );
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
