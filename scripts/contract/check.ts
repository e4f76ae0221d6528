/** What the tables of facts/ must keep towards each other. */
import { MENU_PLACES, MUST_SAY, saysOf } from '../../src/contract/closed-lists.js';
import { LEAST_TOKEN, leastLength, literalsOf } from '../../src/contract/token-forms.js';
import { didYouMean } from '../../src/primitives/nearest.js';
import { checkHistory } from './check-history.js';
import { fault } from './fault.js';
import { type Facts, HISTORY_META, META, TABLES, TERRAFORM_META } from './tables.js';

type Operation = Facts['operations'][number];

const keyOf = ({ method, path }: Operation): string => `${method} ${path}`;
const blank = (path: string): string => path.replace(/\{[^}]*\}/g, '{}');

/** @throws Error with one line for the first thing that is wrong */
export function checkFacts(facts: Facts): void {
  checkSources(facts);
  checkOperations(facts);
  checkHistory(facts);
  checkTerraform(facts);
  checkRegions(facts);
  checkErrorCodes(facts);
  checkHeaders(facts);
  checkAnnouncements(facts);
  checkWays(facts);
  checkReported(facts);
  checkDurations(facts);
  checkMenus(facts);
  checkTokenForms(facts);
}

/** Every source that a fact names is in the table of sources. */
function checkSources(facts: Facts): void {
  const known = new Set(facts.sources.map(({ key }) => key));
  const named: readonly (readonly [string, readonly (readonly [string, readonly string[]])[]])[] = [
    [META.file, [['the file', facts.meta.sources]]],
    [TERRAFORM_META.file, [['the file', facts.terraformMeta.sources]]],
    [HISTORY_META.file, [['the file', facts.historyMeta.sources]]],
    [
      TABLES.removedOperations.file,
      facts.removedOperations.map((operation) => [keyOf(operation), operation.sources]),
    ],
    [
      TABLES.errorCodes.file,
      facts.errorCodes.map(({ status, code, sources }) => [`${status} ${code}`, sources]),
    ],
    [
      TABLES.oauthErrors.file,
      facts.oauthErrors.map((entry) => [
        entry.endpoint === 'page' ? entry.description : entry.error,
        entry.sources,
      ]),
    ],
    [TABLES.regions.file, facts.regions.map(({ awsRegion, sources }) => [awsRegion, sources])],
    [TABLES.hosts.file, facts.hosts.map(({ name, sources }) => [name, sources])],
    [TABLES.intermediaries.file, facts.intermediaries.map(({ words, sources }) => [words, sources])],
    [TABLES.products.file, facts.products.map(({ name, sources }) => [name, sources])],
    [TABLES.headers.file, facts.headers.map(({ header, sources }) => [header, sources])],
    [TABLES.standardHeaders.file, facts.standardHeaders.map(({ family, sources }) => [family, sources])],
    [TABLES.enforcement.file, facts.enforcement.map(({ topic, sources }) => [topic, sources])],
    [TABLES.ways.file, facts.ways.map(({ topic, sources }) => [topic, sources])],
    [TABLES.durations.file, facts.durations.map(({ name, sources }) => [name, sources])],
    [TABLES.menus.file, facts.menus.map(({ name, sources }) => [name, sources])],
    [
      TABLES.tokenForms.file,
      facts.tokenForms.map(({ vendor, what, sources }) => [`${vendor} ${what}`, sources]),
    ],
  ];
  for (const [file, records] of named) {
    for (const [record, sources] of records) {
      const unknown = sources.find((key) => !known.has(key));
      if (unknown !== undefined)
        throw fault(
          file,
          record,
          `the source ${unknown} is not in facts/${TABLES.sources.file}${didYouMean(unknown, [...known])}; correct it or add it there`,
        );
    }
  }
}

