/** The shape of the generated data: a refresh that loses a part of the contract must not pass. */
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
  declaredHere,
  enforcementFor,
  findOperation,
  isPermission,
  operationKey,
  removedOperations,
  reportedClaim,
  sourceReference,
} from '../../src/contract/index.js';

describe('the embedded contract', () => {
  it('is the one it says', () => {
    expect(CONTRACT).toEqual({ version: 'Platform API 10706', date: '2026-08-15', operations: 3280 });
  });

  it('holds as much as was generated', () => {
    const named = new Set(allOperations().flatMap(({ permissions }) => permissions.names));
    expect({
      operations: allOperations().length,
      removedOperations: removedOperations().length,
      permissions: named.size,
      scopes: allScopes().length,
      errorCodes: allErrorCodes().length,
      regions: allRegions().length,
    }).toEqual(COUNTS);
    expect(COUNTS).toEqual({
      operations: 3280,
      removedOperations: 41,
      permissions: 1457,
      scopes: 134,
      errorCodes: 135,
      regions: 18,
    });
  });

  it('has operations that are whole', () => {
    const counts = {
      ANY: 0,
      ALL: 0,
      NONE: 0,
      user: 0,
      client: 0,
      any: 0,
      preview: 0,
      deprecated: 0,
      contract: 0,
      derived: 0,
      none: 0,
    };
    for (const operation of allOperations()) {
      counts[operation.permissions.mode]++;
      counts[operation.caller]++;
      counts[operation.scopesBasis]++;
      if (operation.preview) counts.preview++;
      if (operation.deprecated) counts.deprecated++;
      expect(operation.permissions.names.every(isPermission)).toBe(true);
      expect(operation.permissions.names.length === 0).toBe(operation.permissions.mode === 'NONE');
      expect(operation.scopes?.every((scope) => allScopes().includes(scope)) ?? true).toBe(true);
    }
    expect(counts).toMatchObject({
      user: 43,
      client: 9,
      preview: 80,
      deprecated: 125,
      contract: 3139,
      derived: 55,
      none: 86,
    });
    expect(new Set(allOperations().map(({ id }) => id)).size).toBe(3280);
    expect(new Set(allOperations().map(operationKey)).size).toBe(3280);
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
