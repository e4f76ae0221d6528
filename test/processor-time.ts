/** Milliseconds of processor time of this process: what a limit is held against, since other work may stop the clock. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
