/**
 * Refusals that the platform hands on: a data action or a bot connector worked, and the system behind it refused. The
 * answer quotes that system, in words of its own. (Wordings: the platform's help, "Data action fails during testing".)
 */
import { correctErrorCode, findErrorCodes, isOAuthRefusal } from '../contract/index.js';
import { anyWord } from '../primitives/any-word.js';
import { isObject, parseJson } from '../primitives/json.js';
import { refuses } from '../primitives/statuses.js';
import { readEnvelope } from './envelope.js';
import { permissionList } from './lists.js';
import type { RefusalDetail } from './types.js';
import { soundsRefused } from './words.js';

/** Operations in which the platform calls another system for the caller. */
const CALLS_OTHERS =
  /^\/api\/v2\/integrations\/(?:actions\/.*(?:execute|test)|botconnectors?\/|speech\/|webhooks\/)|^\/api\/v2\/integrations\/actions\/\{[^}]+\}\/(?:draft\/)?test/;

/** @param path of the contract */
export const callsOthers = (path: string): boolean => CALLS_OTHERS.test(path);

/** Words in front of what another system answered. */
export const RELAYING_WORDS = [
  'rest call (?:for this action )?(?:returned|failed|resulted)',
  'unsuccessful response code of',
  'detailed response from the server is',
  'response from (?:the )?(?:web ?service|remote (?:service|server|system)|backend|lambda)',
  'error from (?:aws|amazon|salesforce|azure|the (?:web ?service|backend|remote (?:service|system)))',
  'request to (?:the )?(?:backend|remote|downstream) (?:service|system) failed',
  '(?:web ?service|remote (?:service|server|system)|downstream (?:service|system)|lambda(?: function)?) (?:has )?(?:returned|answered|responded|refused|rejected|failed with)',
];
const RELAYING = new RegExp(String.raw`\b${anyWord(RELAYING_WORDS)}`, 'i');
/** The authentication of the action itself failed. */
const OF_CREDENTIALS = /"errorCode"\s*:\s*"ACTION\.(?:AUTHENTICATION|AUTHORIZATION|FORBIDDEN|UNAUTHORIZED)"/;
const STATUS = /\b(?:code|status|returned|answered|responded(?: with)?)(?: of)?:?\s{1,3}([1-5]\d\d)\b/i;
/** Characters of a body that are looked at. */
const REACH = 20_000;
/** Objects inside objects that are looked through. */
const DEPTH = 4;

type Relayed = Extract<RefusalDetail, { kind: 'relayed' }>;

/** What the system behind refused, as the answer quotes it; null when it quotes none, or no refusal. */
export function relayedDetail(body: string): Relayed | null {
  const text = body.slice(0, REACH);
  const ofCredentials = OF_CREDENTIALS.test(text);
  if (!ofCredentials && !RELAYING.test(text)) return null;
  const said = leaves(text[0] === '{' || text[0] === '[' ? (parseJson(body) ?? text) : text);
  const quoting = said
    .filter((words) => RELAYING.test(words))
    .map((words) => ({ words, quoted: quotedIn(words) }));
  const refusing = quoting.find(({ words, quoted }) => isRefusal(quoted, words));
  const refused = refusing !== undefined;
  const quoted = refusing?.quoted ?? quoting[0]?.quoted ?? null;
  if (!refused && !ofCredentials) return null;
  const { status = null, code = null, message = null } = quoted ?? {};
  return {
    kind: 'relayed',
    answered: { status, code, names: permissionList(message).names },
    ofPlatform: code?.includes('.') === true && findErrorCodes(code).length > 0,
  };
}

interface Quoted {
  readonly status: number | null;
  readonly code: string | null;
  readonly message: string | null;
  readonly oauth: boolean;
}

/** The answer in a sentence: `… code of 403. The detailed response from the server is: '{…}'`. */
function quotedIn(sentence: string): Quoted {
  const start = sentence.search(/[{<]/);
  const said = start < 0 ? sentence : sentence.slice(0, start);
  const end = Math.max(sentence.lastIndexOf('}'), sentence.lastIndexOf('>')) + 1;
  const inner = readEnvelope(start < 0 ? null : sentence.slice(start, Math.max(end, start)));
  const status = Number(STATUS.exec(said)?.[1] ?? Number.NaN);
  return {
    status: Number.isNaN(status) ? inner.status : status,
    code: inner.code ?? inner.error,
    message: inner.message,
    oauth: inner.error !== null && isOAuthRefusal(inner.error.toLowerCase()),
  };
}

function isRefusal({ status, code, oauth }: Quoted, sentence: string): boolean {
  if (status !== null && (refuses(status) || status < 400)) return refuses(status);
  const known = code === null ? null : correctErrorCode(code);
  return oauth || (known !== null && refuses(known.status)) || (status === null && soundsRefused(sentence));
}

/** The texts of a body, whatever their keys. */
function leaves(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (depth > DEPTH) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => leaves(one, depth + 1));
  return isObject(value)
    ? Object.values(value)
        .slice(0, 50)
        .flatMap((one) => leaves(one, depth + 1))
    : [];
}
