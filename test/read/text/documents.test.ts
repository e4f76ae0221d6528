import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const CALL = 'GET /api/v2/routing/skills';
const statuses = (text: string): readonly number[] =>
  read(text).exchanges.flatMap(({ response }) => response?.status ?? []);

describe('documentation answers nothing', () => {
  it.each([
    `| Status | Meaning |\n|---|---|\n| 401 | token expired |\n| 403 | role lacks a permission |\n\nWraps ${CALL}.`,
    `| Code | Beschreibung |\n|:--|:--|\n| 403 | Zugriff verweigert |\n\n${CALL}`,
    `Errors of ${CALL}:\n\n| HTTP status | Cause | What to do |\n| --- | --- | --- |\n| 403 Forbidden | missing permission | ask an admin |`,
    `| Code d'erreur | Signification |\n|---|---|\n| 403 | accès refusé |\n\n${CALL}`,
    `## Troubleshooting\n401 on calls: the session has expired.\n403 on skills (${CALL}): the role lacks a permission.`,
    `FAQ\n- 403 Forbidden: the role of the client lacks a permission.\n- 401 Unauthorized: log in again.\n\nIt calls ${CALL}.`,
    `7. Fehlerbehebung\n401 bei Aufrufen: Sitzung abgelaufen.\n403 bei Skills: Rolle prüfen.\nDer Proxy liefert 401: Schlüssel fehlt.\n${CALL}`,
    "paths:\n  /api/v2/routing/skills:\n    get:\n      responses:\n        '401':\n          description: Unauthorized. No authentication bearer token specified in authorization header.\n        '403':\n          description: Forbidden\n",
    '{"/api/v2/routing/skills": {"get": {"responses": {"403": {"description": "You are not authorized to perform the requested action."}}}}',
    `client_test.go:41: ${CALL} returned 200, want 403`,
    `Expected: 403\nReceived: 200\n  at ${CALL}`,
    `AssertionFailedError: expected: <403> but was: <200>\n  at ${CALL}`,
    `expected status code: 403, got 200 for ${CALL}`,
  ])('%s', (text) => {
    expect(statuses(text).filter((status) => status >= 400)).toEqual([]);
  });
});

describe('what was answered stays', () => {
  it.each([
    [`| Status | Cause |\n|---|---|\n| 403 | ${CALL} lacks a permission |`, [403]],
    [`Troubleshooting so far\n403 on ${CALL}: no idea why.`, [403]],
    [`Troubleshooting\n403 on ${CALL}: no idea why.`, [403]],
    [`403 on ${CALL}: missing permission\n401 on GET /api/v2/users: token expired`, [403, 401]],
    [`FAQ\nNothing there.\n\n# My case\n${CALL} gives 403: why?`, [403]],
    [`client_test.go:41: ${CALL} returned 403, want 200`, [403]],
    [`Expected: 200\nReceived: 403\n  at ${CALL}`, [403]],
    [`AssertionFailedError: expected: <200> but was: <403>\n  at ${CALL}`, [403]],
    [`expected status code: 200, got 403 for ${CALL}`, [403]],
    [`We want to read skills. ${CALL} returns 403.`, [403]],
    [`We want 403 explained: ${CALL} 403 Forbidden`, [403]],
    [`${CALL}\nthe responses: 403 {"description": "Forbidden"}`, [403]],
  ] as const)('%s: %j', (text, expected) => {
    expect(statuses(text)).toEqual(expected);
  });
});
