/** Many requests at once, told apart by an id in each line; and answers that are told of twice. */
import { answer, type Entry, line } from '../log.js';
import { services } from '../prefix.js';
import type { Shape } from '../shape.js';
import { comma, iso } from '../times.js';
import { javaFrames } from './java.js';
import { okhttpBody } from './okhttp.js';

const THREADS = ['exec-1', 'exec-2', 'exec-403', 'exec-401'];

/** The id of a request stands in the line; the threads are those of a pool, whoever is free. */
const requestIds: Shape = {
  name: 'request-ids-eight-requests',
  streams: 8,
  note: ({ level, logger, message }, { random }) => {
    const thread = random.pick(THREADS);
    return [line((at) => `${comma(at)} ${level.padEnd(5)} [${thread}] [req=-] ${logger} - ${message}`)];
  },
  call: (call, { random }) => {
    const request = random.hex(12);
    const write = (text: string): Entry['write'] => {
      const thread = random.pick(THREADS);
      return (at) => `${comma(at)} DEBUG [${thread}] [req=${request}] genesys.Http - ${text}`;
    };
    return [
      line(write(`--> ${call.operation.method} ${call.url}`)),
      answer(call, write(`<-- ${call.status} ${call.reason} (${call.milliseconds} ms)`)),
      ...(call.body === '' ? [] : [line(write(`body ${call.body}`))]),
    ];
  },
};

/** Eight replicas of one program. */
const replicas = services(
  'stern-eight-pods',
  Array.from({ length: 8 }, () => okhttpBody),
  (index, _, text) => `sync-7d9f4c403b-${'bcdfghjk'.charAt(index)}x2z4 app ${text}`,
);

/** The wire and the exception about it: one refusal. Two threads. */
const wireAndException: Shape = {
  name: 'okhttp-and-exception-two-threads',
  streams: 2,
  note: okhttpBody.note,
  call: (call, stream) => [
    ...okhttpBody.call(call, stream),
    ...(call.status < 400
      ? []
      : [
          line(
            (at) =>
              `${comma(at)} ERROR [${stream.index === 0 ? 'main' : 'pool-1-thread-3'}] c.a.s.GenesysClient - call failed\ncom.mypurecloud.sdk.v2.ApiException: ${call.message}\n${javaFrames(call, 7)}`,
          ),
        ]),
  ],
};

/** Two workers of one process that each write request and answer in JSON, told apart by their number. */
const workers: Shape = {
  name: 'json-workers-two-streams',
  streams: 2,
  note: ({ message, fields }, { index }) => [
    line((at) => JSON.stringify({ ts: iso(at), worker: index + 401, message, ...fields })),
  ],
  call: (call, { index, random }) => {
    const requestId = random.uuid();
    return [
      line((at) =>
        JSON.stringify({
          ts: iso(at),
          worker: index + 401,
          requestId,
          message: 'sending',
          http: { method: call.operation.method, url: call.url },
        }),
      ),
      answer(call, (at) =>
        JSON.stringify({
          ts: iso(at),
          worker: index + 401,
          requestId,
          message: 'received',
          http: { status_code: call.status, response_body: call.status < 400 ? undefined : call.body },
          elapsed_ms: call.milliseconds,
        }),
      ),
    ];
  },
};

export const THREADED: readonly Shape[] = [requestIds, replicas, wireAndException, workers];
