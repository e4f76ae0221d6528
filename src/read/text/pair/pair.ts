/** Puts each answer to its request: an answer below a command belongs to the command. */
import type { RawResponse } from '../../../exchange/types.js';
import type { FoundBody } from '../find/bodies.js';
import { pathOf } from '../find/calls.js';
import type { Item } from '../find/items.js';
import type { Recognised } from '../find/recognise.js';
import { isoTime } from '../find/sdk-log.js';
import { type Span, within } from '../places.js';
import type { Answer } from './answer.js';
import { type Told, toldIn } from './chunks.js';
import { type Draft, filled, fits, isSameCall, isSamePath } from './draft.js';
import { nameCall, settle } from './settle.js';
import { NO_REQUEST, requestOf } from './told.js';

/** Walks through the items and what stands between them, in order. */
export function pair(text: string, found: Recognised, items: readonly Item[]): Draft[] {
  const drafts: Draft[] = [];
  /** Requests above that have no answer yet. */
  let waiting: Draft[] = [];
  /** The methods of each path that has a draft. */
  const paths = new Map<string, Set<string | null>>();
  /** Answers told of before the first request. */
  const lead: Answer[] = [];
  /** Calls that are named without an answer. */
  const spoken: Told[] = [];
  /** The one call that the text right above names, in case a raw answer without its request follows. */
  let named: Told | null = null;

  const push = (draft: Draft): Draft => {
    drafts.push(draft);
    if (draft.request.url !== null) {
      const path = pathOf(draft.request.url).toLowerCase();
      paths.set(path, (paths.get(path) ?? new Set()).add(draft.request.method));
    }
    // In a text without commands only the call right above can be meant.
    if (draft.response === null) {
      // Grown in place: copied for each, a text of many calls without an answer takes the square of its length.
      if (items.length === 0) waiting = [draft];
      else waiting.push(draft);
    }
    return draft;
  };
  const isKnown = (url: string, method: string | null): boolean => {
    const methods = paths.get(pathOf(url).toLowerCase());
    return methods !== undefined && (method === null || methods.has(null) || methods.has(method));
  };
  const answer = (draft: Draft, response: RawResponse | null): void => {
    draft.response = response;
    waiting = waiting.filter((one) => one !== draft);
  };

  const takeItem = (item: Item, isNewGroup: boolean): void => {
    const { request, response, time, start } = item;
    if (request === null) {
      const above = waiting[0];
      if (above !== undefined) answer(above, response);
      else {
        const at = Math.min(named?.call?.start ?? start, start);
        const asked = named === null ? NO_REQUEST : requestOf(found, named);
        push({ at, request: asked, response, time, origin: 'item' });
      }
      return;
    }
    const same = !isNewGroup ? undefined : waiting.find((one) => isSameCall(request, one.request));
    if (same !== undefined && response !== null) {
      // A command with its transcript below: the transcript shows what was sent.
      same.request = {
        ...request,
        method: request.method ?? same.request.method,
        headers: request.headers ?? same.request.headers,
        body: request.body ?? same.request.body,
      };
      answer(same, response);
      return;
    }
    if (isNewGroup) waiting = [];
    push({ at: start, request, response, time, origin: 'item' });
  };

  const takeTold = (told: Told): void => {
    const { url, method } = told.call?.value ?? { url: null, method: null };
    const own = told.answer;
    if (items.length > 0) {
      if (own === null) {
        spoken.push(told);
        return;
      }
      const above = waiting.find((one) => url === null || isSameCall({ url, method }, one.request));
      if (above !== undefined) {
        answer(above, own.response);
        return;
      }
      const last = drafts.at(-1);
      if (url === null || isKnown(url, method)) {
        if (last === undefined) lead.push(own);
        else if (!supplement(last, own))
          push({ at: own.start, request: NO_REQUEST, response: own.response, time: null, origin: 'told' });
        return;
      }
    }
    push({
      at: Math.min(told.call?.start ?? Number.POSITIVE_INFINITY, own?.start ?? Number.POSITIVE_INFINITY),
      request: requestOf(found, told),
      response: own?.response ?? null,
      time: isoTime(text.slice(told.span.start, Math.min(told.span.end, told.span.start + 60))),
      origin: 'told',
    });
  };

  const takeIntrospection = (body: FoundBody): void => {
    const guess = body.introspection;
    if (guess === null) return;
    const response: RawResponse = { status: 200, headers: null, body: body.text, truncated: body.truncated };
    const asked = waiting.find((one) => isSamePath(guess.path, one.request.url));
    if (asked !== undefined) answer(asked, response);
    else {
      const request = { ...NO_REQUEST, method: guess.method, url: guess.path };
      push({ at: body.start, request, response, time: null, origin: 'introspection' });
    }
  };

  const below = (): boolean => items.length > 0 && waiting.length > 0;
  const takeGap = (gap: Span): void => {
    const introspections = within(found.bodies, gap).filter((body) => body.kind === 'introspection');
    let at = gap.start;
    for (const body of introspections) {
      for (const told of toldIn(text, found, { start: at, end: body.start }, below())) takeTold(told);
      takeIntrospection(body);
      at = body.end;
    }
    const last = toldIn(text, found, { start: at, end: gap.end }, below());
    for (const told of last) takeTold(told);
    const [only, ...others] = last;
    const unanswered = only?.call != null && only.answer === null && others.length === 0;
    named = unanswered && hasOneCall(found, only.span) ? only : null;
  };

  let at = 0;
  let group = -1;
  for (const item of items) {
    if (item.start > at) takeGap({ start: at, end: item.start });
    takeItem(item, item.group !== group);
    named = null;
    group = item.group;
    at = Math.max(at, item.end);
  }
  if (at < text.length) takeGap({ start: at, end: text.length });
  const settled = settle(drafts, lead);
  nameCall(
    settled,
    found,
    spoken.map((told) => requestOf(found, told)),
  );
  return settled;
}

function hasOneCall(found: Recognised, span: Span): boolean {
  return new Set(within(found.calls, span).map(({ value }) => pathOf(value.url))).size === 1;
}

/**
 * Words below an answer that is there already fill what it leaves open. False when they are the body of
 * another answer.
 */
function supplement(last: Draft, answer: Answer): boolean {
  const known = last.response;
  if (known === null) return !answer.hasBody;
  if (fits(known, answer.response) && known.body === null) {
    last.response = filled(known, answer.response);
    return true;
  }
  return !answer.hasBody || answer.response.body === known.body;
}
