/** `why403 can METHOD PATH`: would this call be refused? From the contract and stated facts, without a call. */
import { findOperation } from '../contract/index.js';
import type { RawExchange } from '../exchange/types.js';
import { startRun } from '../pipeline.js';
import { safeReport } from '../report/stylish/safe-report.js';
import { isOn } from './arguments.js';
import type { Call } from './call.js';
import { requireCall } from './call.js';
import { answerLines } from './can-answer.js';
import type { Command } from './commands.js';
import { exitCode } from './exit-code.js';
import { readOutputs, writeReport } from './formats.js';
import { judgingOptions } from './judging.js';
import { terminalPage, writeLines } from './page.js';

const NAME = '<call>';

function exchangeOf({ method, url }: Call): RawExchange {
  return {
    source: { path: NAME, index: 0, line: null },
    request: { method, url, headers: null, headersComplete: false, body: null },
    response: null,
    context: {},
    time: null,
  };
}

/** Exit codes: 0 allowed, 1 would be refused, 3 cannot be told. */
export const can: Command = async ({ words, flags }) => {
  const outputs = readOutputs(flags.format);
  const call = requireCall(words.join(' '), 'why403 can');
  const run = startRun({ ...judgingOptions(flags), all: true });
  run.input(NAME, 'call').exchange(exchangeOf(call));
  const report = run.finish();
  const [diagnosis] = report.diagnoses;
  const [output, ...others] = outputs;
  if (
    diagnosis !== undefined &&
    output?.format === 'stylish' &&
    output.file === null &&
    others.length === 0
  ) {
    const [safe = diagnosis] = safeReport(report).diagnoses;
    const { operation } = diagnosis.exchange;
    writeLines(answerLines(safe, operation === null ? null : findOperation(operation), terminalPage(flags)));
  } else {
    writeReport(report, outputs, isOn(flags, 'verbose'));
  }
  return exitCode({ report, unreadable: false, failOn: 'possible', strict: true });
};
