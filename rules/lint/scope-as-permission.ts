import { isPermission, isScope, permissionsCovered } from '../../src/contract/index.js';
import { defineLintRule, error, inconclusive, pass, warning } from '../../src/lint/define-rule.js';
import { heldAgainst } from '../../src/lint/evidence.js';

const FIX = 'Name the permissions that the calls need: domain:entity:action; why403 needs FILES lists them';

export const scopeAsPermission = defineLintRule({
  id: 'scope-as-permission',
  question: 'Is it a permission that stands where permissions belong, and not a scope?',
  asks: ['permission'],
  docs: {
    summary:
      'A permission has three parts, domain:entity:action. A scope such as routing:readonly belongs to an OAuth client and a login; a role that holds it grants nothing.',
    pass: 'It is a permission of the contract, or a wildcard that covers some.',
    fail: 'A scope stands where permissions belong. A warning where a sentence names it.',
    inconclusive: 'It is a scope, but nothing says that the place is meant for Genesys Cloud.',
    advice: 'Write the permissions that the calls need: why403 needs FILES lists the least of them.',
    example: {
      'role.json': `{
  "name": "Wallboard",
  "comment": "Genesys Cloud role",
  "genesysCloudPermissions": ["routing:readonly"]
}
`,
    },
  },
  messages: {
    'a-permission': pass<{ name: string }>(({ name }) => `${name} is a permission`),
    scope: error<{ name: string }>(({ name }) => `${name} is a scope, not a permission`),
    'in-words': warning<{ name: string }>(
      ({ name }) => `the text calls ${name} a permission, which is a scope`,
    ),
    'perhaps-another': inconclusive<{ name: string }>(
      ({ name }) => `${name} is a scope of Genesys Cloud, but nothing says that the place is meant for it`,
    ),
  },
  judge({ name: written, within, about }, _project, say) {
    const name = written.trim();
    if (permissionsCovered(name).length > 0 || isPermission(name)) return say('a-permission', name, { name });
    // General permissions have one part, and some are called as scopes are: `workitems`.
    if (!isScope(name) || !name.includes(':')) return null;
    if (about.known !== 'yes')
      return say('perhaps-another', name, { name }, { fix: 'Name Genesys Cloud beside it' });
    const detail = {
      evidence: heldAgainst(about, `its scopes hold ${name}, its permissions do not`),
      fix: FIX,
    };
    return within === 'words'
      ? say('in-words', name, { name }, detail)
      : say('scope', name, { name }, detail);
  },
});
