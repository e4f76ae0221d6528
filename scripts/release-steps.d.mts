/** What CI runs after `npm ci` (.ci/run), in the same order, each by its name for `npm run`. */
export const CHECKS: readonly string[];

/**
 * The version that a release gets: `wanted` itself, or the one after `current` where `wanted` is `major`, `minor` or
 * `patch` (of a pre-release: the version that it comes before, as npm counts). A leading `v`, build metadata and leading
 * zeros are no version here. Throws an `Error` of one line where `wanted` is no version, was `released`, is not above
 * all that were, or is below `current`.
 */
export function nextVersion(
  wanted: string,
  versions: {
    /** The version of package.json; released or not. */
    readonly current: string;
    /** What was released, in any order; what is no version among them counts nothing. */
    readonly released: readonly string[];
  },
): string;

/** Like `Array.prototype.sort` wants it, for versions that are valid: by the precedence of semver 2.0.0, 11. */
export function compareVersions(left: string, right: string): number;

/** Is it one that comes before a release, like `1.0.0-rc.1`? */
export function isPrerelease(version: string): boolean;

/** What follows `## ` and is a version, in the order of the changelog. */
export function versionsOf(changelog: string): readonly string[];

/**
 * The changelog with what is under "Unreleased" under the version instead, and the section as it stands there, its
 * heading first. Throws an `Error` of one line where "## Unreleased" is not there once
 * and first, or nothing but headings is under it.
 *
 * @param date YYYY-MM-DD
 */
export function moveUnreleased(
  changelog: string,
  version: string,
  date: string,
): { readonly changelog: string; readonly section: string };

/** The text of package.json or package-lock.json with another version of the project, as npm would write it. */
export function withVersion(text: string, version: string): string;
