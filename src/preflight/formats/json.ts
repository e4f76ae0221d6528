/**
 * The result as one JSON document (schemaVersion 1, described by `preflight.schema.json`), a cell a line: a matrix has many.
 */
import { inertJson } from '../../primitives/inert-json.js';
import { jsonDocument, jsonFields } from '../../report/json-document.js';
import type { MatrixRow } from '../types.js';
import type { SafePreflight } from './safe.js';

export const json = ({
  schemaVersion,
  tool,
  contract,
  callers,
  operations,
  toAdd,
  mind,
  excess,
  unmatched,
  unread,
  since,
  toAddSince,
  notes,
}: SafePreflight): Iterable<string> =>
  jsonDocument([
    ...jsonFields({ schemaVersion, tool, contract, callers }),
    { name: 'operations', items: rowTexts(operations) },
    ...jsonFields({ toAdd, mind, excess, unmatched, unread, since, toAddSince, notes }),
  ]);

function* rowTexts(rows: readonly MatrixRow[]): Iterable<string> {
  for (const row of rows) yield rowText(row);
}

function rowText({ operation, at, cells }: MatrixRow): string {
  const lines = cells.map((cell) => `\n        ${inertJson(cell)}`);
  const list = lines.length === 0 ? '[]' : `[${lines.join(',')}\n      ]`;
  return `    {\n      "operation": ${inertJson(operation)},\n      "at": ${inertJson(at)},\n      "cells": ${list}\n    }`;
}
