import { describe, expect, test } from 'vitest';
import { findCurlCommands } from '../../../src/read/curl/index.js';
import { longOption, shortOption } from '../../../src/read/curl/options.js';

const one = (text: string) => {
  const commands = findCurlCommands(text);
  expect(commands).toHaveLength(1);
  expect(commands[0]?.requests).toHaveLength(1);
  return { ...commands[0], ...commands[0]?.requests[0] };
};
const URL = 'https://api.mypurecloud.com/api/v2/users';

describe('options', () => {
  test('every option is known by whether it takes a value', () => {
    expect(longOption('connect-timeout')).toEqual({ name: 'connect-timeout', takesValue: true });
    expect(longOption('no-progress-meter')?.takesValue).toBe(false);
    expect(longOption('no-header')).toBeNull();
    expect(longOption('expand-url')).toEqual({ name: 'url', takesValue: true });
    expect(longOption('insec')).toEqual({ name: 'insecure', takesValue: false });
    expect(longOption('reques')).toBeNull();
    expect(longOption('__proto__')).toBeNull();
    expect(shortOption('N')?.name).toBe('no-buffer');
    expect(shortOption('m')?.takesValue).toBe(true);
    for (const letter of '0123469#:aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwxXyYzZ') {
      const name = shortOption(letter)?.name ?? '';
      expect(longOption(name)?.takesValue, letter).toBe(shortOption(letter)?.takesValue);
    }
  });

  test.each([
    [`curl ${URL}`, 'GET'],
    [`curl -d a=b ${URL}`, 'POST'],
    [`curl -G -d a=b ${URL}`, 'GET'],
    [`curl -I ${URL}`, 'HEAD'],
    [`curl -T file.wav ${URL}`, 'PUT'],
    [`curl -F file=@file.wav ${URL}`, 'POST'],
    [`curl -d a=b -X PUT ${URL}`, 'PUT'],
    [`curl -XPATCH ${URL}`, 'PATCH'],
    [`curl --request=DELETE ${URL}`, 'DELETE'],
    [`curl -sSLX delete ${URL}`, 'DELETE'],
    [`curl -X "$METHOD" ${URL}`, null],
  ])('%s sends %s', (text, method) => {
    expect(one(text)).toMatchObject({ method, url: expect.stringContaining(URL) });
  });

  test('a value is never taken for an URL', () => {
    const request = one(
      `curl -x proxy.example:8080 -o out.json -w "%{http_code}" --resolve a:443:1.2.3.4 -m 10 ${URL}`,
    );
    expect(request.url).toBe(URL);
  });

  test('headers: sent, sent empty, taken away, without colon, from a file', () => {
    const request = one(`curl -d x -H 'A: b: c' -H 'Empty;' -H 'Content-Type:' -H 'Nothing' ${URL}`);
    expect(request.headers).toEqual([
      { name: 'A', value: 'b: c' },
      { name: 'Empty', value: '' },
    ]);
    expect(request.headersComplete).toBe(true);
    expect(one(`curl -H @headers.txt ${URL}`).headersComplete).toBe(false);
  });

  test('data: joined, encoded, as JSON, in the query, from files', () => {
    expect(one(`curl -d a=1 --data-raw @b --data-binary c ${URL}`).body).toBe('a=1&@b&c');
    expect(
      one(`curl --data-urlencode 'a b' --data-urlencode '=c&d' --data-urlencode 'e=f g' ${URL}`).body,
    ).toBe('a+b&c%26d&e=f+g');
    expect(one(`curl --data-urlencode 'secret=$SECRET/x' ${URL}`).body).toBe('secret=$SECRET%2Fx');
    expect(one(`curl --data-urlencode name@file ${URL}`).body).toBeNull();
    expect(one(`curl -d @body.json ${URL}`).body).toBeNull();
    expect(one(`curl -d @- ${URL} <<E\na\nb\nE`).body).toBe('ab');
    expect(one(`curl --data-binary @- ${URL} <<E\na\nb\nE`).body).toBe('a\nb');
    expect(one(`curl --json '{"a":' --json '1}' ${URL}`)).toMatchObject({
      method: 'POST',
      body: '{"a":1}',
      headers: [
        { name: 'Content-Type', value: 'application/json' },
        { name: 'Accept', value: 'application/json' },
      ],
    });
    expect(one(`curl -G -d a=1 -d b=2 --url-query 'c=d e' '${URL}?x=y'`)).toMatchObject({
      url: `${URL}?x=y&c=d+e&a=1&b=2`,
      body: null,
      headers: [],
    });
    expect(one(`curl -d a=b ${URL}`).headers).toEqual([
      { name: 'Content-Type', value: 'application/x-www-form-urlencoded' },
    ]);
    expect(one(`curl -F 'a=b' -F 'c=@d' ${URL}`).notes).toEqual(['multipart form with the fields a, c']);
  });

  test('credentials: --user, --oauth2-bearer, user info of the URL; a header of the user wins', () => {
    const authorization = (text: string) =>
      one(text)
        .headers?.filter((header) => header.name === 'Authorization')
        .map((header) => header.value);
    expect(authorization(`curl -u id:s3cr:et ${URL}`)).toEqual([`Basic ${btoa('id:s3cr:et')}`]);
    expect(authorization(`curl -u 'i\u00e4d:x' ${URL}`)).toEqual(['Basic acOkZDp4']);
    expect(authorization(`curl --oauth2-bearer "$TOKEN" ${URL}`)).toEqual(['Bearer $TOKEN']);
    expect(authorization('curl https://a:b%20c@api.mypurecloud.com/x')).toEqual([`Basic ${btoa('a:b c')}`]);
    expect(authorization(`curl -u a:b -H 'Authorization: Bearer t' ${URL}`)).toEqual(['Bearer t']);
    expect(authorization(`curl -u a:b -H 'Authorization:' ${URL}`)).toEqual([]);
    expect(one(`curl --digest -u a:b ${URL}`)).toMatchObject({ headersComplete: false, headers: [] });
  });

  test.each([
    `curl -n ${URL}`,
    `curl -K ~/.curlrc ${URL}`,
    `curl "\${HEADERS[@]}" ${URL}`,
    `curl $OPTIONS ${URL}`,
    `curl ${URL} ...`,
    `curl -H "$AUTH" ${URL}`,
  ])('%s may send headers that it does not show', (text) => {
    expect(one(text)).toMatchObject({ url: URL, headersComplete: false });
  });

  test('several URLs share their options; --next begins anew; globs are placeholders', () => {
    const [command] = findCurlCommands(`curl -H 'A: b' ${URL}/{a,b} ${URL}/[1-3] --next --url ${URL}/c`);
    expect(command?.requests.map((request) => [request.url, request.headers?.length])).toEqual([
      [`${URL}/{a,b}`, 1],
      [`${URL}/[1-3]`, 1],
      [`${URL}/c`, 0],
    ]);
  });

  test.each([
    ['curl "$URL"', '$URL'],
    ['curl {{host}}/api/v2/users', '{{host}}/api/v2/users'],
    [
      'curl https://api.{region}/api/v2/users/<user id>/x -v',
      'https://api.{region}/api/v2/users/<user id>/x',
    ],
    ['curl api.mypurecloud.com/api/v2/users', 'api.mypurecloud.com/api/v2/users'],
    ['curl /api/v2/users/me', '/api/v2/users/me'],
    ['curl %HOST%/api/v2/users', '%HOST%/api/v2/users'],
    [
      'curl https://api.mypurecloud.com/api/v2/users/$(cat id)',
      'https://api.mypurecloud.com/api/v2/users/$(cat id)',
    ],
  ])('%s keeps what stands for something else', (text, url) => {
    expect(one(text).url).toBe(url);
  });

  test('a command without URL still says what it says', () => {
    expect(one("curl -X DELETE -H 'A: b'")).toMatchObject({ method: 'DELETE', url: null });
  });
});
