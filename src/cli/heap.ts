/** How far the heap of the engine grows before what is no longer needed is collected. */

/** Percent of what is alive. The engine's own choice is three times as much, where the machine has the memory. */
const GROWTH = 30;
/** Later versions of the engine may not know the flag, and would say so on standard error. */
const LAST_VERSION = 13;

/** Keeps a run within its bounds of memory: of a recording of any size little is alive at once. */
export function keepHeapSmall(): void {
  const [major = ''] = process.versions.v8.split('.');
  if (Number(major) > LAST_VERSION) return;
  process.getBuiltinModule('node:v8').setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
