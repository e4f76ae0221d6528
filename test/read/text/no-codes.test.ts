import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.js';

const CALL = 'GET /api/v2/routing/queues 403';

describe('a word in quotes behind `code`', () => {
  it.each([
    'Comment in our code: "without it nothing works"',
    "Our code: 'help'",
    'The code: "Please, fix this"',
    "Code: 'const x = 1'",
    'In the source code: "TODO"',
    'What the code says: `return`',
    'the area code: "Berlin"',
    'Look at my code: "queues"',
    'the code "bar" is ours',
    'zip code: "ABC"',
  ])('is no code: %s', (sentence) => {
    const { exchanges, took } = read(`${CALL}. ${sentence}`);
    expect(exchanges[0]?.response?.body ?? null).toBeNull();
    expect(took).not.toContain('code');
  });

  it.each([
    ['"code": "forbidden"', 'forbidden'],
    ['error code: "anything"', 'anything'],
    ['errorCode: "Anything"', 'Anything'],
    ['code: "routingFault"', 'routingFault'],
    ['code=some.thing', 'some.thing'],
    ['\ncode: "word"', 'word'],
    ["{status: 403, code: 'word'}", 'word'],
    ['the code: "not.authorized"', 'not.authorized'],
    ['Error code: `forbidden`', 'forbidden'],
    ['code: `permission.denied`', 'permission.denied'],
  ])('is one: %s', (sentence, code) => {
    expect(JSON.parse(readOne(`${CALL} ${sentence}`).response?.body ?? '{}')).toMatchObject({ code });
  });
});

describe('the name of a grant', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['scope routing:readonly, authorization code grant', ['routing:readonly']],
    ['scopes: routing, authorization code', ['routing']],
    ['scope routing, organization admin', ['routing']],
    ['scope users, authorization header sent', ['users']],
    ['scopes routing users, authorization flow', ['routing', 'users']],
    ['scope routing, authorization', ['routing', 'authorization']],
    ['scopes: authorization, routing', ['authorization', 'routing']],
    ['scope authorization:readonly', ['authorization:readonly']],
    ['scope users, notifications', ['users', 'notifications']],
    ['scope authorization code', undefined],
  ])('is no scope: %s', (sentence, scopes) => {
    expect(readOne(`${CALL}, ${sentence}`).context.scopes).toEqual(scopes);
  });
});

describe('several organizations', () => {
  it.each([
    'our client serves two organizations',
    'the application is used by several customer orgs',
    'it runs for several organizations',
    'one token for multiple organizations',
    'a multi-org client',
    'an app across many orgs',
    'das Tool ist für mehrere Organisationen',
    'une application pour plusieurs organisations',
    'una aplicación para varias organizaciones',
    'een app voor meerdere organisaties',
  ])('are served: %s', (sentence) => {
    expect(readOne(`${CALL}, ${sentence}`).context.multiOrg).toBe(true);
  });

  it.each([
    'the same in two organizations',
    'we see it in many orgs',
    'happens in 3 organizations',
    'the same error for several organizations',
    'tested by two organizations',
    'it does not run for several organizations',
    'in mehreren Organisationen',
    'lo mismo en varias organizaciones',
    'même erreur pour plusieurs organisations',
    'our company has two organizations',
  ])('are not: %s', (sentence) => {
    expect(readOne(`${CALL}, ${sentence}`).context.multiOrg).toBeUndefined();
  });
});
