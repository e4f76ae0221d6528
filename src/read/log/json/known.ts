/** What a name is of, for those who ask of a name alone: the columns of a table. */
import type { Part } from './fields.js';
import { namesIn } from './names.js';

const TOP = namesIn('');

/** The parts that a value under this name may be; none for a name that says nothing of a call. */
export const partsOf = (name: string): readonly Part[] => TOP.get(name)?.fields.map(({ part }) => part) ?? [];
