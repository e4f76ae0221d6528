/** Kinds of tests that cannot fail for another contract, and why; paths are from the root, with slashes. */
export const LEFT_OUT: readonly { readonly files: RegExp; readonly why: string }[];

/** Is a file of tests left out of a run on a refreshed contract? */
export function isLeftOut(file: string): boolean;
