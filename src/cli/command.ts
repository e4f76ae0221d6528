/** What a command is: a function of its line. */
import type { ExitCode } from './exit-code.js';
import type { SettledLine } from './settings.js';

/** Writes its answer, and says how it ended. Throws UsageError. */
export type Command = (line: SettledLine) => Promise<ExitCode>;
