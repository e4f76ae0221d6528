/** What an operation of the contract needs. */

import {
  changesOf,
  contractSource,
  matchOperation,
  nearestOperations,
  operationKey,
  operationsBeneath,
  removalOf,
  removalWords,
  reportedClaim,
  waysFor,
} from '../contract/index.js';
import { CALLERS, permissionsText, scopesText } from '../contract/operation-words.js';
import type { Operation } from '../contract/types.js';
import type { Call } from '../exchange/call.js';
import { labelled, title } from '../page/labelled.js';
import type { Page } from '../page/paint.js';
import { grouped } from '../primitives/number.js';
import {
  claimText,
  type ExplainedOperation,
  type Explanation,
  NOT_PUBLISHED,
  oneOrAll,
  unknownName,
} from './explanation.js';
import { historyData, historyLines, requirementData } from './history.js';

function operationData(operation: Operation): ExplainedOperation {
  const { id, permissions, scopes, caller, preview, deprecated } = operation;
  return {
    operation: operationKey(operation),
    id,
    permissions: requirementData(permissions),
    scopes,
    caller,
    preview,
    deprecated,
    history: historyData(operation),
  };
}

/** Which version it came with; one of which older versions tell was gone between and is back. */
function sinceText(operation: Operation): string {
  const { since } = operation;
  if (since === null) return '';
  const wasThere = changesOf(operation).some(
    ({ firstSeen: { api } }) => typeof api === 'number' && api < since,
  );
  const removal = removalOf({ ...operation, removed: true });
  if (removal === null && !wasThere) return `came with Platform API ${since}`;
  const gone = removal === null ? 'it was published before, and gone between' : removalWords(removal);
  return `back with Platform API ${since}; ${gone}`;
}

function operationLines(operation: Operation, page: Page): string[] {
  const marks = [
    operation.unlisted && 'not in this contract, but in an older one',
    operation.preview && 'preview',
    operation.deprecated && 'deprecated',
  ].filter((mark) => mark !== false);
  return [
    ...title(operationKey(operation), [operation.id, ...marks].join(', '), page),
    ...labelled('permissions', permissionsText(operation), page),
    ...labelled('scopes', scopesText(operation), page),
    ...labelled('caller', CALLERS[operation.caller], page),
    ...labelled('since', sinceText(operation), page),
    ...historyLines(operation, page),
    ...labelled('source', `[contract] ${contractSource(operation)}`, page),
  ];
}

function explainOperation(operation: Operation): Explanation {
  return { known: true, data: operationData(operation), lines: (page) => operationLines(operation, page) };
}

function several(operations: readonly Operation[]): Explanation {
  return {
    known: true,
    data: oneOrAll(operations.map(operationData)),
    lines: (page) => operations.flatMap((operation) => operationLines(operation, page)),
  };
}

function explainRemoved(operation: Operation): Explanation {
  const key = operationKey(operation);
  const removal = removalOf(operation);
  const dates = removal === null ? '' : removalWords(removal);
  return {
    known: false,
    data: { unknown: key, removed: true, ...removal, nearest: [] },
    lines: (page) => [
      ...title(key, `was removed: no longer in the contract (${contractSource()})`, page),
      ...labelled('removed', dates, page),
      ...labelled('needed', permissionsText(operation), page),
      ...historyLines(operation, page),
    ],
  };
}

const SHOWN_BENEATH = 10;

/** The beginning of the paths of several operations. */
function explainBeneath(path: string, operations: readonly Operation[]): Explanation {
  return {
    known: true,
    data: { path, operations: operations.map(operationData) },
    lines: (page) => {
      const shown = page.verbose ? operations : operations.slice(0, SHOWN_BENEATH);
      const more = operations.length - shown.length;
      return [
        ...title(path, `the beginning of ${grouped(operations.length)} operations`, page),
        ...shown.flatMap((operation) => [
          `  ${operationKey(operation)}`,
          ...labelled('', permissionsText(operation), page),
        ]),
        ...labelled('', more > 0 ? `and ${grouped(more)} more: --verbose` : '', page),
        ...labelled('source', `[contract] ${contractSource()}`, page),
      ];
    },
  };
}

/** The explanation of an operation that is one of the contract's, removed ones included. */
export const explainPublished = (operation: Operation): Explanation =>
  operation.removed ? explainRemoved(operation) : explainOperation(operation);

/** Operations that do what the path seems to be meant for, else those that resemble it. */
function nearby(method: string | null, path: string): readonly Operation[] {
  const ways = waysFor(path)?.operations ?? nearestOperations(method, path, 5);
  if (ways.length > 0) return ways;
  return operationsBeneath(path).filter((operation) => operation.method === method);
}

/** @param call its URL is a path, or an URL of which the path counts. */
export function explainCall({ method, url }: Call): Explanation {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^\/platform(?=\/api\/)/, '');
  const match = matchOperation(method, path);
  const name = method === null ? path : `${method} ${path}`;
  switch (match.kind) {
    case 'found':
      return explainOperation(match.operation);
    case 'method-missing':
      return several(match.operations);
    case 'removed':
      return explainRemoved(match.operation);
    case 'wrong-method':
      return unknownName(
        name,
        match.operations.map(operationKey),
        '',
        'the path exists, this method does not',
      );
    case 'unknown':
    case 'no-path': {
      const beneath = method === null ? operationsBeneath(path) : [];
      if (beneath.length > 0) return explainBeneath(path, beneath);
      const claimed = reportedClaim('operation', name);
      const remark = claimed === null ? '' : claimText(claimed);
      return unknownName(name, nearby(method, path).map(operationKey), remark, NOT_PUBLISHED);
    }
  }
}
