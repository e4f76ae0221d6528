import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPrefixes } from '../../../src/read/log/prefix.js';

/** Lines of one log, and what is left of the last one. */
const PREFIXES: readonly (readonly [
  name: string,
  lines: readonly string[],
  text: string,
  writer: string,
  time?: string,
])[] = [
  ['compose', ['worker-1  | GET /x 403'], 'GET /x 403', 'worker-1'],
  ['compose v1', ['app_web_1  | hello'], 'hello', 'app_web_1'],
  ['compose with one blank', ['web-1 | hello'], 'hello', 'web-1'],
  ['compose in colours', ['\x1b[36mworker-1  |\x1b[0m \x1b[31mERROR\x1b[0m x'], 'ERROR x', 'worker-1'],
  ['compose, nothing said', ['worker-1  |'], '', 'worker-1'],
  ['compose, indented', ['worker-1  |    at foo'], '   at foo', 'worker-1'],
  ['compose, a name of its own below the bar', ['worker-1  | a', 'db        | b'], 'b', 'db'],
  [
    'compose with times',
    ['worker-1  | 2026-08-20T21:30:28.771234567Z {"a":1}'],
    '{"a":1}',
    'worker-1',
    '2026-08-20T21:30:28.771234567Z',
  ],
  [
    'swarm',
    ['web.1.k3j4h5k6j7h8k3j4h5k6j7h8a@node-1    | hello'],
    'hello',
    'web.1.k3j4h5k6j7h8k3j4h5k6j7h8a@node-1',
  ],
  ['kubectl', ['[pod/api-5d8f7c9b4-x2x7z/app] hello'], 'hello', 'api-5d8f7c9b4-x2x7z/app'],
  [
    'kubectl with times',
    ['2026-08-20T21:30:28.771234567Z 2026-08-20 21:30:28 ERROR x'],
    '2026-08-20 21:30:28 ERROR x',
    '',
    '2026-08-20T21:30:28.771234567Z',
  ],
  [
    'kubectl with times, known by a line before',
    ['2026-08-20T21:30:28.771234567Z \tat a.b(C.java:403)', '2026-08-20T21:30:28.771234568Z Reason: x'],
    'Reason: x',
    '',
    '2026-08-20T21:30:28.771234568Z',
  ],
  [
    'kubectl, both',
    ['[pod/a/b] 2026-08-20T21:30:28.771234567Z {"a":1}'],
    '{"a":1}',
    'a/b',
    '2026-08-20T21:30:28.771234567Z',
  ],
  [
    'CRI',
    ['2026-08-20T21:30:28.771234567Z stdout F hello'],
    'hello',
    'stdout',
    '2026-08-20T21:30:28.771234567Z',
  ],
  ['stern', ['api-5d8f7c9b4-x2x7z app hello'], 'hello', 'api-5d8f7c9b4-x2x7z/app'],
  ['journald', ['Aug 20 21:30:28 web-01 unit[403]: hello'], 'hello', 'web-01 unit[403]'],
  ['syslog of the kernel', ['<4>Aug  3 21:30:28 web-01 kernel: hello'], 'hello', 'web-01 kernel'],
  [
    'syslog, a host that is known',
    ['Aug 20 21:30:28 web unit[403]: a', 'Aug 20 21:30:28 web app: b'],
    'b',
    'web app',
  ],
  [
    'journald short-iso',
    ['2026-08-20T21:30:28+0000 web unit[403]: hello'],
    'hello',
    'web unit[403]',
    '2026-08-20T21:30:28+00:00',
  ],
  [
    'journald short-full',
    ['Thu 2026-08-20 21:30:28 UTC web unit[403]: hello'],
    'hello',
    'web unit[403]',
    '2026-08-20T21:30:28Z',
  ],
  ['journald short-monotonic', ['[  403.123456] web unit[403]: hello'], 'hello', 'web unit[403]'],
  [
    'RFC 5424',
    ['<14>1 2026-08-20T21:30:28.771Z web app 403 ID47 - hello'],
    'hello',
    'web app 403',
    '2026-08-20T21:30:28.771Z',
  ],
  ['GitHub Actions', ['2026-08-20T21:30:28.1234567Z hello'], 'hello', '', '2026-08-20T21:30:28.1234567Z'],
  ['GitHub Actions, nothing said', ['2026-08-20T21:30:28.1234567Z '], '', '', '2026-08-20T21:30:28.1234567Z'],
  [
    'gh run view',
    ['build (20.x)\tRun tests\t2026-08-20T21:30:28.1234567Z ##[error]x'],
    '##[error]x',
    'build (20.x)/Run tests',
    '2026-08-20T21:30:28.1234567Z',
  ],
  ['GitLab', ['2026-08-20T21:30:28.771234Z 01O hello'], 'hello', '01O', '2026-08-20T21:30:28.771234Z'],
  ['GitLab sections', ['section_start:1787261428:step_script\r\x1b[0KRunning'], 'Running', ''],
  ['Jenkins', ['[2026-08-20T21:30:28.771Z] [Pipeline] sh'], '[Pipeline] sh', '', '2026-08-20T21:30:28.771Z'],
  [
    'Jenkins, known by a line before',
    ['[2026-08-20T21:30:28.771Z] [Pipeline] sh', '[2026-08-20T21:30:29.771Z] + ls'],
    '+ ls',
    '',
    '2026-08-20T21:30:29.771Z',
  ],
  ['TeamCity', ['[21:30:28]W: [Step 1/2] hello'], 'hello', 'Step 1/2'],
  [
    'Heroku',
    ['2026-08-20T21:30:28.771234+00:00 app[web.1]: hello'],
    'hello',
    'app[web.1]',
    '2026-08-20T21:30:28.771234+00:00',
  ],
  [
    'CloudWatch of Lambda',
    ['2026-08-20T21:30:28.771000+00:00 2026/08/20/[$LATEST]0af7651916cd43dd8448eb211c80319c hello'],
    'hello',
    '2026/08/20/[$LATEST]0af7651916cd43dd8448eb211c80319c',
    '2026-08-20T21:30:28.771000+00:00',
  ],
  [
    'CloudWatch of ECS',
    ['2026-08-20T21:30:28.771000+00:00 ecs/app/0af7651916cd43dd8448eb211c80319c hello'],
    'hello',
    'ecs/app/0af7651916cd43dd8448eb211c80319c',
    '2026-08-20T21:30:28.771000+00:00',
  ],
  ['PM2', ['0|app  | hello'], 'hello', '0|app'],
  ['foreman', ['21:30:28 web.1 | hello'], 'hello', 'web.1'],
  [
    'Cloud Foundry',
    ['   2026-08-20T21:30:28.77+0000 [APP/PROC/WEB/0] OUT hello'],
    'hello',
    'APP/PROC/WEB/0',
    '2026-08-20T21:30:28.77+00:00',
  ],
  [
    'compose in GitHub Actions',
    ['2026-08-20T21:30:28.1234567Z worker-1  | hello'],
    'hello',
    'worker-1',
    '2026-08-20T21:30:28.1234567Z',
  ],
  [
    'journald in compose in GitHub Actions',
    ['2026-08-20T21:30:28.1234567Z worker-1  | Aug 20 21:30:28 web unit[403]: hello'],
    'hello',
    'worker-1 web unit[403]',
    '2026-08-20T21:30:28.1234567Z',
  ],
];

