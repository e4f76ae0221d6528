/** What is said of each caller below the matrix, in sentences that every format of people can write. */
import { better } from '../../caller/facts.js';
import type { Grade } from '../../caller/types.js';
import { permissionsBeginning } from '../../contract/index.js';
import { counted, either } from '../../primitives/wording.js';
import { firstNames } from '../../report/lists.js';
import { COUNTS_AS, cellsByCaller, type PlacedCell } from '../outcome.js';
import type { Answer, Attach, CallerRow, Preflight, ToAdd } from '../types.js';
import { shortOperation } from './short.js';

/** A sentence, and what it is about: `REFUSED`, `add`, `attach`. */
export interface Item {
  readonly label: string;
  readonly text: string;
}

/** Of one caller. */
export interface Section {
  readonly name: string;
  readonly items: readonly Item[];
  /** None where nothing is to be added, or only scopes are; several where permissions are needed in different divisions. */
  readonly blocks: readonly ToAdd['blocks'][];
}

/** Reasons of one caller that are shown; the rest is counted. */
const MOST_REASONS = 8;

/** One for each caller of which there is anything to say. */
export function sectionsOf(preflight: Preflight, verbose: boolean): readonly Section[] {
  const cells = cellsByCaller(preflight);
  return preflight.callers
    .map((caller) => sectionOf(preflight, caller, { cells: cells.get(caller.name) ?? [], verbose }))
    .filter(({ items }) => items.length > 0);
}

function sectionOf(
  preflight: Preflight,
  caller: CallerRow,
  { cells, verbose }: { readonly cells: readonly PlacedCell[]; readonly verbose: boolean },
): Section {
  const { name } = caller;
  const of = <T extends { readonly caller: string }>(list: readonly T[]) =>
    list.filter((one) => one.caller === name);
  const added = of(preflight.toAdd);
  return {
    name,
    items: [
      ...aboutCaller(caller),
      // Its problem is said already; of a merged result something may be known all the same.
      ...reasons(
        cells.filter(({ cell }) => caller.problem === null || cell.why !== caller.problem),
        verbose,
      ),
      ...added.flatMap((add) => addItems(add, cells, verbose)),
      ...of(preflight.mind).map(({ text }) => ({ label: 'mind', text })),
      ...of(preflight.excess).flatMap(({ names, wide }) => [
        ...(names.length === 0
          ? []
          : [
              {
                label: 'excess',
                text: `nothing here needs ${verbose ? names.join(', ') : firstNames(names)}`,
              },
            ]),
        ...wide.map(({ name: grant, needs }) => ({
          label: 'excess',
          text: `of ${grant} only ${verbose ? needs.join(', ') : firstNames(needs)} ${needs.length === 1 ? 'is' : 'are'} needed`,
        })),
      ]),
    ],
    blocks: added.filter(({ permissions }) => permissions.length > 0).map(({ blocks }) => blocks),
  };
}

function aboutCaller({ problem, expected, expectedOrganization, organization }: CallerRow): readonly Item[] {
  const acts = organization?.name ?? organization?.id ?? 'an organization that is not known';
  const id = organization?.name === undefined || organization.id === undefined ? '' : ` (${organization.id})`;
  return [
    // That it acts elsewhere is said once.
    ...(problem === null || expected === false ? [] : [{ label: 'problem', text: problem }]),
    ...(expected === false
      ? [
          {
            label: 'organization',
            text: `acts in ${acts}${id}, and is meant to act in ${expectedOrganization ?? 'another'}: use a client of that organization`,
          },
        ]
      : []),
    ...(expected === null && expectedOrganization !== null && problem === null
      ? [
          {
            label: 'organization',
            text: `in which organization it acts is not known, so that it cannot be told whether it is ${expectedOrganization}`,
          },
        ]
      : []),
  ];
}

/** The same answer for the same reason is said once. */
function reasons(cells: readonly PlacedCell[], verbose: boolean): readonly Item[] {
  const grouped = new Map<
    string,
    { readonly answer: Answer; readonly why: string; readonly operations: string[] }
  >();
  for (const { operation, cell } of cells) {
    if (COUNTS_AS[cell.answer] === 'fine') continue;
    const key = JSON.stringify([cell.answer, cell.why]);
    const known = grouped.get(key) ?? { answer: cell.answer, why: cell.why, operations: [] };
    known.operations.push(shortOperation(operation));
    grouped.set(key, known);
  }
  const all = [...grouped.values()];
  const shown = verbose ? all : all.slice(0, MOST_REASONS);
  const items = shown.map(({ answer, why, operations }) => ({
    label: answer,
    text: `${operations.length === 1 || verbose ? operations.join(', ') : `${counted(operations.length, 'operation')}, the first of them ${operations[0]}`}: ${why}`,
  }));
  const more = all.length - shown.length;
  return more === 0
    ? items
    : [...items, { label: '', text: `and ${counted(more, 'more reason')}: --verbose` }];
}

