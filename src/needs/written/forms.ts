/**
 * The forms of written calls: all that is said of a form, a row each. The order is that of detection, so the row that is
 * known by the least is the last.
 */
import { isBruno, readBruno } from './bruno.js';
import { isBrunoExport, readBrunoExport } from './bruno-export.js';
import { isDataAction, readDataActions } from './data-action.js';
import { isInsomnia, readInsomnia } from './insomnia.js';
import { isJsonCalls, readJsonCalls } from './json-calls.js';
import { isCallLines, readCallLines } from './lines.js';
import { isOpenCollection, readOpenCollection } from './open-collection.js';
import { isPostman, readPostman } from './postman.js';
import type { WrittenFormRow } from './types.js';
import { isYamlCalls, readYamlCalls } from './yaml-calls.js';

const ROWS = {
  postman: {
    about: 'collections of Postman (v1, v2.0, v2.1), with the requests that their scripts send',
    detect: isPostman,
    read: readPostman,
    extensions: ['json'],
  },
  insomnia: {
    about: 'exports of Insomnia in JSON (version 4)',
    detect: isInsomnia,
    read: readInsomnia,
    extensions: ['json'],
  },
  'bruno-export': {
    about: 'collections that Bruno exported to one JSON file',
    detect: isBrunoExport,
    read: readBrunoExport,
    extensions: ['json'],
  },
  'data-action': {
    about:
      'data actions of Architect: `.custom.json` as exported, and lists of actions as the API answers them',
    detect: isDataAction,
    read: readDataActions,
    extensions: ['json'],
  },
  bruno: {
    about: 'requests of Bruno (`.bru`)',
    detect: isBruno,
    read: readBruno,
    extensions: ['bru'],
  },
  'open-collection': {
    about: 'requests and collections of Bruno 3 in YAML (OpenCollection)',
    detect: isOpenCollection,
    read: readOpenCollection,
    extensions: ['yml', 'yaml'],
  },
  'json-calls': {
    about:
      'lists of calls in JSON: texts `METHOD path`, or objects with `method` and `path` (or `url`, `endpoint`, `uri`), also one a line',
    detect: isJsonCalls,
    read: readJsonCalls,
    extensions: ['json', 'ndjson', 'jsonl'],
  },
  'yaml-calls': {
    about: 'the same in YAML',
    detect: isYamlCalls,
    read: readYamlCalls,
    extensions: ['yml', 'yaml'],
  },
  lines: {
    about:
      'plain lines `METHOD path`, also as a list or a table of Markdown, a path alone, or ids of operations (`getUsersMe`)',
    detect: isCallLines,
    read: readCallLines,
    extensions: ['txt', 'md'],
  },
} as const satisfies Readonly<Record<string, WrittenFormRow>>;

export type WrittenForm = keyof typeof ROWS;
export const WRITTEN_FORMS: Readonly<Record<WrittenForm, WrittenFormRow>> = ROWS;
export const WRITTEN_FORM_NAMES = Object.keys(WRITTEN_FORMS) as readonly WrittenForm[];
