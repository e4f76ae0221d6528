/** `why403 can METHOD PATH`: would this call be refused? From the contract and stated facts, without a call. */
import { findOperation } from '../contract/index.js';
import type { Call } from '../exchange/call.js';
import type { RawExchange } from '../exchange/types.js';
import { safeReport } from '../report/safe-report.js';
import { startRun } from '../run/run.js';
import { type FlagValues, isOn } from './arguments.js';
import { requireCall } from './call.js';
import { answerLines } from './can-answer.js';
import type { Command } from './command.js';
import { exitCode } from './exit-code.js';
import { readOutputs, writeReport } from './formats.js';
import { judgingOptions } from './judging.js';
import { standIns } from './live/stand-ins.js';
import { terminalPage, writeLines } from './page.js';

const NAME = '<call>';

function exchangeOf({ method, url }: Call, authorization: string | null): RawExchange {
  const headers = authorization === null ? null : [{ name: 'Authorization', value: authorization }];
  return {
    source: { path: NAME, index: 0, line: null },
    request: { method, url, headers, headersComplete: false, body: null },
    response: null,
    context: {},
    time: null,
  };
}

/** With a token named, or with --live, the platform is asked; without, only what is stated counts. */
const asksLive = (flags: FlagValues): boolean =>
  isOn(flags, 'live') || [...flags['token-file'], ...flags.token, ...flags.profile].length > 0;

/** Exit codes: 0 allowed, 1 would be refused, 3 cannot be told, 4 the platform could not be asked. */
export const can: Command = async ({ words, flags }) => {
  const outputs = readOutputs(flags.format);
  const call = requireCall(words.join(' '), 'why403 can');
  const run = startRun({ ...(await judgingOptions(flags)), standIns: standIns(flags), all: true });
  const asked = asksLive(flags) ? await (await import('./live/can.js')).askAboutCall(run, call, flags) : null;
  run
    .input(NAME, 'call')
    .exchange(exchangeOf(asked === null ? call : { ...call, url: asked.url }, asked?.authorization ?? null));
  const report = run.report(asked?.calls ?? []);
  const [diagnosis] = report.problems;
  const [output, ...others] = outputs;
  if (
    diagnosis !== undefined &&
    output?.format === 'stylish' &&
    output.file === null &&
    others.length === 0
  ) {
    const [safe = diagnosis] = safeReport(report, { grouped: true, output: 'lines' }).diagnoses;
    const { operation } = diagnosis.exchange;
    writeLines(answerLines(safe, operation === null ? null : findOperation(operation), terminalPage(flags)));
  } else {
    await writeReport(report, outputs, { verbose: isOn(flags, 'verbose') });
  }
  const liveFailed = asked?.failed === true;
  return exitCode({ report, unreadable: false, liveFailed, failOn: 'possible', strict: true });
};
