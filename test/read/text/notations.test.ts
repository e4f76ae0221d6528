import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/index.js';
import { findLists } from '../../../src/read/text/find/notations/lists.js';
import { findNamedValues } from '../../../src/read/text/find/notations/named-values.js';
import { isLinear } from '../../least-seconds.js';
import { readOne } from './read.js';

const MESSAGE =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: [routing:queue:view]';
const CALL = 'GET https://api.mypurecloud.de/api/v2/routing/queues';

/** The body in each notation, behind or below a call. */
const NOTATIONS: Readonly<Record<string, string>> = {
  'toString of Java': `ErrorBody[message=${MESSAGE}, code=missing.any.permissions, status=403, messageParams={permissions=[routing:queue:view]}]`,
  'a map of Java': `{message=${MESSAGE}, code=missing.any.permissions, status=403, messageParams={permissions=[routing:queue:view]}, details=[], errors=[]}`,
  'a map whose names are sorted': `{code=missing.any.permissions, contextId=5c1d7a52, details=(), message=${MESSAGE}, messageParams={permissions=[routing:queue:view]}, status=403}`,
  Lombok: `ErrorBody(message=${MESSAGE}, code=missing.any.permissions, status=403, messageParams={permissions=[routing:queue:view]})`,
  'a class of generated code': `class ErrorBody {\n    message: ${MESSAGE}\n    code: missing.any.permissions\n    status: 403\n    entityId: null\n    messageParams: {permissions=[routing:queue:view]}\n}`,
  'a record of C#': `ErrorBody { Message = ${MESSAGE}, Code = missing.any.permissions, Status = 403 }`,
  'quoted values': `ErrorBody{message='${MESSAGE}', code='missing.any.permissions', status=403, messageParams={permissions=[routing:queue:view]}}`,
  'a map of Go': `map[code:missing.any.permissions details:[] message:${MESSAGE} messageParams:map[permissions:[routing:queue:view]] status:403]`,
  '%+v of Go': `{Message:${MESSAGE} Code:missing.any.permissions Status:403 MessageParams:map[permissions:[routing:queue:view]] Details:[]}`,
  'a pointer in Go': `&{Code:missing.any.permissions Message:${MESSAGE} Status:403}`,
  '%#v of Go': `api.ErrorBody{Message:"${MESSAGE}", Code:"missing.any.permissions", Status:403, MessageParams:map[string]string{"permissions":"[routing:queue:view]"}}`,
  'a model of Python': `message='${MESSAGE}' code='missing.any.permissions' status=403 message_params={'permissions': '[routing:queue:view]'}`,
  'a hash in PowerShell': `@{message=${MESSAGE}; code=missing.any.permissions; status=403; messageParams=; contextId=5c1d7a52}`,
  'a list of PowerShell': `\nmessage           : ${MESSAGE.replace('following', '\n                    following')}\ncode              : missing.any.permissions\nstatus            : 403\nmessageParams     : @{permissions=[routing:queue:view]}\ndetails           : {}`,
  YAML: `\nmessage: '${MESSAGE}'\ncode: missing.any.permissions\nstatus: 403\nmessageParams:\n  permissions: '[routing:queue:view]'\ndetails: []`,
  'YAML with a folded text': `\nmessage: >-\n  ${MESSAGE.replace('one of the ', 'one of the\n  ')}\ncode: missing.any.permissions\nstatus: 403`,
  logfmt: `level=error code=missing.any.permissions status=403 message="${MESSAGE}" permissions="[routing:queue:view]"`,
  'doubled quotes': `"{""message"":""${MESSAGE}"",""code"":""missing.any.permissions"",""status"":403,""messageParams"":{""permissions"":""[routing:queue:view]""}}"`,
};

describe('a body in another notation than JSON', () => {
  it.each(Object.entries(NOTATIONS))('is the body: %s', (_, body) => {
    const { request, response } = readOne(`${CALL} failed: ${body}\n`);
    expect(`${request.method} ${request.url}`).toBe(CALL);
    expect(JSON.parse(response?.body ?? '')).toMatchObject({
      message: MESSAGE,
      code: 'missing.any.permissions',
    });
    expect(response?.status).toBe(403);
  });

  it.each(Object.entries(NOTATIONS))('lends the caller nothing: %s', (_, body) => {
    const report = diagnose(`${CALL}\n${body}\n`);
    expect(report.inputs[0]?.took.filter((word) => /^\d/.test(word))).toEqual([]);
    expect(report.diagnoses[0]?.causes[0]).toMatchObject({ id: 'missing-permission', likelihood: 'certain' });
  });

  it('is not what a sentence or the settings of a program look like', () => {
    for (const text of [
      'Options{message=hello, timeout=5} 403',
      'message: please call me back\nstatus: open\n403 Forbidden',
      'map[code:a:b] 403',
      '[status=403, status=403',
      'user(code=12, name=x) got 403',
    ])
      expect(readOne(text).response?.body ?? '').not.toMatch(/^\{/);
  });

  it('throws nothing, whatever stands there', () => {
    const piece = fc.constantFrom(
      ...[
        '[',
        ']',
        '{',
        '}',
        '(',
        ')',
        'map[',
        '&{',
        '@{',
        '"',
        "'",
        '""',
        ',',
        ';',
        ' ',
        '\n',
        ': ',
        ':',
        '=',
      ],
      ...[
        'message',
        'code',
        'status',
        'messageParams',
        'Message',
        'a',
        'routing:queue:view',
        '403',
        'x y',
        '\\',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of [...findNamedValues(text), ...findLists(text)])
          expect(start >= 0 && end > start && end <= text.length).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read in linear time', () => {
    for (const piece of ['[status=', '{message=', "message='a' ", 'code: x\nmessage: ', 'map[code:', '{""a'])
      expect(isLinear(0.4, 13_000, (count) => diagnose(piece.repeat(count)))).toBe(true);
  });
});

describe('what PowerShell shows of the script', () => {
  const at = (line: string): string =>
    `Invoke-RestMethod : The remote server returned an error: (403) Forbidden.\nAt line:1 char:1\n+ ${line}\n+ ${'~'.repeat(60)}\n    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-RestMethod], WebException\n`;

  it('is a call where the address is whole', () => {
    const { request } = readOne(
      at('Invoke-RestMethod -Uri "https://api.mypurecloud.de/api/v2/users/me" -Method Get'),
    );
    expect(request).toMatchObject({ method: 'GET', url: 'https://api.mypurecloud.de/api/v2/users/me' });
  });

  it('names only the host where the address is cut', () => {
    const { request } = readOne(
      at('Invoke-RestMethod -Uri "https://api.mypurecloud.de/api/v2/oauth/cli ...'),
    );
    expect(request.url).toBe('https://api.mypurecloud.de');
  });

  it('stands in a box together with the message', () => {
    const box = `Invoke-RestMethod: \nLine |\n  12 |  $q = Invoke-RestMethod -Uri "https://api.mypurecloud.de/api/v2/routing/queues" -Headers $h\n     |       ~~~~~~~~~~~~\n     | {"message":"${MESSAGE.replace('following ', 'following\n     | ')}","code":"missing.any.permissions","status":403}\n`;
    const { request, response } = readOne(box);
    expect(`${request.method} ${request.url}`).toBe(CALL);
    expect(JSON.parse(response?.body ?? '')).toMatchObject({ message: MESSAGE, status: 403 });
  });
});
