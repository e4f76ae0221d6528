/** PowerShell, in the console and as its records are written out. */
import type { Refused, Shape } from '../shape.js';
import { cut, ifSent, indent, lines, wrap } from './parts.js';

const invoke = (refused: Refused, cmdlet = 'Invoke-RestMethod'): string =>
  `${cmdlet} -Uri '${refused.url}' -Method ${refused.method.charAt(0)}${refused.method.slice(1).toLowerCase()} -Headers $headers${refused.sent === null ? '' : ' -Body $body'}`;

const remote = ({ status, reason }: Refused): string =>
  status === 401
    ? 'The remote server returned an error: (401) Unauthorized.'
    : `The remote server returned an error: (${status}) ${reason}.`;

const indicates = ({ status, reason }: Refused): string =>
  `Response status code does not indicate success: ${status} (${reason}).`;

/** What PowerShell 5 prints below the message; the line of code is cut at the width of the console. */
const place = (code: string, cmdlet = 'Invoke-RestMethod'): readonly string[] => [
  'At C:\\scripts\\queues.ps1:12 char:13',
  `+ ${code.length > 60 ? `${code.slice(0, 60)} ...` : code}`,
  `+             ${'~'.repeat(50)}`,
  '    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebExc ',
  '   eption',
  `    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.${cmdlet.replace('-', '')}Comman`,
  '   d',
  ' ',
];

/** The box of PowerShell 7. */
const box = (code: string, message: readonly string[]): readonly string[] => [
  'Invoke-RestMethod: C:\\scripts\\queues.ps1:12',
  'Line |',
  `  12 |  $response = ${code}`,
  `     |              ${'~'.repeat(code.length)}`,
  ...message.map((line) => `     | ${line}`),
];

const row = (name: string, value: string, pad: number): readonly string[] =>
  wrap(`${name.padEnd(pad)} : ${value}`, 119, ' '.repeat(pad + 3));

const formatList = ({ message, code, status, contextId, body }: Refused): readonly string[] => [
  '',
  '',
  ...row('message', message, 13),
  ...row('code', code, 13),
  ...row('status', `${status}`, 13),
  ...row(
    'messageParams',
    `@{${Object.entries(Object(body.messageParams))
      .map(([name, value]) => `${name}=${value}`)
      .join('; ')}}`,
    13,
  ),
  ...row('contextId', contextId, 13),
  ...row('details', '{}', 13),
  ...row('errors', '{}', 13),
  '',
  '',
];

const target = (refused: Refused): string =>
  [
    `Method: ${refused.method}, RequestUri: '${refused.url}', Version: 1.1, Content: ${refused.sent === null ? '<null>' : 'System.Net.Http.ByteArrayContent'}, Headers:`,
    '{',
    `  Authorization: Bearer ${refused.token}`,
    '  User-Agent: Mozilla/5.0',
    '  User-Agent: (Windows NT 10.0; Microsoft Windows 10.0.22631; en-US)',
    '  User-Agent: PowerShell/7.4.6',
    ...ifSent(refused, (sent) => ['  Content-Type: application/json', `  Content-Length: ${sent.length}`]),
    '}',
  ].join('\n');

const listAll = (refused: Refused): readonly string[] =>
  (
    [
      ['PSMessageDetails', ''],
      [
        'Exception',
        `Microsoft.PowerShell.Commands.HttpResponseException: ${indicates(refused)}\n   at System.Management.Automation.MshCommandRuntime.ThrowTerminatingError(ErrorRecord errorRecord)`,
      ],
      ['TargetObject', target(refused)],
      [
        'CategoryInfo',
        `InvalidOperation: (Method: ${refused.method}, Reques…rShell/7.4.6\n}:HttpRequestMessage) [Invoke-RestMethod], HttpResponseException`,
      ],
      [
        'FullyQualifiedErrorId',
        'WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand',
      ],
      ['ErrorDetails', refused.pretty],
      ['InvocationInfo', 'System.Management.Automation.InvocationInfo'],
      ['ScriptStackTrace', 'at <ScriptBlock>, C:\\scripts\\queues.ps1: line 12'],
      ['PipelineIterationInfo', '{0, 1}'],
    ] as const
  ).flatMap(([name, value]) => {
    const [first = '', ...rest] = value.split('\n');
    return [`${name.padEnd(21)} : ${first}`, ...rest.map((line) => `${' '.repeat(24)}${line}`)];
  });

