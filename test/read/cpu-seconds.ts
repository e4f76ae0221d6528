import { processorTime } from '../processor-time.js';

const once = (work: () => unknown): number => {
  const before = processorTime();
  work();
  return (processorTime() - before) / 1000;
};

/**
 * Seconds of processor time that the work takes: on a busy machine the clock runs on while nothing is done. The
 * better of two runs, since the first one may still be compiled.
 */
export function cpuSeconds(work: () => unknown): number {
  const first = once(work);
  return first < 0.2 ? first : Math.min(first, once(work));
}
