/** Terraform with CX as Code, Pulumi, Ansible, the CLI of the platform, containers. */
import type { Refused, Shape } from '../shape.js';
import { indented, operationId, wrapped } from './notations.js';

const boxed = (text: string): string => `╷\n${text.replace(/^/gm, '│ ').replace(/ +$/gm, ' ')}\n╵\n`;

const PROVIDER = '2026-08-04T09:12:33.902+0200 [DEBUG] provider.terraform-provider-genesyscloud_v1.64.0';

/** What the provider writes into the detail of a diagnostic: the path without its query. */
const detail = ({ method, path, status, message, body, contextId }: Refused): string =>
  JSON.stringify({
    resourceType: 'genesyscloud_routing_queue',
    method,
    path: path.replace(/\?.*/, ''),
    statusCode: status,
    errorMessage: `API Error: ${status} - ${message} (${contextId})`,
    errorMessageContext: body['messageParams'],
    correlationId: contextId,
  });

export const INFRASTRUCTURE: readonly Shape[] = [
  {
    name: 'terraform-apply-error-box',
    tier: 'everybody',
    unshown: ['method', 'url', 'code'],
    write: ({ status, message, contextId }) =>
      `genesyscloud_routing_queue.support: Creating...\n${boxed(
        `Error: Failed to create queue Support: API Error: ${status} - ${message} (${contextId})\n\n  with genesyscloud_routing_queue.support,\n  on main.tf line 21, in resource "genesyscloud_routing_queue" "support":\n  21: resource "genesyscloud_routing_queue" "support" {\n`,
      )}`,
  },
  {
    name: 'terraform-error-box-wrapped-at-78',
    tier: 'common',
    unshown: ['method', 'url', 'code'],
    write: ({ status, message, contextId }) =>
      boxed(
        `Error: Failed to get page of queues\n\n  with data.genesyscloud_routing_queue.support,\n  on data.tf line 3, in data "genesyscloud_routing_queue" "support":\n   3: data "genesyscloud_routing_queue" "support" {\n\n${wrapped(`error: API Error: ${status} - ${message} (${contextId})`, 76)}`,
      ),
  },
  {
    name: 'terraform-error-box-json-detail',
    tier: 'common',
    unshown: ['host', 'query', 'code'],
    write: (refused) =>
      boxed(
        `Error: Failed to update queue Support error: API Error: ${refused.status} - ${refused.message} (${refused.contextId})\n\n  with genesyscloud_routing_queue.support,\n  on main.tf line 21, in resource "genesyscloud_routing_queue" "support":\n  21: resource "genesyscloud_routing_queue" "support" {\n\n${detail(refused)}`,
      ),
  },
  {
    name: 'terraform-json-output',
    tier: 'some',
    unshown: ['method', 'url', 'code'],
    write: ({ status, message, contextId }) =>
      `${JSON.stringify({ '@level': 'info', '@message': 'Terraform 1.9.8', '@module': 'terraform.ui', '@timestamp': '2026-08-04T09:12:30.100000+02:00', terraform: '1.9.8', type: 'version', ui: '1.2' })}\n${JSON.stringify(
        {
          '@level': 'error',
          '@message': `Error: Failed to create queue Support: API Error: ${status} - ${message} (${contextId})`,
          '@module': 'terraform.ui',
          '@timestamp': '2026-08-04T09:12:33.902000+02:00',
          diagnostic: {
            severity: 'error',
            summary: `Failed to create queue Support: API Error: ${status} - ${message} (${contextId})`,
            detail: '',
            address: 'genesyscloud_routing_queue.support',
          },
          type: 'diagnostic',
        },
      )}\n`,
  },
  {
    name: 'terraform-tf-log-debug',
    tier: 'some',
    write: ({ method, url, path, host, token, status, reason, compact }) =>
      `${PROVIDER}: ${method} ${url}\n${PROVIDER}: 2026/08/04 09:12:33 [DEBUG] genesyscloud API Request Details:\n---[ REQUEST ]---------------------------------------\n${method} ${path} HTTP/1.1\nHost: ${host}\nAuthorization: Bearer ${token}\n\n-----------------------------------------------------\n${PROVIDER}: 2026/08/04 09:12:33 [DEBUG] genesyscloud API Response Details:\n---[ RESPONSE ]--------------------------------------\nHTTP/2.0 ${status} ${reason}\nContent-Type: application/json\n\n${compact}\n-----------------------------------------------------\n`,
  },
  {
    name: 'terraform-sdk-debug-json-line',
    tier: 'some',
    write: ({ method, url, token, status, compact, contextId }) =>
      `${PROVIDER}: ${JSON.stringify({ level: 'error', date: '2026-08-04T07:12:33Z', method, url, correlationId: contextId, statusCode: status, requestHeaders: { Authorization: [`Bearer ${token}`] }, responseBody: compact })}: timestamp=2026-08-04T09:12:33.902+0200\n`,
  },
  {
    name: 'pulumi-up',
    tier: 'some',
    unshown: ['method', 'url', 'code'],
    write: ({ status, message, contextId }) =>
      `     Type                              Name             Status                  Info\n +   pulumi:pulumi:Stack               contact-dev      **failed**              1 error\n +   └─ genesyscloud:index:RoutingQueue support         **creating failed**     1 error\n\nDiagnostics:\n  genesyscloud:index:RoutingQueue (support):\n    error:   sdk-v2/provider2.go:457: sdk.helper_schema: Failed to create queue Support: API Error: ${status} - ${message} (${contextId}): provider=genesyscloud@1.64.0\n    error: 1 error occurred:\n    \t* Failed to create queue Support: API Error: ${status} - ${message} (${contextId})\n\nResources:\n    + 1 created\n\nDuration: 4s\n`,
  },
  {
    name: 'ansible-uri-failed',
    tier: 'common',
    unshown: ['method'],
    write: ({ url, status, reason, compact, body, contextId }) =>
      `TASK [List queues] *************************************************************\nfatal: [localhost]: FAILED! => ${JSON.stringify({ changed: false, connection: 'close', content: compact, content_type: 'application/json', elapsed: 0, inin_correlation_id: contextId, json: body, msg: `Status code was ${status} and not [200]: HTTP Error ${status}: ${reason}`, redirected: false, status, url })}\n\nPLAY RECAP *********************************************************************\nlocalhost                  : ok=1    changed=0    unreachable=0    failed=1    skipped=0    rescued=0    ignored=0   \n`,
  },
  {
    name: 'ansible-uri-vvv',
    tier: 'some',
    write: ({ method, url, token, status, reason, compact, body }) =>
      `fatal: [localhost]: FAILED! => {\n${JSON.stringify(
        {
          changed: false,
          content: compact,
          content_type: 'application/json',
          elapsed: 0,
          invocation: {
            module_args: {
              body: null,
              body_format: 'raw',
              headers: { Authorization: `Bearer ${token}` },
              method,
              status_code: [200],
              url,
              validate_certs: true,
            },
          },
          json: body,
          msg: `Status code was ${status} and not [200]: HTTP Error ${status}: ${reason}`,
          redirected: false,
          status,
          url,
        },
        null,
        4,
      ).slice(2)}\n`,
  },
  {
    name: 'ansible-yaml-callback',
    tier: 'some',
    unshown: ['method'],
    write: ({ url, status, reason, compact }) =>
      `fatal: [localhost]: FAILED! => changed=false \n  content: '${compact}'\n  content_type: application/json\n  elapsed: 0\n  msg: 'Status code was ${status} and not [200]: HTTP Error ${status}: ${reason}'\n  redirected: false\n  status: ${status}\n  url: ${url}\n`,
  },
  {
    name: 'genesys-cli-error',
    tier: 'common',
    unshown: ['method', 'url'],
    write: ({ pretty }) => `$ gc routing queues list --autopaginate\n${pretty}\n`,
  },
  {
    name: 'genesys-cli-log-file',
    tier: 'some',
    unshown: ['host'],
    write: ({ method, path, sent, status, pretty, contextId }) =>
      `INFO: 2026/08/04 09:12:33 restclient.go:121: Calling API with method: ${method}, URI: ${path}, data: ${sent ?? ''}\nINFO: 2026/08/04 09:12:33 restclient.go:178: API response Correlation ID: ${contextId}, method: ${method}, URI: ${path}, timestamp(ms): 1785827553902\nWARN: 2026/08/04 09:12:33 restclient.go:190: Error from API: Verb ${method}, Path ${path}, Status Code ${status}, Headers {"Content-Type":["application/json"],"Inin-Correlation-Id":["${contextId}"]}\n${pretty}\n`,
  },
  {
    name: 'helm-hook-job-kubectl-logs',
    tier: 'some',
    write: ({ method, url, path, status, compact }) =>
      `$ kubectl logs job/queues-sync -n contact --timestamps\n2026-08-04T07:12:33.481120334Z starting ${operationId(method, path)}\n2026-08-04T07:12:33.902112871Z ${method} ${url} ${status} ${compact}\n2026-08-04T07:12:33.903001224Z exit status 1\n`,
  },
  {
    name: 'docker-compose-logs-prefix',
    tier: 'common',
    write: ({ method, url, status, reason, pretty }) =>
      indented(
        `${method} ${url}\n${status} ${reason}\n${pretty}\nqueues exited with code 1\n`,
        'queues-1  | ',
      ),
  },
  {
    name: 'docker-json-file',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      [`${method} ${url} failed with status ${status}\n`, `${compact}\n`]
        .map(
          (log) => `${JSON.stringify({ log, stream: 'stderr', time: '2026-08-04T07:12:33.902112871Z' })}\n`,
        )
        .join(''),
  },
  {
    name: 'kubernetes-cri-log',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `2026-08-04T07:12:33.902112871Z stderr F ${method} ${url} failed: ${status} ${compact}\n`,
  },
];
