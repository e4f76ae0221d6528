/** The loggers that the SDKs of the platform have built in, as text and as JSON. */
import type { Call } from '../calls.js';
import { answer, line } from '../log.js';
import type { Shape } from '../shape.js';
import { iso } from '../times.js';

const levelOf = (call: Call): string => (call.status < 400 ? 'debug' : 'error');

const text: Shape = {
  name: 'sdk-logger-text',
  note: ({ level, message }) => [line((at) => `${level}: ${iso(at)} ${message}`)],
  call: (call) => [
    answer(
      call,
      (at) => `${levelOf(call).toUpperCase()}: ${iso(at)}
=== REQUEST === 
URL: ${call.url}
Method: ${call.operation.method}
Headers: 
	Content-Type: application/json
	purecloud-sdk: 262.0.0
	Authorization: [REDACTED]

=== RESPONSE ===
Status: ${call.status}
Headers: 
	content-type: application/json
	content-length: 403
	inin-correlation-id: ${call.correlationId}
CorrelationId: ${call.correlationId}
${call.body === '' ? '' : `Body: ${JSON.stringify(JSON.parse(call.body), null, 2)}\n`}`,
    ),
  ],
};

const json: Shape = {
  name: 'sdk-logger-json',
  note: ({ level, message, fields }) => [
    line((at) => JSON.stringify({ level: level.toLowerCase(), date: iso(at), message, ...fields })),
  ],
  call: (call) => [
    answer(call, (at) =>
      JSON.stringify({
        level: levelOf(call),
        date: iso(at),
        method: call.operation.method,
        url: call.url,
        correlationId: call.correlationId,
        statusCode: call.status,
        requestHeaders: { 'Content-Type': 'application/json', Authorization: '[REDACTED]' },
        responseHeaders: {
          'content-type': 'application/json',
          'content-length': '403',
          'inin-correlation-id': call.correlationId,
        },
        ...(call.body === '' ? {} : { responseBody: call.body }),
      }),
    ),
  ],
};

/** Without the bodies of answers, as the loggers are by default. */
const jsonBare: Shape = {
  name: 'sdk-logger-json-without-bodies',
  bodies: false,
  note: json.note,
  call: (call) => [
    answer(
      call,
      (at) =>
        JSON.stringify({
          level: levelOf(call),
          date: iso(at),
          method: call.operation.method,
          url: call.url,
          correlationId: call.correlationId,
          statusCode: call.status,
          requestHeaders: { Authorization: '[REDACTED]' },
          responseHeaders: { 'content-length': '403', 'inin-correlation-id': call.correlationId },
        }),
      { code: false },
    ),
  ],
};

export const SDK_LOGGERS: readonly Shape[] = [text, json, jsonBare];
