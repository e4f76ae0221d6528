/** Puts together what stands apart: answers above their requests, sentences about a command's call, raw halves. */
import type { RawRequest } from '../../../exchange/types.js';
import { pathOf } from '../find/calls.js';
import type { Recognised } from '../find/recognise.js';
import type { Answer } from './answer.js';
import { type Draft, filled, fits, isSameCall } from './draft.js';

/**
 * What is told of a command's call elsewhere in the text is its answer, or the rest of it; so is what stands above, when only
 * one lacks it.
 */
export function settle(drafts: Draft[], lead: readonly Answer[]): Draft[] {
  const items = drafts.filter((one) => one.origin === 'item');
  const open = items.filter((one) => (one.response?.body ?? null) === null);
  if (items.length === 0 || items.length > 50) return drafts;
  const moved = new Set<Draft>();
  for (const told of drafts) if (repeats(told, items)) moved.add(told);
  for (const item of open) {
    const told = drafts.find(
      (one) =>
        one.origin === 'told' &&
        !moved.has(one) &&
        isSameCall(one.request, item.request) &&
        fits(item.response, one.response),
    );
    if (told === undefined) continue;
    item.response = filled(item.response, told.response);
    item.request = {
      ...item.request,
      method: item.request.method ?? told.request.method,
      url: whole(item.request.url, told.request.url),
    };
    moved.add(told);
  }
  joinAbove(drafts, open, moved);
  const [only, ...others] = open;
  const first = lead[0];
  if (first !== undefined && only !== undefined && others.length === 0 && fits(only.response, first.response))
    only.response = filled(only.response, first.response);
  return drafts.filter((one) => !moved.has(one));
}

/** `HTTP/1.1 403 …`, and below it the one request that it is the answer of. */
function joinAbove(drafts: readonly Draft[], open: readonly Draft[], moved: Set<Draft>): void {
  const [asked, ...more] = open.filter(({ response }) => response === null);
  const [answered, ...others] = drafts.filter(
    (one) => one.origin === 'item' && one.request.url === null && one.response !== null && !moved.has(one),
  );
  if (asked === undefined || answered === undefined || more.length > 0 || others.length > 0) return;
  if (answered.at > asked.at) return;
  asked.response = answered.response;
  moved.add(answered);
}

/** A sentence that names a command's call and no more than the status that its answer has is about that call. */
const repeats = ({ origin, request, response }: Draft, items: readonly Draft[]): boolean =>
  origin === 'told' &&
  response?.body === null &&
  items.some((item) => item.response?.status === response.status && isSameCall(item.request, request));

/** Of two addresses of one call, the one with the host. */
const whole = (own: string | null, other: string | null): string | null =>
  own?.startsWith('/') === true && other !== null && !other.startsWith('/') ? other : own;

/** One raw answer without its request, and one call that the text around it names. */
export function nameCall(
  drafts: readonly Draft[],
  { calls }: Recognised,
  spoken: readonly RawRequest[],
): void {
  const [draft, ...more] = drafts;
  const [request] = spoken;
  const paths = new Set(calls.map(({ value }) => pathOf(value.url)));
  if (draft === undefined || more.length > 0 || request === undefined || paths.size !== 1) return;
  if (draft.request.url === null && draft.response !== null) draft.request = request;
}
