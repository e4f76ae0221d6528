/**
 * The schema of the report. `report.schema.json` is made from it when the package is built; nothing that
 * runs loads it. The last lines make the compiler compare it with the `Report` type.
 */
import * as z from 'zod';
import { GRADES } from '../caller/types.js';
import { ACTORS, CAUSE_IDS, LIKELIHOODS, OUTCOMES, RULE_IDS, VERDICTS } from '../judge/ids.js';
import type { RefusalKind } from '../refusal/types.js';
import type { Report } from './types.js';

const REFUSAL_KINDS = [
  'permissions',
  'divisions',
  'other-subject',
  'scopes',
  'policy',
  'context',
  'credentials',
  'oauth',
  'network',
  'feature',
  'resource',
  'organization',
  'signed-url',
  'relayed',
  'foreign',
  'preflight',
  'generic',
  'unexplained',
  'not-refused',
  'no-response',
  'no-answer',
] as const satisfies readonly RefusalKind[];

const text = z.string();
const count = z.int().min(0);
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const evidence = z.object({ grade: z.enum(GRADES), text, source: text });

const fix = z.object({
  who: z.enum(ACTORS),
  action: text,
  command: text.nullable(),
  where: text.nullable().describe('Where in the menus of the platform, or null.'),
  use: list(text).describe('Identifiers of the contract that this step asks to add or use.'),
});

const cause = z.object({
  id: z.enum(CAUSE_IDS),
  likelihood: z.enum(LIKELIHOODS),
  blocking: z.boolean(),
  relation: z.enum(['explains', 'also-wrong', 'claimed']),
  who: z.enum(ACTORS),
  summary: text,
  evidence: list(evidence),
  notKnown: list(text),
  fixes: list(fix),
  noUse: list(text),
  rules: list(z.enum(RULE_IDS)),
});

const finding = z.object({
  rule: z.enum(RULE_IDS),
  outcome: z.enum(OUTCOMES),
  grade: z.enum(GRADES).nullable(),
  message: text,
  evidence: list(evidence),
  missing: list(z.object({ what: text, supply: list(text) })),
});

const place = z.object({
  path: text,
  index: count.describe('Counts from 0 within its input.'),
  line: z.int().min(1).nullable(),
  resource: text.optional().describe('What the call was made for: the address of a Terraform resource.'),
});

const named = z.object({ id: text.nullable(), name: text.nullable(), grade: z.enum(GRADES), source: text });

const caller = z.object({
  label: text.nullable().describe('`token#1`, or null when the credentials are unknown.'),
  actsAs: z.enum(['client', 'user', 'guest']).nullable(),
  user: named.nullable(),
  client: named.nullable(),
  organization: named.nullable(),
});

const missing = z.object({
  permissions: z
    .object({ mode: z.enum(['ANY', 'ALL']), names: list(text) })
    .describe('ANY: one of the names suffices; ALL: each is needed.'),
  scopes: list(text).describe('Any one suffices.'),
  divisions: list(text).describe('Where the permissions are needed; empty where no division is named.'),
});

const toDo = z.object({
  caller,
  toldApart: z.boolean().describe('False: calls of which it is not known who made them, perhaps several.'),
  inputs: list(text).describe('Where they were read: the first paths.'),
  refusals: count.describe('How many refused calls it is about.'),
  steps: list(
    z.object({
      grant: z.enum(['permissions', 'scopes']),
      names: list(text).describe('The fewest that answer all refusals of the step.'),
      alternatives: list(z.object({ instead: text, any: list(text) })).describe(
        'Others, any one of which would do in place of a name.',
      ),
      divisions: list(text),
      inDivisionOfObject: z.boolean(),
      inTrustor: z.boolean(),
      ifMissing: z.boolean().describe('Whether it is missing is not known: look first.'),
      refusals: count.describe('How many refused calls it answers.'),
    }),
  ),
});

const placedCall = place.extend({ correlationId: text.nullable(), time: text.nullable() });

