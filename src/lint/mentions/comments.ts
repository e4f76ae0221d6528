/** What of code is comment. */
import { placeOfPart } from '../../primitives/rising.js';
import type { SourceText } from '../../source/types.js';

/** Does the offset stand in a comment? */
export const isInComment = ({ comments }: SourceText, offset: number): boolean =>
  placeOfPart(comments, offset) >= 0;
