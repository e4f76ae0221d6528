/** Composes the readers of single forms and the recogniser of free text into one reader. */
import { productNamed } from '../../contract/index.js';
import type { RawExchange, Said } from '../../exchange/types.js';
import { withheldBy } from '../../refusal/withheld.js';
import { LIMITS, type ReadOptions, type Sink } from '../types.js';
import { findDoubt } from './find/doubts.js';
import { FAILURES } from './find/failures.js';
import { findItems, type Item } from './find/items.js';
import { toolLogin } from './find/logins.js';
import { namedOperation } from './find/operations.js';
import { type Recognised, recognise } from './find/recognise.js';
import { resourceFinder } from './find/resources.js';
import { findTunnels } from './find/tunnels.js';
import type { Draft } from './pair/draft.js';
import { pair } from './pair/pair.js';
import { NO_REQUEST } from './pair/told.js';
import { blank, type Found, gaps, lineCounter } from './places.js';
import { cutEndlessWords, prepare } from './prepare.js';
import { readStatement, type Statement } from './said/stated.js';
import { tookOf, tookOfStatement } from './took.js';
import { voicesOf } from './voices.js';

const NOTHING =
  'No call, no status and no error body is recognised. Paste the request with its answer, or the whole error text.';

/** Reads a text whatever it holds. `forced`: the form that the user named. */
export function compose(
  original: string,
  options: ReadOptions,
  sink: Sink,
  forced: 'curl' | 'http' | null,
): void {
  if (original.length > LIMITS.textBytes)
    sink.problem({ at: 'end', message: `Only the first ${LIMITS.textBytes} characters were read.` });
  const whole = original.slice(0, LIMITS.textBytes);
  const cut = cutEndlessWords(whole);
  if (cut !== null)
    sink.problem({
      at: 'a word without an end',
      message: 'Only the first four million characters of it were read.',
    });
  const text = prepare(cut ?? whole);
  const lineOf = lineCounter(text);
  const voices = (voicesOf(text) ?? [text]).map((voice) => listen(voice, forced));
  const drafts = calledIn(voices);
  shareAuthorization(drafts);
  const items = voices.flatMap((voice) => voice.items);
  const failed = new Set(voices.flatMap((voice) => [...voice.failed]));
  const failures = voices.flatMap(({ found }) => found.failures);
  const [only, ...others] = voices;
  const operation =
    only !== undefined && others.length === 0 ? takeOperation(text, drafts, only.found, only.items) : null;
  if (only !== undefined && others.length === 0) takeLogin(text, drafts);
  const statements = voices.flatMap((voice) => voice.statements);
  const context = agreed(statements);
  const resourceAt = resourceFinder(text);
  const product = productNamed(text);
  const withheld = new Map(voices.flatMap((voice) => [...voice.withheld]));
  const took = new Set<string>();
  drafts.forEach((draft, index) => {
    const { request, response, time } = draft;
    const resource = resourceAt(draft.at);
    const failure = withheld.get(draft);
    const source = {
      path: options.path,
      index,
      line: lineOf(draft.at),
      ...(resource !== undefined && { resource }),
    };
    const exchange: RawExchange = {
      source,
      request,
      response,
      ...(failed.has(draft) && { unanswered: true }),
      ...(failure !== undefined && { failure }),
      ...(product !== null && { otherProduct: product }),
      context,
      time,
    };
    for (const word of wordsOf(draft, exchange, operation)) took.add(word);
    sink.exchange(exchange);
  });
  for (const statement of statements) for (const word of tookOfStatement(statement)) took.add(word);
  for (const word of took) sink.took(word);
  for (const item of items)
    for (const message of item.notes) sink.problem({ at: `line ${lineOf(item.start)}`, message });
  const failure = drafts.every(({ response }) => response === null) ? failures[0] : undefined;
  if (failure !== undefined)
    sink.problem({
      at: `line ${lineOf(failure.start)}`,
      message: `${FAILURES[failure.value]} Nothing was refused by the platform.`,
    });
  else if (drafts.length === 0) sink.problem({ at: 'line 1', message: NOTHING });
  const doubt =
    failure === undefined && drafts.every(({ response }) => response === null)
      ? findDoubt(
          blank(text, items),
          voices.flatMap(({ found }) => found.bodies),
        )
      : null;
  if (doubt !== null) sink.notUnderstood?.({ line: lineOf(doubt) });
}

