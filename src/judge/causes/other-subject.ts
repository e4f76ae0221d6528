/** Somebody else's permission is missing: the answer names the assignee, owner or agent. */
import { ROLE_CHANGES_TAKE } from '../../contract/index.js';
import { type Cause, EXCLUDED } from './define.js';

export const otherSubject: Cause = {
  id: 'other-subject',
  layer: 'permission',
  title: "Somebody else's permission is missing",
  docs: {
    summary:
      'The answer names the assignee, owner or agent: that person lacks the permission, not the caller.',
    decides: 'The code of the answer (assignee.*, owner.*, agent.*).',
  },
  who: 'org admin',
  fits: { ...EXCLUDED, 'other-subject': 'names', 'no-response': 'excluded' },
  summary: ({ subject: { refusal } }) =>
    refusal.kind === 'other-subject'
      ? `The ${refusal.subject} lacks ${refusal.names.length > 0 ? refusal.names.join(', ') : 'the permission'}, not the caller.`
      : 'Somebody else lacks the permission.',
  fixes: ({ subject: { refusal } }) => {
    const who = refusal.kind === 'other-subject' ? refusal.subject : 'person concerned';
    const names = refusal.kind === 'other-subject' ? refusal.names : [];
    return [
      {
        who: 'org admin',
        action: `give the ${who} a role with ${names.length > 0 ? names.join(', ') : 'the permission that their part in this operation needs'}, in the division of the object; ${ROLE_CHANGES_TAKE}`,
        use: names,
      },
      { who: 'developer', action: `or name another ${who}` },
    ];
  },
  noUse: () => ['more permissions for the caller', 'scopes'],
};
