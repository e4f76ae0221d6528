import {
  meantPermission,
  nearestScopes,
  operationsWithPermission,
  scopeShape,
} from '../../src/contract/index.js';
import { blankIn } from '../../src/lint/blanks.js';
import { defineLintRule, error, inconclusive, pass, warning } from '../../src/lint/define-rule.js';
import { heldAgainst } from '../../src/lint/evidence.js';

const FIX = 'Grant the permission by a role, and ask for a scope of the operations that are called';

export const permissionAsScope = defineLintRule({
  id: 'permission-as-scope',
  question: 'Is it a scope that stands where scopes belong, and not a permission?',
  asks: ['scope'],
  docs: {
    summary:
      'Three segments, domain:entity:action, are a permission, and never a scope. A permission is granted by a role, to the user or to the client; a scope only limits what an application may do for its user. Asking for a permission as if it were a scope grants nothing.',
    pass: 'It is a scope of the contract.',
    fail: 'A permission, or what has the form of one, stands where scopes belong.',
    inconclusive: 'It is a permission, but nothing says that the place is meant for Genesys Cloud.',
    advice:
      'Put the permission into a role, and write a scope of the operations that are called: why403 needs FILES lists the least of both.',
    example: {
      '.env': 'GENESYS_CLOUD_SCOPES=routing:queue:view\n',
    },
  },
  messages: {
    'a-scope': pass<{ name: string }>(({ name }) => `${name} is a scope`),
    permission: error<{ name: string }>(({ name }) => `${name} is a permission, not a scope`),
    shaped: error<{ name: string }>(({ name }) => `${name} has the form of a permission, not of a scope`),
    'in-words': warning<{ name: string }>(
      ({ name }) => `the text calls ${name} a scope, which is a permission`,
    ),
    'perhaps-another': inconclusive<{ name: string }>(
      ({ name }) =>
        `${name} is a permission of Genesys Cloud, but nothing says that the place is meant for it`,
    ),
    'filled-in': inconclusive<{ name: string }>(
      ({ name }) => `${name} has three parts, as permissions have, but some are filled in elsewhere`,
    ),
  },
  judge({ name: written, within, about }, _project, say) {
    const name = written.trim();
    const shape = scopeShape(name);
    if (shape === 'known') return say('a-scope', name, { name });
    // Scopes of other systems are addresses and URNs.
    if (shape === 'unknown' || /\/|^urn:/i.test(name)) return null;
    const blank = blankIn(name);
    const isReal = shape === 'permission' || meantPermission(name) !== null;
    if (about.known !== 'yes')
      return isReal && blank === null
        ? say('perhaps-another', name, { name }, { fix: 'Name Genesys Cloud beside it' })
        : null;
    if (blank === 'whole') return null;
    if (blank === 'part') return say('filled-in', name, { name }, { fix: 'Write the name out' });
    const detail = {
      evidence: heldAgainst(
        about,
        'its scopes are a name, or a name with :readonly; its permissions have three parts',
      ),
      fix: FIX,
      instead: scopesFor(name),
    };
    if (within === 'words') return isReal ? say('in-words', name, { name }, detail) : null;
    return shape === 'permission'
      ? say('permission', name, { name }, detail)
      : say('shaped', name, { name }, detail);
  },
});

/** The scopes of the name that most operations accept which require the permission, that which suffices first; else nearly so called ones. */
function scopesFor(name: string): readonly string[] {
  const permission = meantPermission(name) ?? name;
  const counts = new Map<string, number>();
  for (const { scopes } of operationsWithPermission(permission))
    for (const scope of scopes ?? []) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
  if (commonest === undefined) return nearestScopes(name);
  const [head = ''] = commonest[0].split(':', 1);
  const own = [...counts.keys()].filter((scope) => scope.split(':', 1)[0] === head);
  const readsOnly = permission.endsWith(':view');
  return own.sort((a, b) => Number(b.includes(':') === readsOnly) - Number(a.includes(':') === readsOnly));
}