/** What one of those who speak in a text says. */
interface Voice {
  readonly items: readonly Item[];
  readonly found: Recognised;
  readonly drafts: Draft[];
  readonly failed: ReadonlySet<Draft>;
  /** What a browser says of calls, in its own words. */
  readonly withheld: ReadonlyMap<Draft, string>;
  readonly statements: readonly Statement[];
}

function listen(text: string, forced: 'curl' | 'http' | null): Voice {
  const items = findItems(text, forced);
  const found = recognise(text, items);
  const drafts = pair(text, found, items).sort((a, b) => a.at - b.at);
  refuseTunnels(drafts, findTunnels(text));
  const failed = unanswered(drafts, found);
  const withheld = withheldFrom(text, drafts, found);
  const statements = gaps({ start: 0, end: text.length }, items)
    .map((gap) => found.prose.slice(gap.start, gap.end))
    .filter((said) => /\S/.test(said))
    .map(readStatement);
  return { items, found, drafts, failed, withheld, statements };
}

/** All calls in order of place. What is written around the lines of several may name their calls, and makes none. */
function calledIn(voices: readonly Voice[]): Draft[] {
  const said = voices.length > 1 ? voices.slice(0, -1) : voices;
  const around = voices.length > 1 ? (voices.at(-1)?.drafts ?? []) : [];
  return [
    ...said.flatMap(({ drafts }) => drafts),
    ...around.filter(({ response }) => response !== null),
  ].sort((a, b) => a.at - b.at);
}

/** The calls that failed before any answer: each failure is of the call above it. One alone is a call of its own. */
function unanswered(drafts: Draft[], { failures }: Recognised): ReadonlySet<Draft> {
  const [first] = failures;
  if (first !== undefined && drafts.length === 0)
    drafts.push({ at: first.start, request: NO_REQUEST, response: null, time: null, origin: 'told' });
  const failed = new Set<Draft>();
  let next = 0;
  for (const { start } of failures) {
    while ((drafts[next + 1]?.at ?? Number.POSITIVE_INFINITY) <= start) next++;
    const draft = drafts[next];
    if (draft !== undefined && draft.response === null && draft.origin !== 'introspection') failed.add(draft);
  }
  return failed;
}

/** Each proxy that refused to connect refused the call above its words. */
function refuseTunnels(drafts: Draft[], tunnels: readonly Found<number>[]): void {
  for (const { start, value: status } of tunnels) {
    const draft = lastAbove(drafts, start);
    if (draft === undefined) {
      const response = { status, headers: null, body: null, truncated: false, tunnel: true };
      drafts.push({ at: start, request: NO_REQUEST, response, time: null, origin: 'told' });
    } else if (draft.response === null || draft.response.status === status || draft.response.status === null)
      draft.response = {
        ...(draft.response ?? { headers: null, body: null, truncated: false }),
        status,
        tunnel: true,
      };
  }
}

/** The last draft that begins above a place, or the first of all. */
const lastAbove = (drafts: readonly Draft[], place: number): Draft | undefined =>
  drafts.findLast(({ at }) => at <= place) ?? drafts[0];

/** Characters of what a browser says that are looked at. */
const SAID = 300;

