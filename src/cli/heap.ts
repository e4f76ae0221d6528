/** How far the heap of the engine grows before what is no longer needed is collected. */
import { statSync } from 'node:fs';
import type { InputRef } from '../read/files/index.js';

/** Percent of what is alive. The engine's own choice is three times as much, where the machine has the memory. */
const GROWTH = 20;
/** Later versions of the engine may not know the flag, and would say so on standard error. */
const LAST_VERSION = 13;
/** Bytes. Of less the heap stays small by itself, and asking the engine takes two milliseconds of the start. */
const LARGE = 2 * 1024 * 1024;

/** What cannot be asked is not read either. */
function size(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

const isLarge = (input: InputRef): boolean =>
  input.kind === 'stdin' || (input.kind === 'file' && size(input.path) > LARGE);

/** Keeps a run within its bounds of memory: of a recording of any size little is alive at once. */
export function keepHeapSmall(inputs: readonly InputRef[]): void {
  if (inputs.length === 1 && !inputs.some(isLarge)) return;
  growHeapSlowly();
}

/** For what takes much and keeps little: recordings, the answers of many organizations. */
export function growHeapSlowly(): void {
  const [major = ''] = process.versions.v8.split('.');
  if (Number(major) > LAST_VERSION) return;
  process.getBuiltinModule('node:v8').setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
