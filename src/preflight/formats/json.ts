/**
 * The result as one JSON document (schemaVersion 1, described by `preflight.schema.json`), a cell a line: a matrix has many.
 */
import { inertJson } from '../../primitives/inert-json.js';
import type { MatrixRow } from '../types.js';
import type { SafePreflight } from './safe.js';

export function* json({
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
}: SafePreflight): Iterable<string> {
  yield `{\n${members({ schemaVersion, tool, contract, callers })},\n  "operations": [`;
  let before = '\n';
  for (const row of operations) {
    yield before + rowText(row);
    before = ',\n';
  }
  const rest = { toAdd, mind, excess, unmatched, unread, since, toAddSince, notes };
  yield `${operations.length === 0 ? '' : '\n  '}],\n${members(rest)}\n}\n`;
}

const INDENT = 2;

/** Strings of JSON hold no line breaks, so every break is one between parts. */
const members = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `  ${inertJson(name)}: ${inertJson(value, INDENT).replaceAll('\n', '\n  ')}`)
    .join(',\n');

function rowText({ operation, at, cells }: MatrixRow): string {
  const lines = cells.map((cell) => `\n        ${inertJson(cell)}`);
  const list = lines.length === 0 ? '[]' : `[${lines.join(',')}\n      ]`;
  return `    {\n      "operation": ${inertJson(operation)},\n      "at": ${inertJson(at)},\n      "cells": ${list}\n    }`;
}
