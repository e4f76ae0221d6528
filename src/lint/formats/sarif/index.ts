/**
 * SARIF 2.1.0 as code scanning of GitHub takes it: a result a finding, no more than it takes, the worst ones.
 *
 * GitHub looks neither at `suppressions` nor at `kind`: what is accepted, and what is inconclusive, would be an open alert
 * there. So they stand in it only where all is asked for, for other readers.
 */
import { grouped } from '../../../primitives/number.js';
import { physicalLocation } from '../../../report/sarif/locations.js';
import { MOST_RESULTS, sarifLog } from '../../../report/sarif/log.js';
import { createOccurrences } from '../../../report/sarif/occurrences.js';
import type { IgnoredFinding, LintFinding } from '../../types.js';
import type { LintFormatOptions, LintFormatter, SafeLint } from '../format.js';
import { listed, worstFirst } from '../shown.js';
import { inconclusiveText } from '../words.js';
import { resultOf, type Suppression } from './results.js';
import { sarifRules } from './rules.js';

export const sarif: LintFormatter = (report, options) => {
  const { tool, contract, summary, files, ignored } = report;
  const driver = {
    name: tool.name,
    version: tool.version,
    rules: sarifRules(options.rules),
    notifications: NOTIFICATIONS,
  };
  const found = foundIn(report, options);
  const { errors, warnings, notes, inconclusive } = summary;
  return sarifLog(
    driver,
    options.category,
    [invocationOf(report, options, found.length)],
    results(found, options),
    {
      summary: { errors, warnings, notes, inconclusive, accepted: ignored.length },
      files,
      contract,
    },
  );
};

interface Found {
  readonly finding: LintFinding;
  readonly suppression: Suppression | null;
}

/** What is accepted stands behind all others. */
function foundIn(report: SafeLint, options: LintFormatOptions): readonly Found[] {
  const open = worstFirst(listed(report, options), options).map((finding) => ({
    finding,
    suppression: null,
  }));
  return options.verbose ? [...open, ...report.ignored.map(suppressed)] : open;
}

const suppressed = ({ finding, reason, by }: IgnoredFinding): Found => ({
  finding,
  suppression: {
    kind: by === 'in place' ? 'inSource' : 'external',
    status: 'accepted',
    justification: (by === 'in place' ? reason : `${by}: ${reason}`) || 'without a reason',
  },
});

/** Findings of a fingerprint are numbered in the order of the report, which is that of their places. */
function* results(found: readonly Found[], options: LintFormatOptions): Iterable<object> {
  const hashOf = createOccurrences(options.folders);
  for (const { finding, suppression } of found.slice(0, MOST_RESULTS))
    yield resultOf(finding, hashOf(finding.fingerprint, finding.path), suppression, options);
}

const NOTIFICATIONS = [
  { id: 'not-read', shortDescription: { text: 'A file, or a part of one, could not be read' } },
  {
    id: 'ignore-problem',
    shortDescription: { text: 'What is to accept a finding does not do what it seems to' },
  },
  {
    id: 'inconclusive',
    shortDescription: { text: 'Places of which it cannot be told whether they are wrong' },
  },
  { id: 'too-many-results', shortDescription: { text: 'More was found than a file may hold' } },
] as const;

const notification = (
  id: (typeof NOTIFICATIONS)[number]['id'],
  level: 'warning' | 'note',
  text: string,
  locations: readonly object[] = [],
) => ({
  descriptor: { id },
  level,
  message: { text: text === '' ? id : text },
  ...(locations.length > 0 && { locations }),
});

function invocationOf(report: SafeLint, options: LintFormatOptions, number: number) {
  const { unread, ignoreProblems } = report;
  const { folders, strict, verbose } = options;
  const place = ({ path, line }: SafeLint['unread'][number]) => [physicalLocation(path, line, folders)];
  const open = strict || verbose ? '' : inconclusiveText(report);
  const left = number - MOST_RESULTS;
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [
      ...unread.map((one) => notification('not-read', 'warning', one.message, place(one))),
      ...ignoreProblems.map((one) => notification('ignore-problem', 'warning', one.message, place(one))),
      ...(open === '' ? [] : [notification('inconclusive', 'note', open)]),
      ...(left > 0
        ? [
            notification(
              'too-many-results',
              'warning',
              `${grouped(left)} of ${grouped(number)} findings were left out, the least of them: GitHub takes ${grouped(MOST_RESULTS)} results a file`,
            ),
          ]
        : []),
    ],
  };
}
