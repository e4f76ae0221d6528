/** Node: pino, winston, bunyan. */
import type { Call } from '../calls.js';
import { answer, type Entry, line } from '../log.js';
import type { Note } from '../noise.js';
import type { Shape } from '../shape.js';
import { iso } from '../times.js';

const PINO = { DEBUG: 20, INFO: 30, WARN: 40, ERROR: 50 } as const;

const pino =
  (level: keyof typeof PINO, fields: object, msg: string): Entry['write'] =>
  (at) =>
    JSON.stringify({
      level: PINO[level],
      time: at.getTime(),
      pid: 403,
      hostname: 'sync-401',
      ...fields,
      msg,
    });

const pinoNote: Shape['note'] = ({ level, logger, message, fields }) => [
  line(pino(level, { name: logger, ...fields }, message)),
];

const parsed = (text: string): unknown => (text === '' ? null : JSON.parse(text));
const headersOf = ({ correlationId }: Call) => ({
  'content-type': 'application/json',
  'inin-correlation-id': correlationId,
});

const pinoHttp: Shape = {
  name: 'pino-http',
  bodies: false,
  note: pinoNote,
  call: (call, stream) => [
    answer(
      call,
      pino(
        call.status < 400 ? 'INFO' : 'WARN',
        {
          req: {
            id: stream.count(),
            method: call.operation.method,
            url: call.url,
            headers: { host: call.host, accept: 'application/json' },
            remotePort: 40312,
          },
          res: { statusCode: call.status, headers: headersOf(call) },
          responseTime: call.milliseconds,
        },
        call.status < 400 ? 'request completed' : 'request errored',
      ),
      { code: false },
    ),
  ],
};

const axiosConfig = (call: Call) => ({
  method: call.operation.method.toLowerCase(),
  url: call.url,
  headers: { Accept: 'application/json, text/plain, */*', 'User-Agent': 'axios/1.7.2' },
  timeout: 0,
});

export const pinoAxios: Shape = {
  name: 'pino-axios-errors',
  note: pinoNote,
  call: (call) => [
    call.status < 400
      ? answer(
          call,
          pino(
            'INFO',
            {
              method: call.operation.method,
              url: call.url,
              status: call.status,
              duration: call.milliseconds,
            },
            'genesys call',
          ),
        )
      : answer(
          call,
          pino(
            'ERROR',
            {
              err: {
                type: 'AxiosError',
                message: `Request failed with status code ${call.status}`,
                stack: `AxiosError: Request failed with status code ${call.status}\n    at settle (/app/node_modules/axios/dist/node/axios.cjs:1967:12)\n    at IncomingMessage.handleStreamEnd (/app/node_modules/axios/dist/node/axios.cjs:3066:11)`,
                name: 'AxiosError',
                code: call.status < 500 ? 'ERR_BAD_REQUEST' : 'ERR_BAD_RESPONSE',
                config: axiosConfig(call),
                response: {
                  status: call.status,
                  statusText: call.reason,
                  headers: headersOf(call),
                  data: parsed(call.body),
                },
                status: call.status,
              },
            },
            `Request failed with status code ${call.status}`,
          ),
        ),
  ],
};

/** Request and answer are two records of one request id, eight requests at once. */
const pinoPairs: Shape = {
  name: 'pino-request-ids-eight-streams',
  streams: 8,
  note: pinoNote,
  call: (call, { random }) => {
    const reqId = random.uuid();
    return [
      line(pino('DEBUG', { reqId, method: call.operation.method, url: call.url }, 'outgoing request')),
      answer(
        call,
        pino(
          call.status < 400 ? 'DEBUG' : 'ERROR',
          { reqId, statusCode: call.status, responseTime: call.milliseconds, body: parsed(call.body) },
          'incoming response',
        ),
      ),
    ];
  },
};

const winston =
  (level: string, message: string, fields: object): Entry['write'] =>
  (at) =>
    JSON.stringify({ level, message, service: 'wfm', timestamp: iso(at), ...fields });

const lower = ({ level }: Note): string => level.toLowerCase();

const winstonNote: Shape['note'] = (note) => [line(winston(lower(note), note.message, note.fields))];

const winstonInMessage: Shape = {
  name: 'winston-json-in-message',
  note: winstonNote,
  call: (call) => [
    call.status < 400
      ? answer(call, winston('info', `${call.operation.id} ${call.status} in ${call.milliseconds} ms`, {}))
      : answer(call, winston('error', `${call.operation.id} failed: ${call.body}`, {}), {
          operation: 'hinted',
        }),
  ],
};

export const winstonResponse: Shape = {
  name: 'winston-response-data',
  note: winstonNote,
  call: (call) => [
    call.status < 400
      ? answer(
          call,
          winston('info', 'call done', {
            request: { method: call.operation.method, url: call.url },
            response: { status: call.status },
            ms: call.milliseconds,
          }),
        )
      : answer(
          call,
          winston('error', `Request failed with status code ${call.status}`, {
            request: { method: call.operation.method, url: call.url },
            response: { status: call.status, statusText: call.reason, data: parsed(call.body) },
          }),
        ),
  ],
};

const bunyan: Shape = {
  name: 'bunyan-req-res',
  note: ({ level, logger, message, fields }) => [
    line((at) =>
      JSON.stringify({
        name: 'sync',
        hostname: 'ip-10-4-0-3',
        pid: 401,
        level: PINO[level],
        component: logger,
        ...fields,
        msg: message,
        time: iso(at),
        v: 0,
      }),
    ),
  ],
  call: (call, { random }) => [
    answer(call, (at) =>
      JSON.stringify({
        name: 'sync',
        hostname: 'ip-10-4-0-3',
        pid: 401,
        level: call.status < 400 ? 30 : 50,
        req_id: random.uuid(),
        req: { method: call.operation.method, url: call.url, headers: { accept: '*/*' } },
        res: {
          statusCode: call.status,
          header: `HTTP/1.1 ${call.status} ${call.reason}\r\nContent-Type: application/json`,
          body: call.body,
        },
        latency: call.milliseconds,
        msg: 'platform call',
        time: iso(at),
        v: 0,
      }),
    ),
  ],
};

const winstonText: Shape = {
  name: 'winston-printf',
  note: ({ level, logger, message }) => [
    line((at) => `${iso(at)} ${level.toLowerCase()}: [${logger}] ${message}`),
  ],
  call: (call) => [
    answer(call, (at) =>
      call.status < 400
        ? `${iso(at)} info: [genesys] ${call.operation.method} ${call.target} ${call.status} ${call.milliseconds}ms`
        : `${iso(at)} error: [genesys] ${call.operation.method} ${call.target} ${call.status} ${call.milliseconds}ms {"data":${call.body}}`,
    ),
  ],
};

export const NODE: readonly Shape[] = [
  pinoHttp,
  pinoAxios,
  pinoPairs,
  winstonInMessage,
  winstonResponse,
  winstonText,
  bunyan,
];
