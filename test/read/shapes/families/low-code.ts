/** Tools in which calls are clicked together: what their panes and logs say. */
import type { Shape } from '../shape.js';

const APEX = '09:12:33.0';

export const LOW_CODE: readonly Shape[] = [
  {
    name: 'power-automate-error-pane',
    tier: 'common',
    unshown: ['method', 'url', 'code'],
    write: ({ status, reason, message }) =>
      `Action 'HTTP' failed\n${reason}. The HTTP request failed with status code '${reason}'.\nStatus code: ${status}\n${message}\n`,
  },
  {
    name: 'n8n-error-pane',
    tier: 'common',
    unshown: ['method', 'url', 'code'],
    write: ({ status, compact, message }) =>
      `Problem in node ‘HTTP Request‘\n${status === 401 ? 'Authorization failed - please check your credentials' : 'Forbidden - perhaps check your credentials?'}\n${message}\n\nError details\n\nFrom HTTP Request\nError code\n\n${status}\n\nFull message\n\n${status} - ${JSON.stringify(compact)}\n\nOther info\n\nItem Index\n\n0\n\nn8n version\n\n1.80.5 (Self Hosted)\n`,
  },
  {
    name: 'zapier-the-app-returned',
    tier: 'some',
    unshown: ['method', 'url', 'code', 'status'],
    write: ({ message }) =>
      `Failed to create a request in Webhooks by Zapier\nThe app returned "${message}".\nThis usually happens when there is a problem with the app's servers.\n`,
  },
  {
    name: 'zapier-code-step-bundle',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ status, compact }) => `Error while performing: The app returned "${compact}". ${status}\n`,
  },
  {
    name: 'zapier-http-logs-pane',
    tier: 'some',
    write: ({ method, url, host, path, status, pretty }) =>
      `HTTP\n${method} ${url}\nStatus\n${status}\nRequest\nHTTP Headers\nAuthorization: :censored:69:1a2b3c4d5e:\nhost: ${host}\nURL\n${host}${path}\nResponse\nHTTP Headers\ncontent-type: application/json\nBody\n${pretty}\n`,
  },
  {
    name: 'make-scenario-error',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ status, compact }) =>
      `HTTP - Make a request [4]\nRuntimeError\n[${status}] ${compact}\nOrigin\nHTTP\n`,
  },
  {
    name: 'mule-error-block',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      `ERROR 2026-08-04 09:12:33,902 [[MuleRuntime].uber.07: [queues].queues-flow.CPU_INTENSIVE @5d0f5a3c] [processor: queues-flow/processors/1; event: 4d1f-1] org.mule.runtime.core.internal.exception.OnErrorPropagateHandler: \n********************************************************************************\nMessage               : HTTP ${method} on resource '${url}' failed: ${reason.toLowerCase()} (${status}).\nElement               : queues-flow/processors/1 @ queues:queues.xml:31 (Request queues)\nElement DSL           : <http:request method="${method}" doc:name="Request queues" config-ref="genesys"/>\nError type            : HTTP:${reason.toUpperCase()}\nFlowStack             : at queues-flow(queues-flow/processors/1 @ queues:queues.xml:31 (Request queues))\n\n  (set debug level logging or '-Dmule.verbose.exceptions=true' for everything)\n********************************************************************************\n`,
  },
  {
    name: 'mule-http-wire-log',
    tier: 'rare',
    write: ({ method, path, host, token, status, reason, compact }) =>
      `DEBUG 2026-08-04 09:12:33,481 [http.requester.genesys.01] [processor: ; event: ] org.mule.service.http.impl.service.HttpMessageLogger.genesys: REQUESTER\n${method} ${path} HTTP/1.1\nauthorization: Bearer ${token}\nHost: ${host}:443\nUser-Agent: AHC/1.0\nConnection: keep-alive\n\nDEBUG 2026-08-04 09:12:33,902 [http.requester.genesys.01] [processor: ; event: ] org.mule.service.http.impl.service.HttpMessageLogger.genesys: REQUESTER\nHTTP/1.1 ${status} ${reason}\nContent-Type: application/json\n\n${compact}\n`,
  },
  {
    name: 'apex-callout-debug-log',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      `${APEX} (31204512)|CALLOUT_REQUEST|[14]|System.HttpRequest[Endpoint=${url}, Method=${method}]\n${APEX} (421204512)|CALLOUT_RESPONSE|[14]|System.HttpResponse[Status=${reason}, StatusCode=${status}]\n`,
  },
  {
    name: 'apex-callout-debug-log-with-body',
    tier: 'some',
    write: ({ method, url, status, reason, compact }) =>
      `${APEX} (31204512)|CALLOUT_REQUEST|[14]|System.HttpRequest[Endpoint=${url}, Method=${method}]\n${APEX} (421204512)|CALLOUT_RESPONSE|[14]|System.HttpResponse[Status=${reason}, StatusCode=${status}]\n${APEX} (421304512)|USER_DEBUG|[15]|DEBUG|${compact}\n`,
  },
  {
    name: 'apex-callout-exception',
    tier: 'some',
    unshown: ['method', 'url', 'code'],
    write: ({ status, reason }) =>
      `System.CalloutException: Bad Response: System.HttpResponse[Status=${reason}, StatusCode=${status}]\nClass.GenesysClient.load: line 16, column 1\n`,
  },
  {
    name: 'servicenow-rest-message-log',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `*** Script: RESTMessageV2 ${method} ${url}\n*** Script: HTTP status: ${status}\n*** Script: Response body: ${compact}\n`,
  },
  {
    name: 'servicenow-outbound-http-log-line',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, host, path, status }) =>
      `2026-08-04 09:12:33 (902) worker.3 worker.3 txid=1a2b3c4d5e6f #18233 [RESTMessageV2] Outbound HTTP request: method=${method} hostname=${host} path=${path} response_status=${status} response_time=184\n`,
  },
  {
    name: 'workato-job-error',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ status, reason, compact }) =>
      `Step 3 - Send request via HTTP\n${status} ${reason}\n${compact}\nError type: ${reason}\nJob ID: j-AFmk2x-7pQ\n`,
  },
  {
    name: 'boomi-process-log',
    tier: 'rare',
    unshown: ['method', 'url'],
    write: ({ status, reason, compact }) =>
      `2026-08-04T07:12:33Z\tSEVERE\tGenesys\tHTTP Client connector Send\tReceived HTTP status code: ${status}; [1] Code: ${status}, Message: ${reason}, Body: ${compact}\n`,
  },
  {
    name: 'uipath-http-request-output',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `09:12:33.481 [Info] [Main] ${method} ${url}\n09:12:33.902 [Info] [Main] StatusCode: ${status}\n09:12:33.903 [Error] [Main] Result: ${compact}\n`,
  },
  {
    name: 'apps-script-exception',
    tier: 'common',
    unshown: ['method', 'url', 'code'],
    write: ({ status, compact }) =>
      `Exception: Request failed for https://api.mypurecloud.de returned code ${status}. Truncated server response: ${compact.slice(0, 130)}... (use muteHttpExceptions option to examine full response)\nloadQueues\t@ Code.gs:12\n`,
  },
  {
    name: 'power-query-web-contents',
    tier: 'common',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      `DataSource.Error: Web.Contents failed to get contents from '${url}' (${status}): ${reason}\nDetails:\n    DataSourceKind=Web\n    DataSourcePath=${url.replace(/\?.*/, '')}\n    Url=${url}\n`,
  },
  {
    name: 'power-bi-refresh-error',
    tier: 'some',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      `Data source error: {"error":{"code":"DM_GWPipeline_Gateway_MashupDataAccessError","pbi.error":{"code":"DM_GWPipeline_Gateway_MashupDataAccessError","parameters":{},"details":[{"code":"DM_ErrorDetailNameCode_UnderlyingErrorMessage","detail":{"type":1,"value":"Web.Contents failed to get contents from '${url}' (${status}): ${reason}"}}],"exceptionCulprit":1}}}\nCluster URI: WABI-WEST-EUROPE-redirect.analysis.windows.net\nTime: 2026-08-04 07:12:33Z\n`,
  },
  {
    name: 'airflow-http-hook',
    tier: 'some',
    write: ({ method, url, status, reason, compact }) =>
      `[2026-08-04, 07:12:33 UTC] {http.py:185} INFO - Sending '${method}' to url: ${url}\n[2026-08-04, 07:12:33 UTC] {http.py:202} ERROR - HTTP error: ${reason}\n[2026-08-04, 07:12:33 UTC] {http.py:203} ERROR - ${compact}\n[2026-08-04, 07:12:33 UTC] {taskinstance.py:1851} ERROR - Task failed with exception\nairflow.exceptions.AirflowException: ${status}:${reason}\n`,
  },
  {
    name: 'airbyte-connector-log',
    tier: 'some',
    unshown: ['method', 'query', 'code'],
    write: ({ url, status, reason, message }) =>
      `2026-08-04 07:12:33 source > Unable to connect to stream routing_queues - '${method403(status)}' HTTP Status Code: ${status}. Error: ${reason}. ${message}\n2026-08-04 07:12:33 source > ${status} Client Error: ${reason} for url: ${url}\n`,
  },
  {
    name: 'snowflake-external-function-error',
    tier: 'rare',
    unshown: ['method', 'url', 'code'],
    write: ({ status, compact }) =>
      `Request failed for external function GENESYS_QUEUES with remote service error: ${status} '${compact}'; requests batch-id = 01b2c3d4-0000-1234:1:0; request batch size = 1 rows; request retries = 0\n`,
  },
  {
    name: 'azure-data-factory-web-activity',
    tier: 'some',
    unshown: ['method', 'url'],
    write: ({ status, compact }) =>
      `{\n    "errorCode": "2108",\n    "message": ${JSON.stringify(`{"statusCode":${status},"body":${compact}}`)},\n    "failureType": "UserError",\n    "target": "Web1",\n    "details": []\n}\n`,
  },
  {
    name: 'azure-data-factory-rest-copy-error',
    tier: 'some',
    unshown: ['method'],
    write: ({ url, status, reason, compact }) =>
      `ErrorCode=RestCallFailedWithClientError,'Type=Microsoft.DataTransfer.Common.Shared.HybridDeliveryException,Message=Rest call failed with client error, status code ${status} ${reason}, please check your activity settings.\nRequest URL: ${url}.\nResponse: ${compact},Source=Microsoft.DataTransfer.ClientLibrary,'\n`,
  },
  {
    name: 'tableau-web-data-connector',
    tier: 'rare',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      `An error occurred while communicating with the data source\nThe web data connector returned the following error: ${url} ${status} (${reason})\n`,
  },
];

/** How the connector names the state of a stream that may not be read. */
function method403(status: number): string {
  return status === 401 ? 'unauthorized' : 'forbidden';
}
