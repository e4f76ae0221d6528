/** .NET: the console of HttpClient, serilog, log4net, NLog. */
import type { Call } from '../calls.js';
import { answer, type Entry, line } from '../log.js';
import { pascal } from '../operations.js';
import type { Shape } from '../shape.js';
import { comma, iso, point } from '../times.js';

const PREFIXES = { DEBUG: 'dbug', INFO: 'info', WARN: 'warn' } as const;

const consoleNote: Shape['note'] = ({ level, logger, message }) => [
  line(() => `${PREFIXES[level]}: Acme.Sync.${logger}[403]\n      ${message}`),
];

function handlerLines(call: Call, scope: string): readonly Entry[] {
  const record = (handler: string, event: number, text: string) => (): string =>
    `info: System.Net.Http.HttpClient.genesys.${handler}[${event}]\n${scope}      ${text}`;
  return [
    line(record('LogicalHandler', 100, `Start processing HTTP request ${call.operation.method} ${call.url}`)),
    line(record('ClientHandler', 100, `Sending HTTP request ${call.operation.method} ${call.url}`)),
    answer(
      call,
      record(
        'ClientHandler',
        101,
        `Received HTTP response headers after ${call.milliseconds}.403ms - ${call.status}`,
      ),
      { code: false },
    ),
    line(
      record(
        'LogicalHandler',
        101,
        `End processing HTTP request after ${call.milliseconds + 2}.401ms - ${call.status}`,
      ),
    ),
  ];
}

const httpClient: Shape = {
  name: 'dotnet-httpclient-console',
  bodies: false,
  note: consoleNote,
  call: (call) => handlerLines(call, ''),
};

const httpClientScopes: Shape = {
  name: 'dotnet-httpclient-scopes-two-requests',
  bodies: false,
  streams: 2,
  note: consoleNote,
  call: (call, { random }) =>
    handlerLines(
      call,
      `      => SpanId:${random.hex(16)}, TraceId:${random.hex(32)}, ParentId:0000000000000000 => HTTP ${call.operation.method} ${call.url}\n`,
    ),
};

const clef =
  (template: string, fields: object): Entry['write'] =>
  (at) =>
    JSON.stringify({ '@t': iso(at), '@mt': template, ...fields });

const clefNote: Shape['note'] = ({ level, logger, message, fields }) => [
  line(
    clef(message, {
      ...(level === 'INFO' ? {} : { '@l': level === 'WARN' ? 'Warning' : 'Debug' }),
      SourceContext: `Acme.${logger}`,
      ...fields,
    }),
  ),
];

const clefPairs: Shape = {
  name: 'serilog-clef-pairs',
  bodies: false,
  streams: 2,
  note: clefNote,
  call: (call, { random }) => {
    const ids = { '@tr': random.hex(32), '@sp': random.hex(16) };
    return [
      line(
        clef('Sending HTTP request {HttpMethod} {Uri}', {
          ...ids,
          HttpMethod: call.operation.method,
          Uri: call.url,
          EventId: { Id: 100, Name: 'RequestStart' },
          SourceContext: 'System.Net.Http.HttpClient.genesys.ClientHandler',
        }),
      ),
      answer(
        call,
        clef('Received HTTP response headers after {ElapsedMilliseconds}ms - {StatusCode}', {
          ...ids,
          ElapsedMilliseconds: call.milliseconds + 0.403,
          StatusCode: call.status,
          EventId: { Id: 101, Name: 'RequestEnd' },
          SourceContext: 'System.Net.Http.HttpClient.genesys.ClientHandler',
        }),
        { code: false },
      ),
    ];
  },
};

const sdkException = (
  call: Call,
): string => `PureCloudPlatform.Client.V2.Client.ApiException: Error calling ${pascal(call.operation.id)}: ${call.body}
   at PureCloudPlatform.Client.V2.Api.${call.api}.${pascal(call.operation.id)}WithHttpInfo() in /src/${call.api}.cs:line 4031
   at PureCloudPlatform.Client.V2.Api.${call.api}.${pascal(call.operation.id)}()
   at Acme.Sync.Client.LoadAsync() in /src/Client.cs:line 403`;

const clefException: Shape = {
  name: 'serilog-clef-exceptions',
  note: clefNote,
  call: (call) => [
    call.status < 400
      ? answer(
          call,
          clef('{Operation} answered {StatusCode} in {Elapsed} ms', {
            Operation: call.operation.id,
            StatusCode: call.status,
            Elapsed: call.milliseconds,
          }),
        )
      : answer(
          call,
          clef('Sync of {Tenant} failed', {
            '@l': 'Error',
            '@x': sdkException(call),
            Tenant: 'north-403',
            SourceContext: 'Acme.Sync',
          }),
        ),
  ],
};

const serilogHttp: Shape = {
  name: 'serilog-compact-one-event',
  note: clefNote,
  call: (call) => [
    answer(
      call,
      clef('HTTP {RequestMethod} {Url} responded {StatusCode} in {Elapsed:0.0000} ms', {
        ...(call.status < 400 ? {} : { '@l': 'Error', ResponseBody: call.body }),
        RequestMethod: call.operation.method,
        Url: call.url,
        StatusCode: call.status,
        Elapsed: call.milliseconds,
      }),
    ),
  ],
};

const log4net: Shape = {
  name: 'log4net',
  note: ({ level, logger, message }) => [
    line((at) => `${comma(at)} [403] ${level.padEnd(5)} Acme.Sync.${logger} - ${message}`),
  ],
  call: (call) => [
    call.status < 400
      ? answer(
          call,
          (at) =>
            `${comma(at)} [12] INFO  Acme.Sync.Client - ${call.operation.method} ${call.url} answered ${call.status} in ${call.milliseconds} ms`,
        )
      : answer(
          call,
          (at) => `${comma(at)} [12] ERROR Acme.Sync.Client - could not load\n${sdkException(call)}`,
        ),
  ],
};

const nlog: Shape = {
  name: 'nlog',
  note: ({ level, logger, message }) => [
    line((at) => `${point(at)}0|${level}|Acme.Sync.${logger}|${message}|`),
  ],
  call: (call) => [
    answer(call, (at) =>
      call.status < 400
        ? `${point(at)}0|INFO|Acme.Sync.Client|${call.operation.method} ${call.url} returned ${call.status} ${call.reason} (${call.milliseconds} ms)|`
        : `${point(at)}0|ERROR|Acme.Sync.Client|${call.operation.method} ${call.url} returned ${call.status} ${call.reason}: ${call.body}|`,
    ),
  ],
};

export const DOTNET: readonly Shape[] = [
  httpClient,
  httpClientScopes,
  clefPairs,
  clefException,
  serilogHttp,
  log4net,
  nlog,
];
