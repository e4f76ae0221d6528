/** Clients that name the method, the address and the answer of a call in lines of their own. */
import type { Call } from '../calls.js';
import { answer, type Entry, line } from '../log.js';
import type { Note } from '../noise.js';
import type { Shape, Stream } from '../shape.js';
import { comma, iso } from '../times.js';

const clock = (at: Date): string => iso(at).slice(11, 19);
const plain =
  (text: string): Entry['write'] =>
  () =>
    text;
const isRead = ({ operation: { method } }: Call): boolean => method === 'GET' || method === 'DELETE';

const SENT = '{"name":"Support, 403","ids":[401]}';

/** The plugin of Jenkins, with the time in front of every line. */
const jenkinsHttpRequest: Shape = {
  name: 'jenkins-http-request',
  note: ({ message }) => [line((at) => `${clock(at)}  + ${message}`)],
  call: (call) => {
    const write = (text: string): Entry => line((at) => `${clock(at)}  ${text}`);
    return [
      write('[Pipeline] httpRequest'),
      write(`HttpMethod: ${call.operation.method}`),
      write(`URL: ${call.url}`),
      write('Content-Type: application/json'),
      write('Authorization: *****'),
      write(`Sending request to url: ${call.url}`),
      answer(call, (at) => `${clock(at)}  Response Code: HTTP/1.1 ${call.status} ${call.reason}`),
      write('Response: '),
      write(call.body),
    ];
  },
};

const logcat =
  (text: string): Entry['write'] =>
  () =>
    `I/flutter (12403): ${text}`;

const dio: Shape = {
  name: 'dio-logcat',
  note: ({ message }) => [line(logcat(message))],
  call: (call) => {
    const asked = [
      '*** Request ***',
      `uri: ${call.url}`,
      `method: ${call.operation.method}`,
      'responseType: ResponseType.json',
      'headers:',
      ' authorization: Bearer ██',
      '',
    ];
    const fails = call.status >= 400;
    const got = fails
      ? [
          '*** DioException ***:',
          `uri: ${call.url}`,
          `DioException [bad response]: The request returned an invalid status code of ${call.status}.`,
        ]
      : ['*** Response ***'];
    const behind = fails ? ['Response Text:', call.body] : ['headers:', ' content-type: application/json'];
    return [
      ...[...asked, ...got, `uri: ${call.url}`].map((text) => line(logcat(text))),
      answer(call, logcat(`statusCode: ${call.status}`)),
      ...behind.map((text) => line(logcat(text))),
    ];
  },
};

const apex: Shape = {
  name: 'apex-callouts',
  note: ({ message }, stream) => [line((at) => `${apexHead(at, stream)}|USER_DEBUG|[403]|DEBUG|${message}`)],
  call: (call, stream) => [
    line(
      (at) =>
        `${apexHead(at, stream)}|CALLOUT_REQUEST|[14]|System.HttpRequest[Endpoint=${call.url}, Method=${call.operation.method}]`,
    ),
    answer(
      call,
      (at) =>
        `${apexHead(at, stream)}|CALLOUT_RESPONSE|[14]|System.HttpResponse[Status=${call.reason}, StatusCode=${call.status}]`,
    ),
    line((at) => `${apexHead(at, stream)}|USER_DEBUG|[15]|DEBUG|${call.body}`),
  ],
};
const apexHead = (at: Date, { random }: Stream): string =>
  `${clock(at)}.0 (${random.int(1000, 9999)}403${random.int(10, 99)})`;

/** Executions of a gateway in front of the platform; those of one time mix, each line has the id of its own. */
const apiGateway = (name: string, streams: number): Shape => ({
  name,
  streams,
  note: ({ message }: Note, stream) => [line((at) => `${iso(at)} (${executionOf(stream)}) ${message}`)],
  call: (call, stream) => {
    const id = executionOf(stream);
    const write = (text: string): Entry => line((at) => `${iso(at)} (${id}) ${text}`);
    const path = call.target.replace(/\?.*/, '');
    return [
      write(`Starting execution for request: ${id}`),
      write(`HTTP Method: ${call.operation.method}, Resource Path: /proxy${path}`),
      write(`Endpoint request URI: ${call.url}`),
      write('Endpoint request headers: {Authorization=Bearer ██, User-Agent=AmazonAPIGateway_1a2b3c}'),
      write(`Sending request to ${call.url}`),
      answer(
        call,
        (at) =>
          `${iso(at)} (${id}) Received response. Status: ${call.status}, Integration latency: ${call.milliseconds} ms`,
      ),
      write('Endpoint response headers: {Content-Type=application/json}'),
      write(`Endpoint response body before transformations: ${call.body}`),
      write(`Method completed with status: ${call.status}`),
    ];
  },
});
const executionOf = ({ random }: Stream): string => `${random.hex(8)}-4031-4401-8403-${random.hex(12)}`;

