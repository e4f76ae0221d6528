/** What could not be read, where it is shown among uses: it may be any of them. */
import type { Needs, Unmatched, Unread, UsePlace } from './types.js';

const LINE = /^line (\d+)$/;

/** A place in words as one of a file; what is no line stays in the words. */
export function placeOfUnread({ path, at }: Unread): UsePlace {
  const line = Number(LINE.exec(at)?.[1] ?? 0);
  return { path, line: line === 0 ? null : line, what: null };
}

/** What is wrong, with its place where that is no line. */
export const unreadText = ({ at, message }: Unread): string =>
  at === '' || LINE.test(at) ? message : `${at}: ${message}`;

/** All of which is not known what it needs, for whoever does not tell one from the other. */
export const openUses = ({ unmatched, unread }: Needs): readonly Unmatched[] => [
  ...unread.map((one) => ({ text: 'not read', at: placeOfUnread(one), why: unreadText(one) })),
  ...unmatched,
];
