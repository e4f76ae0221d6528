/**
 * The schema of a result of preflight: `preflight.schema.json` is made from it, and earlier results are read by it. The last
 * lines make the compiler compare it with the `Preflight` type. Loads zod, so it is imported when there is a file.
 */
import * as z from 'zod/mini';
import { GRADES } from '../caller/types.js';
import { CAUSE_IDS, LIKELIHOODS } from '../judge/ids.js';
import { GRANT_TYPE } from '../read/json/stated.js';
import { ANSWERS, CALLER_FAULTS, type Preflight } from './types.js';

const text = z.string();
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item));
const object = <T extends z.core.$ZodLooseShape>(shape: T) => z.readonly(z.object(shape));
const about = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

const place = object({ path: text, line: z.nullable(z.int().check(z.minimum(1))), what: z.nullable(text) });
const answer = () => z.enum(ANSWERS);
const alternatives = () => list(object({ instead: text, any: list(text) }));

const cell = object({
  caller: text,
  answer: about(
    answer(),
    'open: the contract names no permission. ?: it cannot be told, and why says what would decide it.',
  ),
  why: text,
  grade: about(z.nullable(z.enum(GRADES)), 'Of its weakest premise; null for ? and open.'),
  likelihood: about(z.nullable(z.enum(LIKELIHOODS)), 'How sure it is that it would be refused.'),
  divisions: about(list(text), 'The divisions of interest in which it would be refused.'),
  cause: about(z.nullable(z.enum(CAUSE_IDS)), 'Why it would be refused; null where it is not refused.'),
});

const caller = object({
  name: text,
  organization: z.nullable(object({ id: z.exactOptional(text), name: z.exactOptional(text) })),
  expected: about(
    z.nullable(z.boolean()),
    'Whether it acts in the organization that it is meant to; null: nobody said which, or it is not known.',
  ),
  expectedOrganization: z.nullable(text),
  asked: about(z.nullable(text), 'When the platform was asked, ISO 8601.'),
  client: z.nullable(text),
  grantType: z.nullable(z.enum(GRANT_TYPE.names)),
  problem: about(z.nullable(text), 'Why nothing, or nothing recent enough, is known of it.'),
  fault: about(
    z.nullable(z.enum(CALLER_FAULTS)),
    'The kind of the problem: what is named cannot be used, it was asked too long ago, its credentials are not accepted, no answer came.',
  ),
  divisions: about(list(text), 'The divisions that matter; empty: nobody said which.'),
});

const toAdd = object({
  caller: text,
  permissions: list(text),
  scopes: list(text),
  divisions: about(
    list(text),
    'Where the permissions are needed; empty: nobody said which divisions matter.',
  ),
  exact: about(z.boolean(), 'No smaller set is possible.'),
  alternatives: alternatives(),
  attach: z.nullable(
    object({
      by: text,
      may: z.nullable(z.boolean()),
      lacks: list(text),
      why: about(z.nullable(text), 'What is in the way beside what it lacks: the organization.'),
    }),
  ),
  blocks: object({ terraform: text, role: text }),
});

const names = () => object({ caller: text, more: list(text), less: list(text) });

export const preflightSchema = object({
  schemaVersion: z.literal(1),
  tool: object({ name: text, version: text }),
  contract: object({ version: text, date: text, operations: z.int().check(z.minimum(0)) }),
  callers: list(caller),
  operations: list(object({ operation: text, at: list(place), cells: list(cell) })),
  toAdd: about(
    list(toAdd),
    'The smallest change of each caller that makes REFUSED and PARTIAL go away; several entries where permissions are needed in different divisions.',
  ),
  mind: list(object({ caller: text, text })),
  excess: list(
    object({ caller: text, names: list(text), wide: list(object({ name: text, needs: list(text) })) }),
  ),
  unmatched: list(object({ text, at: place, why: text })),
  unread: about(
    list(object({ path: text, why: text })),
    'What could not be read of the inputs: what else will be called is not known.',
  ),
  since: z.nullable(
    list(object({ caller: text, operation: text, before: z.nullable(answer()), now: z.nullable(answer()) })),
  ),
  toAddSince: z.nullable(list(names())),
  notes: list(text),
});

/** JSON Schema (draft 2020-12) of a result; fields may be added within a schemaVersion, so unknown ones are allowed. */
export function preflightJsonSchema(): object {
  return {
    title: 'why403 preflight',
    ...z.toJSONSchema(preflightSchema, {
      target: 'draft-2020-12',
      io: 'input',
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  };
}

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const schemaIsPreflight: Equal<z.infer<typeof preflightSchema>, Preflight> = true;
void schemaIsPreflight;
