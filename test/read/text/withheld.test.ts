import { expect, it } from 'vitest';
import { type Withheld, withheldBy } from '../../../src/refusal/withheld.js';
import { readOne } from './read.js';

const URL_TEXT = 'https://api.mypurecloud.de/api/v2/users';

it.each<[string, Withheld | null]>([
  [
    `Access to XMLHttpRequest at '${URL_TEXT}' from origin 'https://app.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
    'cross-origin',
  ],
  [
    `Access to fetch at '${URL_TEXT}' from origin 'https://app.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.`,
    'preflight',
  ],
  [
    `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${URL_TEXT}. (Reason: CORS header 'Access-Control-Allow-Origin' missing).`,
    'cross-origin',
  ],
  [`GET ${URL_TEXT}\nNS_ERROR_DOM_BAD_URI`, 'cross-origin'],
  [`GET ${URL_TEXT}\nCORS Missing Allow Origin`, 'cross-origin'],
  [`GET ${URL_TEXT} net::ERR_BLOCKED_BY_CLIENT`, 'extension'],
  [`GET ${URL_TEXT} net::ERR_FAILED`, 'unsaid'],
  [`GET ${URL_TEXT}\nTypeError: Failed to fetch`, 'unsaid'],
  [`GET ${URL_TEXT}\nconnect ECONNREFUSED 192.0.2.1:443`, null],
  [`GET ${URL_TEXT}\ngetaddrinfo ENOTFOUND api.mypurecloud.de`, null],
  [`GET ${URL_TEXT} 403 Forbidden`, null],
  [`GET ${URL_TEXT} 403 Forbidden. CORS is set up.`, null],
])('%s', (text, withheld) => {
  expect(withheldBy(readOne(text).failure ?? null)).toBe(withheld);
});

it('a status beside it stays', () => {
  const text = `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${URL_TEXT}. (Reason: CORS header 'Access-Control-Allow-Origin' missing). Status code: 403.`;
  const { response, failure } = readOne(text);
  expect(response).toMatchObject({ status: 403 });
  expect(withheldBy(failure ?? null)).toBe('cross-origin');
});
