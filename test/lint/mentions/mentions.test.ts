import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../src/lint/mentions/index.js';
import { outliner } from './outlines.js';

describe('mentions', () => {
  it('are found in an OAuth client of Terraform', () => {
    const text = `resource "genesyscloud_oauth_client" "app" {
  name = "App"
  authorized_grant_type = "CLIENT-CREDENTIALS"
  authorized_scopes = ["routing:write", "users"]
}
`;
    const { entry, group, outline } = outliner(text);
    const made = outline(
      'terraform',
      group(
        'block',
        ['resource', 'genesyscloud_oauth_client', 'app'],
        [
          entry('name', 'App'),
          entry('authorized_grant_type', 'CLIENT-CREDENTIALS'),
          entry('authorized_scopes', 'routing:write', 'users'),
        ],
      ),
    );
    const mentions = mentionsOf({ path: 'main.tf', form: 'terraform', text, outline: made, source: null });
    expect(mentions.map(({ kind, about }) => [kind, about.known])).toEqual([
      ['client', 'yes'],
      ['scope', 'yes'],
      ['scope', 'yes'],
    ]);
  });
});
