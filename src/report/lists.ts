/** Long lists of names within sentences: the first five and how many more; one that was shown is only counted. */
import type { CauseReport, DiagnosisReport, EvidenceLine } from './types.js';

/** As many names are shown of a longer list. */
export const MOST_NAMES = 5;

/** A permission, a scope, an id: without spaces, and no sign of punctuation ends it. */
const NAME = String.raw`[\w*{}$/@-]+(?:[:.][\w*{}$/@-]+)*`;
/** Six names or more, the last of them perhaps behind `or` or `and`. */
const LIST = new RegExp(String.raw`(?<![\w*{}$/@:.-])${NAME}(?:, ${NAME}){4,}(?:, | or | and )${NAME}`, 'g');
/** What tells names from the words of a sentence. */
const IS_NAME = /:|[\da-f]{8}-|\w\.\w/;

/** `a, b, c, d, e … and 69 more`. */
export const firstNames = (names: readonly string[], joint = 'and'): string =>
  names.length <= MOST_NAMES
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMES).join(', ')} … ${joint} ${names.length - MOST_NAMES} more`;

/** Changes the lists of a text; `isAlone`: the text is forwarded by itself, so that its list is always named. */
type Shorten = (text: string, isAlone?: boolean) => string;

function createShorten(verbose: boolean, whereAll: string): Shorten {
  const seen = new Set<string>();
  return (text, isAlone = false) =>
    text.replace(LIST, (list) => {
      const names = list.split(/, | or | and /);
      if (names.filter((name) => IS_NAME.test(name)).length * 2 < names.length) return list;
      const key = [...names].sort().join();
      if (!isAlone && seen.has(key)) return `the ${names.length} names above`;
      const hint = isAlone || seen.size > 0 ? '' : whereAll;
      seen.add(key);
      return verbose ? list : firstNames(names, / or \S+$/.test(list) ? 'or' : 'and') + hint;
    });
}

/**
 * The diagnosis as it is shown: no long list in full but with `verbose`, and none twice.
 *
 * @param whereAll stands behind the first list that was shortened: what shows all of it
 */
export function withShortLists(
  diagnosis: DiagnosisReport,
  verbose: boolean,
  whereAll = ' (--verbose lists all)',
): DiagnosisReport {
  const short = createShorten(verbose, whereAll);
  const line = (evidence: EvidenceLine): EvidenceLine => ({ ...evidence, text: short(evidence.text) });
  const cause = (one: CauseReport): CauseReport => ({
    ...one,
    summary: short(one.summary),
    evidence: one.evidence.map(line),
    notKnown: one.notKnown.map((sentence) => short(sentence)),
    fixes: one.fixes.map((fix) => ({ ...fix, action: short(fix.action, true) })),
  });
  return {
    ...diagnosis,
    causes: diagnosis.causes.map(cause),
    findings: diagnosis.findings.map((finding) => ({
      ...finding,
      message: short(finding.message),
      evidence: finding.evidence.map(line),
    })),
    remarks: diagnosis.remarks.map((remark) => short(remark)),
  };
}