function addItems(
  { permissions, scopes, divisions, exact, alternatives, attach }: ToAdd,
  cells: readonly PlacedCell[],
  verbose: boolean,
): readonly Item[] {
  const unproved = exact ? '' : '; that no smaller set would do is not proved';
  const where =
    divisions.length === 0
      ? ''
      : divisions.includes('*')
        ? ' in all divisions'
        : ` in ${divisions.length === 1 ? 'division' : 'divisions'} ${divisions.join(', ')}`;
  return [
    ...(permissions.length === 0
      ? []
      : [
          {
            label: 'add',
            text: `${permissions.join(', ')}${notThese({ permissions, divisions }, cells)}${where}  [${basisOf(cells)}]${unproved}`,
          },
        ]),
    ...(scopes.length === 0
      ? []
      : [
          {
            label: 'add',
            text: `${scopes.length === 1 ? 'scope' : 'scopes'} ${scopes.join(', ')}${permissions.length === 0 ? unproved : ''}`,
          },
        ]),
    ...(verbose ? alternatives : []).map(({ instead, any }) => ({
      label: 'or',
      text: `${either(any)} in place of ${instead}`,
    })),
    ...(attach === null ? [] : [{ label: 'attach', text: attachText(attach) }]),
  ];
}

function attachText({ by, may, lacks, why }: Attach): string {
  if (may === true) return `${by} may attach this: it holds all of it there, and what attaching needs`;
  if (may === null)
    return `whether ${by} may attach this is not known: ${why ?? 'it can attach only what it holds itself'}`;
  const lacking =
    lacks.length === 0
      ? []
      : [`it can attach only what it holds itself, there where it holds it, and lacks ${firstNames(lacks)}`];
  return `${by} may not attach this: ${[...(why === null ? [] : [why]), ...lacking].join('; ')}`;
}

/** `contract + grants`; what was only stated is said to be. */
function basisOf(cells: readonly PlacedCell[]): string {
  const grades = cells.flatMap(({ cell }) =>
    cell.grade === null || cell.cause === null ? [] : [cell.grade],
  );
  const STATED: Grade = 'sibling';
  return grades.some((grade) => better(STATED, grade)) ? 'contract + stated grants' : 'contract + grants';
}

/**
 * ` (not architect:*)`: where a path begins with the name of another domain of permissions than that which is asked for, people
 * grant that.
 */
function notThese(
  { permissions, divisions }: Pick<ToAdd, 'permissions' | 'divisions'>,
  cells: readonly PlacedCell[],
): string {
  const added = new Set(permissions.map((name) => name.split(':')[0]));
  const misleading = new Set(
    cells
      // What is not held at all lacks in each division that matters.
      .filter(({ cell }) => cell.cause === 'missing-permission' && cell.divisions.length === divisions.length)
      .map(({ operation }) => operation.split('/')[3] ?? '')
      .filter(
        (domain) => /^[a-z]+$/i.test(domain) && !added.has(domain) && permissionsBeginning(domain).length > 0,
      ),
  );
  const names = [...misleading].slice(0, 2).map((domain) => `${domain}:*`);
  return names.length === 0 ? '' : ` (not ${either(names)})`;
}

/** What changed, what was not matched, what holds for all of it. */
export function generalItems(
  { since, toAddSince, unmatched, unread, notes }: Preflight,
  verbose: boolean,
): readonly Item[] {
  const changes = [
    ...(since ?? []).map(({ caller, operation, before, now }) => ({
      label: 'changed',
      text: `${caller}: ${shortOperation(operation)} ${before === null ? `is new: ${now ?? 'not asked'}` : now === null ? `is not asked any more, was ${before}` : `was ${before}, is ${now}`}`,
    })),
    ...(toAddSince ?? []).map(({ caller, more, less }) => ({
      label: 'changed',
      text: `${caller}: ${[more.length > 0 ? `to add now: ${more.join(', ')}` : '', less.length > 0 ? `not to add any more: ${less.join(', ')}` : ''].filter((part) => part !== '').join('; ')}`,
    })),
  ];
  const none = since !== null && changes.length === 0 ? [{ label: 'changed', text: 'nothing' }] : [];
  return [
    ...limited(changes, verbose, 'change'),
    ...none,
    ...limited(
      unmatched.map(({ text, at, why }) => ({
        label: 'unmatched',
        text: `${at.path}${at.line === null ? '' : `:${at.line}`}: ${text}: ${why}`,
      })),
      verbose,
      'more that was not matched',
    ),
    ...limited(
      unread.map(({ path, why }) => ({ label: 'not read', text: `${path}: ${why}` })),
      verbose,
      'more that was not read',
    ),
    ...notes.map((text) => ({ label: 'note', text })),
  ];
}

const MOST_ITEMS = 20;

function limited(items: readonly Item[], verbose: boolean, noun: string): readonly Item[] {
  if (verbose || items.length <= MOST_ITEMS) return items;
  const more = items.length - MOST_ITEMS;
  return [
    ...items.slice(0, MOST_ITEMS),
    { label: '', text: `and ${counted(more, noun, noun === 'change' ? 'more changes' : noun)}: --verbose` },
  ];
}
