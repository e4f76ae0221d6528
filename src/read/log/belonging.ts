/** Whether an entry can belong to a call. */
import type { RawRequest } from '../../exchange/types.js';
import { isSamePath } from './same-path.js';
import type { CallPart, LoggedCall } from './types.js';

/** They share the id of a request, a trace or a span. */
export const sharesId = (call: LoggedCall, { ids }: CallPart): boolean => ids.some((id) => call.ids.has(id));

/** Both name ids, and none is of both. */
export const areApart = (call: LoggedCall, part: CallPart): boolean =>
  call.ids.size > 0 && part.ids.length > 0 && !sharesId(call, part);

/** Entries of one flow follow one another: they share an id, or where one of them has none, the thread. */
export function isOneFlow(call: LoggedCall, part: CallPart): boolean {
  if (call.writer !== part.writer) return false;
  if (call.ids.size > 0 && part.ids.length > 0) return !areApart(call, part);
  return call.thread === part.thread;
}

/** The same method, as far as both say, and the same path. */
export function isSameCall(a: RawRequest, b: RawRequest): boolean {
  return (a.method === null || b.method === null || a.method === b.method) && isSamePath(a.url, b.url);
}

/**
 * A client that logs its calls logs each of them once: whatever is told besides is about one of these, and so is a second
 * answer where requests are logged. Two accounts without such a line are two calls.
 */
export function completes(
  { tellers, asked, resource }: LoggedCall,
  { teller, resource: other }: CallPart,
): boolean {
  if (resource !== null && other !== null && resource !== other) return false;
  return tellers.has('wire') ? teller === 'account' || asked : teller === 'wire';
}
