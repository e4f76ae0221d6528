/** PowerShell: what its consoles print of an error. */
import type { Shape } from '../shape.js';
import { cut, lines, wrap } from './parts.js';

import { box, indicates, invoke, listAll, place, remote } from './powershell-parts.js';

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
    name: 'powershell-5-script-and-body',
    tier: 'everybody',
    unshown: ['method', 'url'],
    write: (refused) =>
      lines(
        cut(`Invoke-RestMethod : ${refused.compact}`, 119),
        place('$response = Invoke-RestMethod -Uri $uri -Headers $headers'),
      ),
  },
  {
    name: 'powershell-5-prompt-with-curl-exe',
    tier: 'some',
    write: (refused) =>
      lines(
        `PS C:\\scripts> curl.exe -X ${refused.method} "${refused.url}" -H "Authorization: Bearer $token"${refused.sent === null ? '' : ' -d "@body.json"'}`,
        cut(refused.compact, 120),
        'PS C:\\scripts>',
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
    name: 'powershell-7-exception-and-details',
    tier: 'common',
    unshown: ['method', 'url'],
    write: (refused) => lines(indicates(refused), refused.pretty),
  },
];
