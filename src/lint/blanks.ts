/** What stands where somebody or something fills in a value: `{name}`, `<your-scope>`, `xxx`. */

/** Placeholders, each bounded by marks that it cannot hold itself. */
const MARKED =
  /\$?\{\{?[^{}]{0,80}\}?\}|<[^<>]{0,80}>|\[[^[\]]{0,80}\]|%[A-Za-z_]\w{0,80}%|\$\w{1,80}|…|\.{3}/g;
/** Words that people write where a value belongs, alone or with others. */
const WORDS =
  /^(?:x{3,}|\*{3,}|_+|change-?me|replace-?me|placeholder|to-?do|(?:var|local|module|data|env)\.[\w.]{1,80}|(?:your|my|some|insert|enter)[-_ ][\w -]{1,80})$/i;

/** How much of a text is filled in elsewhere. `whole`: nothing of it is written; null: all of it is. */
export function blankIn(text: string): 'whole' | 'part' | null {
  const short = text.slice(0, 300).trim();
  const rest = short.replace(MARKED, '');
  if (rest !== short) return /[A-Za-z0-9]/.test(rest) ? 'part' : 'whole';
  const segments = short.split(':');
  const blank = segments.filter((segment) => WORDS.test(segment)).length;
  if (blank === 0) return null;
  return blank === segments.length ? 'whole' : 'part';
}
