import { defineLintRule, error, inconclusive, pass } from '../../src/lint/define-rule.js';

export const secretInFile = defineLintRule({
  id: 'secret-in-file',
  question: 'Is the file free of credentials?',
  asks: ['secret'],
  docs: {
    summary:
      'Tokens, client secrets and keys in files reach everybody who can read the repository, its copies and its history. Taking one out of the newest version takes it out of none of these.',
    pass: 'A placeholder stands where a secret belongs.',
    fail: 'A value that is or names itself a credential stands in the file.',
    inconclusive: 'Something speaks against it: it is named as an example, or made up for a test.',
    advice:
      'Renew it first: a new secret for the client, or the token revoked (DELETE /api/v2/tokens/me). Then take it out, and read it from the environment or a store of secrets.',
    example: {
      '.env': 'GENESYSCLOUD_OAUTHCLIENT_SECRET=Zr8vK2mWq4TxB7nYc1LdH5sJf9GpA3eU6oXi0RbNtQw\n',
    },
  },
  messages: {
    placeholder: pass<{ what: string }>(({ what }) => `a placeholder stands where ${what} belongs`),
    secret: error<{ what: string; label: string }>(
      ({ what, label }) => `${what} stands in the file (${label})`,
    ),
    doubtful: inconclusive<{ what: string; label: string; doubt: string }>(
      ({ what, label, doubt }) => `what may be ${what} stands in the file (${label}), but ${doubt}`,
    ),
  },
  judge({ what, label, doubt, isPlaceholder, about }, _project, say) {
    if (isPlaceholder === true) return say('placeholder', label, { what });
    if (doubt !== null)
      return say('doubtful', label, { what, label, doubt }, { fix: 'Say so in place, if it is none' });
    return say(
      'secret',
      label,
      { what, label },
      {
        evidence: [{ grade: 'stated', source: 'the file', text: about.why }],
        fix: 'Renew it, take it out, and read it from the environment',
      },
    );
  },
});
