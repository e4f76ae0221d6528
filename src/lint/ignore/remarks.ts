/**
 * Remarks in a file that accept a finding in place: `why403-ignore RULE[, RULE]: reason`, for their own line, or, alone in a
 * line, for the next one that says something; and `why403-ignore-file RULE: reason`, at the beginning, for the file.
 */
import { didYouMean } from '../../primitives/nearest.js';
import { isLintRuleId, LINT_RULE_IDS, type LintRuleId } from '../ids.js';

/** A remark that does something. */
export interface Remark {
  readonly line: number;
  readonly rules: readonly LintRuleId[];
  readonly reason: string;
  /** Lines of which it speaks, the first and the last; null: the whole file. */
  readonly lines: readonly [first: number, last: number] | null;
}

export interface RemarkProblem {
  readonly line: number;
  readonly message: string;
}

export interface Remarks {
  readonly remarks: readonly Remark[];
  readonly problems: readonly RemarkProblem[];
}

const WORD = 'why403-ignore';
/** What begins a remark, or the text of one in JSON; in quotes it is a text that speaks of remarks. */
const MARK =
  /(?<!["'`\w:])(?:<?#{1,4}|\/{2,4}|--|;{1,4}|\{?\/\*{1,2}|<!--|^\s*\*|^\s*!)\s{0,40}(?=why403-ignore)|(?<=:\s{0,40})"\s{0,40}(?=why403-ignore)/;
const REMARK = /^why403-ignore(-file)?(?![\w.-])[ \t]*(.*)$/s;
/** Remarks for a whole file stand where a reader sees them first. */
const FIRST_LINES = 20;
/** In JSX a remark stands in brackets, in JSON it is the value of a key with a comma behind. */
const NOTHING_BEHIND = /^\s*(?:[,}]\s*)?$/;
const NOTHING_BEFORE = /^\s*(?:"[^"\\]{0,40}"\s*:\s*)?$/;

interface Found {
  readonly isForFile: boolean;
  /** Behind the word, without what closes the comment. */
  readonly said: string;
  /** `<!-- … -->` */
  readonly isOfMarkdown: boolean;
  /** Nothing else stands in the line. */
  readonly isAlone: boolean;
}

/** The remark of a line; null where it only speaks of remarks, or of the list of that name. */
function remarkIn(line: string): Found | null {
  const mark = MARK.exec(line);
  if (mark === null) return null;
  const from = mark.index + mark[0].length;
  const opening = mark[0].trim();
  const end = endOfRemark(line, from, opening);
  const found = REMARK.exec(line.slice(from, end.at));
  if (found === null) return null;
  return {
    isForFile: found[1] !== undefined,
    isOfMarkdown: opening === '<!--',
    said: (found[2] ?? '').trim(),
    isAlone: NOTHING_BEFORE.test(line.slice(0, mark.index)) && NOTHING_BEHIND.test(line.slice(end.behind)),
  };
}

function endOfRemark(line: string, from: number, opening: string): { at: number; behind: number } {
  const closing =
    opening === '"'
      ? '"'
      : opening.startsWith('<!')
        ? '-->'
        : opening.startsWith('<#')
          ? '#>'
          : /^\{?\/?\*/.test(opening)
            ? '*/'
            : null;
  const at = closing === null ? -1 : line.indexOf(closing, from);
  return at < 0 || closing === null
    ? { at: line.length, behind: line.length }
    : { at, behind: at + closing.length };
}

interface Read {
  readonly rules: readonly LintRuleId[];
  readonly reason: string;
  readonly problems: readonly string[];
}

const shown = (name: string): string => (/^[\w-]{1,40}$/.test(name) ? name : 'what is named there');

/** What is said behind the word. */
function readSaid(said: string): Read {
  const colon = said.indexOf(':');
  const names = (colon < 0 ? said : said.slice(0, colon))
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const reason = colon < 0 ? '' : said.slice(colon + 1).trim();
  const rules = names.filter(isLintRuleId);
  if (names.length === 0)
    return nothing('names no rule, so it does nothing: write why403-ignore RULE: reason');
  if (names.some((name) => /^(?:all|\*)$/i.test(name)))
    return nothing(
      'accepts no finding of all rules at once, so it does nothing: name the rules that are meant',
    );
  if (colon < 0 && !isLintRuleId(names[0] ?? '') && /\s/.test(names[0] ?? ''))
    return nothing('has no colon, so it does nothing: write why403-ignore RULE: reason');
  if (reason === '') return nothing('gives no reason, so it does nothing: write why403-ignore RULE: reason');
  const problems = names
    .filter((name) => !isLintRuleId(name))
    .map(
      (name) => `${shown(name)} is no rule of lint${didYouMean(name, LINT_RULE_IDS)}, so it accepts nothing`,
    );
  return { rules, reason, problems };
}

const nothing = (problem: string): Read => ({ rules: [], reason: '', problems: [problem] });

/** A line that says nothing by itself: blank, or a comment. In Markdown `#` is a heading, and `*` a list. */
const IS_SILENT =
  /^\s*(?:$|#(?!include|define|if|endif|pragma)|\/\/|--(?:\s|$)|;|\/\*|\*(?:[\s/]|$)|<!--|-->|"(?:\/\/|#|_comment|comment)"\s*:)/;
const IS_SILENT_MARKDOWN = /^\s*(?:$|<!--|-->)/;
const FENCE = /^\s*(`{3,}|~{3,})/;

/** For each line the next one that says something; a block of code in Markdown from its fence to its end. */
function targets(
  lines: readonly string[],
  isMarkdown: boolean,
): readonly (readonly [number, number] | null)[] {
  const found: (readonly [number, number] | null)[] = Array.from(lines, () => null);
  let next: readonly [number, number] | null = null;
  /** The line in which the block of code ends that is gone through. */
  let fence: number | null = null;
  for (let at = lines.length - 1; at >= 0; at--) {
    found[at] = next;
    const content = lines[at] ?? '';
    const line = at + 1;
    if (isMarkdown && FENCE.test(content)) {
      // Read from below, the first of two ends a block.
      next = [line, fence ?? line];
      fence = fence === null ? line : null;
    } else if (!(isMarkdown && fence === null ? IS_SILENT_MARKDOWN : IS_SILENT).test(content))
      next = [line, line];
  }
  return found;
}

/** All remarks of a text, in its order; a text without any is looked through once. */
export function readRemarks(text: string, path: string): Remarks {
  if (!text.includes(WORD)) return { remarks: [], problems: [] };
  const lines = text.split(/\r\n|\n|\r/);
  const isMarkdown = /\.(?:md|markdown|mdx)$/i.test(path);
  const next = targets(lines, isMarkdown);
  const remarks: Remark[] = [];
  const problems: RemarkProblem[] = [];
  let isCode = !isMarkdown;
  for (const [index, content] of lines.entries()) {
    if (isMarkdown && FENCE.test(content)) isCode = !isCode;
    const found = content.includes(WORD) ? remarkIn(content) : null;
    // The prose of Markdown speaks of remarks, and has but one kind of comment.
    if (found === null || (!isCode && !found.isOfMarkdown)) continue;
    const line = index + 1;
    const { rules, reason, problems: wrong } = readSaid(found.said);
    for (const message of wrong) problems.push({ line, message: `the remark ${message}` });
    if (rules.length === 0) continue;
    if (found.isForFile && line > FIRST_LINES) {
      const message = `the remark for the file does nothing here: it belongs in the first ${FIRST_LINES} lines`;
      problems.push({ line, message });
    } else {
      const own = found.isAlone ? (next[index] ?? null) : ([line, line] as const);
      if (found.isForFile) remarks.push({ line, rules, reason, lines: null });
      else if (own === null)
        problems.push({ line, message: 'the remark speaks of the next line, and there is none' });
      else remarks.push({ line, rules, reason, lines: own });
    }
  }
  return { remarks, problems };
}
