/** The tables of facts/: one schema a file. What a schema does not know is refused. */
import { z } from 'zod';
import {
  AUTHENTICATIONS,
  CALLERS,
  CLAIM_KINDS,
  CODE_SAYS,
  ERROR_CATEGORIES,
  HEADER_KINDS,
  HOST_NAME_KINDS,
  INTERMEDIARY_MARKS,
  MENU_PLACES,
  OAUTH_SAYS,
  PERMISSION_MODES,
  TERRAFORM_KINDS,
  TOKEN_KINDS,
  WORD_PLACES,
} from '../../src/contract/closed-lists.js';
import { TOKEN_FORM } from '../../src/contract/token-forms.js';
import { API_METHODS } from '../../src/primitives/http.js';
import { didYouMean } from '../../src/primitives/nearest.js';

/** How well a fact is known: published by the vendor, seen in real answers, only claimed, or not looked up. */
export const CONFIDENCES = ['documented', 'observed-in-real-responses', 'reported-only', 'unknown'] as const;

const LISTED_IN = 'src/contract/closed-lists.ts';

/** One of a closed list that the code knows. */
const oneOf = <const T extends readonly string[]>(list: T, where = LISTED_IN) =>
  z.enum(list, {
    error: ({ input }) =>
      `${JSON.stringify(input)} is none of ${list.join(', ')}${typeof input === 'string' ? didYouMean(input, list) : ''}; use one of these, or add it to ${where} and say there what it means`,
  });

/** Cells of the packed tables are separated by tabs and ¦. */
const text = z
  .string()
  .min(1, 'is empty; write it, or leave the field out')
  .regex(/^[^\u0000-\u001f\u007f-\u009f¦]*$/, 'holds a control character or ¦; take it out');
const names = z.array(text);
const some = names.min(1, 'is an empty list; name at least one');
const count = z.int().nonnegative();
const pattern = (form: RegExp, like: string) => text.regex(form, `is not written like ${like}; correct it`);
const day = pattern(/^\d{4}-\d\d-\d\d$/, '2026-08-15').refine(
  (value) => new Date(value).toJSON()?.startsWith(value) === true,
  'is no day of the calendar; correct it',
);
const address = pattern(/^https:\/\/\S+$/, 'https://forum.example/thread');
const operationKey = pattern(/^[A-Z]+ \/api\/v2\/\S+$/, 'GET /api/v2/routing/queues');

const known = {
  confidence: oneOf(CONFIDENCES, 'scripts/contract/tables.ts'),
  /** Keys of sources.json. */
  sources: some,
};

const requirement = z.strictObject({ mode: oneOf(PERMISSION_MODES), names });

const operation = z.strictObject({
  method: oneOf(API_METHODS, 'src/primitives/http.ts'),
  path: pattern(/^\/api\/v2(?:\/(?:[\w.~:$-]+|\{\w+\}))+$/, '/api/v2/routing/queues/{queueId}'),
  id: pattern(/^[a-z]\w+$/, 'getRoutingQueues'),
  permissions: requirement,
  /** Any one suffices; left out when not known. */
  scopes: names.optional(),
  /** Left out when they are those of the contract. */
  scopesBasis: z
    .enum(['derived', 'kept'], { error: 'may only be "derived" or "kept"; leave it out otherwise' })
    .optional(),
  caller: oneOf(CALLERS).default('any'),
  auth: oneOf(AUTHENTICATIONS).default('oauth'),
  preview: z.boolean().default(false),
  deprecated: z.boolean().default(false),
  /** Version of the Platform API that it came with; left out when not known. */
  since: count.optional(),
});

/** A published version of the platform's API and the day of the release in which it was seen. */
const release = z.strictObject({
  /** The document has no version of its own: where nobody says it, it is known by the hash of its bytes. */
  api: z.union([z.int().positive(), pattern(/^document [0-9a-f]{8}$/, 'document 3f2a91c0')], {
    error: 'is not written like 10793, or like document 3f2a91c0; correct it',
  }),
  date: day,
});

/** A table: its file, what a record is, and by which of its fields it is known and sorted. */
export interface Table<S extends z.ZodType = z.ZodType> {
  readonly file: string;
  readonly record: S;
  /** Empty for a table of plain names. */
  readonly keys: readonly string[];
}

const table = <S extends z.ZodType>(file: string, keys: readonly string[], record: S): Table<S> => ({
  file,
  record,
  keys,
});

/** What is known of the contract as a whole. No list, so it is no table. */
export const META = {
  file: 'contract/meta.json',
  record: z.strictObject({
    version: text,
    date: day,
    /** Of which version what operations without `since` require is known; left out when it is the same. */
    older: z.strictObject({ version: text, date: day }).optional(),
    sources: some,
  }),
};

