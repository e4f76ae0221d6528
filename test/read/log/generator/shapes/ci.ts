/** Logs of builds: each line behind a time, a job, a colour. */
import { line } from '../log.js';
import { services } from '../prefix.js';
import type { Shape } from '../shape.js';
import { iso, seconds, ticks } from '../times.js';
import { winstonResponse } from './node.js';
import { jsSdk } from './node-console.js';
import { sdkTracebacks, urllib3 } from './python.js';
import { logbackOneLine } from './spring.js';

const actions: Shape = {
  ...services('github-actions-raw', [sdkTracebacks], (_, at, text) => `${ticks(at)} ${text}`),
  head: () => [
    line((at) => `\u{feff}${ticks(at)} Current runner version: '2.403.0'`),
    line((at) => `${ticks(at)} ##[group]Run python sync.py --tenant 401`),
    line((at) => `${ticks(at)} \u001b[36;1mpython sync.py --tenant 401\u001b[0m`),
    line((at) => `${ticks(at)} shell: /usr/bin/bash -e {0}`),
    line((at) => `${ticks(at)} ##[endgroup]`),
  ],
  foot: () => [line((at) => `${ticks(at)} ##[error]Process completed with exit code 1.`)],
};

const ghRun: Shape = {
  ...services(
    'github-actions-gh-run-view',
    [jsSdk],
    (_, at, text) => `sync\tRun node sync.js\t${ticks(at)} ${text}`,
  ),
  head: () => [
    line((at) => `sync\tSet up job\t${ticks(at)} Current runner version: '2.403.0'`),
    line((at) => `sync\tRun node sync.js\t${ticks(at)} ##[group]Run node sync.js`),
    line((at) => `sync\tRun node sync.js\t${ticks(at)} ##[endgroup]`),
  ],
  foot: () => [
    line((at) => `sync\tRun node sync.js\t${ticks(at)} ##[error]Process completed with exit code 1.`),
  ],
};

const gitlab: Shape = {
  ...services('gitlab', [urllib3], (_, at, text) => `${at.toISOString().slice(0, -1)}000Z 01O ${text}`),
  head: () => [
    line(
      (at) =>
        `${at.toISOString().slice(0, -1)}000Z 00O \u001b[0KRunning with gitlab-runner 17.4.0 (b92ee590)\u001b[0;m`,
    ),
    line(
      (at) => `${at.toISOString().slice(0, -1)}000Z 00O section_start:${seconds(at)}:step_script\r\u001b[0K`,
    ),
    line((at) => `${at.toISOString().slice(0, -1)}000Z 01O \u001b[32;1m$ python sync.py\u001b[0;m`),
  ],
  foot: () => [
    line(
      (at) => `${at.toISOString().slice(0, -1)}000Z 00O \u001b[31;1mERROR: Job failed: exit code 1\u001b[0;m`,
    ),
  ],
};

const jenkins: Shape = {
  ...services(
    'jenkins',
    [logbackOneLine, winstonResponse],
    (index, at, text) => `[${iso(at)}] ${index === 0 ? '' : '[web] '}${text}`,
  ),
  head: () => [
    line(() => 'Started by user admin'),
    line((at) => `[${iso(at)}] [Pipeline] sh`),
    line((at) => `[${iso(at)}] + java -jar sync.jar --batch 403`),
  ],
  foot: () => [line(() => 'Finished: FAILURE')],
};

export const CI: readonly Shape[] = [actions, ghRun, gitlab, jenkins];
