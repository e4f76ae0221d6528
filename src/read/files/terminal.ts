/**
 * A paste on a terminal. In its usual mode a terminal cuts lines at 4096 bytes, and tokens, URLs and bodies
 * are longer; so it is set to raw mode, and what the terminal does otherwise (echo, backspace, Ctrl-D,
 * Ctrl-C) is done here.
 */
import type { ReadStream } from 'node:tty';
import { PlainError } from '../../primitives/plain-error.js';

const BRACKETED_PASTE_ON = '\u001b[?2004h';
const BRACKETED_PASTE_OFF = '\u001b[?2004l';

/**
 * Reads until Ctrl-D. The echo goes to `screen` (standard error, since standard output is the report's).
 * @throws PlainError after Ctrl-C, which also raises SIGINT.
 */
export async function pasteFromTerminal(
  keyboard: ReadStream,
  screen: { write(text: string): unknown },
): Promise<string> {
  const paste = createPaste((text) => screen.write(text));
  const decoder = new TextDecoder();
  let state: ReturnType<Paste['type']> = 'more';
  keyboard.setRawMode(true);
  screen.write(BRACKETED_PASTE_ON);
  try {
    for await (const chunk of keyboard as AsyncIterable<Uint8Array>) {
      state = paste.type(decoder.decode(chunk, { stream: true }));
      if (state !== 'more') break;
    }
  } finally {
    screen.write(`${BRACKETED_PASTE_OFF}\r\n`);
    keyboard.setRawMode(false);
  }
  if (state === 'interrupt') {
    process.kill(process.pid, 'SIGINT');
    throw new PlainError('interrupted');
  }
  return paste.text();
}

export interface Paste {
  /** Takes what was typed or pasted, in pieces of any size. */
  type(piece: string): 'more' | 'end' | 'interrupt';
  text(): string;
}

/** The line discipline, without a terminal. `echo` gets printable text and moves of the cursor only. */
export function createPaste(echo: (text: string) => void): Paste {
  const lines: string[] = [];
  let line: string[] = [];
  let sequence: string | null = null;
  let pasting = false;
  let afterReturn = false;

  function endLine(): string {
    lines.push(line.join(''));
    line = [];
    return '\r\n';
  }

  /** Marks of a paste count, keys such as arrows do nothing. Gives false while the sequence goes on. */
  function endsSequence(sequenceSoFar: string): boolean {
    if (sequenceSoFar === '[200~') pasting = true;
    else if (sequenceSoFar === '[201~') pasting = false;
    if (sequenceSoFar.length === 1) return sequenceSoFar !== '[' && sequenceSoFar !== 'O';
    return /[@-~]$/.test(sequenceSoFar) || sequenceSoFar.length > 32;
  }

  return {
    type(piece) {
      let shown = '';
      let state: 'more' | 'end' | 'interrupt' = 'more';
      for (const char of piece) {
        if (sequence !== null) {
          sequence += char;
          if (endsSequence(sequence)) sequence = null;
          continue;
        }
        const followsReturn = afterReturn;
        afterReturn = char === '\r';
        if (char === '\u001b') sequence = '';
        else if (char === '\r' || (char === '\n' && !followsReturn)) shown += endLine();
        else if (char === '\n') continue;
        else if (char === '\u0004' && !pasting) state = 'end';
        else if (char === '\u0003' && !pasting) state = 'interrupt';
        else if ((char === '\u007f' || char === '\b') && !pasting) {
          if (line.pop() !== undefined) shown += '\b \b';
        } else {
          line.push(char);
          if (char === '\t' || char >= ' ') shown += /[\u007f-\u009f]/.test(char) ? '' : char;
        }
        if (state !== 'more') break;
      }
      if (shown !== '') echo(shown);
      return state;
    },
    text: () => [...lines, line.join('')].join('\n'),
  };
}
