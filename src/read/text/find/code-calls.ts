/**
 * Reads calls written as code, in any language: a small table of forms (words/code.ts), names resolved to what
 * was assigned to them. What nobody assigned names no call.
 */
import type { RawRequest } from '../../../exchange/types.js';
import { blank, type Found } from '../places.js';
import { foldPieces } from './code/fold.js';
import { namesIn } from './code/names.js';
import { findPieces } from './code/pieces.js';
import { findPowerShellCalls } from './code/powershell.js';
import { findTerminalCalls } from './code/terminal.js';

/** Calls with an address, in order of place. */
export function findCodeCalls(text: string): readonly Found<RawRequest>[] {
  const namesAt = namesIn(text);
  const commands = [...findPowerShellCalls(text, namesAt), ...findTerminalCalls(text)];
  const rest = blank(text, commands);
  const calls = foldPieces(rest, findPieces(rest, namesAt));
  return [...commands, ...calls].sort((a, b) => a.start - b.start);
}
