/** What could not be read, where it is shown among uses: it may be any of them. */
import type { Needs, Unread, UsePlace } from './types.js';

const LINE = /^line (\d+)$/;

/** A place in words as one of a file; what is no line stays in the words. */
export function placeOfUnread({ path, at }: Unread): UsePlace {
  const line = Number(LINE.exec(at)?.[1] ?? 0);
  return { path, line: line === 0 ? null : line, what: null };
}

/** What is wrong, with its place where that is no line. */
export const unreadText = ({ at, message }: Unread): string =>
  at === '' || LINE.test(at) ? message : `${at}: ${message}`;

/** The same as preflight takes it: the input, and what of it could not be read. */
export const unreadParts = ({ unread }: Needs): readonly { readonly path: string; readonly why: string }[] =>
  unread.map(({ path, at, message }) => ({ path, why: at === '' ? message : `${at}: ${message}` }));
