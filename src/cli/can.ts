/** `why403 can METHOD PATH`: would this call be refused? From the contract and stated facts, without a call. */
import { findOperation, matchOperation, operationOfId } from '../contract/index.js';
import type { Operation } from '../contract/types.js';
import { type Call, unsent } from '../exchange/call.js';
import { safeText } from '../primitives/safe-text.js';
import { safeReport } from '../report/safe-report.js';
import { startRun } from '../run/run.js';
import { type FlagValues, isOn } from './arguments.js';
import { requireCall } from './call.js';
import { answerLines, type LeftOut, methodLines } from './can-answer.js';
import type { Command } from './command.js';
import { exitCode } from './exit-code.js';
import { readOutputs, writeReport } from './formats.js';
import { judgingOptions } from './judging.js';
import { keepApart } from './keep-apart.js';
import { standIns } from './live/stand-ins.js';
import { terminalPage, writeLines } from './page.js';
import type { Settings } from './settings.js';

const NAME = '<call>';

/** A method and a path, a path, or the id of an operation. */
function callOf(words: readonly string[]): Call {
  const operation = words.length === 1 ? operationOfId(words[0] ?? '') : null;
  return operation === null
    ? requireCall(words.join(' '), 'why403 can')
    : { method: operation.method, url: operation.path };
}

/** With a token named, or with --live, the platform is asked; without, only what is stated counts. */
const asksLive = (flags: FlagValues): boolean =>
  isOn(flags, 'live') || [...flags['token-file'], ...flags.token, ...flags.profile].length > 0;

/** The one operation of a path without a method is meant; of several, which one must be said. */
function withMethod(call: Call): { readonly call: Call; readonly choices: readonly Operation[] } {
  if (call.method !== null) return { call, choices: [] };
  const match = matchOperation(null, call.url.replace(/^[a-z]+:\/\/[^/]*/i, ''));
  if (match.kind !== 'method-missing') return { call, choices: [] };
  const [only, ...others] = match.operations;
  return only !== undefined && others.length === 0
    ? { call: { ...call, method: only.method }, choices: [] }
    : { call, choices: match.operations };
}

/** A flag that is typed stands above what the configuration turns off. */
const leftOutBy = (flags: FlagValues, { off }: Settings): LeftOut => ({
  off: flags.only.length > 0 ? [] : off,
  typed: (['only', 'skip'] as const)
    .filter((name) => flags[name].length > 0)
    .map((name) => `--${name}`)
    .join(' or '),
});

/** Exit codes: 0 allowed, 1 would be refused, 3 cannot be told, 4 the platform could not be asked. */
export const can: Command = async ({ words, flags, settings }) => {
  if (flags.calls.length > 0) return (await import('./deployment.js')).canMany(words, flags, settings);
  const outputs = readOutputs(flags.format);
  await keepApart(outputs, [], flags, settings);
  const { call, choices } = withMethod(callOf(words));
  const run = startRun({ ...(await judgingOptions(flags, settings)), standIns: standIns(flags), all: true });
  const isPage =
    outputs.length === 1 && outputs.every(({ format, file }) => format === 'stylish' && file === null);
  if (choices.length > 0 && isPage) {
    const path = safeText(run.clean(call.url));
    writeLines(methodLines(path, choices, terminalPage(flags)));
    return 3;
  }
  const asked = asksLive(flags)
    ? await (await import('./live/can.js')).askAboutCall(run, call, flags, settings.region)
    : null;
  const exchange = unsent(
    asked === null ? call : { ...call, url: asked.url },
    NAME,
    asked?.authorization ?? null,
  );
  const subject = run.sight(exchange);
  run.input(NAME, 'call').exchange(exchange);
  const report = run.report(asked?.calls ?? []);
  const [diagnosis] = report.problems;
  if (diagnosis !== undefined && isPage) {
    const [safe = diagnosis] = safeReport(report, { grouped: true, output: 'lines' }).diagnoses;
    const { operation } = diagnosis.exchange;
    const found = operation === null ? null : findOperation(operation);
    writeLines(answerLines(safe, found, subject, leftOutBy(flags, settings), terminalPage(flags)));
  } else {
    await writeReport(report, outputs, { verbose: isOn(flags, 'verbose'), levels: settings.levels });
  }
  const liveFailed = asked?.failed === true;
  return exitCode({ report, unreadable: false, liveFailed, failOn: 'possible', strict: true });
};
