/** Compose, Kubernetes, the journal: several programs in one stream of lines. */
import { prefixed, services } from '../prefix.js';
import type { Shape } from '../shape.js';
import { nanos, syslog } from '../times.js';
import { javaSdk } from './java.js';
import { pinoAxios } from './node.js';
import { jsSdk } from './node-console.js';
import { okhttpBody } from './okhttp.js';
import { sdkTracebacks, urllib3 } from './python.js';
import { logbackOneLine } from './spring.js';

const compose = services(
  'docker-compose',
  [logbackOneLine, pinoAxios, sdkTracebacks],
  (index, _, text) => `${['worker-1', 'web-1', 'sync-403-1'][index]?.padEnd(10)} | ${text}`,
);

const composeWires = services(
  'docker-compose-wires',
  [okhttpBody, urllib3, okhttpBody],
  (index, _, text) => `${['sync-1', 'export-1', 'sync-2'][index]?.padEnd(8)}  | ${text}`,
);

const kubectl = services(
  'kubectl-prefix',
  [javaSdk, logbackOneLine, jsSdk],
  (index, _, text) =>
    `[pod/${['sync-7d9f4c403b-x2x4z', 'sync-7d9f4c403b-401bb', 'web-5c6b7d-9kq2m'][index]}/app] ${text}`,
);

const kubectlTimes = services('kubectl-timestamps', [urllib3], (_, at, text) => `${nanos(at)} ${text}`);

const cri = services(
  'cri',
  [logbackOneLine, sdkTracebacks],
  (index, at, text) => `${nanos(at)} ${index === 0 ? 'stdout' : 'stderr'} F ${text}`,
);

const dockerJson = services('docker-json-file', [logbackOneLine, okhttpBody], (index, at, text) =>
  JSON.stringify({ log: `${text}\n`, stream: index === 0 ? 'stdout' : 'stderr', time: nanos(at) }),
);

const journal = services(
  'journald-short',
  [logbackOneLine, pinoAxios],
  (index, at, text) => `${syslog(at)} host-403 ${['sync', 'web'][index]}[${[403, 1401][index]}]: ${text}`,
);

const journalJson = services('journald-json', [javaSdk, logbackOneLine], (index, at, text) =>
  JSON.stringify({
    __CURSOR: `s=403;i=${at.getTime().toString(16)}`,
    __REALTIME_TIMESTAMP: String(at.getTime() * 1000),
    _BOOT_ID: '0b1c2d3e403040408000aabbccddeeff',
    PRIORITY: '6',
    _PID: ['403', '1401'][index],
    _SYSTEMD_UNIT: ['sync.service', 'web.service'][index],
    SYSLOG_IDENTIFIER: ['sync', 'web'][index],
    _HOSTNAME: 'host-403',
    MESSAGE: text,
  }),
);

/** journald writes what continues a message without a head of its own when it holds the whole. */
const journalShortIso: Shape = {
  ...logbackOneLine,
  name: 'journald-short-iso',
  call: (call, stream) =>
    prefixed(
      logbackOneLine.call(call, stream),
      (at, text) => `${at.toISOString().slice(0, 19)}+0000 host-403 java[403]: ${text}`,
    ),
  note: (note, stream) =>
    prefixed(
      logbackOneLine.note(note, stream),
      (at, text) => `${at.toISOString().slice(0, 19)}+0000 host-403 java[403]: ${text}`,
    ),
};

export const CONTAINERS: readonly Shape[] = [
  compose,
  composeWires,
  kubectl,
  kubectlTimes,
  cri,
  dockerJson,
  journal,
  journalJson,
  journalShortIso,
];
