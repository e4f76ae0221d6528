/** Spring: logback, Feign, WebClient. */
import { answer, type Entry, line } from '../log.js';
import { pascal } from '../operations.js';
import type { Shape, Stream } from '../shape.js';
import { iso, point } from '../times.js';
import { thread } from './okhttp.js';

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

export const logbackOneLine: Shape = {
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

export const SPRING: readonly Shape[] = [logbackSpring, logbackOneLine, feign, feignException, webClient];