export const SCRIPTS_POWERSHELL: readonly Shape[] = [
  {
    name: 'powershell-5-record-of-the-status',
    tier: 'everybody',
    unshown: ['method', 'url', 'code'],
    write: (refused) =>
      lines(
        `Invoke-RestMethod : ${remote(refused)}`,
        place(`$response = Invoke-RestMethod -Uri $uri -Headers $headers`),
      ),
  },
  {
    name: 'powershell-5-prompt-and-record',
    tier: 'everybody',
    write: (refused) =>
      lines(
        `PS C:\\scripts> ${invoke(refused)}`,
        cut(`Invoke-RestMethod : ${refused.compact}`, 119),
        'At line:1 char:1',
        `+ ${invoke(refused).slice(0, 62)} ...`,
        `+ ${'~'.repeat(62)}`,
        place('').slice(3),
        'PS C:\\scripts>',
      ),
  },
  {
    name: 'powershell-5-web-request-status',
    tier: 'some',
    unshown: ['code'],
    write: (refused) =>
      lines(
        `PS C:\\scripts> (${invoke(refused, 'Invoke-WebRequest')}).StatusCode`,
        `Invoke-WebRequest : ${remote(refused)}`,
        'At line:1 char:2',
        `+ (${invoke(refused, 'Invoke-WebRequest').slice(0, 60)} ...`,
        `+  ${'~'.repeat(60)}`,
        place('', 'Invoke-WebRequest').slice(3),
      ),
  },
  {
    name: 'powershell-5-german',
    tier: 'some',
    unshown: ['method', 'url', 'code'],
    write: ({ status }) =>
      lines(
        `Invoke-RestMethod : Der Remoteserver hat einen Fehler zurückgegeben: (${status}) ${status === 401 ? 'Nicht autorisiert' : 'Unzulässig'}.`,
        'In C:\\scripts\\queues.ps1:12 Zeichen:13',
        '+ $response = Invoke-RestMethod -Uri $uri -Headers $headers',
        `+             ${'~'.repeat(45)}`,
        '    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException',
        '    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand',
      ),
  },
  {
    name: 'powershell-7-box-json-lines',
    tier: 'everybody',
    write: (refused) => lines(box(invoke(refused), refused.pretty.split('\n'))),
  },
  {
    name: 'powershell-7-box-json-wrapped',
    tier: 'common',
    write: (refused) => lines(box(invoke(refused), wrap(refused.compact, 112))),
  },
  {
    name: 'powershell-7-box-status',
    tier: 'common',
    unshown: ['code'],
    write: (refused) => lines(box(invoke(refused), [indicates(refused)])),
  },
  {
    name: 'powershell-7-box-without-address',
    tier: 'common',
    unshown: ['method', 'url'],
    write: (refused) =>
      lines(box('Invoke-RestMethod -Uri $uri -Headers $headers', refused.pretty.split('\n'))),
  },
  {
    name: 'powershell-7-record-format-list',
    tier: 'common',
    write: (refused) => lines('', listAll(refused), ''),
  },
  {
    name: 'powershell-error-details-message',
    tier: 'everybody',
    write: (refused) =>
      lines(`PS> try { ${invoke(refused)} } catch { $_.ErrorDetails.Message }`, refused.compact),
  },
  {
    name: 'powershell-7-exception-and-details',
    tier: 'common',
    unshown: ['method', 'url'],
    write: (refused) => lines(indicates(refused), refused.pretty),
  },
  {
    name: 'powershell-record-to-json',
    tier: 'some',
    write: (refused) =>
      lines(
        JSON.stringify(
          {
            Exception: {
              Response: {
                Version: '1.1',
                StatusCode: refused.status,
                ReasonPhrase: refused.reason,
                Headers: [],
                RequestMessage: {
                  Version: '1.1',
                  Method: { Method: refused.method },
                  RequestUri: refused.url,
                  Headers: [{ Key: 'Authorization', Value: [`Bearer ${refused.token}`] }],
                },
                IsSuccessStatusCode: false,
              },
              StatusCode: refused.status,
              Message: indicates(refused),
            },
            TargetObject: { Method: { Method: refused.method }, RequestUri: refused.url },
            CategoryInfo: { Category: 7, Activity: 'Invoke-RestMethod', Reason: 'HttpResponseException' },
            FullyQualifiedErrorId:
              'WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand',
            ErrorDetails: { Message: refused.compact, RecommendedAction: '' },
            ScriptStackTrace: 'at <ScriptBlock>, C:\\scripts\\queues.ps1: line 12',
          },
          null,
          2,
        ),
      ),
  },
  {
    name: 'powershell-body-format-list',
    tier: 'common',
    write: (refused) => lines(`PS> ${invoke(refused)} -SkipHttpErrorCheck`, formatList(refused)),
  },
  {
    name: 'powershell-body-format-list-alone',
    tier: 'common',
    unshown: ['method', 'url'],
    write: (refused) => lines(formatList(refused)),
  },
  {
    name: 'powershell-body-format-table',
    tier: 'some',
    write: (refused) =>
      lines(
        `PS> ${invoke(refused)} -SkipHttpErrorCheck | Format-Table message, code, status -Wrap`,
        '',
        `message${' '.repeat(54)}code${' '.repeat(31)}status`,
        `-------${' '.repeat(54)}----${' '.repeat(31)}------`,
        wrap(refused.message, 60).map((line, index) =>
          index === 0 ? `${line.padEnd(60)} ${refused.code.padEnd(34)}    ${refused.status}` : line,
        ),
        '',
      ),
  },
  {
    name: 'powershell-web-response-skipping-error-check',
    tier: 'some',
    unshown: ['method', 'url'],
    write: (refused) =>
      lines(
        '',
        `StatusCode        : ${refused.status}`,
        `StatusDescription : ${refused.reason}`,
        `Content           : ${refused.compact.slice(0, 98)}`,
        indent(`${refused.compact.slice(98, 190)}…`, ' '.repeat(20)),
        `RawContent        : HTTP/1.1 ${refused.status} ${refused.reason}`,
        indent('Connection: keep-alive', ' '.repeat(20)),
        'Headers           : {[Connection, System.String[]], [Date, System.String[]]…}',
        'Links             : {}',
        '',
      ),
  },
];
