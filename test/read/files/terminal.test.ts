import { PassThrough } from 'node:stream';
import type { ReadStream } from 'node:tty';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPaste, pasteFromTerminal } from '../../../src/read/files/terminal.js';

function type(...pieces: string[]) {
  let shown = '';
  const paste = createPaste((text) => {
    shown += text;
  });
  const states = pieces.map((piece) => paste.type(piece));
  return { text: paste.text(), shown, state: states.at(-1) };
}

describe('a paste on a terminal', () => {
  it('takes lines of any length, ended by return', () => {
    const long = 'x'.repeat(100_000);
    expect(type(`curl ${long}\r`, 'next\r\nlast\u0004')).toMatchObject({
      text: `curl ${long}\nnext\nlast`,
      state: 'end',
    });
  });

  it('echoes what is printable, and moves of the cursor', () => {
    expect(type('aé\t\u0007\u0001b\r').shown).toBe('aé\tb\r\n');
    expect(type('ab\u007f\u007f\u007fc')).toMatchObject({ text: 'c', shown: 'ab\b \b\b \bc' });
  });

  it('ends at Ctrl-D and gives up at Ctrl-C, but not inside a paste', () => {
    expect(type('a\u0003b').state).toBe('interrupt');
    expect(type('\u001b[20', '0~a\u0004b\u0003\u007f\u001b[201~c', '\u0004')).toMatchObject({
      text: 'a\u0004b\u0003\u007fc',
      state: 'end',
    });
  });

  it('ignores arrows and other keys', () => {
    expect(type('a\u001b[A\u001b[1;5Cb\u001bOPc').text).toBe('abc');
  });

  it('does not depend on how it arrives, and never throws', () => {
    const keys = fc.array(
      fc.constantFrom('a', 'é', '😀', '\r', '\n', '\u001b', '[', '200~', '201~', 'O', '\b', '\u0004', '1'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(keys, (parts) => {
        const whole = type(parts.join(''));
        if (whole.state === 'more' || whole.state === undefined)
          expect(type(...parts)).toMatchObject({ text: whole.text, shown: whole.shown });
      }),
    );
  });

  it('sets raw mode and restores it', async () => {
    const modes: boolean[] = [];
    const keyboard = Object.assign(new PassThrough(), { setRawMode: (mode: boolean) => modes.push(mode) });
    let shown = '';
    const reading = pasteFromTerminal(keyboard as unknown as ReadStream, {
      write: (text) => (shown += text),
    });
    keyboard.write(Buffer.from('caf\u00e9\r').subarray(0, 4));
    keyboard.write(Buffer.from('caf\u00e9\r').subarray(4));
    keyboard.write('403\u0004');
    expect(await reading).toBe('café\n403');
    expect(modes).toEqual([true, false]);
    expect(shown).toBe('\u001b[?2004hcafé\r\n403\u001b[?2004l\r\n');
  });
});
