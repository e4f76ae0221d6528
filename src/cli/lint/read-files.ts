/** Reads the files that lint is asked about into a run. */
import { relative, resolve, sep } from 'node:path';
import type { LintRun } from '../../lint/run.js';
import { pathPattern } from '../../primitives/path-pattern.js';
import { LARGEST, readText } from './read-text.js';
import { type FoundFile, filesToLint } from './walk.js';

export interface FilesOptions {
  /** What standard input is called; null: it has no name. */
  readonly stdinName: string | null;
  /** Leaves out what is found in folders. */
  readonly isExcluded: (path: string) => boolean;
}

/** Lock files: programs write them, and people leave them alone. */
const LOCKED =
  /(?:^|[/\\])(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|Cargo\.lock|go\.sum|packages\.lock\.json|gradle\.lockfile|\.terraform\.lock\.hcl|flake\.lock|Podfile\.lock|Package\.resolved)$/;

/**
 * @param words as `filesToLint` takes them
 * @returns what could not be read at all, a line each
 */
export async function readFiles(
  run: LintRun,
  words: readonly string[],
  { stdinName, isExcluded }: FilesOptions,
): Promise<readonly string[]> {
  const failures: string[] = [];
  let found = 0;
  const fail = (path: string, reason: string): void => {
    run.unread(path, null, reason);
    failures.push(`${path === '-' ? 'standard input' : path}: ${reason}`);
  };
  for (const file of [...filesToLint(words, isExcluded)].sort(byName)) {
    found += 1;
    if (file.kind === 'unusable') {
      fail(file.path, file.reason);
      continue;
    }
    const path = file.kind === 'stdin' ? (stdinName ?? '-') : file.path;
    const isNamed = file.kind === 'stdin' || file.isNamed;
    if (!isNamed && LOCKED.test(path)) {
      run.skipped(path, 'locked');
      continue;
    }
    const read = readText(file.kind === 'stdin' ? 0 : path);
    if (read.kind === 'unreadable') fail(path, read.reason);
    else if (read.kind === 'text') await run.file(path, read.text, isNamed);
    else if (isNamed && read.reason === 'too-large') fail(path, TOO_LARGE);
    else run.skipped(path, read.reason);
  }
  if (found === 0) failures.push(NOTHING);
  return failures;
}

/** A report is the same in whatever order its files are named: labels of secrets are numbered as these are found. */
const byName = (a: FoundFile, b: FoundFile): number => {
  const [one, other] = [a, b].map((file) => (file.kind === 'stdin' ? '' : file.path));
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1;
};

const NOTHING =
  'there is no file to read: what Git ignores, what lint.exclude names and folders of tools are left out; name the files themselves';
const TOO_LARGE = `is larger than ${LARGEST / 1024 / 1024} MB, which nobody writes by hand; calls that were recorded are a question for why403 check`;

/** The patterns of a configuration, from the folder in which it stands. */
export function excludedBy(
  patterns: readonly string[],
  folder: string,
  reports: readonly string[],
): (path: string) => boolean {
  const own = new Set(reports.map((file) => resolve(file)));
  const tests = patterns.map(pathPattern);
  return (path) => {
    const whole = resolve(path);
    // What an earlier run wrote is no source.
    if (own.has(whole)) return true;
    const name = relative(folder, whole).split(sep).join('/');
    return tests.some((matches) => matches(name));
  };
}
