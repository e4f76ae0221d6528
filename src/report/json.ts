/** The report as one JSON document (schemaVersion 1, described by `report.schema.json`). */
import type { Formatter } from './format.js';

/**
 * Characters that JSON allows in strings but that a terminal or an editor may act upon: C1 controls, zero
 * width and bidirectional marks, line separators. They can only stand inside strings, so an escape keeps
 * the document the same.
 */
const ACTIVE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** The second character of what the runner of a build takes for a command: `::error::`, `##[error]`, `##vso[…]`. */
const COMMANDS = /(?<=:):|(?<=#)#(?=\[|vso\[)/gi;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** `JSON.stringify` whose text is inert on a terminal and in the log of a build; it parses to the same value. */
export function inertJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent).replace(ACTIVE, escaped);
  return text.includes('::') || text.includes('##') ? text.replace(COMMANDS, escaped) : text;
}

export const json: Formatter = (report) => `${inertJson(report, 2)}\n`;
