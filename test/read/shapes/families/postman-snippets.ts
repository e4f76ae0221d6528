/** Code that Postman writes for a call (scripts and shells), with the answer pasted below. */
import type { Refused, Shape } from '../shape.js';
import { type Header, ifSent, lines } from './parts.js';

const headersOf = ({ token, sent }: Refused): readonly Header[] => [
  ['Authorization', `Bearer ${token}`],
  ...(sent === null ? [] : ([['Content-Type', 'application/json']] as const)),
];

/** Two blanks as Postman sets JSON in code. */
const setOut = (sent: string): string => JSON.stringify(JSON.parse(sent), null, 2);

const answered = (refused: Refused, ...code: readonly (string | readonly string[])[]): string =>
  lines(...code, '', refused.pretty);

export const POSTMAN_SNIPPETS: readonly Shape[] = [
  {
    name: 'postman-curl',
    tier: 'everybody',
    write: (refused) =>
      answered(
        refused,
        [
          `curl --location${refused.method === 'GET' ? '' : ` --request ${refused.method}`} '${refused.url}'`,
          ...headersOf(refused).map(([name, value]) => `--header '${name}: ${value}'`),
          ...ifSent(refused, (sent) => [`--data '${sent}'`]),
        ].join(' \\\n'),
      ),
  },
  {
    name: 'postman-python-requests',
    tier: 'everybody',
    write: (refused) =>
      answered(
        refused,
        'import requests',
        ifSent(refused, () => ['import json']),
        '',
        `url = "${refused.url}"`,
        '',
        refused.sent === null ? 'payload = {}' : `payload = json.dumps(${setOut(refused.sent)})`,
        'headers = {',
        headersOf(refused)
          .map(([name, value]) => `  '${name}': '${value}'`)
          .join(',\n'),
        '}',
        '',
        `response = requests.request("${refused.method}", url, headers=headers, data=payload)`,
        '',
        'print(response.text)',
      ),
  },
  {
    name: 'postman-node-axios',
    tier: 'common',
    write: (refused) =>
      answered(
        refused,
        "const axios = require('axios');",
        ifSent(refused, (sent) => [`let data = JSON.stringify(${setOut(sent)});`]),
        '',
        'let config = {',
        `  method: '${refused.method.toLowerCase()}',`,
        '  maxBodyLength: Infinity,',
        `  url: '${refused.url}',`,
        '  headers: { ',
        headersOf(refused)
          .map(([name, value]) => `    '${name}': '${value}'`)
          .join(', \n'),
        refused.sent === null ? '  }' : '  },\n  data : data',
        '};',
        '',
        'axios.request(config)',
        '.then((response) => {',
        '  console.log(JSON.stringify(response.data));',
        '})',
        '.catch((error) => {',
        '  console.log(error);',
        '});',
      ),
  },
  {
    name: 'postman-fetch',
    tier: 'common',
    write: (refused) =>
      answered(
        refused,
        'const myHeaders = new Headers();',
        headersOf(refused).map(([name, value]) => `myHeaders.append("${name}", "${value}");`),
        '',
        ifSent(refused, (sent) => [`const raw = JSON.stringify(${setOut(sent)});`, '']),
        'const requestOptions = {',
        `  method: "${refused.method}",`,
        '  headers: myHeaders,',
        ifSent(refused, () => ['  body: raw,']),
        '  redirect: "follow"',
        '};',
        '',
        `fetch("${refused.url}", requestOptions)`,
        '  .then((response) => response.text())',
        '  .then((result) => console.log(result))',
        '  .catch((error) => console.error(error));',
      ),
  },
  {
    name: 'postman-node-native',
    tier: 'rare',
    write: (refused) =>
      answered(
        refused,
        "var https = require('follow-redirects').https;",
        "var fs = require('fs');",
        '',
        'var options = {',
        `  'method': '${refused.method}',`,
        `  'hostname': '${refused.host}',`,
        `  'path': '${refused.path}',`,
        "  'headers': {",
        headersOf(refused)
          .map(([name, value]) => `    '${name}': '${value}'`)
          .join(',\n'),
        '  },',
        "  'maxRedirects': 20",
        '};',
        '',
        'var req = https.request(options, function (res) {',
        '  var chunks = [];',
        '',
        '  res.on("data", function (chunk) {',
        '    chunks.push(chunk);',
        '  });',
        '});',
        '',
        ifSent(refused, (sent) => [
          `var postData = JSON.stringify(${setOut(sent)});`,
          '',
          'req.write(postData);',
          '',
        ]),
        'req.end();',
      ),
  },
  {
    name: 'postman-powershell',
    tier: 'common',
    write: (refused) =>
      answered(
        refused,
        '$headers = New-Object "System.Collections.Generic.Dictionary[[String],[String]]"',
        headersOf(refused).map(([name, value]) => `$headers.Add("${name}", "${value}")`),
        '',
        ifSent(refused, (sent) => [
          '$body = @"',
          sent.replaceAll('\\', '`\\').replaceAll('"', '`"'),
          '"@',
          '',
        ]),
        `$response = Invoke-RestMethod '${refused.url}' -Method '${refused.method}' -Headers $headers${refused.sent === null ? '' : ' -Body $body'}`,
        '$response | ConvertTo-Json',
      ),
  },
  {
    name: 'postman-httpie',
    tier: 'some',
    write: (refused) =>
      answered(
        refused,
        [
          `${refused.sent === null ? '' : `printf '${refused.sent.replaceAll('\\', '\\\\')}'| `}http  --follow --timeout 3600 ${refused.method} '${refused.url}'`,
          ...headersOf(refused).map(([name, value]) => ` ${name}:'${value}'`),
        ].join(' \\\n'),
      ),
  },
  {
    name: 'postman-wget',
    tier: 'some',
    write: (refused) =>
      answered(
        refused,
        [
          'wget --no-check-certificate --quiet',
          `  --method ${refused.method}`,
          '  --timeout=0',
          ...headersOf(refused).map(([name, value]) => `  --header '${name}: ${value}'`),
          ...ifSent(refused, (sent) => [`  --body-data '${sent}'`]),
          `   '${refused.url}'`,
        ].join(' \\\n'),
      ),
  },
];
