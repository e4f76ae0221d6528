/** One call's time: it ends by the clock, or when the user stops it. */

export interface Deadline {
  /** Aborted by either end. */
  readonly signal: AbortSignal;
  /** What the call was given, in milliseconds. */
  readonly limit: number;
  /** Stopped by the user. */
  isAborted(): boolean;
  /** Ended by the clock. */
  isOver(): boolean;
  /** Milliseconds that are left. */
  left(): number;
}

/** Runs a task with so many milliseconds; the task heeds the signal itself. */
export async function withDeadline<T>(
  milliseconds: number,
  stop: AbortSignal | undefined,
  task: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const clock = new AbortController();
  const end = performance.now() + milliseconds;
  const timer = setTimeout(() => clock.abort(), milliseconds);
  try {
    return await task({
      signal: stop === undefined ? clock.signal : AbortSignal.any([clock.signal, stop]),
      limit: milliseconds,
      isAborted: () => stop?.aborted === true,
      isOver: () => clock.signal.aborted,
      left: () => end - performance.now(),
    });
  } finally {
    clearTimeout(timer);
  }
}