/** Which release of the Terraform provider the table `terraform` is of. */
export const TERRAFORM_META = {
  file: 'contract/terraform-meta.json',
  record: z.strictObject({
    version: pattern(/^\d+(?:\.\d+){2}$/, '1.84.1'),
    date: day,
    sources: some,
  }),
};

/** From which to which release the table `history` knows every change. */
export const HISTORY_META = {
  file: 'contract/history-meta.json',
  record: z.strictObject({ from: release, to: release, sources: some }),
};

export const TABLES = {
  operations: table('contract/operations.json', ['path', 'method'], operation),
  removedOperations: table(
    'contract/removed-operations.json',
    ['path', 'method'],
    operation.extend({
      /** The day of the last published document that had it. */
      lastSeen: day,
      /** The first release that was seen without it. */
      goneIn: release,
      sources: some,
    }),
  ),
  history: table(
    'contract/history.json',
    ['path', 'method', 'date'],
    z.strictObject({
      method: operation.shape.method,
      path: operation.shape.path,
      /** The version, and the day of the release, in which the change was first seen: nobody says since when it is checked. */
      ...release.shape,
      from: requirement,
      to: requirement,
      /** The operation is in no table any more, and when it went is not known. */
      gone: z.literal(true).optional(),
    }),
  ),
  permissions: table(
    'contract/permissions.json',
    [],
    pattern(/^[\w-]+(?::[\w-]+:[\w-]+)?$/, 'routing:queue:view'),
  ),
  scopes: table('contract/scopes.json', [], pattern(/^[a-z][\w-]*(?::readonly)?$/, 'routing:readonly')),
  terraform: table(
    'contract/terraform.json',
    ['name', 'kind'],
    z.strictObject({
      name: pattern(/^genesyscloud_[a-z0-9_]+$/, 'genesyscloud_routing_queue'),
      kind: oneOf(TERRAFORM_KINDS),
      /** As the documentation of the provider writes them: what is no operation of the contract stays, and is told. */
      endpoints: z.array(operationKey),
    }),
  ),
  sources: table('sources.json', ['key'], z.strictObject({ key: text, reference: text })),
  errorCodes: table(
    'error-codes.json',
    ['status', 'code', 'templates'],
    z.strictObject({
      status: z.int().min(400).max(599),
      code: text,
      category: oneOf(ERROR_CATEGORIES),
      /** What the code says beyond its category. */
      says: oneOf(Object.values(CODE_SAYS).flat()).optional(),
      /** Number of operations that declare it; 0 when it is known from elsewhere. */
      declaredBy: count,
      /** `%s` for a parameter; the usual one first. */
      templates: z
        .array(text.regex(/[A-Za-z]{3}/, 'has no words; give the text'))
        .min(1, 'is an empty list; name at least one'),
      /** Some of the operations that declare it. */
      examples: z.array(operationKey),
      ...known,
      // A code is evidence of the best grade.
      confidence: oneOf(['documented', 'observed-in-real-responses'], 'scripts/contract/tables.ts'),
    }),
  ),
  oauthErrors: table(
    'oauth-errors.json',
    ['endpoint', 'error', 'description'],
    z.discriminatedUnion('endpoint', [
      z.strictObject({
        error: text,
        endpoint: z.literal('token'),
        /** Left out where the error stands with any status. */
        status: z.int().min(400).max(599).optional(),
        /** How the description begins; left out where any may stand. */
        description: text.optional(),
        says: oneOf(OAUTH_SAYS),
        ...known,
      }),
      z.strictObject({ error: text, endpoint: z.literal('authorize'), says: oneOf(OAUTH_SAYS), ...known }),
      /** A sentence that the login page shows. */
      z.strictObject({ endpoint: z.literal('page'), description: text, says: oneOf(OAUTH_SAYS), ...known }),
    ]),
  ),
  regions: table(
    'regions.json',
    ['awsRegion'],
    z.strictObject({
      awsRegion: pattern(/^[a-z]+(?:-[a-z]+)+-\d$/, 'eu-west-1'),
      domain: pattern(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'mypurecloud.ie'),
      loginHost: text,
      apiHost: text,
      appsHost: text,
      /** The ending of the country's hosts: `ie`. */
      country: pattern(/^[a-z]{2}$/, 'ie'),
      /** What people call it by, in letters of ASCII: country, city. */
      places: names,
      ...known,
    }),
  ),
  hosts: table(
    'hosts.json',
    ['kind', 'name'],
    z.strictObject({
      kind: oneOf(HOST_NAME_KINDS),
      name: pattern(/^[a-z][a-z0-9.-]*$/, 'pure.cloud'),
      ...known,
    }),
  ),
  intermediaries: table(
    'intermediaries.json',
    ['seenIn', 'words'],
    z.strictObject({
      seenIn: oneOf(INTERMEDIARY_MARKS),
      /** In lower case; of `fields`: the names of fields at the top of a JSON body, parted by blanks. */
      words: pattern(/^[a-z][a-z0-9: -]*$/, 'x-deny-reason'),
      /** As a sentence names it: `Zscaler`, `an egress proxy`. */
      name: text,
      ...known,
    }),
  ),
  products: table(
    'products.json',
    ['name'],
    z.strictObject({
      name: text,
      domains: z.array(pattern(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'niceincontact.com')),
      /** What texts call it by. */
      words: some,
      ...known,
    }),
  ),
  headers: table(
    'headers.json',
    ['kind', 'header'],
    z.strictObject({
      header: text,
      kind: oneOf(HEADER_KINDS),
      /** What public threads demand it for. */
      demandedFor: z.enum(['organization', 'application']).optional(),
      ...known,
    }),
  ),
  standardHeaders: table(
    'standard-headers.json',
    ['family'],
    z.strictObject({ family: text, names: some, sources: some }),
  ),
  headerWords: table(
    'header-words.json',
    ['word'],
    z.strictObject({ word: pattern(/^[a-z]+$/, 'tenant'), where: oneOf(WORD_PLACES) }),
  ),
  enforcement: table(
    'enforcement.json',
    ['date', 'topic'],
    z.strictObject({
      topic: text,
      date: day,
      /** Beginnings of paths behind /api/v2, `{}` for a parameter. */
      paths: z
        .array(pattern(/^(?:\/[\w-]+|\/\{\})+$/, '/users/{}/station'))
        .min(1, 'is an empty list; name a path'),
      ...known,
    }),
  ),
  ways: table(
    'ways.json',
    ['topic'],
    z.strictObject({
      topic: text,
      /** In the singular; a path that names all of them is meant for this. */
      words: z
        .array(pattern(/^[a-z]+$/, 'recording'))
        .min(2, 'needs two words at least: one alone is in paths of other matters'),
      /** The first one is the one to use. */
      operations: z.array(operationKey).min(1, 'is an empty list; name an operation'),
      /** How to use the first operation for this. */
      note: text.optional(),
      permission: text,
      /** In whose division the permission is needed. */
      division: text,
      ...known,
    }),
  ),
  durations: table(
    'durations.json',
    ['name'],
    z.strictObject({
      name: text,
      unit: z.literal('minutes'),
      least: count.optional(),
      most: count,
      usual: count.optional(),
      ...known,
    }),
  ),
  menus: table(
    'menus.json',
    ['name'],
    z.strictObject({
      name: oneOf(MENU_PLACES),
      /** Where it stands; the usual one first, then that of the newer menu. */
      paths: z
        .array(pattern(/^(?:Admin|Menu)(?: > [A-Z][A-Za-z ]*)+$/, 'Admin > Integrations > OAuth'))
        .min(1, 'is an empty list; name a path'),
      ...known,
    }),
  ),
  tokenForms: table(
    'token-forms.json',
    ['vendor', 'what'],
    z.strictObject({
      vendor: text,
      what: text,
      /** Any one of these; empty where only a later part is known. */
      begins: z.array(pattern(/^[\w./~-]{2,}$/, 'ghp_')),
      /** What follows: literal characters, and in braces a kind of characters and how many of them. */
      follows: pattern(TOKEN_FORM, '{alnum 6}_{alnum 29}_mmk'),
      kind: oneOf(TOKEN_KINDS).default('key'),
      ...known,
    }),
  ),
  reported: table(
    'reported.json',
    ['kind', 'name'],
    z.strictObject({
      kind: oneOf(CLAIM_KINDS),
      name: text,
      claimedIn: z.array(address).min(1, 'is an empty list; name a thread'),
    }),
  ),
} as const;

export type TableName = keyof typeof TABLES;
type Records<T> = T extends Table<infer S> ? readonly z.output<S>[] : never;
export type Facts = { readonly [K in TableName]: Records<(typeof TABLES)[K]> } & {
  readonly meta: z.output<typeof META.record>;
  readonly terraformMeta: z.output<typeof TERRAFORM_META.record>;
  readonly historyMeta: z.output<typeof HISTORY_META.record>;
};
