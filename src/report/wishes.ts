/** What a report is asked to be, where not all of it is said. */
import { safeText } from '../primitives/safe-text.js';
import type { RenderOptions, RenderWishes } from './format.js';

/** Characters of a category. */
const MOST_CATEGORY = 200;

/** What is not given, or of a wrong kind (`process.stdout.columns` in a pipe), is as usual. */
export const usable = ({
  columns,
  colour,
  verbose,
  all,
  names,
  withoutPeople,
  category,
  strict,
  failOn,
  levels,
  folders,
}: RenderWishes = {}): RenderOptions => ({
  columns: columns !== undefined && Number.isFinite(columns) ? columns : 80,
  colour: colour === 1 || colour === 2 || colour === 3 ? colour : 0,
  verbose: verbose === true,
  all: all === true,
  names: names === true,
  withoutPeople: withoutPeople ?? ((text) => text),
  category: safeText(category ?? '', MOST_CATEGORY).trim() || 'why403',
  strict: strict === true,
  failOn: failOn ?? 'possible',
  levels: levels ?? {},
  folders: folders ?? { folder: '', root: '' },
});
