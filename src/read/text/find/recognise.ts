/** The pure recogniser: what a text names, with the places. It decides nothing about what belongs together. */
import type { Header } from '../../../exchange/types.js';
import { blank, type Found, type Span, within } from '../places.js';
import { prepare } from '../prepare.js';
import type { Failure } from '../words/transport.js';
import { type FoundBody, findBodies } from './bodies.js';
import { type Call, findCalls, findHosts } from './calls.js';
import { type CodeWord, findCodes, findCodesIn } from './codes.js';
import { findFailures } from './failures.js';
import { findCorrelationIds, findRequestHeaders, type NamedHeader } from './headers.js';
import { findMessages } from './messages.js';
import { findParameters } from './notations/parameters.js';
import { findOver, findWorking, type Working } from './outcomes.js';
import { findRefusals } from './refusals.js';
import { findStatuses, type Status } from './statuses.js';

/** Every list is in order of place. Places are offsets in the text that was given. */
export interface Recognised {
  /** Without those that are said to work. */
  readonly calls: readonly Found<Call>[];
  readonly hosts: readonly Found<string>[];
  readonly statuses: readonly Found<Status>[];
  readonly bodies: readonly FoundBody[];
  readonly messages: readonly Found<string>[];
  readonly codes: readonly Found<CodeWord>[];
  /** Codes that stand inside messages. */
  readonly quotedCodes: readonly Found<CodeWord>[];
  /** Words that say a call was refused. */
  readonly refusals: readonly Found<string>[];
  /** Calls that are said to work. */
  readonly working: readonly Found<Working>[];
  /** Places where the text says that the trouble told of before is over. */
  readonly over: readonly Span[];
  /** Failures before any answer. */
  readonly failures: readonly Found<Failure>[];
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
  quotedCodes: [],
  refusals: [],
  working: [],
  over: [],
  failures: [],
  requestHeaders: [],
  correlationIds: [],
};

/** Recognises what stands outside the spans that were read already. Throws nothing; time is linear. */
export function recognise(text: string, taken: readonly Span[] = []): Recognised {
  const open = blank(prepare(text), taken);
  const bodies = findBodies(open);
  const answers = bodies.filter((body) => body.kind !== 'other');
  const outside = blank(open, bodies.flatMap(unread));
  if (!/\S/.test(outside)) return { ...NOTHING, bodies, prose: outside };
  const named = findCalls(outside);
  const uncalled = blank(outside, named);
  const told = findStatuses(uncalled);
  const requestHeaders = findRequestHeaders(uncalled);
  const correlationIds = findCorrelationIds(uncalled);
  const spoken = blank(uncalled, [...answers, ...requestHeaders, ...correlationIds]);
  const failures = findFailures(spoken);
  // What a library says of its connection is no message of a server.
  const unreached = failures.length > 0 && told.length === 0 && answers.length === 0;
  const quoted = findMessages(unreached ? blankLines(spoken, failures) : spoken);
  const beside = blank(spoken, [...quoted, ...failures]);
  const codes = findCodes(beside);
  const phrases = told.map((status) => ({ start: status.start, end: status.value.phraseEnd }));
  const refusals = findRefusals(blank(beside, [...codes, ...phrases]));
  // Words of refusal stay: `no permission …` says what is not held.
  const prose = blank(beside, [...codes, ...findParameters(beside)]);
  const troubles = [...answers.filter(({ kind }) => kind === 'error'), ...quoted, ...codes, ...refusals];
  const working = findWorking(outside, { calls: named, statuses: told, troubles });
  const calls = without(named, working);
  // A sentence about a call that works is no message of a server.
  const messages = quoted.filter((message) => within(working, message).length === 0);
  const statuses = without(
    told,
    working.flatMap(({ value }) => value.status ?? []),
  );
  return {
    calls,
    hosts: findHosts(prose),
    statuses,
    bodies,
    messages,
    codes,
    quotedCodes: findCodesIn(spoken, messages),
    refusals,
    working,
    over: findOver(spoken),
    failures,
    requestHeaders,
    correlationIds,
    prose,
  };
}

/** What of a body is no text of its own. */
function unread({ kind, start, end, inner, sentence }: FoundBody): readonly Span[] {
  if (sentence !== undefined)
    return [
      { start, end: sentence.start },
      { start: sentence.end, end },
    ];
  return kind === 'other' ? [] : [inner ?? { start, end }];
}

/** Those that do not begin where one of the others begins. */
function without<T extends Span>(all: readonly T[], others: readonly Span[]): readonly T[] {
  if (others.length === 0) return all;
  const starts = new Set(others.map(({ start }) => start));
  return all.filter(({ start }) => !starts.has(start));
}

/** The text without the lines in which the spans (sorted by place) begin. */
function blankLines(text: string, spans: readonly Span[]): string {
  const lines: Span[] = [];
  for (const span of spans) {
    if (span.start < (lines.at(-1)?.end ?? 0)) continue;
    const newline = text.indexOf('\n', span.end);
    lines.push({ start: text.lastIndexOf('\n', span.start) + 1, end: newline < 0 ? text.length : newline });
  }
  return blank(text, lines);
}
