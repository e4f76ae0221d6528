/** What PowerShell prints of an error, part by part. */
import type { Refused } from '../shape.js';
import { ifSent, wrap } from './parts.js';

export const invoke = (refused: Refused, cmdlet = 'Invoke-RestMethod'): string =>
  `${cmdlet} -Uri '${refused.url}' -Method ${refused.method.charAt(0)}${refused.method.slice(1).toLowerCase()} -Headers $headers${refused.sent === null ? '' : ' -Body $body'}`;

export const remote = ({ status, reason }: Refused): string =>
  status === 401
    ? 'The remote server returned an error: (401) Unauthorized.'
    : `The remote server returned an error: (${status}) ${reason}.`;

export const indicates = ({ status, reason }: Refused): string =>
  `Response status code does not indicate success: ${status} (${reason}).`;

/** What PowerShell 5 prints below the message; the line of code is cut at the width of the console. */
export const place = (code: string, cmdlet = 'Invoke-RestMethod'): readonly string[] => [
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
export const box = (code: string, message: readonly string[]): readonly string[] => [
  'Invoke-RestMethod: C:\\scripts\\queues.ps1:12',
  'Line |',
  `  12 |  $response = ${code}`,
  `     |              ${'~'.repeat(code.length)}`,
  ...message.map((line) => `     | ${line}`),
];

const row = (name: string, value: string, pad: number): readonly string[] =>
  wrap(`${name.padEnd(pad)} : ${value}`, 119, ' '.repeat(pad + 3));

export const formatList = ({ message, code, status, contextId, body }: Refused): readonly string[] => [
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

export const listAll = (refused: Refused): readonly string[] =>
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
