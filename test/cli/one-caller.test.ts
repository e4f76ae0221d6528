import { describe, expect, it } from 'vitest';
import { checkOneCaller } from '../../src/cli/one-caller.js';
import { unknownNames } from '../../src/cli/stated-names.js';
import type { Stated } from '../../src/exchange/types.js';

const ID = '11111111-0000-4000-8000-00000000000a';
const OTHER = '22222222-0000-4000-8000-00000000000b';
const sources = (...stated: readonly Stated[]) =>
  stated.map((one, index) => ({ stated: one, source: `context file ${index}.json` }));

describe('two callers', () => {
  it.each<readonly [string, Stated, Stated]>([
    ['organizations', { organization: { id: ID } }, { organization: { id: OTHER } }],
    ['organizations', { organization: { name: 'Acme' } }, { organization: { name: 'Initech' } }],
    [
      'organizations',
      { organization: { id: ID, name: 'Acme' } },
      { organization: { id: OTHER, name: 'Acme' } },
    ],
    ['home organizations', { homeOrganization: { id: ID } }, { homeOrganization: { id: OTHER } }],
    ['target organizations', { targetOrganization: { id: ID } }, { targetOrganization: { id: OTHER } }],
    ['OAuth clients', { clientId: ID }, { clientId: OTHER }],
    ['regions', { region: 'mypurecloud.ie' }, { region: 'us-east-1' }],
  ])('two %s are an error', (name, first, second) => {
    expect(() => checkOneCaller(sources(first, {}, second))).toThrow(
      new RegExp(`^two ${name} are stated: .*0\\.json.*2\\.json`),
    );
  });

  it.each<readonly [string, Stated, Stated]>([
    ['one id in two cases', { organization: { id: ID } }, { organization: { id: ID.toUpperCase() } }],
    [
      'an id and a name, which may be of one organization',
      { organization: { id: ID } },
      { organization: { name: 'Acme' } },
    ],
    [
      'token and target are two questions',
      { organization: { id: ID } },
      { targetOrganization: { id: OTHER } },
    ],
    ['a home elsewhere', { organization: { id: ID } }, { homeOrganization: { id: OTHER } }],
    ['one region by two names', { region: 'mypurecloud.ie' }, { region: 'eu-west-1' }],
    ['further permissions', { permissions: ['routing:queue:view'] }, { permissions: ['users:readonly'] }],
    ['another grant type, as a question', { grantType: 'pkce' }, { grantType: 'client_credentials' }],
    ['nothing', {}, {}],
  ])('no error: %s', (_, first, second) => {
    expect(() => checkOneCaller(sources(first, second))).not.toThrow();
  });
});

describe('names that nobody knows', () => {
  const notes = (permissions: readonly string[], divisions: readonly string[] = []) =>
    unknownNames([{ stated: { permissions, divisions }, source: '--permission' }]);

  it.each([
    ['routing:queue:vew', 'did you mean routing:queue:view?'],
    ['routing:queu:view', 'did you mean routing:queue:view?'],
    ['routing:queue:read', 'did you mean routing:queue:view?'],
    ['Routing:Queue:View', 'did you mean routing:queue:view?'],
    ['routing:queu:*', 'did you mean routing:queue:*?'],
    ['users:readonly', 'is a scope, no permission: --scope users:readonly'],
    ['flurb:thing:view', 'no permission of the contract is called flurb:thing:view'],
    ['routing:queue:flurb', 'no permission of the contract is called routing:queue:flurb'],
  ])('%s: %s', (name, hint) => {
    expect(notes([name])).toEqual([expect.stringContaining(hint)]);
  });

  it('guesses nothing far away', () => {
    expect(notes(['flurb:thing:view', 'routing:queue:flurb']).join()).not.toContain('did you mean');
  });

  it.each(['routing:queue:view', 'routing:queue:*', 'routing:*', '*', '*:*:*', 'admin', 'routing:*:view'])(
    'nothing is said of %s',
    (name) => {
      expect(notes([name])).toEqual([]);
    },
  );

  it('divisions are UUIDs, or all', () => {
    expect(notes([], ['*', ID, ID.toUpperCase()])).toEqual([]);
    expect(notes([], ['Sales', 'all', `${ID}x`])).toHaveLength(3);
  });

  it('many are counted', () => {
    expect(notes(Array.from({ length: 9 }, (_, index) => `flurb:thing${index}:view`))).toHaveLength(6);
  });
});
