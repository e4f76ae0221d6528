/** A difference as the text of a pull request or a ticket: a short head, then tables, never longer than GitHub takes. */
import { callerText, placesText } from '../../needs/formats/words.js';
import { placeOfUnread, unreadText } from '../../needs/unread.js';
import { grouped } from '../../primitives/number.js';
import { safeText } from '../../primitives/safe-text.js';
import {
  code,
  joined,
  type Markdown,
  md,
  NOTHING,
  prose,
  tableHead,
  tableRow,
} from '../../report/markdown/markup.js';
import { noFile, repositoryPath } from '../../report/repository-path.js';
import { requirementParts } from '../effect.js';
import { scopesAsPermissions } from '../requirement.js';
import type { Concern, Concerns, Grants, Permissions } from '../types.js';
import type { DifferenceFormatter, DifferenceOptions, SafeDifference } from './format.js';
import { CHANGE_WORDS, concernsText, countsText, notesBeside, notKnownTexts, sidesText } from './words.js';

/** Characters that GitHub takes as the text of a pull request, an issue or a comment. */
export const MOST_CHARACTERS = 65_536;
/** Of these, what titles, heads of tables and the lines that count the rest may take. */
const FOR_FRAME = 4_000;
/** Names of versions, which may come from a file. */
const MOST_NAME = 200;

interface Section {
  readonly title: Markdown;
  /** Heads of a table; null: a list. */
  readonly heads: readonly string[] | null;
  /** Made as there is room. */
  readonly rows: Iterable<Markdown>;
  readonly count: number;
}

export const markdown: DifferenceFormatter = function* (report, options) {
  const take = createRoom(MOST_CHARACTERS - FOR_FRAME);
  const sections = report.for === null ? allSections(report, options) : yourSections(report.for, options);
  yield take(`${headOf(report).markdown}\n`) ?? '';
  for (const section of sections) if (section.count > 0) yield* sectionText(section, take);
  const told = report.for === null ? report.notes : [...report.for.notes, ...notesBeside(report)];
  const notes = told.map((note) => prose(`${capital(note)}.`));
  yield* sectionText({ title: md`Notes`, heads: null, rows: notes, count: notes.length }, take);
};

/** @returns what takes a text where there is room for it, and null where there is none */
function createRoom(characters: number): (text: string) => string | null {
  let left = characters;
  return (text) => {
    if (text.length > left) return null;
    left -= text.length;
    return text;
  };
}

function headOf(report: SafeDifference): Markdown {
  const named = ({ version, date }: SafeDifference['from']) => ({
    version: safeText(version, MOST_NAME),
    date: safeText(date, MOST_NAME),
    operations: 0,
  });
  const sides = prose(sidesText({ from: named(report.from), to: named(report.to) }));
  const said = prose(report.for === null ? countsText(report) : concernsText(report.for));
  return md`**${sides}**: ${said}.`;
}

