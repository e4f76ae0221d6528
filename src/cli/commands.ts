/** The commands by name; `check` is there at once, since nearly every run is one. */
import type { CommandLine } from './arguments.js';
import { check } from './check.js';
import type { ExitCode } from './exit-code.js';
import type { CommandName } from './flags.js';

/** Writes its answer, and says how it ended. Throws UsageError. */
export type Command = (line: CommandLine) => Promise<ExitCode>;

export const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => check,
  can: async () => (await import('./side-commands.js')).can,
  explain: async () => (await import('./side-commands.js')).explain,
  rules: async () => (await import('./side-commands.js')).rules,
  curl: async () => (await import('./live/curl.js')).curl,
  live: async () => (await import('./live/live.js')).live,
  token: async () => (await import('./live/token.js')).token,
  sanitize: async () => (await import('./side-commands.js')).sanitize,
};
