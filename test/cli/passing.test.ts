/** The line on standard error that says how far the work is. */
import { expect, it } from 'vitest';
import { overwriting } from '../../src/cli/terminal.js';

/** What a terminal shows on its line. */
function shown(...pieces: readonly string[]): string {
  const line: string[] = [];
  let column = 0;
  for (const character of pieces.join('')) {
    if (character === '\r') column = 0;
    else line[column++] = character;
  }
  return line.join('').trimEnd();
}

it('is written over whole, and taken away whole', () => {
  const texts = ['9 of 10 asked', '10 of 10 asked', 'done', ''];
  const pieces = texts.map((text, index) => overwriting(texts[index - 1] ?? '', text));
  for (const [index, text] of texts.entries()) expect(shown(...pieces.slice(0, index + 1))).toBe(text);
  expect(pieces.at(-1)?.endsWith('\r')).toBe(true);
});