/** As many rows as there is room for, and how many more there are. */
function* sectionText(
  { title, heads, rows, count }: Section,
  take: (text: string) => string | null,
): Iterable<string> {
  if (count === 0) return;
  yield `\n${md`## ${title}`.markdown}\n\n${heads === null ? '' : `${tableHead(heads).markdown}\n`}`;
  let shown = 0;
  for (const row of rows) {
    const line = take(heads === null ? `- ${row.markdown}\n` : `${row.markdown}\n`);
    if (line === null) break;
    yield line;
    shown += 1;
  }
  if (shown < count)
    yield `\n${grouped(count - shown)} of ${grouped(count)} are left out for want of room; \`--format json\` lists all.\n`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function allSections(report: SafeDifference, { verbose }: DifferenceOptions): readonly Section[] {
  const { added, removed, permissions, scopes, deprecated } = report;
  return [
    changedSection(md`Permissions`, permissions, verbose),
    changedSection(
      md`Scopes`,
      scopes.map(({ operation, from, to }) => ({
        operation,
        from: scopesAsPermissions(from),
        to: scopesAsPermissions(to),
      })),
      verbose,
    ),
    namesSection(md`Removed`, removed),
    namesSection(md`Newly deprecated`, deprecated),
    namesSection(md`Added`, added),
  ];
}

function* made<T>(all: readonly T[], row: (one: T) => Markdown): Iterable<Markdown> {
  for (const one of all) yield row(one);
}

const namesSection = (title: Markdown, operations: readonly string[]): Section => ({
  title,
  heads: null,
  rows: made(operations, code),
  count: operations.length,
});

const changedSection = (
  title: Markdown,
  changes: readonly { readonly operation: string; readonly from: Permissions; readonly to: Permissions }[],
  verbose: boolean,
): Section => ({
  title,
  heads: ['Operation', 'Before', 'Now'],
  rows: made(changes, ({ operation, from, to }) =>
    tableRow([code(operation), requirement(from, verbose), requirement(to, verbose)]),
  ),
  count: changes.length,
});

/** Names of scopes are words, too, and are set off all the same. */
function requirement(permissions: Permissions, verbose: boolean): Markdown {
  const { quantifier, text, isNamed } = requirementParts(permissions, verbose);
  return joined([prose(quantifier), isNamed ? code(text) : prose(text)], ' ');
}

function yourSections(concerns: Concerns, options: DifferenceOptions): readonly Section[] {
  const of = (can: boolean) => concerns.concerns.filter(({ canRefuse }) => canRefuse === can);
  return [
    concernSection(md`Can be refused`, of(true), options),
    grantSection(concerns.grants, options),
    concernSection(md`Other changes`, of(false), options),
    ...notKnownTexts(concerns).map(({ text, operations }) =>
      namesSection(md`Not known: ${text}`, operations),
    ),
    {
      title: md`Not read`,
      heads: null,
      rows: made(concerns.unread, (one) => {
        const { path, line } = placeOfUnread(one);
        return md`${placeOf(path, line, options)}: ${options.withoutPeople(unreadText(one))}`;
      }),
      count: concerns.unread.length,
    },
    {
      title: md`Not matched`,
      heads: null,
      rows: made(
        concerns.unmatched,
        ({ text, at, why }) =>
          md`${code(options.withoutPeople(text))} (${placeOf(at.path, at.line, options)}): ${options.withoutPeople(why)}`,
      ),
      count: concerns.unmatched.length,
    },
  ];
}

const concernSection = (
  title: Markdown,
  concerns: readonly Concern[],
  options: DifferenceOptions,
): Section => ({
  title,
  heads: ['Operation', 'Change', 'Before', 'Now', 'What it does', 'Grant', 'Called'],
  rows: made(concerns, ({ operation, change, from, to, effect, grant, at, calls }) => {
    const [first] = at;
    return tableRow([
      code(operation),
      prose(CHANGE_WORDS[change]),
      from === null ? NOTHING : requirement(from, options.verbose),
      to === null ? NOTHING : requirement(to, options.verbose),
      prose(effect),
      code(grant.join(', ')),
      first === undefined
        ? prose(placesText({ at, count: calls }))
        : md`${placeOf(first.path, first.line, options)}${calls > 1 ? md` and ${grouped(calls - 1)} more` : NOTHING}`,
    ]);
  }),
  count: concerns.length,
});

const grantSection = (grants: readonly Grants[], { withoutPeople }: DifferenceOptions): Section => ({
  title: md`What to grant`,
  heads: null,
  rows: made(grants, (one) =>
    joined(
      [
        md`To ${withoutPeople(callerText(one))}, before the change, beside what is needed today${one.exact ? NOTHING : md` (a smaller set may be possible)`}:`,
        one.permissions.length === 0 ? NOTHING : md`permissions ${code(one.permissions.join(', '))}`,
        one.scopes.length === 0 ? NOTHING : md`scopes ${code(one.scopes.join(', '))}`,
      ],
      ' ',
    ),
  ),
  count: grants.length,
});

/** Folders of a machine are nobody's business, and names of files may be those of people. */
function placeOf(path: string, line: number | null, { folders, withoutPeople }: DifferenceOptions): Markdown {
  const named = noFile(path);
  return named === null
    ? code(`${withoutPeople(repositoryPath(path, folders))}${line === null ? '' : `:${line}`}`)
    : md`${named}${line === null ? '' : `, line ${line}`}`;
}
