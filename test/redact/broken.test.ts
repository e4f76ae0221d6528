import { describe, expect, test } from 'vitest';
import { createVault } from '../../src/redact/vault.js';

const TOKEN = ['Zq8xK2vT', 'p4Wm9LrB', '7nHs3Ydc', 'Jf6Gk1Qa'].join('');
const [HEAD, TAIL] = [TOKEN.slice(0, 16), TOKEN.slice(16)];
const hex = (text: string) => Array.from(text, (c) => c.charCodeAt(0).toString(16)).join('');

function cleaned(text: string): string {
  const vault = createVault();
  vault.register(TOKEN, 'token');
  return vault.clean(text);
}

describe('a known secret that does not stand in one piece', () => {
  test.each([
    ['an indented line', `${HEAD}\n      ${TAIL}`],
    ['a line of a log', `${HEAD}\n2026-08-20T10:00:00.123Z DEBUG [main] ${TAIL}`],
    ['a quoted mail', `${HEAD}\n> ${TAIL}`],
    ['a concatenation', `${HEAD}" + "${TAIL}`],
    ['a concatenation over lines', `${HEAD}" +\n        "${TAIL}`],
    ['a continued line', `${HEAD}\\\n${TAIL}`],
    ['a soft break', `${HEAD}=\r\n${TAIL}`],
    ['a tag', `${HEAD}<wbr>${TAIL}`],
    ['a break', `${HEAD}<br/>\n${TAIL}`],
    ['a blank', `${HEAD} ${TAIL}`],
    ['two strings of a list', `${HEAD}", "${TAIL}`],
    ['a cut with points', `${TOKEN.slice(0, 20)}...`],
    ['a cut with an ellipsis', `${TOKEN.slice(0, 20)}…`],
    ['the end of a record', HEAD],
    ['lower case', TOKEN.toLowerCase()],
    ['upper case', TOKEN.toUpperCase()],
    ['lower case over lines', `${HEAD}\n${TAIL}`.toLowerCase()],
    ['hex', hex(TOKEN)],
    ['hex in upper case', hex(`a ${TOKEN} b`).toUpperCase()],
  ])('%s', (_, text) => {
    const result = cleaned(`seen "${text}`);
    expect(result).toContain('token#1');
    expect(result.toLowerCase()).not.toContain(HEAD.slice(4).toLowerCase());
    expect(result.toLowerCase()).not.toContain(TAIL.slice(4).toLowerCase());
    expect(result.toLowerCase()).not.toContain(hex(HEAD.slice(4)));
  });

  test.each([
    ['its beginning alone', `id ${TOKEN.slice(0, 10)}... done`],
    ['its beginning within other text', `${HEAD}-other, and more`],
    ['another secret that begins alike', `${TOKEN.slice(0, 8)}Other5tuff9Here`],
    ['mixed case', `${TOKEN.slice(0, 20).toLowerCase()}${TOKEN.slice(20).toUpperCase()}`],
    ['its parts far from each other', `${HEAD} ${'word '.repeat(80)}${TAIL}, end`],
  ])('%s is left alone', (_, text) => {
    expect(cleaned(text)).toBe(text);
  });

  test('what is made of words is not looked for in pieces', () => {
    const vault = createVault();
    vault.register('correct-horse-battery-staple', 'secret');
    const text = 'CORRECT-HORSE-BATTERY-STAPLE, correct-horse-battery...';
    expect(vault.clean(text)).toBe(text);
  });

  test('many secrets that begin alike are each found in base64', () => {
    const vault = createVault();
    const secrets = Array.from({ length: 300 }, (_, i) => `${'begins-alike-'.repeat(3)}Zq8x${i}vTp4Wm`);
    for (const secret of secrets) vault.register(secret, 'token');
    for (const secret of secrets)
      expect(vault.clean(`x ${btoa(`user:${secret}`)} y`)).toMatch(/^x token#\d+ y$/);
  });
});
