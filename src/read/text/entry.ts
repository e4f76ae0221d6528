/**
 * Reads one entry of a log. A log is full of numbers and words that people would not write without meaning a refusal, so
 * what counts here is stricter than in what somebody pastes: a status must be said to be one, and words of refusal must
 * stand with a call.
 */
import type { RawRequest, RawResponse } from '../../exchange/types.js';
import { anySentence, wholeWord } from '../../primitives/any-word.js';
import { REFUSING_WORDS } from '../../refusal/words.js';
import { hasPath, pathOf } from './find/calls.js';
import { findItems } from './find/items.js';
import { namedOperation } from './find/operations.js';
import { type Recognised, recognise } from './find/recognise.js';
import { pair } from './pair/pair.js';
import { blank } from './places.js';
import { cutEndlessWords, prepare } from './prepare.js';
import { MESSAGES } from './words/refusals.js';

/** A call that an entry tells of. Without a method and URL the entry does not say which. */
export interface EntryCall {
  readonly request: RawRequest;
  readonly response: RawResponse | null;
  /** The call did not reach a server. */
  readonly unanswered: boolean;
}

export interface EntryReading {
  readonly calls: readonly EntryCall[];
  /** It holds words or a status of refusal, and no answer could be made of them. */
  readonly troubled: boolean;
}

const OF_PLATFORM = new RegExp(`^\\W{0,3}${anySentence(MESSAGES)}`, 'i');
const REFUSING = new RegExp(
  String.raw`${wholeWord(REFUSING_WORDS)}(?!-)|\b(?:HTTP|status|code|error)\W{1,3}40[13]\b`,
  'i',
);

/** @param original an entry without its head. Throws nothing; time is linear in the text. */
export function readEntry(original: string): EntryReading {
  const text = prepare(cutEndlessWords(original) ?? original);
  const items = findItems(text, null);
  const found = telling(recognise(text, items));
  const drafts = pair(text, found, items).filter(({ origin }) => origin !== 'introspection');
  const unreached = found.failures.length > 0 && drafts.every(({ response }) => response === null);
  const named =
    drafts.some(({ request }) => hasPath(request.url)) || drafts.length > 1
      ? null
      : namedOperation(blank(text, [...items, ...found.bodies]), text);
  const told = drafts.flatMap(({ request, response }): readonly EntryCall[] => {
    const host = request.url ?? '';
    const asked =
      named === null
        ? request
        : { ...request, method: named.method, url: host.replace(/\/$/, '') + named.path };
    const answer = response !== null && isAnswer(response, asked) ? response : null;
    if (answer === null && asked.url === null) return [];
    return [{ request: asked, response: answer, unanswered: unreached }];
  });
  const calls = told.some(({ request }) => hasPath(request.url)) ? once(told.filter(tellsOwn)) : told;
  const troubled = calls.every(({ response }) => response === null) && !unreached && REFUSING.test(text);
  return { calls, troubled };
}

/** An entry that names a call again tells of the same one: the exception inside the message about it. */
function once(told: readonly EntryCall[]): readonly EntryCall[] {
  const calls: EntryCall[] = [];
  for (const call of told) {
    const at = calls.findIndex((known) => isSame(known, call));
    const known = calls[at];
    if (known === undefined) calls.push(call);
    else calls[at] = { ...known, response: filled(known.response, call.response) };
  }
  return calls;
}

function isSame(a: EntryCall, b: EntryCall): boolean {
  const [first, second] = [a.request.url, b.request.url];
  const [one, other] = [a.response?.status ?? null, b.response?.status ?? null];
  return (
    first !== null &&
    second !== null &&
    pathOf(first) === pathOf(second) &&
    (one === null || other === null || one === other)
  );
}

function filled(own: RawResponse | null, more: RawResponse | null): RawResponse | null {
  if (own === null || more === null) return own ?? more;
  const { status, headers, body, truncated } = own.body === null ? more : own;
  return { status: own.status ?? status, headers: own.headers ?? headers, body, truncated };
}

/** Beside a call that is named, a status alone only repeats it: in the address of an explanation, in a summary. */
const tellsOwn = ({ request, response }: EntryCall): boolean =>
  hasPath(request.url) || (response !== null && response.body !== null);

/** What of it tells of a call in a log. */
function telling(found: Recognised): Recognised {
  const statuses = found.statuses.filter(({ value }) => value.named);
  const named = found.calls.length > 0;
  const answered = named || statuses.length > 0 || found.codes.length > 0;
  return {
    ...found,
    statuses,
    // What a success holds says nothing; beside its status it is not needed.
    bodies: found.bodies.filter(({ kind, status }) => kind !== 'answer' || status !== null),
    over: [],
    refusals: named ? found.refusals : [],
    messages: answered ? found.messages : found.messages.filter(({ value }) => OF_PLATFORM.test(value)),
  };
}

/** A status alone, or words alone that are not the platform's, tell of an answer only where the call is named. */
function isAnswer({ status, body }: RawResponse, { url }: RawRequest): boolean {
  if (url !== null || (body !== null && (/^\s*[{<]/.test(body) || OF_PLATFORM.test(body)))) return true;
  return status !== null;
}
