import { describe, expect, it } from 'vitest';
import { readWritten } from './read.js';

const callsOf = (text: string): readonly string[] => readWritten('lines', text).calls;

describe('a line that is a call', () => {
  it.each([
    ['GET /api/v2/users/me'],
    ['get /api/v2/users/me'],
    ['GET\t/api/v2/users/me\tnote'],
    ['GET /api/v2/users/me?expand=presence'],
    ['GET https://api.mypurecloud.ie/api/v2/users/me'],
    ['GET api.mypurecloud.ie/api/v2/users/me'],
    ['GET https://api.{{region}}/api/v2/users/me'],
    ['GET {{scheme}}://{{host}}/api/v2/users/me'],
    ['GET {{baseUrl}}api/v2/users/me'],
    ['GET {{ base url }}/api/v2/users/me'],
    ['GET $BASE/api/v2/users/me'],
    ['GET $input.host/api/v2/users/me'],
    ['GET https://apps.mypurecloud.com/platform/api/v2/users/me'],
    ['/api/v2/users/me GET'],
    ['/api/v2/users/me: GET'],
    ['/api/v2/users/me (GET)'],
    ['[GET] /api/v2/users/me'],
    ['GET: /api/v2/users/me'],
    ['- GET /api/v2/users/me'],
    ['* `GET /api/v2/users/me`'],
    ['- [x] `GET` `/api/v2/users/me`'],
    ['12. GET /api/v2/users/me'],
    ['> GET /api/v2/users/me'],
    ['**GET** /api/v2/users/me'],
    ['**GET /api/v2/users/me**'],
    ['### GET /api/v2/users/me'],
    ['"GET /api/v2/users/me",'],
    ["'GET /api/v2/users/me'"],
    ['| GET | /api/v2/users/me | who |'],
    ['| GET | `/api/v2/users/me` | who |'],
    ['| 1 | GET /api/v2/users/me | who |'],
    ['GET | /api/v2/users/me'],
    ['GET,/api/v2/users/me,who'],
    ['"GET";"/api/v2/users/me";"who"'],
    ['/api/v2/users/me,GET,who'],
    ['GET /api/v2/users/me  who'],
    ['GET /api/v2/users/me # who'],
    ['GET /api/v2/users/me // who'],
    ['GET /api/v2/users/me - who'],
    ['GET /api/v2/users/me (who)'],
    ['GET /api/v2/users/me HTTP/1.1'],
    ['  GET   /api/v2/users/me  '],
    ['HEAD /api/v2/users/me'],
    ['getUsersMe'],
    ['get_users_me'],
    ['UsersApi.getUsersMe()'],
    ['- `getUsersMe`  who'],
  ])('%s', (line) => {
    expect(callsOf(line)).toEqual(['1: GET /api/v2/users/me']);
    expect(readWritten('lines', line).uses[0]?.grade).toBe('contract');
  });

  it.each([
    ['/api/v2/users/me'],
    ['GET /users/me'],
    ['GET users/me'],
    ['GET /v2/users/me'],
    ['GET {{baseUrl}}/users/me'],
    ['/users/me'],
  ])('%s, of which somebody says no more, has the grade of what is stated', (line) => {
    expect(callsOf(line)).toEqual(['1: GET /api/v2/users/me']);
    expect(readWritten('lines', line).uses[0]?.grade).toBe('stated');
  });

  it('may have several methods', () => {
    for (const methods of ['GET, PUT', 'GET/PUT', 'GET|PUT', 'GET & PUT'])
      expect(callsOf(`${methods} /api/v2/routing/queues/{id}`)).toEqual([
        '1: GET /api/v2/routing/queues/{queueId}',
        '1: PUT /api/v2/routing/queues/{queueId}',
      ]);
  });

  it('is found in any line end, and lines are counted', () => {
    const lines = ['# comment', '', 'GET /api/v2/users/me', '// x', 'GET /api/v2/tokens/me'];
    for (const end of ['\n', '\r\n', '\r'])
      expect(callsOf(lines.join(end))).toEqual(['3: GET /api/v2/users/me', '5: GET /api/v2/tokens/me']);
  });
});

