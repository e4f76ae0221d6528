import {
  changesWith,
  contract,
  isScope,
  meantPermission,
  nearestPermissions,
  ofContract,
  permissionsBeginning,
  permissionsCovered,
  removedOperations,
} from '../../src/contract/index.js';
import { blankIn } from '../../src/lint/blanks.js';
import { defineLintRule, error, inconclusive, pass, warning } from '../../src/lint/define-rule.js';
import { datedContract, heldAgainst } from '../../src/lint/evidence.js';
import { editDistance } from '../../src/primitives/spelling.js';
import { isUuid } from '../../src/primitives/uuid.js';

/** What tells, in an organization, which permissions exist today. It needs no permission itself. */
const ASK = 'GET /api/v2/authorization/permissions lists what exists now';

export const permissionExists = defineLintRule({
  id: 'permission-exists',
  question: 'Does the permission exist?',
  asks: ['permission'],
  docs: {
    summary:
      'A permission is domain:entity:action, as in routing:queue:view; a wildcard stands for a whole part. The contract names the permissions that its operations require, and there are others: those of pages alone, and those of products without a public API. So a name that the contract lacks is a failure only where it is a known one with a slip of the pen, in the plural, or with the verb of another system.',
    pass: 'An operation of the contract requires it, or the wildcard covers some that are required.',
    fail: 'It is a known permission, misspelt; its domain is a known one, misspelt; or it has not three parts. A warning where a sentence names it.',
    inconclusive:
      'It resembles a known permission, but may be one that no operation requires; only upper and lower case differ; operations required it once; a part is filled in elsewhere; or nothing of the contract resembles it, as is so with permissions of pages alone.',
    advice: `Write the permission that the finding names. Where it names none, see the role editor: ${ASK}.`,
    example: {
      'role.tf': `resource "genesyscloud_auth_role" "wallboard" {
  name = "Wallboard"
  permission_policies {
    domain      = "routing"
    entity_name = "queue"
    action_set  = ["read"]
  }
}
`,
    },
  },
  messages: {
    exists: pass<{ name: string }>(({ name }) => `${name} is a permission that operations require`),
    covers: pass<{ name: string; count: number }>(
      ({ name, count }) => `${name} covers ${count} of the permissions that operations require`,
    ),
    misspelt: error<{ name: string; meant: string; when: string }>(
      ({ name, meant, when }) => `${name} is no permission of ${when}, and ${meant} is one`,
    ),
    'not-three-parts': warning<{ name: string }>(
      ({ name }) => `${name} has not the three parts of a permission, domain:entity:action`,
    ),
    'in-words': warning<{ name: string; meant: string; when: string }>(
      ({ name, meant, when }) => `the text names ${name}, which is no permission of ${when}; ${meant} is one`,
    ),
    'other-case': inconclusive<{ name: string; meant: string }>(
      ({ name, meant }) =>
        `${name} is ${meant} but for upper and lower case, which the platform itself does not write alike`,
    ),
    'no-longer-required': inconclusive<{ name: string }>(
      ({ name }) =>
        `operations required ${name} once and do so no more; whether it still exists is not known`,
    ),
    unlisted: inconclusive<{ name: string; when: string }>(
      ({ name, when }) =>
        `no operation of ${when} requires ${name}, and it resembles what some do; permissions exist that none requires`,
    ),
    'misspelt-domain': error<{ name: string; domain: string; when: string }>(
      ({ name, domain, when }) => `${name} is of no domain of ${when}, and ${domain} is one`,
    ),
    'not-named': inconclusive<{ name: string; when: string }>(
      ({ name, when }) =>
        `no operation of ${when} requires ${name} or anything like it; permissions exist that none requires`,
    ),
    'filled-in': inconclusive<{ name: string }>(
      ({ name }) => `a part of ${name} is filled in elsewhere, so it cannot be looked up`,
    ),
    'perhaps-another': inconclusive<{ name: string; meant: string }>(
      ({ name, meant }) =>
        `${name} is no permission of Genesys Cloud, ${meant} is one, but nothing says that it is meant for it`,
    ),
  },
  judge({ name: written, within, about }, _project, say) {
    const name = withoutDivision(written.trim());
    const covered = permissionsCovered(name);
    if (covered.length > 0)
      return name.includes('*')
        ? say('covers', name, { name, count: covered.length })
        : say('exists', name, { name });
    const blank = blankIn(name);
    // A scope is the business of scope-as-permission; general permissions have one part, and nobody lists them.
    if (name === '' || blank === 'whole' || isScope(name) || !name.includes(':')) return null;
    const isMeant = about.known === 'yes';
    if (blank === 'part')
      return isMeant && within !== 'words'
        ? say('filled-in', name, { name }, { fix: 'Write the permission out' })
        : null;
    const meant = meantPermission(name);
    if (!isMeant)
      return meant === null
        ? null
        : say(
            'perhaps-another',
            name,
            { name, meant },
            { fix: 'Name Genesys Cloud beside it', instead: [meant] },
          );
    const when = datedContract();
    const evidence = heldAgainst(about, `no operation requires ${name}`);
    if (wasRequired(name))
      return within === 'words' ? null : say('no-longer-required', name, { name }, { fix: ASK });
    if (meant !== null && !isSearch(name)) {
      const instead = [meant, ...nearestPermissions(name)].filter((one, at, all) => all.indexOf(one) === at);
      const detail = { evidence, fix: `Write ${meant} if that is meant; ${ASK}`, instead };
      if (name.toLowerCase() === meant.toLowerCase())
        return within === 'words'
          ? null
          : say(
              'other-case',
              name,
              { name, meant },
              { fix: `Write ${meant} where the API names it`, instead },
            );
      if (within === 'words') return say('in-words', name, { name, meant, when }, detail);
      return say('misspelt', name, { name, meant, when }, detail);
    }
    if (within === 'words') return null;
    if (name.split(':', 5).length !== 3)
      return say(
        'not-three-parts',
        name,
        { name },
        { evidence, fix: 'Write domain:entity:action', instead: permissionsBeginning(name).slice(0, MOST) },
      );
    if (resemblesOthers(name))
      return say('unlisted', name, { name, when }, { fix: ASK, instead: nearestPermissions(name) });
    const domain = meantDomain(name);
    if (domain === null) return say('not-named', name, { name, when }, { fix: ASK });
    const whole = name.replace(/^[^:]*/, domain);
    return say(
      'misspelt-domain',
      name,
      { name, domain, when },
      { evidence, fix: `Write ${whole} if that is meant; ${ASK}`, instead: [whole] },
    );
  },
});

