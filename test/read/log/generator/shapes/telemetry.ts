/** OpenTelemetry: spans, as exporters write them. */
import type { Call } from '../calls.js';
import { answer, type Entry, line } from '../log.js';
import type { Note } from '../noise.js';
import type { Random } from '../random.js';
import type { Shape } from '../shape.js';
import { iso } from '../times.js';

type Attributes = Readonly<Record<string, string | number>>;

const stable = (call: Call): Attributes => ({
  'http.request.method': call.operation.method,
  'url.full': call.url,
  'server.address': call.host,
  'server.port': 443,
  'http.response.status_code': call.status,
  'network.protocol.version': '1.1',
  ...(call.status < 400 ? {} : { 'error.type': String(call.status) }),
});

const old = (call: Call): Attributes => ({
  'http.url': call.url,
  'http.method': call.operation.method,
  'http.target': call.target,
  'net.peer.name': call.host,
  'net.peer.port': 443,
  'http.status_code': call.status,
  'http.status_text': call.reason.toUpperCase(),
  'http.flavor': '1.1',
});

const other = (note: Note, random: Random): Attributes =>
  random.pick<Attributes>([
    { 'db.system': 'postgresql', 'db.statement': 'select 403', 'db.rows': 401, note: note.message },
    {
      'http.request.method': 'GET',
      'url.path': '/health',
      'http.response.status_code': 200,
      'http.response.body.size': 403,
    },
    { 'messaging.system': 'kafka', 'messaging.kafka.message.offset': 403 },
  ]);

const otlpValue = (value: string | number) =>
  typeof value === 'number' ? { intValue: String(value) } : { stringValue: value };

function otlpSpan(
  random: Random,
  name: string,
  kind: number,
  attributes: Attributes,
  failed: boolean,
): Entry['write'] {
  const ids = { traceId: random.hex(32), spanId: random.hex(16) };
  return (at) =>
    JSON.stringify({
      resourceSpans: [
        {
          resource: {
            attributes: [
              { key: 'service.name', value: { stringValue: 'sync' } },
              { key: 'process.pid', value: { intValue: '403' } },
            ],
          },
          scopeSpans: [
            {
              scope: { name: 'io.opentelemetry.okhttp-3.0', version: '2.4.0' },
              spans: [
                {
                  ...ids,
                  name,
                  kind,
                  startTimeUnixNano: `${at.getTime()}000000`,
                  endTimeUnixNano: `${at.getTime() + 403}000000`,
                  attributes: Object.entries(attributes).map(([key, value]) => ({
                    key,
                    value: otlpValue(value),
                  })),
                  status: failed ? { code: 2 } : {},
                },
              ],
            },
          ],
        },
      ],
    });
}

const otlp: Shape = {
  name: 'otlp-json',
  bodies: false,
  note: (note, { random }) => [line(otlpSpan(random, note.logger, 1, other(note, random), false))],
  call: (call, { random }) => [
    answer(call, otlpSpan(random, call.operation.method, 3, stable(call), call.status >= 400), {
      code: false,
    }),
  ],
};

function flatSpan(
  random: Random,
  name: string,
  kind: string,
  attributes: Attributes,
  failed: boolean,
): Entry['write'] {
  const ids = { traceId: random.hex(32), spanId: random.hex(16), parentSpanId: random.hex(16) };
  return (at) =>
    JSON.stringify({
      ...ids,
      name,
      kind,
      startTime: iso(at),
      durationMs: 403,
      attributes,
      status: { code: failed ? 'ERROR' : 'UNSET' },
    });
}

const spans: Shape = {
  name: 'otel-span-a-line',
  bodies: false,
  note: (note, { random }) => [line(flatSpan(random, note.logger, 'INTERNAL', other(note, random), false))],
  call: (call, { random }) => {
    const attributes = random.chance(0.5) ? stable(call) : old(call);
    return [
      answer(call, flatSpan(random, call.operation.method, 'CLIENT', attributes, call.status >= 400), {
        code: false,
      }),
    ];
  },
};

const inspect = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "\\'")}'`;

function consoleSpan(
  random: Random,
  name: string,
  kind: number,
  attributes: Attributes,
  failed: boolean,
): Entry['write'] {
  const [trace, span] = [random.hex(32), random.hex(16)];
  return (at) => `{
  resource: {
    attributes: { 'service.name': 'sync', 'process.pid': 403 }
  },
  instrumentationScope: {
    name: '@opentelemetry/instrumentation-http',
    version: '0.52.0',
    schemaUrl: undefined
  },
  traceId: '${trace}',
  parentId: undefined,
  traceState: undefined,
  name: '${name}',
  id: '${span}',
  kind: ${kind},
  timestamp: ${at.getTime()}000,
  duration: 403401.403,
  attributes: {
${Object.entries(attributes)
  .map(([key, value]) => `    '${key}': ${inspect(value)}`)
  .join(',\n')}
  },
  status: { code: ${failed ? 2 : 0} },
  events: [],
  links: []
}`;
}

const consoleJs: Shape = {
  name: 'otel-js-console',
  bodies: false,
  note: (note, { random }) => [line(consoleSpan(random, note.logger, 0, other(note, random), false))],
  call: (call, { random }) => [
    answer(call, consoleSpan(random, call.operation.method, 2, old(call), call.status >= 400), {
      code: false,
    }),
  ],
};

function pythonSpan(
  random: Random,
  name: string,
  kind: string,
  attributes: Attributes,
  failed: boolean,
): Entry['write'] {
  const [trace, span] = [random.hex(32), random.hex(16)];
  return (at) =>
    JSON.stringify(
      {
        name,
        context: { trace_id: `0x${trace}`, span_id: `0x${span}`, trace_state: '[]' },
        kind: `SpanKind.${kind}`,
        parent_id: null,
        start_time: iso(at),
        end_time: iso(new Date(at.getTime() + 403)),
        status: { status_code: failed ? 'ERROR' : 'UNSET' },
        attributes,
        events: [],
        links: [],
        resource: {
          attributes: { 'telemetry.sdk.language': 'python', 'service.name': 'sync' },
          schema_url: '',
        },
      },
      null,
      4,
    );
}

const consolePython: Shape = {
  name: 'otel-python-console',
  bodies: false,
  note: (note, { random }) => [line(pythonSpan(random, note.logger, 'INTERNAL', other(note, random), false))],
  call: (call, { random }) => [
    answer(call, pythonSpan(random, call.operation.method, 'CLIENT', old(call), call.status >= 400), {
      code: false,
    }),
  ],
};

export const TELEMETRY: readonly Shape[] = [otlp, spans, consoleJs, consolePython];
