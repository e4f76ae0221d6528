/** why403/node: the library with files, folders, standard input, and the live questions. docs/library.md shows its use. */
import type { askAboutToken as ask, diagnoseLive as diagnose } from './node/live.js';

export type { DivisionGrants, TokenReport } from './ask/token-report.js';
export * from './index.js';
export type { TransportOptions } from './live/types.js';
export { diagnoseFiles } from './node/files.js';
export type { DiagnoseLiveOptions, LiveOptions, TokenAnswer } from './node/live.js';
export {
  collectInputs,
  type InputRef,
  type ReadInputOptions,
  type ReadResult,
  readInput,
} from './read/files/index.js';

// What opens sockets takes a tenth of a second to load, so it is loaded when it is asked for.
const live = () => import('./node/live.js');

/**
 * As `diagnose`, and the platform is asked with the token who called and what they hold; none of the calls is made again.
 * A call without recorded credentials is taken to be one of this token.
 */
export const diagnoseLive: typeof diagnose = async (inputs, options) =>
  (await live()).diagnoseLive(inputs, options);

/**
 * Asks the platform who and what a token is. The token does not stand in the answer.
 *
 * @throws TypeError for options of a wrong kind; Error, in one line, when no answer came at all
 */
export const askAboutToken: typeof ask = async (options) => (await live()).askAboutToken(options);
