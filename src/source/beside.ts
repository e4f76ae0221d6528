/** The method that stands beside an address in code: in the call that it is given to, or the object that it is in. */
import { CALL_METHOD } from '../primitives/http.js';
import { type Bracketed, type Brackets, bracketsOf } from './brackets.js';
import { calleeBefore } from './callee.js';
import { methodOfName, writtenMethod } from './method-words.js';
import { lastOf } from './names.js';
import type { Range, SourceText, StringLiteral } from './types.js';

/**
 * - `call`: an address is called; null: with a method that is not written there.
 * - `no-call`: the text is compared, said, imported, or a route of its own program.
 * - `elsewhere`: nothing is called here; it may be kept in a variable.
 */
export type Beside =
  | { readonly kind: 'call'; readonly method: string | null }
  | { readonly kind: 'no-call' }
  | { readonly kind: 'elsewhere'; readonly at: Range };

/** A source with what is asked of it again and again. */
export interface Surroundings {
  readonly source: SourceText;
  readonly brackets: Brackets;
  readonly stringAt: (start: number) => StringLiteral | null;
  /** Does a text with an address of the API begin in that part? */
  readonly hasAddress: (part: Range) => boolean;
}

export function surroundingsOf(source: SourceText): Surroundings {
  const addresses = source.strings.flatMap(({ start, value }) => (value.includes('/api/v2/') ? [start] : []));
  const byStart = new Map(source.strings.map((literal) => [literal.start, literal]));
  return {
    source,
    brackets: bracketsOf(source.code),
    stringAt: (start) => byStart.get(start) ?? null,
    hasAddress: ({ start, end }) => firstFrom(addresses, start) < end,
  };
}

const NO_CALL: Beside = { kind: 'no-call' };
const call = (method: string | null): Beside => ({ kind: 'call', method });

/** Arguments that are looked at before and behind the address. */
const NEAR = { before: 4, behind: 8 } as const;
const MOST_HOPS = 5;
const MOST_LINKS = 12;
const HEAD = 240;

const KEYWORD =
  /^(?:if|while|switch|for|return|await|catch|and|or|not|in|elif|when|case|print|echo|yield|typeof|unless)$/;
const CONDITION = /^(?:if|while|switch|elif|when|case|unless)$/;
/** Of a text it is asked what is in it; or it is said, expected, imported. */
const ASKS =
  /^(?:includes?|include\?|start_?s?_?with\??|ends_?with|starts|indexOf|lastIndexOf|match(?:es|All)?|test|contains|HasPrefix|HasSuffix|str(?:i?pos|_contains|_starts_with|cmp)|toBe|toEqual|toStrictEqual|toMatch|toContain|toHaveBeenCalledWith|assert\w*|expect\w*|equals?|AreEqual|IsTrue|split|removeprefix|has|log|debug|info|warn(?:ing)?|error|trace|fatal|exception|verbose|print(?:ln|f)?|Print(?:ln|f)?|fprintf|Fprintf|Errorf|WriteLine|puts|echo|console|Error|Exception|\w+(?:Error|Exception)|require|import|describe|it|raise|fail|panic|Log(?:Information|Error|Warning|Debug)?|getLogger|writeHead|redirect|compile|RegExp|Regex)$/i;
/** Keeps things under names, and makes no calls. */
const KEEPS =
  /^(?:cache|map|headers?|params?|store|storage|localStorage|sessionStorage|config|registry|env|lookup|dict|mocks?)$/i;
/** Routes of a program's own server. */
const SERVES = /^(?:app|router|server|fastify|express|route|routes|mux|api_?router|blueprint|bp)$/i;
const SERVES_AS =
  /^(?:route|use|all|handle|HandleFunc|Handle|add_url_rule|add_route|re_path|MapGet|MapPost|MapPut|MapDelete|MapPatch)$/i;
const FETCHES = /^(?:\$?fetch|ofetch|useFetch|got|ky|axios|request|urlopen|undici|superagent|ajax|\$ajax)$/;
const BUILDS =
  /^(?:url|uri|URI|Url|Uri|newBuilder|target|path|resource|AppendPathSegments?|WithUrl|endpoint)$/;
const WRAPS =
  /^(?:create|URL|Uri|URI|parse|format|sprintf|Sprintf|encodeURI|urljoin|url_join|resolve|join|concat|str|String|HttpUrl|fromUriString|fromHttpUrl|toURI|quote|of|valueOf|get_url|\w*(?:Url|Uri|URL|URI|_url|_uri|[eE]ndpoint|Path|_path)|url|uri|path|endpoint|Replace|replace)$/;
