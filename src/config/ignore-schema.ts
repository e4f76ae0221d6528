/**
 * The schema of a list of refusals that are known and ignored; `ignore.schema.json` is made from it. Loads zod, so it is
 * imported when there is such a list.
 */
import * as z from 'zod/mini';
import { CAUSE_IDS } from '../judge/ids.js';
import { isDay } from '../primitives/time.js';
import { isOperationPattern } from '../run/list-names.js';
import type { IgnoreEntry } from '../run/types.js';
import { itemsOf, textOf } from './parts.js';
import type { Finding } from './types.js';

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

export const ignoreSchema = z.array(entry);

export const ignoreKeys = (): readonly string[] => Object.keys(entry.shape);

/** What the schema cannot say of a list. */
export function checkIgnoreEntries(list: unknown): readonly Finding[] {
  return itemsOf(list).flatMap((item, index): readonly Finding[] => {
    const find = (key: string, isWrong: (text: string) => boolean, message: string): readonly Finding[] => {
      const text = textOf(item, key);
      return text !== null && isWrong(text) ? [{ path: [index, key], message }] : [];
    };
    return [
      ...find('operation', (text) => !isOperationPattern(text), NO_OPERATION),
      ...find('client', isBlank, 'is empty; give an id or a name, or leave it out'),
      ...find('reason', isBlank, 'is empty; say why it is known and accepted'),
      ...find('expires', (text) => !isDay(text), 'is no day of the calendar, YYYY-MM-DD'),
    ];
  });
}

const isBlank = (text: string): boolean => text.trim() === '';
const NO_OPERATION =
  'is no operation: give METHOD /path as the report names it, with * only alone or as /* at the end';

/** JSON Schema (draft 2020-12) of the list. */
export function ignoreJsonSchema(): object {
  return {
    title: 'why403 ignore list',
    description:
      'why403-ignore.json: refusals that are known, by cause and operation. They are counted, and not reported.',
    ...z.toJSONSchema(ignoreSchema, { target: 'draft-2020-12' }),
  };
}

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const schemaIsEntry: Equal<z.infer<typeof entry>, Omit<IgnoreEntry, 'source'>> = true;
void schemaIsEntry;
