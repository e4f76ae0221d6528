/** What the generated data hold, held against facts/ and against themselves; no number is typed here. */
import { describe, expect, it } from 'vitest';
import {
  allEnforcements,
  allErrorCodes,
  allOAuthErrors,
  allOperations,
  allRegions,
  allReportedClaims,
  allScopes,
  CONTRACT,
  COUNTS,
  contractInfo,
  declaredHere,
  embeddedContract,
  enforcementFor,
  findOperation,
  isPermission,
  operationKey,
  removedOperations,
  reportedClaim,
  sourceReference,
} from '../../src/contract/index.js';
import { publishedPermissions } from '../../src/contract/names.js';
import type { Operation } from '../../src/contract/types.js';
import { factsOf } from './facts.js';

/** The order of the facts. */
const byPath = (a: { path: string; method: string }, b: { path: string; method: string }) =>
  a.path === b.path ? (a.method < b.method ? -1 : 1) : a.path < b.path ? -1 : 1;

const recordsOf = (file: string): readonly unknown[] => {
  const records: unknown = factsOf(file);
  if (!Array.isArray(records)) throw new Error(file);
  return records;
};

describe('the embedded contract', () => {
  it('is the one that the facts name', () => {
    const { version, date, older, operations } = embeddedContract().edition;
    const { sources: _, ...meta } = {
      older: null,
      ...(factsOf('contract/meta.json') as object),
      sources: [],
    };
    expect({ version, date, older }).toEqual(meta);
    expect(operations).toBe(COUNTS.operations);
    expect(CONTRACT).toEqual({ version: expect.stringContaining(version), date, operations });
    expect(contractInfo()).toEqual(CONTRACT);
  });

  it('holds as much as the facts', () => {
    const holds = {
      operations: allOperations().length,
      removedOperations: removedOperations().length,
      userOperations: allOperations().filter(({ caller }) => caller === 'user').length,
      clientOperations: allOperations().filter(({ caller }) => caller === 'client').length,
      permissions: publishedPermissions().length,
      scopes: allScopes().length,
      errorCodes: allErrorCodes().length,
      regions: allRegions().length,
    };
    expect(holds).toEqual(COUNTS);
    expect(holds).toMatchObject({
      operations: recordsOf('contract/operations.json').length,
      removedOperations: recordsOf('contract/removed-operations.json').length,
      permissions: recordsOf('contract/permissions.json').length,
      scopes: recordsOf('contract/scopes.json').length,
      errorCodes: recordsOf('error-codes.json').length,
      regions: recordsOf('regions.json').length,
    });
    // A refresh that loses most of the contract must not pass.
    expect(holds.operations).toBeGreaterThan(3000);
    expect(holds.permissions).toBeGreaterThan(1000);
    expect(holds.scopes).toBeGreaterThan(100);
    expect(holds.errorCodes).toBeGreaterThan(100);
  });

  it('unpacks every operation as the facts have it', () => {
    const unpacked = ({
      id,
      method,
      path,
      permissions,
      scopes,
      caller,
      auth,
      preview,
      deprecated,
      since,
    }: Operation) => ({
      id,
      method,
      path,
      permissions,
      scopes,
      caller,
      auth,
      preview,
      deprecated,
      since,
    });
    const defaults = {
      scopes: null,
      caller: 'any',
      auth: 'oauth',
      preview: false,
      deprecated: false,
      since: null,
    };
    for (const [file, operations] of [
      ['contract/operations.json', allOperations()],
      ['contract/removed-operations.json', removedOperations()],
    ] as const) {
      const wanted = recordsOf(file).map((record) => {
        const { scopesBasis: _, ...rest } = { ...defaults, scopesBasis: null, ...(record as object) };
        // When a removed one went is unpacked by itself (history.test.ts).
        const { lastSeen: __, goneIn: ___, sources: ____, ...own } = rest as Record<string, unknown>;
        return own;
      });
      const byKey = new Map(operations.map((operation) => [operationKey(operation), unpacked(operation)]));
      expect(byKey.size).toBe(wanted.length);
      expect([...byKey.values()].sort(byPath)).toEqual(wanted);
    }
  });

  it('has operations that are whole', () => {
    for (const { permissions, scopes, scopesBasis } of allOperations()) {
      expect(permissions.names.every(isPermission)).toBe(true);
      expect(permissions.names.length > 0).toBe(permissions.mode === 'ANY' || permissions.mode === 'ALL');
      expect(scopes?.every((scope) => allScopes().includes(scope)) ?? true).toBe(true);
      expect(scopesBasis === 'none').toBe(scopes === null);
    }
    expect(new Set(allOperations().map(({ id }) => id)).size).toBe(COUNTS.operations);
    expect(new Set(allOperations().map(operationKey)).size).toBe(COUNTS.operations);
  });
});

