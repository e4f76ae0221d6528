/**
 * The schema of needs as JSON. `needs.schema.json` is made from it when the package is built; nothing that runs loads it.
 * The last lines make the compiler compare it with the `NeedsReport` type.
 */
import * as z from 'zod';
import { GRADES } from '../../caller/types.js';
import { PERMISSION_MODES } from '../../contract/closed-lists.js';
import type { GrantType } from '../../exchange/types.js';
import type { NeedsReport } from './report.js';

const GRANT_TYPES = [
  'client_credentials',
  'authorization_code',
  'pkce',
  'implicit',
  'saml2_bearer',
  'password',
  'guest',
] as const satisfies readonly GrantType[];

const text = z.string();
const count = z.int().min(0);
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const line = z.int().min(1).nullable().describe('Counts from 1; null where the input has none.');

const place = z.object({
  path: text,
  line,
  what: text.nullable().describe('What asks there, by its name: the address of a Terraform resource.'),
});

const operation = z.object({
  operation: text.describe('`GET /api/v2/…` of the published contract.'),
  at: list(place).describe('The first places, in the order of the input.'),
  count: count.describe('How many places there are in all.'),
  permissions: z
    .object({ mode: z.enum(PERMISSION_MODES), names: list(text) })
    .describe(
      'ANY: one of the names suffices; ALL: each is needed; NONE: the contract names none; UNKNOWN: it says so in words.',
    ),
  scopes: list(text).describe('Any one suffices; empty where none is needed, or they are not known.'),
  grade: z.enum(GRADES).describe('How well it is known that the input uses it.'),
});

const minimal = z.object({
  permissions: list(text),
  scopes: list(text).describe('Empty for client credentials, which no scope limits.'),
  exact: z.boolean().describe('No smaller set is possible: proved.'),
  alternatives: list(z.object({ instead: text, any: list(text) })).describe(
    'Others, any one of which would do in place of a name.',
  ),
});

const open = z.object({
  text: text.describe('As it stands in the input, shortened.'),
  at: z.object({ path: text, line }),
  why: text,
});

const needsSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: text, version: text }),
  contract: z.object({ version: text, date: text, operations: count }),
  callers: list(
    z.object({
      client: text
        .nullable()
        .describe('Id of the OAuth client; null where the input does not tell who calls.'),
      clientName: text.nullable(),
      grantType: z.enum(GRANT_TYPES).nullable(),
      operations: list(operation),
      minimal: minimal.describe('The least with which all the operations can be called.'),
    }),
  ).describe('At least one; exactly one where no caller is known.'),
  unmatched: list(open).describe('What looks like a use and matches nothing of the contract.'),
  uncertain: list(open).describe('Uses of which the needs are not known.'),
  possible: list(open).describe(
    'Names in source code that are those of methods of an SDK, where nothing tells that they call it: what they would need is in no set.',
  ),
  topics: list(
    z.object({
      topic: text.describe('As it is written, with what is filled in as `{name}`.'),
      at: z.object({ path: text, line }),
      count: count.describe('How many places there are in all.'),
      permissions: list(text)
        .nullable()
        .describe('All of them are needed, and in the least set; null where that is not known.'),
    }),
  ).describe('Topics of notifications.'),
  unread: list(
    z.object({
      path: text,
      at: text.describe('Where, in words: `line 12`; empty for the input as a whole.'),
      message: text,
    }),
  ).describe('What could not be read, an input or a part of one: what it needs is in no list.'),
  notes: list(text),
});

/** JSON Schema (draft 2020-12) of needs; see `reportJsonSchema`. */
export function needsJsonSchema(extensible = true): object {
  return {
    title: 'why403 needs',
    ...z.toJSONSchema(needsSchema, {
      target: 'draft-2020-12',
      io: extensible ? 'input' : 'output',
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  };
}

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const schemaIsReport: Equal<z.infer<typeof needsSchema>, NeedsReport> = true;
const grantTypesAreAll: Equal<(typeof GRANT_TYPES)[number], GrantType> = true;
void schemaIsReport;
void grantTypesAreAll;
