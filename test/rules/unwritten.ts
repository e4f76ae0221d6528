/** What `npm run new-rule` writes where the author of a rule has to write; a rule that still holds it fails its test. */
export const UNWRITTEN = '(to be written)';
