/** The formats of needs by name: all that is said of a format, a row each. The first is the default. */
import { PlainError } from '../../primitives/plain-error.js';
import { counted } from '../../primitives/wording.js';
import { firstNames } from '../../report/lists.js';
import { usable } from '../../report/wishes.js';
import type { Needs } from '../types.js';
import type { NeedsFormat, NeedsFormatRow, SafeNeeds } from './format.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import { role, terraform } from './pasted.js';
import { safeNeeds } from './safe-needs.js';
import { sarif } from './sarif.js';
import { table } from './table.js';

export { explainNeed } from './explain.js';

const ROWS = {
  table: {
    about:
      'for people at a terminal: by caller the operations, what each needs, and the least for all of them',
    output: 'lines',
    takesSeveral: true,
    saysOpen: true,
    write: table,
  },
  json: {
    about: 'one document, described by `why403/needs.schema.json`',
    output: 'json',
    takesSeveral: true,
    saysOpen: true,
    write: json,
  },
  role: {
    about: 'the body of a role, as `POST /api/v2/authorization/roles` takes it, of one caller',
    output: 'json',
    takesSeveral: false,
    saysOpen: false,
    write: role,
  },
  terraform: {
    about: 'a `genesyscloud_auth_role` each caller, as the Terraform provider takes it',
    output: 'lines',
    takesSeveral: true,
    saysOpen: false,
    write: terraform,
  },
  markdown: {
    about: 'a reply to send: which menus to open and what to tick there, and what asks for it',
    output: 'lines',
    takesSeveral: true,
    saysOpen: true,
    write: markdown,
  },
  sarif: {
    about: 'SARIF 2.1.0: a note where each operation is used, a warning for what is not known',
    output: 'json',
    takesSeveral: true,
    saysOpen: true,
    write: sarif,
  },
} as const satisfies Readonly<Record<string, NeedsFormatRow>>;

export type NeedsFormatName = keyof typeof ROWS;
export const NEEDS_FORMAT_NAMES = Object.keys(ROWS) as readonly NeedsFormatName[];

/** Is it the name of a format? */
export const isNeedsFormat = (name: string): name is NeedsFormatName => Object.hasOwn(ROWS, name);

/** No format sees needs but through this, so none can forget to make them safe. */
function safely(name: string, { about, output, takesSeveral, saysOpen, write }: NeedsFormatRow): NeedsFormat {
  const problem: NeedsFormat['problem'] = (needs) =>
    takesSeveral || needs.callers.length < 2 ? null : severalText(name, safeNeeds(needs, 'lines'));
  const pieces: NeedsFormat['write'] = (needs, wishes) => {
    const wrong = problem(needs);
    if (wrong !== null) throw new PlainError(wrong);
    return write(safeNeeds(needs, output), usable(wishes));
  };
  return {
    about,
    output,
    takesSeveral,
    saysOpen,
    problem,
    beside: (needs) => (saysOpen ? null : openText(name, needs)),
    write: pieces,
    render: (needs, wishes) => [...pieces(needs, wishes)].join(''),
  };
}

/** What several need together is more than any of them may be given. */
function severalText(name: string, { callers }: SafeNeeds): string {
  const ids = callers.flatMap(({ client }) => (client === null ? [] : [client]));
  const which = ids.length === 0 ? '' : `: ${firstNames(ids)}`;
  return `--format ${name} is of one caller, and there are ${callers.length}; --client <id> picks one${which}`;
}

/** What is left out must not look as if there were nothing. */
function openText(name: string, { unmatched, uncertain, possible, unread }: Needs): string | null {
  const open = unmatched.length + uncertain.length + possible.length;
  const parts = [
    ...(open > 0 ? [`${counted(open, 'use')} of which the needs are not known`] : []),
    ...(unread.length > 0 ? [`${counted(unread.length, 'part')} of the input that could not be read`] : []),
  ];
  if (parts.length === 0) return null;
  const them = open + unread.length === 1 ? 'it' : 'them';
  return `--format ${name} has nothing for ${parts.join(' and for ')}; --format table lists ${them}`;
}

export const NEEDS_FORMATS = Object.fromEntries(
  Object.entries(ROWS).map(([name, row]) => [name, safely(name, row)]),
) as Readonly<Record<NeedsFormatName, NeedsFormat>>;
