/** What a command is: a function of its line. */
import type { CommandLine } from './arguments.js';
import type { ExitCode } from './exit-code.js';

/** Writes its answer, and says how it ended. Throws UsageError. */
export type Command = (line: CommandLine) => Promise<ExitCode>;
