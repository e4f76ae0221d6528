/** The refused call among others that went well: the token before it, the calls around it. */
import type { Refused, Shape } from '../shape.js';
import { csv, json, line } from './notations.js';

const LOGIN = 'https://login.mypurecloud.de/oauth/token';
const granted = (token: string): string =>
  line({ access_token: token, token_type: 'bearer', expires_in: 86399 });
const presence = ({ host }: Refused): string => `https://${host}/api/v2/presence/definitions`;
const list = '{"entities":[],"pageSize":25,"pageNumber":1,"total":0,"pageCount":0}';

export const SEQUENCES: readonly Shape[] = [
  {
    name: 'okhttp-logging-after-login',
    tier: 'common',
    write: ({ method, url, token, sent, status, compact }) =>
      `--> POST ${LOGIN}\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 29\n\ngrant_type=client_credentials\n--> END POST (29-byte body)\n<-- 200 ${LOGIN} (301ms)\ncontent-type: application/json\n\n${granted(token)}\n<-- END HTTP (131-byte body)\n--> ${method} ${url}\nAuthorization: Bearer ${token}\n${sent === null ? `--> END ${method}` : `\n${sent}\n--> END ${method} (${sent.length}-byte body)`}\n<-- ${status} ${url} (184ms)\ncontent-type: application/json\n\n${compact}\n<-- END HTTP (${compact.length}-byte body)\n`,
  },
  {
    name: 'dotnet-http-client-log-two-calls',
    tier: 'common',
    unshown: ['code'],
    write: (refused) =>
      [
        { method: 'GET', url: presence(refused), status: 200 },
        { method: refused.method, url: refused.url, status: refused.status },
      ]
        .map(
          ({ method, url, status }) =>
            `info: System.Net.Http.HttpClient.genesys.ClientHandler[100]\n      Sending HTTP request ${method} ${url}\ninfo: System.Net.Http.HttpClient.genesys.ClientHandler[101]\n      Received HTTP response headers after 184.2113ms - ${status}\n`,
        )
        .join(''),
  },
  {
    name: 'dotnet-http-client-log-interleaved',
    tier: 'some',
    unshown: ['code', 'method', 'url'],
    write: (refused) =>
      `info: System.Net.Http.HttpClient.genesys.ClientHandler[100]\n      Sending HTTP request GET ${presence(refused)}\ninfo: System.Net.Http.HttpClient.genesys.ClientHandler[100]\n      Sending HTTP request ${refused.method} ${refused.url}\ninfo: System.Net.Http.HttpClient.genesys.ClientHandler[101]\n      Received HTTP response headers after 92.1201ms - 200\ninfo: System.Net.Http.HttpClient.genesys.ClientHandler[101]\n      Received HTTP response headers after 184.2113ms - ${refused.status}\n`,
  },
  {
    name: 'spring-rest-template-log-after-success',
    tier: 'some',
    write: (refused) =>
      [
        `HTTP GET ${presence(refused)}`,
        'Response 200 OK',
        `HTTP ${refused.method} ${refused.url}`,
        `Response ${refused.status} ${refused.reason.toUpperCase()}`,
      ]
        .map(
          (text) => `2026-08-04 09:12:33.481 DEBUG 18233 --- [main] o.s.web.client.RestTemplate : ${text}\n`,
        )
        .join('')
        .concat(
          `2026-08-04 09:12:33.910 ERROR 18233 --- [main] c.e.queues.QueueService : ${refused.status} ${refused.reason}: "${refused.compact}"\n`,
        ),
  },
  {
    name: 'go-lines-with-successes',
    tier: 'common',
    write: (refused) =>
      `2026/08/04 09:12:32 POST ${LOGIN} 200 OK\n2026/08/04 09:12:33 GET ${presence(refused)} 200 OK\n2026/08/04 09:12:33 ${refused.method} ${refused.url} ${refused.status} ${refused.reason}\n2026/08/04 09:12:33 ${refused.compact}\n`,
  },
  {
    name: 'ruby-faraday-logger-after-success',
    tier: 'some',
    write: (refused) =>
      [
        `request: GET ${presence(refused)}`,
        'response: Status 200',
        `response: ${list}`,
        `request: ${refused.method} ${refused.url}`,
        `response: Status ${refused.status}`,
        `response: ${refused.compact}`,
      ]
        .map((text) => `I, [2026-08-04T09:12:33.902112 #18233]  INFO -- ${text}\n`)
        .join(''),
  },
  {
    name: 'csv-rows-with-successes',
    tier: 'common',
    unshown: ['code'],
    write: (refused) =>
      `method,url,status,ms\n${[
        ['POST', LOGIN, 200, 301],
        ['GET', presence(refused), 200, 92],
        [refused.method, refused.url, refused.status, 184],
      ]
        .map((row) => `${csv(row)}\n`)
        .join('')}`,
  },
  {
    name: 'csv-rows-with-bodies-and-successes',
    tier: 'common',
    write: (refused) =>
      `time,method,url,status,response\n${[
        ['2026-08-04T07:12:33.100Z', 'GET', presence(refused), 200, list],
        ['2026-08-04T07:12:33.902Z', refused.method, refused.url, refused.status, refused.compact],
      ]
        .map((row) => `${csv(row)}\n`)
        .join('')}`,
  },
  {
    name: 'jmeter-csv-with-successes',
    tier: 'some',
    unshown: ['method', 'code'],
    write: (refused) =>
      `timeStamp,elapsed,label,responseCode,responseMessage,threadName,success,bytes,URL,Latency\n${[
        [1785827553100, 92, 'Presence', 200, 'OK', 'Users 1-1', 'true', 812, presence(refused), 91],
        [
          1785827553481,
          184,
          'Call',
          refused.status,
          refused.reason,
          'Users 1-1',
          'false',
          1104,
          refused.url,
          183,
        ],
      ]
        .map((row) => `${csv(row)}\n`)
        .join('')}`,
  },
  {
    name: 'nginx-combined-with-successes',
    tier: 'common',
    unshown: ['host', 'code'],
    write: ({ method, path, status }) =>
      `10.1.2.3 - - [04/Aug/2026:09:12:33 +0200] "GET /api/v2/presence/definitions HTTP/1.1" 200 812 "-" "python-requests/2.32.3"\n10.1.2.3 - - [04/Aug/2026:09:12:33 +0200] "${method} ${path} HTTP/1.1" ${status} 412 "-" "python-requests/2.32.3"\n`,
  },
  {
    name: 'newman-console-two-requests',
    tier: 'common',
    unshown: ['code'],
    write: (refused) =>
      `newman\n\nGenesys\n\n→ Token\n  POST ${LOGIN} [200 OK, 1.2kB, 301ms]\n  ✓  Status code is 200\n\n→ Call\n  ${refused.method} ${refused.url} [${refused.status} ${refused.reason}, 1.1kB, 184ms]\n  1. Status code is 200\n\n┌─────────────────────────┬────────────────────┬───────────────────┐\n│                         │           executed │            failed │\n├─────────────────────────┼────────────────────┼───────────────────┤\n│                requests │                  2 │                 0 │\n├─────────────────────────┼────────────────────┼───────────────────┤\n│              assertions │                  2 │                 1 │\n└─────────────────────────┴────────────────────┴───────────────────┘\n`,
  },
  {
    name: 'elastic-hits-with-success',
    tier: 'some',
    unshown: ['code'],
    write: (refused) =>
      json({
        hits: {
          hits: [
            { method: 'GET', url: presence(refused), status: 200 },
            { method: refused.method, url: refused.url, status: refused.status },
          ].map(({ method, url, status }, index) => ({
            _id: `a${index}`,
            _source: {
              '@timestamp': '2026-08-04T07:12:33.902Z',
              http: { request: { method }, response: { status_code: status } },
              url: { full: url },
            },
          })),
        },
      }),
  },
  {
    name: 'terraform-plan-reads-then-error',
    tier: 'common',
    unshown: ['method', 'url', 'code'],
    write: ({ status, message, contextId }) =>
      `data.genesyscloud_auth_division_home.home: Reading...\ndata.genesyscloud_auth_division_home.home: Read complete after 1s [id=7d8e9f10-1a2b-4c3d-8e4f-5a6b7c8d9e0f]\ngenesyscloud_routing_queue.support: Refreshing state... [id=7e2b9c14-3d5f-4a6b-8c7d-9e0f1a2b3c4d]\n\nPlanning failed. Terraform encountered an error while generating this plan.\n\n╷\n│ Error: Failed to read queue 7e2b9c14-3d5f-4a6b-8c7d-9e0f1a2b3c4d: API Error: ${status} - ${message} (${contextId})\n│ \n│   with genesyscloud_routing_queue.support,\n│   on main.tf line 21, in resource "genesyscloud_routing_queue" "support":\n│   21: resource "genesyscloud_routing_queue" "support" {\n│ \n╵\n`,
  },
  {
    name: 'apex-log-among-other-events',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      `61.0 APEX_CODE,DEBUG;CALLOUT,INFO;SYSTEM,DEBUG\n09:12:33.0 (1204512)|EXECUTION_STARTED\n09:12:33.0 (1212345)|CODE_UNIT_STARTED|[EXTERNAL]|execute_anonymous_apex\n09:12:33.0 (31204512)|CALLOUT_REQUEST|[14]|System.HttpRequest[Endpoint=${url}, Method=${method}]\n09:12:33.4 (421204512)|CALLOUT_RESPONSE|[14]|System.HttpResponse[Status=${reason}, StatusCode=${status}]\n09:12:33.4 (431204512)|CODE_UNIT_FINISHED|execute_anonymous_apex\n09:12:33.4 (431304512)|EXECUTION_FINISHED\n`,
  },
];
