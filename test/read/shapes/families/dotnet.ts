/** .NET: exceptions, responses and records as they are printed. */
import type { Shape } from '../shape.js';
import { capital, operationId } from './notations.js';

const FRAMES = `   at Queues.Program.Main(String[] args) in C:\\src\\Queues\\Program.cs:line 31
`;

export const DOTNET: readonly Shape[] = [
  {
    name: 'dotnet-purecloud-sdk-exception',
    tier: 'everybody',
    unshown: ['method', 'url'],
    write: ({ method, path, compact }) => {
      const operation = capital(operationId(method, path));
      return `Unhandled exception. PureCloudPlatform.Client.V2.Client.ApiException: Error calling ${operation}: ${compact}\n   at PureCloudPlatform.Client.V2.Api.RoutingApi.${operation}WithHttpInfo(Nullable\`1 pageNumber, Nullable\`1 pageSize)\n   at PureCloudPlatform.Client.V2.Api.RoutingApi.${operation}(Nullable\`1 pageNumber, Nullable\`1 pageSize)\n${FRAMES}`;
    },
  },
  {
    name: 'dotnet-purecloud-sdk-error-info-to-string',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ message, code, status, contextId }) =>
      `class ErrorBody {\n  Message: ${message}\n  Code: ${code}\n  Status: ${status}\n  EntityId: \n  EntityName: \n  MessageWithParams: \n  MessageParams: System.Collections.Generic.Dictionary\`2[System.String,System.String]\n  ContextId: ${contextId}\n  Details: System.Collections.Generic.List\`1[PureCloudPlatform.Client.V2.Model.Detail]\n  Errors: System.Collections.Generic.List\`1[PureCloudPlatform.Client.V2.Model.ErrorBody]\n}\n`,
  },
  {
    name: 'dotnet-http-request-exception',
    tier: 'everybody',
    unshown: ['method', 'url', 'code'],
    write: ({ status, reason }) =>
      `System.Net.Http.HttpRequestException: Response status code does not indicate success: ${status} (${reason}).\n   at System.Net.Http.HttpResponseMessage.EnsureSuccessStatusCode()\n${FRAMES}`,
  },
  {
    name: 'dotnet-response-message-to-string',
    tier: 'common',
    unshown: ['method', 'url', 'code'],
    write: ({ status, reason, contextId }) =>
      `StatusCode: ${status}, ReasonPhrase: '${reason}', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent, Headers:\n{\n  Connection: keep-alive\n  inin-correlation-id: ${contextId}\n  Strict-Transport-Security: max-age=600; includeSubDomains\n  Date: Tue, 04 Aug 2026 07:12:33 GMT\n  Content-Type: application/json\n  Content-Length: 412\n}\n`,
  },
  {
    name: 'dotnet-request-and-response-message-to-string',
    tier: 'common',
    write: ({ method, url, token, status, reason, compact, contextId }) =>
      `Method: ${method}, RequestUri: '${url}', Version: 1.1, Content: <null>, Headers:\n{\n  Accept: application/json\n  Authorization: Bearer ${token}\n}\nStatusCode: ${status}, ReasonPhrase: '${reason}', Version: 1.1, Content: System.Net.Http.HttpConnectionResponseContent, Headers:\n{\n  inin-correlation-id: ${contextId}\n  Content-Type: application/json\n}\n${compact}\n`,
  },
  {
    name: 'dotnet-http-client-console-log',
    tier: 'common',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      `info: System.Net.Http.HttpClient.genesys.LogicalHandler[100]\n      Start processing HTTP request ${method} ${url}\ninfo: System.Net.Http.HttpClient.genesys.ClientHandler[100]\n      Sending HTTP request ${method} ${url}\ninfo: System.Net.Http.HttpClient.genesys.ClientHandler[101]\n      Received HTTP response headers after 184.2113ms - ${status}\ninfo: System.Net.Http.HttpClient.genesys.LogicalHandler[101]\n      End processing HTTP request after 190.7304ms - ${status}\n`,
  },
  {
    name: 'dotnet-serilog-json',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      `${JSON.stringify({ '@t': '2026-08-04T07:12:33.9020000Z', '@mt': 'HTTP {RequestMethod} {Uri} responded {StatusCode} in {Elapsed:0.0000} ms', '@l': 'Error', RequestMethod: method, Uri: url, StatusCode: status, Elapsed: 184.2113, SourceContext: 'System.Net.Http.HttpClient.genesys.ClientHandler' })}\n`,
  },
  {
    name: 'dotnet-web-exception',
    tier: 'common',
    unshown: ['method', 'url', 'code'],
    write: ({ status, reason }) =>
      `System.Net.WebException: The remote server returned an error: (${status}) ${reason}.\n   at System.Net.HttpWebRequest.GetResponse()\n${FRAMES}`,
  },
  {
    name: 'dotnet-restsharp',
    tier: 'some',
    write: ({ method, url, status, reason, compact }) =>
      `RestSharp ${method} ${url}\nResponseStatus: Error\nStatusCode: ${reason} (${status})\nErrorMessage: Request failed with status code ${reason}\nContent: ${compact}\nSystem.Net.Http.HttpRequestException: Request failed with status code ${reason}\n   at RestSharp.RestResponse.GetException()\n`,
  },
  {
    name: 'dotnet-restsharp-json-log',
    tier: 'some',
    write: ({ method, url, token, status, reason, compact }) =>
      `Request completed in 184 ms, Request: ${JSON.stringify({ resource: url.replace(/.*\/api\/v2\//, '/api/v2/'), parameters: [{ name: 'Authorization', value: `Bearer ${token}`, type: 'HttpHeader' }], method, uri: url })}, Response: ${JSON.stringify({ statusCode: status, content: compact, headers: [], responseUri: url, errorMessage: `Request failed with status code ${reason}` })}\n`,
  },
  {
    name: 'dotnet-refit',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ status, reason, compact }) =>
      `Refit.ApiException: Response status code does not indicate success: ${status} (${reason}).\n   at Refit.RequestBuilderImplementation.<>c__DisplayClass15_0\`2.<<BuildCancellableTaskFuncForMethod>b__0>d.MoveNext()\n${FRAMES}Content: ${compact}\n`,
  },
  {
    name: 'dotnet-flurl',
    tier: 'some',
    write: ({ method, url, status, reason, compact }) =>
      `Flurl.Http.FlurlHttpException: Call failed with status code ${status} (${reason}): ${method} ${url}\n   at Flurl.Http.FlurlClient.HandleExceptionAsync(FlurlCall call, Exception ex, CancellationToken token)\n${FRAMES}Error returned from ${url}: ${compact}\n`,
  },
  {
    name: 'dotnet-flurl-message-only',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      `Call failed with status code ${status} (${reason}): ${method} ${url}\n`,
  },
  {
    name: 'dotnet-polly-retry',
    tier: 'some',
    unshown: ['method', 'url', 'code'],
    write: ({ status, reason }) =>
      `warn: Polly[3]\n      Execution attempt. Source: 'genesys-standard//Standard-Retry', Operation Key: '', Result: '${status}', Handled: 'False', Attempt: '0', Execution Time: 184.2113ms\nfail: Queues.Worker[0]\n      System.Net.Http.HttpRequestException: Response status code does not indicate success: ${status} (${reason}).\n`,
  },
  {
    name: 'dotnet-record-to-string',
    tier: 'some',
    write: ({ method, url, status, code, message, contextId }) =>
      `fail: Queues.Worker[0]\n      ${method} ${url} => ErrorBody { Message = ${message}, Code = ${code}, Status = ${status}, ContextId = ${contextId} }\n`,
  },
  {
    name: 'dotnet-interpolated-line-crlf',
    tier: 'some',
    write: ({ method, url, status, reason, pretty }) =>
      `[09:12:33 ERR] ${method} ${url} failed: ${reason} (${status})\r\n${pretty.replaceAll('\n', '\r\n')}\r\n`,
  },
  {
    name: 'dotnet-exception-properties-list',
    tier: 'rare',
    write: ({ method, url, status, reason, compact }) =>
      `[Error] ${method} ${url}\nException: HttpRequestException\nStatusCode: ${reason}\nHResult: -2146233088\nMessage: Response status code does not indicate success: ${status} (${reason}).\nResponse: ${compact}\n`,
  },
];