/** More are no help. */
const MOST = 3;

/** Refusals write the division behind a permission, as a fourth part. */
function withoutDivision(name: string): string {
  const parts = name.split(':', 5);
  return parts.length === 4 && isUuid(parts[3] ?? '') ? parts.slice(0, 3).join(':') : name;
}

/** Verbs of other systems, for which the platform has words of its own. */
const FOREIGN_VERBS = ['read', 'write', 'create', 'update', 'modify', 'remove'];

/** Is entity or action a slip of the pen in what is known, though the rest fits nothing? */
function resemblesOthers(name: string): boolean {
  const [domain = '', entity = '', action = ''] = name.split(':');
  if (permissionsBeginning(`${domain}:${entity}`).length === 0) return nearestPermissions(name).length > 0;
  return FOREIGN_VERBS.some((verb) => verb !== action && editDistance(action, verb, 1) <= 1);
}

/** The domain of the contract that a domain which is none was meant to be; null where none is near. */
function meantDomain(name: string): string | null {
  const [written = ''] = name.split(':', 1);
  const known = domains();
  if (known.includes(written) || written.length < SHORTEST) return null;
  const own = written.slice(0, 100).toLowerCase();
  return known.find((domain) => editDistance(own, domain.toLowerCase(), 1) <= 1) ?? null;
}

/** Shorter domains have neighbours by chance. */
const SHORTEST = 5;

const domains = ofContract(() => [
  ...new Set(
    contract()
      .permissions()
      .flatMap((name) => (name.includes(':') ? name.split(':', 1) : [])),
  ),
]);

/** Other entities of the contract have `search` beside `view`, so one that it does not name may exist. */
const isSearch = (name: string): boolean => name.endsWith(':search');

const wasRequired = (name: string): boolean =>
  changesWith(name).length > 0 ||
  removedOperations().some(({ permissions }) => permissions.names.includes(name));
