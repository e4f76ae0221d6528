/** Go: slog, zap, logfmt, resty. */
import type { Call } from '../calls.js';
import { answer, line } from '../log.js';
import type { Note } from '../noise.js';
import type { Shape } from '../shape.js';
import { iso, offset, slashes } from '../times.js';

const pairs = (fields: Note['fields']): string =>
  Object.entries(fields)
    .map(([key, value]) => ` ${key}=${/[ "=]/.test(String(value)) ? JSON.stringify(value) : value}`)
    .join('');

const callFields = (call: Call): string =>
  ` method=${call.operation.method} url="${call.url}" status=${call.status} duration=${call.milliseconds}ms`;

const slogText: Shape = {
  name: 'go-slog-text',
  note: ({ level, message, fields }) => [
    line((at) => `time=${offset(at)} level=${level} msg=${JSON.stringify(message)}${pairs(fields)}`),
  ],
  call: (call) => [
    answer(call, (at) =>
      call.status < 400
        ? `time=${offset(at)} level=INFO msg="genesys call"${callFields(call)}`
        : `time=${offset(at)} level=ERROR msg="genesys call failed"${callFields(call)} body=${JSON.stringify(call.body)}`,
    ),
  ],
};

const logfmt: Shape = {
  name: 'logfmt',
  bodies: false,
  note: ({ level, message, fields }) => [
    line(
      (at) =>
        `ts=${iso(at)} caller=main.go:403 level=${level.toLowerCase()} msg=${JSON.stringify(message)}${pairs(fields)}`,
    ),
  ],
  call: (call) => [
    answer(
      call,
      (at) =>
        `ts=${iso(at)} caller=client.go:401 level=${call.status < 400 ? 'info' : 'error'} component=genesys method=${call.operation.method} host=${call.host} path=${call.target.split('?')[0]} status=${call.status} took=${call.milliseconds}ms bytes=403`,
      { code: false },
    ),
  ],
};

const zapJson: Shape = {
  name: 'go-zap-json',
  note: ({ level, message, fields }) => [
    line((at) =>
      JSON.stringify({
        level: level.toLowerCase(),
        ts: at.getTime() / 1000,
        caller: 'sync/main.go:403',
        msg: message,
        ...fields,
      }),
    ),
  ],
  call: (call) => [
    answer(call, (at) =>
      JSON.stringify({
        level: call.status < 400 ? 'info' : 'error',
        ts: at.getTime() / 1000,
        caller: 'genesys/client.go:401',
        msg: call.status < 400 ? 'request done' : 'request failed',
        method: call.operation.method,
        url: call.url,
        status: call.status,
        elapsed: call.milliseconds / 1000,
        ...(call.status < 400
          ? {}
          : {
              response: call.body,
              stacktrace: 'main.(*Client).Do\n\t/src/client.go:403\nmain.main\n\t/src/main.go:40',
            }),
      }),
    ),
  ],
};

const zapConsole: Shape = {
  name: 'go-zap-console',
  note: ({ level, message, fields }) => [
    line((at) => `${iso(at)}\t${level}\tsync/main.go:403\t${message}\t${JSON.stringify(fields)}`),
  ],
  call: (call) => [
    answer(call, (at) =>
      call.status < 400
        ? `${iso(at)}\tINFO\tgenesys/client.go:401\trequest done\t${JSON.stringify({ method: call.operation.method, url: call.url, status: call.status })}`
        : `${iso(at)}\tERROR\tgenesys/client.go:401\trequest failed\t${JSON.stringify({ method: call.operation.method, url: call.url, status: call.status, body: call.body })}\nmain.(*Client).Do\n\t/src/client.go:403`,
    ),
  ],
};

const resty: Shape = {
  name: 'go-resty-debug',
  note: ({ message }) => [line((at) => `${slashes(at)} ${message}`)],
  call: (call) => [
    answer(
      call,
      (at) => `${slashes(at)}.403401 DEBUG RESTY 
==============================================================================
~~~ REQUEST ~~~
${call.operation.method}  ${call.target}  HTTP/1.1
HOST   : ${call.host}
HEADERS:
	Accept: application/json
	Authorization: Bearer ********************
	User-Agent: go-resty/2.13.1 (https://github.com/go-resty/resty)
BODY   :
***** NO CONTENT *****
------------------------------------------------------------------------------
~~~ RESPONSE ~~~
STATUS       : ${call.status} ${call.reason}
PROTO        : HTTP/2.0
RECEIVED AT  : ${iso(at)}
TIME DURATION: ${call.milliseconds}.403ms
HEADERS      :
	Content-Type: application/json
	Inin-Correlation-Id: ${call.correlationId}
BODY         :
${call.body === '' ? '***** NO CONTENT *****' : JSON.stringify(JSON.parse(call.body), null, 3)}
==============================================================================`,
    ),
  ],
};

export const GO: readonly Shape[] = [slogText, logfmt, zapJson, zapConsole, resty];
