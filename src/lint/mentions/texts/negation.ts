/** Whether a clause says of what it names that it is not so: in English, and in the commonest words of four other languages. */

/**
 * - `denied`: it says that what it names does not exist, is wrong, was once, or should not be used.
 * - `doubted`: it has a negation, of which it is not told what it is about.
 */
export type Negation = 'denied' | 'doubted';

const THINGS = '(?:scope|permission|header|operation|endpoint|path|call|host|method|role|route)s?';
const IS = "(?:is|are|was|were|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)";

const DENIED = new RegExp(
  [
    "\\b(?:do|does|did)(?:\\s+not|n['’]t)\\s+(?:exist|work|belong|apply|have|know|accept|support)\\b",
    `\\b${IS}(?:\\s+(?:simply|also|actually|just|itself))?(?:\\s+not|(?<=n['’]t))\\s+(?:an?|the|any|part|in|among|one|of|valid|real|known|supported|documented|published|needed|required|available|accepted|correct)\\b`,
    `\\b${IS}\\s+(?:no|none|nowhere|unknown|gone|refused|ignored|unsupported|unnecessary|unneeded)\\b`,
    "\\b(?:isn|aren|wasn|weren|doesn|don|didn|won)['’]t\\W{0,5}$",
    '\\bn(?:ever|ot)\\s+(?:existed|exists|exist|been|published|documented|valid|[`"\'“])',
    `\\bnot\\s+(?:an?|the)\\s+(?:\\w{1,30}\\s+){0,2}?${THINGS}\\b`,
    `\\bno\\s+(?:such|longer)\\b|\\bnone\\s+(?:is\\s+)?(?:called|named)\\b`,
    `\\bthere(?:\\s+${IS}|['’]s)\\s+n(?:o|one|ever)\\b`,
    `\\b(?:is|are|has|have|had|knows?|lists?|contains?|accepts?|takes?|declares?|names?)\\s+no\\s+(?:\\w{1,30}\\s+){0,3}?${THINGS}\\b`,
    "\\b(?:do\\s+not|don['’]t|never|must\\s+not|mustn['’]t|should\\s+not|shouldn['’]t)\\s+(?:ever\\s+)?(?:use|ask|request|add|write|send|call|pass|set|rely|grant|try|put|confuse|mix)\\b",
    '\\bavoid(?:s|ed|ing)?\\b|\\bin(?:stead|\\s+place|\\s+lieu)\\s+of\\b|\\brather\\s+than\\b|\\bas\\s+opposed\\s+to\\b|\\bunlike\\b',
    '\\b(?:removed|removal|deprecated|deprecates|dropped|obsolete|retired|sunset|discontinued|withdrawn|superseded|rejected|discarded|formerly|previously|renamed)\\b',
    '\\bused\\s+to\\s+be\\b|\\bwe\\s+considered\\b|\\b(?:was|were)\\s+(?:once\\s+)?(?:called|named)\\b',
    '\\b(?:replac|renam|chang|correct)(?:e|es|ed|s|ing)?\\b.{0,200}?\\b(?:with|by|to|into)\\b',
    '\\b(?:wrong|incorrect|invalid|invented|made[- ]up|hallucinat\\w{1,6}|non-?existent|imaginary|bogus|fictitious|misspell?(?:ed|t|ing)|mistake[ns]?|myth|folklore|typos?)\\b(?!_)',
    '\\b(?:threads|guides|posts|answers|tutorials|blogs|articles|people|models|chatbots|assistants)\\s+(?:often\\s+)?(?:say|claim|name|suggest|tell|invent)|\\bclaim(?:s|ed)?\\b',
    '\\b(?:returns?|gives?|answers?|yields?|ends?|fails?)\\s+(?:with\\s+)?(?:an?\\s+)?(?:404|405|410)\\b',
    // German, Spanish, French, Portuguese.
    '\\b(?:kein|keine|keinen|keiner)\\s+(?:solche\\w{0,2}\\s+)?(?:scope|berechtigung|recht|header|pfad|operation|aufruf)',
    '\\bexistier(?:t|en)\\s+nicht\\b|\\bnicht\\s+mehr\\b|\\b(?:falsch|veraltet|entfernt|erfunden|statt|anstatt|anstelle)\\b|\\bung(?:ü|ue)ltig',
    "\\b(?:no\\s+existen?|n['’]existe(?:nt)?\\s+pas|não\\s+existem?|en\\s+lugar\\s+de|en\\s+vez\\s+de|au\\s+lieu\\s+d|em\\s+vez\\s+d)",
    '❌|✗|✘|✖|⛔|🚫',
  ].join('|'),
  'iu',
);

const DOUBTED =
  /\b(?:not|no|never|none|nor|neither|cannot|nicht|kein|keine|keinen|nie|pas|nunca|não)\b|n['’]t\b/iu;

/** What a heading, the head of a column or the line above a list says of all that stands beneath. */
const OF_ALL =
  /\b(?:removed|removals?|deprecated|deprecations?|wrong|incorrect|invalid|bad|old|before|previous(?:ly)?|former(?:ly)?|invented|made[- ]up|obsolete|legacy|mistakes?|pitfalls|myths?|folklore|don['’]ts?|not\s+to|does\s+not|do\s+not|alt|bisher|vorher|falsch|entfernt|veraltet)\b|❌|✗|✘|⛔|🚫/iu;

/** A clause is read no further. */
const LONGEST = 2000;

/** What a clause says of all that it names; null where it denies nothing. Names between back-ticks are no words of it. */
export function negationOf(clause: string): Negation | null {
  const short = clause.slice(0, LONGEST);
  if (DENIED.test(short)) return 'denied';
  return DOUBTED.test(short) ? 'doubted' : null;
}

/** Says a heading, or the head of a column, that what stands beneath is not so? */
export const deniesAll = (heading: string): boolean => OF_ALL.test(heading.slice(0, 200));
