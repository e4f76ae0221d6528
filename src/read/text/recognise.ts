/** The pure recogniser: what a text names, with the places. It decides nothing about what belongs together. */
import type { Header } from '../../exchange/types.js';
import { type FoundBody, findBodies } from './bodies.js';
import { type Call, findCalls, findHosts } from './calls.js';
import { type CodeWord, findCodes } from './codes.js';
import { findCorrelationIds, findRequestHeaders, type NamedHeader } from './headers.js';
import { findMessages } from './messages.js';
import { blank, type Found, type Span } from './places.js';
import { prepare } from './prepare.js';
import { findRefusals } from './refusals.js';
import { findStatuses, type Status } from './statuses.js';

/** Every list is in order of place. Places are offsets in the text that was given. */
export interface Recognised {
  readonly calls: readonly Found<Call>[];
  readonly hosts: readonly Found<string>[];
  readonly statuses: readonly Found<Status>[];
  readonly bodies: readonly FoundBody[];
  readonly messages: readonly Found<string>[];
  readonly codes: readonly Found<CodeWord>[];
  /** Words that say a call was refused. */
  readonly refusals: readonly Found<string>[];
  readonly requestHeaders: readonly Found<NamedHeader>[];
  readonly correlationIds: readonly Found<Header>[];
  /** The text without all that: what is left is what somebody says. Same length, same places. */
  readonly prose: string;
}

const NOTHING: Omit<Recognised, 'bodies' | 'prose'> = {
  calls: [],
  hosts: [],
  statuses: [],
  messages: [],
  codes: [],
  refusals: [],
  requestHeaders: [],
  correlationIds: [],
};

/** Recognises what stands outside the spans that were read already. Throws nothing; time is linear. */
export function recognise(text: string, taken: readonly Span[] = []): Recognised {
  const open = blank(prepare(text), taken);
  const bodies = findBodies(open);
  const answers = bodies.filter((body) => body.kind !== 'other');
  const outside = blank(
    open,
    answers.map((body) => body.inner ?? body),
  );
  if (!/\S/.test(outside)) return { ...NOTHING, bodies, prose: outside };
  const calls = findCalls(outside);
  const uncalled = blank(outside, calls);
  const statuses = findStatuses(uncalled);
  const requestHeaders = findRequestHeaders(uncalled);
  const correlationIds = findCorrelationIds(uncalled);
  const spoken = blank(uncalled, [...answers, ...requestHeaders, ...correlationIds]);
  const messages = findMessages(spoken);
  const beside = blank(spoken, messages);
  const codes = findCodes(beside);
  const phrases = statuses.map((status) => ({ start: status.start, end: status.value.phraseEnd }));
  const refusals = findRefusals(blank(beside, [...codes, ...phrases]));
  const prose = blank(beside, [...codes, ...refusals]);
  return {
    calls,
    hosts: findHosts(prose),
    statuses,
    bodies,
    messages,
    codes,
    refusals,
    requestHeaders,
    correlationIds,
    prose,
  };
}