describe('a line that is no call', () => {
  it.each([
    [''],
    ['# GET /api/v2/users/me'],
    ['#GET /api/v2/users/me'],
    ['// GET /api/v2/users/me'],
    ['<!-- GET /api/v2/users/me -->'],
    ['; GET /api/v2/users/me'],
    ['```http'],
    ['| --- | :-: |'],
    ['====='],
    ['Calls of the wallboard, every night and/or day.'],
    ['| Method | Path | Why |'],
    ['Delete and/or archive'],
    ['Queues'],
    ['POST https://login.mypurecloud.com/oauth/token'],
    ['POST {{loginUrl}}/oauth/token'],
  ])('%s is skipped', (line) => {
    const { calls, unmatched } = readWritten('lines', line);
    expect([calls, unmatched]).toEqual([[], []]);
  });

  it.each([
    ['POST /api/v2/users/me', 'POST /api/v2/users/me', /^the method is wrong: the path has GET only$/],
    [
      '/api/v2/routing/queues/{id}',
      '/api/v2/routing/queues/{id}',
      /^no method stands there, and the path has several: write .*GET.* or .* before it$/,
    ],
    ['/routing/queues/{id}', '/routing/queues/{id}', /^no method stands there/],
    [
      'GET /api/v2/routing/queue',
      'GET /api/v2/routing/queue',
      /; did you mean GET \/api\/v2\/routing\/queues\?$/,
    ],
    ['GET /api/v2/wombats', 'GET /api/v2/wombats', /misspelt, or newer than the contract$/],
    ['GET /api/v2/Users/me', 'GET /api/v2/Users/me', /^no operation of the contract has this path/],
    [
      'GET /api/v2/conversations/{mediaType}/{id}',
      'GET /api/v2/conversations/{mediaType}/{id}',
      /several operations/,
    ],
    ['GET /api/v2/…', 'GET /api/v2/…', /path/],
    ['GET {{url}}', 'GET {{url}}', /variable/],
    ['GET https://api.mypurecloud.com', 'GET https://api.mypurecloud.com', /no path/],
    ['GET queues', 'GET queues', /without a path/],
    ['We call GET /api/v2/users/me nightly.', 'We call GET /api/v2/users/me nightly.', /in a sentence/],
    ['See /api/v2/users/me for more', 'See /api/v2/users/me for more', /in a sentence/],
    ['GET /api/v2/users/me is not used', 'GET /api/v2/users/me is not used', /words stand behind/],
    ['routing:queue:view', 'routing:queue:view', /permission and no call/],
    ['- `routing:*`', '- `routing:*`', /permission and no call/],
    ['getUsersMee', 'getUsersMee', /did you mean getUsersMe\?$/],
    [
      'GET https://gateway.acme.example/api/v2/users/me',
      'GET https://gateway.acme.example/api/v2/users/me',
      /--allow-host gateway\.acme\.example$/,
    ],
    [
      'GET https://api.mypurecloud.us/api/v2/users/me',
      'GET https://api.mypurecloud.us/api/v2/users/me',
      /no known region/,
    ],
    ['OPTIONS /api/v2/users/me', 'OPTIONS /api/v2/users/me', /the path has GET only/],
  ])('%s is unmatched, with why', (line, text, why) => {
    const { calls, unmatched } = readWritten('lines', line);
    expect(calls).toEqual([]);
    expect(unmatched).toEqual([
      { text, at: { path: 'input', line: 1, what: null }, why: expect.stringMatching(why) },
    ]);
  });

  it('shows no secret, however it is written', () => {
    const token = ['AbC', 'd1E2f3G4h5', 'I6j7K8l9M0', 'nOpQrS'].join('');
    const lines = [
      `GET https://me:${token}@api.mypurecloud.com/api/v2/wombats?access_token=${token}#${token}`,
      `GET /api/v2/wombats?api_key=${token}`,
      `we call https://me:${token}@api.mypurecloud.com/api/v2/users/me?access_token=${token} at night`,
      `GET /api/v2/users/me with Authorization: Bearer ${token}`,
      `GET /api/v2/users/me and say password=${token}`,
      `DELETE /api/v2/${token}/x`,
    ];
    const { unmatched } = readWritten('lines', lines.join('\n'));
    expect(unmatched).toHaveLength(lines.length);
    expect(JSON.stringify(unmatched)).not.toContain(token);
  });

  it('shows no control characters and no commands of a build', () => {
    const { unmatched } = readWritten(
      'lines',
      'GET /api/v2/wom\u001b[31mbats\u0007\n::error::GET /api/v2/x y',
    );
    expect(JSON.stringify(unmatched)).not.toMatch(/[\u0000-\u001f]|\\u001b|::error/);
  });
});
