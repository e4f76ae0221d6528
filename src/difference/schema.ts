/**
 * The schema of a difference as JSON. `contract-diff.schema.json` is made from it when the package is built; nothing that
 * runs loads it. The last lines make the compiler compare it with the type.
 */
import * as z from 'zod';
import { AUTHENTICATIONS, PERMISSION_MODES } from '../contract/closed-lists.js';
import { GRANT_TYPE } from '../read/json/stated.js';
import type { DifferenceDocument } from './formats/report.js';
import { ASPECTS, CHANGES } from './types.js';

const text = z.string();
const count = z.int().min(0);
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const line = z.int().min(1).nullable().describe('Counts from 1; null where the input has none.');

const key = text.describe(
  '`GET /api/v2/…`, as the second contract names it, or the first where only that has it.',
);

const permissions = z
  .object({ mode: z.enum(PERMISSION_MODES), names: list(text) })
  .describe(
    'ANY: one of the names suffices; ALL: each is needed; NONE: the contract names none; UNKNOWN: it says so in words.',
  );

const side = z.object({
  version: text,
  date: text.nullable().describe('ISO date; null where it is not known.'),
  operations: count
    .nullable()
    .describe(
      'How many operations it has; null where only permissions are known, so that more may have come and gone than is told.',
    ),
});

const grants = z.object({
  client: text.nullable().describe('Id of the OAuth client; null where the input does not tell who calls.'),
  clientName: text.nullable(),
  grantType: z.enum(GRANT_TYPE.names).nullable(),
  permissions: list(text),
  scopes: list(text).describe('Empty for client credentials, which no scope limits.'),
  exact: z.boolean().describe('No smaller set is possible: proved.'),
  alternatives: list(z.object({ instead: text, any: list(text) })).describe(
    'Others, any one of which would do in place of a name.',
  ),
});

const concern = z.object({
  operation: key,
  change: z
    .enum(CHANGES)
    .describe(
      'lacking: the second contract does not have it, and it is not known that the platform removed it.',
    ),
  from: permissions.nullable().describe('What was needed, where that is told. Of `scopes`: scopes.'),
  to: permissions.nullable(),
  elsewhere: text
    .nullable()
    .describe(
      'The operation that its path was one of before it was added, or is one of now that it is removed.',
    ),
  calls: count,
  at: list(z.object({ path: text, line, what: text.nullable() })).describe('The first places.'),
  canRefuse: z.boolean().describe('The platform may refuse after the change what it did before.'),
  effect: text,
  grant: list(text).describe(
    'What of the least set is for this: permissions, or for `scopes` scopes. Empty where there is nothing to grant.',
  ),
});

const concerns = z.object({
  calls: count,
  operations: count,
  unmatched: list(z.object({ text, at: z.object({ path: text, line }), why: text })).describe(
    'What looks like a call and is in neither contract.',
  ),
  concerns: list(concern),
  grants: list(grants).describe('What each caller must hold before the change reaches it.'),
  notKnown: list(z.object({ operation: key, what: z.enum(ASPECTS) })).describe(
    'Operations that are called, and of which it cannot be told whether this changed.',
  ),
  unread: list(
    z.object({
      path: text,
      at: text.describe('Where, in words: `line 12`; empty for the input as a whole.'),
      message: text,
    }),
  ).describe('What could not be read, an input or a part of one: what it calls is in no list.'),
  notes: list(text),
});

const differenceSchema = z.object({
  schemaVersion: z.literal(1),
  from: side,
  to: side,
  added: list(key).describe('In the second contract and not in the first.'),
  removed: list(key).describe(
    'In the first contract and not in the second, whether or not it is known that the platform removed them.',
  ),
  permissions: list(z.object({ operation: key, from: permissions, to: permissions })),
  scopes: list(z.object({ operation: key, from: list(text), to: list(text) })).describe(
    'Any one of the scopes suffices; an empty list: none is needed.',
  ),
  authentication: list(
    z.object({ operation: key, from: z.enum(AUTHENTICATIONS), to: z.enum(AUTHENTICATIONS) }),
  ).describe('What a call has to bring.'),
  deprecated: list(key).describe('Marked as deprecated in the second contract and not in the first.'),
  notKnown: z
    .object({ permissions: list(key), scopes: list(key) })
    .describe(
      'Operations of both of which one does not tell this, so that it cannot be told whether it changed.',
    ),
  notes: list(text),
  tool: z.object({ name: text, version: text }),
  for: concerns.optional().describe('What of it concerns the calls that were given; there where any were.'),
});

/** JSON Schema (draft 2020-12) of a difference; fields may be added within a schemaVersion, so unknown ones are allowed. */
export function differenceJsonSchema(extensible = true): object {
  return {
    title: 'why403 contract diff',
    ...z.toJSONSchema(differenceSchema, {
      target: 'draft-2020-12',
      io: extensible ? 'input' : 'output',
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  };
}

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const schemaIsDocument: Equal<z.infer<typeof differenceSchema>, DifferenceDocument> = true;
void schemaIsDocument;
