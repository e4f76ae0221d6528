/** OkHttp through log4j: each line a record. */
import type { Call } from '../calls.js';
import { answer, type Entry, line } from '../log.js';
import type { Shape, Stream } from '../shape.js';
import { comma } from '../times.js';

const THREADS = [
  'main',
  'pool-1-thread-3',
  'http-nio-8080-exec-403',
  'worker-401',
  'OkHttp Dispatcher',
  'sync-4',
  'sync-5',
  'sync-6',
];
export const thread = ({ index }: Stream): string => THREADS[index % THREADS.length] ?? 'main';

export const log4j =
  (level: string, stream: Stream, logger: string, text: string): Entry['write'] =>
  (at) =>
    `${comma(at)} ${level.padEnd(5)} [${thread(stream)}] ${logger} - ${text}`;

export const log4jNote: Shape['note'] = ({ level, logger, message }, stream) => [
  line(log4j(level, stream, `c.a.s.${logger}`, message)),
];

const OKHTTP = 'okhttp3.logging.HttpLoggingInterceptor';

const okhttpBasic: Shape = {
  name: 'okhttp-basic',
  bodies: false,
  note: log4jNote,
  call: (call, stream) => [
    line(log4j('INFO', stream, OKHTTP, `--> ${call.operation.method} ${call.url} http/1.1`)),
    answer(
      call,
      log4j(
        'INFO',
        stream,
        OKHTTP,
        `<-- ${call.status} ${call.reason} ${call.url} (${call.milliseconds}ms, ${call.body.length}-byte body)`,
      ),
      { code: false },
    ),
  ],
};

export const okhttpBody: Shape = {
  name: 'okhttp-body',
  note: log4jNote,
  call: (call, stream) => okhttpLines(call, stream),
};

/** Each line a record; of a refusal the line with the status tells, the body stands three lines below. */
function okhttpLines(call: Call, stream: Stream): readonly Entry[] {
  const write = (text: string): Entry => line(log4j('INFO', stream, OKHTTP, text));
  const { method } = call.operation;
  const asked =
    method === 'GET' || method === 'DELETE'
      ? [write(`--> END ${method}`)]
      : [
          write('Content-Type: application/json; charset=utf-8'),
          write('Content-Length: 403'),
          write(''),
          write(
            '{"interval":"2026-08-19T00:00:00.000Z/2026-08-20T00:00:00.000Z","paging":{"pageSize":401,"pageNumber":1}}',
          ),
          write(`--> END ${method} (403-byte body)`),
        ];
  return [
    write(`--> ${method} ${call.url} http/1.1`),
    write('Accept: application/json'),
    write('Authorization: ██'),
    ...asked,
    answer(
      call,
      log4j('INFO', stream, OKHTTP, `<-- ${call.status} ${call.reason} ${call.url} (${call.milliseconds}ms)`),
    ),
    write('content-type: application/json'),
    write(`inin-correlation-id: ${call.correlationId}`),
    write(''),
    ...(call.body === '' ? [] : [write(call.body)]),
    write(`<-- END HTTP (${call.body.length}-byte body)`),
  ];
}

const okhttpTwoThreads: Shape = { ...okhttpBody, name: 'okhttp-body-two-threads', streams: 2 };
const okhttpEightThreads: Shape = { ...okhttpBody, name: 'okhttp-body-eight-threads', streams: 8 };

export const OKHTTPS: readonly Shape[] = [okhttpBasic, okhttpBody, okhttpTwoThreads, okhttpEightThreads];