describe('sources', () => {
  it('every key that is used is known, and no machine or remark is in a reference', () => {
    const keys = [...allErrorCodes(), ...allOAuthErrors(), ...allEnforcements()].flatMap(
      ({ sources }) => sources,
    );
    for (const key of new Set(keys)) {
      expect(sourceReference(key)).not.toBe(key);
      expect(sourceReference(key)).toMatch(/^\S+$|^public source code$/);
    }
    expect(sourceReference('nothing')).toBe('nothing');
  });
});

describe('enforcement', () => {
  const topics = (path: string) => enforcementFor(path).map(({ topic, date }) => `${date} ${topic}`);

  it('is found by path, the most specific first', () => {
    expect(topics('/api/v2/users')).toEqual(['2025-12-01 user management']);
    expect(topics('/api/v2/users/{id}/station/associatedstation')).toEqual([
      '2026-03-01 stations and call forwarding',
      '2025-12-01 user management',
    ]);
    expect(topics('/api/v2/conversations/1f9c/recordings/7?formatId=WAV')).toEqual([
      '2026-04-20 screen recording',
    ]);
    expect(topics('/api/v2/casemanagement/cases/query')).toEqual(['2026-06-01 case management']);
  });

  it.each(['/api/v2/usersearch', '/api/v2/routing/queues', '/users', '', '/api/v2/conversations/recordings'])(
    'is none for %j',
    (path) => {
      expect(topics(path)).toEqual([]);
    },
  );
});

describe('reported claims', () => {
  it('are compared as their kind asks', () => {
    expect(reportedClaim('header', 'x-genesys-ORG-id')?.name).toBe('X-Genesys-Org-Id');
    expect(reportedClaim('scope', 'analytics:read')?.sources.length).toBe(3);
    expect(reportedClaim('scope', 'Analytics:Read')).toBeNull();
    expect(reportedClaim('operation', 'GET /api/v2/recordings/screen/{id}')?.name).toBe(
      'GET /api/v2/recordings/screen/{recordingId}',
    );
    expect(reportedClaim('operation', 'GET /api/v2/recordings/screen/1f9c-7d3e')).not.toBeNull();
    expect(reportedClaim('operation', 'DELETE /api/v2/recordings/screen/1f9c-7d3e')).toBeNull();
    expect(reportedClaim('operation', 'GET /api/v2/recordings/screen')?.name).toBe(
      '/api/v2/recordings/screen',
    );
    expect(reportedClaim('operation', 'GET /api/v2/users/me')).toBeNull();
  });

  it('never name what the contract has', () => {
    for (const { kind, name } of allReportedClaims()) {
      if (kind === 'operation') expect(findOperation(name)).toBeNull();
      if (kind === 'scope') expect(allScopes()).not.toContain(name);
    }
  });
});

describe('declaredHere', () => {
  const code = (name: string, status: number) => {
    const found = allErrorCodes().find((entry) => entry.code === name && entry.status === status);
    if (found === undefined) throw new Error(name);
    return found;
  };

  it('knows, or says that it cannot know', () => {
    // Declared on practically every operation.
    expect(declaredHere(code('missing.any.permissions', 403), 'GET /api/v2/users/me')).toBe(true);
    expect(declaredHere(code('missing.any.permissions', 403), null)).toBe(true);
    // One operation declares it, and it is listed.
    const only = code('batch.download.permission.denied', 403);
    expect(declaredHere(only, 'GET /api/v2/recording/batchrequests/{anyName}')).toBe(true);
    expect(declaredHere(only, 'GET /api/v2/users/me')).toBe(false);
    expect(declaredHere(only, null)).toBeNull();
    // Three of 48 are listed.
    expect(declaredHere(code('forbidden', 403), 'GET /api/v2/users/me')).toBeNull();
    // Known from elsewhere.
    const elsewhere = allErrorCodes().find(({ declaredBy }) => declaredBy === 0);
    expect(elsewhere?.code).toBe('forbidden');
    if (elsewhere !== undefined) expect(declaredHere(elsewhere, 'GET /api/v2/users/me')).toBeNull();
  });
});
