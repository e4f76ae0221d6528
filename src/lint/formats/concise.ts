/**
 * A line each finding, as compilers write: `path:line:column: level: message [rule]`; silent where nothing is wrong. What
 * stands below it begins otherwise and holds no `:3:`, so that nothing takes it for a finding.
 */
import { plainLine } from '../../report/plain-line.js';
import type { LintFormatter } from './format.js';
import { levelOf, listed } from './shown.js';
import { inconclusiveText, placeText, problemText, toDoParts } from './words.js';

export const concise: LintFormatter = function* (report, options) {
  const shown = listed(report, options);
  for (const finding of shown) {
    const open = finding.outcome === 'inconclusive' ? 'inconclusive: ' : '';
    const text = [finding.message, ...toDoParts(finding)].join('; ');
    yield `${placeText(finding)}: ${levelOf(finding, options)}: ${open}${text} [${finding.rule}]\n`;
  }
  const left = shown === report.findings ? '' : inconclusiveText(report);
  if (left !== '') yield plainLine('inconclusive', `${left}; --verbose lists them`);
  for (const one of report.unread) yield plainLine('not read', problemText(one));
  for (const one of report.ignoreProblems) yield plainLine('ignore list', problemText(one));
};
