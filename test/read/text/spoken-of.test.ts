import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.js';

const CALL = 'GET /api/v2/groups';
const answers = (text: string) => read(text).exchanges.flatMap(({ response }) => response ?? []);

describe('a status that is spoken of in general', () => {
  it.each([
    `What does a 403 on ${CALL} mean?`,
    `Was bedeutet ein 403 bei ${CALL}?`,
    `¿Qué significa un 403 en ${CALL}?`,
    `${CALL} の 403 とは何ですか？`,
    `When does ${CALL} return 403?`,
    `Will I get a 403 on ${CALL} without the role?`,
    `How do I avoid a 403 on ${CALL}?`,
    `Hoe voorkom ik een 403 op ${CALL}?`,
    `If ${CALL} answers 403, check the role.`,
    `Falls ${CALL} einen 403 liefert, Rolle prüfen.`,
    `Si ${CALL} renvoie 403, vérifiez le rôle.`,
    `Als ${CALL} 403 geeft, controleer de rol.`,
    `${CALL} が 403 を返す場合は、ロールを確認してください。`,
    `You may get a 403 from ${CALL} if your role is too small.`,
    `${CALL}: retry on 429, never retry on 401, 403.`,
    `I have never had a 403 on ${CALL}.`,
    `Ich hatte noch nie einen 403 bei ${CALL}.`,
    `Make sure ${CALL} returns 403 for guests.`,
    `Given a token without scope\nWhen I call ${CALL}\nThen the status is 403`,
    `feat: handle 403 of ${CALL} gracefully`,
    `${CALL}: 403 errors = 0`,
    `We simulate a 403 for ${CALL} in staging.`,
  ])('is none: %s', (text) => {
    expect(answers(text)).toEqual([]);
  });

  it.each([
    `Why do I get a 403 on ${CALL}?`,
    `Warum bekommen wir einen 403 bei ${CALL}?`,
    `I get 403 on ${CALL}, what does it mean?`,
    `What does the 403 on ${CALL} mean?`,
    `How do I fix a 403 on ${CALL}?`,
    `Can someone help with a 403 on ${CALL}?`,
    `If I call ${CALL}, I get 403`,
    `When we call ${CALL} it returns 403`,
    `fix: ${CALL} returns 403`,
  ])('stays one: %s', (text) => {
    expect(readOne(text).response?.status).toBe(403);
  });
});

describe('a code that is denied or asked for', () => {
  it.each([
    'no missing.any.permissions in the body, the body is empty',
    'the code is not missing.any.permissions',
    'Der Code ist nicht missing.any.permissions',
  ])('is none: %s', (said) => {
    expect(readOne(`${CALL} 403, ${said}`).response).toMatchObject({ status: 403, body: null });
  });

  it('is none in a question', () => {
    const text = `${CALL} 403. Is it missing.any.permissions or app.not.authorized.for.scope?`;
    expect(readOne(text).response).toMatchObject({ status: 403, body: null });
  });

  it('stays one', () => {
    expect(readOne(`${CALL} 403 with missing.any.permissions. Is it the role?`).response?.body).toContain(
      'missing.any.permissions',
    );
  });
});

describe('a code or a status that no server gave', () => {
  it.each([
    "nock('https://api.mypurecloud.com').get('/api/v2/users').reply(403, { code: 'missing.any.permissions' });",
    "if (e.code === 'missing.any.permissions') retry(); // of GET /api/v2/users",
    "cy.intercept('GET', '/api/v2/users', { statusCode: 403 }).as('users')",
    'when(api.getRoutingQueues()).thenThrow(new ApiException(403, "Forbidden"));',
    'Der 403 auf GET /api/v2/users ist weg.',
    'Le 403 sur GET /api/v2/users a disparu, merci.',
    'GET /api/v2/users 200. The old missing.any.permissions is gone.',
  ])('%s', (text) => {
    for (const { response } of read(text).exchanges) expect(response?.status ?? 200).toBe(200);
    for (const { response } of read(text).exchanges) expect(response?.body ?? null).toBeNull();
  });

  it('is not the one that was expected, where another came', () => {
    const { exchanges } = read(
      'GET /api/v2/users 403. I expected app.not.authorized.for.scope but got missing.any.permissions.',
    );
    expect(exchanges.map(({ response }) => response?.body)).toEqual(['{"code":"missing.any.permissions"}']);
  });
});
