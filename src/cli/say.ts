/** Standard error: the one place through which every line goes that is no report. */
import { existsSync } from 'node:fs';
import { withoutRandomWords } from '../redact/random-words.js';
import { createVault, type Vault } from '../redact/vault.js';
import { writeError } from './terminal.js';

let given: Vault | null = null;

/** From now on no line holds this secret, whatever it looks like. */
export function neverSay(secret: string): void {
  given ??= createVault();
  given.register(secret, 'secret');
}

/** A word may be the value of a flag: `--context=recordings/x.har`. */
export const isFile = (path: string): boolean =>
  existsSync(path) || existsSync(path.replace(/^-{0,2}[\w-]*=/, ''));

/**
 * One line on standard error, without what was given as a secret, and without what looks like one: people type tokens
 * where the name of a file belongs.
 */
export function say(line: string): void {
  writeError(withoutRandomWords(given === null ? line : given.clean(line), isFile));
}
