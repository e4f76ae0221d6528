import { describe, expect, it } from 'vitest';
import { readOne } from './read.js';

const statusOf = (sentence: string): number | null | undefined =>
  readOne(`POST /api/v2/groups 403. ${sentence}`).response?.status;

describe('a trouble that is over', () => {
  it.each([
    'Jetzt klappt es.',
    'Es läuft wieder.',
    'Ça marche maintenant.',
    'Ahora sí funciona.',
    'Agora está funcionando.',
    'Adesso funziona.',
    'Nu virker det.',
    'Het werkt weer.',
    'これで動きました。',
    '解決しました。',
  ])('%s', (sentence) => {
    expect(statusOf(sentence)).toBe(200);
  });
  it.each([
    'Jetzt klappt nichts.',
    'Jetzt geht es nicht.',
    'Läuft wieder nicht.',
    'Ça ne marche plus.',
    'Ahora no funciona.',
    'Agora não funciona.',
    'Adesso non funziona.',
    'Nu virker det ikke.',
    'Het werkt weer niet.',
    'まだ解決していません。',
    'Ça marche maintenant ?',
  ])('is not over: %s', (sentence) => {
    expect(statusOf(sentence)).toBe(403);
  });
});
