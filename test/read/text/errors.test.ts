import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.js';

const ANY_OF =
  'Unable to perform the requested action. You must have at least one of the following permissions assigned: ';
const answers = (text: string) =>
  read(text).exchanges.map(({ response }) => [response?.status, response?.body]);

it('an error whose status is an object is read, without a status', () => {
  expect(
    answers('{"message":"no","code":"missing.permissions","status":{"a":403}} GET /api/v2/users/me'),
  ).toHaveLength(1);
});

describe('several errors in one text', () => {
  it('are several answers without boxes, too', () => {
    expect(
      answers(
        `Error: failed to read client: ${ANY_OF}[oauth:client:view]\n\n  with example_client.app\n\nError: 401 Invalid login credentials.\n\n  with provider["example"]\n`,
      ),
    ).toEqual([
      [null, `${ANY_OF}[oauth:client:view]`],
      [401, 'Invalid login credentials.'],
    ]);
    expect(
      answers(
        `Error: API Error: 403 - ${ANY_OF}[oauth:client:view]\nError: 401 - Invalid login credentials.`,
      ),
    ).toEqual([
      [403, `${ANY_OF}[oauth:client:view]`],
      [401, 'Invalid login credentials.'],
    ]);
  });

  it('end where the next begins, even inside a list', () => {
    expect(
      answers(`Error: 403 - ${ANY_OF}[oauth:client:view,\nError: 401 - Invalid login credentials.`),
    ).toEqual([
      [403, `${ANY_OF}[oauth:client:view`],
      [401, 'Invalid login credentials.'],
    ]);
  });

  it('are one where the word stands inside a line, or the other says nothing of an answer', () => {
    expect(answers('The log says "Error: 403 Forbidden" and later Error: 401')).toHaveLength(1);
    expect(answers('Error: 403 Forbidden\nError: the run was stopped')).toEqual([[403, null]]);
  });
});

describe('the older refusal', () => {
  const message =
    "Permission is forbidden on domain, 'responses', entity 'response', with action set '[view]'";
  it.each([
    `RestException: ${message}`,
    `RestException: You do not have permission: ${message}`,
    `com.example.RestException: You do not have permission: ${message.replace(', entity', ',\n  entity')} (x)`,
    `{\\"error\\": 1} ${message.replaceAll("'", "\\'")}`,
    `Error: ${message}.`,
  ])('is the message behind any prefix: %s', (text) => {
    expect(readOne(text).response?.body).toBe(message);
  });

  it('keeps other quotes, and what was cut off', () => {
    const mixed = message.replace("'response'", "'response`");
    expect(readOne(`RestException: ${mixed}`).response?.body).toBe(mixed);
    expect(readOne("Permission is forbidden on domain, 'respons").response?.body).toBe(
      "Permission is forbidden on domain, 'respons",
    );
  });

  it('is not every lack of permission', () => {
    expect(readOne('You do not have permission to view the case reference.').response?.body).toBe(
      'You do not have permission to view the case reference.',
    );
  });
});

describe('a message that was cut off', () => {
  const cut = ANY_OF.slice(0, -17);
  it.each([
    [cut, cut, false],
    [`{"message":"${cut}`, JSON.stringify({ message: cut }), true],
    ['It says Unable to perform the requested action.', 'Unable to perform the requested action.', false],
  ])('%s', (text, body, truncated) => {
    expect(readOne(text).response).toMatchObject({ status: null, body, truncated });
    expect(read(text).took).toEqual(['message']);
  });
});

describe('a call above a raw answer', () => {
  const url = 'https://api.mypurecloud.com/api/v2/users';
  const raw = 'HTTP/1.1 403 Forbidden\ncontent-type: application/json\n\n{"code":"not.authorized"}';
  it.each([
    `GET ${url}\n${raw}`,
    `GET ${url}\n\n${raw}`,
    `GET ${url}\n\nResponse:\n${raw}`,
    `I call GET ${url} and get\n${raw}`,
    `GET ${url}\n\nThis is what we see:\n\n${raw}`,
  ])('is its call: %s', (text) => {
    expect(readOne(text)).toMatchObject({
      request: { method: 'GET', url, headers: null, headersComplete: false },
      response: { status: 403, body: '{"code":"not.authorized"}' },
      source: { line: 1 },
    });
  });

  it('is the call of an introspection answer, too', () => {
    const { exchanges } = read(
      'GET https://api.mypurecloud.com/api/v2/tokens/me\nHTTP/1.1 200 OK\n\n{"OAuthClient":{},"organization":{}}',
    );
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]).toMatchObject({
      request: { method: 'GET', url: 'https://api.mypurecloud.com/api/v2/tokens/me' },
      response: { status: 200 },
    });
  });

  it('is not taken when several are named, or when it was answered already', () => {
    const two = readOne(`I call GET /api/v2/users and GET /api/v2/flows; one gives\n\n${raw}`);
    expect(two.request.url).toBeNull();
    const { exchanges } = read(`GET /api/v2/users 200 OK\n\nThen:\n${raw}`);
    expect(exchanges.map(({ request, response }) => [request.url, response?.status])).toEqual([
      ['/api/v2/users', 200],
      [null, 403],
    ]);
  });
});

describe('answers that others keep', () => {
  const inner = { message: 'no', code: 'missing.permissions', status: 403 };
  const string = (value: unknown) => JSON.stringify(value);
  it.each([
    { Error: 'States.TaskFailed', Cause: string({ errorMessage: string(inner), errorType: 'Error' }) },
    { error: 'States.TaskFailed', cause: string({ errorMessage: string(inner), trace: [] }) },
    { errorMessage: string(inner), errorType: 'Error', trace: ['Error: x'] },
    { statusCode: 502, Payload: string({ statusCode: 403, body: string(inner) }) },
    { body: string({ response: { data: string(inner) } }) },
  ])('are found in strings in strings: %j', (outer) => {
    expect(JSON.parse(readOne(string(outer)).response?.body ?? '')).toEqual(inner);
  });

  it('have the status that their words tell', () => {
    const failed = { Error: 'x', Cause: string({ errorMessage: 'Request failed with status code 403' }) };
    expect(readOne(string(failed)).response?.status).toBe(403);
    expect(readOne('<error><code>403</code></error>').response?.status).toBe(403);
    expect(readOne('not.found').response?.status).toBe(404);
    expect(readOne('the code is missing.permissions').response?.status).toBeNull();
  });

  it('are one with the sentence that hands them on', () => {
    const sentence = `REST call for this action returned an unsuccessful response code of 403. The detailed response from the server is: '{"message":"Forbidden"}`;
    const { response } = readOne(`The test says: ${sentence}'`);
    expect(response).toMatchObject({ status: null, body: JSON.stringify({ message: sentence }) });
  });
});
