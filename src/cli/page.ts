/** Answers of commands that are no reports: text for the terminal, or JSON. */

import { createPage, type Page } from '../page/paint.js';
import { inertJson } from '../primitives/inert-json.js';
import { PlainError } from '../primitives/plain-error.js';
import { type FlagValues, isOn } from './arguments.js';
import { colourLevel, columns, writeOut } from './terminal.js';

export function terminalPage(flags: FlagValues): Page {
  return createPage({ columns: columns(), colour: colourLevel(), verbose: isOn(flags, 'verbose') });
}

export function writeLines(lines: readonly string[]): void {
  writeOut(`${lines.join('\n')}\n`);
}

/** @throws PlainError for formats other than `stylish` and `json`. */
export function asksForJson(flags: FlagValues, command: string): boolean {
  const [format = 'stylish', ...others] = flags.format;
  if (others.length > 0 || (format !== 'stylish' && format !== 'json')) {
    throw new PlainError(`${command} answers with --format stylish (default) or json, on standard output`);
  }
  return format === 'json';
}

export function writeJson(value: unknown): void {
  writeOut(`${inertJson(value, 2)}\n`);
}
