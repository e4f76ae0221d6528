/**
 * Something that whoever runs the program can mend: a flag, a variable, a file. The message is one plain line for
 * people, complete as it is and without a secret; the command ends with exit code 2.
 */
export class PlainError extends Error {}
