/** How long a change of roles takes. Source: help center, "Edit a role" (changes take effect within five minutes). */

const MOST = 'five minutes';

/** A clause for a step that changes roles. */
export const ROLE_CHANGES_TAKE = `role changes take up to ${MOST}`;
/** What to do about a change that may not have reached the platform yet. */
export const REPEAT_AFTER_ROLE_CHANGE = `repeat the call in ${MOST} with a new token: ${ROLE_CHANGES_TAKE}`;
/** A remark beside a refusal that a fresh change could explain. */
export const FRESH_ROLE_CHANGE = `A role that was just changed takes up to ${MOST} to take effect; a refusal within that time heals by itself.`;
