/**
 * Whether an answer of the platform about a caller is as published. What is not, is no evidence: a list that is none
 * would else read as an empty one. Missing and further fields are no fault. The last lines make the compiler compare
 * the schemas with what is published.
 */
import * as z from 'zod/mini';
import type { AnsweredKind, PublishedAnswers } from '../caller/published.js';
import type { RawResponse } from '../exchange/types.js';
import { isObject, parseJson } from '../primitives/json.js';
import { schemaProblems } from '../primitives/schema-problems.js';

const maybe = <T extends z.core.$ZodType>(field: T) => z.exactOptional(z.nullable(field));
const some = <T extends z.core.$ZodShape>(fields: T) => z.readonly(z.object(fields));
const list = <T extends z.core.$ZodType>(item: T) => maybe(z.readonly(z.array(item)));
const text = maybe(z.string());
const texts = list(z.string());
const anything = z.exactOptional(z.unknown());

const named = some({ id: text, name: text });
const client = some({
  id: text,
  name: text,
  authorizedGrantType: text,
  scope: texts,
  state: text,
  organization: maybe(named),
  roleDivisions: list(some({ roleId: text, divisionId: text })),
});
const token = some({
  organization: maybe(named),
  homeOrganization: maybe(named),
  authorizedScope: texts,
  dateTokenIdles: text,
  OAuthClient: maybe(client),
  oauthClient: maybe(client),
  oAuthClient: maybe(client),
});
const policies = list(
  some({
    domain: text,
    entityName: text,
    entity: text,
    actions: texts,
    actionSet: texts,
    condition: anything,
    resourceCondition: anything,
    resourceConditionNode: anything,
  }),
);
const role = some({ id: text, name: text, permissions: texts, permissionPolicies: policies, policies });

const SHAPES = {
  'tokens-me': token,
  'users-me': some({
    id: text,
    name: text,
    organization: maybe(named),
    token: maybe(token),
    authorization: maybe(some({ permissions: texts, permissionPolicies: policies })),
  }),
  'subjects-me': some({ grants: list(some({ role: maybe(role), division: maybe(named) })) }),
  permissions: some({
    pageCount: maybe(z.number()),
    entities: list(
      some({
        domain: text,
        permissionMap: maybe(z.readonly(z.record(z.string(), z.readonly(z.array(some({ action: text })))))),
      }),
    ),
  }),
  organization: named,
  client,
  role,
  'divisions-permitted': some({ allDivsPermitted: maybe(z.boolean()), entities: list(named) }),
} satisfies Record<AnsweredKind, z.ZodMiniType>;

/** Problems that are named; one is enough to distrust the answer. */
const NAMED = 3;

/**
 * What is wrong with the answer to a question, in one line without any of its values; null when it is as published.
 *
 * @param kind null: nothing but JSON is asked of it
 */
export function answerProblem(kind: AnsweredKind | null, { body, truncated }: RawResponse): string | null {
  if (truncated) return 'it was cut off';
  const value = parseJson(body ?? '');
  if (value === undefined) return 'expected JSON';
  if (kind === null) return null;
  // Whoever stands in between has JSON of its own, all of whose fields are further ones.
  const names = isObject(value) ? Object.keys(value) : [];
  if (names.length > 0 && !names.some((name) => name in SHAPES[kind]._zod.def.innerType._zod.def.shape))
    return 'none of its fields is published';
  const result = SHAPES[kind].safeParse(value);
  if (result.success) return null;
  const problems = schemaProblems(result.error);
  const more = problems.length > NAMED ? `, and ${problems.length - NAMED} more` : '';
  return `${problems.slice(0, NAMED).join(', ')}${more}`;
}

type Checked = { readonly [Kind in keyof typeof SHAPES]: z.infer<(typeof SHAPES)[Kind]> };
type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const shapesArePublished: Equal<Checked, PublishedAnswers> = true;
void shapesArePublished;
