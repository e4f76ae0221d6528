/** Operations of which the contract does not say in names what they need. */
import type { Operation } from '../contract/types.js';

/** Why the permissions of an operation are not known; null where they are, or none is named. */
export const permissionsInWords = ({ permissions: { mode } }: Operation): string | null =>
  mode === 'UNKNOWN'
    ? 'the contract says in words, and names no permission in data, what this needs: look it up in the API Explorer'
    : null;
