/** What is accepted in place and by the list. */
export { type IgnoredInPlace, ignoredInPlace } from './in-place.js';
export {
  createLintIgnored,
  entriesOf,
  type LintBaseline,
  type LintIgnored,
  type LintIgnoreEntry,
} from './list.js';
