import { describe, expect, test } from 'vitest';
import { findCurlCommands } from '../../../src/read/curl/index.js';

const URL = 'https://api.mypurecloud.com/api/v2/users';
const urls = (text: string) =>
  findCurlCommands(text).flatMap((command) => command.requests.map((request) => request.url));

describe('where commands are', () => {
  test.each([
    `curl ${URL}`,
    `$ curl ${URL}`,
    `% curl ${URL}`,
    `> curl ${URL}`,
    `C:\\>curl ${URL}`,
    `PS C:\\> curl.exe ${URL}`,
    `cd x && curl ${URL}; echo`,
    `echo x | curl ${URL} | jq`,
    `(curl ${URL})`,
    `x=$(curl ${URL})`,
    `\`curl ${URL}\``,
    `run: curl ${URL}`,
    `- curl ${URL}`,
    `/usr/bin/curl ${URL}`,
    `sudo curl ${URL} > out`,
    `sh -c "curl ${URL}"`,
    `sh -c 'curl ${URL}' && echo`,
    `{"command":"curl \\"${URL}\\" \\\\\\n -s"}`,
    `I used curl ${URL}, and it failed.`,
    `Curl ${URL}`,
    `curl \\\n  ${URL}`,
    `curl -X GET \\ ${URL}`,
    `curl -X GET\n'${URL}'`,
    `curl ${URL} # all users`,
    `curl ${URL} 2>&1`,
    `curl ${URL} &`,
  ])('%s', (text) => {
    expect(urls(text)).toEqual([URL]);
  });

  test.each([
    'I used curl to call it.',
    'curl: (22) The requested URL returned error: 403',
    'User-Agent: curl/7.88.1',
    'libcurl -X https://x.example',
    'php-curl https://x.example',
    'see https://github.com/curl https://x.example',
    'curl --version',
    'curl -v gives me 403',
    `curl -Uri ${URL} -Method POST -Headers @{ Authorization = "Bearer x" }`,
    'CURL=https://x.example',
  ])('no command: %s', (text) => {
    expect(findCurlCommands(text)).toEqual([]);
  });

  test.each<[string, string, string | null]>([
    [`curl -X POST --data 'a: 1\n\nb: 2' ${URL}\n403`, 'POST', 'a: 1\n\nb: 2'],
    [`curl -X POST -d 'a: 1\n\n\nb: 2' \\\n ${URL}\n403`, 'POST', 'a: 1\n\n\nb: 2'],
    [`curl ${URL} -d '{"a": "it\\'s", "b": 1}'`, 'POST', '{"a": "it\'s", "b": 1}'],
    [`curl ${URL} -d '{\\'a\\':1}'`, 'POST', "{'a':1}"],
    [`curl ${URL} -d '{"a":"it'\\''s"}'`, 'POST', '{"a":"it\'s"}'],
    [`curl ${URL} -d 'C:\\dir\\' -X PUT`, 'PUT', 'C:\\dir\\'],
    [`curl -X PUT -d '{"a":1}' ${URL} {"message":"no"}`, 'PUT', '{"a":1}'],
  ])('the data of %s', (text, method, body) => {
    const requests = findCurlCommands(text).flatMap((command) => command.requests);
    expect(requests.map((one) => [one.method, one.url, one.body])).toEqual([[method, URL, body]]);
  });

  test.each([
    [`curl "${URL}?a=\\[1\\]&b=\\{x\\}"`, `${URL}?a=[1]&b={x}`],
    [`curl -g ${URL}?a=\\[1\\]`, `${URL}?a=[1]`],
    [`curl '${URL}?page\\_size=1\\&a=b'`, `${URL}?page_size=1&a=b`],
  ])('back-slashes in %s', (text, url) => {
    expect(urls(text)).toEqual([url]);
  });

  test('an empty line ends a quote that does not close before an answer', () => {
    const text = `curl -H 'Authorization: Bearer x ${URL}\n\nI don't know: 'Forbidden' -X\n403`;
    expect(findCurlCommands(text)[0]?.end).toBe(text.indexOf('\n\n'));
  });

  test('start, end and line', () => {
    const text = `one\n\n  $ curl -s \\\n ${URL} \\\n | jq .\nrest`;
    const [command] = findCurlCommands(text);
    expect(command).toMatchObject({ start: text.indexOf('curl'), line: 3 });
    expect(text.slice(command?.end)).toBe('\nrest');
  });

  test('the answer beneath is left alone', () => {
    for (const answer of [
      '{"status":403}',
      '[1]',
      'HTTP/2 403',
      '<html>',
      '403 Forbidden',
      '* Connected',
      'curl: (6) x',
    ]) {
      for (const between of ['\n', '\n\n', ' \\\n']) {
        if (between === ' \\\n' && !/^(?:\{|HTTP)/.test(answer)) continue;
        const text = `curl ${URL} -H 'A: b'${between}${answer}`;
        const [command] = findCurlCommands(text);
        expect(text.slice(command?.end)).toContain(answer);
        expect(command?.requests).toHaveLength(1);
      }
    }
  });

  test('an unclosed quote never takes an answer behind an empty line, or in front of a header', () => {
    for (const broken of [`-d '{"a":1`, `-d "{\\"a\\":1`, `-H 'A: b`, `-H "A: b`, `"${URL}`]) {
      const text = `curl ${URL} ${broken}\n\n{"status":403,"message":"can't, won't"}`;
      const [command] = findCurlCommands(text);
      expect(text.slice(command?.end), broken).toContain('{"status":403,"message":"can\'t, won\'t"}');
      expect(command?.requests[0]?.headersComplete).toBe(false);
    }
    const text = `curl ${URL} -H 'Authorization: Bearer abc\n{"status":403}`;
    expect(text.slice(findCurlCommands(text)[0]?.end)).toContain('{"status":403}');
  });

  test('commands that follow each other', () => {
    expect(urls(`curl ${URL}/1\ncurl ${URL}/2 && curl ${URL}/3 | curl -d @- ${URL}/4`)).toEqual(
      ['1', '2', '3', '4'].map((id) => `${URL}/${id}`),
    );
  });

  test('continued lines: doubled line breaks, quoted mail, blanks behind the mark', () => {
    const [command] = findCurlCommands(`> curl -X PUT \\ \n>   -H 'A: b' \\\n>   ${URL}\n> thanks`);
    expect(command?.requests[0]).toMatchObject({
      method: 'PUT',
      url: URL,
      headers: [{ name: 'A', value: 'b' }],
    });
    expect(urls(`curl -X PUT \\\n\n  -H 'A: b' \\\n\n  --url ${URL}`)).toEqual([URL]);
  });

  test('quotes that were lost', () => {
    const header = findCurlCommands(`curl -H Authorization: Bearer abc -H Accept: */* ${URL}`)[0]
      ?.requests[0];
    expect(header).toMatchObject({ url: URL, headersComplete: false });
    expect(header?.headers).toEqual([
      { name: 'Authorization', value: 'Bearer abc' },
      { name: 'Accept', value: '*/*' },
    ]);
    const data = findCurlCommands(`curl -d {"a": "b c", "d": [1, 2]} ${URL}?x=1&y=2 -H 'A: b'`)[0]
      ?.requests[0];
    expect(data).toMatchObject({
      url: `${URL}?x=1&y=2`,
      body: '{"a": "b c", "d": [1, 2]}',
      headersComplete: false,
    });
  });

  test('a command that a sentence shortens does not show that no header was sent', () => {
    expect(findCurlCommands(`I call curl ${URL} and get 403`)[0]?.requests[0]?.headersComplete).toBe(false);
    expect(findCurlCommands(`Try \`curl ${URL}\`.`)[0]?.requests[0]?.headersComplete).toBe(false);
    expect(findCurlCommands(`$ curl ${URL}`)[0]?.requests[0]?.headersComplete).toBe(true);
  });

  test('notes hold no secret', () => {
    const notes = findCurlCommands(
      `curl -u user:s3cr3t-value -H 'Authorization: Bearer s3cr3t-value -F 'a s3cr3t-value=b' --s3cr3t-value x ${URL}`,
    ).flatMap((command) => command.notes);
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.join()).not.toContain('s3cr3t');
  });
});
