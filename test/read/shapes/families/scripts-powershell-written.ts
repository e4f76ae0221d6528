/** PowerShell: the record and the body as a script writes them out. */
import type { Shape } from '../shape.js';
import { indent, lines, wrap } from './parts.js';

import { formatList, indicates, invoke } from './powershell-parts.js';

export const SCRIPTS_POWERSHELL_WRITTEN: readonly Shape[] = [
  {
    name: 'powershell-error-details-message',
    tier: 'everybody',
    write: (refused) =>
      lines(`PS> try { ${invoke(refused)} } catch { $_.ErrorDetails.Message }`, refused.compact),
  },
  {
    name: 'powershell-exception-response-fields',
    tier: 'some',
    unshown: ['code'],
    write: (refused) =>
      lines(
        'PS> $_.Exception.Response | Format-List Method, ResponseUri, StatusCode, StatusDescription',
        '',
        '',
        `Method            : ${refused.method}`,
        `ResponseUri       : ${refused.url}`,
        `StatusCode        : ${refused.reason}`,
        `StatusDescription : ${refused.reason}`,
        '',
        '',
      ),
  },
  {
    name: 'powershell-7-exception-response',
    tier: 'some',
    unshown: ['code'],
    write: (refused) =>
      lines(
        'PS> $_.Exception.Response',
        '',
        'Version             : 1.1',
        'Content             : System.Net.Http.HttpConnectionResponseContent',
        `StatusCode          : ${refused.reason}`,
        `ReasonPhrase        : ${refused.reason}`,
        'Headers             : {[Date, System.String[]], [Connection, System.String[]]}',
        'TrailingHeaders     : {}',
        `RequestMessage      : Method: ${refused.method}, RequestUri: '${refused.url}', Version: 1.1, Content: <null>, Headers:`,
        '                      {',
        `                        Authorization: Bearer ${refused.token}`,
        '                        User-Agent: PowerShell/7.4.6',
        '                      }',
        'IsSuccessStatusCode : False',
        '',
      ),
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
    unshown: ['method', 'url', 'code'],
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
