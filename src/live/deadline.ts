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
  /**
   * What the task gives, or a rejection when the time ends first: some waits heed no signal (DNS, the tunnel of a
   * proxy). What such a task gives later goes to nobody.
   */
  within<T>(task: Promise<T>): Promise<T>;
}

/** Runs a task with so many milliseconds; the task heeds the signal, and waits `within` it for what does not. */
export async function withDeadline<T>(
  milliseconds: number,
  stop: AbortSignal | undefined,
  task: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const clock = new AbortController();
  const end = performance.now() + milliseconds;
  const timer = setTimeout(() => clock.abort(), milliseconds);
  const signal = stop === undefined ? clock.signal : AbortSignal.any([clock.signal, stop]);
  try {
    return await task({
      signal,
      limit: milliseconds,
      isAborted: () => stop?.aborted === true,
      isOver: () => clock.signal.aborted,
      left: () => end - performance.now(),
      within: (waited) => Promise.race([waited, rejectedBy(signal)]),
    });
  } finally {
    clearTimeout(timer);
  }
}

const rejectedBy = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