const diagnosis = z.object({
  exchange: z.object({
    source: place,
    method: text.nullable(),
    url: text.nullable(),
    status: z.int().nullable(),
    operation: text.nullable().describe('`GET /api/v2/…` of the published contract, or null.'),
    correlationId: text.nullable(),
    time: text
      .nullable()
      .describe('When it was made: ISO 8601, as written; null when the input does not say.'),
  }),
  problem: count.describe(
    'Counts the different problems of a run from 0: diagnoses of one number are equal but for their places.',
  ),
  count: z.int().min(1),
  places: list(placedCall),
  verdict: z.enum(VERDICTS),
  answered: text
    .optional()
    .describe('Of preflight: what is said in place of the words of the verdict, where it is not quite that.'),
  refusal: z.object({
    kind: z.enum(REFUSAL_KINDS),
    code: text.nullable(),
    message: text.nullable(),
    recognition: z.enum(['catalogued', 'corrected', 'uncatalogued']),
  }),
  caller,
  missing: missing.describe('What the caller lacks, by causes that are certain or likely.'),
  mayBeMissing: missing.describe(
    'What the caller may lack, by the first cause, where that is only possible.',
  ),
  read: list(text),
  causes: list(cause),
  findings: list(finding),
  surer: list(text),
  questions: list(text).describe('To whoever can look it up; they can be forwarded as they are.'),
  remarks: list(text),
});

const input = z.object({
  path: text,
  form: text,
  exchanges: count,
  refused: count.describe(
    'Refused calls of it that are not ignored; those that would be refused count, too.',
  ),
  cannotTell: count,
  noAnswer: count.describe('Calls that were made and got no answer.'),
  credentials: count.describe('Live-looking credentials that were first seen in it.'),
  took: list(text),
  problems: list(z.object({ at: text, message: text })),
});

const call = z.object({
  purpose: text,
  method: text,
  host: text,
  path: text,
  status: z.int().nullable(),
  told: text,
  milliseconds: z.number().min(0),
});

const ignoredEntry = z.object({
  cause: z.enum(CAUSE_IDS),
  operation: text,
  client: text.nullable(),
  reason: text,
  expires: text.nullable().describe('The last day on which it holds, YYYY-MM-DD.'),
  source: text.nullable().describe('Where it stands.'),
  calls: count,
});

export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: text, version: text }),
  contract: z.object({ version: text, date: text, operations: count }),
  inputs: list(input),
  diagnoses: list(diagnosis),
  toDo: list(toDo).describe('What is to be granted, over all refusals: one entry a caller.'),
  questions: list(text).describe('The questions of all diagnoses, each once.'),
  calls: list(call).describe('Live calls that were made; empty offline.'),
  summary: z.object({
    exchanges: count,
    refused: count.describe('Those that would be refused count, too.'),
    wouldBeRefused: count,
    byCause: z.partialRecord(z.enum(CAUSE_IDS), count),
    cannotTell: count,
    noAnswer: count.describe('Calls that were made and got no answer: a network error, status 0.'),
    byStatus: z
      .record(text, count)
      .readonly()
      .describe('Answers of status 400 and above that refuse nothing, by status.'),
    limited: count.describe(
      'Answers of another status than 429 that say that too much was asked for; byStatus counts them too.',
    ),
    notUnderstood: z
      .object({ count, first: list(z.object({ path: text, line: z.int().min(1).nullable() })) })
      .describe(
        'Passages that look like an answer or an error and could not be read as one; the first places.',
      ),
    ignored: z
      .object({
        count: count.describe('Refused calls that are not reported, since the list of a team names them.'),
        by: text.nullable().describe('The list, as it was named.'),
        entries: list(ignoredEntry),
        expired: list(ignoredEntry).describe('Their day is past, and calls are refused: these are reported.'),
        unused: list(ignoredEntry).describe('Entries that match no refused call of this run.'),
      })
      .describe('What is refused and known: listed in no diagnosis, and counted nowhere else.'),
    picked: count.describe(
      'How many of the exchanges `at` and `around` pick; all of them where neither is given.',
    ),
  }),
});

/**
 * JSON Schema (draft 2020-12) of the report.
 *
 * @param extensible true for the published schema: fields may be added within a schemaVersion, so unknown
 * ones are allowed. false: exactly the fields that this version writes (for tests).
 */
export function reportJsonSchema(extensible = true): object {
  return {
    title: 'why403 report',
    ...z.toJSONSchema(reportSchema, {
      target: 'draft-2020-12',
      io: extensible ? 'input' : 'output',
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  };
}

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const schemaIsReport: Equal<z.infer<typeof reportSchema>, Report> = true;
const kindsAreAll: Equal<(typeof REFUSAL_KINDS)[number], RefusalKind> = true;
void schemaIsReport;
void kindsAreAll;
