import { permissionsCovered } from '../../src/contract/index.js';
import { defineLintRule, inconclusive, note, pass } from '../../src/lint/define-rule.js';
import { heldAgainst } from '../../src/lint/evidence.js';
import type { Needs } from '../../src/needs/types.js';
import { counted } from '../../src/primitives/wording.js';

export const wildcardWidth = defineLintRule({
  id: 'wildcard-width',
  question: 'Is the wildcard as narrow as what the calls need?',
  asks: ['permission'],
  docs: {
    summary:
      'A wildcard grants all that it covers, today and with every product that is added. Where the calls of the same files are known, the permissions that they need can be named one by one. A role may be meant for people too, whose needs no file tells: so it is a note.',
    pass: 'The calls of the files need all that the wildcard covers.',
    fail: 'The calls of the files need less than the wildcard grants.',
    inconclusive:
      'Some calls could not be matched or read, so more may be needed; or no call needs anything that it covers, so the role is for something else.',
    advice: 'Grant what the finding names in place of the wildcard: why403 needs FILES writes the role.',
    example: {
      'role.tf': `resource "genesyscloud_auth_role" "wallboard" {
  name = "Wallboard"
  permission_policies {
    domain      = "routing"
    entity_name = "*"
    action_set  = ["*"]
  }
}
`,
      'wallboard.py': `import requests

requests.get("https://api.mypurecloud.com/api/v2/routing/queues", headers=headers)
`,
    },
  },
  messages: {
    exact: pass<{ name: string }>(({ name }) => `the calls need all that ${name} covers`),
    wider: note<{ name: string; covered: string; needed: number }>(
      ({ name, covered, needed }) =>
        `${name} grants ${covered}, and the calls of these files need ${needed} of them`,
    ),
    'not-all-known': inconclusive<{ name: string; needed: number }>(
      ({ name, needed }) =>
        `the calls that are known need ${needed} of what ${name} grants, and not all are known`,
    ),
    'not-of-these': inconclusive<{ name: string }>(
      ({ name }) => `no call of these files needs anything that ${name} grants`,
    ),
  },
  judge({ name, within, about }, { needs }, say) {
    if (!name.includes('*') || within !== 'role' || about.known !== 'yes') return null;
    const covered = permissionsCovered(name);
    // Without a call nothing can be compared.
    if (covered.length === 0 || needs.callers.every(({ operations }) => operations.length === 0)) return null;
    const needed = neededOf(needs, new Set(covered));
    if (needed.length === 0)
      return say('not-of-these', name, { name }, { fix: 'Give lint the files that make the calls' });
    if (needed.length === covered.length) return say('exact', name, { name });
    const isKnown = [needs.unmatched, needs.uncertain, needs.unread].every(({ length }) => length === 0);
    if (!isKnown)
      return say(
        'not-all-known',
        name,
        { name, needed: needed.length },
        { fix: 'See what why403 needs FILES could not match', instead: needed },
      );
    return say(
      'wider',
      name,
      { name, covered: counted(covered.length, 'permission'), needed: needed.length },
      {
        evidence: heldAgainst(about, 'the permissions that the operations of the calls require'),
        fix: 'Grant the permissions that the calls need, one by one',
        instead: needed,
      },
    );
  },
});

/** Of the permissions that are covered, those of the least set for any caller, or what would do in the place of one of it. */
function neededOf({ callers }: Needs, covered: ReadonlySet<string>): readonly string[] {
  const needed = new Set<string>();
  for (const { minimal } of callers) {
    for (const name of minimal.permissions) {
      const any = minimal.alternatives.find(({ instead }) => instead === name)?.any ?? [];
      const granted = [name, ...any].find((one) => covered.has(one));
      if (granted !== undefined) needed.add(granted);
    }
  }
  return [...needed].sort();
}
