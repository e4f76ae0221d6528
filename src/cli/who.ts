/** `why403 who METHOD PATH`: which of these callers could make this call, with reasons. */
import { operationKey } from '../contract/index.js';
import { permissionsText, scopesText } from '../contract/operation-words.js';
import type { Operation } from '../contract/types.js';
import { labelled } from '../page/labelled.js';
import type { Page } from '../page/paint.js';
import { displayWidth, hang, pad } from '../page/wrap.js';
import { COUNTS_AS, cellsByCaller, standing } from '../preflight/outcome.js';
import { preflight as judged } from '../preflight/preflight.js';
import type { Cell } from '../preflight/types.js';
import { largest } from '../primitives/lists.js';
import { counted } from '../primitives/wording.js';
import { firstNames } from '../report/lists.js';
import { createSafe } from '../report/safe-report.js';
import { askedOperation } from './asked-operation.js';
import { callersOf } from './callers.js';
import type { Command } from './command.js';
import { asksForJson, terminalPage, writeJson, writeLines } from './page.js';

/** Exit codes: 0 one of them could, 1 none could, 2 what is named cannot be used, 3 it cannot be told of those that may. */
export const who: Command = async ({ words, flags, settings }) => {
  const asJson = asksForJson(flags, 'who');
  const operation = askedOperation(words, 'why403 who');
  const callers = await callersOf(flags, settings);
  const operations = [{ operation, at: [] }];
  const result = judged({ operations, unmatched: [], callers, excess: false, since: null });
  const cells = result.operations.flatMap((row) => row.cells);
  // Not of one of which it is not known whether it acts where it is meant to.
  const byCaller = cellsByCaller(result);
  const able = result.callers.filter((row) => standing(row, byCaller.get(row.name) ?? []) === 'fine');
  const unplaced = result.callers.filter(
    ({ expected, expectedOrganization, problem }) =>
      expected === null && expectedOrganization !== null && problem === null,
  );
  if (asJson) writeJson(createSafe('json')({ operation: operationKey(operation), callers: cells }));
  else {
    const said = { able: able.length, unplaced: unplaced.map(({ name }) => name) };
    const safe = createSafe('lines')({ cells, ...said });
    writeLines(pageLines(safe, operation, terminalPage(flags)));
  }
  if (callers.some(({ fault }) => fault === 'unusable')) return 2;
  if (able.length > 0) return 0;
  if (unplaced.length > 0) return 3;
  return cells.some(({ answer }) => COUNTS_AS[answer] === 'untold') ? 3 : 1;
};

/** Columns of a name; longer ones have a line of their own. */
const WIDEST_NAME = 24;
const ANSWER_WIDTH = 9;

interface Told {
  readonly cells: readonly Cell[];
  readonly able: number;
  /** Names of those of which it is not known whether they act where they are meant to. */
  readonly unplaced: readonly string[];
}

function pageLines({ cells, able, unplaced }: Told, operation: Operation, page: Page): readonly string[] {
  const { heading, good, bad, faint } = page.paint;
  const painted = { fine: good, refused: bad, untold: faint } as const;
  const width = Math.min(WIDEST_NAME, largest(cells.map(({ caller }) => displayWidth(caller))));
  const lines = cells.flatMap(({ caller, answer, why }) => {
    const isLong = displayWidth(caller) > width;
    const lead = `  ${pad(isLong ? '' : caller, width)}  `;
    const word = pad(answer, ANSWER_WIDTH);
    const [first = '', ...rest] = hang(lead + word, why, page.width);
    const told = `${lead}${painted[COUNTS_AS[answer]](word)}${first.slice(lead.length + word.length)}`;
    return [...(isLong ? [`  ${caller}`] : []), told, ...rest];
  });
  return [
    heading(operationKey(operation)),
    ...labelled('permissions', permissionsText(operation), page),
    ...labelled('scopes', scopesText(operation), page),
    '',
    ...lines,
    '',
    ...(unplaced.length === 0
      ? []
      : hang('', `In which organization they act is not known: ${firstNames(unplaced)}`, page.width)),
    `${able} of ${counted(cells.length, 'caller')} could make this call, as far as is known.`,
  ];
}
