import { describe, expect, it } from 'vitest';
import { read } from './read.js';

/** Method, URL and status of every exchange of a text; an exchange without an answer has the status null. */
const told = (text: string): readonly string[] =>
  read(text).exchanges.map(({ request, response }) =>
    [request.method, request.url, response?.status ?? null].map(String).join(' '),
  );

describe('a status that is denied', () => {
  it.each([
    ['We do NOT get a 403 on GET /api/v2/groups, it returns 200', 200],
    ["We don't see any 403 Forbidden on GET /api/v2/groups", null],
    ['GET /api/v2/groups no longer returns a 403', null],
    ['We never receive the HTTP 403 on GET /api/v2/groups', null],
  ])('is none: %s', (text, status) => {
    expect(told(text)).toEqual([`GET /api/v2/groups ${status}`]);
    expect(read(text).exchanges[0]?.response?.body ?? null).toBeNull();
  });

  it.each([
    'We do not understand why GET /api/v2/groups returns 403',
    'We do not get data from GET /api/v2/groups but a 403',
    'We can not get past the 403 on GET /api/v2/groups',
    'GET /api/v2/groups does not work: 403',
    'Not only GET /api/v2/groups returns 403',
  ])('stays one: %s', (text) => {
    expect(told(text)).toEqual(['GET /api/v2/groups 403']);
  });
});

describe('a story that is over', () => {
  it.each([
    ['We fixed the 403 on GET /api/v2/groups by adding X-Genesys-Org-Id. Works now, 200 OK', 200],
    ['We fixed the 403 on GET /api/v2/groups by adding the role.', null],
    ['GET /api/v2/groups returned 403. After adding the role it works now.', 200],
    ['GET /api/v2/groups returned 403 before, now it returns 201', 201],
    ['GET /api/v2/groups: the 403 is finally gone', null],
    ['GET /api/v2/groups said "access denied", but it works again.', 200],
  ])('%s', (text, status) => {
    expect(told(text)).toEqual([`GET /api/v2/groups ${status}`]);
  });

  it.each([
    'Has anyone fixed the 403 on GET /api/v2/groups?',
    'We have not fixed the 403 on GET /api/v2/groups',
    'GET /api/v2/groups: is the 403 gone?',
    'GET /api/v2/groups returned 200 yesterday, now it returns 403',
    'GET /api/v2/groups: 403. It works now and then.',
    'GET /api/v2/groups: 403. Why does it not work now?',
    'GET /api/v2/groups: 403. Works now in Postman but not in our app',
    'GET /api/v2/groups: 403. It should work now.',
    'It works now for a minute, then GET /api/v2/groups returns 403 again',
    'The problem is solved? GET /api/v2/groups is still 403',
  ])('is not: %s', (text) => {
    expect(told(text)).toEqual(['GET /api/v2/groups 403']);
  });

  it('does not outweigh an answer that was pasted', () => {
    expect(
      told('GET /api/v2/groups\n{"message":"no","code":"not.authorized","status":403}\nWorks now.'),
    ).toEqual(['GET /api/v2/groups 403']);
  });
});

describe('a call that works', () => {
  it.each<[string, readonly string[]]>([
    [
      'the token works on /api/v2/users but GET https://api.mypurecloud.com/api/v2/flows returns 403',
      ['GET https://api.mypurecloud.com/api/v2/flows 403'],
    ],
    [
      'Error 403: the token works on /api/v2/users but GET https://api.mypurecloud.com/api/v2/flows fails',
      ['GET https://api.mypurecloud.com/api/v2/flows 403'],
    ],
    ['Error 403: the token works on /api/v2/users but not on the evaluation forms', ['null null 403']],
    [
      'Error 403: the token gives 200 on /api/v2/users but GET /api/v2/flows is refused',
      ['GET /api/v2/flows 403', 'null /api/v2/users 200'],
    ],
    ['403 on GET /api/v2/flows. GET /api/v2/users is OK.', ['GET /api/v2/flows 403']],
    ['GET /api/v2/users succeeds, GET /api/v2/flows fails with 403', ['GET /api/v2/flows 403']],
    ['GET /api/v2/users works but we get 403 everywhere else', ['null null 403']],
    ['GET /api/v2/users is fine, everything else is 403 Forbidden', ['null null 403']],
    [
      '403! GET /api/v2/users works with the same token, POST /api/v2/users does not',
      ['POST /api/v2/users 403'],
    ],
    ['Our token works on GET /api/v2/users (200).', ['GET /api/v2/users 200']],
    [
      'GET /api/v2/users works (200)\nGET /api/v2/flows 403',
      ['GET /api/v2/users 200', 'GET /api/v2/flows 403'],
    ],
    ['Bekommen 403 bei GET /api/v2/flows, GET /api/v2/users geht.', ['GET /api/v2/flows 403']],
  ])('is not refused: %s', (text, calls) => {
    expect(told(text)).toEqual(calls);
  });

  it.each([
    'GET /api/v2/users does not work: 403',
    'GET /api/v2/users never works, 403',
    'GET /api/v2/users works in Postman but returns 403 in our app',
    'GET /api/v2/users works with another token, 403 with ours',
    'GET /api/v2/users works, then returns 403 after an hour',
    'GET /api/v2/users funktioniert leider nicht: 403',
    'GET /api/v2/users works? I get 403.',
    'Does GET /api/v2/users work with this token? 403 here.',
    'It should work on GET /api/v2/users but is 403',
    'GET /api/v2/users first returned 200, later 403',
  ])('is not this one: %s', (text) => {
    expect(told(text)).toEqual(['GET /api/v2/users 403']);
  });
});
