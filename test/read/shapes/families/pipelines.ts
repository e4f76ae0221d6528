/** The logs of build servers: GitHub Actions, Azure DevOps, GitLab, Jenkins, Bitbucket. */
import type { Refused, Shape } from '../shape.js';

const curl = ({ method, url, token, status, compact }: Refused): readonly string[] => [
  `+ curl -sS -X ${method} -H 'Authorization: Bearer ${token}' -w '%{http_code}' '${url}'`,
  `${compact}${status}`,
];

export const PIPELINES: readonly Shape[] = [
  {
    name: 'github-actions-raw-log',
    tier: 'common',
    write: ({ method, url, status, reason, compact }) =>
      [
        `##[group]Run node sync.mjs`,
        `\u001b[36;1mnode sync.mjs\u001b[0m`,
        `##[endgroup]`,
        `${method} ${url}`,
        `HTTP ${status} ${reason}`,
        compact,
        `##[error]Process completed with exit code 1.`,
      ]
        .map((text, index) => `2026-08-04T07:12:33.90${index}1123Z ${text}\n`)
        .join(''),
  },
  {
    name: 'github-actions-pasted-with-job-and-step',
    tier: 'some',
    write: ({ method, url, status, compact }) =>
      [`${method} ${url} -> ${status}`, compact, '##[error]Process completed with exit code 1.']
        .map((text, index) => `sync\tRun sync\t2026-08-04T07:12:33.90${index}1123Z ${text}\n`)
        .join(''),
  },
  {
    name: 'azure-devops-log',
    tier: 'common',
    write: (refused) =>
      [
        '##[section]Starting: Sync queues',
        '========================== Starting Command Output ===========================',
        ...curl({ ...refused, token: '***' }),
        "##[error]Bash exited with code '1'.",
        '##[section]Finishing: Sync queues',
      ]
        .map((text, index) => `2026-08-04T07:12:33.90${index}1123Z ${text}\n`)
        .join(''),
  },
  {
    name: 'azure-devops-invoke-rest-api-task',
    tier: 'some',
    write: ({ method, url, reason, compact }) =>
      `2026-08-04T07:12:33.481Z ${method} ${url}\n2026-08-04T07:12:33.902Z Response Code: ${reason}\n2026-08-04T07:12:33.902Z Response: ${compact}\n`,
  },
  {
    name: 'gitlab-job-log',
    tier: 'common',
    write: (refused) =>
      `section_start:1785827550:step_script\r\u001b[0K\u001b[0K\u001b[36;1mExecuting "step_script" stage of the job script\u001b[0;m\n\u001b[32;1m$ ./sync.sh\u001b[0;m\n${curl({ ...refused, token: '[MASKED]' }).join('\n')}\nsection_end:1785827554:step_script\r\u001b[0K\u001b[31;1mERROR: Job failed: exit code 22\n\u001b[0;m\n`,
  },
  {
    name: 'jenkins-http-request-plugin',
    tier: 'some',
    write: ({ method, url, status, reason, compact }) =>
      `[Pipeline] httpRequest\nHttpMethod: ${method}\nURL: ${url}\nContent-Type: application/json\nAuthorization: *****\nSending request to url: ${url}\nResponse Code: HTTP/1.1 ${status} ${reason}\nResponse: \n${compact}\n[Pipeline] }\n[Pipeline] // stage\n[Pipeline] End of Pipeline\nERROR: Fail: the returned code ${status} is not in the accepted range: [[100‥399]]\nFinished: FAILURE\n`,
  },
  {
    name: 'jenkins-http-request-plugin-quiet-body',
    tier: 'some',
    unshown: ['code'],
    write: ({ method, url, status, reason }) =>
      `09:12:33  HttpMethod: ${method}\n09:12:33  URL: ${url}\n09:12:33  Sending request to url: ${url}\n09:12:33  Response Code: HTTP/1.1 ${status} ${reason}\nhudson.AbortException: Fail: the returned code ${status} is not in the accepted range: [[100‥399]]\n\tat PluginClassLoader for http_request//jenkins.plugins.http_request.HttpRequestExecution.responseCodeIsValid(HttpRequestExecution.java:456)\n`,
  },
  {
    name: 'jenkins-sh-set-x',
    tier: 'common',
    write: (refused) =>
      `[Pipeline] sh\n${curl({ ...refused, token: '****' }).join('\n')}\nscript returned exit code 22\n`,
  },
  {
    name: 'bitbucket-curl-fail-with-body',
    tier: 'some',
    write: ({ method, url, token, status, compact }) =>
      `+ curl --fail-with-body -X ${method} -H "Authorization: Bearer ${token}" "${url}"\n  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0\r100   412  100   412    0     0   2238      0 --:--:-- --:--:-- --:--:--  2239\ncurl: (22) The requested URL returned error: ${status}\n${compact}\n`,
  },
];
