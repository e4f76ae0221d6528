/** Tools of testing and load: what they print and store of a call that was refused. */
import type { Shape } from '../shape.js';
import { csv, escapedXml, indented, json, line } from './notations.js';

const RULE = '-----------------------------------------------------------';

export const TEST_TOOLS: readonly Shape[] = [
  {
    name: 'newman-json-export',
    tier: 'common',
    write: ({ method, url, host, path, token, status, reason, compact }) => {
      const [route = '', query = ''] = path.split('?');
      return json({
        collection: { info: { name: 'Genesys' }, item: [] },
        run: {
          stats: { requests: { total: 1, pending: 0, failed: 0 } },
          executions: [
            {
              cursor: { ref: 'a1', length: 1, cycles: 1, position: 0, iteration: 0 },
              item: { id: 'b2', name: 'Queues', request: { method, url: { raw: url } } },
              request: {
                url: {
                  protocol: 'https',
                  path: route.slice(1).split('/'),
                  host: host.split('.'),
                  query:
                    query === ''
                      ? []
                      : query
                          .split('&')
                          .map((pair) => ({ key: pair.split('=')[0], value: pair.split('=')[1] })),
                  variable: [],
                },
                header: [{ key: 'Authorization', value: `Bearer ${token}`, system: true }],
                method,
              },
              response: {
                id: 'c3',
                status: reason,
                code: status,
                header: [{ key: 'Content-Type', value: 'application/json' }],
                stream: { type: 'Buffer', data: [...Buffer.from(compact)] },
                cookie: [],
                responseTime: 184,
                responseSize: compact.length,
              },
              id: 'b2',
            },
          ],
          failures: [],
        },
      });
    },
  },
  {
    name: 'newman-junit',
    tier: 'some',
    unshown: ['method', 'url', 'code'],
    write: ({ status }) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Genesys" tests="1" time="1.204">\n  <testsuite name="Queues" id="b2" timestamp="2026-08-04T07:12:33.902Z" tests="1" failures="1" errors="0" time="0.184">\n    <testcase name="Status code is 200" time="0.184" classname="Genesys">\n      <failure type="AssertionFailure" message="expected response to have status code 200 but got ${status}">\n        <![CDATA[Error message: expected response to have status code 200 but got ${status}.\n\nStacktrace: AssertionError: expected response to have status code 200 but got ${status}\n   at Object.eval sandbox-script.js:1:1).]]>\n      </failure>\n    </testcase>\n  </testsuite>\n</testsuites>\n`,
  },
  {
    name: 'newman-console',
    tier: 'common',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      `newman\n\nGenesys\n\n→ Queues\n  ${method} ${url} [${status} ${reason}, 1.1kB, 184ms]\n  1. Status code is 200\n\n  #  failure         detail                                                          \n                                                                                     \n 1.  AssertionError  Status code is 200                                              \n                     expected response to have status code 200 but got ${status}           \n                     at assertion:0 in test-script                                   \n                     inside "Queues"                                                 \n`,
  },
  {
    name: 'jmeter-csv',
    tier: 'some',
    unshown: ['method', 'code'],
    write: ({ url, status, reason }) =>
      `timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect\n${csv([1785827553481, 184, 'Queues', status, reason, 'Thread Group 1-1', 'text', 'false', '', 1104, 412, 1, 1, url, 183, 0, 91])}\n`,
  },
  {
    name: 'jmeter-jtl-xml',
    tier: 'some',
    write: ({ method, url, status, reason, compact, token }) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<testResults version="1.2">\n<httpSample t="184" it="0" lt="183" ct="91" ts="1785827553481" s="false" lb="Queues" rc="${status}" rm="${reason}" tn="Thread Group 1-1" dt="text" by="1104" sby="412" ng="1" na="1">\n  <responseHeader class="java.lang.String">HTTP/1.1 ${status} ${reason}\nContent-Type: application/json\n</responseHeader>\n  <requestHeader class="java.lang.String">Authorization: Bearer ${token}\n</requestHeader>\n  <responseData class="java.lang.String">${escapedXml(compact)}</responseData>\n  <method class="java.lang.String">${method}</method>\n  <queryString class="java.lang.String"></queryString>\n  <java.net.URL>${escapedXml(url)}</java.net.URL>\n</httpSample>\n</testResults>\n`,
  },
  {
    name: 'k6-json-output',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      `${line({ metric: 'http_reqs', type: 'Metric', data: { name: 'http_reqs', type: 'counter', contains: 'default', thresholds: [], submetrics: null } })}\n${line({ metric: 'http_reqs', type: 'Point', data: { time: '2026-08-04T09:12:33.902112+02:00', value: 1, tags: { error_code: `1${status}`, expected_response: 'false', group: '', method, name: url, proto: 'HTTP/2.0', scenario: 'default', status: `${status}`, tls_version: 'tls1.3', url } } })}\n`,
  },
  {
    name: 'k6-csv-output',
    tier: 'rare',
    unshown: ['code'],
    write: ({ method, url, status }) =>
      `metric_name,timestamp,metric_value,check,error,error_code,expected_response,group,method,name,proto,scenario,service,status,subproto,tls_version,url,extra_tags,metadata\n${csv(['http_reqs', 1785827553, '1.000000', '', '', `1${status}`, 'false', '', method, url, 'HTTP/2.0', 'default', '', status, '', 'tls1.3', url, '', ''])}\n`,
  },
  {
    name: 'gatling-simulation-log',
    tier: 'rare',
    unshown: ['method', 'url', 'code'],
    write: ({ status }) =>
      `RUN\tqueues.QueuesSimulation\tqueuessimulation\t1785827550000\t \t3.10.5\nUSER\tQueues\tSTART\t1785827553400\nREQUEST\t\tQueues\t1785827553481\t1785827553665\tKO\tstatus.find.in(200,201,202,203,204,205,206,207,208,209,304), found ${status}\nUSER\tQueues\tEND\t1785827553700\n`,
  },
  {
    name: 'gatling-trace-log',
    tier: 'rare',
    write: ({ method, url, token, status, reason, compact }) =>
      `09:12:33.902 [TRACE] i.g.h.e.r.DefaultStatsProcessor - \n>>>>>>>>>>>>>>>>>>>>>>>>>>\nRequest:\nQueues: KO status.find.is(200), but actually found ${status}\n=========================\nSession:\nSession(Queues,1,Map(),KO,List(),io.gatling)\n=========================\nHTTP request:\n${method} ${url}\nheaders:\n\taccept: */*\n\tauthorization: Bearer ${token}\n=========================\nHTTP response:\nversion:\n\tHTTP/1.1\nstatus:\n\t${status} ${reason}\nheaders:\n\tContent-Type: application/json\n\nbody:\n${compact}\n<<<<<<<<<<<<<<<<<<<<<<<<<\n`,
  },
  {
    name: 'locust-failures-csv',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, path, status, reason }) =>
      `Method,Name,Error,Occurrences\n${csv([method, path, `HTTPError('${status} Client Error: ${reason} for url: ${url}')`, 12])}\n`,
  },
  {
    name: 'artillery-expect-console',
    tier: 'rare',
    unshown: ['host', 'code'],
    write: ({ method, path, status, reason, pretty }) =>
      `* ${method} ${path} \n  not ok statusCode 200 \n  expected: 200\n       got: ${status}\n  Request params:\n    ${path}\n  Headers:\n    content-type: application/json\n  Body:\n${indented(pretty, '    ')}\n  ${reason}\n`,
  },
  {
    name: 'cypress-request-failed',
    tier: 'some',
    write: ({ method, url, token, status, reason, compact }) =>
      `  1) queues\n       are listed:\n     CypressError: \`cy.request()\` failed on:\n\n${url}\n\nThe response we received from your web server was:\n\n  > ${status}: ${reason}\n\nThis was considered a failure because the status code was not \`2xx\` or \`3xx\`.\n\nIf you do not want status codes to cause failures pass the option: \`failOnStatusCode: false\`\n\n${RULE}\n\nThe request we sent was:\n\nMethod: ${method}\nURL: ${url}\nHeaders: {\n  "Connection": "keep-alive",\n  "Authorization": "Bearer ${token}",\n  "accept": "*/*"\n}\n\n${RULE}\n\nThe response we got was:\n\nStatus: ${status} - ${reason}\nHeaders: {\n  "content-type": "application/json"\n}\nBody: ${compact}\n\nhttps://on.cypress.io/request\n      at <unknown> (http://localhost:3000/__cypress/runner/cypress_runner.js:135486:85)\n`,
  },
  {
    name: 'playwright-api-response',
    tier: 'some',
    write: ({ method, url, token, status, reason, pretty }) =>
      `  1) queues.spec.ts:4:5 › queues are listed ────────────────────────────────\n\n    Error: expect(received).toBeOK()\n\n    Call log:\n      - → ${method} ${url}\n      -   user-agent: Playwright/1.48.0\n      -   accept: */*\n      -   authorization: Bearer ${token}\n      - ← ${status} ${reason}\n      -   content-type: application/json\n\n    Response text:\n${indented(pretty, '    ')}\n\n        5 |   const response = await request.get('/api/v2/routing/queues');\n    >   6 |   await expect(response).toBeOK();\n          |                          ^\n`,
  },
  {
    name: 'junit-failure-text',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="queues.QueueTest" tests="1" failures="1" errors="0" skipped="0" time="0.421">\n  <testcase name="listed" classname="queues.QueueTest" time="0.421">\n    <failure message="expected 200 but was ${status}" type="java.lang.AssertionError">java.lang.AssertionError: ${escapedXml(`${method} ${url} expected 200 but was ${status}: ${compact}`)}\n\tat queues.QueueTest.listed(QueueTest.java:21)\n</failure>\n  </testcase>\n</testsuite>\n`,
  },
  {
    name: 'trx-error-info',
    tier: 'rare',
    write: ({ method, url, status, compact }) =>
      `<?xml version="1.0" encoding="utf-8"?>\n<TestRun id="5c1d" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">\n  <Results>\n    <UnitTestResult testName="Listed" outcome="Failed" duration="00:00:00.4211230">\n      <Output>\n        <StdOut>${escapedXml(`${method} ${url}`)}</StdOut>\n        <ErrorInfo>\n          <Message>Assert.Equal() Failure: Expected: OK, Actual: ${status}. ${escapedXml(compact)}</Message>\n          <StackTrace>   at Queues.Tests.Listed() in C:\\src\\Tests.cs:line 21</StackTrace>\n        </ErrorInfo>\n      </Output>\n    </UnitTestResult>\n  </Results>\n</TestRun>\n`,
  },
  {
    name: 'allure-result-json',
    tier: 'rare',
    write: ({ method, url, status, compact }) =>
      line({
        uuid: 'a1',
        name: 'queues are listed',
        status: 'failed',
        statusDetails: {
          message: `${method} ${url}: expected 200, got ${status}\n${compact}`,
          trace: 'AssertionError\n    at queues.spec.ts:6',
        },
        stage: 'finished',
        steps: [],
        attachments: [],
        parameters: [],
        start: 1785827553481,
        stop: 1785827553902,
      }),
  },
];
