/** Exit code 2 with one line: what is wrong with the command line or a configuration, and what to do. */
export class UsageError extends Error {}
