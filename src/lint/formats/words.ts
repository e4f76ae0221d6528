/** What a finding says, and what all of them come to, in words that the formats share. */
import { counted, either } from '../../primitives/wording.js';
import { MOST_NAMES } from '../../report/lists.js';
import { LINT_FORMS, type LintForm } from '../outline/types.js';
import { type LintFinding, type LintReport, SKIP_REASONS, type SkipReason } from '../types.js';

/** `scope-exists, contract`: the rule, and the grade of what it rests on. */
export const ruleText = ({ rule, grade }: Pick<LintFinding, 'rule' | 'grade'>): string =>
  grade === null ? rule : `${rule}, ${grade}`;

/** `a, b or c`; of many the first. */
export const insteadText = (instead: readonly string[]): string =>
  instead.length > MOST_NAMES
    ? `${instead.slice(0, MOST_NAMES).join(', ')} … or ${instead.length - MOST_NAMES} more`
    : either(instead);

/** What to do, a part each: what to write is named. */
export const toDoParts = ({ fix, instead }: Pick<LintFinding, 'fix' | 'instead'>): readonly string[] => [
  ...(fix === null ? [] : [fix]),
  ...(instead.length === 0 ? [] : [`in its place: ${insteadText(instead)}`]),
];

/** Sentences in one line: it stands alone. */
export const findingText = (finding: LintFinding): string =>
  [ended(finding.message), ...toDoSentences(finding)].join(' ');

/** Further lines below a message. */
export const findingLines = (finding: LintFinding): readonly string[] => [
  ...toDoSentences(finding),
  ...finding.evidence.map(({ grade, source, text }) => `${grade}: ${text} (${source})`),
  `rule: ${finding.rule}`,
];

/** With a full stop, unless it ends with a sign of its own. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What to do, in sentences. */
const toDoSentences = ({ fix, instead }: Pick<LintFinding, 'fix' | 'instead'>): readonly string[] => [
  ...(fix === null ? [] : [ended(fix)]),
  ...(instead.length === 0 ? [] : [`In its place: ${insteadText(instead)}.`]),
];

/** `src/a.tf:3:7`. */
export const placeText = (
  { path, at: { line, column } }: Pick<LintFinding, 'path' | 'at'>,
  pathOf: (path: string) => string = String,
): string => `${pathOf(path)}:${line}:${column}`;

const FORM_WORDS: Readonly<Record<LintForm, string>> = {
  terraform: 'Terraform',
  json: 'JSON',
  yaml: 'YAML',
  env: '.env',
  markdown: 'Markdown',
  source: 'source code',
  text: 'other text',
};

const SKIP_WORDS: Readonly<Record<SkipReason, string>> = {
  binary: 'binary',
  minified: 'minified',
  generated: 'generated',
  'too-large': 'too large',
  locked: 'lock files',
};

const entriesOf = <K extends string>(
  keys: readonly K[],
  words: Readonly<Record<K, string>>,
  counts: (key: K) => number,
) =>
  keys
    .map((key) => [counts(key), words[key]] as const)
    .filter(([count]) => count > 0)
    .sort(([a], [b]) => b - a);

const listText = (parts: readonly (readonly [number, string])[]): string =>
  parts.length === 0 ? '' : ` (${parts.map(([count, what]) => `${counted(count, what, what)}`).join(', ')})`;

type Files = Pick<LintReport, 'files'>;

/** `120 files read (80 source code, 40 Terraform)`. */
export const readText = ({ files: { read, byForm } }: Files): string =>
  `${counted(read, 'file')} read${listText(entriesOf(LINT_FORMS, FORM_WORDS, (form) => byForm[form] ?? 0))}`;

/** `14 skipped (10 binary, 4 minified)`; empty where none is. */
export function skippedText({ files: { skipped } }: Files): string {
  const of = (reason: SkipReason): number =>
    skipped.reduce((sum, one) => (one.reason === reason ? sum + one.count : sum), 0);
  const all = skipped.reduce((sum, { count }) => sum + count, 0);
  return all === 0
    ? ''
    : `${counted(all, 'file')} skipped${listText(entriesOf(SKIP_REASONS, SKIP_WORDS, of))}`;
}

/** How many questions were put to what is written there. */
const asked = ({ summary: { byRule } }: Pick<LintReport, 'summary'>): number =>
  Object.values(byRule).reduce(
    (sum, { pass, fail, inconclusive, ignored }) => sum + pass + fail + inconclusive + ignored,
    0,
  );

/** `2 errors, 1 warning`; where there is none, of what nothing was found. */
export function sumText(report: LintReport): string {
  const { errors, warnings, notes } = report.summary;
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : nothingText(report);
}

/** Nothing is said to be well that was not looked at. */
function nothingText(report: LintReport): string {
  const { read } = report.files;
  if (read === 0) return 'No file was read, so nothing was checked';
  const files = counted(read, 'file');
  const checks = asked(report);
  if (checks === 0 && report.unread.length > 0)
    return `Nothing was checked: of ${files} something could not be read, and the rest holds nothing of Genesys Cloud`;
  if (checks === 0)
    return `Nothing to check: ${files} ${read === 1 ? 'holds' : 'hold'} no scope, permission, client, call, host, header or secret of Genesys Cloud that is known`;
  const far = report.unread.length > 0 ? ', as far as could be read' : '';
  return `Nothing wrong found: ${counted(checks, 'check')} in ${files}${far}`;
}

/** Empty where there is nothing of that kind. */
export const inconclusiveText = ({ summary: { inconclusive } }: Pick<LintReport, 'summary'>): string =>
  inconclusive === 0
    ? ''
    : `${counted(inconclusive, 'place')} of which it cannot be told whether ${inconclusive === 1 ? 'it is' : 'they are'} wrong`;

/** `3 accepted: 2 in place, 1 by why403-ignore.json`; empty where none is. */
export function ignoredText({ ignored }: Pick<LintReport, 'ignored'>): string {
  if (ignored.length === 0) return '';
  const by = new Map<string, number>();
  for (const one of ignored) by.set(one.by, (by.get(one.by) ?? 0) + 1);
  const parts = [...by].map(([name, count]) => `${count} ${name === 'in place' ? name : `by ${name}`}`);
  return `${counted(ignored.length, 'finding')} accepted: ${parts.join(', ')}`;
}

/** What it was held against. */
export const contractText = ({ contract: { version, date, operations } }: LintReport): string =>
  `held against the contract of ${date} (${version}, ${counted(operations, 'operation')}); what is newer is not in it`;

/** `a.tf:3: message`. */
export const problemText = (
  { path, line, message }: { readonly path: string; readonly line: number | null; readonly message: string },
  pathOf: (path: string) => string = String,
): string => `${pathOf(path)}${line === null ? '' : `:${line}`}: ${message}`;

/** `1 place could not be read`. */
export const unreadHead = ({ unread }: Pick<LintReport, 'unread'>): string =>
  `${counted(unread.length, 'place')} could not be read`;

/** What is to accept findings, and does not. */
export const ignoreHead = ({ ignoreProblems }: Pick<LintReport, 'ignoreProblems'>): string =>
  `${counted(ignoreProblems.length, 'problem')} with what is to accept findings`;
