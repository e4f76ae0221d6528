/**
 * The schema of a report of lint as JSON. `lint.schema.json` is made from it when the package is built; nothing that runs
 * loads it. The last lines make the compiler compare it with the type.
 */
import * as z from 'zod';
import { GRADES } from '../caller/types.js';
import { LEVELS } from '../report/levels.js';
import { LINT_RULE_IDS } from './ids.js';
import { LINT_FORMS } from './outline/types.js';
import { type LintReport, SKIP_REASONS } from './types.js';

const text = z.string();
const count = z.int().min(0);
const place = z.int().min(1);
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();

const finding = z.object({
  rule: z.enum(LINT_RULE_IDS),
  outcome: z
    .enum(['fail', 'inconclusive'])
    .describe('inconclusive: it cannot be told whether it is wrong; fix says what would decide.'),
  level: z.enum(LEVELS).describe('How much it weighs; an error fails the build.'),
  grade: z.enum(GRADES).nullable().describe('Of its weakest evidence; null where it rests on none.'),
  path: text,
  at: z
    .object({ line: place, column: place, endLine: place, endColumn: place })
    .describe('All count from 1, columns in UTF-16 units; endColumn is behind the last one.'),
  message: text.describe('One sentence without a full stop.'),
  subject: text.describe('What it is about: a scope, GET /api/v2/…, the label of a secret.'),
  evidence: list(z.object({ grade: z.enum(GRADES), source: text, text })),
  fix: text.nullable().describe('What to do.'),
  instead: list(text).describe('What may be written in its place, best first.'),
  fingerprint: text.describe('From rule, path and subject: the same over runs, on whatever line it stands.'),
});

const problem = z.object({ path: text, line: place.nullable(), message: text });

const asked = z.object({ pass: count, fail: count, inconclusive: count, ignored: count });

const schema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: text, version: text }),
  contract: z.object({ version: text, date: text, operations: count }),
  findings: list(finding).describe('By path, then by place.'),
  ignored: list(
    z.object({ finding, reason: text, by: text.describe('in place, or the name of the list.') }),
  ).describe('Findings that somebody has accepted.'),
  ignoreProblems: list(problem).describe(
    'Remarks and entries of the list that do not do what somebody believes.',
  ),
  files: z.object({
    read: count,
    byForm: z.partialRecord(z.enum(LINT_FORMS), count),
    skipped: list(
      z.object({
        reason: z.enum(SKIP_REASONS),
        count,
        first: list(text).describe('The first of them.'),
      }),
    ),
  }),
  unread: list(problem).describe('What could not be read: what is wrong there is not known.'),
  summary: z.object({
    errors: count,
    warnings: count,
    notes: count,
    inconclusive: count,
    byRule: z
      .partialRecord(z.enum(LINT_RULE_IDS), asked)
      .describe('How often each rule was asked, and what came of it.'),
  }),
});

/** JSON Schema (draft 2020-12) of a report; fields may be added within a schemaVersion, so unknown ones are allowed. */
export function lintJsonSchema(): object {
  return {
    title: 'why403 lint',
    ...z.toJSONSchema(schema, {
      target: 'draft-2020-12',
      io: 'input',
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  };
}

/** What the document says; rules that come later are in none of before. */
type LintDocument = Omit<LintReport, 'summary'> & {
  readonly schemaVersion: 1;
  readonly summary: Omit<LintReport['summary'], 'byRule'> & {
    readonly byRule: Partial<LintReport['summary']['byRule']>;
  };
};
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const schemaIsDocument: Equal<z.infer<typeof schema>, LintDocument> = true;
void schemaIsDocument;
