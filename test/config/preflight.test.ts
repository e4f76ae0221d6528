/** Callers of preflight in a configuration: what cannot be is said with its place, and no secret is. */
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/read.js';

const ID = '11111111-0000-4000-8000-000000000001';
const VALID = { name: 'acme-eu', profile: 'acme' };

const problemsOf = (callers: readonly unknown[], more: object = {}): readonly string[] =>
  readConfig(JSON.stringify({ preflight: { callers }, ...more }, null, 1)).problems.map(
    ({ message, line }) => `${line} ${message}`,
  );

describe('preflight in a configuration', () => {
  it('takes callers that are known by one thing each', () => {
    const callers = [
      VALID,
      {
        name: 'beta-us',
        region: 'mypurecloud.com',
        organization: 'production',
        environment: { id: 'BETA_ID', secret: 'BETA_SECRET' },
        divisions: ['*'],
        grantedBy: 'acme-eu',
      },
      { name: 'gamma-au', organization: ID, context: 'orgs/gamma-au.json' },
      { name: 'users', roles: ['role.json'], scopes: ['routing'], grantType: 'pkce' },
    ];
    const text = JSON.stringify({
      organizations: { production: { id: ID } },
      preflight: { calls: ['calls.txt', 'src/*.tf'], callers, maxAge: '7d' },
    });
    const { value, problems } = readConfig(text);
    expect(problems).toEqual([]);
    expect(value?.preflight?.callers).toEqual(callers);
  });

  it.each([
    [
      { name: 'x' },
      '4 preflight.callers.0: needs one of profile, environment, context, roles, by which it is known who calls',
    ],
    [
      { ...VALID, context: 'x.json' },
      '4 preflight.callers.0: profile and context say both who calls; give one of them',
    ],
    [{ ...VALID, name: ' ' }, '5 preflight.callers.0.name is empty or longer than 100 characters'],
    [{ ...VALID, region: 'nowhere' }, /^7 preflight\.callers\.0\.region is no region of Genesys Cloud/],
    [{ ...VALID, organization: 'prod' }, /organization is neither an id nor a name from organizations/],
    [{ ...VALID, grantedBy: 'acme-uk' }, /grantedBy is the name of no caller \(did you mean acme-eu\?\)/],
    [{ ...VALID, division: ['*'] }, /the key division is not known; did you mean divisions\?/],
    [{ name: 'x', environment: { id: 'A' } }, /preflight\.callers\.0\.environment/],
    [{ name: 'x', environment: { id: 'A', secret: 'B', sekret: 'C' } }, /did you mean secret/],
    [{ ...VALID, grantType: 'client-credential' }, /grantType/],
  ])('tells what is wrong with %j', (caller, expected) => {
    const [first = ''] = problemsOf([caller]);
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  it('tells callers of one name', () => {
    expect(problemsOf([VALID, VALID])).toEqual([
      '9 preflight.callers.1.name is the name of a caller before it',
    ]);
  });

  it('never shows what stands where the name of a variable belongs', () => {
    const secret = ['s3cr3t', 'value', 'of/a+client'].join('-');
    const [problem = '', ...others] = problemsOf([{ name: 'x', environment: { id: 'A', secret } }]);
    expect(others).toEqual([]);
    expect(problem).toContain('is no name of an environment variable; the value itself never stands here');
    expect(problem).not.toContain(secret);
  });

  it('tells keys of preflight that there are not', () => {
    const { problems } = readConfig('{ "preflight": { "call": [] } }');
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/preflight.*the key call is not known; did you mean calls\?/),
    ]);
  });
});
