/** Java: OkHttp, logback, exceptions of the SDK, the wire of Apache, Feign, WebClient. */
import type { Call } from '../calls.js';
import { answer, type Entry, line } from '../log.js';
import { pascal } from '../operations.js';
import type { Shape, Stream } from '../shape.js';
import { comma, iso, point } from '../times.js';

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
const thread = ({ index }: Stream): string => THREADS[index % THREADS.length] ?? 'main';

const log4j =
  (level: string, stream: Stream, logger: string, text: string): Entry['write'] =>
  (at) =>
    `${comma(at)} ${level.padEnd(5)} [${thread(stream)}] ${logger} - ${text}`;

const log4jNote: Shape['note'] = ({ level, logger, message }, stream) => [
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

const okhttpBody: Shape = {
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

const spring =
  (level: string, stream: Stream, logger: string, text: string): Entry['write'] =>
  (at) =>
    `${point(at)} ${level.padStart(5)} 40317 --- [${thread(stream).slice(-15).padStart(15)}] ${logger.padEnd(40)} : ${text}`;

const logbackSpring: Shape = {
  name: 'logback-spring-rest-template',
  note: ({ level, logger, message }, stream) => [
    line(spring(level, stream, `c.acme.sync.${logger}`, message)),
  ],
  call: (call, stream) => {
    const { method } = call.operation;
    const restTemplate = 'o.s.web.client.RestTemplate';
    if (call.status < 400)
      return [
        answer(
          call,
          spring(
            'INFO',
            stream,
            'c.acme.sync.GenesysClient',
            `${method} ${call.url} ${call.status} ${call.reason} in ${call.milliseconds} ms`,
          ),
        ),
      ];
    const client = call.status < 500 ? 'HttpClientErrorException' : 'HttpServerErrorException';
    return [
      line(spring('DEBUG', stream, restTemplate, `HTTP ${method} ${call.url}`)),
      line(spring('DEBUG', stream, restTemplate, 'Accept=[application/json, application/*+json]')),
      answer(
        call,
        spring(
          'DEBUG',
          stream,
          restTemplate,
          `Response ${call.status} ${call.reason.toUpperCase().replaceAll(' ', '_')}`,
        ),
      ),
      line(
        spring(
          'ERROR',
          stream,
          'c.acme.sync.GenesysClient',
          `call failed: org.springframework.web.client.${client}$${pascal(call.reason.replaceAll(' ', ''))}: ${call.status} ${call.reason}: "${call.body}"`,
        ),
      ),
    ];
  },
};

const logbackOneLine: Shape = {
  name: 'logback-one-line',
  note: ({ level, logger, message }, stream) => [
    line((at) => `${point(at)} [${thread(stream)}] ${level.padEnd(5)} com.acme.${logger} - ${message}`),
  ],
  call: (call, stream) => [
    answer(call, (at) => {
      const level = call.status < 400 ? 'INFO ' : 'ERROR';
      const said =
        call.status < 400
          ? `${call.operation.method} ${call.url} took ${call.milliseconds} ms, status ${call.status}, ${call.body.length} bytes`
          : `${call.operation.method} ${call.url} failed: ${call.status} ${call.reason}: [${call.body}]`;
      return `${point(at)} [${thread(stream)}] ${level} com.acme.GenesysClient - ${said}`;
    }),
  ],
};

const javaFrames = (
  call: Call,
  by: number,
): string => `	at com.mypurecloud.sdk.v2.ApiClient.processResponse(ApiClient.java:${400 + by})
	at com.mypurecloud.sdk.v2.ApiClient.invoke(ApiClient.java:${676 + by})
	at com.mypurecloud.sdk.v2.api.${call.api}.${call.operation.id}(${call.api}.java:${1403 + by})
	at com.acme.sync.GenesysClient.load(GenesysClient.java:${40 + by})
	at java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1136)
	at java.base/java.lang.Thread.run(Thread.java:840)`;

const javaSdk: Shape = {
  name: 'java-sdk-exceptions',
  note: log4jNote,
  call: (call, stream) => {
    const attempt = stream.random.int(1, 3);
    const by = stream.random.int(0, 20);
    if (call.status < 400)
      return [
        answer(
          call,
          log4j(
            'INFO',
            stream,
            'c.a.s.App',
            `${call.operation.method} ${call.url} ${call.status} ${call.reason} in ${call.milliseconds} ms`,
          ),
        ),
      ];
    return [
      answer(
        call,
        (at) =>
          `${log4j('ERROR', stream, 'c.a.s.GenesysClient', `call failed, attempt ${attempt}`)(at)}\ncom.mypurecloud.sdk.v2.ApiException: ${call.message}\n${javaFrames(call, by)}`,
        { status: false, code: false, message: true },
      ),
    ];
  },
};

const javaSdkWrapped: Shape = {
  name: 'java-sdk-caused-by',
  streams: 2,
  note: log4jNote,
  call: (call, stream) => {
    if (call.status < 400)
      return [
        answer(
          call,
          log4j(
            'DEBUG',
            stream,
            'c.a.s.App',
            `${call.operation.id} returned ${call.status} after ${call.milliseconds} ms`,
          ),
        ),
      ];
    return [
      answer(
        call,
        (at) =>
          `${log4j('ERROR', stream, 'c.a.s.Sync', 'Sync of one tenant failed')(at)}
java.lang.RuntimeException: could not load
	at com.acme.sync.Sync.run(Sync.java:403)
	at java.base/java.lang.Thread.run(Thread.java:840)
Caused by: com.mypurecloud.sdk.v2.ApiException: ${call.message}
${javaFrames(call, 3)}
	... 401 more`,
        { status: false, code: false, message: true },
      ),
    ];
  },
};

const apacheWire: Shape = {
  name: 'apache-httpclient-wire',
  note: log4jNote,
  call: (call, stream) => {
    const id = stream.count() % 3;
    const write = (text: string): Entry['write'] =>
      log4j('DEBUG', stream, 'org.apache.http.wire', `http-outgoing-${id} ${text}`);
    const header = (arrow: string, text: string): Entry =>
      line(log4j('DEBUG', stream, 'org.apache.http.headers', `http-outgoing-${id} ${arrow} ${text}`));
    return [
      header('>>', `${call.operation.method} ${call.target} HTTP/1.1`),
      header('>>', `Host: ${call.host}`),
      line(write(`>> "${call.operation.method} ${call.target} HTTP/1.1[\\r][\\n]"`)),
      line(write(`>> "Host: ${call.host}[\\r][\\n]"`)),
      line(write('>> "Connection: Keep-Alive[\\r][\\n]"')),
      line(write('>> "[\\r][\\n]"')),
      answer(call, write(`<< "HTTP/1.1 ${call.status} ${call.reason}[\\r][\\n]"`)),
      line(write('<< "Content-Type: application/json[\\r][\\n]"')),
      line(write(`<< "Content-Length: ${call.body.length}[\\r][\\n]"`)),
      line(write(`<< "inin-correlation-id: ${call.correlationId}[\\r][\\n]"`)),
      line(write('<< "[\\r][\\n]"')),
      line(write(`<< "${call.body}"`)),
      header('<<', `HTTP/1.1 ${call.status} ${call.reason}`),
      header('<<', 'Content-Type: application/json'),
    ];
  },
};

const feign: Shape = {
  name: 'feign-full',
  streams: 2,
  note: ({ level, logger, message }, stream) => [
    line(spring(level, stream, `c.acme.sync.${logger}`, message)),
  ],
  call: (call, stream) => {
    const write = (text: string): Entry['write'] =>
      spring('DEBUG', stream, `c.acme.GenesysApi`, `[GenesysApi#${call.operation.id}] ${text}`);
    return [
      line(write(`---> ${call.operation.method} ${call.url} HTTP/1.1`)),
      line(write('Accept: application/json')),
      line(write('---> END HTTP (0-byte body)')),
      answer(call, write(`<--- HTTP/1.1 ${call.status} ${call.reason} (${call.milliseconds}ms)`)),
      line(write('content-type: application/json')),
      line(write(`inin-correlation-id: ${call.correlationId}`)),
      line(write('')),
      ...(call.body === '' ? [] : [line(write(call.body))]),
      line(write(`<--- END HTTP (${call.body.length}-byte body)`)),
    ];
  },
};

const feignException: Shape = {
  name: 'feign-exceptions',
  note: feign.note,
  call: (call, stream) => [
    call.status < 400
      ? answer(
          call,
          spring(
            'INFO',
            stream,
            'c.acme.sync.Client',
            `${call.operation.method} ${call.target} -> ${call.status} (${call.milliseconds} ms)`,
          ),
        )
      : answer(
          call,
          spring(
            'ERROR',
            stream,
            'c.acme.sync.Client',
            `feign.FeignException$${pascal(call.reason.replaceAll(' ', ''))}: [${call.status} ${call.reason}] during [${call.operation.method}] to [${call.url}] [GenesysApi#${call.operation.id}()]: [${call.body}]`,
          ),
        ),
  ],
};

const webClient: Shape = {
  name: 'spring-webclient',
  bodies: false,
  streams: 2,
  note: ({ level, logger, message }, stream) => [
    line(
      (at) =>
        `${iso(at)} ${level.padStart(5)} 1 --- [ctor-http-nio-${stream.index + 2}] c.acme.${logger} : ${message}`,
    ),
  ],
  call: (call, stream) => {
    const id = stream.random.hex(8);
    const write =
      (text: string): Entry['write'] =>
      (at) =>
        `${iso(at)} DEBUG 1 --- [ctor-http-nio-${stream.index + 2}] o.s.w.r.f.client.ExchangeFunctions : [${id}] ${text}`;
    const first = { code: false };
    return [
      line(write(`HTTP ${call.operation.method} ${call.url}`)),
      answer(
        call,
        write(
          `[${stream.random.hex(8)}-1] Response ${call.status} ${call.reason.toUpperCase().replaceAll(' ', '_')}`,
        ),
        first,
      ),
    ];
  },
};

export { javaFrames, javaSdk, logbackOneLine, okhttpBody };

export const JAVA: readonly Shape[] = [
  okhttpBasic,
  okhttpBody,
  okhttpTwoThreads,
  okhttpEightThreads,
  logbackSpring,
  logbackOneLine,
  javaSdk,
  javaSdkWrapped,
  apacheWire,
  feign,
  feignException,
  webClient,
];