/** What a browser says of the call above, or around, its words; the most telling words of each. */
function withheldFrom(
  text: string,
  drafts: readonly Draft[],
  { failures }: Recognised,
): ReadonlyMap<Draft, string> {
  const said = new Map<Draft, string>();
  for (const { start, value } of failures) {
    const draft = lastAbove(drafts, start);
    if (value !== 'browser' || draft === undefined || draft.origin === 'introspection') continue;
    const line = text.slice(start, start + SAID).split('\n', 1)[0] ?? '';
    const known = said.get(draft);
    if (known === undefined || withheldBy(known) === 'unsaid') said.set(draft, line);
  }
  return said;
}

function wordsOf(draft: Draft, exchange: RawExchange, operation: string | null): readonly string[] {
  if (draft.origin === 'introspection') return [introspected(draft)];
  const words = tookOf(exchange);
  return operation === null ? words : [`operation ${operation}`, ...words.filter((word) => word !== 'call')];
}

/**
 * Gives the one exchange of a text without a call the operation that an exception names.
 * @returns the id of the operation; null when nothing was given
 */
function takeOperation(
  text: string,
  drafts: readonly Draft[],
  found: Recognised,
  items: readonly Item[],
): string | null {
  const [draft, ...others] = drafts;
  if (draft === undefined || others.length > 0 || draft.origin === 'introspection') return null;
  const { method, url } = draft.request;
  const host = /^https?:\/\/[^/?#]+$/.exec(url ?? '')?.[0] ?? '';
  if (method !== null || (url !== null && host === '') || found.working.length > 0) return null;
  const operation = namedOperation(blank(text, [...items, ...found.bodies]), text);
  if (operation === null) return null;
  draft.request = { ...draft.request, method: operation.method, url: host + operation.path };
  return operation.id;
}

/** Gives the one exchange of a text without a call the login that a tool says has failed. */
function takeLogin(text: string, drafts: readonly Draft[]): void {
  const [draft, ...others] = drafts;
  if (draft === undefined || others.length > 0 || draft.request.url !== null || draft.response === null)
    return;
  const url = toolLogin(text);
  if (url !== null) draft.request = { ...draft.request, method: 'POST', url };
}

/** The guessed operation, without the id that was read from the body. */
function introspected({ request }: Draft): string {
  const path = (request.url ?? '').replace(/\?.*$/s, '').replace(/\/(clients|roles)\/.*$/s, '/$1/{id}');
  return `introspection ${request.method} ${path}`;
}

/** A paste is of one caller: what it says without contradicting itself holds for every exchange. */
function agreed(statements: readonly Statement[]): Said {
  const merged = new Map<string, unknown>();
  const disputed = new Set<string>();
  for (const { stated } of statements) {
    const { wording: _, ...answers } = stated;
    for (const [key, value] of Object.entries(answers)) {
      const known = merged.get(key);
      if (Array.isArray(known) && Array.isArray(value)) merged.set(key, [...new Set([...known, ...value])]);
      else if (known === undefined) merged.set(key, value);
      else if (JSON.stringify(known) !== JSON.stringify(value)) disputed.add(key);
    }
  }
  for (const key of disputed) merged.delete(key);
  const [wording, ...others] = statements.flatMap(({ stated }) => stated.wording ?? []);
  if (wording !== undefined)
    merged.set('wording', { ...wording, whole: wording.whole && others.length === 0 });
  return Object.fromEntries(merged);
}

/** An introspection answer was given to the caller of the calls beside it, when these have one token. */
function shareAuthorization(drafts: readonly Draft[]): void {
  const values = new Set<string>();
  for (const { origin, request } of drafts) {
    if (origin === 'introspection') continue;
    for (const { name, value } of request.headers ?? []) if (/^authorization$/i.test(name)) values.add(value);
  }
  const [value, ...others] = values;
  if (value === undefined || others.length > 0) return;
  for (const draft of drafts)
    if (draft.origin === 'introspection' && draft.request.method === 'GET')
      draft.request = { ...draft.request, headers: [{ name: 'Authorization', value }] };
}
