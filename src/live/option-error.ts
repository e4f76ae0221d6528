/** Something that the user set (a flag, an environment variable) cannot be used. One plain line, no secret. */
export class LiveOptionError extends Error {}