function checkOperations({ operations, removedOperations, permissions, scopes }: Facts): void {
  const knownPermissions = new Set(permissions);
  const knownScopes = new Set(scopes);
  const keys = new Set<string>();
  for (const [file, list] of [
    [TABLES.operations.file, operations],
    [TABLES.removedOperations.file, removedOperations],
  ] as const) {
    const ids = new Set<string>();
    for (const operation of list) {
      const refuse = (problem: string): never => {
        throw fault(file, keyOf(operation), problem);
      };
      const { id, method } = operation;
      if (keys.has(blank(keyOf(operation))))
        refuse(
          'is there already, perhaps with other names of parameters, perhaps as a removed one; keep one',
        );
      keys.add(blank(keyOf(operation)));
      if (ids.has(id)) refuse(`the id ${id} is another operation's too; give it its own`);
      ids.add(id);
      if (!id.startsWith(method.toLowerCase()))
        refuse(`the id ${id} does not begin with its method; correct one of the two`);
      const { mode, names } = operation.permissions;
      const needsNames = mode === 'ANY' || mode === 'ALL';
      if (needsNames !== names.length > 0)
        refuse(`mode ${mode} with ${names.length} permissions; ANY and ALL name some, NONE and UNKNOWN none`);
      if (new Set(names).size < names.length) refuse('names a permission twice; take one out');
      const scope = operation.scopes?.find((each) => !knownScopes.has(each));
      if (scope !== undefined)
        refuse(`the scope ${scope} is not in facts/${TABLES.scopes.file}; correct it or add it there`);
      if (operation.scopesBasis !== undefined && operation.scopes === undefined)
        refuse('scopesBasis without scopes; take it out');
      // A removed operation may name permissions that went with it.
      const permission = list === operations ? names.find((name) => !knownPermissions.has(name)) : undefined;
      if (permission !== undefined)
        refuse(
          `the permission ${permission} is not in facts/${TABLES.permissions.file}; correct it or add it there`,
        );
    }
  }
}

/** Endpoints that the contract does not know stay, and so do two that differ in the names of their parameters. */
function checkTerraform({ terraform }: Facts): void {
  for (const { name, kind, endpoints } of terraform) {
    const twice = endpoints.find((key, at) => endpoints.indexOf(key) < at);
    if (twice !== undefined)
      throw fault(TABLES.terraform.file, `${name} ${kind}`, `${twice} stands there twice; take one out`);
  }
}

/** Sentences name `login.<domain>`, `api.<domain>` and `apps.<domain>`, so every region must have them. */
function checkRegions({ regions, hosts }: Facts): void {
  const domains = new Set<string>();
  for (const { awsRegion, domain, loginHost, apiHost, appsHost } of regions) {
    // Tokens go to the hosts of regions, so no slip of the pen may make one.
    if (!isVendors(domain, hosts))
      throw fault(
        TABLES.regions.file,
        awsRegion,
        `the domain ${domain} lies under none of the vendor's in facts/${TABLES.hosts.file}; correct it, or add the vendor's domain there with its source`,
      );
    for (const [field, host, beginning] of [
      ['loginHost', loginHost, 'login'],
      ['apiHost', apiHost, 'api'],
      ['appsHost', appsHost, 'apps'],
    ])
      if (host !== `${beginning}.${domain}`)
        throw fault(
          TABLES.regions.file,
          awsRegion,
          `${field} is not ${beginning}.${domain}, as src/contract/regions.ts takes it to be; correct one of the two`,
        );
    if (domains.has(domain))
      throw fault(
        TABLES.regions.file,
        awsRegion,
        `the domain ${domain} is another region's too; correct one`,
      );
    domains.add(domain);
  }
}

/** Under a domain of the vendor's, or one that is named as the vendor names its own: `mypurecloud.com.au`. */
function isVendors(domain: string, hosts: Facts['hosts']): boolean {
  const [label, ...rest] = domain.split('.');
  const isEnding = /^(?:[a-z]{2,}|com?\.[a-z]{2})$/.test(rest.join('.'));
  return hosts.some(({ kind, name }) =>
    kind === 'vendor'
      ? domain === name || domain.endsWith(`.${name}`)
      : kind === 'vendor-name' && label === name && isEnding,
  );
}

/** Of so many examples a code that few operations declare has one each, so that it is known of all others. */
const EXAMPLES = 3;

function checkErrorCodes({ errorCodes, operations, removedOperations }: Facts): void {
  const known = new Set([...operations, ...removedOperations].map((operation) => blank(keyOf(operation))));
  for (const { status, code, category, says, templates, examples, declaredBy } of errorCodes) {
    const refuse = (problem: string): never => {
      throw fault(TABLES.errorCodes.file, `${status} ${code}`, problem);
    };
    const may = saysOf(category);
    if (says !== undefined && !may.includes(says))
      refuse(`"says": codes of ${category} say ${may.join(', ') || 'nothing'}, not "${says}"; correct it`);
    if (says === undefined && MUST_SAY.includes(category))
      refuse(`lacks the field "says"; add it, one of ${may.join(', ')}`);
    const example = examples.find((key) => !known.has(blank(key)));
    if (example !== undefined) refuse(`the example ${example} is no operation of the contract; correct it`);
    if (examples.length > declaredBy)
      refuse(`${examples.length} examples, but declaredBy is ${declaredBy}; correct one of the two`);
    if (declaredBy > operations.length + removedOperations.length)
      refuse(`declaredBy is ${declaredBy}, more than there are operations; correct it`);
    if (examples.length < Math.min(declaredBy, EXAMPLES) && declaredBy <= EXAMPLES)
      refuse(
        `names ${examples.length} of ${declaredBy} operations; name all of them, so that the code is known of no other`,
      );
    if (new Set(templates).size < templates.length) refuse('a template stands there twice; take one out');
  }
}

