/** Sections of Markdown whose heading names another system, and in which nothing speaks of Genesys Cloud. */
import { lastNumberUpTo } from '../../../primitives/rising.js';
import { namesOther, namesOwn } from '../../../source/signs.js';

const HEADING = /^\s{0,3}(#{1,6})\s+(.{0,300})$/gm;

/** Tells of an offset whether it stands in such a section. */
export function foreignSections(text: string): (offset: number) => boolean {
  const headings = [...text.matchAll(HEADING)].map(({ 1: marks = '', 2: title = '', index }) => ({
    start: index,
    level: marks.length,
    title,
  }));
  const sections = headings.flatMap(({ start, level, title }, at) => {
    if (!namesOther(title) || namesOwn(title)) return [];
    let next = at + 1;
    while ((headings[next]?.level ?? 0) > level) next += 1;
    const end = headings[next]?.start ?? text.length;
    return namesOwn(text.slice(start, end)) ? [] : [{ start, end }];
  });
  // The last one that begins before it decides: what begins later and ends earlier stands in it.
  const ends = new Map<number, number>();
  let reach = 0;
  for (const { start, end } of sections) {
    reach = Math.max(reach, end);
    ends.set(start, reach);
  }
  const starts = [...ends.keys()];
  return (offset) => {
    const start = starts[lastNumberUpTo(starts, offset)];
    return start !== undefined && offset < (ends.get(start) ?? 0);
  };
}
