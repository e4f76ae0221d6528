/** Velocity templates of addresses: what stands for a value becomes a placeholder. */

/** `$esc.url($input.id)`, also in braces: a call without calls in it. */
const CALL = /\$!?\{?[A-Za-z][\w.]{0,100}\(([^()]{0,300})\)\}?/g;
const LAST_NAME = /([A-Za-z_]\w{0,80})\W*$/;
/** Calls within calls. */
const DEEPEST = 4;
/** Characters of an address. */
const LONGEST = 8192;
/** What sets a value at the beginning of a template and writes nothing. */
const SET = /^\s*#set\s{0,10}\([^()\n]{0,500}\)\s*/;

/** `$input.userId`; at the beginning it stands for the host. */
const PLAIN = /(?<=\/[^/$]{0,80})\$([A-Za-z]\w{0,80}(?:\.\w{1,80}){0,8})/g;

/** `/api/v2/users/$esc.url("${input.userId}")` as `/api/v2/users/{userId}`. */
export function asPath(template: string): string {
  let path = template.slice(0, LONGEST).trim();
  for (let depth = 0; depth < DEEPEST && CALL.test(path); depth++) {
    path = path.replace(CALL, (_call, given: string) => `{${LAST_NAME.exec(given)?.[1] ?? ''}}`);
  }
  for (let lines = 0; lines < DEEPEST && SET.test(path); lines++) path = path.replace(SET, '');
  return path.replace(/\$!(?=[{A-Za-z])/g, '$').replace(PLAIN, '{$1}');
}