const APACHE = /^Http(Get|Post|Put|Patch|Delete|Head)$/;
const LINK = /\s*(?:\?\.|\.|->|::)\s*(\w+)[!?]?(?:<[^()<>;]{0,60}>)?\s*/y;
const METHOD_CALL_BEFORE = new RegExp(
  `(?:\\.|->)\\s*(?:(${CALL_METHOD})\\(\\s*\\)|method\\(([^()]{1,60})\\))\\s*(?:\\.|->)\\s*[\\w$]*$`,
  'i',
);
const KEY = /^(?:\[?["']?([\w$-]+)["']?\]?)\s*(?:=>|:(?!:)|=(?!=))\s*/;
const URL_KEYS =
  /^(?:url|uri|path|endpoint|href|route|requestUrl|requestUri|request_url|apiUrl|api_url|relativeUri|pathname|resource|resourcePath|api_path|apiPath|requestPath)$/i;
const METHOD_KEYS = /^(?:method|type|verb|http_?method|http_?verb|request_?method|request_?type)$/i;
const COMPARED_BEFORE =
  /(?:[=!]==?|=~|(?<![\w$])(?:case|when|in|import|from|require|include|use|export))\s*$/;
const COMPARED_BEHIND = /^\s*(?:[=!]==?|=~|(?:not\s+)?in\s)/;
const PARENLESS = new RegExp(`[.\\w]\\.(${CALL_METHOD})\\s+$`, 'i');

/** What stands beside the address (or the variable) at `at`. Looks at a bounded part of the code around it. */
export function besideOf(around: Surroundings, at: Range, hops = 0): Beside {
  const { source, brackets } = around;
  const group = brackets.around(at.start);
  const before = source.code.slice(Math.max(0, at.start - 80), at.start);
  const behind = source.code.slice(at.end, at.end + 40);
  if (COMPARED_BEFORE.test(before) || COMPARED_BEHIND.test(behind)) return NO_CALL;
  if (hops > MOST_HOPS || group === null || group.end < at.end) return atStatement(around, at, before);
  const parts = group.parts();
  const index = partAt(parts, at.start);
  const part = parts[index];
  if (part === undefined) return { kind: 'elsewhere', at };
  const key = keyOf(source, part);
  if (group.opener === '(') return inCall(around, group, { index, key, hops });
  const isAssigned = key?.isSet === true && group.opener === '{' && !isInitialiser(source, group);
  const isEntry = key !== null && part.start + key.length <= at.start && !isAssigned;
  if (isEntry || (group.opener === '[' && key === null)) return inObject(around, group, { at, index, key });
  return atStatement(around, at, before);
}

/** `new Type { Name = value }`, `@{ Name = value }`: no block of statements. */
const isInitialiser = ({ code }: SourceText, { start }: Bracketed): boolean =>
  /(?:@|\bnew\s[\w\s.<>,]{0,80}(?:\(\))?\s*)$/.test(code.slice(Math.max(0, start - 100), start));

function atStatement({ source }: Surroundings, at: Range, before: string): Beside {
  const method = source.language === 'ruby' ? PARENLESS.exec(before)?.[1] : undefined;
  return method === undefined ? { kind: 'elsewhere', at } : call(method.toUpperCase());
}

interface Place {
  readonly index: number;
  readonly key: Key | null;
  readonly hops: number;
}

function inCall(around: Surroundings, group: Bracketed, { index, key, hops }: Place): Beside {
  const { code, language } = around.source;
  const head = code.slice(Math.max(0, group.start - HEAD), group.start);
  const callee = calleeBefore(code, group.start);
  const { name = '', chain = '', isNew = false } = callee ?? {};
  const outer = { start: callee?.start ?? group.start, end: group.end };
  if (name === '' || KEYWORD.test(name)) {
    const listed = nearMethod(around, group.parts(), index);
    if (listed !== null) return call(listed);
    return CONDITION.test(name)
      ? NO_CALL
      : besideOf(around, { start: group.start, end: group.end }, hops + 1);
  }
  const receiver = lastOf(chain);
  const isDecorator = name.startsWith('@') || /(?<![\w$])@[\w$.]*$/.test(chain);
  const bare = name.replace(/^[@$]/, '');
  if (isDecorator && language !== 'ruby') return writtenMethod(bare) === null ? NO_CALL : call(bare);
  if (
    ASKS.test(name) ||
    (receiver !== '' &&
      /^(?:console|logger|log|logging|LOG|_logger|fmt|nock)$/.test(receiver) &&
      !WRAPS.test(name))
  )
    return NO_CALL;
  const ofName = methodOfName(bare);
  if (SERVES_AS.test(name) || (SERVES.test(receiver) && ofName !== null)) return NO_CALL;
  const apache = APACHE.exec(name)?.[1];
  if (apache !== undefined) return !isNew && language === 'csharp' ? NO_CALL : call(apache.toUpperCase());
  const ofReceiver = name === 'new' ? writtenMethod(chain.replace(/(?:\.|::)$/, '')) : null;
  if (ofReceiver !== null) return call(ofReceiver);
  if (ofName !== null) {
    if (KEEPS.test(receiver)) return NO_CALL;
    if (index <= 2 && isFirstAddress(around, group.parts(), index)) return call(ofName);
  }
  const near = nearMethod(around, group.parts(), index);
  if (near !== null) return call(near);
  if (FETCHES.test(name) && (index === 0 || key !== null)) return call(withoutMethod(around, group, index));
  if (BUILDS.test(name) || BUILDS.test(receiver)) {
    const built = METHOD_CALL_BEFORE.exec(head.slice(0, head.length - name.length));
    const builtWith =
      built?.[1] ??
      (built?.[2] === undefined ? undefined : writtenMethod(textOf(around, built[2], head, group.start)));
    const behind = builtWith ?? chainEnd(around, group.end).method;
    if (behind !== null && behind !== undefined) return call(behind.toUpperCase());
  }
  return WRAPS.test(name) ? besideOf(around, outer, hops + 1) : { kind: 'elsewhere', at: outer };
}

/** The written text of a piece of code in the head of a call: texts are blank in code. */
function textOf({ source }: Surroundings, piece: string, head: string, end: number): string {
  const at = end - head.length + head.lastIndexOf(piece);
  return source.text.slice(at, at + piece.length);
}

/** An object or a list in which the address stands. */
function inObject(
  around: Surroundings,
  group: Bracketed,
  { at, index, key }: { readonly at: Range; readonly index: number; readonly key: Key | null },
): Beside {
  const elsewhere: Beside = { kind: 'elsewhere', at };
  if (key !== null && writtenMethod(key.name) !== null) return call(key.name);
  if (key !== null && !URL_KEYS.test(key.name)) return elsewhere;
  const near = nearMethod(around, group.parts(), index);
  if (near !== null) return call(near);
  if (key === null || group.parent?.opener !== '(') return elsewhere;
  const { name = '', chain = '' } = calleeBefore(around.source.code, group.parent.start) ?? {};
  const ofName = methodOfName(name);
  if (ofName !== null) return call(ofName);
  const isFetch = FETCHES.test(name) || /(?:axios|request|ajax)\.?$/i.test(chain);
  return isFetch && !hasMethod(around, group) ? call('GET') : elsewhere;
}

/** No other address stands before it among the arguments. */
function isFirstAddress({ stringAt }: Surroundings, parts: readonly Range[], index: number): boolean {
  return parts.slice(0, index).every(({ start }) => !/^\/|:\/\//.test(stringAt(start)?.value ?? ''));
}

/** The method among what stands beside a part: by its key, or the one word that is a method. */
function nearMethod(around: Surroundings, parts: readonly Range[], index: number): string | null {
  const from = Math.max(0, index - NEAR.before);
  const near = parts.slice(from, index + NEAR.behind);
  const methods: { readonly method: string; readonly distance: number }[] = [];
  for (const [offset, part] of near.entries()) {
    const distance = from + offset - index;
    const method = distance === 0 ? null : methodIn(around, part);
    if (method !== null) methods.push({ method, distance });
  }
  const isAmongOthers = near.some(
    (part, offset) => from + offset !== index && around.hasAddress(part) && !hasOtherKey(around, part),
  );
  if (!isAmongOthers) return methods[0]?.method ?? null;
  // Of several addresses each has its own method: those of a list stand all before or all behind.
  const [first] = parts;
  const side = first === undefined || methodIn(around, first) === null ? 1 : -1;
  const isInTurn = first !== undefined && (side === -1 || around.hasAddress(first));
  return isInTurn ? (methods.find(({ distance }) => distance === side)?.method ?? null) : null;
}

/** A part with a name under which no address is called: `fallback: '/api/v2/users'`. */
function hasOtherKey({ source }: Surroundings, part: Range): boolean {
  const key = keyOf(source, part);
  return key !== null && !URL_KEYS.test(key.name);
}

function methodIn(around: Surroundings, part: Range): string | null {
  const { source, brackets, stringAt } = around;
  const inner = brackets.opensAt(part.start);
  if (inner !== null && inner.opener === '{' && inner.end >= part.end) return methodOfOptions(around, inner);
  const key = keyOf(source, part);
  if (key !== null) {
    const options = brackets.opensAt(part.start + key.length);
    if (options?.opener === '{' && /^(?:options|init|config|opts)$/i.test(key.name))
      return methodOfOptions(around, options);
    return METHOD_KEYS.test(key.name)
      ? writtenMethod(source.text.slice(part.start + key.length, part.end))
      : null;
  }
  // A text that is joined or looked up is no method.
  const literal = stringAt(part.start);
  if (literal !== null && literal.end !== part.end) return null;
  return writtenMethod(source.text.slice(part.start, Math.min(part.end, part.start + 200)));
}

function methodOfOptions(around: Surroundings, group: Bracketed): string | null {
  if (group.parts().some(({ start, end }) => isUrlEntry(around, start, end))) return null;
  for (const part of group.parts().slice(0, 40)) {
    const key = keyOf(around.source, part);
    if (key === null || !METHOD_KEYS.test(key.name)) continue;
    return writtenMethod(around.source.text.slice(part.start + key.length, part.end));
  }
  return null;
}

const isUrlEntry = (around: Surroundings, start: number, end: number): boolean =>
  around.hasAddress({ start, end }) && keyOf(around.source, { start, end }) !== null;

/** An object that names a method, or takes in others that may. */
const hasMethod = ({ source }: Surroundings, group: Bracketed): boolean =>
  group.parts().some((part) => {
    const text = source.text.slice(part.start, part.start + 30);
    return /^(?:\.\.\.|\*\*)/.test(text) || /^(?:\[?["']?)(?:method|type|verb)\b/i.test(text);
  });

/** The method of a call that fetches without one: GET, unless options that are not written there may say another. */
function withoutMethod(around: Surroundings, group: Bracketed, index: number): string | null {
  const parts = group.parts();
  for (const [at, part] of parts.entries()) {
    if (at === index) continue;
    const inner = around.brackets.opensAt(part.start);
    if (inner?.opener !== '{' || inner.end < part.end || hasMethod(around, inner)) return null;
  }
  return 'GET';
}

interface Key {
  readonly name: string;
  /** Of what stands before the value. */
  readonly length: number;
  /** Behind it stands `=`. */
  readonly isSet: boolean;
}

/** `name: `, `"name" => `, `name=` at the beginning of a part. */
function keyOf({ text }: SourceText, { start, end }: Range): Key | null {
  const match = KEY.exec(text.slice(start, Math.min(end, start + 80)));
  return match?.[1] === undefined
    ? null
    : { name: match[1], length: match[0].length, isSet: match[0].trimEnd().endsWith('=') };
}

/** What is called on something, one after the other: where it ends, and the method that it is called with, if any. */
function chainEnd(
  { source, brackets }: Surroundings,
  from: number,
): { readonly end: number; readonly method: string | null } {
  let end = from;
  let method: string | null = null;
  let isBuilt = false;
  for (let links = 0; links < MOST_LINKS; links++) {
    LINK.lastIndex = end;
    const name = LINK.exec(source.code)?.[1];
    if (name === undefined) break;
    end = LINK.lastIndex;
    const given = brackets.opensAt(end);
    if (given === null || given.opener !== '(') continue;
    end = given.end;
    isBuilt ||= name === 'build';
    const first = given.parts()[0];
    if (name.toLowerCase() === 'method' && first !== undefined)
      method ??= writtenMethod(source.text.slice(first.start, first.end));
    else if (writtenMethod(name.toUpperCase()) !== null && !isBuilt) method ??= name.toUpperCase();
  }
  return { end, method };
}

function partAt(parts: readonly Range[], at: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (parts[low]?.start ?? Number.POSITIVE_INFINITY) <= at ? low : -1;
}

/** The first of rising offsets that is not below `from`. */
function firstFrom(offsets: readonly number[], from: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return offsets[low] ?? Number.POSITIVE_INFINITY;
}
