/** Who is meant by flags and configuration: names, kinds, and what cannot be is one line. */
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.js';
import { configuredAs, namedCallers } from '../../src/cli/caller-specs.js';
import type { ProjectFile } from '../../src/cli/settings.js';
import type { Config } from '../../src/config/types.js';

const ID = '11111111-0000-4000-8000-000000000001';

const fileOf = (config: Config): ProjectFile => ({
  path: '/project/why403.config.json',
  shown: 'why403.config.json',
  config,
  at: (...path) => `why403.config.json:${path.join('.')}`,
});

const CONFIG: Config = {
  organizations: { production: { id: ID } },
  regions: { europe: 'eu-west-1' },
  preflight: {
    callers: [
      {
        name: 'acme-eu',
        region: 'europe',
        organization: 'production',
        environment: { id: 'ACME_ID', secret: 'ACME_SECRET' },
        divisions: ['*'],
        grantedBy: 'beta-us',
      },
      { name: 'beta-us', context: 'orgs/beta-us.json' },
    ],
  },
};

const named = (given: readonly string[], config: Config | null = null) =>
  namedCallers(parseArguments(['preflight', ...given]).flags, {
    file: config === null ? null : fileOf(config),
  });

describe('callers of preflight', () => {
  it('are those of the configuration where no flag names any', () => {
    const [acme, beta, ...others] = named([], CONFIG);
    expect(others).toEqual([]);
    expect(acme).toEqual({
      name: 'acme-eu',
      region: 'eu-west-1',
      expected: ID,
      knownBy: { kind: 'environment', id: 'ACME_ID', secret: 'ACME_SECRET' },
      scopes: [],
      grantType: null,
      divisions: ['*'],
      grantedBy: 'beta-us',
      source: 'why403.config.json:preflight.callers.0',
    });
    expect(beta?.knownBy).toEqual({ kind: 'context', path: '/project/orgs/beta-us.json' });
  });

  it('are only those that flags name, by all that the configuration says of them', () => {
    expect(named(['--caller', 'beta-us'], CONFIG).map(({ name }) => name)).toEqual(['beta-us']);
    expect(named(['--context', 'x.json'], CONFIG)).toEqual([]);
    expect(configuredAs('acme-eu', { file: fileOf(CONFIG) })).toMatchObject({
      expected: ID,
      divisions: ['*'],
    });
    expect(configuredAs('gamma-au', { file: fileOf(CONFIG) })).toBeNull();
  });

  it('can be written as one flag', () => {
    const written = `name=acme-eu, region=mypurecloud.ie ,organization=${ID},id=A,secret=B,division=d1,division=d2,granted-by=x`;
    expect(named(['--caller', written])).toEqual([
      {
        name: 'acme-eu',
        region: 'mypurecloud.ie',
        expected: ID,
        knownBy: { kind: 'environment', id: 'A', secret: 'B' },
        scopes: [],
        grantType: null,
        divisions: ['d1', 'd2'],
        grantedBy: 'x',
        source: '--caller acme-eu',
      },
    ]);
  });

  it('are users where roles are given', () => {
    expect(
      named(['--role', 'a.json,b.json', '--scope', 'routing', '--grant-type', 'implicit']),
    ).toMatchObject([
      {
        name: 'users',
        knownBy: { kind: 'roles', paths: ['a.json', 'b.json'] },
        scopes: ['routing'],
        grantType: 'implicit',
      },
    ]);
  });

  it.each([
    ['acme-uk', /^--caller acme-uk: no caller of the configuration has this name \(did you mean acme-eu\?\)/],
    ['name=x', /^--caller x: needs one of profile, id and secret, context, roles/],
    ['name=x,id=A', /id and secret go together/],
    ['name=x,profile=a,context=b', /^--caller x: profile and context say both who calls/],
    ['profile=a', /it has no name/],
    ['name=x,profile=a,regoin=y', /regoin is not known \(did you mean region\?\)/],
    ['name=x,profile=a,region=nowhere', /nowhere is no region of Genesys Cloud/],
    ['name=x,profile=a,organization=prod', /organization prod is neither an id nor a name/],
    ['name=x,profile=a,profile=b', /profile is given twice/],
    ['name=x,profile=', /profile has no value/],
    ['name=x,profile', /profile/],
    ['name=x,profile=a,grant-type=nothing', /grant-type/],
  ])('cannot be %s', (written, message) => {
    expect(() => named(['--caller', written], CONFIG)).toThrow(message);
  });

  it('never show what stands where the name of a variable belongs', () => {
    const secret = ['Zx9_kLmQpRsTuVwX', 'yZaBcDeFgHiJkLmNo'].join('7');
    const message = /secret is no name of an environment variable; the value itself never stands/;
    for (const value of [secret, `${secret}/+`, `a-${secret}`]) {
      const written = `name=acme,id=A,secret=${value}`;
      expect(() => named(['--caller', written])).toThrow(message);
      expect(() => named(['--caller', written])).not.toThrow(secret);
    }
  });

  it('have names of their own', () => {
    expect(() => named(['--caller', 'name=x,profile=a', '--caller', 'name=x,profile=b'])).toThrow(
      /^--caller x: a caller before it has the name x/,
    );
  });
});