/** `http.client` and urllib3, both at their most talkative. */
const pythonHttpClient: Shape = {
  name: 'python-http-client-debug',
  bodies: false,
  note: ({ level, message }) => [line(plain(`${level}:sync.worker:${message}`))],
  call: (call) => [
    line(
      plain(
        `send: b'${call.operation.method} ${call.target} HTTP/1.1\\r\\nHost: ${call.host}\\r\\nAccept: */*\\r\\nAuthorization: Bearer ██\\r\\n\\r\\n'`,
      ),
    ),
    ...(isRead(call) ? [] : [line(plain(`send: b'${SENT}'`))]),
    answer(call, plain(`reply: 'HTTP/1.1 ${call.status} ${call.reason}\\r\\n'`), { code: false }),
    line(plain('header: Content-Type: application/json')),
    line(plain('header: Content-Length: 403')),
    line(
      plain(
        `DEBUG:urllib3.connectionpool:https://${call.host}:443 "${call.operation.method} ${call.target} HTTP/1.1" ${call.status} 403`,
      ),
    ),
  ],
};

/** Karate: a record a side, and the body of the answer below its headers. */
const karate: Shape = {
  name: 'karate',
  note: ({ level, message }) => [line((at) => `${comma(at)} [main] ${level} com.intuit.karate - ${message}`)],
  call: (call, stream) => {
    const count = stream.count();
    return [
      line(
        (at) =>
          `${comma(at)} [main] DEBUG com.intuit.karate - request:\n${count} > ${call.operation.method} ${call.url}\n${count} > Authorization: Bearer ██\n${count} > Host: ${call.host}${isRead(call) ? '' : `\n${SENT}`}\n`,
      ),
      answer(
        call,
        (at) =>
          `${comma(at)} [main] DEBUG com.intuit.karate - response time in milliseconds: ${call.milliseconds}\n${count} < ${call.status}\n${count} < Content-Type: application/json\n${call.body}\n`,
      ),
    ];
  },
};

/** The wire of Apache HttpClient: one connection a thread. */
const apacheWire: Shape = {
  name: 'apache-5-wire',
  streams: 2,
  note: ({ level, message }, stream) => [
    line((at) => `${comma(at)} ${level} [sync-${stream.index}] c.a.s.Worker - ${message}`),
  ],
  call: (call, stream) => {
    const head = (at: Date, mark: string): string =>
      `${comma(at)} DEBUG [sync-${stream.index}] org.apache.hc.client5.http.wire - http-outgoing-${stream.index} ${mark} `;
    const sent = (text: string): Entry => line((at) => `${head(at, '>>')}"${text}[\\r][\\n]"`);
    const got = (text: string): Entry => line((at) => `${head(at, '<<')}"${text}[\\r][\\n]"`);
    return [
      sent(`${call.operation.method} ${call.target} HTTP/1.1`),
      sent('Authorization: Bearer ██'),
      sent(`Host: ${call.host}`),
      sent(''),
      answer(call, (at) => `${head(at, '<<')}"HTTP/1.1 ${call.status} ${call.reason}[\\r][\\n]"`),
      got('Content-Type: application/json'),
      got(''),
      ...(call.body === '' ? [] : [line((at) => `${head(at, '<<')}"${call.body}"`)]),
    ];
  },
};

export const LABELLED: readonly Shape[] = [
  jenkinsHttpRequest,
  dio,
  apex,
  apiGateway('api-gateway', 1),
  apiGateway('api-gateway-four-executions', 4),
  pythonHttpClient,
  karate,
  apacheWire,
];
