/** The sections of a difference in Markdown, whose rows are made as there is room for them. */
import { callerText, placesText } from '../../needs/formats/words.js';
import { placeOfUnread, unreadText } from '../../needs/unread.js';
import { grouped } from '../../primitives/number.js';
import { code, joined, type Markdown, md, NOTHING, prose, tableRow } from '../../report/markdown/markup.js';
import { noFile, repositoryPath } from '../../report/repository-path.js';
import { AUTHENTICATION_WORDS, differentFirst, requirementParts } from '../effect.js';
import { scopesAsPermissions } from '../requirement.js';
import type { Concern, Concerns, Grants, Permissions } from '../types.js';
import type { DifferenceOptions, SafeDifference } from './format.js';
import { CHANGE_WORDS, notesBeside, notKnownTexts } from './words.js';

export interface Section {
  readonly title: Markdown;
  /** Heads of a table; null: a list. */
  readonly heads: readonly string[] | null;
  /** Made as there is room. */
  readonly rows: Iterable<Markdown>;
  readonly count: number;
}

/** Of all that differs, or of what concerns somebody. */
export function sectionsOf(report: SafeDifference, options: DifferenceOptions): readonly Section[] {
  const { for: concerns, notes } = report;
  return concerns === null
    ? [...allSections(report, options), noteSection(notes)]
    : [...yourSections(concerns, options), noteSection([...concerns.notes, ...notesBeside(report)])];
}

const noteSection = (notes: readonly string[]): Section => ({
  title: md`Notes`,
  heads: null,
  rows: made(notes, (note) => prose(`${capital(note)}.`)),
  count: notes.length,
});

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function allSections(report: SafeDifference, { verbose }: DifferenceOptions): readonly Section[] {
  const { added, removed, permissions, scopes, authentication, deprecated } = report;
  const required = (needed: Permissions, other: Permissions): Markdown => requirement(needed, other, verbose);
  const scopesRequired = (names: readonly string[], others: readonly string[]): Markdown =>
    required(scopesAsPermissions(names), scopesAsPermissions(others));
  return [
    changedSection(md`Permissions`, permissions, required),
    changedSection(md`Scopes`, scopes, scopesRequired),
    changedSection(md`Authentication`, authentication, (auth) => prose(AUTHENTICATION_WORDS[auth])),
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

const changedSection = <T>(
  title: Markdown,
  changes: readonly { readonly operation: string; readonly from: T; readonly to: T }[],
  cell: (value: T, other: T) => Markdown,
): Section => ({
  title,
  heads: ['Operation', 'Before', 'Now'],
  rows: made(changes, ({ operation, from, to }) =>
    tableRow([code(operation), cell(from, to), cell(to, from)]),
  ),
  count: changes.length,
});

/** Names of scopes are words, too, and are set off all the same. */
function requirement(permissions: Permissions, other: Permissions | null, verbose: boolean): Markdown {
  const ordered = other === null ? permissions : differentFirst(permissions, other);
  const { quantifier, text, isNamed } = requirementParts(ordered, verbose);
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
      from === null ? NOTHING : requirement(from, to, options.verbose),
      to === null ? NOTHING : requirement(to, from, options.verbose),
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
