import type { Report } from '../../src/report/types.js';
import { startRun } from '../../src/run/run.js';
import type { RunOptions } from '../../src/run/types.js';
import { rawExchanges } from '../judge/harness.js';

export interface Input {
  readonly path?: string;
  readonly form?: string;
  readonly exchanges: readonly unknown[];
}

/** A whole run over inputs in the exchange-file form. */
export function runOn(inputs: readonly Input[], options: RunOptions = {}): Report {
  const run = startRun(options);
  for (const { path = 'calls.json', form = 'exchange', exchanges } of inputs) {
    const sink = run.input(path, form);
    for (const raw of rawExchanges(exchanges)) sink.exchange(raw);
  }
  return run.finish();
}

export const runOver = (exchanges: readonly unknown[], options: RunOptions = {}): Report =>
  runOn([{ exchanges }], options);
