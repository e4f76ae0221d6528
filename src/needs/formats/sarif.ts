/** Needs as SARIF 2.1.0: a note where each operation is used, a warning for what is not known. */
import { contractInfo } from '../../contract/index.js';
import { fingerprint } from '../../primitives/fingerprint.js';
import { grouped } from '../../primitives/number.js';
import { physicalLocation } from '../../report/sarif/locations.js';
import { MOST_RESULTS, sarifLog } from '../../report/sarif/log.js';
import { messageText } from '../../report/sarif/message.js';
import { createOccurrences } from '../../report/sarif/occurrences.js';
import { VERSION } from '../../version.js';
import type { CallerNeeds, NeededOperation, UsePlace } from '../types.js';
import { placeOfUnread, unreadText } from '../unread.js';
import type { NeedsFormatter, NeedsOptions, SafeNeeds } from './format.js';
import { callerText, gradeText, keyOf, needText } from './words.js';

/** Further places of a result; GitHub shows no more. */
const MOST_RELATED = 99;

const NEEDS = {
  title: 'An operation is used that needs permissions',
  about:
    'The input uses an operation of the platform. The message names the permissions and scopes that the published contract asks for; it is no fault.',
  level: 'note',
  severity: 'recommendation',
} as const;
const UNMATCHED = {
  title: 'What this needs is not known',
  about:
    'The input has what looks like a use of an operation, and the published contract does not tell what it needs. It is in no set of permissions that is called the least.',
  level: 'warning',
  severity: 'warning',
} as const;
const UNREAD = {
  title: 'This could not be read',
  about:
    'An input, or a part of one, could not be read. What is needed there is in no set of permissions that is called the least.',
  level: 'warning',
  severity: 'warning',
} as const;

const RULES = [ruleOf('needs', NEEDS), ruleOf('needs-unmatched', UNMATCHED), ruleOf('needs-unread', UNREAD)];

function ruleOf(
  id: string,
  { title, about, level, severity }: typeof NEEDS | typeof UNMATCHED | typeof UNREAD,
) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: about },
    help: { text: about, markdown: about },
    defaultConfiguration: { level },
    properties: { precision: 'high', 'problem.severity': severity, tags: ['genesys-cloud'] },
  };
}

const NOTIFICATIONS = [
  { id: 'too-many-results', shortDescription: { text: 'More was found than a file may hold' } },
];

export const sarif: NeedsFormatter = (needs, options) => {
  const { callers, unmatched, uncertain, possible, unread, notes } = needs;
  const all =
    unread.length +
    unmatched.length +
    uncertain.length +
    possible.length +
    callers.reduce((sum, { operations }) => sum + operations.length, 0);
  const left = all - MOST_RESULTS;
  const invocation = {
    executionSuccessful: true,
    toolExecutionNotifications:
      left <= 0
        ? []
        : [
            {
              descriptor: { id: 'too-many-results' },
              level: 'warning',
              message: {
                text: `${grouped(left)} of ${grouped(all)} results were left out, the last of them: GitHub takes ${grouped(MOST_RESULTS)} a file`,
              },
            },
          ],
  };
  const minimal = callers.map(({ client, clientName, minimal: least }) => ({ client, clientName, ...least }));
  return sarifLog(
    { name: 'why403', version: VERSION, rules: RULES, notifications: NOTIFICATIONS },
    options.category,
    [invocation],
    first(results(needs, options), MOST_RESULTS),
    { minimal, notes, contract: contractInfo() },
  );
};

function* first<T>(items: Iterable<T>, most: number): Iterable<T> {
  let count = 0;
  for (const item of items) {
    if (count === most) return;
    count += 1;
    yield item;
  }
}

/** What is not known comes first: of too many results the last are left out. */
function* results({ callers, unmatched, uncertain, possible, unread }: SafeNeeds, options: NeedsOptions) {
  const hashOf = createOccurrences(options.folders);
  const hash = (parts: readonly string[], { path }: UsePlace): string => hashOf(fingerprint(parts), path);
  for (const one of unread) {
    const at = placeOfUnread(one);
    const text = unreadText(one);
    yield warningOf(2, text, at, hash(['needs-unread', text], at), options);
  }
  for (const { text, at, why } of [...unmatched, ...uncertain, ...possible])
    yield warningOf(1, `${text}: ${why}`, at, hash(['needs-unmatched', text], at), options);
  for (const caller of callers) {
    for (const one of caller.operations) {
      const at = one.at[0] ?? NOWHERE;
      yield needResult(one, caller, hash(['needs', caller.client ?? '', keyOf(one)], at), options);
    }
  }
}

const NOWHERE: UsePlace = { path: 'input', line: null, what: null };

function warningOf(rule: 1 | 2, text: string, at: UsePlace, hash: string, { folders }: NeedsOptions) {
  return {
    ruleId: rule === 1 ? 'needs-unmatched' : 'needs-unread',
    ruleIndex: rule,
    level: 'warning',
    message: { text: messageOf(text) },
    locations: [physicalLocation(at.path, at.line, folders)],
    partialFingerprints: { primaryLocationLineHash: hash },
  };
}

function needResult(
  one: NeededOperation,
  caller: CallerNeeds,
  hash: string,
  { folders, verbose }: NeedsOptions,
) {
  const { operation, at, count, grade } = one;
  const [place = NOWHERE, ...more] = at;
  const others = more.slice(0, MOST_RELATED);
  const what = place.what === null ? '' : `${place.what}: `;
  const scopes = operation.scopes ?? [];
  const accepted = scopes.length === 0 ? '' : `; accepted scopes: ${scopes.join(', ')}`;
  const text = `${what}${keyOf(one)}${gradeText(one)} for ${callerText(caller)}: ${needText(operation, verbose)}${accepted}`;
  return {
    ruleId: 'needs',
    ruleIndex: 0,
    level: NEEDS.level,
    message: { text: messageOf(text) },
    locations: [physicalLocation(place.path, place.line, folders)],
    partialFingerprints: { primaryLocationLineHash: hash },
    occurrenceCount: Math.max(1, count),
    ...(others.length > 0 && {
      relatedLocations: others.map((other, index) => ({
        id: index + 1,
        message: { text: messageOf(other.what ?? 'The same operation') },
        ...physicalLocation(other.path, other.line, folders),
      })),
    }),
    properties: {
      operation: keyOf(one),
      client: caller.client,
      permissions: operation.permissions,
      scopes,
      grade,
    },
  };
}

/** A message may not be empty. */
const messageOf = (text: string): string => messageText(text).trim() || 'without a name';
