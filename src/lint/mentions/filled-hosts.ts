/** Hosts that are filled in elsewhere, of which only the name of a variable tells whose they are. */
import { addressNames, namesOwn, withAddresses } from '../../source/index.js';
import type { SourceText } from '../../source/types.js';
import type { Group } from '../outline/types.js';
import { isFamiliar } from './familiar.js';
import type { Reading } from './reading.js';
import type { About } from './types.js';

/** Words that any program gives to the host of any system, and what stands around them. */
const GENERAL: ReadonlySet<string> = new Set(
  `access address api apis app application args auth authorization authorize base client cloud conf config
  configuration connection const constants context current data default domain ctx endpoint env environ environment
  fmt get getenv global hostname host hosts http https import instance integration international javax legacy
  location login meta name next oauth options opts org origin params path platform prefix process prod production
  props public pure pcloud inin pureengine react region regional request rest root self server service services
  settings site sprintf str string super system target tenant test testing the this token tokens uri url urls
  value values var vars vite window your`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const LONGEST = 200;

/**
 * Does the expression that gives a host have a name of its own, which does not say that it is the platform's?
 * `process.env.CRM` has; `baseUrl`, `GENESYS_HOST` and `cfg().x` have not.
 */
function namesOfAnother(expression: string): boolean {
  const written = expression.slice(-LONGEST);
  if (namesOwn(written)) return false;
  const words = written
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .map((word) => word.toLowerCase());
  return words.some(
    (word) =>
      word.length > 2 &&
      !GENERAL.has(word) &&
      !GENERAL.has(word.replace(/(?:url|uri|host|api)$/, '')) &&
      !isFamiliar(`/api/v2/${word}`),
  );
}

/** What is at most known of something that goes to such a host. */
export const perhaps = (about: About): About => ({ ...about, known: 'perhaps' });

const FILLED = /^(?:https?:\/\/)?\{(\w{0,100})\}/i;
/** `os.environ["CRM"] + "/api/v2/…"`: what is joined to a text that begins with a path. */
const JOINED = /([\w$.()[\]"']{1,80})\s{0,9}\+\s{0,9}["'`]?$/;

/**
 * Does an address go to a host that is filled in elsewhere, by a name of its own that is not the platform's? Of a name
 * whose value stands in the file, the value tells.
 *
 * @param written the address as it stands in the file
 * @param before some of what stands before it
 */
export function goesToAnother(
  url: string,
  {
    source,
    written,
    before,
  }: { readonly source: SourceText; readonly written: string; readonly before: string },
): boolean {
  if (url.startsWith('/')) return namesOfAnother(JOINED.exec(before)?.[1] ?? '');
  const [, name] = FILLED.exec(url) ?? [];
  if (name === undefined) return false;
  const end = written.search(/\/(?:api\/v2|oauth2?)\//);
  const expression = name === '' ? written.slice(0, Math.max(0, end)) : name;
  return namesOfAnother(expression) && !isKnown(name, source);
}

const namesOf = new WeakMap<SourceText, ReadonlyMap<string, string>>();

/** Of one file they are looked for once. */
function addressesOf(source: SourceText): ReadonlyMap<string, string> {
  const names = namesOf.get(source) ?? addressNames(source);
  namesOf.set(source, names);
  return names;
}

const isKnown = (name: string, source: SourceText): boolean =>
  withAddresses(`{${name}}`, addressesOf(source)) !== `{${name}}`;

const SENDS = /^(?:post|put|request|fetch|axios|got|ky|ajax|urlopen|postform|postasync|requests)$/i;
/** What such a call is given first, where that is no text. */
const FIRST = /^[\w$.\s]{1,80}\(\s{0,40}([A-Za-z_$][\w$.!?[\]"']{0,100})\s{0,9}[,)]/;

/** Is something sent by a call to an address that has such a name: `axios.post(process.env.CRM_LOGIN, …)`? */
export function isSentToAnother(around: readonly Group[], { source, text, offsetOf }: Reading): boolean {
  if (source === null) return false;
  return around.some(({ kind, names, at }) => {
    if (kind !== 'call' || !SENDS.test(names.at(-1) ?? '')) return false;
    const start = offsetOf(at);
    const [, first = ''] = FIRST.exec(text.slice(start, start + 260)) ?? [];
    return namesOfAnother(first) && !isKnown(/(\w+)\W*$/.exec(first)?.[1] ?? '', source);
  });
}
