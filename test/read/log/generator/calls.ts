/** Calls of the platform: an operation with ids filled in, the host of a region, and the answer. */
import { allRegions } from '../../../../src/index.js';
import { CALLABLES, type Callable } from './operations.js';
import type { Random } from './random.js';
import { failureOf, refusalOf } from './refusals.js';

export interface Call extends Callable {
  readonly host: string;
  /** With the query. */
  readonly target: string;
  readonly url: string;
  readonly status: number;
  readonly reason: string;
  /** The text of the answer's body. */
  readonly body: string;
  readonly message: string | null;
  readonly code: string | null;
  readonly refused: boolean;
  readonly correlationId: string;
  readonly milliseconds: number;
}

export const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** Numbers as they stand in logs beside a status: in a third of cases one that looks like one. */
export const trap = (random: Random, least: number, most: number): number =>
  random.chance(0.35) ? random.pick([401, 403]) : random.int(least, most);

const QUERIES = [
  '',
  '',
  '?pageSize=25&pageNumber=1',
  '?pageSize=100&pageNumber=403',
  '?pageNumber=401',
  '?expand=conversationSummary',
];

/** An application speaks to one region, and now and then to a second. */
export function hostsOf(random: Random): readonly string[] {
  const [first, second] = [random.pick(allRegions()), random.pick(allRegions())].map(
    ({ domain }) => `api.${domain}`,
  );
  return [first, first, first, second].filter((host) => host !== undefined);
}

function asked(random: Random, { operation, api }: Callable, host: string) {
  const path = operation.path.replace(/\{[^}]*\}/g, () => random.uuid());
  const target = `${path}${operation.method === 'GET' ? random.pick(QUERIES) : ''}`;
  return {
    operation,
    api,
    host,
    target,
    url: `https://${host}${target}`,
    milliseconds: trap(random, 18, 1900),
  };
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly message: string | null;
  readonly code: string | null;
  readonly contextId: string;
}

const answered = ({ contextId, ...answer }: Answer) => ({
  ...answer,
  reason: REASONS[answer.status] ?? '',
  correlationId: contextId,
});

export function successOf(random: Random, host: string): Call {
  const request = asked(random, random.pick(CALLABLES), host);
  const { method } = request.operation;
  const status = method === 'GET' ? 200 : method === 'DELETE' ? 204 : random.pick([200, 200, 201, 202]);
  const body = status === 204 ? '' : successBody(random);
  return {
    ...request,
    ...answered({ status, body, message: null, code: null, contextId: random.uuid() }),
    refused: false,
  };
}

/** A limit, a missing entity, a fault of the service: no refusals. */
export function failedOf(random: Random, host: string): Call {
  const request = asked(random, random.pick(CALLABLES), host);
  return { ...request, ...answered(failureOf(random)), refused: false };
}

/** @param withBody false for logs that never show a body: the refusal is then one that its status tells */
export function refusedOf(random: Random, host: string, withBody: boolean): Call {
  const callable = random.pick(CALLABLES);
  const request = asked(random, callable, host);
  return { ...request, ...answered(refusalOf(random, callable, withBody)), refused: true };
}

/** The same call once more, refused in the same words. */
export const againOf = (random: Random, call: Call): Call => {
  const correlationId = random.uuid();
  return {
    ...call,
    correlationId,
    body: call.body.replaceAll(call.correlationId, correlationId),
    milliseconds: trap(random, 18, 1900),
  };
};

function successBody(random: Random): string {
  const entities = Array.from({ length: random.int(1, 3) }, () => ({
    id: random.uuid(),
    name: random.pick([
      'Support',
      'Sales 403',
      'Room 401',
      'Forbidden City tours',
      'Billing',
      'Access denied team',
    ]),
    memberCount: trap(random, 0, 90),
  }));
  return JSON.stringify({
    entities,
    pageSize: 25,
    pageNumber: 1,
    total: trap(random, 1, 600),
    pageCount: random.int(1, 30),
  });
}