function checkHeaders({ headers, standardHeaders }: Facts): void {
  const known = new Set<string>();
  const add = (file: string, record: string, name: string) => {
    if (known.has(name)) throw fault(file, record, `the header ${name} stands there twice; take one out`);
    known.add(name);
  };
  for (const { header } of headers) add(TABLES.headers.file, header, header.toLowerCase());
  for (const { family, names } of standardHeaders)
    for (const name of names) {
      if (name !== name.toLowerCase())
        throw fault(TABLES.standardHeaders.file, family, `write ${name} in lower case`);
      add(TABLES.standardHeaders.file, family, name);
    }
  for (const use of ['organization', 'application'])
    if (headers.filter(({ demandedFor }) => demandedFor === use).length !== 1)
      throw fault(TABLES.headers.file, `demandedFor ${use}`, 'must stand with one header; correct it');
}

export function checkAnnouncements({ enforcement, operations }: Facts): void {
  const paths = operations.map(({ path }) => `${blank(path)}/`);
  for (const { topic, paths: prefixes } of enforcement)
    for (const prefix of prefixes)
      if (!paths.some((path) => path.startsWith(`/api/v2${prefix}/`)))
        throw fault(TABLES.enforcement.file, topic, `no operation lies under ${prefix}; correct it`);
}

export function checkWays({ ways, operations }: Facts): void {
  const byKey = new Map(operations.map((operation) => [keyOf(operation), operation]));
  for (const { topic, operations: keys, permission } of ways) {
    const unknown = keys.find((key) => !byKey.has(key));
    if (unknown !== undefined)
      throw fault(TABLES.ways.file, topic, `${unknown} is no operation of the contract; correct it`);
    if (byKey.get(keys[0] ?? '')?.permissions.names.includes(permission) !== true)
      throw fault(TABLES.ways.file, topic, `${keys[0]} does not name ${permission}; correct one of the two`);
  }
}

/** Durations that sentences are made of, and the fields that they need. */
const DURATIONS = {
  'media-link': ['least', 'usual'],
  'role-change': [],
} as const satisfies Readonly<Record<string, readonly ('least' | 'usual')[]>>;

function checkDurations({ durations }: Facts): void {
  for (const [name, fields] of Object.entries(DURATIONS)) {
    const duration = durations.find((each) => each.name === name);
    const lacking = fields.find((field) => duration?.[field] === undefined);
    if (duration === undefined || lacking !== undefined)
      throw fault(
        TABLES.durations.file,
        name,
        `${duration === undefined ? 'is not there' : `lacks "${lacking}"`}, and src/contract/durations.ts makes sentences of it; add it`,
      );
  }
  for (const { name, least = 0, most, usual = most } of durations)
    if (most < 1 || least > usual || usual > most)
      throw fault(
        TABLES.durations.file,
        name,
        'least, usual and most are not in this order, above 0; correct them',
      );
}

function checkMenus({ menus }: Facts): void {
  const missing = MENU_PLACES.find((place) => !menus.some(({ name }) => name === place));
  if (missing !== undefined)
    throw fault(TABLES.menus.file, missing, 'is not there, and steps of causes name it; add it');
}

/** A claim that the contract bears out is no claim any more. */
export function checkReported({ reported, operations, scopes, headers }: Facts): void {
  const known = {
    operation: new Set(operations.map((operation) => blank(keyOf(operation)))),
    scope: new Set(scopes),
    header: new Set(
      headers.filter(({ kind }) => kind === 'contract').map(({ header }) => header.toLowerCase()),
    ),
  };
  for (const { kind, name } of reported) {
    const compared = kind === 'header' ? name.toLowerCase() : kind === 'operation' ? blank(name) : name;
    if (known[kind].has(compared))
      throw fault(TABLES.reported.file, name, 'is in the contract; take the claim out');
  }
}

/** The search steps over a text by the length of the shortest token. */
function checkTokenForms({ tokenForms }: Facts): void {
  for (const { vendor, what, begins, follows } of tokenForms) {
    const refuse = (problem: string): never => {
      throw fault(TABLES.tokenForms.file, `${vendor} ${what}`, problem);
    };
    const shortest =
      (begins.length === 0 ? 0 : Math.min(...begins.map(({ length }) => length))) + leastLength(follows);
    if (shortest < LEAST_TOKEN)
      refuse(`is ${shortest} characters at least; shorter ones than ${LEAST_TOKEN} are words, take it out`);
    if (begins.length === 0 && literalsOf(follows).length === 0)
      refuse('names no character that is always there; add what it begins with');
  }
}
