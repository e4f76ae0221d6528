/**
 * Packs the facts into the modules of src/contract/data. The same facts give the same bytes.
 *
 * Large tables become one string each, which loads fast and is split only when somebody asks. Their type is written
 * down, since a declaration file would hold the whole string otherwise.
 */
import { packHistory } from '../../src/contract/pack/history.js';
import { packOperations, wordsOf } from '../../src/contract/pack/index.js';
import { list } from '../../src/contract/pack/rows.js';
import { packTerraform } from './pack-terraform.js';
import type { Facts } from './tables.js';
import { lines, literal, module, packedTable } from './text.js';

/** Name of a file in src/contract/data -> its text. */
export function packFacts(facts: Facts): Readonly<Record<string, string>> {
  const tables = packOperations(facts);
  const words = wordsOf([
    ...facts.permissions,
    ...facts.scopes,
    ...facts.operations.map(({ path }) => path),
    ...facts.errorCodes.flatMap(({ code, templates }) => [code, ...templates]),
  ]);
  return {
    'operations.ts': module({
      OPERATIONS: literal(tables.operations),
      PERMISSION_SETS: literal(tables.permissionSets),
      SCOPE_SETS: literal(tables.scopeSets),
      REMOVED_PERMISSIONS: literal(tables.removedPermissions),
    }),
    'permissions.ts': module({ PERMISSIONS: literal(tables.permissions) }),
    'scopes.ts': module({ SCOPES: literal(tables.scopes) }),
    'words.ts': module({ WORDS: lines(words) }),
    'errors.ts': packErrors(facts),
    'regions.ts': module({
      REGIONS: packedTable(
        facts.regions.map(({ awsRegion, domain, country, places }) => [
          awsRegion,
          domain,
          country,
          list(places),
        ]),
      ),
    }),
    'hosts.ts': module({ HOSTS: grouped(facts.hosts.map(({ kind, name }) => [kind, name])) }),
    'intermediaries.ts': module({
      INTERMEDIARIES: packedTable(
        facts.intermediaries.map(({ seenIn, words, name }) => [seenIn, words, name]),
      ),
    }),
    'products.ts': module({
      PRODUCTS: packedTable(
        facts.products.map(({ name, domains, words }) => [name, list(domains), list(words)]),
      ),
    }),
    'headers.ts': packHeaders(facts),
    'enforcement.ts': module({
      ENFORCEMENT: packedTable(
        facts.enforcement.map(({ topic, date, paths, sources }) => [topic, date, list(paths), list(sources)]),
      ),
    }),
    'ways.ts': module({
      WAYS: packedTable(
        facts.ways.map(({ topic, words, operations, note, permission, division }) => [
          topic,
          list(words),
          list(operations),
          note,
          permission,
          division,
        ]),
      ),
    }),
    'durations.ts': module({
      DURATIONS: packedTable(
        facts.durations.map(({ name, least, most, usual }) => [name, least, most, usual]),
      ),
    }),
    'menus.ts': module({
      MENUS: packedTable(facts.menus.map(({ name, paths }) => [name, list(paths)])),
    }),
    'reported.ts': module({
      REPORTED: packedTable(facts.reported.map(({ kind, name, claimedIn }) => [kind, name, list(claimedIn)])),
    }),
    'token-forms.ts': module({
      TOKEN_FORMS: packedTable(
        facts.tokenForms.map(({ vendor, what, begins, follows, kind }) => [
          vendor,
          what,
          list(begins),
          follows,
          kind,
        ]),
      ),
    }),
    'terraform.ts': packTerraform(facts),
    'sources.ts': module({
      SOURCES: packedTable(facts.sources.map(({ key, reference }) => [key, reference])),
    }),
    'history.ts': packChanges(facts),
    'info.ts': packInfo(facts),
  };
}

/** The changes, between which releases they are known, and the ids of removed operations by when they went. */
function packChanges({ history, historyMeta, permissions, removedOperations }: Facts): string {
  const removals = new Map<string, string[]>();
  for (const { id, lastSeen, goneIn } of removedOperations) {
    const when = [lastSeen, goneIn.api, goneIn.date].join('\t');
    removals.set(when, [...(removals.get(when) ?? []), id]);
  }
  return module({
    HISTORY: literal(packHistory(history, permissions)),
    HISTORY_COVERS: packedTable([historyMeta.from, historyMeta.to].map(({ api, date }) => [api, date])),
    REMOVALS: packedTable([...removals].map(([when, ids]) => [when, list(ids)])),
  });
}

/** Codes that refuse with 401 and 403 first, then those that most operations declare: the order in which they count. */
function packErrors({ errorCodes, oauthErrors }: Facts): string {
  const refusesFirst = (status: number) => (status === 401 || status === 403 ? 0 : 1);
  const rows = errorCodes
    .toSorted(
      (a, b) =>
        refusesFirst(a.status) - refusesFirst(b.status) ||
        a.status - b.status ||
        b.declaredBy - a.declaredBy ||
        (a.code < b.code ? -1 : 1),
    )
    .map(({ status, code, category, says, declaredBy, templates, examples, sources }) => [
      status,
      code,
      category,
      says,
      declaredBy,
      list(templates),
      list(examples),
      list(sources),
    ]);
  const oauth = oauthErrors.map((entry) => [
    entry.endpoint,
    entry.endpoint === 'token' ? entry.status : undefined,
    entry.endpoint === 'page' ? undefined : entry.error,
    entry.endpoint === 'authorize' ? undefined : entry.description,
    entry.says,
    list(entry.sources),
  ]);
  return module({ ERROR_CODES: packedTable(rows), OAUTH_ERRORS: packedTable(oauth) });
}

function packHeaders({ headers, standardHeaders, headerWords }: Facts): string {
  const demanded = (use: 'organization' | 'application') =>
    JSON.stringify(headers.find(({ demandedFor }) => demandedFor === use)?.header);
  return module({
    HEADERS: grouped(headers.map(({ kind, header }) => [kind, header])),
    STANDARD_HEADERS: lines(standardHeaders.flatMap(({ names }) => names).toSorted()),
    HEADER_WORDS: grouped(headerWords.map(({ where, word }) => [where, word])),
    ORGANIZATION_HEADER: demanded('organization'),
    APPLICATION_HEADER: demanded('application'),
  });
}

/** One row a group: its name and its members. */
function grouped(pairs: readonly (readonly [group: string, member: string])[]): string {
  const groups = [...new Set(pairs.map(([group]) => group))];
  return packedTable(
    groups.map((name) => [name, list(pairs.flatMap(([group, member]) => (group === name ? [member] : [])))]),
  );
}

function packInfo(facts: Facts): string {
  const { meta, operations } = facts;
  const info = {
    edition: {
      version: meta.version,
      date: meta.date,
      older: meta.older ?? null,
      kept: null,
      operations: operations.length,
      source: null,
    },
    counts: {
      operations: operations.length,
      removedOperations: facts.removedOperations.length,
      userOperations: operations.filter(({ caller }) => caller === 'user').length,
      clientOperations: operations.filter(({ caller }) => caller === 'client').length,
      permissions: facts.permissions.length,
      scopes: facts.scopes.length,
      errorCodes: facts.errorCodes.length,
      regions: facts.regions.length,
    },
  };
  return module({ INFO: JSON.stringify(info, null, 2) }, '');
}
