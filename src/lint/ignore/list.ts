/** What a team accepts by its list, `why403-ignore.json`: entries of a rule in files, beside those of refusals. */
import { pathPattern, plainPath, textPattern } from '../../primitives/path-pattern.js';
import type { LintRuleId } from '../ids.js';
import type { IgnoreProblem, LintFinding } from '../types.js';

export interface LintIgnoreEntry {
  readonly rule: LintRuleId;
  /** Files, from the folder of the list: `infra/main.tf`, `docs/**`. */
  readonly path: string;
  /** Only what is about this: a scope, `GET /api/v2/…`; `*` stands for any text. */
  readonly subject?: string | undefined;
  readonly reason: string;
  /** The last day on which it holds, YYYY-MM-DD (UTC). */
  readonly expires?: string | undefined;
  /** The line in which it stands, for the report. */
  readonly line?: number;
}

export interface LintIgnored {
  /** A file was read: entries for it that match nothing are of no use. @param path from the folder of the list */
  reads(path: string): void;
  /** Why and by what a finding is accepted; null: it is not. @param path from the folder of the list */
  takes(
    finding: Pick<LintFinding, 'rule' | 'path' | 'subject'>,
    path?: string,
  ): { readonly reason: string; readonly by: string } | null;
  /** Entries whose day is past while their finding is there, and those that match nothing in the files that were read. */
  problems(isAsked?: (rule: LintRuleId) => boolean): readonly IgnoreProblem[];
}

interface Tried {
  readonly entry: LintIgnoreEntry;
  readonly isFor: (path: string) => boolean;
  readonly isAbout: (subject: string) => boolean;
  wasRead: boolean;
  matched: number;
}

/**
 * @param day today, YYYY-MM-DD (UTC): entries that end before it accept nothing
 * @param name of the list, for the report
 */
export function createLintIgnored(
  entries: readonly LintIgnoreEntry[],
  day: string,
  name: string,
): LintIgnored {
  const tried = entries.map((entry): Tried => {
    const isAbout = textPattern(entry.subject ?? '*');
    return { entry, isFor: pathPattern(entry.path), isAbout, wasRead: false, matched: 0 };
  });
  const isExpired = ({ entry: { expires } }: Tried): boolean => expires !== undefined && expires < day;
  return {
    reads(path) {
      for (const one of tried) if (!one.wasRead && one.isFor(path)) one.wasRead = true;
    },
    takes({ rule, path: own, subject }, path = own) {
      const matching = tried.filter(
        ({ entry, isFor, isAbout }) => entry.rule === rule && isAbout(subject) && isFor(path),
      );
      for (const one of matching) one.matched += 1;
      const found = matching.find((one) => !isExpired(one));
      return found === undefined ? null : { reason: found.entry.reason, by: name };
    },
    problems(isAsked = () => true) {
      return tried.flatMap((one): readonly IgnoreProblem[] => {
        const { entry, matched, wasRead } = one;
        const said = (message: string) => [{ path: name, line: entry.line ?? null, message }];
        if (matched > 0)
          return isExpired(one)
            ? said(
                `the entry has expired on ${entry.expires ?? ''}, and ${spoken(entry)} is still found; mend it, or give the entry a new date`,
              )
            : [];
        return wasRead && isAsked(entry.rule)
          ? said(`the entry matched nothing in this run: ${spoken(entry)}`)
          : [];
      });
    },
  };
}

const spoken = ({ rule, path, subject }: LintIgnoreEntry): string =>
  `${rule}${subject === undefined ? '' : ` of ${subject}`} in ${path}`;

export interface LintBaseline {
  /** One for each rule, file and subject, in the order of the findings. */
  readonly entries: readonly LintIgnoreEntry[];
  /** Findings that no baseline accepts. */
  readonly left: readonly LintFinding[];
}

const literal = (text: string): string => text.replaceAll('*', '\\*');

/**
 * Entries that accept findings as they are now. A secret gets none: its label is another one in the next run, so that only an
 * entry for all secrets of the file could stand for it, which would hide the next one, too.
 *
 * @param expires the last day on which they hold; null: they have none
 */
export function entriesOf(
  findings: readonly LintFinding[],
  reason: string,
  expires: string | null,
  pathOf: (path: string) => string = (path) => path,
): LintBaseline {
  const entries = new Map<string, LintIgnoreEntry>();
  const left: LintFinding[] = [];
  for (const finding of findings) {
    const { rule, subject } = finding;
    const path = literal(plainPath(pathOf(finding.path)));
    if (rule === 'secret-in-file') left.push(finding);
    else
      entries.set(JSON.stringify([rule, path, subject]), {
        rule,
        path,
        subject: literal(subject),
        reason,
        ...(expires !== null && { expires }),
      });
  }
  return { entries: [...entries.values()], left };
}
