/** `why403 completion SHELL`: what a shell needs to complete commands, flags and their values. */
import { didYouMean } from '../../primitives/nearest.js';
import { PlainError } from '../../primitives/plain-error.js';
import type { Command } from '../command.js';
import { writeOut } from '../terminal.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { powershell } from './powershell.js';
import { SHELLS, type Shell } from './shells.js';
import { zsh } from './zsh.js';

const SCRIPTS: Readonly<Record<Shell, () => string>> = { bash, zsh, fish, powershell };

const isShell = (word: string): word is Shell => (SHELLS as readonly string[]).includes(word);

export const completion: Command = async ({ words }) => {
  const [shell, ...others] = words;
  const which = `why403 completion ${SHELLS.join(', ')}`.replace(/, (?=[^,]*$)/, ' or ');
  if (shell === undefined) throw new PlainError(`for which shell? ${which}`);
  if (others.length > 0) throw new PlainError(`one shell at a time: ${which}`);
  if (!isShell(shell))
    throw new PlainError(
      `no completion for "${shell.slice(0, 40)}"${didYouMean(shell, SHELLS) || `; ${which}`}`,
    );
  writeOut(SCRIPTS[shell]());
  return 0;
};
