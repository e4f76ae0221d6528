/**
 * Values that are hidden where somebody named them a secret, and never searched for elsewhere, since they mean the same
 * everywhere: a permission, a scope, an error code, a path, a host, a date, words of the protocols. Taking those out of
 * every text would change what a recording says, and with it its diagnosis.
 */
import { classifyHost, isContractWord } from '../contract/index.js';
import { anyWord } from '../primitives/any-word.js';
import { UUID } from '../primitives/uuid.js';
import { isMoment, isWordy } from './values.js';

/** Of HTTP, OAuth, HAR and of what people say about a refusal, beside the words of the contract. */
const PROTOCOL_WORDS: ReadonlySet<string> = new Set(
  (
    'abort accept accepted access account admin administrator allow allowed anonymous api app application ' +
    'application/json apps as at auth authenticated authentication authorisation authorised authorization ' +
    'authorization_code authorized available bad basic be bearer because been before blocked body boolean browser but ' +
    'by call called caller can cannot certain change changed character charset check client closed code codes com ' +
    'complete condition configuration connection contact content context cookie correlation could cors credential ' +
    'credentials cross current customer data date default delete denied deny description detail details did disabled ' +
    'division divisions do does domain done due each element empty enabled encoded encoding endpoint entity entries ' +
    'environment error errors event exception expected expired explain export failed failure false feature field ' +
    'file final finding first for forbidden form format found from gateway general get grant granted grants group had ' +
    'has have header headers held her his host hosts html http https i id identity if in inactive inconclusive ' +
    'index information input internal invalid is issue it item its json key keys language last learn length license ' +
    'likely limit line link list local localhost location log login malformed match maximum message messages method ' +
    'methods missing mode more must my name names needed needs network new next no none not nothing null number ' +
    'object of offline on only open operation operations option options or org organization origin other our out owner ' +
    'page parameter parameters parse pass passed password path paths perform permission permissions placeholder please ' +
    'policy possible post preflight private problem profile protocol proxy public purecloud put queue read reason ' +
    'recording redirect reference referrer refused region remote report reported request requested requests required ' +
    'resource resources response responses result return role roles rule rules same scope scopes script second secret ' +
    'security see server service session should sign signature source start state stated status stop storage string ' +
    'success such support system target temporary test text that the their then there these they this time timeout to ' +
    'token tokens true trust trusted trustee trustor try type unable unauthenticated unauthorised unauthorized ' +
    'undefined undetermined unknown unlicensed unsupported url use used user username users utf valid value values ' +
    'verdict version view want was we web were what when where which who why will wish with without work wrong www ' +
    'xml you your'
  ).split(' '),
);

const LONGEST = 300;
/** Hosts by the shape of their names: labels of words, below a domain. */
const ANY_HOST = /^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,16}$/;
const HOST = new RegExp(
  `^(?:[a-z0-9-]{1,63}\\.){1,8}${anyWord(['com', 'net', 'org', 'io', 'cloud', 'dev', 'app', 'local', 'test', 'example', 'internal', 'de', 'fr', 'uk', 'au', 'eu', 'jp', 'ca', 'nl', 'ie', 'ch'])}$`,
);
const ADDRESS = /^(?:https?:\/\/([^/?#@\s]{1,253}))?(\/[^?#@\s]*)?$/i;
const ID = new RegExp(`^(?:${UUID}|\\d{1,4}|)$`, 'i');

const isWord = (word: string): boolean =>
  /^(?:\d{0,4}|[A-Za-z])$/.test(word) || PROTOCOL_WORDS.has(word.toLowerCase()) || isContractWord(word);

/** Of `divisionId` the words, `null` where digits stand among them: `Password123` is a password. */
const joinedWords = (part: string): readonly string[] | null =>
  /^[A-Za-z]+$/.test(part) ? (part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []) : null;

/** Made of words of the contract and the protocols alone, however they are joined: `missing.any.permissions`. */
const isPublicPhrase = (value: string): boolean =>
  /^[\w .,:;'/-]*$/.test(value) &&
  value.split(/[^A-Za-z0-9]+/).every((part) => isWord(part) || (joinedWords(part)?.every(isWord) ?? false));

/** A host of the platform or the domain of a region. */
const isPlatform = (host: string): boolean => {
  const { kind } = classifyHost(host);
  return kind !== 'foreign' && kind !== 'storage';
};

function isHost(name: string): boolean {
  const host = name.replace(/:\d{1,5}$/, '').toLowerCase();
  if (!ANY_HOST.test(host)) return false;
  if (isPlatform(host)) return true;
  return HOST.test(host) && isWordy(host);
}

/** A path or an address of public words and ids. */
function isAddress(value: string): boolean {
  const [whole, host, path = ''] = ADDRESS.exec(value) ?? [];
  if (whole === undefined || whole === '') return false;
  if (host !== undefined && !isHost(host)) return false;
  return path.split('/').every((segment) => ID.test(segment) || isPublicPhrase(segment));
}

/** Is the value one that means the same everywhere, whatever name it stands under? */
export function isPublic(value: string): boolean {
  const text = value.trim();
  if (text.length > LONGEST) return false;
  if (isMoment(text)) return true;
  if (text.includes('/') && isAddress(text)) return true;
  return isWordy(text) && (isHost(text) || isPublicPhrase(text));
}
