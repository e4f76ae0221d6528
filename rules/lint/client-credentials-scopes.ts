import { isScope } from '../../src/contract/index.js';
import { defineLintRule, inconclusive, pass, warning } from '../../src/lint/define-rule.js';
import { heldAgainst } from '../../src/lint/evidence.js';
import { grantTypeWritten } from '../../src/lint/grant-types.js';
import { beginningOf } from '../../src/primitives/wording.js';

export const clientCredentialsScopes = defineLintRule({
  id: 'client-credentials-scopes',
  question: 'Is it free of scopes that have no effect?',
  asks: ['client', 'token-request'],
  docs: {
    summary:
      'Scopes limit what an application may do for the user who has logged in. With client credentials there is no user: what the client may do is given by its roles alone, and scopes have no effect, whichever are written. Who adds one to mend a 403 mends nothing. The descriptions of a few operations that send messages ask for the scope messaging all the same; where it stands alone, the rule leaves that open.',
    pass: 'A client with client credentials, or its request for a token, names no scopes.',
    fail: 'Scopes are written for client credentials.',
    inconclusive:
      'The only scope is messaging; scopes are written, and the grant type is filled in elsewhere; or nothing says that the client is one of Genesys Cloud.',
    advice:
      'Leave the scopes out, and give the client roles that hold the permissions of its calls: why403 needs FILES lists them. The scopes are looked up all the same (scope-exists), since the client may get another grant type.',
    example: {
      'client.tf': `resource "genesyscloud_oauth_client" "nightly" {
  name                  = "Nightly export"
  authorized_grant_type = "CLIENT-CREDENTIALS"
  scopes                = ["analytics:readonly"]
  roles {
    role_id = genesyscloud_auth_role.nightly.id
  }
}
`,
    },
  },
  messages: {
    'none-written': pass('no scopes are written for client credentials'),
    'no-effect': warning<{ scopes: string }>(
      ({ scopes }) => `scopes have no effect with client credentials: ${scopes}`,
    ),
    'said-otherwise': inconclusive(
      'the model of a client says that scopes have no effect with client credentials, descriptions of operations that send messages ask for messaging',
    ),
    'grant-type-open': inconclusive(
      'scopes have no effect with client credentials, and the grant type is filled in elsewhere',
    ),
    'perhaps-another': inconclusive(
      'scopes of Genesys Cloud have no effect with client credentials, but nothing says that the client is one of it',
    ),
  },
  judge(mention, _project, say) {
    const { grantType, scopes, scopesAt: at, about } = mention;
    if (grantType === null) return null;
    const subject = subjectOf(mention);
    const written = grantTypeWritten(grantType);
    if (written === null)
      return scopes.length > 0 && about.known === 'yes' && /[{}<$]/.test(grantType)
        ? say('grant-type-open', subject, {}, { fix: 'Write the grant type out', at: mention.grantTypeAt })
        : null;
    if (written !== 'client_credentials') return null;
    if (about.known !== 'yes')
      return scopes.length > 0 && scopes.every(isScope)
        ? say('perhaps-another', subject, {}, { fix: 'Name the host of Genesys Cloud beside it', at })
        : null;
    // Where scopes are filled in, there may be none.
    if (scopes.length === 0) return at === null ? say('none-written', subject, {}) : null;
    if (scopes.every((scope) => scope === ASKED_FOR))
      return say('said-otherwise', subject, {}, { fix: 'Try the call without the scope', at });
    return say(
      'no-effect',
      subject,
      { scopes: beginningOf(scopes.join(', '), MOST) },
      {
        evidence: heldAgainst(
          about,
          'the model of an OAuth client: scopes apply only to clients that do not use client credentials',
        ),
        fix: 'Leave the scopes out, and grant what the calls need by roles of the client',
        at,
      },
    );
  },
});

/** What the contract asks for in words, against its own model of a client (facts: section 2). */
const ASKED_FOR = 'messaging';

/** Characters of a list of scopes that a message writes out. */
const MOST = 200;

const subjectOf = (mention: {
  readonly kind: 'client' | 'token-request';
  readonly name?: string | null;
}): string => (mention.kind === 'client' ? `client ${mention.name ?? ''}`.trim() : 'request for a token');
