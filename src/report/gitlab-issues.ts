/** Issues of GitLab's Code Quality, and the document that they are. */
import { fingerprint } from '../primitives/fingerprint.js';
import { inertJson } from '../primitives/inert-json.js';
import { type Folders, repositoryPath } from './repository-path.js';

export type Severity = 'info' | 'minor' | 'major' | 'critical';

export interface Issue {
  readonly type: 'issue';
  readonly check_name: string;
  /** The widget of a merge request shows nothing else: it stands alone. */
  readonly description: string;
  readonly severity: Severity;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  /** Markdown. */
  readonly content?: { readonly body: string };
}

/** The array, by pieces. */
export function* codeQuality(issues: Iterable<Issue>): Iterable<string> {
  const unique = createUnique();
  let before = '[\n';
  for (const issue of issues) {
    yield before + inertJson({ ...issue, fingerprint: unique(issue) });
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** GitLab takes issues of one fingerprint for one, so equal ones of a file are counted; the line plays no part. */
function createUnique(): (issue: Issue) => string {
  const seen = new Map<string, number>();
  return ({ fingerprint: own, location: { path } }) => {
    const key = fingerprint([own, path]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return count === 0 ? key : fingerprint([own, path, String(count)]);
  };
}

export const locationOf = (file: string, line: number | null, folders: Folders): Issue['location'] => ({
  path: repositoryPath(file, folders),
  lines: { begin: line ?? 1 },
});

/** Indented, so that nothing in it is Markdown. */
export const codeBlock = (lines: readonly string[]): string =>
  `${lines.map((line) => `    ${line}`).join('\n')}\n`;
