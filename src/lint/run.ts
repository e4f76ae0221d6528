/** One run of lint: files -> mentions -> answers of the rules -> what is left when accepted findings are taken out. */
import { contractInfo } from '../contract/index.js';
import { counted } from '../primitives/wording.js';
import { createVault } from '../redact/vault.js';
import { cleanDeep } from '../report/clean.js';
import type { Level } from '../report/levels.js';
import { languageOf, readSource, skippedAs } from '../source/index.js';
import type { SourceText } from '../source/types.js';
import { VERSION } from '../version.js';
import type { LintRule } from './define-rule.js';
import type { LintRuleId } from './ids.js';
import { ignoredInPlace, type LintIgnored } from './ignore/index.js';
import { type Judged, judgeAll, type Mentioned } from './judge.js';
import { mayMention, mentionsOf } from './mentions/index.js';
import type { Mention } from './mentions/types.js';
import { formOf, outlineOf } from './outline/index.js';
import type { LintForm } from './outline/types.js';
import { createProject } from './project.js';
import { createSecretFinder } from './secrets/index.js';
import type { LintFinding, LintReport, SkipReason } from './types.js';

export interface LintOptions {
  /** In the order in which they are listed. */
  readonly rules: readonly LintRule[];
  /** Levels in place of those of the rules. */
  readonly levels?: Readonly<Partial<Record<LintRuleId, Level>>>;
  /** Headers that a team requires of its own calls. */
  readonly requiredHeaders?: readonly string[];
  /** Hosts of no published name that stand for the platform. */
  readonly standIns?: ReadonlySet<string>;
  /** Remarks in files accept nothing. */
  readonly withoutRemarks?: boolean;
}

export interface LintRun {
  /**
   * Reads a file and keeps what it mentions. Throws nothing.
   *
   * @param isNamed somebody named it: then it is read although a program wrote it
   */
  file(path: string, text: string, isNamed: boolean): Promise<void>;
  skipped(path: string, reason: SkipReason): void;
  /** @param message why it could not be read, without a full stop */
  unread(path: string, line: number | null, message: string): void;
  /** Takes out every secret that was seen. */
  clean(text: string): string;
  /**
   * Judges all that was read.
   *
   * @param accepted what a list accepts
   */
  report(accepted?: LintIgnored): LintReport;
}

/** Names of files that are listed of each reason to skip one. */
const MOST_NAMED = 5;
const MOST_UNREAD = 1000;
/** What was called and answered is the question of `check`; secrets stand in recordings, too. */
const RECORDED = /\.z?har$/i;

/** Starts a run that has read nothing yet. */
export function startLint(options: LintOptions): LintRun {
  const { requiredHeaders = [], standIns = new Set<string>() } = options;
  const vault = createVault();
  const secrets = createSecretFinder(Date.now(), vault);
  const gathering = createProject({ requiredHeaders, standIns });
  const files: Mentioned[] = [];
  const byForm: Partial<Record<LintForm, number>> = {};
  const skipped = new Map<SkipReason, { count: number; first: string[] }>();
  const unread: { path: string; line: number | null; message: string }[] = [];

  const skip = (path: string, reason: SkipReason): void => {
    const known = skipped.get(reason) ?? { count: 0, first: [] };
    skipped.set(reason, known);
    known.count += 1;
    if (known.first.length < MOST_NAMED) known.first.push(path);
  };
  /** Beyond those that are listed: each file is one. */
  const further = new Set<string>();
  const leaveUnread = (path: string, line: number | null, message: string): void => {
    if (unread.length < MOST_UNREAD) unread.push({ path, line, message });
    else further.add(path);
  };
  const allUnread = (): LintReport['unread'] => {
    const [first] = further;
    if (first === undefined) return unread;
    const message = `and ${counted(further.size, 'further file')} of which something could not be read`;
    return [...unread, { path: first, line: null, message }];
  };

  const mentionsIn = async (
    path: string,
    form: LintForm,
    text: string,
    source: SourceText | null,
  ): Promise<readonly Mention[]> => {
    const outline = await outlineOf({ path, form, text, source });
    for (const { line, message } of outline.problems) leaveUnread(path, line, message);
    return mentionsOf({ path, form, text, outline, source, standIns });
  };

  return {
    async file(path, text, isNamed) {
      const form = formOf(path, text);
      const reason = skippedAs(path, text);
      const found = secrets.find(path, text, form);
      const inPlace = options.withoutRemarks === true ? null : ignoredInPlace(text, path);
      if (reason !== null && !isNamed) {
        skip(path, reason);
        // A program that writes a file may write secrets into it, too.
        if (found.length > 0) files.push({ path, mentions: found, inPlace });
        return;
      }
      byForm[form] = (byForm[form] ?? 0) + 1;
      // Code that speaks of nothing is not taken apart.
      const language = form === 'source' && mayMention(text) ? languageOf(path) : null;
      const source = language === null ? null : readSource(text, language);
      const mentions = RECORDED.test(path) ? [] : await mentionsIn(path, form, text, source);
      gathering.file(path, form, mentions);
      if (mentions.length + found.length > 0 || inPlace !== null)
        files.push({ path, mentions: [...mentions, ...found], inPlace });
    },
    skipped: skip,
    unread: leaveUnread,
    clean: vault.clean,
    report(accepted) {
      const { rules, levels = {} } = options;
      for (const { path } of files) accepted?.reads(path);
      const { counts, ...judged } = judgeAll(files, gathering.project(), {
        rules,
        levels,
        accepted: accepted ?? null,
        clean: vault.clean,
      });
      const { version, date, operations } = contractInfo();
      return {
        tool: { name: 'why403', version: VERSION },
        contract: { version, date, operations },
        ...cleanedOf(judged, vault.clean),
        files: {
          read: Object.values(byForm).reduce((sum, count) => sum + count, 0),
          byForm,
          skipped: [...skipped].map(([reason, { count, first }]) => ({
            reason,
            count,
            first: first.map(vault.clean),
          })),
        },
        unread: cleanDeep(allUnread(), vault.clean),
        summary: counts.summary(judged.findings),
      };
    },
  };
}

/** Paths, and what people wrote beside findings: cleaned last, since lists name files as they are. */
function cleanedOf(
  { findings, ignored, ignoreProblems }: Omit<Judged, 'counts'>,
  clean: (text: string) => string,
): Omit<Judged, 'counts'> {
  const placed = (finding: LintFinding): LintFinding => {
    const path = clean(finding.path);
    return path === finding.path ? finding : { ...finding, path };
  };
  return {
    findings: findings.map(placed),
    ignored: ignored.map(({ finding, reason, by }) => ({
      finding: placed(finding),
      reason: clean(reason),
      by: clean(by),
    })),
    ignoreProblems: cleanDeep(ignoreProblems, clean),
  };
}
