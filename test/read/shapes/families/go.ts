/** Go: errors, structs and maps as the verbs of fmt print them, and what the clients log. */
import type { Refused, Shape } from '../shape.js';
import { goMap, indented, operationId } from './notations.js';

const STAMP = '2026/08/04 09:12:33';

const apiError = ({ status, message, code, contextId, body }: Refused): string =>
  `{Status:${status} Message:${message} MessageWithParams: MessageParams:${goMap(body['messageParams'])} Code:${code} ContextID:${contextId} Details:[]}`;

export const GO: readonly Shape[] = [
  {
    name: 'go-sdk-error',
    tier: 'common',
    unshown: ['method', 'url', 'code'],
    write: ({ status, message, contextId }) => `${STAMP} API Error: ${status} - ${message} (${contextId})\n`,
  },
  {
    name: 'go-sdk-error-and-status-line',
    tier: 'some',
    unshown: ['method', 'url', 'code'],
    write: ({ method, path, status, message, contextId }) =>
      `Error calling ${operationId(method, path)}: API Error: ${status} - ${message} (${contextId})\nResponse:\n  Success: false\n  Status code: ${status}\n  Correlation ID: ${contextId}\n`,
  },
  {
    name: 'go-sdk-api-response-string',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ status, reason, message, code, contextId, compact }) =>
      `${JSON.stringify({
        hasBody: true,
        rawBody: Buffer.from(compact).toString('base64'),
        statusCode: status,
        status: `${status} ${reason}`,
        error: { status, message, code, contextId },
        errorMessage: `API Error: ${status} - ${message} (${contextId})`,
        correlationId: contextId,
        header: { 'Content-Type': ['application/json'], 'Inin-Correlation-Id': [contextId] },
      })}\n`,
  },
  {
    name: 'go-struct-plus-v',
    tier: 'some',
    write: (refused) => `${STAMP} ${refused.method} ${refused.url}: &${apiError(refused)}\n`,
  },
  {
    name: 'go-struct-sharp-v',
    tier: 'some',
    write: ({ method, url, status, message, code, contextId }) =>
      `${STAMP} ${method} ${url}: &platformclientv2.APIError{Status:${status}, Message:${JSON.stringify(message)}, MessageWithParams:"", MessageParams:map[string]interface {}(nil), Code:"${code}", ContextID:"${contextId}", Details:[]string{}}\n`,
  },
  {
    name: 'go-map-v',
    tier: 'common',
    write: ({ method, url, status, reason, body }) =>
      `${STAMP} ${method} ${url} -> ${status} ${reason}: ${goMap(body)}\n`,
  },
  {
    name: 'go-map-v-alone',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ body }) => `${goMap(body)}\n`,
  },
  {
    name: 'go-response-status-and-body',
    tier: 'common',
    write: ({ method, url, status, reason, compact }) =>
      `${STAMP} ${method} ${url}\n${STAMP} response Status: ${status} ${reason}\n${STAMP} response Headers: map[Content-Type:[application/json] Date:[Tue, 04 Aug 2026 07:12:33 GMT]]\n${STAMP} response Body: ${compact}\n`,
  },
  {
    name: 'go-response-pointer-plus-v',
    tier: 'rare',
    unshown: ['code', 'url', 'method'],
    write: ({ status, reason, contextId }) =>
      `&{Status:${status} ${reason} StatusCode:${status} Proto:HTTP/2.0 ProtoMajor:2 ProtoMinor:0 Header:map[Content-Type:[application/json] Inin-Correlation-Id:[${contextId}]] Body:0xc0001ae0c0 ContentLength:412 TransferEncoding:[] Close:false Uncompressed:false Trailer:map[] Request:0xc0000fe000 TLS:0xc0000b40b0}\n`,
  },
  {
    name: 'go-dump-request-and-response',
    tier: 'some',
    write: ({ method, path, host, token, sent, status, reason, compact, contextId }) =>
      `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nUser-Agent: Go-http-client/1.1\r\n${sent === null ? '' : `Content-Length: ${sent.length}\r\n`}Accept: application/json\r\nAuthorization: Bearer ${token}\r\nAccept-Encoding: gzip\r\n\r\n${sent ?? ''}\nHTTP/2.0 ${status} ${reason}\r\nContent-Length: ${compact.length}\r\nContent-Type: application/json\r\nInin-Correlation-Id: ${contextId}\r\n\r\n${compact}\n`,
  },
  {
    name: 'go-dump-quoted',
    tier: 'some',
    write: ({ method, path, host, token, status, reason, compact }) =>
      `${STAMP} ${JSON.stringify(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\n\r\n`)}\n${STAMP} ${JSON.stringify(`HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/json\r\n\r\n${compact}`)}\n`,
  },
  {
    name: 'go-resty-debug',
    tier: 'some',
    write: ({ method, path, host, token, sent, status, reason, pretty, contextId }) =>
      `${STAMP}.481211 DEBUG RESTY \n==============================================================================\n~~~ REQUEST ~~~\n${method}  ${path}  HTTP/1.1\nHOST   : ${host}\nHEADERS:\n\tAccept: application/json\n\tAuthorization: Bearer ${token}\n\tUser-Agent: go-resty/2.13.1 (https://github.com/go-resty/resty)\nBODY   :\n${sent ?? '***** NO CONTENT *****'}\n------------------------------------------------------------------------------\n~~~ RESPONSE ~~~\nSTATUS       : ${status} ${reason}\nPROTO        : HTTP/2.0\nRECEIVED AT  : 2026-08-04T09:12:33.902112+02:00\nTIME DURATION: 184.21ms\nHEADERS      :\n\tContent-Type: application/json\n\tInin-Correlation-Id: ${contextId}\nBODY         :\n${pretty.replaceAll('  ', '   ')}\n==============================================================================\n`,
  },
  {
    name: 'go-retryablehttp-debug-then-error',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status, message, contextId }) =>
      `${STAMP} [DEBUG] ${method} ${url}\n${STAMP} API Error: ${status} - ${message} (${contextId})\n`,
  },
  {
    name: 'go-slog-text',
    tier: 'some',
    write: ({ method, url, status, code, message }) =>
      `time=2026-08-04T09:12:33.902+02:00 level=ERROR msg="request refused" method=${method} url="${url}" status=${status} code=${code} err="${message}"\n`,
  },
  {
    name: 'go-logfmt-escaped-body',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `ts=2026-08-04T07:12:33.902Z caller=client.go:88 level=error method=${method} url=${JSON.stringify(url)} status=${status} body=${JSON.stringify(compact)}\n`,
  },
  {
    name: 'go-zap-console',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `2026-08-04T09:12:33.902+0200\tERROR\tclient/client.go:88\tgenesys call failed\t${JSON.stringify({ method, url, status, body: compact })}\nmain.load\n\t/src/client/client.go:88\nmain.main\n\t/src/main.go:31\n`,
  },
  {
    name: 'go-logrus-text',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `ERRO[0004] request failed                                body=${JSON.stringify(compact)} method=${method} status=${status} url="${url}"\n`,
  },
  {
    name: 'go-spew-dump',
    tier: 'rare',
    write: ({ method, url, status, message, code, contextId }) =>
      `${method} ${url}\n(*client.ErrorBody)(0xc00010c000)({\n${indented(`Message: (string) (len=${message.length}) ${JSON.stringify(message)},\nCode: (string) (len=${code.length}) "${code}",\nStatus: (int) ${status},\nContextID: (string) (len=36) "${contextId}",`, ' ')}\n})\n`,
  },
  {
    name: 'go-wrapped-error-chain',
    tier: 'common',
    write: ({ method, url, status, compact }) =>
      `${STAMP} load queues: ${method} ${url}: unexpected status ${status}: ${compact}\nexit status 1\n`,
  },
];