const NONE = [
  '',
  'hello',
  'users | 403',
  'Queue        | Status',
  'a | b | c',
  'ERROR | main | 403',
  'http-403 | ERROR | retry',
  'pool-1-thread-3 | call failed',
  'main-1 | ERROR | c.acme.App | failed',
  '403|GET|/api/v2/users',
  '[http-403] hello',
  '[ERROR] x',
  '[2026-08-20T21:30:28.771Z] ERROR failed',
  '[2026-08-20T21:30:28.771Z] GET /x',
  '2026-08-20T21:30:28.771Z hello',
  '2026-08-20T21:30:28.771234567Z hello',
  '2026-08-20T21:30:28.771234567Z\tinfo\thello',
  '2026-08-20 21:30:28.771 | ERROR    | a:b:403 - x',
  '2026-08-20 21:30:28.7710|ERROR|Logger|msg',
  '2026-08-20T21:30:28+00:00 ERROR main[403]: x',
  '2026-08-20T21:30:28+00:00 ERROR app: x',
  'Aug 20 21:30:28 Request failed: 403',
  'Aug 20 21:30:28 ERROR app[403]: x',
  '21:30:28 web | hello',
  'Call to queue-service failed | 403',
  'x\ty\tz',
  '   indented | 403',
  '<html>',
  '<14> hello',
  '| a | b |',
  '{"a":"worker-1  | b"}',
];

describe('prefixes', () => {
  for (const [name, lines, text, writer, time] of PREFIXES)
    it(`of ${name}`, () => {
      const prefixes = createPrefixes();
      const last = lines.map((line) => prefixes(line)).at(-1);
      expect(last).toEqual({ text, writer, time: time ?? null });
    });

  it.each(NONE)('none: %j', (line) => {
    expect(createPrefixes()(line)).toEqual({ text: line, writer: '', time: null });
  });

  it('lose nothing but what stands in front', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom(...PREFIXES.map(([, [line = '']]) => line), ...NONE));
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, piece), { maxLength: 5 }), (pairs) => {
        const prefixes = createPrefixes();
        for (const [first, second] of pairs) {
          const line = (first + second).replaceAll(/[\x1b\r\n]/g, '');
          const { text } = prefixes(line);
          expect(line.endsWith(text)).toBe(true);
        }
      }),
    );
  });
});
