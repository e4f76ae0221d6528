import { defineLintRule, inconclusive, note, pass, warning } from '../../src/lint/define-rule.js';
import { heldAgainst } from '../../src/lint/evidence.js';
import { grantTypeWritten } from '../../src/lint/grant-types.js';

export const clientRoles = defineLintRule({
  id: 'client-roles',
  question: 'Has the client roles where, and only where, they count?',
  asks: ['client'],
  docs: {
    summary:
      'A client with client credentials acts for itself, and may do what its own roles hold. A client of any other grant acts for the user who has logged in, and may do what the roles of the user hold: roles of the client have no effect then.',
    pass: 'A client with client credentials has roles, or a client that acts for users has none.',
    fail: 'A client with client credentials has no roles: a warning. A client that acts for users has some: a note, since they do no harm, and the documentation of the Terraform provider itself showed a client of grant CODE with roles.',
    inconclusive:
      'Roles may be given elsewhere: the client is not written out whole, or its grant type is filled in, or is PASSWORD, of which nothing is documented.',
    advice:
      'With client credentials, give the client a role with the permissions of its calls, in the divisions of its objects. With another grant, give the roles to the users. No division given is the home division alone.',
    example: {
      'client.tf': `resource "genesyscloud_oauth_client" "wallboard" {
  name                  = "Wallboard"
  authorized_grant_type = "CODE"
  scopes                = ["routing:readonly"]
  roles {
    role_id = genesyscloud_auth_role.wallboard.id
  }
}
`,
    },
  },
  messages: {
    given: pass('the client acts for itself and has roles'),
    'none-needed': pass('the client acts for users, whose roles count'),
    'no-effect': note<{ grantType: string }>(
      ({ grantType }) => `roles of the client have no effect with ${grantType}: those of the user count`,
    ),
    'none-given': warning<{ grantType: string }>(
      ({ grantType }) =>
        `the client has no roles, so with ${grantType} it may do nothing that needs a permission`,
    ),
    elsewhere: inconclusive('no roles stand with the client, and not all of it is written there'),
    'grant-type-open': inconclusive<{ grantType: string }>(
      ({ grantType }) => `whether roles of the client count is not known for ${grantType}`,
    ),
  },
  judge({ name, grantType, hasRoles, rolesAt: at, isWhole, about }, _project, say) {
    if (grantType === null || about.known !== 'yes') return null;
    const subject = `client ${name ?? ''}`.trim();
    switch (grantTypeWritten(grantType)) {
      case null:
      case 'password':
      case 'guest':
        return hasRoles
          ? say('grant-type-open', subject, { grantType }, { fix: 'Write the grant type out', at })
          : null;
      case 'client_credentials':
        if (hasRoles) return say('given', subject, {});
        if (!isWhole)
          return say('elsewhere', subject, {}, { fix: 'See that roles are given where the rest stands' });
        return say(
          'none-given',
          subject,
          { grantType },
          {
            evidence: heldAgainst(
              about,
              'the model of an OAuth client: with client credentials, roles and divisions are those of the client',
            ),
            fix: 'Give the client a role that holds the permissions of its calls',
          },
        );
      case 'authorization_code':
      case 'pkce':
      case 'implicit':
      case 'saml2_bearer':
        if (!hasRoles) return say('none-needed', subject, {});
        return say(
          'no-effect',
          subject,
          { grantType },
          {
            evidence: heldAgainst(
              about,
              'the model of an OAuth client: roles apply only to clients that use client credentials',
            ),
            fix: 'Give the roles to the users, and leave them out here',
            at,
          },
        );
    }
  },
});
