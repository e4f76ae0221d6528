/**
 * The schema of a context file; `context.schema.json` is made from it, so that editors complete such files. Forgiving
 * spellings are read by the one reader of statements; behind it stands the form that the schema publishes. The last
 * lines make the compiler compare that form with what can be stated. Loads zod, so it is imported when there is a file.
 */
import * as z from 'zod/mini';
import type { Stated } from '../exchange/types.js';
import { schemaProblems } from '../primitives/schema-problems.js';
import { CLIENT_STATE, GRANT_TYPE, readStatement, STATED_KEYS } from '../read/json/stated.js';

const text = z.string();
const texts = () => z.readonly(z.array(text));
const ref = () => z.readonly(z.strictObject({ id: z.exactOptional(text), name: z.exactOptional(text) }));
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(z.readonly(item)));
const about = <T extends z.ZodMiniType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

/** Every field as it is published. */
const FIELDS = {
  grantType: about(z.enum(GRANT_TYPE.names), 'How the token was taken.'),
  scopes: about(texts(), 'All scopes that the token has.'),
  permissions: about(texts(), 'All permissions that the caller holds, domain:entity:action.'),
  roles: about(texts(), 'Names of the roles of the caller.'),
  divisions: about(texts(), 'Ids of the divisions in which the permissions are held; * for all.'),
  grants: about(
    list(z.strictObject({ division: z.nullable(text), permissions: texts(), conditional: texts() })),
    'What is held by division (id, * for all, null where it is not known); conditional: under a condition of the role. permissions and divisions add nothing to it.',
  ),
  grantsComplete: about(z.boolean(), 'Nothing is held but grants. Left out: something may be.'),
  divisionNames: about(list(z.strictObject({ id: text, name: text })), 'Ids of divisions and their names.'),
  offeredPermissions: about(
    texts(),
    'All permissions that the organization offers: no role of it can carry another.',
  ),
  products: about(texts(), 'Taken, and used for nothing.'),
  region: about(z.string(), 'Domain or AWS name of the region: mypurecloud.ie, eu-west-1.'),
  clientId: about(z.string(), 'Id of the OAuth client.'),
  clientName: about(z.string(), 'Name of the OAuth client.'),
  clientState: about(z.enum(CLIENT_STATE.names), 'State of the OAuth client.'),
  user: about(ref(), 'User of the token.'),
  organization: about(ref(), 'Organization in which the token acts.'),
  homeOrganization: about(ref(), 'Organization to which the user or client belongs.'),
  targetOrganization: about(ref(), 'Organization that the call is meant for.'),
  multiOrg: about(z.boolean(), 'The application serves several organizations.'),
  scopesEnforced: about(z.boolean(), 'The organization enforces scopes.'),
  asked: about(z.string(), 'When the platform was asked, ISO 8601.'),
};

/** A field in any spelling that is understood. */
const read = <T extends z.ZodMiniType>(key: keyof Stated, published: T) =>
  z.optional(
    z.pipe(
      z.transform((value, context) => {
        const reading = readStatement(key, value);
        if (reading.problem !== undefined)
          context.issues.push({ code: 'custom', message: reading.problem, input: undefined });
        return reading.value;
      }),
      z.optional(published),
    ),
  );

const schema = z.strictObject({
  // By it an editor finds the schema.
  $schema: z.optional(text),
  ...Object.fromEntries(STATED_KEYS.map((key) => [key, read(key, FIELDS[key])])),
});

/** All that is wrong with the value of a context file, one line each; none when all of it is understood. */
export function contextProblems(value: unknown): readonly string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : schemaProblems(result.error, STATED_KEYS);
}

/** JSON Schema (draft 2020-12) of a context file in its published form; the program takes further spellings. */
export function contextJsonSchema(): object {
  const fields = Object.entries(FIELDS).map(([key, field]) => [key, z.optional(field)] as const);
  return {
    title: 'why403 context',
    description: 'Facts about the caller of API calls, for why403 --context. What is left out is unknown.',
    ...z.toJSONSchema(z.strictObject({ $schema: z.optional(text), ...Object.fromEntries(fields) }), {
      target: 'draft-2020-12',
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  };
}

type Published = { readonly [Key in keyof typeof FIELDS]: z.infer<(typeof FIELDS)[Key]> };
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const fieldsAreStated: Equal<Published, Required<Stated>> = true;
void fieldsAreStated;
