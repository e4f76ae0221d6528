/** The commands by name; each is loaded when it is called. */
import type { CommandLine } from './arguments.js';
import type { ExitCode } from './exit-code.js';
import type { CommandName } from './flags.js';

/** Writes its answer, and says how it ended. Throws UsageError. */
export type Command = (line: CommandLine) => Promise<ExitCode>;

export const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).check,
  can: async () => (await import('./can.js')).can,
  explain: async () => (await import('./explain.js')).explain,
  rules: async () => (await import('./rules.js')).rules,
  sanitize: async () => (await import('./sanitize.js')).sanitize,
};
