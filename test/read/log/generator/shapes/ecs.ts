/** The common schema of Elastic. */
import type { Call } from '../calls.js';
import { answer, line } from '../log.js';
import type { Shape } from '../shape.js';
import { iso } from '../times.js';

const levelOf = (call: Call): string => (call.status < 400 ? 'info' : 'error');

const ecsNote: Shape['note'] = ({ level, logger, message, fields }, { random }) => {
  const trace = random.hex(32);
  return [
    line((at) =>
      JSON.stringify({
        '@timestamp': iso(at),
        'log.level': level,
        message,
        'ecs.version': '1.2.0',
        'service.name': 'sync',
        'process.thread.name': 'http-nio-403',
        'log.logger': logger,
        'trace.id': trace,
        labels: fields,
      }),
    ),
  ];
};

const ecsNested: Shape = {
  name: 'ecs-nested',
  note: ({ level, message, fields }) => [
    line((at) =>
      JSON.stringify({
        '@timestamp': iso(at),
        log: { level: level.toLowerCase() },
        message,
        ecs: { version: '8.11.0' },
        process: { pid: 403 },
        http: { response: { status_code: 200, bytes: 403 } },
        labels: fields,
      }),
    ),
  ],
  call: (call, { random }) => {
    const trace = random.hex(32);
    return [
      answer(call, (at) =>
        JSON.stringify({
          '@timestamp': iso(at),
          log: { level: levelOf(call) },
          message: call.status < 400 ? 'call finished' : 'call failed',
          ecs: { version: '8.11.0' },
          http: {
            version: '1.1',
            request: { method: call.operation.method, body: { bytes: 401 } },
            response: {
              status_code: call.status,
              body: { bytes: call.body.length, ...(call.status < 400 ? {} : { content: call.body }) },
            },
          },
          url: {
            full: call.url,
            domain: call.host,
            path: call.target.split('?')[0],
            scheme: 'https',
            port: 443,
          },
          event: {
            duration: call.milliseconds * 1_000_000,
            outcome: call.status < 400 ? 'success' : 'failure',
          },
          trace: { id: trace },
        }),
      ),
    ];
  },
};

const ecsDotted: Shape = {
  name: 'ecs-dotted',
  bodies: false,
  note: ecsNote,
  call: (call, { random }) => {
    const trace = random.hex(32);
    return [
      answer(
        call,
        (at) =>
          JSON.stringify({
            '@timestamp': iso(at),
            'log.level': levelOf(call).toUpperCase(),
            message: `${call.operation.id} finished`,
            'ecs.version': '1.2.0',
            'service.name': 'sync',
            'http.request.method': call.operation.method,
            'http.response.status_code': call.status,
            'http.response.body.bytes': call.body.length,
            'url.full': call.url,
            'event.duration': call.milliseconds * 1_000_000,
            'trace.id': trace,
          }),
        { code: false, operation: true },
      ),
    ];
  },
};

export const ECS: readonly Shape[] = [ecsNested, ecsDotted];
