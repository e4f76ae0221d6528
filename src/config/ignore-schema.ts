/**
 * The schema of a list of what is known and ignored, refusals and findings of lint; `ignore.schema.json` is made from it. Loads zod, so it is
 * imported when there is such a list.
 */
import * as z from 'zod/mini';
import { CAUSE_IDS } from '../judge/ids.js';
import { LINT_RULE_IDS } from '../lint/ids.js';
import type { LintIgnoreEntry } from '../lint/ignore/index.js';
import { isObject } from '../primitives/json.js';
import { isAnyLabel } from '../primitives/label.js';
import { isDay } from '../primitives/time.js';
import { isOperationPattern } from '../run/list-names.js';
import type { IgnoreEntry } from '../run/types.js';
import { itemsOf, textOf } from './parts.js';
import { wrongPathPattern } from './path-patterns.js';
import type { Finding, ListedEntry } from './types.js';

const about = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

const entry = z.strictObject({
  cause: about(z.enum(CAUSE_IDS), 'The first cause of the refusal, as the report names it.'),
  operation: about(
    z.string(),
    'The operation as the report names it, GET /api/v2/routing/queues/{queueId}; /* at its end stands for all below, * alone for any.',
  ),
  client: z.optional(about(z.string(), 'Only calls of this OAuth client: its id or its name.')),
  reason: about(z.string(), 'Why it is known and accepted.'),
  expires: z.optional(about(z.string(), 'The last day on which it is ignored (UTC), YYYY-MM-DD.')),
});

const lintEntry = z.strictObject({
  rule: about(z.enum(LINT_RULE_IDS), 'The rule of lint, by its id.'),
  path: about(
    z.string(),
    'Files, from the folder of this list: * stays within a folder, ** is any number of folders.',
  ),
  subject: z.optional(
    about(
      z.string(),
      'Only what is about this: a scope, a permission, METHOD /path, as the report names it; * stands for any text.',
    ),
  ),
  reason: entry.shape.reason,
  expires: entry.shape.expires,
});

/** An entry with a rule speaks of lint, any other of refusals. */
const isOfLint = (item: unknown): boolean => isObject(item) && Object.hasOwn(item, 'rule');

const eitherEntry: z.ZodMiniType<ListedEntry> = z.union([entry, lintEntry]);

/** The schema of this list: each entry has that of its kind, so that what is wrong in it is said of its keys. */
export function ignoreSchema(list: unknown): z.ZodMiniType<readonly ListedEntry[]> {
  if (!Array.isArray(list)) return z.array(eitherEntry);
  const kinds = list.map((item): z.ZodMiniType<ListedEntry> => (isOfLint(item) ? lintEntry : entry));
  const [first, ...others] = kinds;
  return first === undefined ? z.array(eitherEntry) : z.tuple([first, ...others]);
}

/** The keys that an entry at a place of this list may have. */
export const ignoreKeys =
  (list: unknown) =>
  ([index]: readonly PropertyKey[]): readonly string[] =>
    Object.keys(isOfLint(itemsOf(list)[Number(index)]) ? lintEntry.shape : entry.shape);

/** All keys of both kinds. */
export const allIgnoreKeys = (): readonly string[] => [
  ...new Set([...Object.keys(entry.shape), ...Object.keys(lintEntry.shape)]),
];

/** What the schema cannot say of a list. */
export function checkIgnoreEntries(list: unknown): readonly Finding[] {
  return itemsOf(list).flatMap((item, index): readonly Finding[] => {
    const find = (key: string, isWrong: (text: string) => boolean, message: string): readonly Finding[] => {
      const text = textOf(item, key);
      return text !== null && isWrong(text) ? [{ path: [index, key], message }] : [];
    };
    return [
      ...(isOfLint(item) ? lintFindings(item, index) : []),
      ...find('operation', (text) => !isOperationPattern(text), NO_OPERATION),
      ...find('client', isBlank, 'is empty; give an id or a name, or leave it out'),
      ...find('reason', isBlank, 'is empty; say why it is known and accepted'),
      ...find('expires', (text) => !isDay(text), 'is no day of the calendar, YYYY-MM-DD'),
    ];
  });
}

/** What the schema cannot say of an entry of lint. */
function lintFindings(item: unknown, index: number): readonly Finding[] {
  const path = textOf(item, 'path');
  const wrong = path === null ? null : wrongPathPattern(path);
  const subject = textOf(item, 'subject');
  return [
    ...(wrong === null ? [] : [{ path: [index, 'path'], message: wrong }]),
    ...(subject !== null && isBlank(subject)
      ? [{ path: [index, 'subject'], message: 'is empty; name what it is about, or leave it out' }]
      : []),
    ...(subject !== null && isAnyLabel(subject)
      ? [{ path: [index, 'subject'], message: LABEL_OF_SECRET }]
      : []),
  ];
}

const LABEL_OF_SECRET =
  'is the label of a secret, which is another one in the next run; leave it out, or write the remark into the file';

const isBlank = (text: string): boolean => text.trim() === '';
const NO_OPERATION =
  'is no operation: give METHOD /path as the report names it, with * only alone or as /* at the end';

/** JSON Schema (draft 2020-12) of the list. */
export function ignoreJsonSchema(): object {
  return {
    title: 'why403 ignore list',
    description:
      'why403-ignore.json: what is known and accepted: refusals by cause and operation, and what lint finds by rule and file. It is counted, and not reported.',
    ...z.toJSONSchema(z.array(eitherEntry), { target: 'draft-2020-12' }),
  };
}

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const schemaIsLintEntry: Equal<z.infer<typeof lintEntry>, Omit<LintIgnoreEntry, 'line'>> = true;
void schemaIsLintEntry;
const schemaIsEntry: Equal<z.infer<typeof entry>, Omit<IgnoreEntry, 'source'>> = true;
void schemaIsEntry;
