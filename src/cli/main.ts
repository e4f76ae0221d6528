/** One run of the program: parse, dispatch, and never a stack. */
import { PlainError } from '../primitives/plain-error.js';
import { isWithoutFolder } from '../primitives/reason.js';
import { safeText } from '../primitives/safe-text.js';
import { createVault } from '../redact/vault.js';
import { VERSION } from '../version.js';
import { type CommandLine, isOn, oneOf, parseArguments } from './arguments.js';
import { COMMANDS } from './commands.js';
import { chooseContract } from './contract/choose.js';
import type { ExitCode } from './exit-code.js';
import { Problems } from './project-files.js';
import { say } from './say.js';
import { settle } from './settle.js';
import { COLOUR_CHOICES, chooseColour, writeOut, written } from './terminal.js';

const LONGEST = 600;

/** What stands behind the word curl is curl's own, to the last dash; only what stands before it is ours. */
function parseLine(given: readonly string[]): CommandLine {
  const at = given.indexOf('curl');
  if (at < 0) return parseArguments(given);
  const line = parseArguments(given.slice(0, at + 1));
  return line.command === 'curl' ? { ...line, words: given.slice(at + 1) } : parseArguments(given);
}

async function dispatch(given: readonly string[]): Promise<ExitCode> {
  const line = parseLine(given);
  if (isOn(line.flags, 'version')) {
    writeOut(`${VERSION}\n`);
    return 0;
  }
  if (isOn(line.flags, 'help')) {
    const { commandHelp, generalHelp } = await import('./side-commands.js');
    writeOut(line.named ? commandHelp(line.command) : generalHelp());
    return 0;
  }
  chooseColour(oneOf(line.flags, 'color', COLOUR_CHOICES) ?? 'auto');
  const command = await COMMANDS[line.command]();
  const settled = await settle(line);
  chooseContract(settled);
  return await command(settled);
}

/** One line on standard error, without secrets and control characters. */
function report(error: unknown): void {
  if (error instanceof Problems) {
    for (const line of error.lines) say(`why403: ${safeText(createVault().clean(line), LONGEST)}`);
    return;
  }
  if (isWithoutFolder(error)) {
    say('why403: the working directory has been removed; change to a folder that exists');
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  const text = safeText(createVault().clean(message), LONGEST);
  say(error instanceof PlainError ? `why403: ${text}` : `why403: internal error, please report it: ${text}`);
}

/**
 * @param given the arguments behind the name of the program.
 * @returns the exit code; nothing is thrown.
 */
export async function main(given: readonly string[]): Promise<ExitCode> {
  try {
    return await dispatch(given);
  } catch (error) {
    report(error);
    return 2;
  } finally {
    // Here, since the entry has a copy of its own of what waits.
    await written();
  }
}
