/**
 * The schema of a configuration file; `config.schema.json` is made from it, so that editors complete such files. The last
 * lines make the compiler compare it with what the program takes. Loads zod, so it is imported when there is a file.
 */
import * as z from 'zod/mini';
import { RULE_IDS } from '../judge/ids.js';
import { LINT_RULE_IDS } from '../lint/ids.js';
import { GRANT_TYPE } from '../read/json/stated.js';
import { FAIL_ON } from '../report/fail-on.js';
import { FORMAT_NAMES } from '../report/formats.js';
import { LEVELS } from '../report/levels.js';
import type { Config, ConfigKey } from './types.js';

const text = z.string();
const about = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description });
  return schema;
};
/** The rules that judge refusals, and those of lint; no id is one of both. */
const ALL_RULE_IDS = [...RULE_IDS, ...LINT_RULE_IDS] as const;
const severity = z.enum(['off', ...LEVELS]);

const header = z.strictObject({
  name: about(z.string(), 'Name of the header, in any case.'),
  value: z.optional(
    about(
      z.string(),
      'What its value must be; * stands for any text. Left out: any value. It is never shown.',
    ),
  ),
  why: z.optional(about(z.string(), 'Why it is required; shown where it is missing.')),
});

const organization = z.strictObject({
  id: about(z.string(), 'Id of the organization, a UUID.'),
  region: z.optional(about(z.string(), 'Domain or AWS name of its region, or a name from regions.')),
});

const texts = () => z.readonly(z.array(text));

const preflightCaller = z.strictObject({
  name: about(z.string(), 'What reports call it; no two callers have one name.'),
  region: z.optional(about(z.string(), 'Domain or AWS name of its region, or a name from regions.')),
  organization: z.optional(
    about(z.string(), 'The organization in which it is meant to act: an id, or a name from organizations.'),
  ),
  profile: z.optional(about(z.string(), "A profile of the platform's own CLI that holds its client.")),
  environment: z.optional(
    about(
      z.strictObject({
        id: about(z.string(), 'Name of the variable that holds the id of its OAuth client.'),
        secret: about(
          z.string(),
          'Name of the variable that holds the secret. The secret itself never stands here.',
        ),
      }),
      'Names of the environment variables that hold its client.',
    ),
  ),
  context: z.optional(about(z.string(), 'A file as why403 token --format context writes it.')),
  roles: z.optional(about(texts(), 'Files with roles as the platform exports them, where users decide.')),
  scopes: z.optional(about(texts(), 'Scopes that the client asks for, where users decide.')),
  grantType: z.optional(
    about(z.enum(GRANT_TYPE.names), 'How its tokens are taken; pkce where roles are given.'),
  ),
  divisions: z.optional(about(texts(), 'Ids of the divisions that matter; * for all.')),
  grantedBy: z.optional(about(z.string(), 'The name of the caller that attaches roles to it.')),
});

const preflight = z.strictObject({
  calls: z.optional(
    about(
      texts(),
      'What will be called: files that why403 needs reads, or patterns of them, beside this file.',
    ),
  ),
  callers: z.optional(
    about(z.readonly(z.array(preflightCaller)), 'Who will call, a caller an organization.'),
  ),
  maxAge: z.optional(about(z.string(), 'Older contexts tell nothing: 7d, 36h, 90m. As --max-age.')),
});

const lint = z.strictObject({
  exclude: z.optional(
    about(
      texts(),
      'Paths that are left out where a folder is searched: * stays within a folder, ** is any number of folders.',
    ),
  ),
});

export const configSchema = z.strictObject({
  // By it an editor finds the schema.
  $schema: z.optional(text),
  rules: z.optional(
    about(
      z.strictObject(
        Object.fromEntries(ALL_RULE_IDS.map((id) => [id, z.optional(severity)])) as Record<
          (typeof ALL_RULE_IDS)[number],
          z.ZodMiniOptional<typeof severity>
        >,
      ),
      'By rule: off, and it is not asked; else the level that its findings have in formats that show levels. Of rules of lint it is the level that counts for its exit code; for others no exit code changes.',
    ),
  ),
  requiredHeaders: z.optional(
    about(
      z.readonly(z.array(header)),
      'Headers that every API call of yours must carry; the rule org-header looks for them.',
    ),
  ),
  organizations: z.optional(
    about(
      z.record(text, organization),
      'Organizations by a name of your own, for --org, --home-org and --target-org.',
    ),
  ),
  targetOrganization: z.optional(
    about(
      z.string(),
      'The organization that calls are meant for: a name from organizations, or an id. As --target-org.',
    ),
  ),
  regions: z.optional(
    about(
      z.record(text, text),
      'Regions by a name of your own: a domain (mypurecloud.ie) or an AWS name (eu-west-1).',
    ),
  ),
  region: z.optional(
    about(z.string(), 'Region of the token: a domain, an AWS name, or a name from regions. As --region.'),
  ),
  failOn: z.optional(about(z.enum(FAIL_ON), 'The least that counts for exit code 1. As --fail-on.')),
  strict: z.optional(about(z.boolean(), 'Exit code 3 when something cannot be told. As --strict.')),
  formats: z.optional(
    about(
      z.readonly(z.array(text)),
      `Reports of check, live and curl, each a name or name=file: ${FORMAT_NAMES.join(', ')}. As --format.`,
    ),
  ),
  ignoreFile: z.optional(
    about(
      z.string(),
      'The list of what is known and not reported; why403-ignore.json beside this file unless given.',
    ),
  ),
  preflight: z.optional(about(preflight, 'What why403 preflight asks, and about whom.')),
  lint: z.optional(about(lint, 'What why403 lint reads.')),
});

export const CONFIG_KEYS = Object.keys(configSchema.shape).filter((key) => key !== '$schema') as ConfigKey[];

const KEYS_OF: Readonly<Record<string, readonly string[]>> = {
  requiredHeaders: Object.keys(header.shape),
  organizations: Object.keys(organization.shape),
  rules: ALL_RULE_IDS,
  lint: Object.keys(lint.shape),
};

const ENVIRONMENT_KEYS = ['id', 'secret'];

/** The keys that an object at this place may have. */
export function knownKeys([first, second, , fourth]: readonly PropertyKey[]): readonly string[] {
  if (first === undefined) return CONFIG_KEYS;
  if (first !== 'preflight') return KEYS_OF[String(first)] ?? [];
  if (second === undefined) return Object.keys(preflight.shape);
  return fourth === 'environment' ? ENVIRONMENT_KEYS : Object.keys(preflightCaller.shape);
}

/** JSON Schema (draft 2020-12) of a configuration file. */
export function configJsonSchema(): object {
  return {
    title: 'why403 configuration',
    description: 'why403.config.json or why403.config.jsonc. Flags and environment variables stand above it.',
    ...z.toJSONSchema(configSchema, {
      target: 'draft-2020-12',
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  };
}

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const schemaIsConfig: Equal<z.infer<typeof configSchema>, Config> = true;
void schemaIsConfig;
