/** The commands by name; `check` is there at once, since nearly every run is one. */
import { check } from './check.js';
import type { Command } from './command.js';
import type { CommandName } from './command-names.js';

export const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => check,
  can: async () => (await import('./side-commands.js')).can,
  who: async () => (await import('./deployment.js')).who,
  needs: async () => (await import('./deployment.js')).needs,
  preflight: async () => (await import('./deployment.js')).preflight,
  lint: async () => (await import('./lint/index.js')).lint,
  explain: async () => (await import('./side-commands.js')).explain,
  contract: async () => (await import('./contract/index.js')).contract,
  rules: async () => (await import('./side-commands.js')).rules,
  init: async () => (await import('./side-commands.js')).init,
  config: async () => (await import('./side-commands.js')).config,
  curl: async () => (await import('./live/curl.js')).curl,
  live: async () => (await import('./live/live.js')).live,
  token: async () => (await import('./live/token.js')).token,
  sanitize: async () => (await import('./side-commands.js')).sanitize,
  completion: async () => (await import('./side-commands.js')).completion,
};
