import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CALLER_PATHS,
  type CallerQuestion,
  callerQuestion,
  isAboutCaller,
  pathWithId,
} from '../../src/contract/caller-answers.js';
import { matchOperation } from '../../src/contract/index.js';
import { parseTarget } from '../../src/exchange/target.js';

const ID = '3b1c5a60-0000-4000-8000-000000000001';
const KINDS = Object.keys(CALLER_PATHS) as CallerQuestion['kind'][];

const ask = (method: string | null, url: string) => {
  const { path, query } = parseTarget(url);
  return callerQuestion(method, path, query);
};

describe('a question about the caller', () => {
  it.each<[string, CallerQuestion]>([
    ['/api/v2/tokens/me?preserveIdleTTL=true', { kind: 'tokens-me' }],
    ['/api/v2/users/me', { kind: 'users-me' }],
    ['/api/v2/authorization/subjects/me/', { kind: 'subjects-me' }],
    ['/api/v2/authorization/permissions?pageSize=9', { kind: 'permissions' }],
    ['/api/v2/organizations/me', { kind: 'organization' }],
    [pathWithId('client', ID), { kind: 'client', id: ID }],
    [pathWithId('role', 'a-b'), { kind: 'role', id: 'a-b' }],
    [
      '/api/v2/authorization/divisionspermitted/paged/me?permission=a:b:c',
      { kind: 'divisions-permitted', permission: 'a:b:c' },
    ],
    [
      '/api/v2/authorization/divisionspermitted/me?permission=a:b:c',
      { kind: 'divisions-permitted', permission: 'a:b:c' },
    ],
  ])('%s', (path, question) => {
    expect(ask('GET', path)).toEqual(question);
    expect(ask('PUT', path)).toBeNull();
  });

  it('is a token by any method', () => {
    for (const method of ['POST', null]) expect(ask(method, '/oauth/token/')).toEqual({ kind: 'token' });
  });

  it.each([
    '/api/v2/users',
    '/api/v2/oauth/clients',
    '/api/v2/oauth/clients/{id}',
    '/api/v2/authorization/products',
    `/api/v2/oauth/clients/${ID}/secret`,
    '/api/v2/authorization/divisionspermitted/paged/me',
    '/tokens/me',
  ])('is none: %s', (path) => {
    expect(ask('GET', path)).toBeNull();
  });

  it.each(KINDS.filter((kind) => kind !== 'token'))('%s is in the contract', (kind) => {
    expect(matchOperation('GET', CALLER_PATHS[kind]).kind).toBe('found');
  });
});

describe('isAboutCaller', () => {
  const path = fc
    .constantFrom(...KINDS)
    .map((kind) => `${CALLER_PATHS[kind].replace('{id}', ID)}?permission=a:b:c`);

  it('misses no answer that is read', () => {
    fc.assert(
      fc.property(
        path,
        fc.constantFrom('', 'https://api.mypurecloud.com', '{{baseUrl}}'),
        (asked, before) => {
          expect(ask('GET', asked)).not.toBeNull();
          expect(isAboutCaller(before + asked)).toBe(true);
          expect(isAboutCaller((before + asked).replaceAll('/', '\\'))).toBe(true);
        },
      ),
    );
  });

  it('knows the token endpoints of others', () => {
    expect(isAboutCaller('https://idp.example/connect/token')).toBe(true);
    expect(isAboutCaller('https://idp.example/tokenizer')).toBe(false);
    expect(isAboutCaller('https://api.mypurecloud.com/api/v2/routing/queues')).toBe(false);
    expect(isAboutCaller(null)).toBe(false);
  });

  it('leaves out what stands below a division, a role or a policy, of which recordings are full', () => {
    for (const below of ['divisions/d-1/objects/QUEUE', 'roles/r-1/users', 'policies/p-1/simulate?x=1'])
      expect(isAboutCaller(`https://api.mypurecloud.com/api/v2/authorization/${below}`)).toBe(false);
    for (const itself of ['divisions/d-1', 'roles/r-1/', 'policies/p-1?expand=x', 'divisions/d-1#x'])
      expect(isAboutCaller(`https://api.mypurecloud.com/api/v2/authorization/${itself}`)).toBe(true);
  });

  it('keeps what stands below a client: its new secret', () => {
    expect(isAboutCaller('/api/v2/oauth/clients/c-1/secret')).toBe(true);
  });
});
