import { isScope, nearestScopes, reportedClaim, scopeShape } from '../../src/contract/index.js';
import { blankIn } from '../../src/lint/blanks.js';
import { defineLintRule, error, inconclusive, pass, warning } from '../../src/lint/define-rule.js';
import { datedContract, heldAgainst } from '../../src/lint/evidence.js';

/** Between scopes that were written as one. */
const SEPARATORS = /[\s,;|+]+/;

/** What tells, in an organization, which scopes exist today. */
const ASK = 'GET /api/v2/oauth/scopes lists what exists now';

export const scopeExists = defineLintRule({
  id: 'scope-exists',
  question: 'Does the scope exist?',
  asks: ['scope'],
  docs: {
    summary:
      'A scope is a name, or a name with :readonly; there is no :read, no :write and no wildcard. The published contract names every scope that an operation accepts. Scopes that do not exist come from public threads and from other systems, and the login page or the first call says so too late.',
    pass: 'It is a scope of the contract.',
    fail: 'The contract does not have it: misspelt, made up, in other letters, or several written as one. A warning where it may be a newer one, or where a sentence names it.',
    inconclusive:
      'A part of it is filled in elsewhere, nothing says that it is meant for Genesys Cloud, or it is `all`, which the published document holds as a placeholder.',
    advice: `Write one of the scopes that the finding names; why403 explain SCOPE says which operations accept it. The contract is a dated copy: ${ASK}.`,
    example: {
      'client.tf': `resource "genesyscloud_oauth_client" "wallboard" {
  name                  = "Wallboard"
  authorized_grant_type = "CODE"
  scopes                = ["routing:read"]
}
`,
    },
  },
  messages: {
    exists: pass<{ name: string }>(({ name }) => `${name} is a scope`),
    misspelt: error<{ name: string; when: string }>(({ name, when }) => `${name} is no scope of ${when}`),
    claimed: error<{ name: string; when: string }>(
      ({ name, when }) => `${name} is no scope of ${when}; only public threads name it`,
    ),
    shape: error<{ name: string; when: string }>(
      ({ name, when }) => `${name} is no scope of ${when}, and has not the form of one`,
    ),
    glued: error<{ name: string }>(({ name }) => `${name} is read as one scope, and none is called so`),
    'other-case': warning<{ name: string; meant: string }>(
      ({ name, meant }) => `the scope is written ${meant}, not ${name}`,
    ),
    unknown: warning<{ name: string; when: string }>(
      ({ name, when }) => `${name} is no scope of ${when}, nor like one of it`,
    ),
    'in-words': warning<{ name: string; when: string }>(
      ({ name, when }) => `the text names ${name}, which is no scope of ${when}`,
    ),
    'all-of-them': inconclusive<{ name: string }>(
      ({ name }) =>
        `${name} stands in the published document as a placeholder; whether it is a scope is not known`,
    ),
    'filled-in': inconclusive<{ name: string }>(
      ({ name }) => `a part of ${name} is filled in elsewhere, so it cannot be looked up`,
    ),
    'perhaps-another': inconclusive<{ name: string; when: string }>(
      ({ name, when }) =>
        `${name} is no scope of ${when}, but nothing says that it is meant for Genesys Cloud`,
    ),
  },
  judge({ name: written, within, about }, _project, say) {
    const name = written.trim();
    if (isScope(name)) return say('exists', name, { name });
    const blank = blankIn(name);
    // Three segments are the business of permission-as-scope; a mere blank says nothing.
    if (name === '' || blank === 'whole' || scopeShape(name) !== 'unknown') return null;
    const instead = nearestScopes(name);
    const when = datedContract();
    const isMeant = about.known === 'yes';
    if (blank === 'part')
      return isMeant ? say('filled-in', name, { name }, { fix: 'Write the scope out' }) : null;
    // `user` and its like are scopes of many systems.
    if (!isMeant)
      return instead.length === 0 || !name.includes(':')
        ? null
        : say('perhaps-another', name, { name, when }, { fix: 'Name Genesys Cloud beside it', instead });
    if (name.toLowerCase() === 'all') return say('all-of-them', name, { name }, { fix: ASK });
    const evidence = heldAgainst(about, `its scopes do not hold ${name}`);
    const lower = name.toLowerCase();
    if (isScope(lower))
      return say(
        'other-case',
        name,
        { name, meant: lower },
        { evidence, fix: `Write ${lower}`, instead: [lower] },
      );
    const parts = name.split(SEPARATORS).filter((part) => part !== '');
    if (within === 'words') {
      const detail = { evidence, fix: fixOf(instead), instead };
      return parts.length > 1 ? null : say('in-words', name, { name, when }, detail);
    }
    if (parts.length > 1 && parts.some(isScope))
      return say(
        'glued',
        name,
        { name },
        { evidence, fix: 'Write each scope by itself', instead: parts.filter(isScope) },
      );
    const detail = { evidence, fix: fixOf(instead), instead };
    if (instead.length > 0) return say('misspelt', name, { name, when }, detail);
    if (reportedClaim('scope', name) !== null) return say('claimed', name, { name, when }, detail);
    return hasForm(name)
      ? say('unknown', name, { name, when }, detail)
      : say('shape', name, { name, when }, detail);
  },
});

/** `name` or `name:readonly`, in the letters of the contract's scopes. */
const hasForm = (name: string): boolean => /^[a-z][a-z0-9-]{0,80}(?::readonly)?$/.test(name);

function fixOf([first]: readonly string[]): string {
  return first === undefined
    ? `Leave it out, or look it up: ${ASK}`
    : `Write ${first} if that is meant; ${ASK}`;
}
