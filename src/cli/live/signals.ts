/** Ctrl-C and its like: the first stops the calls, so that what was taken is given back; the second ends at once. */

/** Numbers by POSIX; a shell says 128 and the number. SIGHUP: the terminal was closed. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
type Signal = keyof typeof SIGNALS;
const NAMES = Object.keys(SIGNALS) as Signal[];

/** Calls `stop` at the first signal, with the exit code of the process set. Gives what ends the listening. */
export function onStop(stop: () => void): () => void {
  let stopped = false;
  const heard = (signal: Signal): void => {
    const code = 128 + SIGNALS[signal];
    if (stopped) process.exit(code);
    stopped = true;
    process.exitCode = code;
    stop();
  };
  for (const name of NAMES) process.on(name, heard);
  return () => {
    for (const name of NAMES) process.removeListener(name, heard);
  };
}
