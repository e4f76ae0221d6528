/** The commands, and which of them go together: a flag belongs to a group of them. */

export const COMMAND_NAMES = [
  'check',
  'can',
  'who',
  'needs',
  'preflight',
  'lint',
  'explain',
  'contract',
  'rules',
  'sanitize',
  'init',
  'config',
  'curl',
  'live',
  'token',
  'completion',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

export const ABOUT_CALLER: readonly CommandName[] = ['check', 'can', 'curl', 'live'];
/** Commands that may open sockets. */
export const LIVE: readonly CommandName[] = ['curl', 'live', 'token', 'can', 'who', 'preflight', 'contract'];
export const SENDING: readonly CommandName[] = ['curl', 'live'];
export const WITH_TOKEN: readonly CommandName[] = ['live', 'token', 'can'];
export const CHECK: readonly CommandName[] = ['check'];
/** Commands that read what an application calls. */
export const NEEDING: readonly CommandName[] = ['needs', 'preflight', 'can', 'contract'];
export const CONTRACT: readonly CommandName[] = ['contract'];
/** Commands that put callers side by side. */
export const MATRIX: readonly CommandName[] = ['preflight', 'can', 'who'];
export const PREFLIGHT: readonly CommandName[] = ['preflight'];
export const NEEDS: readonly CommandName[] = ['needs'];
export const READING: readonly CommandName[] = ['check', 'sanitize', 'live', ...NEEDING];
export const SANITIZE: readonly CommandName[] = ['sanitize'];
/** Commands that answer from the contract. */
export const ANSWERING: readonly CommandName[] = [
  'check',
  'can',
  'who',
  'needs',
  'preflight',
  'lint',
  'explain',
  'contract',
  'curl',
  'live',
  'token',
];
export const WITH_CONTRACT: readonly CommandName[] = [...ANSWERING, 'sanitize'];
export const REPORTING: readonly CommandName[] = [...ANSWERING, 'rules', 'config'];
export const VERBOSE = ANSWERING;
export const DIAGNOSING: readonly CommandName[] = ['check', 'curl', 'live'];
/** Commands whose rules can be chosen. */
export const CHOOSING: readonly CommandName[] = [...ABOUT_CALLER, 'lint'];
/** Commands that read the configuration of a project. */
export const CONFIGURED: readonly CommandName[] = [
  ...ABOUT_CALLER,
  'who',
  'preflight',
  'lint',
  'token',
  'config',
];
export const WITH_ORGANIZATIONS: readonly CommandName[] = [...ABOUT_CALLER, 'config'];
export const KNOWING: readonly CommandName[] = ['check', 'live', 'lint'];
/** Commands that can write what they find now into the ignore list. */
export const ACCEPTING: readonly CommandName[] = ['check', 'lint'];
export const LINT: readonly CommandName[] = ['lint'];
export const ALL: readonly CommandName[] = COMMAND_NAMES;
